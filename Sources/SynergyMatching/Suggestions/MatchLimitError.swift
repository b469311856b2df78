/// Two lists with more pairs than a matcher may compare.
public struct MatchLimitError: Error, Hashable, Sendable, CustomStringConvertible {
    /// How many items seek partners.
    public var subjects: Int
    /// How many items they are sought among.
    public var objects: Int
    /// How many pairs may be compared.
    public var limit: Int

    /// What happened, and what to do, in words.
    public var description: String {
        """
        \(subjects) items with \(objects) are more pairs than the \(limit) that may be compared; match parts of the lists, or \
        look for duplicates, which never compares all pairs.
        """
    }
}
