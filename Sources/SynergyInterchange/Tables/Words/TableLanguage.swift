import SynergyMatching
public import SynergyModel

/// The languages in which tables have headings: the six of the United Nations.
public enum TableLanguage: String, Sendable, CaseIterable {
    /// Arabic.
    case arabic = "ar"
    /// Chinese.
    case chinese = "zh"
    /// English.
    case english = "en"
    /// French.
    case french = "fr"
    /// Russian.
    case russian = "ru"
    /// Spanish.
    case spanish = "es"

    /// The language of a tag, or `nil` when it is another one.
    public init?(_ tag: LanguageTag) { self.init(rawValue: String(tag.primary)) }

    /// Its tag.
    public var tag: LanguageTag { LanguageTag(unchecked: rawValue) }

    /// Whether it is written from right to left.
    public var isRightToLeft: Bool { self == .arabic }
}

/// One meaning in the six languages.
struct SixWords: Hashable, Sendable {
    private let words: [String]

    /// Splits words that stand in the order English, French, Spanish, Russian, Arabic, Chinese, with ` | ` between them.
    init(_ text: String) {
        words = text.split(separator: "|").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        precondition(words.count == 6, "expected six words, found ‘\(text)’")
    }

    subscript(language: TableLanguage) -> String {
        switch language {
        case .english: words[0]
        case .french: words[1]
        case .spanish: words[2]
        case .russian: words[3]
        case .arabic: words[4]
        case .chinese: words[5]
        }
    }

    /// All of them.
    var all: [String] { words }
}

extension String {
    /// The text as words of tables are compared: without letter case, accents, white space and punctuation.
    ///
    /// A text of nothing else, such as `#`, stays as it is.
    package var tableKey: String {
        let folded = LetterFolding.folded(self)
        var key = ""
        for scalar in folded.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        {
            key.unicodeScalars.append(scalar)
        }
        return key.isEmpty ? String(folded.filter { !$0.isWhitespace }) : key
    }
}
