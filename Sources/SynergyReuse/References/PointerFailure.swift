/// Why an answer that only points elsewhere could not be followed to a text.
public enum PointerFailure: String, CaseIterable, Hashable, Sendable {
    /// What it points to is not among the answers that may be used.
    case notFound
    /// Only the document was found, not the place in it.
    case documentOnly
    /// It points to several places, or to one of several documents.
    case several
    /// The way leads back to where it began.
    case loop
    /// A newer answer has taken the place of the one it points to.
    case newerVersion
    /// What it points to is no text, or a text that answers more than was pointed to.
    case notOneText
}

extension PointerFailure {
    /// What happened, as a sentence of its own.
    var sentence: String {
        switch self {
        case .notFound: "What it points to is not among the answers that can be used here."
        case .documentOnly: "It does not say where in the document the answer is."
        case .several: "It points to several places, and it cannot be told which is meant."
        case .loop: "Following it leads back to where it began."
        case .newerVersion: "A newer document has taken the place of the one it points to."
        case .notOneText: "What it points to is not one text that could stand here."
        }
    }
}
