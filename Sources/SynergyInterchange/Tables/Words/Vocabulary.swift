import SynergyModel

/// The words for a closed set of codes in six languages.
struct Vocabulary: Sendable {
    /// One code.
    struct Entry: Sendable {
        var code: String
        var words: SixWords
        /// Other words for it, in any language.
        var others: [String]
    }

    /// What the codes are, in a few words, for messages.
    let name: String
    let entries: [Entry]
    private let codes: [String: String]

    /// Reads lines of the form `code: English | French | Spanish | Russian | Arabic | Chinese; other / another`.
    ///
    /// A line that begins with spaces goes on with the one before.
    init(_ name: String, _ text: String) {
        self.name = name
        var lines: [String] = []
        for line in text.split(separator: "\n") {
            if line.first == " ", let last = lines.indices.last {
                lines[last] += " " + String(line).trimmedSpaces
            } else {
                lines.append(String(line))
            }
        }
        entries = lines.map { line in
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            let (words, others) = SixWords.parse(parts[1])
            return Entry(code: parts[0], words: words, others: others)
        }
        var codes: [String: String] = [:]
        for entry in entries {
            for word in [entry.code] + entry.words.all + entry.others where codes[word.tableKey] == nil {
                codes[word.tableKey] = entry.code
            }
        }
        self.codes = codes
    }

    /// The code of a word, whatever its language.
    func code(of word: String) -> String? { codes[word.tableKey] }

    /// The word for a code; the code itself where it has none.
    func word(_ code: String, in language: TableLanguage) -> String {
        entries.first { $0.code == code }?.words[language] ?? code
    }

    /// The words of a language, in the order of the codes.
    func words(in language: TableLanguage) -> [String] { entries.map { $0.words[language] } }

    /// What was expected, and what was found, for a message.
    func expectation(_ found: String) -> String {
        let words = words(in: .english)
        let help = words.suggestion(for: found)
        return "expected \(name): \(words.joined(separator: ", ")); found ‘\(found.excerpt)’\(help)"
    }
}

extension SixWords {
    /// Splits `English | … | Chinese; other / another`.
    static func parse(_ text: String) -> (words: Self, others: [String]) {
        let parts = text.split(separator: ";" as Character, maxSplits: 1).map(String.init)
        let others = parts.count > 1 ? parts[1].split(separator: "/").map { String($0).trimmedSpaces } : []
        return (Self(parts[0]), others.filter { !$0.isEmpty })
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmedSpaces: String {
        guard
            utf8.first.map({ $0 <= 0x20 || $0 >= 0x80 }) == true || utf8.last.map({ $0 <= 0x20 || $0 >= 0x80 }) == true
        else { return self }
        let scalars = unicodeScalars
        func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar.value == 0xFEFF }
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(scalars[first...last])
    }
}
