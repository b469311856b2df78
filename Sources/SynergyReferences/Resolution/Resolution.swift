/// What a citation turned out to mean in a registry (section 14 of the reference grammar).
public enum Resolution: Hashable, Sendable {
    /// The document is known, and the place in it.
    case resolved(Landing)
    /// The document is known; no place was cited, or there is no such place.
    case documentOnly(RegisteredDocument, nearest: [RegisteredDocument.Unit])
    /// Several documents fit, the likeliest first.
    case ambiguous([Candidate])
    /// Nothing known fits.
    case unresolved(Reason)
    /// An address that must not be followed.
    case unsafe

    /// Where a citation landed.
    public struct Landing: Hashable, Sendable {
        /// The document.
        public var document: RegisteredDocument
        /// The places in it, in the order of the citation.
        public var units: [RegisteredDocument.Unit]
        /// What was cited more exactly than the document has units: `7/d` where it has only paragraph 7.
        public var broader: [String]
        /// What was cited and is not in the document.
        public var missing: [String]

        /// Creates a landing.
        public init(
            document: RegisteredDocument, units: [RegisteredDocument.Unit], broader: [String] = [],
            missing: [String] = []
        ) {
            self.document = document
            self.units = units
            self.broader = broader
            self.missing = missing
        }
    }

    /// One of several documents that fit.
    public struct Candidate: Hashable, Sendable {
        /// The document.
        public var document: RegisteredDocument
        /// The places in it; empty when none was cited or it has none of them.
        public var units: [RegisteredDocument.Unit]

        /// Creates a candidate.
        public init(document: RegisteredDocument, units: [RegisteredDocument.Unit]) {
            self.document = document
            self.units = units
        }
    }

    /// Why nothing fits.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
        /// The text names no document, and nobody else does.
        case noDocument
        /// The document depends on what the text is about ("the Protocol"), and nobody said.
        case noContext
        /// The document is not in the registry.
        case notRegistered
        /// The questionnaire is known, yet this State submitted no reply to it.
        case noReply
    }

    /// The word for it in files: `resolved`, `documentOnly`, `ambiguous`, `unresolved` or `unsafe`.
    public var outcome: Outcome {
        switch self {
        case .resolved: .resolved
        case .documentOnly: .documentOnly
        case .ambiguous: .ambiguous
        case .unresolved: .unresolved
        case .unsafe: .unsafe
        }
    }

    /// What kind of result it is.
    public enum Outcome: String, CaseIterable, Hashable, Sendable {
        /// See ``Resolution/resolved(_:)``.
        case resolved
        /// See ``Resolution/documentOnly(_:nearest:)``.
        case documentOnly
        /// See ``Resolution/ambiguous(_:)``.
        case ambiguous
        /// See ``Resolution/unresolved(_:)``.
        case unresolved
        /// See ``Resolution/unsafe``.
        case unsafe
    }

    /// The document, when there is exactly one.
    public var document: RegisteredDocument? {
        switch self {
        case .resolved(let landing): landing.document
        case .documentOnly(let document, _): document
        case .ambiguous, .unresolved, .unsafe: nil
        }
    }

    /// The places in the document; empty when the citation did not land on any.
    public var units: [RegisteredDocument.Unit] {
        if case .resolved(let landing) = self { landing.units } else { [] }
    }
}
