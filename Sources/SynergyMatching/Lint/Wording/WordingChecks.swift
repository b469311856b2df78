import SynergyModel

/// What is to be said about the wording of one question in one language.
struct WordingChecks {
    /// What one rule found.
    struct Remark {
        var rule: LintRule
        var severity: Diagnostic.Severity
        var found: String
        var advice: String
    }

    let question: Question
    let text: WordingText
    /// Words by which the instrument itself calls what the question is about.
    let ownTerms: Set<String>

    /// Whether what is asked has several places of its own to be answered in.
    var hasParts: Bool { question.elements.count > 1 || (question.table?.columns.count ?? 0) > 1 }

    /// Whether the answer is one tick, number or day, without room for anything else.
    var hasNoRoom: Bool {
        switch question.kind {
        case .yesNo, .singleChoice, .number, .date: !hasParts
        case .multipleChoice, .text, .list, .table, .link: false
        }
    }

    /// Everything that is to be said.
    var remarks: [Remark] {
        let hidden = hiddenSubquestions()
        let language: [Remark?] =
            text.lexicon.map { lexicon in
                [
                    unclearQuantifier(lexicon), vagueWords(lexicon), doubleNegation(lexicon), leadingQuestion(lexicon),
                    answerKind(lexicon),
                ]
            } ?? []
        // Subquestions that are listed are not counted again.
        return ([hidden ?? doubleQuestion()] + language).compactMap(\.self)
    }

    /// The places of the words of a sentence.
    func words(of sentence: Range<Int>) -> [Int] { sentence.filter { text.tokens[$0].isWord } }

    /// Whether the words from a place on are those of a phrase.
    func matches(_ phrase: [String], _ words: [Int], at offset: Int) -> Bool {
        guard offset + phrase.count <= words.count else { return false }
        return zip(words[offset...], phrase).allSatisfy { text.tokens[$0].word == $1 }
    }

    /// What stands from a place on, as it is written, a few words of it.
    func excerpt(from place: Int) -> String {
        guard text.tokens.indices.contains(place) else { return "" }
        let last = min(place + 4, text.tokens.count - 1)
        let written = text.written[text.tokens[place].written.startIndex..<text.tokens[last].written.endIndex]
        let more = last < text.tokens.count - 2 ? "…" : ""
        return "‘\(String(written).excerpt)\(more)’"
    }

    // MARK: Vague words

    private func vagueWords(_ lexicon: WordingLexicon) -> Remark? {
        var found: [String] = []
        var explained: Set<String> = []
        for entry in question.help?.entries ?? []
        where entry.language.isReadable(as: text.language) || entry.language == .undetermined {
            let help = WordingText(entry.text, language: text.language)
            for token in help.tokens where token.isWord { explained.insert(token.word) }
        }
        for sentence in text.sentences {
            let words = words(of: sentence)
            for (offset, place) in words.enumerated() {
                let word = text.tokens[place].word
                if let phrase = lexicon.vaguePhrases.first(where: { matches($0, words, at: offset) }) {
                    let words = phrase.joined(separator: " ")
                    if !found.contains(words) { found.append(words) }
                }
                guard lexicon.vague.contains(word), !ownTerms.contains(word), !explained.contains(word) else {
                    continue
                }
                // A question how often, or how sure, something is says what it wants.
                if offset > 0, text.word(words[offset - 1]) == "how" { continue }
                if lexicon.termsOfArt.contains(where: { matches($0, words, at: offset) }) { continue }
                if !found.contains(word) { found.append(word) }
            }
        }
        guard !found.isEmpty else { return nil }
        // A list that is left open is so in any answer.
        let decides = question.kind.isClosed || question.kind == .number || found.contains("etc")
        let names = found.map { $0 == "etc" ? "‘etc.’" : "‘\($0)’" }
        let all =
            names.count > 1 ? names.dropLast().joined(separator: ", ") + " and \(names[names.count - 1])" : names[0]
        return Remark(
            rule: .vagueWord, severity: decides ? .warning : .note,
            found: "\(all) can be read in different ways.",
            advice: "Use the words of the provision, name a measure, or say in ‘help’ what is meant.")
    }

    // MARK: Negations

    private func doubleNegation(_ lexicon: WordingLexicon) -> Remark? {
        guard !lexicon.negations.isEmpty else { return nil }
        for sentence in text.sentences {
            let words = words(of: sentence)
            var found: [String] = []
            for (offset, place) in words.enumerated() {
                let word = text.tokens[place].word
                let before = offset > 0 ? text.word(words[offset - 1]) : ""
                let after = offset + 1 < words.count ? text.word(words[offset + 1]) : ""
                let saysNot = word == "not" || word.hasSuffix("n't")
                guard saysNot || lexicon.negations.contains(word) else { continue }
                if saysNot, before == "or" || before == "if" || before == "why" || after == "only" { continue }
                if word == "no", before == "or" || before == "if" || after.utf8.first.map({ $0 < 0x3A }) ?? false {
                    continue
                }
                // ‘Without undue delay’ says at once.
                if word == "without", ["undue", "delay", "prejudice", "exception", "discrimination"].contains(after) {
                    continue
                }
                found.append(word)
                if saysNot,
                    let negative = words[(offset + 1)...].prefix(3).first(where: {
                        lexicon.negatives.contains(text.tokens[$0].word)
                    })
                {
                    found.append(text.tokens[negative].word)
                }
            }
            if found.count > 1 {
                return Remark(
                    rule: .doubleNegation, severity: .warning,
                    found: "The sentence says no twice: ‘\(found[0])’ and ‘\(found[1])’.",
                    advice: "Ask in the positive.")
            }
        }
        return nil
    }

    // MARK: Leading questions

    private func leadingQuestion(_ lexicon: WordingLexicon) -> Remark? {
        for sentence in text.sentences {
            let words = words(of: sentence)
            var phrase = lexicon.leadingStarts.first { matches($0, words, at: 0) }
            for offset in words.indices where phrase == nil {
                phrase = lexicon.leadingPhrases.first { matches($0, words, at: offset) }
            }
            if let phrase {
                return Remark(
                    rule: .leadingQuestion, severity: .warning,
                    found: "‘\(phrase.joined(separator: " "))’ suggests the answer.",
                    advice: "Ask without saying what you expect.")
            }
        }
        return nil
    }
}
