/// A text that is compared with others: a question in one language, or a line of a file.
package struct DuplicateItem: Hashable, Sendable {
    /// What it is called.
    package var id: String
    /// What it says.
    package var text: String
    /// The language it is in; only texts of one language are compared.
    package var language: TextLanguage
    /// The questionnaire or submission it belongs to.
    package var group: String
    /// Which language it is where ``language`` does not say; texts of two such languages are no copies of each other.
    package var tag: String

    /// Creates an item.
    package init(id: String, text: String, language: TextLanguage = .english, group: String = "", tag: String = "") {
        self.id = id
        self.text = text
        self.language = language
        self.group = group
        self.tag = tag
    }
}

extension DuplicateItem: Comparable {
    /// Orders by identifier, then by everything else, so that results never depend on the order of inputs.
    package static func < (first: Self, second: Self) -> Bool {
        if first.id != second.id { return first.id < second.id }
        if first.language != second.language { return first.language.rawValue < second.language.rawValue }
        return (first.group, first.tag, first.text) < (second.group, second.tag, second.text)
    }
}
