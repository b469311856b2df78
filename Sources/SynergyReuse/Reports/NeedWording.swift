/// Whether a sentence says that help is needed, in any of the six languages of the United Nations.
///
/// It only serves suggestions, so it errs to one side: a sentence in which anything is negated, or anything is said to be
/// covered or superfluous, is never taken for a need, unless a clause of its own says so after it. All languages are asked of
/// every sentence, because texts often say a wrong language, or none.
enum NeedWording {
    /// What a sentence says.
    enum Verdict: Sendable {
        /// That something is needed.
        case needs
        /// That something is not, or may not be.
        case denies
        /// Nothing of either.
        case neither
    }

    /// The sentences of a text that say that something is needed.
    static func needs(in text: String) -> [String] {
        sentences(of: text).filter { verdict(on: $0) == .needs }
    }

    /// Whether a label, an item of a list or the text of a cell says that there is nothing, or that it is not needed.
    ///
    /// A label such as “No shelter in the islands” names something that is missing, and is no denial.
    static func isDenial(_ label: String) -> Bool {
        let tokens = NeedTokens(label)
        guard let first = tokens.words.first else {
            return !label.unicodeScalars.contains(where: NeedTokens.isHan) || isHanDenial(of: label)
        }
        if NeedLexicon.emptyLabels.contains(tokens.words.joined(separator: " ")) || NeedLexicon.namesNothing(first)
            || tokens.words.allSatisfy(NeedLexicon.negates) || isHanDenial(of: label)
        {
            return true
        }
        guard tokens.words.contains(where: { NeedLexicon.isNeed($0) || NeedLexicon.isHelp($0) }) else { return false }
        return tokens.words.contains { NeedLexicon.negates($0) || NeedLexicon.closes($0) }
    }

    private static func isHanDenial(of label: String) -> Bool {
        guard isHanDenial(label) else { return false }
        let length = label.unicodeScalars.count(where: NeedTokens.isHan)
        return length <= 2 || (NeedLexicon.hanNeeds + NeedLexicon.hanHelp).contains { label.contains($0) }
    }

    /// What a sentence says.
    static func verdict(on sentence: String) -> Verdict {
        let tokens = NeedTokens(sentence)
        let isAbout =
            tokens.words.contains(where: NeedLexicon.isNeed)
            || NeedLexicon.hanNeeds.contains { tokens.han.contains($0) }
        let isNegated =
            tokens.words.contains(where: NeedLexicon.negates) || tokens.words.contains(where: NeedLexicon.closes)
            || isHanDenial(sentence) || NeedLexicon.openPhrases.contains { tokens.joined.contains(" \($0) ") }
        guard isAbout else { return isNegated ? .denies : .neither }
        guard isNegated else { return .needs }
        return assertsAfterwards(tokens) ? .needs : .denies
    }

    /// Whether the last clause says by itself that something is needed, as in “…, so we need training”.
    private static func assertsAfterwards(_ tokens: NeedTokens) -> Bool {
        for opening in NeedLexicon.assertions {
            guard let range = tokens.joined.range(of: " \(opening) ", last: true) else { continue }
            let rest = tokens.joined[range.upperBound...].split(separator: " ").map(String.init)
            if !rest.contains(where: NeedLexicon.negates), !rest.contains(where: NeedLexicon.closes) { return true }
        }
        for opening in NeedLexicon.hanAssertions {
            guard let range = tokens.han.range(of: opening, last: true) else { continue }
            if !isHanDenial(String(tokens.han[range.upperBound...])) { return true }
        }
        return false
    }

    private static func isHanDenial(_ text: String) -> Bool {
        var text = text
        for phrase in NeedLexicon.hanHarmless where text.contains(phrase) { text = text.replacing(phrase, with: "") }
        return text.contains(where: NeedLexicon.hanNegators.contains)
            || NeedLexicon.hanClosings.contains { text.contains($0) }
    }

