/// One narrowing of what is possible between two terms of a component, in the order in which they happened.
///
/// Together they are the proofs: everything a narrowing rests on happened before it.
struct Derivation: Sendable {
    /// The first term, by its place in the component; always before ``to``.
    var from: Int32
    var to: Int32
    var cause: Cause
    /// The narrowing of the same pair before this one, or −1.
    var previous: Int32
    /// What is possible afterwards.
    var mask: RelationSet

    /// Why it happened, in four bytes.
    struct Cause: Hashable, Sendable {
        private var code: Int32

        private static let firstWhole: Int32 = 1 << 30

        /// A statement said so.
        static func assertion(_ index: Int32) -> Self { Self(code: ~index) }
        /// Both terms stand to a third one in a way that leaves no more.
        static func composition(via term: Int) -> Self { Self(code: Int32(truncatingIfNeeded: term)) }
        /// One of them stands in the same way to all parts of the other.
        static func parts(ofWhole index: Int) -> Self { Self(code: firstWhole + Int32(truncatingIfNeeded: index)) }

        /// What the code stands for.
        enum Kind {
            case assertion(Int32)
            case composition(via: Int32)
            case parts(ofWhole: Int32)
        }

        var kind: Kind {
            if code < 0 { return .assertion(~code) }
            return code < Self.firstWhole ? .composition(via: code) : .parts(ofWhole: code - Self.firstWhole)
        }
    }
}

/// A statement that cannot hold together with surer ones.
struct Contradiction: Sendable {
    /// The statement that was set aside.
    var assertion: Int32
    /// The pair of terms for which nothing is possible any more, by their places in the component.
    var from: Int32
    var to: Int32
    /// Statements that cannot all hold, the one set aside among them; not yet the fewest.
    var premises: [Int32]
}

/// The closed relations of one connected component, with everything that led to them.
struct ClosedComponent: Sendable {
    /// The terms, by their names; a term's place here is its place in everything below.
    var terms: [Int32]
    /// The statements, surest first: the order in which they were taken in.
    var assertions: [Int32]
    /// What is possible between every two terms.
    var masks: MaskTable
    /// What happened, in order.
    var derivations: [Derivation]
    /// The statements that were set aside.
    var contradictions: [Contradiction]
    /// Wholes of the network that lie in this component: the whole and its parts, by their places.
    var wholes: [LocalWhole]
    /// The numbers of these wholes in the network.
    var wholeNumbers: [Int32]
    /// How far apart two terms may be for their relation to have been worked out; `nil` when all were.
    var reach: Int?
}

/// A whole and its parts by their places in a component.
struct LocalWhole: Sendable {
    var whole: Int
    var parts: [Int]
}
