import SynergyInterchange
import SynergyModel
import SynergyReuse

/// Builds a form as a document, question by question.
///
/// What it lays out is what ``FormScan`` looks for: a heading of number and text, then a table whose first column names the
/// rows, and one or more rows called ‘Answer’.
struct FormBuilder {
    let questionnaire: Questionnaire
    let language: LanguageTag
    let words: FormWords
    var losses = FormatLosses()
    var blocks: [WordDocument.Block] = []
    /// How many notes there are at the foot of pages so far.
    var noteCount = 0

    private var lastSection: [String] = []
    /// Where the questions stand, by identifier.
    private let places: [Question.ID: Int]

    init(_ questionnaire: Questionnaire, language: LanguageTag) {
        self.questionnaire = questionnaire
        self.language = language
        words = FormWords.words(for: language)
        places = Dictionary(
            questionnaire.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var isRightToLeft: Bool { language.isRightToLeft }

    /// The entry of a text for the readers of the form, as a piece of a line.
    func inline(_ text: LocalizedText, isBold: Bool = false) -> WordDocument.Inline {
        let entry = text.best(for: [language, questionnaire.language])
        return .text(leftToRight(entry.text.onOneLine), .init(isBold: isBold, language: foreign(entry.language)))
    }

    /// A text between marks that keep its question mark on its own side, where lines run the other way.
    func leftToRight(_ text: String) -> String {
        guard isRightToLeft, text.holdsLeftToRightLetters, !text.holdsRightToLeftLetters else { return text }
        return "\u{200E}\(text)\u{200E}"
    }

    /// The language, unless it is that of the form or not known.
    func foreign(_ entry: LanguageTag) -> LanguageTag? {
        let known = entry == .undetermined ? questionnaire.language : entry
        return known == language ? nil : known
    }

    /// A text in the language of the form where there is one.
    func plain(_ text: LocalizedText) -> String { text.best(for: [language, questionnaire.language]).text }

    func cell(_ text: String, look: WordDocument.Look = .init()) -> WordDocument.Cell {
        WordDocument.Cell(text, look: look)
    }

    /// A sentence of an explanation; they are in English.
    func english(_ text: String, style: WordDocument.Style = .small) -> WordDocument.Paragraph {
        let isEnglish = language.isReadable(as: .english)
        return WordDocument.Paragraph(
            text.onOneLine, style: style, look: .init(language: isEnglish ? nil : .english),
            isRightToLeft: isRightToLeft ? false : nil)
    }
}

// MARK: - Head

extension FormBuilder {
    /// A line of the table at the head of a form.
    struct Fact {
        var name: FormWords.Key
        var value: String
    }

    /// The title, what kind of form it is, and what it is about.
    mutating func addHead(_ kind: FormWords.Key, facts: [Fact]) {
        blocks.append(.paragraph(.init([inline(questionnaire.title)], style: .title)))
        blocks.append(.paragraph(.init(words[kind], style: .subtitle)))
        let rows = facts.filter { !$0.value.isEmpty }.map { fact in
            WordDocument.Row(
                [
                    .init(words[fact.name], style: .label, ground: .label), cell(fact.value),
                ], staysTogether: true)
        }
        blocks.append(.table(.init(columns: [230, 770], rows: rows, summary: words[kind])))
    }

    /// How the form is used, in a few sentences.
    mutating func addHow(_ sentences: [String]) {
        blocks.append(.paragraph(.init(words[.howTitle], style: .heading2)))
        blocks += sentences.map { .paragraph(.init($0, style: .bullet)) }
    }

    /// The facts that every form has.
    var formFacts: [Fact] {
        [
            Fact(name: .form, value: questionnaire.id.rawValue),
            Fact(name: .symbol, value: questionnaire.about.symbol ?? ""),
            Fact(name: .issuer, value: questionnaire.issuer?.rawValue ?? ""),
        ]
    }
}

// MARK: - Questions

extension FormBuilder {
    /// A row of the table of a question.
    struct Row {
        var label: [WordDocument.Paragraph]
        var content: [WordDocument.Block]
        var isInput = false
        /// How high it is at least.
        var height = 0

        /// Whether it is short enough to stay on one page.
        var isShort: Bool {
            var length = 0
            for block in content {
                guard case .paragraph(let paragraph) = block else { return false }
                length += 80 + paragraph.inlines.plainText.utf8.count
            }
            return length < 1_200
        }
    }

    /// The headings, the question, and the table below it.
    mutating func add(_ question: Question, rows: [Row]) {
        addSection(of: question)
        let entry = question.text.best(for: [language, questionnaire.language])
        blocks.append(
            .paragraph(
                .init(
                    [
                        .text("\(question.id.number)\t"),
                        .text(leftToRight(entry.text.onOneLine), .init(language: foreign(entry.language))),
                    ], style: .heading3)))
        for line in guidance(of: question) { blocks.append(.paragraph(line)) }
        guard !rows.isEmpty else { return }
        let table = rows.map { row in
            WordDocument.Row(
                [
                    .init(row.label.map { .paragraph($0) }, ground: .label),
                    .init(row.content, ground: row.isInput ? .input : .paper),
                ], staysTogether: row.isShort, height: row.height)
        }
        blocks.append(
            .table(.init(columns: [190, 810], rows: table, summary: "\(question.id.number)")))
    }

    private mutating func addSection(of question: Question) {
        let parts = (question.section ?? "").replacing(" / ", with: "\u{0}").split(separator: "\u{0}").map(String.init)
        guard parts != lastSection else { return }
        let hadSections = !lastSection.isEmpty
        if parts.isEmpty {
            if hadSections { blocks.append(.paragraph(.init(words[.noSection], style: .heading2))) }
        } else if parts.count == 1 {
            blocks.append(.paragraph(.init(parts[0], style: .heading2)))
        } else {
            if parts[0] != lastSection.first { blocks.append(.paragraph(.init(parts[0], style: .heading1))) }
            blocks.append(.paragraph(.init(parts.dropFirst().joined(separator: " / "), style: .heading2)))
        }
        lastSection = parts
    }

    /// What helps to answer, in small letters below the question.
    private func guidance(of question: Question) -> [WordDocument.Paragraph] {
        var lines: [[WordDocument.Inline]] = []
        if let help = question.help { lines.append([inline(help)]) }
        if let condition = question.enabledIf {
            let values = condition.oneOf.map { words(of: $0, for: condition.question) }
            let text = words.text(
                .onlyIf,
                ["number": condition.question.number, "values": values.joined(separator: "; ")])
            lines.append([.text(text)])
        }
        var hints: [String] = []
        switch question.kind {
        case .singleChoice: hints.append(words[.chooseOne])
        case .multipleChoice where !question.options.isEmpty: hints.append(words[.chooseAny])
        case .date: hints.append(words.text(.writeDate, ["date": words.day("2025-06-30")]))
        default: break
        }
        if let unit = question.unit { hints.append(words.text(.unit, ["unit": unit])) }
        if let period = question.period { hints.append(words.text(.period, ["period": words.period(period)])) }
        if !question.provisions.isEmpty {
            let names = question.provisions.map { $0.rawValue.replacing(":", with: " ", maxReplacements: 1) }
            hints.append("\(words[.provisions]): \(names.joined(separator: ", "))")
        }
        if !hints.isEmpty { lines.append([.text(hints.joined(separator: "  ·  "), .faint)]) }
        return lines.map { .init($0, style: .small, staysWithNext: true) }
    }

    /// A value of a condition in the words of the form.
    private func words(of value: AnswerValue, for question: Question.ID) -> String {
        func label(_ code: String) -> String {
            let options = places[question].map { questionnaire.questions[$0].options } ?? []
            let option = options.first { $0.code == code }
            return option.map { plain($0.label) } ?? code
        }
        switch value {
        case .boolean(let value): return words[value ? .yes : .no]
        case .choice(let code): return label(code)
        case .choices(let codes): return codes.map(label).joined(separator: ", ")
        case .text(let text): return label(plain(text))
        default: return AnswerCells(self).words(value)
        }
    }
}

extension String {
    /// The text without line breaks and tabs.
    var onOneLine: String {
        split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
    }
}
