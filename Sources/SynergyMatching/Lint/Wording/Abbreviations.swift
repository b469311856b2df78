import SynergyModel

/// Abbreviations, and where they are spelled out.
enum Abbreviations {
    /// Abbreviations that need no explanation.
    private static let common = WordingLexicon.words(
        """
        UN EU ILO UK USA US NGO CSO ID IT PDF URL ISO HIV AIDS DNA VAT GDP ISBN ISSN OK FAQ CEO TV PO EN FR ES AR RU ZH
        """)

    /// The names of instruments, bodies and forms, and their parts.
    static func names(_ questionnaires: [Questionnaire], _ instruments: [Instrument]) -> Set<String> {
        var names = common
        func add(_ id: String?) {
            for part in (id ?? "").split(whereSeparator: { $0 == "-" || $0 == "/" }) { names.insert(String(part)) }
        }
        for form in questionnaires {
            add(form.id.rawValue)
            add(form.issuer?.rawValue)
        }
        for instrument in instruments {
            add(instrument.id.rawValue)
            add(instrument.issuer?.rawValue)
            names.formUnion(defined(in: instrument.title.entries.map(\.text)))
            names.formUnion(defined(in: instrument.provisions.compactMap(\.heading).flatMap(\.entries).map(\.text)))
        }
        return names
    }

    /// The abbreviations that some texts spell out: `rapporteur (NR)` or `NR (national rapporteur)`.
    static func defined(in texts: [String]) -> Set<String> {
        var result: Set<String> = []
        for text in texts where text.utf8.contains(UInt8(ascii: "(")) {
            let tokens = WordingText(text, language: .english).tokens
            for (place, token) in tokens.enumerated() where token.word == "(" {
                guard tokens.indices.contains(place + 2) else { continue }
                if let short = abbreviation(tokens[place + 1].written), tokens[place + 2].word == ")" {
                    result.insert(short)
                }
                // What stands in brackets behind it explains it.
                if place > 0, let short = abbreviation(tokens[place - 1].written), tokens[place + 2].isWord {
                    result.insert(short)
                }
            }
        }
        return result
    }

    /// The abbreviation that a word is, its plural ending left out.
    static func abbreviation(_ word: Substring) -> String? {
        var letters = Array(word.utf8)
        if letters.last == UInt8(ascii: "s"), letters.count > 2 { letters.removeLast() }
        guard (2...10).contains(letters.count), letters.allSatisfy({ isCapital($0) || $0 >= 0x30 && $0 <= 0x39 }),
            letters.count(where: isCapital) > 1, isCapital(letters[0]),
            // A Roman number is none.
            !letters.allSatisfy({ "IVX".utf8.contains($0) })
        else { return nil }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}

extension LintRun {
    /// Finds abbreviations that neither the form nor an instrument spells out, each once.
    ///
    /// - Complexity: O(*n*) for *n* letters of the form.
    mutating func checkAbbreviations() {
        var known = context.names
        known.formUnion(Abbreviations.defined(in: allTexts))
        var order: [String] = []
        var places: [String: [Int]] = [:]
        for (place, texts) in texts.enumerated() {
            for text in texts where !isInCapitals(text) {
                for token in text.tokens where token.isWord {
                    guard let short = Abbreviations.abbreviation(token.written), !known.contains(short) else {
                        continue
                    }
                    if places[short] == nil { order.append(short) }
                    if places[short]?.last != place { places[short, default: []].append(place) }
                }
            }
        }
        for short in order {
            guard let all = places[short], let first = all.first else { continue }
            find(
                .undefinedAbbreviation, .warning, in: first, others: all.dropFirst().map { draft.questions[$0].id },
                "‘\(short)’ is spelled out neither in the form nor in an instrument.",
                advice: "Spell it out where it stands first.")
        }
    }

    /// All texts that whoever answers may see.
    private var allTexts: [String] {
        var result = draft.title.entries.map(\.text)
        for question in draft.questions {
            var texts = [question.text] + [question.help].compactMap(\.self)
            texts += question.options.map(\.label) + question.elements.compactMap(\.label)
            result += texts.flatMap(\.entries).map(\.text)
            if let section = question.section { result.append(section) }
        }
        return result
    }

    /// Whether a text is written in capitals throughout, where they tell nothing.
    private func isInCapitals(_ text: WordingText) -> Bool {
        let words = text.tokens.filter(\.isWord)
        return words.count(where: { Abbreviations.abbreviation($0.written) != nil }) * 2 > words.count
    }
}
