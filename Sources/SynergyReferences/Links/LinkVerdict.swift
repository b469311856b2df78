/// What became of a link when somebody looked.
public enum LinkVerdict: String, CaseIterable, Hashable, Sendable {
    /// The address answers.
    case alive
    /// The address answers, and says that it now has another one for good.
    case moved
    /// The site says that there is nothing any more, or the site itself is no more.
    case gone
    /// It cannot be told: the site asks for patience, a password or a human, or cannot be reached.
    case inconclusive
    /// The address leads to where a link must not lead; nothing was asked there.
    case refused
    /// Nobody looked.
    case notChecked
}
