import SynergyInterchange
import SynergyModel

/// Finds the questions of a form in a document, and what stands below or beside them.
struct FormScan {
    /// How sure it is that a paragraph begins a question.
    enum Strength: Int, Comparable {
        /// Only a number of one part.
        case weak
        /// A number of several parts.
        case number
        /// The wording, or a word such as ‘question’.
        case wording

        static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// A paragraph that may begin a question.
    struct Start {
        var question: Int
        var strength: Strength
        /// What stands in it after the number and the wording.
        var rest: String
        /// Whether the wording of the question is in it.
        var hasWording: Bool
    }

    let numbers: QuestionNumbers
    let questions: [Question]
    let wordings: [Wording]
    let file: String?
    var found: [FoundQuestion] = []
    var facts: [FormWords.Key: String] = [:]
    var diagnostics: [Diagnostic] = []
    var current: FoundQuestion?
    /// The last question that was found, whose number lettered ones may follow.
    var last: Int?
    /// Whether text stands after a question that does not belong to it.
    var isBetween = false
    /// The number of the heading above, which stands before the letters below it: 5 before (a).
    var heading: [String]?
    /// How sure the best place of each question is.
    var best: [Int: Strength] = [:]
    var takesWeak = false
    let sections: FormSections

    init(_ questionnaire: Questionnaire, file: String?) {
        questions = questionnaire.questions
        numbers = QuestionNumbers(questions)
        wordings = questions.map { Wording($0.text) }
        self.file = file
        sections = FormSections(questions)
    }

    /// Finds the questions in a document.
    mutating func scan(_ blocks: [WordContent.Block]) {
        weigh(blocks)
        walk(blocks)
        close()
    }

    mutating func report(_ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ place: String, _ message: String) {
        diagnostics.append(Diagnostic(severity, code, at: SourceLocation(file: file, path: place), message))
    }

    mutating func close() {
        if let current { found.append(current) }
        current = nil
    }

    mutating func open(_ question: FoundQuestion) {
        close()
        current = question
        last = question.question
        heading = nil
        isBetween = false
    }

