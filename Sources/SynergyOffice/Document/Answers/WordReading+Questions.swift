import SynergyInterchange
public import SynergyModel

/// A form that was made of what a document numbers, with the answers that stand there.
public struct NumberedQuestions: Hashable, Sendable {
    /// The form: a text question for each number.
    public var questionnaire: Questionnaire
    /// What stands below or beside each question.
    public var answers: [Answer]
    /// Every place that could not be understood.
    public var diagnostics: [Diagnostic]
}

extension WordReading {
    /// A form made of the document's own numbered paragraphs, or of a table with numbers in its first column.
    ///
    /// A paragraph begins a question where it has a number and is a heading, ends with a question mark, or asks in bold; all
    /// that follows up to the next is its answer.
    ///
    /// - Parameters:
    ///   - id: The identifier of the form.
    ///   - language: The language of its texts.
    public func questions(id: Questionnaire.ID, language: LanguageTag = .english) -> NumberedQuestions {
        var finder = QuestionFinder(id: id, language: language, file: file)
        finder.walk(content.blocks)
        return finder.finished(title: content.title)
    }
}

/// Makes questions of numbered texts.
struct QuestionFinder {
    private let id: Questionnaire.ID
    private let language: LanguageTag
    private let file: String?
    private var questions: [Question] = []
    private var bodies: [[WordContent.Block]] = []
    private var numbers: Set<String> = []
    private var sections: [(level: Int, title: String)] = []
    private var firstTitle: String?
    private var diagnostics: [Diagnostic] = []

    init(id: Questionnaire.ID, language: LanguageTag, file: String?) {
        self.id = id
        self.language = language
        self.file = file
    }

