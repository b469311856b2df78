import SynergyInterchange
import SynergyModel

/// Lays out answers so that they can be edited in Word and be read again.
struct AnswerCells {
    /// What a line is called that says which language the text below it is in: `[fr]`.
    static func mark(_ language: LanguageTag) -> String { "[\(language.rawValue)]" }
    /// What a line is called that says that references follow where something else is asked for.
    static let linkMark = "[\u{2197}]"

    let builder: FormBuilder
    var words: FormWords { builder.words }

    init(_ builder: FormBuilder) { self.builder = builder }

    private func paragraph(_ text: String, style: WordDocument.Style = .tableText) -> WordDocument.Block {
        .paragraph(.init(text, style: style))
    }

    /// The place to write an answer of some kind.
    ///
    /// - Parameters:
    ///   - value: What is filled in, if anything.
    ///   - kind: The kind of answer that is wanted.
    ///   - unit: The unit that is wanted.
    ///   - question: The question, for its options and its table.
    func blocks(_ value: AnswerValue?, kind: AnswerKind, unit: String?, of question: Question) -> [WordDocument.Block] {
        guard let value else { return blank(kind, of: question) }
        switch value {
        case .text(let text): return blocks(text, needsMark: kind != .text)
        case .links(let references):
            let lines = ReferenceLines(words).blocks(references)
            return kind == .link ? lines : [mark(Self.linkMark)] + lines
        default:
            guard value.kind == kind else { return [paragraph(Self.escaped(words(value, unit: unit)))] }
            return filled(value, unit: unit, of: question)
        }
    }

    private func filled(_ value: AnswerValue, unit: String?, of question: Question) -> [WordDocument.Block] {
        switch value {
        case .boolean(let answer): [yesNo(answer, question)]
        case .choice(let code): options([code], question)
        case .choices(let codes): options(codes, question)
        case .items(let items): items.map { paragraph($0.stripped, style: .bullet) }
        case .table(let table): [.table(self.table(table, question.table))]
        default: [paragraph(words(value, unit: unit))]
        }
    }

    private func blank(_ kind: AnswerKind, of question: Question) -> [WordDocument.Block] {
        switch kind {
        case .yesNo: return [yesNo(nil, question)]
        case .singleChoice, .multipleChoice: return options([], question)
        case .table:
            guard let shape = question.table else { return [paragraph("")] }
            return [.table(table(Table(columns: shape.columns, rows: []), shape))]
        case .list: return [paragraph("", style: .bullet)]
        case .text, .number, .date, .link: return [paragraph("")]
        }
    }

    /// A value of one line.
    ///
    /// A unit that is not the wanted one stands in square brackets.
    func words(_ value: AnswerValue, unit wanted: String? = nil) -> String {
        switch value {
        case .boolean(let answer): return words[answer ? .yes : .no]
        case .choice(let code): return code
        case .choices(let codes): return codes.joined(separator: "; ")
        case .number(let quantity):
            var text = WrittenNumber.text(quantity.value)
            if let unit = quantity.unit {
                text += " " + (unit == wanted ? Self.unit(unit, quantity.value, words.tag) : "[\(unit)]")
            }
            if let rounding = quantity.rounding {
                text += " (\(words.text(.rounded, ["step": WrittenNumber.text(rounding)])))"
            }
            return text
        case .day(let day): return words.day(day)
        case .text(let text): return builder.plain(text)
        case .items(let items): return items.joined(separator: "; ")
        case .table(let table):
            return table.rows.map { row in
                let cells = zip(table.columns, row.cells).map { "\($0): \(words($1))" }
                return "\(row.key): \(cells.joined(separator: ", "))"
            }.joined(separator: "; ")
        case .links(let references):
            return references.map { $0.title ?? $0.symbol ?? $0.url ?? "" }.joined(separator: "; ")
        }
    }

    /// English units that are counted.
    private static let countable: Set<String> = ["hour", "day", "week", "month", "year", "person", "case", "victim"]

    /// The unit behind a number; English ones get an s.
    private static func unit(_ unit: String, _ value: Double, _ language: LanguageTag) -> String {
        value != 1 && language == .english && countable.contains(unit) ? unit + "s" : unit
    }

