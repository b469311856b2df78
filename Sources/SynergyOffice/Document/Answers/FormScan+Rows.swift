import SynergyInterchange
import SynergyModel

extension FormScan {
    /// What the columns of a table hold, as its head says.
    private struct Columns {
        var meanings: [Int: FormLabels.Meaning] = [:]
        var titles: [Int: String] = [:]
        /// The row that says so.
        var row = -1

        func column(_ meaning: FormLabels.Meaning) -> Int? { meanings.filter { $0.value == meaning }.keys.min() }
        var isKeyed: Bool { column(.number) != nil && column(.answer) != nil }

        /// Whether nothing stands where answers do.
        func isBesideAnswers(_ row: WordContent.Row) -> Bool {
            row.cells.allSatisfy { cell in
                cell.text.stripped.isEmpty || meanings[cell.column] == .number || meanings[cell.column] == .question
            }
        }
    }

    /// A row that begins a question.
    private struct Match {
        var start: Start
        /// The place of the cell with the number.
        var numberCell: Int
        /// The place of the cell after which the answer stands.
        var questionCell: Int
    }

    /// Takes a table with a question in each row, or in some of them.
    ///
    /// - Returns: Whether it is one.
    mutating func takeRows(_ table: WordContent.Table) -> Bool {
        let columns = columns(of: table)
        let matches = matches(in: table, columns)
        let sure = matches.compactMap { $0 }.filter { $0.start.strength == .wording }
        let all = matches.compactMap { $0?.start.question }
        let isCounted = all.count > 1 && zip(all, all.dropFirst()).allSatisfy { $0 < $1 }
        guard !sure.isEmpty || (current == nil && isCounted && !columns.meanings.isEmpty) else { return false }
        let numberColumn = sure.first.map { match in
            table.rows[matches.firstIndex { $0?.start.question == match.start.question } ?? 0].cells[match.numberCell]
                .column
        }
        close()
        for (index, row) in table.rows.enumerated() where index != columns.row {
            if let match = matches[index], accepts(match, in: row, numberColumn) {
                begin(match, row, columns)
            } else {
                goOn(row, columns)
            }
        }
        close()
        return true
    }

    /// What each row may begin, letters after the numbers above them.
    private func matches(in table: WordContent.Table, _ columns: Columns) -> [Match?] {
        var scan = self
        return table.rows.enumerated().map { index, row in
            guard index != columns.row else { return nil }
            if let match = scan.match(row, columns) {
                (scan.last, scan.heading) = (match.start.question, nil)
                return match
            }
            if let number = scan.sectionNumber(of: row) { scan.heading = number }
            return nil
        }
    }

    /// The number of a row that is the heading of the rows below.
    private func sectionNumber(of row: WordContent.Row) -> [String]? {
        guard let paragraph = row.cells.first?.firstParagraph else { return nil }
        if let number = sections.number(of: paragraph) { return number }
        var whole = paragraph
        whole.text = row.cells.prefix(2).map { $0.text.stripped }.joined(separator: ". ")
        return row.cells.count > 1 ? sections.number(of: whole) : nil
    }

    /// The first question that a table has in its rows.
    func firstQuestion(in table: WordContent.Table) -> Int? {
        matches(in: table, columns(of: table)).compactMap { $0 }.first { $0.start.strength == .wording }?.start.question
    }

    private func accepts(_ match: Match, in row: WordContent.Row, _ numberColumn: Int?) -> Bool {
        if match.start.strength == .wording { return true }
        guard let numberColumn else { return true }
        return row.cells[match.numberCell].column == numberColumn && (last.map { match.start.question > $0 } ?? true)
    }