    mutating func walk(_ blocks: [WordContent.Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): take(paragraph)
            case .table(let table): if !takeRows(table) { add(block) }
            }
        }
    }

    private mutating func add(_ block: WordContent.Block) {
        guard !bodies.isEmpty else { return }
        bodies[bodies.count - 1].append(block)
    }

    private mutating func take(_ paragraph: WordContent.Paragraph) {
        guard !paragraph.style.hasPrefix("toc ") else { return }
        let text = paragraph.text.stripped
        if paragraph.style == "title", firstTitle == nil, !text.isEmpty { firstTitle = text.onOneLine }
        if let (number, wording) = Self.number(of: paragraph), Self.asks(wording) || paragraph.headingLevel != nil {
            let lines = wording.split(maxSplits: 1, whereSeparator: \.isNewline).map { String($0).stripped }
            if open(number, lines.first ?? "", paragraph.place), lines.count > 1 {
                add(.paragraph(.init(lines[1], place: paragraph.place)))
            }
            return
        }
        if let level = paragraph.headingLevel, !text.isEmpty {
            sections.removeAll { $0.level >= level }
            sections.append((level, text.onOneLine))
            return
        }
        add(.paragraph(paragraph))
    }

    /// The number that stands before a text, typed or set by Word.
    private static func number(of paragraph: WordContent.Paragraph) -> (number: String, text: String)? {
        if paragraph.number != nil {
            let path = paragraph.numberPath.filter { !$0.isEmpty }
            let own = paragraph.number.map(clean) ?? ""
            let isWhole = own.contains(where: \.isNumber)
            return (isWhole ? own : path.joined(separator: "."), paragraph.text.stripped)
        }
        let whole = paragraph.text[...].stripped
        let text = QuestionNumbers.afterKeyword(whole)?.stripped ?? whole
        var token = text.prefix { !$0.isWhitespace && $0 != ":" }
        let behind = text.dropFirst(token.count).drop { $0.isWhitespace }
        let letter = behind.prefix { !$0.isWhitespace }
        // A letter in brackets belongs to the number: ‘2 (a)’.
        if letter.first == "(", letter.last == ")", letter.count <= 6 {
            token = text[token.startIndex..<letter.endIndex]
        }
        guard token.contains(where: \.isNumber), token.count <= 16, text.count > token.count,
            token.first.map({ $0.isNumber || $0.isLetter || $0 == "(" }) ?? false
        else { return nil }
        let hasMark = token.last.map { ".)".contains($0) } ?? false || text.startIndex > whole.startIndex
        let parts = QuestionNumbers.parts(of: String(token))
        guard hasMark || parts.count > 1, parts.count <= 8 else { return nil }
        let rest = text[token.endIndex...].drop { $0.isWhitespace || ":.–—".contains($0) }
        return (clean(String(token)), String(rest).stripped)
    }

    private static func clean(_ label: String) -> String {
        var text = label.stripped[...]
        while let last = text.last, ".:) ".contains(last), !(last == ")" && text.contains("(")) {
            text = text.dropLast()
        }
        return String(text).filter { !$0.isWhitespace && $0 != "|" && $0 != "#" }
    }

    /// Whether a text asks something.
    private static func asks(_ text: String) -> Bool {
        let first = text.split(maxSplits: 1, whereSeparator: \.isNewline).first.map { String($0).stripped } ?? ""
        return first.last.map { "?？؟".contains($0) } ?? false
    }

    /// Begins a question.
    private mutating func open(_ number: String, _ text: String, _ place: String) -> Bool {
        guard !text.isEmpty, let question = Question.ID(questionnaire: id, number: number) else { return false }
        guard numbers.insert(QuestionNumbers.key(number)).inserted else {
            diagnostics.append(
                Diagnostic(
                    .warning, .duplicate, at: SourceLocation(file: file, path: place),
                    "the number \(number) stands there for the second time; the question was left out"))
            return false
        }
        questions.append(
            Question(
                id: question, text: LocalizedText(text, language: language), kind: .text,
                section: sections.isEmpty ? nil : sections.map(\.title).joined(separator: " / ")))
        bodies.append([])
        return true
    }

    /// A table with a number, a question and an answer in each row.
    private mutating func takeRows(_ table: WordContent.Table) -> Bool {
        let rows = table.rows.filter { $0.cells.count > 1 }
        let keyed = rows.filter { row in
            let parts = QuestionNumbers.parts(of: row.cells[0].text)
            return (1...8).contains(parts.count) && row.cells[0].text.stripped.count <= 12
                && parts.contains { $0.contains(where: \.isNumber) } && !row.cells[1].text.stripped.isEmpty
        }
        guard keyed.count > 1, keyed.count * 2 > rows.count else { return takeAsking(rows) }
        for row in keyed {
            guard open(Self.clean(row.cells[0].text.onOneLine), row.cells[1].text.onOneLine.stripped, row.place) else {
                continue
            }
            for cell in row.cells.dropFirst(2) { for block in cell.blocks { add(block) } }
        }
        return true
    }

    /// A table with number and question in the first cell of each row.
    private mutating func takeAsking(_ rows: [WordContent.Row]) -> Bool {
        let asking = rows.map { row -> (number: String, text: String)? in
            guard let paragraph = row.cells[0].firstParagraph, let found = Self.number(of: paragraph),
                Self.asks(found.text)
            else { return nil }
            return found
        }
        guard asking.contains(where: { $0 != nil }) else { return false }
        for (row, found) in zip(rows, asking) {
            guard let found, open(found.number, found.text.onOneLine, row.place) else { continue }
            for cell in row.cells.dropFirst() { for block in cell.blocks { add(block) } }
        }
        return true
    }

    func finished(title: String) -> NumberedQuestions {
        let name = !title.isEmpty ? title : firstTitle ?? id.rawValue
        let questionnaire = Questionnaire(
            id: id, title: LocalizedText(name, language: language), language: language, audience: .all,
            questions: questions)
        var answers: [Answer] = []
        for (question, body) in zip(questions, bodies) {
            let lines = AnswerLines(body, place: "")
            guard !lines.isBlank else { continue }
            answers.append(
                Answer(
                    question: question.id, content: .value(.text(LocalizedText(lines.text, language: language))),
                    references: lines.linked,
                    note: lines.notes.isEmpty ? nil : lines.notes.joined(separator: "\n")))
        }
        var diagnostics = diagnostics
        if questions.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .error, .unknownQuestion, at: SourceLocation(file: file),
                    "no numbered question was found: neither a paragraph with a number and a question mark nor a table of numbers"
                ))
        }
        return NumberedQuestions(questionnaire: questionnaire, answers: answers, diagnostics: diagnostics)
    }
}
