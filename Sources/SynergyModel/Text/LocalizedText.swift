/// One text in one or more languages.
///
/// The first entry is the original; the others are translations of it by the same author.
public struct LocalizedText: Hashable, Sendable {
    /// The text in one language.
    public struct Entry: Hashable, Sendable {
        /// The language, `und` where nobody said.
        public var language: LanguageTag
        /// The text.
        public var text: String

        /// Creates an entry.
        public init(language: LanguageTag, text: String) {
            self.language = language
            self.text = text
        }
    }

    /// The texts; never empty, and no language twice.
    public let entries: [Entry]

    /// Creates a text in one language.
    public init(_ text: String, language: LanguageTag = .undetermined) {
        entries = [Entry(language: language, text: text)]
    }

    /// Creates a text from entries, or returns `nil` when there are none or a language comes twice.
    public init?(entries: [Entry]) {
        guard !entries.isEmpty, Set(entries.map(\.language)).count == entries.count else { return nil }
        self.entries = entries
    }

    /// The original.
    public var original: Entry { entries[0] }

    /// The text in a language, if there is one.
    public subscript(language: LanguageTag) -> String? {
        entries.first { $0.language == language }?.text
    }

    /// The entry to show a reader of `languages`: the first of them there is, else English, else the original.
    public func best(for languages: [LanguageTag] = [.english]) -> Entry {
        for language in languages {
            if let entry = entries.first(where: { $0.language.isReadable(as: language) }) { return entry }
        }
        return entries.first { $0.language.isReadable(as: .english) } ?? original
    }

    /// The same text where an undetermined language is replaced by `language`.
    public func assuming(_ language: LanguageTag) -> Self {
        guard entries.count == 1, entries[0].language == .undetermined else { return self }
        return Self(entries[0].text, language: language)
    }
}

extension LocalizedText: ExpressibleByStringLiteral {
    /// Creates a text of undetermined language.
    public init(stringLiteral value: String) { self.init(value) }
}

extension LocalizedText: CustomStringConvertible {
    /// What people read.
    public var description: String { best().text }
}