    private func columns(of table: WordContent.Table) -> Columns {
        for (index, row) in table.rows.prefix(3).enumerated() where row.cells.count > 1 {
            // A row with a question in it is no head, even if it has words such as yes and no.
            if match(row, Columns())?.start.strength == .wording { break }
            var columns = Columns(row: index)
            for cell in row.cells {
                let title = cell.text.stripped
                columns.titles[cell.column] = title
                // ‘No.’ is the number in the first column, and the answer in any other.
                if cell.column == 0, title.tableKey == "no" {
                    columns.meanings[0] = .number
                } else if title.tableKey == "no" {
                    columns.meanings[cell.column] = .no
                } else if let meaning = FormLabels.meaning(title), meaning != .ours {
                    columns.meanings[cell.column] = meaning
                }
            }
            if columns.meanings.count > 1 { return columns }
        }
        return Columns()
    }

    private func match(_ row: WordContent.Row, _ columns: Columns) -> Match? {
        for (place, cell) in row.cells.prefix(3).enumerated() {
            guard !cell.continuesAbove, let paragraph = cell.firstParagraph else { continue }
            let next = place + 1 < row.cells.count ? row.cells[place + 1].text : nil
            guard var start = start(of: paragraph, next: next) else { continue }
            if start.strength == .wording {
                // A wording in the next cell, after a number alone in this one.
                let isAlone = !start.hasWording && start.rest.isEmpty
                let hasNext = isAlone && next.map { wordings[start.question].match($0) != .other } ?? false
                return Match(start: start, numberCell: place, questionCell: hasNext ? place + 1 : place)
            }
            guard start.rest.isEmpty || paragraph.number != nil else { continue }
            if columns.isKeyed, columns.column(.number) == cell.column {
                start.strength = .wording
                let question = columns.column(.question)
                let questionCell = row.cells.firstIndex { $0.column == question } ?? place
                return Match(start: start, numberCell: place, questionCell: questionCell)
            }
            if place == 0 { return Match(start: start, numberCell: place, questionCell: place) }
        }
        return nil
    }

    private mutating func begin(_ match: Match, _ row: WordContent.Row, _ columns: Columns) {
        open(FoundQuestion(question: match.start.question, place: row.place))
        let rest = row.cells.indices.filter { $0 > match.questionCell }.map { row.cells[$0] }
        let cells = rest.filter { cell in
            let meaning = columns.meanings[cell.column]
            return meaning != .number && meaning != .question
        }
        var own = row.cells[match.questionCell].blocks
        if !own.isEmpty { own.removeFirst() }
        if !match.start.rest.isEmpty, match.questionCell == match.numberCell {
            let first = row.cells[match.questionCell].firstParagraph ?? .init(place: row.place)
            own.insert(.paragraph(first.behindQuestion(match.start.rest)), at: 0)
        }
        if cells.isEmpty {
            // The answer stands below the question, in its cell or in the next rows.
            for block in own where !block.text.stripped.isEmpty { current?.add(block, place: row.place) }
            return
        }
        takeAnswers(cells, row, columns)
    }

    private mutating func takeAnswers(_ cells: [WordContent.Cell], _ row: WordContent.Row, _ columns: Columns) {
        var boxes: [String] = []
        var hasMark = false
        var open: [WordContent.Cell] = []
        var answers: [WordContent.Cell] = []
        for cell in cells {
            let text = cell.text.stripped
            switch columns.meanings[cell.column] {
            case .answer: answers.append(cell)
            case .yes, .no:
                let isMarked = AnswerBoxes.isMark(text)
                hasMark = hasMark || isMarked
                if !text.isEmpty, !isMarked, !AnswerBoxes.isEmptyBox(text) {
                    open.append(cell)
                } else {
                    boxes.append("\(isMarked ? "\u{2612}" : "\u{2610}") \(columns.titles[cell.column] ?? "")")
                }
            case .note: addNote(cell, row)
            case .references: current?.pieces.append(.init(role: .references, blocks: cell.blocks, place: row.place))
            default: open.append(cell)
            }
        }
        // Columns for yes and no that stand empty beside a question of another kind are not its answer.
        if !boxes.isEmpty, hasMark || current.map({ questions[$0.question].kind.isTicked }) ?? false {
            let text = boxes.joined(separator: "\n")
            current?.pieces.append(.init(blocks: [.paragraph(.init(text, place: row.place))], place: row.place))
            for cell in open + answers { addNote(cell, row, title: columns.titles[cell.column]) }
            return
        }
        if answers.isEmpty {
            let filled = open.filter { !$0.text.stripped.isEmpty }
            if filled.count > 1 {
                current?.pieces.append(
                    .init(
                        place: row.place,
                        problem:
                            "\(filled.count) cells of the row could be the answer, and no head of the table says which")
                )
                return
            }
            answers = filled
            open = []
        }
        for cell in answers { current?.pieces.append(.init(blocks: cell.blocks, place: row.place)) }
        for cell in open { addNote(cell, row, title: columns.titles[cell.column]) }
    }

