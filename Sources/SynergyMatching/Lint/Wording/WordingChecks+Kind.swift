import SynergyModel

extension WordingChecks {
    /// What the words of a question ask for.
    private enum Asked {
        case yesOrNo, count, account
    }

    /// Compares the kind of answer with what the words ask for.
    func answerKind(_ lexicon: WordingLexicon) -> Remark? {
        guard !hasParts, let (asked, place) = asked(lexicon) else { return nil }
        func mismatch(_ advice: String) -> Remark {
            Remark(
                rule: .answerKindMismatch, severity: .warning,
                found: "\(excerpt(from: place)) is to be answered by \(answerName).", advice: advice)
        }
        switch (question.kind, asked) {
        case (.yesNo, .account), (.yesNo, .count):
            return mismatch("Ask whether, or choose another kind of answer.")
        case (.number, .yesOrNo), (.date, .yesOrNo), (.date, .count):
            return mismatch("Ask for the figure or the day, or choose another kind of answer.")
        case (.text, .count), (.list, .count):
            return mismatch("Ask for a number or a table, with unit, population and period.")
        case (.text, .yesOrNo), (.list, .yesOrNo):
            return Remark(
                rule: .openButYesOrNo, severity: .note,
                found: "\(excerpt(from: place)) asks for yes or no and wants \(answerName).",
                advice: "Make it a closed question, with an element for remarks if they are needed.")
        default: return nil
        }
    }

    /// What the first sentence that asks, asks for, and the word that tells.
    private func asked(_ lexicon: WordingLexicon) -> (Asked, Int)? {
        let asking = text.sentences.first { WordingText.asks(text.word($0.upperBound - 1)) } ?? text.sentences.first
        guard let asking else { return nil }
        var words = words(of: asking)
        // A condition in front ends with a comma.
        if ["if", "where", "when", "si", "lorsque"].contains(text.word(words.first ?? -1)),
            let comma = asking.first(where: { text.word($0) == "," })
        {
            words.removeAll { $0 < comma }
        }
        if let politely = words.firstIndex(where: { !lexicon.politeness.contains(text.word($0)) }) {
            words.removeFirst(politely)
        }
        guard let first = words.first else { return nil }
        func word(_ offset: Int) -> String { offset < words.count ? text.word(words[offset]) : "" }
        if lexicon.auxiliaries.contains(word(0)) {
            let isRequest =
                word(1) == "you" && (lexicon.imperatives.contains(word(2)) || lexicon.politeness.contains(word(2)))
            return (isRequest ? .account : .yesOrNo, first)
        }
        if lexicon.imperatives.contains(word(0)) {
            let next = (1...5).map(word)
            if next.contains(where: { ["whether", "if", "si"].contains($0) }) { return (.yesOrNo, first) }
            let counts = next.contains { ["number", "numbers", "nombre", "número"].contains($0) }
            return (counts ? .count : .account, first)
        }
        for offset in 0..<2 where lexicon.interrogatives.contains(word(offset)) {
            if offset == 1, !lexicon.prepositions.contains(word(0)) { break }
            return (interrogative(word(offset), word(offset + 1), lexicon), first)
        }
        switch text.language.primary {
        case "fr":
            let isInverted = words.prefix(6).contains { Self.isInverted(text.word($0)) }
            return isInverted || word(0) == "est-ce" ? (.yesOrNo, first) : nil
        case "es": return text.word(first - 1) == "¿" ? (.yesOrNo, first) : nil
        default: return nil
        }
    }

    private func interrogative(_ word: String, _ next: String, _ lexicon: WordingLexicon) -> Asked {
        if word == "whether" { return .yesOrNo }
        if word == "how", lexicon.quantities.contains(next) { return .count }
        return word == "combien" || word.hasPrefix("cuánt") ? .count : .account
    }
}