    /// Ends the question above a heading, and says so where its answer might have gone on.
    mutating func close(at heading: String, _ place: String, isKnown: Bool) {
        if let current, !isKnown || current.pieces.isEmpty {
            report(
                .note, .textWithoutQuestion, place,
                "‘\(heading.onOneLine.stripped.excerpt)’ was taken for a heading; it is no part of the answer to question "
                    + questions[current.question].id.number)
        }
        isBetween = current != nil || isBetween
        close()
    }
}

// MARK: - Walk

extension FormScan {
    mutating func walk(_ blocks: [WordContent.Block]) {
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let paragraph):
                take(paragraph, at: index, in: blocks)
            case .table(let table): take(table)
            }
        }
    }

    private mutating func take(_ paragraph: WordContent.Paragraph, at index: Int, in blocks: [WordContent.Block]) {
        let next = Self.text(after: index, in: blocks)
        if let start = start(of: paragraph, next: next, leadsToRows: Self.leadsToRows(index, in: blocks)),
            accepts(start)
        {
            open(FoundQuestion(question: start.question, place: paragraph.place, headingLevel: paragraph.headingLevel))
            if !start.rest.isEmpty {
                current?.add(.paragraph(paragraph.behindQuestion(start.rest)), place: paragraph.place)
            }
            return
        }
        if let level = paragraph.headingLevel, !paragraph.text.stripped.isEmpty {
            let closes = current.map { level <= ($0.headingLevel ?? 9) } ?? true
            if closes || sections.contains(paragraph.text) {
                isBetween = current != nil || isBetween
                close()
                heading = sections.number(of: paragraph)
                return
            }
        } else if let found = headingNumber(of: paragraph, at: index, in: blocks) {
            close(at: paragraph.text, paragraph.place, isKnown: sections.contains(paragraph.text))
            heading = found.isEmpty ? nil : found
            return
        }
        let hasPieces = current?.pieces.isEmpty == false
        guard !paragraph.text.stripped.isEmpty || hasPieces else { return }
        // The question is asked for what it holds, never copied: a copy of a long answer for each paragraph takes long.
        guard let question = current?.question else {
            if isBetween, !sections.contains(paragraph.text) {
                report(
                    .note, .textWithoutQuestion, paragraph.place,
                    "‘\(paragraph.text.excerpt)’ stands below no question and was left out")
                isBetween = false
            }
            return
        }
        if !hasPieces, isPartOfQuestion(paragraph.text, question) { return }
        current?.add(.paragraph(paragraph), place: paragraph.place)
    }

    /// Whether a text below a question is its wording or its guidance and no answer.
    private func isPartOfQuestion(_ text: String, _ place: Int) -> Bool {
        if case .exact(let rest) = wordings[place].match(text), rest.isEmpty { return true }
        guard let help = questions[place].help else { return false }
        return help.entries.contains { $0.text.tableKey == text.tableKey }
    }

    private mutating func take(_ table: WordContent.Table) {
        if current != nil, table.namesItsRows {
            takeLabelled(table)
            return
        }
        if takeRows(table) {
            isBetween = true
            return
        }
        if let place = current?.place {
            // What is only a frame around text is no table.
            if table.rows.allSatisfy({ $0.cells.count == 1 }) {
                walk(table.rows.flatMap { $0.cells[0].blocks })
            } else {
                current?.add(.table(table), place: place)
            }
        } else if found.isEmpty {
            takeFacts(table)
        } else {
            report(.note, .textWithoutQuestion, table.place, "the table stands below no question and was left out")
        }
    }

    private mutating func takeFacts(_ table: WordContent.Table) {
        for row in table.rows where row.cells.count == 2 {
            guard let key = FormLabels.facts[row.cells[0].text.tableKey], facts[key] == nil else { continue }
            facts[key] = row.cells[1].text.stripped
        }
    }

    /// A table whose first column names its rows, as in our own forms.
    private mutating func takeLabelled(_ table: WordContent.Table) {
        // What stands between a question and its table is guidance.
        current?.pieces.removeAll { !$0.isLabelled }
        for row in table.rows where row.cells.count > 1 {
            let role: FoundQuestion.Role
            switch FormLabels.meaning(row.cells[0].firstLine) {
            case .answer: role = .answer
            case .references: role = .references
            case .note
            where FormWords.all.contains(where: { $0[.answerNote].tableKey == row.cells[0].firstLine.tableKey }):
                role = .note
            default: continue
            }
            let lines = row.cells[0].text.split(whereSeparator: \.isNewline).dropFirst().map { line in
                line.filter { $0 != "\u{200E}" && $0 != "\u{200F}" }.stripped
            }
            current?.pieces.append(
                FoundQuestion.Piece(
                    role: role, lines: lines.filter { !$0.isEmpty }, blocks: row.cells.dropFirst().flatMap(\.blocks),
                    place: row.place, isLabelled: true))
        }
    }
}

extension WordContent.Table {
    /// Whether its first column names its rows as our own forms do: one of them ‘Answer’, or all of them.
    var namesItsRows: Bool {
        guard rows.allSatisfy({ $0.cells.count == 2 }) else { return false }
        let meanings = rows.map { FormLabels.meaning($0.cells[0].firstLine) }
        let hasAnswer = zip(rows, meanings).contains { row, meaning in
            // ‘Reply | Comments’ is the head of a table of another kind.
            meaning == .answer && FormLabels.meaning(row.cells[1].firstLine).map { $0 == .yes || $0 == .no } ?? true
        }
        return hasAnswer || (meanings.contains(.ours) && meanings.allSatisfy { $0 != nil })
    }
}

extension WordContent.Cell {
    /// The first line with something in it.
    var firstLine: String {
        text.split(whereSeparator: \.isNewline).map { String($0).stripped }.first { !$0.isEmpty } ?? ""
    }
}
