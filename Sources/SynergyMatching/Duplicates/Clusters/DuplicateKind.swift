/// How alike two questions or texts are said to be.
public enum DuplicateKind: String, Sendable, CaseIterable, Codable {
    /// The same words in the same order: only punctuation, case, accents, numbering and politeness may differ.
    case identical
    /// The same matters in other words or another order: no difference of substance was found.
    case reworded
    /// Much is the same, and something differs that may matter.
    case similar
    /// A mapping says that they are equal, whatever the words.
    case mapped
}