    private func words(_ cell: Table.Cell) -> String {
        switch cell {
        case .missing: ""
        case .number(let number): WrittenNumber.text(number)
        case .text(let text): text
        }
    }
}

// MARK: - Kinds of answers

extension AnswerCells {
    private func yesNo(_ answer: Bool?, _ question: Question) -> WordDocument.Block {
        let number = question.id.number
        return .paragraph(
            .init(
                [
                    .checkbox(isChecked: answer == true, tag: "\(number):yes"), .text(" \(words[.yes])\t\t"),
                    .checkbox(isChecked: answer == false, tag: "\(number):no"), .text(" \(words[.no])"),
                ], style: .tableText))
    }

    private func options(_ codes: [String], _ question: Question) -> [WordDocument.Block] {
        let chosen = Set(codes)
        let labels = OptionLabels(question, languages: [builder.language, builder.questionnaire.language])
        var blocks = question.options.map { option in
            box(chosen.contains(option.code), labels[option.code], "\(question.id.number):\(option.code)")
        }
        let known = Set(question.options.map(\.code))
        blocks += codes.filter { !known.contains($0) }.map { box(true, $0, "\(question.id.number):\($0)") }
        return blocks.isEmpty ? [paragraph("")] : blocks
    }

    private func box(_ isChecked: Bool, _ label: String, _ tag: String) -> WordDocument.Block {
        .paragraph(.init([.checkbox(isChecked: isChecked, tag: tag), .text(" \(label)")], style: .tableText))
    }

    /// A text in each of its languages, with a mark before each where it is not that of the form.
    private func blocks(_ text: LocalizedText, needsMark: Bool) -> [WordDocument.Block] {
        var blocks: [WordDocument.Block] = []
        for entry in text.entries {
            let language = entry.language == .undetermined ? builder.questionnaire.language : entry.language
            if needsMark || text.entries.count > 1 || language != builder.questionnaire.language {
                blocks.append(mark(Self.mark(language)))
            }
            let isRightToLeft = language.isRightToLeft
            for line in Self.lines(of: entry.text) {
                blocks.append(
                    .paragraph(
                        .init(
                            Self.escaped(line), style: .tableText, look: .init(language: builder.foreign(language)),
                            isRightToLeft: isRightToLeft == builder.isRightToLeft ? nil : isRightToLeft)))
            }
        }
        return blocks
    }

    private func mark(_ text: String) -> WordDocument.Block {
        .paragraph(.init(text, style: .small, look: .faint))
    }

    /// The lines of a text, each of which becomes a paragraph.
    static func lines(of text: String) -> [String] {
        text.stripped.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }

    /// A line that looks like a mark gets one more pair of brackets.
    static func escaped(_ line: String) -> String {
        line.hasPrefix("[") && line.hasSuffix("]") ? "[\(line)]" : line
    }

    private func table(_ table: Table, _ shape: TableShape?) -> WordDocument.Table {
        let columns = table.columns + (shape?.columns ?? []).filter { !table.columns.contains($0) }
        let keys = Set(table.rows.map(\.key))
        let rows = table.rows + (shape?.rows ?? []).filter { !keys.contains($0) }.map { Table.Row(key: $0, cells: []) }
        let head = WordDocument.Row(
            [.init("", style: .tableHead, ground: .head)]
                + columns.map { .init($0, style: .tableHead, ground: .head) })
        let body = rows.map { row in
            WordDocument.Row(
                [.init(row.key, style: .label, ground: .label)]
                    + columns.indices.map { place in
                        .init(row.cells.indices.contains(place) ? words(row.cells[place]) : "", ground: .input)
                    })
        }
        return .init(
            columns: [260] + columns.map { _ in 740 / max(1, columns.count) }, headRows: 1, rows: [head] + body,
            summary: words[.answer])
    }
}

extension String {
    /// The text without white space at its ends.
    var stripped: String { String(self[...].stripped) }
}

extension Substring {
    /// The text without white space at its ends.
    var stripped: Substring {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[startIndex..<startIndex] }
        return self[first...last]
    }
}
