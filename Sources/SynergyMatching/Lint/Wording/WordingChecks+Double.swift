import SynergyModel

extension WordingChecks {
    /// Finds two questions in one that has one place for the answer.
    func doubleQuestion() -> Remark? {
        guard !hasParts else { return nil }
        let asking = text.sentences.filter(asks)
        if asking.count > 1 {
            return double("It asks \(asking.count) questions, the second one \(excerpt(from: firstWord(asking[1]))).")
        }
        // Columns and options have room for both.
        guard question.kind != .table, question.options.isEmpty || hasPlainOptions, let lexicon = text.lexicon else {
            return nil
        }
        for sentence in text.sentences {
            if let place = secondClause(of: sentence, lexicon) {
                return double("With \(excerpt(from: place)) a second question begins.")
            }
        }
        guard question.kind == .yesNo || question.kind == .singleChoice else { return nil }
        for sentence in text.sentences {
            if let place = secondPredicate(of: sentence, lexicon) {
                return double("With \(excerpt(from: place)) it asks a second thing.")
            }
        }
        return nil
    }

    /// Whether the options only say yes, no and in part.
    private var hasPlainOptions: Bool {
        question.options.allSatisfy { option in
            let words = WordingText(option.label.best().text, language: text.language).tokens.filter(\.isWord).map(
                \.word)
            return words.allSatisfy { Self.plainOptionWords.contains($0) }
        }
    }

    private static let plainOptionWords = WordingLexicon.words(
        """
        yes no in part partly partially not known unknown applicable oui non en partie partiellement inconnu sí si \
        parcialmente parte desconocido
        """)

    private func double(_ found: String) -> Remark {
        Remark(
            rule: .doubleQuestion, severity: .warning, found: found,
            advice: "Make two questions of it, or give each part an element of its own.")
    }

    private func firstWord(_ sentence: Range<Int>) -> Int { words(of: sentence).first ?? sentence.lowerBound }

    // MARK: Sentences

    /// Whether a sentence asks something of its own: not for more about the same, and not only in case of a yes.
    private func asks(_ sentence: Range<Int>) -> Bool {
        let endsInMark = WordingText.asks(text.word(sentence.upperBound - 1))
        guard let lexicon = text.lexicon else { return endsInMark }
        let words = words(of: sentence)
        if isCondition(words, lexicon) { return false }
        return endsInMark || begins(words, withImperativeOf: lexicon)
    }

    /// Whether a sentence hangs on the answer to the one before it.
    func isCondition(_ words: [Int], _ lexicon: WordingLexicon) -> Bool {
        lexicon.conditions.contains { matches($0, words, at: 0) }
    }

    /// Whether a sentence asks for an account of something that was not named before.
    private func begins(_ words: [Int], withImperativeOf lexicon: WordingLexicon) -> Bool {
        guard let place = imperative(words, lexicon) else { return false }
        return !words[(place + 1)...].prefix(4).contains { lexicon.sameMatter.contains(text.tokens[$0].word) }
    }

    /// The place among the words of a sentence at which it asks for an account.
    func imperative(_ words: [Int], _ lexicon: WordingLexicon) -> Int? {
        let start = words.firstIndex { !lexicon.politeness.contains(text.tokens[$0].word) }
        return start.flatMap { lexicon.imperatives.contains(text.tokens[words[$0]].word) ? $0 : nil }
    }

    // MARK: Clauses

    /// Where a second question begins behind `and`.
    private func secondClause(of sentence: Range<Int>, _ lexicon: WordingLexicon) -> Int? {
        let words = words(of: sentence)
        // ‘How, when and by whom’ asks for one event.
        let chain = words.prefix { place in
            let word = text.tokens[place].word
            return lexicon.interrogatives.contains(word) || lexicon.prepositions.contains(word)
        }.count
        var relative = false
        for (offset, place) in words.enumerated() {
            let word = text.tokens[place].word
            if offset > 1, lexicon.relatives.contains(word) {
                let before = text.word(words[offset - 1])
                if !lexicon.prepositions.contains(before), !lexicon.conjunctions.contains(before) { relative = true }
            }
            guard offset > 1, lexicon.conjunctions.contains(word), offset + 1 < words.count else { continue }
            if offset > chain, begins(words, from: offset + 1, isBehindRelative: relative, lexicon) { return place }
        }
        return nil
    }

    private func begins(
        _ words: [Int], from offset: Int, isBehindRelative: Bool, _ lexicon: WordingLexicon
    ) -> Bool {
        func word(_ offset: Int) -> String { offset < words.count ? text.tokens[words[offset]].word : "" }
        let first = word(offset)
        if text.language.primary == "fr", Self.isInverted(first) || first == "est-ce" { return true }
        let isBehindPreposition = lexicon.prepositions.contains(first)
        let asking = isBehindPreposition ? word(offset + 1) : first
        if lexicon.interrogatives.contains(asking) {
            let next = word(offset + (isBehindPreposition ? 2 : 1))
            if lexicon.reservations.contains(next) { return false }
            // ‘To which and from which’: one clause in two directions.
            if isBehindPreposition, offset >= 2, lexicon.interrogatives.contains(word(offset - 2)) { return false }
            return !(isBehindRelative && lexicon.relatives.contains(asking))
        }
        guard !isBehindPreposition, lexicon.auxiliaries.contains(first) else { return false }
        let isBehindComma = words[offset] >= 2 && text.word(words[offset] - 2) == ","
        let next = word(offset + 1)
        return lexicon.subjects.contains(next) || (isBehindComma && !next.isEmpty)
    }

    /// Whether a French word holds a verb with its subject behind it: `existe-t-il`.
    static func isInverted(_ word: String) -> Bool {
        ["-il", "-elle", "-ils", "-elles", "-vous", "-on"].contains { word.hasSuffix($0) }
    }

    // MARK: Predicates

    /// Where a second verb with an object of its own begins: `does the law punish trafficking and protect victims`.
    private func secondPredicate(of sentence: Range<Int>, _ lexicon: WordingLexicon) -> Int? {
        let words = words(of: sentence)
        guard let first = words.first, lexicon.bareAuxiliaries.contains(text.tokens[first].word) else { return nil }
        for (offset, place) in words.enumerated().dropFirst(3) {
            let word = text.tokens[place].word
            // What hangs on ‘who’ or ‘to’ has verbs of its own.
            if lexicon.relatives.contains(word) { return nil }
            if word == "to", offset + 1 < words.count, lexicon.verbs.contains(text.word(words[offset + 1])) {
                return nil
            }
            guard lexicon.joiners.contains(word), offset + 1 < words.count,
                lexicon.verbs.contains(text.word(words[offset + 1]))
            else { continue }
            let before = text.word(words[offset - 1])
            // Two verbs in a row share their object.
            if lexicon.verbs.contains(before) || lexicon.treatyTerms.contains(before) && offset < 5 { continue }
            return place
        }
        return nil
    }
}
