import SynergyCrosswalk
import SynergyModel

/// The words that curators may write into a worksheet.
enum MatchWords {
    private static let accepting: Set<String> = ["accept", "accepted", "yes", "y", "x", "1", "true"]
    private static let rejecting: Set<String> = ["reject", "rejected", "no", "n", "0", "false"]
    private static let undecided: Set<String> = ["", "undecided", "?"]

    /// What stands for ‘no note’ where an empty column would be dropped.
    static let noNote = "-"

    /// Why a word is not understood.
    struct Unknown: Error { var message: String }

    /// What an answer means; `nil` while there is none.
    static func decision(_ text: String) throws(Unknown) -> MatchWorksheet.Decision? {
        let word = (text.trimmed ?? text).lowercased()
        if accepting.contains(word) { return .accept }
        if rejecting.contains(word) { return .reject }
        if undecided.contains(word) || word.utf8.allSatisfy({ $0 == 0x20 }) { return nil }
        let help = ["accept", "reject"].suggestion(for: word)
        throw Unknown(
            message:
                "expected accept, yes, x or 1; reject, no or 0; or nothing while undecided; found ‘\(text.excerpt)’\(help)"
        )
    }

    private static let relations: [String: RelationSet] = [
        "=": .equal, "same": .equal, "exact": .equal, ">": .superset, "contains": .superset, "broader": .superset,
        "<": .subset, "inside": .subset, "narrower": .subset, "~": .overlap, "overlaps": .overlap,
        "apart": .disjoint, "none": .disjoint,
    ]

    /// What a relation in words means; `nil` where nothing is said.
    static func relation(_ text: String) throws(Unknown) -> RelationSet? {
        let word = (text.trimmed ?? text).lowercased()
        if word.utf8.allSatisfy({ $0 == 0x20 }) { return nil }
        if let known = RelationSet(names: word) ?? relations[word] { return known }
        let words = Relation.allCases.map(\.name)
        throw Unknown(
            message: """
                expected one of \(words.joined(separator: ", ")), or several of them in this order; \
                found ‘\(text.excerpt)’\(words.suggestion(for: word))
                """)
    }
}
