import SynergyInterchange
import SynergyModel

extension FormScan {
    /// What comes next below a heading.
    private enum Next {
        case question(Int)
        case heading
    }

    /// How far below a heading its first question is looked for.
    private static let reach = 64

    /// The number of a paragraph that is the heading of the questions below it, though no style says so.
    ///
    /// Answers have lists with numbers too. So a number must be one that the next question begins with, the last such number
    /// before it, and not the next in a list; the name of a section must be that of the next question and not of the one above.
    ///
    /// - Returns: The parts of the number, none where only the name is known; `nil` for what is no heading.
    func headingNumber(
        of paragraph: WordContent.Paragraph, at index: Int, in blocks: [WordContent.Block], depth: Int = 0
    ) -> [String]? {
        guard !paragraph.text.stripped.isEmpty else { return nil }
        let number = sections.number(of: paragraph)
        let isNamed = sections.contains(paragraph.text)
        guard number != nil || isNamed, let next = next(below: index, in: blocks, number, depth) else { return nil }
        guard case .question(let question) = next else { return number }
        if isNamed, sections.contains(paragraph.text, of: question),
            current.map({ !sections.contains(paragraph.text, of: $0.question) }) ?? true
        {
            return number ?? []
        }
        guard let number, !goesOn(number) else { return nil }
        let parts = QuestionNumbers.parts(of: questions[question].id.number)
        return parts.count > number.count && parts.starts(with: number) ? number : nil
    }

    /// What comes next below a heading; `nil` where it is none.
    private func next(
        below index: Int, in blocks: [WordContent.Block], _ number: [String]?, _ depth: Int
    ) -> Next? {
        var scan = self
        scan.heading = number
        for place in (index + 1)..<max(index + 1, min(index + Self.reach, blocks.count)) {
            switch blocks[place] {
            case .table(let table):
                if let question = scan.firstQuestion(in: table) { return .question(question) }
            case .paragraph(let paragraph):
                let start = scan.start(
                    of: paragraph, next: Self.text(after: place, in: blocks),
                    leadsToRows: Self.leadsToRows(place, in: blocks))
                if let start, accepts(start) { return .question(start.question) }
                if paragraph.headingLevel != nil { return nil }
                if let number, sections.number(of: paragraph) == number { return nil }
                // A section without questions of ours, right above another one.
                if place == index + 1, depth < 3, let number, !goesOn(number),
                    headingNumber(of: paragraph, at: place, in: blocks, depth: depth + 1) != nil
                {
                    return .heading
                }
            }
        }
        return nil
    }

    /// Whether a number is the next in a list inside the answer.
    private func goesOn(_ number: [String]) -> Bool {
        guard let last = number.last.flatMap({ Int($0) }), let blocks = current?.pieces.last?.blocks else {
            return false
        }
        let before = number.dropLast() + ["\(last - 1)"]
        return blocks.suffix(Self.reach).contains { block in
            guard case .paragraph(let paragraph) = block else { return false }
            return FormSections.numbers(before: paragraph).contains { $0.elementsEqual(before) }
        }
    }

    /// The question with exactly the wording that stands behind a letter of whatever kind; `nil` where there are several.
    func question(worded text: some StringProtocol) -> Int? {
        guard text.utf8.count >= 12 else { return nil }
        var found: Int?
        for place in wordings.indices where wordings[place].isWhole(text) {
            if found != nil { return nil }
            found = place
        }
        return found
    }
}

extension WordContent.Paragraph {
    /// What stands in it behind a question, with the links of that.
    func behindQuestion(_ rest: String) -> Self {
        var paragraph = self
        paragraph.text = rest
        paragraph.number = nil
        paragraph.hasBullet = false
        if rest.stripped != text.stripped { paragraph.day = nil }
        paragraph.links = links.filter { rest.contains($0.text) }
        return paragraph
    }
}
