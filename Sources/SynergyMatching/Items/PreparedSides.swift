/// Two lists of items, made ready for comparing.
package struct PreparedSides: Sendable {
    package let first: [MatchItem]
    package let second: [MatchItem]
    /// The words of both.
    private(set) var table: WordTable
    let firstTexts: ItemTexts
    let secondTexts: ItemTexts
    let firstSections: SectionTree
    let secondSections: SectionTree
    let firstNumbering: Numbering
    let secondNumbering: Numbering
    /// Whether both lists are the same items, compared with each other.
    let isPool: Bool

    /// Prepares two lists.
    ///
    /// - Complexity: O(*n*) in the lengths of the texts.
    package init(_ first: [MatchItem], _ second: [MatchItem]) {
        self.first = first
        self.second = second
        isPool = first.map(\.id) == second.map(\.id)
        var table = WordTable()
        firstTexts = ItemTexts(first, languages: Self.languages(of: first), table: &table)
        secondTexts = ItemTexts(second, languages: Self.languages(of: second), table: &table)
        self.table = table
        firstSections = SectionTree(first.map(\.section))
        secondSections = SectionTree(second.map(\.section))
        firstNumbering = Numbering(first.map(\.id))
        secondNumbering = Numbering(second.map(\.id))
    }

    /// The language of each item: its own, else the one that most of the others seem to be in.
    private static func languages(of items: [MatchItem]) -> [TextLanguage] {
        let unknown = items.filter { $0.language == .undetermined }
        let detected =
            unknown.isEmpty ? .other : TextLanguage.detected(in: unknown.lazy.map { "\($0.title) \($0.text) \($0.note)" })
        return items.map { $0.language == .undetermined ? detected : TextLanguage(tag: $0.language.rawValue) }
    }

    /// Measures what the texts have in common.
    package func textFeatures() -> TextFeatures {
        var table = table
        return TextFeatures(firstTexts, secondTexts, table: &table)
    }
}