    /// Cuts a text where sentences end; where in doubt it does not, so that nothing negated loses its negation.
    ///
    /// A heading stays with what stands under it, and a question with its answer.
    static func sentences(of text: String) -> [String] {
        let characters = Array(text)
        var sentences: [String] = []
        var start = 0
        for place in characters.indices where NeedLexicon.ends.contains(characters[place]) {
            if characters[place] == ".", !endsSentence(place, characters, from: start) { continue }
            sentences.append(Substring(String(characters[start...place])).trimmed)
            start = place + 1
        }
        sentences.append(Substring(String(characters[start...])).trimmed)
        var result: [String] = []
        for sentence in sentences where !sentence.isEmpty {
            // “Assistance needed. None.” is one thing said.
            if let last = result.last, isBareAnswer(sentence) {
                result[result.count - 1] = last + " " + sentence
            } else {
                result.append(sentence)
            }
        }
        return result
    }

    /// Whether a full stop ends a sentence: a capital letter, or one without case, comes after it, and no abbreviation before.
    private static func endsSentence(_ place: Int, _ characters: [Character], from start: Int) -> Bool {
        var next = place + 1
        while next < characters.count, !characters[next].isLetter, !characters[next].isNumber { next += 1 }
        guard next < characters.count else { return true }
        guard next > place + 1, characters[next].isLetter, !characters[next].isLowercase else { return false }
        let word = characters[start..<place].reversed().prefix { $0.isLetter }
        return word.count > 1 && !NeedLexicon.abbreviations.contains(String(word.reversed()).lowercased())
    }

    private static func isBareAnswer(_ sentence: String) -> Bool {
        let tokens = NeedTokens(sentence)
        if tokens.words.isEmpty { return sentence.unicodeScalars.count(where: NeedTokens.isHan) <= 3 }
        return tokens.words.count <= 3
            && (tokens.words.contains(where: NeedLexicon.negates)
                || NeedLexicon.emptyLabels.contains(tokens.words.joined(separator: " ")))
    }
}

/// A sentence cut into words, as far as they are set apart.
struct NeedTokens {
    /// The words in lower case, without accents on Arabic letters and with its variants of one letter made one.
    private(set) var words: [String] = []
    /// The words between single spaces, with a space at each end.
    let joined: String
    /// The text itself, for languages that do not set words apart.
    let han: String

    init(_ sentence: String) {
        var word = String.UnicodeScalarView()
        var words: [String] = []
        func finish() {
            if !word.isEmpty { words.append(String(word)) }
            word = .init()
        }
        for scalar in sentence.lowercased().unicodeScalars {
            switch scalar.value {
            // Arabic marks and the letter that only stretches.
            case 0x064B...0x065F, 0x0670, 0x0640: continue
            case 0x0622, 0x0623, 0x0625, 0x0671: word.append("\u{0627}")
            case 0x0649: word.append("\u{064A}")
            case 0x0629: word.append("\u{0647}")
            // Russian ё is often written е.
            case 0x0451: word.append("\u{0435}")
            default:
                if Self.isHan(scalar) {
                    finish()
                } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || scalar.properties.generalCategory == .nonspacingMark
                {
                    word.append(scalar)
                } else {
                    // “n’avons”, “don't” and “n/a” come apart here.
                    finish()
                }
            }
        }
        finish()
        self.words = words
        joined = " \(words.joined(separator: " ")) "
        han = sentence
    }

    static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
            || (0x20000...0x3FFFD).contains(scalar.value)
    }
}

extension StringProtocol {
    /// The first, or the last, place of a text inside this one.
    fileprivate func range(of text: String, last: Bool) -> Range<Index>? {
        var found: Range<Index>?
        var rest = self[startIndex...]
        while let range = rest.firstRange(of: text) {
            found = range
            if !last { break }
            rest = rest[index(after: range.lowerBound)...]
        }
        return found
    }
}
