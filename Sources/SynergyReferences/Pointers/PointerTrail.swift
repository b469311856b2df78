/// The way from a place in a document to the text that it means in the end, pointer by pointer.
///
/// An answer may say no more than "see our 2016 reply", and that reply "see our 2012 reply".
public struct PointerTrail: Hashable, Sendable {
    /// One place on the way.
    public struct Step: Hashable, Sendable {
        /// The document.
        public var document: RegisteredDocument.ID
        /// The place in it; `nil` when only the document was found.
        public var unit: RegisteredDocument.Unit?
        /// What led there; `nil` for the first step.
        public var pointer: Pointer?
        /// Whether the pointer named no place, so that the one with the same number was taken.
        public var isSameNumber: Bool
        /// Documents that have taken the place of this one since, the latest first.
        public var newer: [RegisteredDocument.ID]

        /// Creates a step.
        public init(
            document: RegisteredDocument.ID, unit: RegisteredDocument.Unit?, pointer: Pointer? = nil,
            isSameNumber: Bool = false, newer: [RegisteredDocument.ID] = []
        ) {
            self.document = document
            self.unit = unit
            self.pointer = pointer
            self.isSameNumber = isSameNumber
            self.newer = newer
        }
    }

    /// How a trail ends.
    public enum End: Hashable, Sendable {
        /// The last place says something of its own.
        case text
        /// The text of the last place is not known.
        case noText
        /// Only the document was found, not the place in it.
        case documentOnly
        /// The last place points to nothing that is known.
        case deadEnd(Resolution.Reason)
        /// The last place points to one of several documents.
        case ambiguous([Resolution.Candidate])
        /// The last place points to an address that must not be followed.
        case unsafe
        /// The last place points back to a step, counted from 0.
        case loop(to: Int)
        /// The trail was longer than allowed.
        case tooLong
    }

    /// The places, from the one that was asked for.
    public var steps: [Step]
    /// How it ends.
    public var end: End
    /// What the last place points to, when it could not be followed.
    public var lastPointer: Pointer?

    /// Creates a trail.
    public init(steps: [Step], end: End, lastPointer: Pointer? = nil) {
        self.steps = steps
        self.end = end
        self.lastPointer = lastPointer
    }
}
