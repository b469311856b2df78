import SynergyModel

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
    let secondNumbering: Numbering
    /// Whether both lists are the same items, compared with each other.
    let isPool: Bool

    /// Prepares two lists.
    ///
    /// - Complexity: O(*n*) in the lengths of the texts.
    package init(_ first: [MatchItem], _ second: [MatchItem]) {
        self.first = first
        self.second = second
        // Equal identifiers alone are not enough: many forms are numbered from 1.
        isPool = first == second
        var table = WordTable()
        var firstLanguage = Self.language(of: first)
        var secondLanguage = Self.language(of: second)
        // Labels of a few words have nothing to be told by; then they are in the language of the other side.
        if firstLanguage == .other { firstLanguage = secondLanguage }
        if secondLanguage == .other { secondLanguage = firstLanguage }
        firstTexts = ItemTexts(first, otherwise: firstLanguage, table: &table)
        secondTexts = ItemTexts(second, otherwise: secondLanguage, table: &table)
        self.table = table
        firstSections = SectionTree(first.map(\.section))
        secondSections = SectionTree(second.map(\.section))
        secondNumbering = Numbering(second.map(\.id))
    }

    /// The language that most items without one seem to be in, else that most items say they are in.
    private static func language(of items: [MatchItem]) -> TextLanguage {
        let unknown = items.filter { $0.language == .undetermined }
        if unknown.isEmpty { return items.first.map { TextLanguage(tag: $0.language.rawValue) } ?? .other }
        return TextLanguage.detected(in: unknown.lazy.map { "\($0.title) \($0.text) \($0.note)" })
    }

    /// Whether two items have the same words in the same order, spelling and punctuation aside.
    func isSameText(_ row: Int, _ column: Int) -> Bool {
        let first = firstTexts.own[row]
        let second = secondTexts.own[column]
        guard first.count == second.count, !first.isEmpty else { return false }
        return first == second || zip(first, second).allSatisfy { table.folded(of: $0) == table.folded(of: $1) }
    }

    /// How alike the sections of two items of the first side are, 0…1; `nil` where nobody has any.
    var firstSectionLikeness: ((Int, Int) -> Float)? {
        let paths = SectionPaths(first.map(\.section))
        guard paths.distinct.count > 1, paths.distinct.count <= 2_000 else { return nil }
        let likeness = paths.likeness()
        return { likeness[paths.pathOf[$0], paths.pathOf[$1]] }
    }

    /// Measures what the texts have in common.
    package func textFeatures() -> TextFeatures {
        var table = table
        return TextFeatures(firstTexts, secondTexts, table: &table)
    }
}