    /// Text of a column that is not the answer is kept as a note, as it stands.
    private mutating func addNote(_ cell: WordContent.Cell, _ row: WordContent.Row, title: String? = nil) {
        guard !cell.text.stripped.isEmpty else { return }
        var blocks = cell.blocks
        if let title, !title.isEmpty { blocks.insert(.paragraph(.init("\(title):", place: row.place)), at: 0) }
        current?.pieces.append(.init(role: .note, blocks: blocks, place: row.place))
    }

    /// A row that begins no question.
    private mutating func goOn(_ row: WordContent.Row, _ columns: Columns) {
        let text = row.cells.map(\.text).joined(separator: "\n").stripped
        guard !text.isEmpty else { return }
        let isSection = row.cells.count == 1 && sections.contains(text)
        guard current != nil, !isSection else {
            if isSection {
                close()
            } else if isBetween {
                leaveOut(text, row)
            }
            return
        }
        if columns.isKeyed, row.cells.first?.continuesAbove == false {
            // In a table with a column for numbers and one for answers, nothing else is an answer.
            if row.cells.count == 1 || columns.isBesideAnswers(row) {
                close(at: text, row.place, isKnown: sections.contains(text))
                return
            }
            if row.cells.contains(where: { columns.meanings[$0.column] == .number && !$0.text.stripped.isEmpty }) {
                isBetween = true
                close()
                leaveOut(text, row)
                return
            }
        }
        let hasBesides =
            current?.pieces.contains { $0.role == .answer && $0.place != row.place && !$0.blocks.isEmpty } ?? false
        if row.cells.count > 1, FormLabels.meaning(row.cells[0].firstLine) == .answer {
            current?.pieces.append(
                .init(blocks: row.cells.dropFirst().flatMap(\.blocks), place: row.place))
        } else if row.cells.count > 1, FormLabels.meaning(row.cells[0].firstLine) == .note {
            for cell in row.cells.dropFirst() { addNote(cell, row) }
        } else if hasBesides, row.cells.first.map({ $0.continuesAbove || $0.text.stripped.isEmpty }) ?? false {
            // The question reaches over several rows.
            takeAnswers(row.cells.filter { !$0.continuesAbove && !$0.text.stripped.isEmpty }, row, columns)
        } else if row.cells.count == 1 || !hasBesides {
            for block in row.cells.flatMap(\.blocks) where !block.text.stripped.isEmpty {
                current?.add(block, place: row.place)
            }
        } else {
            leaveOut(text, row)
        }
    }

    private mutating func leaveOut(_ text: String, _ row: WordContent.Row) {
        report(
            .note, .textWithoutQuestion, row.place,
            "‘\(text.onOneLine.stripped.excerpt)’ stands in a row of no question and was left out")
    }
}

extension WordContent.Cell {
    /// The first paragraph with something in it.
    var firstParagraph: WordContent.Paragraph? {
        for case .paragraph(let paragraph) in blocks
        where !paragraph.text.stripped.isEmpty || paragraph.number != nil { return paragraph }
        return nil
    }
}

extension AnswerKind {
    /// Whether it is answered by ticking.
    fileprivate var isTicked: Bool { self == .yesNo || self == .singleChoice || self == .multipleChoice }
}
