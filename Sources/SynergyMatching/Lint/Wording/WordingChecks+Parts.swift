import SynergyModel

extension WordingChecks {
    // MARK: Subquestions

    /// Finds several questions listed inside one text, or such as have no room in the answer.
    func hiddenSubquestions() -> Remark? {
        guard !hasParts else { return nil }
        let parts = question.options.isEmpty ? listedParts : []
        if parts.count > 1 {
            return hidden("The text lists \(parts.count) parts, the first one \(excerpt(from: parts[0])).")
        }
        guard hasNoRoom, let lexicon = text.lexicon else { return nil }
        for sentence in text.sentences.dropFirst() {
            let words = words(of: sentence)
            if isCondition(words, lexicon) || imperative(words, lexicon) != nil {
                return hidden("\(excerpt(from: words[0])) has no room in the answer, which is \(answerName).")
            }
        }
        return nil
    }

    private func hidden(_ found: String) -> Remark {
        Remark(
            rule: .hiddenSubquestions, severity: .warning, found: found,
            advice: "Give each part an element of its own, or make it a question.")
    }

    var answerName: String {
        switch question.kind {
        case .yesNo: "yes or no"
        case .singleChoice: "one option"
        case .multipleChoice: "options"
        case .number: "a number"
        case .date: "a day"
        case .text: "a text"
        case .list: "a list"
        case .table: "a table"
        case .link: "a link"
        }
    }

    /// Where the parts of a list begin that has two words at least in each.
    private var listedParts: [Int] {
        var starts: [Int] = []
        for place in text.tokens.indices {
            if let start = startOfPart(place) { starts.append(start) }
        }
        let ends = starts.dropFirst() + [text.tokens.count]
        return zip(starts, ends).filter { start, end in
            (start..<end).count { text.tokens[$0].isWord } > 2 && !["of", "and", "or", "to"].contains(text.word(start))
        }.map(\.0)
    }

    /// Where the words begin behind `(a)`, `b)`, `1.` or a bullet at a place.
    private func startOfPart(_ place: Int) -> Int? {
        let token = text.tokens[place]
        func isMark(_ place: Int, _ mark: String) -> Bool { text.word(place) == mark }
        func isApart(_ place: Int) -> Bool { text.tokens.indices.contains(place) && text.tokens[place].isApart }
        if token.word == "(", token.isApart || token.beginsLine, isLabel(place + 1), isMark(place + 2, ")") {
            return isApart(place + 3) ? place + 3 : nil
        }
        if isLabel(place), isMark(place + 1, ")"), token.isApart || token.beginsLine, !isMark(place - 1, "(") {
            return isApart(place + 2) ? place + 2 : nil
        }
        guard token.beginsLine, place > 0 || text.tokens.contains(where: { $0.beginsLine && $0.isApart }) else {
            return nil
        }
        if ["-", "–", "—", "•", "*", "·", "◦"].contains(token.word), isApart(place + 1) { return place + 1 }
        if isLabel(place), isMark(place + 1, "."), isApart(place + 2) { return place + 2 }
        return nil
    }

    /// Whether a word is the number of a part: a letter, a small number, or a small Roman one.
    private func isLabel(_ place: Int) -> Bool {
        let word = text.word(place).utf8
        guard let first = word.first, word.count <= 4 else { return false }
        if word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return word.count <= 2 }
        return word.count == 1 ? (first | 0x20) &- 0x61 < 26 : word.allSatisfy { "ivx".utf8.contains($0) }
    }

    // MARK: Quantifiers

    /// Finds several matters in a question for yes or no that does not say whether all or any are meant.
    func unclearQuantifier(_ lexicon: WordingLexicon) -> Remark? {
        guard !hasParts, question.kind == .yesNo || question.kind == .singleChoice && hasYes else { return nil }
        for sentence in text.sentences {
            for place in sentence where lexicon.joiners.contains(text.word(place)) {
                if text.word(place + 1) == "/", lexicon.joiners.contains(text.word(place + 2)) {
                    return unclear("‘and/or’ leaves open whether all or any are meant.")
                }
                guard question.quantifier == nil, let (before, after) = joined(at: place, sentence),
                    isSeveral(before, after, lexicon)
                else { continue }
                return unclear(
                    "It names several matters, ‘\(before)’ \(text.word(place)) ‘\(after)’, and no quantifier.")
            }
        }
        return nil
    }

    private func unclear(_ found: String) -> Remark {
        Remark(
            rule: .unclearQuantifier, severity: .warning, found: found,
            advice:
                "Say in the words and in ‘quantifier’ whether all or any of them are meant, or give each an element.")
    }

    /// Whether one of the options is a yes.
    private var hasYes: Bool {
        question.options.contains { option in
            let label = option.label.best().text.lowercased()
            return ["yes", "oui", "sí", "si"].contains {
                label == $0 || label.hasPrefix($0 + ",") || label.hasPrefix($0 + " ")
            }
        }
    }

    /// The words that are joined at a place, articles left out.
    private func joined(at place: Int, _ sentence: Range<Int>) -> (String, String)? {
        var before = place - 1
        while before > sentence.lowerBound, !text.tokens[before].isWord { before -= 1 }
        var after = place + 1
        let articles: Set<String> = [
            "the", "a", "an", "any", "la", "le", "les", "un", "une", "el", "los", "las", "una",
        ]
        while after < sentence.upperBound, articles.contains(text.word(after)) { after += 1 }
        guard before >= sentence.lowerBound, after < sentence.upperBound, text.tokens[before].isWord,
            text.tokens[after].isWord
        else { return nil }
        return (text.word(before), text.word(after))
    }

    private func isSeveral(_ before: String, _ after: String, _ lexicon: WordingLexicon) -> Bool {
        if lexicon.setPhrases.contains("\(before) \(after)") { return false }
        if lexicon.treatyTerms.contains(before), lexicon.treatyTerms.contains(after) { return false }
        return !(ownTerms.contains(before) && ownTerms.contains(after))
    }
}
