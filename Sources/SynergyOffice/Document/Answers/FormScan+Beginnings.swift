import SynergyInterchange
import SynergyModel

extension FormScan {
    /// The question that a paragraph may begin, the surest where it may begin several.
    func start(of paragraph: WordContent.Paragraph, next: String? = nil, leadsToRows: Bool = false) -> Start? {
        guard !paragraph.style.hasPrefix("toc ") else { return nil }
        var starts: [Start] = []
        if let label = paragraph.number {
            let own = QuestionNumbers.parts(of: label)
            var ways = [paragraph.numberPath.flatMap(QuestionNumbers.parts), own]
            if let heading {
                ways.append(heading + own)
            } else if let last {
                ways.append(QuestionNumbers.parts(of: questions[last].id.number) + own)
            }
            for parts in ways {
                guard let place = numbers.place(of: parts) else { continue }
                starts.append(start(place, paragraph.text[...], isCompound: parts.count > 1, hasKeyword: false, next))
            }
        }
        if let typed = numbers.typed(at: paragraph.text) {
            starts.append(
                start(typed.place, typed.rest, isCompound: typed.isCompound, hasKeyword: typed.hasKeyword, next))
        }
        let letter = Self.letter(at: paragraph.number.map { "\($0) \(paragraph.text)" } ?? paragraph.text)
        if let letter {
            for base in bases {
                guard let place = numbers.place(of: base + [letter.text]) else { continue }
                let start = start(place, letter.rest, isCompound: false, hasKeyword: false, next)
                if start.strength == .wording { starts.append(start) }
            }
            if starts.isEmpty, let place = question(worded: letter.rest) {
                starts.append(Start(question: place, strength: .wording, rest: "", hasWording: true))
            }
        }
        guard var best = starts.max(by: { $0.strength < $1.strength }) else { return nil }
        // A heading with a table of ours below is a question whatever became of its wording.
        if leadsToRows, best.strength < .wording { (best.strength, best.rest) = (.wording, "") }
        return best
    }

    /// The numbers that a letter may follow: that of the heading above, or that of the last question and those it is part of.
    private var bases: [[String]] {
        if let heading { return [heading] }
        guard let last else { return [] }
        let parts = QuestionNumbers.parts(of: questions[last].id.number)
        return parts.indices.reversed().map { Array(parts[...$0]) }
    }

    /// A letter in brackets before a text, as in `(a) Does`.
    private static func letter(at text: String) -> (text: String, rest: Substring)? {
        let stripped = text[...].drop { $0.isWhitespace || $0 == "(" }
        let letters = stripped.prefix { $0.isLetter }
        guard (1...4).contains(letters.count), stripped.dropFirst(letters.count).first == ")" else { return nil }
        return (letters.lowercased(), stripped.dropFirst(letters.count + 1).drop { $0.isWhitespace })
    }

    private func start(
        _ place: Int, _ text: Substring, isCompound: Bool, hasKeyword: Bool, _ next: String?
    ) -> Start {
        switch wordings[place].match(text) {
        case .exact(let rest): return Start(question: place, strength: .wording, rest: rest, hasWording: true)
        case .similar:
            // What stands on another line than the wording is no part of it.
            let lines = text.split(maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            let rest = lines.count > 1 && wordings[place].match(lines[0]) != .other ? String(lines[1]).stripped : ""
            return Start(question: place, strength: .wording, rest: rest, hasWording: true)
        case .other:
            let isAlone = text.allSatisfy(\.isWhitespace)
            if isAlone, let next, wordings[place].match(next) != .other {
                return Start(question: place, strength: .wording, rest: "", hasWording: false)
            }
            let strength: Strength = hasKeyword ? .wording : isCompound ? .number : .weak
            return Start(question: place, strength: strength, rest: String(text).stripped, hasWording: false)
        }
    }

    /// Looks at all paragraphs first, so that a list inside an answer is not taken for the questions it has the numbers of.
    mutating func weigh(_ blocks: [WordContent.Block]) {
        var weak: [Int] = []
        for (index, block) in blocks.enumerated() {
            guard case .paragraph(let paragraph) = block,
                let start = start(
                    of: paragraph, next: Self.text(after: index, in: blocks),
                    leadsToRows: Self.leadsToRows(index, in: blocks))
            else {
                if case .paragraph(let paragraph) = block, let number = sections.number(of: paragraph) {
                    heading = number
                }
                continue
            }
            last = start.question
            heading = nil
            best[start.question] = max(best[start.question] ?? .weak, start.strength)
            if start.strength == .weak { weak.append(start.question) }
        }
        last = nil
        heading = nil
        let isOnlyWeak = best.values.allSatisfy { $0 == .weak }
        takesWeak = isOnlyWeak && weak.count > 1 && zip(weak, weak.dropFirst()).allSatisfy { $0 < $1 }
        if takesWeak, let first = weak.first {
            report(
                .warning, .unusualForm, "document",
                "the numbers are those of the form, from \(questions[first].id.number) on, but the wording of the questions is not; "
                    + "the answers were taken by their numbers alone")
        }
    }

    static func text(after index: Int, in blocks: [WordContent.Block]) -> String? {
        guard index + 1 < blocks.count, case .paragraph(let next) = blocks[index + 1] else { return nil }
        return next.text
    }

    /// Whether a heading has a table below whose first row has a name of ours, perhaps after a few lines of guidance.
    static func leadsToRows(_ index: Int, in blocks: [WordContent.Block]) -> Bool {
        guard case .paragraph(let heading) = blocks[index], heading.headingLevel != nil else { return false }
        for block in blocks[(index + 1)...].prefix(8) {
            switch block {
            case .paragraph(let paragraph): if paragraph.headingLevel != nil { return false }
            case .table(let table): return table.namesItsRows
            }
        }
        return false
    }

    /// Whether a paragraph begins the question that it may begin.
    func accepts(_ start: Start) -> Bool {
        switch start.strength {
        case .wording: true
        case .number:
            (best[start.question] ?? .number) == .number && (last.map { start.question > $0 } ?? true)
        case .weak: takesWeak
        }
    }
}
