import SynergyInterchange
import SynergyModel

/// Whether a text is the wording of a question, as far as letters and digits tell.
struct Wording {
    /// How a text stands to a wording.
    enum Match: Equatable {
        /// It begins with it; what follows is the rest.
        case exact(rest: String)
        /// Most of its words are there.
        case similar
        /// It is something else.
        case other
    }

    private let texts: [(key: [Character], words: [String: Int], count: Int)]

    init(_ text: LocalizedText) {
        texts = text.entries.map { entry in
            let words = Self.words(of: entry.text)
            var counts: [String: Int] = [:]
            for word in words { counts[word, default: 0] += 1 }
            return (Self.key(of: entry.text), counts, words.count)
        }.filter { !$0.key.isEmpty }
    }

    private static func key(of text: some StringProtocol) -> [Character] {
        text.lowercased().filter { $0.isLetter || $0.isNumber }.map { $0 }
    }

    /// The words; each character of a script without spaces is one.
    private static func words(of text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            if let scalar = character.unicodeScalars.first, (0x2E80...0x9FFF).contains(scalar.value) {
                if !word.isEmpty { words.append(word) }
                word = ""
                words.append(String(character))
            } else if character.isLetter || character.isNumber {
                word.append(character)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// Compares a text with the wording in each of its languages.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    func match(_ text: some StringProtocol) -> Match {
        var best = Match.other
        for wording in texts {
            if let rest = Self.rest(of: text, after: wording.key) { return .exact(rest: rest) }
            if best == .other, isSimilar(text, wording.words, wording.count) { best = .similar }
        }
        return best
    }

    /// Whether a text is the whole wording in one of its languages.
    func isWhole(_ text: some StringProtocol) -> Bool {
        texts.contains { wording in wording.count >= 3 && Self.rest(of: text, after: wording.key) == "" }
    }

    private static func rest(of text: some StringProtocol, after key: [Character]) -> String? {
        var place = 0
        var index = text.startIndex
        while place < key.count {
            guard index < text.endIndex else { return nil }
            let character = text[index]
            index = text.index(after: index)
            guard character.isLetter || character.isNumber else { continue }
            for part in character.lowercased() {
                guard place < key.count, part == key[place] else { return nil }
                place += 1
            }
        }
        // Marks at the end of the wording, up to the end of its line.
        while index < text.endIndex, "?？؟.:;!)»”\" \t".contains(text[index]) { index = text.index(after: index) }
        return String(text[index...]).stripped
    }

    /// Three of five words of the wording, and not a text many times longer, which may hold them by chance.
    private func isSimilar(_ text: some StringProtocol, _ words: [String: Int], _ count: Int) -> Bool {
        guard count >= 3 else { return false }
        let other = Self.words(of: text.prefix(4_000))
        guard other.count <= 3 * count + 5 else { return false }
        var left = words
        var common = 0
        for word in other {
            guard let number = left[word], number > 0 else { continue }
            left[word] = number - 1
            common += 1
        }
        return common * 5 >= count * 3
    }
}
