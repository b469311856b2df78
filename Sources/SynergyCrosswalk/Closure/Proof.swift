public import SynergyModel

/// Why a relation holds, down to asserted mappings.
public struct Proof: Hashable, Sendable {
    /// A question, a provision, or an element of a question.
    public struct Term: Hashable, Sendable, Comparable {
        /// The question or provision.
        public var id: Mapping.Term.ID
        /// The element of the question; `nil` for the whole.
        public var element: String?

        /// Orders by question, then by element.
        public static func < (lhs: Self, rhs: Self) -> Bool {
            (lhs.id, lhs.element ?? "") < (rhs.id, rhs.element ?? "")
        }
    }

    /// Why one step holds.
    public enum Reason: Hashable, Sendable {
        /// A statement of the network says so.
        case asserted(statement: Int)
        /// It follows from two earlier steps: the first leads from the subject to a third term, the second from there to the object.
        case composed(first: Int, second: Int)
        /// It follows from how the subject, or the object, stands to all parts of the other.
        case parts([Int])
    }

    /// One conclusion.
    public struct Step: Hashable, Sendable {
        /// The first term.
        public var subject: Term
        /// The second term.
        public var object: Term
        /// What is possible from subject to object.
        public var relation: RelationSet
        /// Why, by the places of earlier steps, some of which have to be read from object to subject.
        public var reason: Reason
        /// An earlier step about the same two terms that this one narrows further, where it is needed.
        public var narrowing: Int?
        /// The least confidence of all premises, 0…1.
        public var confidence: Double
    }

    /// The steps, premises before what follows from them; the last one is what was to be shown.
    public var steps: [Step]

    /// The statements that it all rests on, by their numbers in the network, ascending.
    public var premises: [Int] {
        var found: Set<Int> = []
        for case .asserted(let statement) in steps.map(\.reason) { found.insert(statement) }
        return found.sorted()
    }
}
