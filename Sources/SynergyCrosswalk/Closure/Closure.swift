import SynergyModel

/// All relations that follow from a mapping set: what is possible between every two terms that mappings connect, with proofs.
///
/// Scopes are non-empty sets and the relations those of RCC-5. From *A* to *B* and *B* to *C* follows what the composition table
/// leaves for *A* to *C*; what follows along several ways is intersected; parts that together make a whole count as the whole. This
/// is repeated until nothing changes (algebraic closure), in each connected component on its own. The result does not depend on
/// the order of the mappings.
///
/// - Soundness: a relation is excluded only if no assignment of scopes fulfils the mappings with it.
/// - Completeness: for mappings that state single relations and map no elements, a component without a contradiction in which every
///   pair was looked at has such an assignment (Renz and Nebel 1999). Otherwise a contradiction may go unnoticed, and a relation may
///   stay that could be excluded.
///
/// Statements are taken in surest first. One that contradicts surer ones is set aside and listed in `contradictions`; what
/// remains is free of contradictions, and ``confidence(from:to:)`` is the least confidence among the premises of the surest proof.
public struct Closure: Sendable {
    package var network: RelationNetwork
    /// How far large components are looked at.
    public let limits: Limits
    /// The closed components; those that an edit emptied stay as empty places.
    var components: [ClosedComponent]
    /// The component of every term.
    var componentOf: [Int32]
    /// The place of every term in its component.
    var placeOf: [Int32]

    /// How large a component may be for every pair in it to be looked at.
    ///
    /// Memory: about 75 bytes for every pair of terms of the largest component while it is worked on, and in the result one byte for
    /// every ordered pair and 20 for every narrowing, of which a pair has at most five and usually one or two.
    public struct Limits: Hashable, Sendable {
        /// The most terms for which every pair is looked at.
        public var denseTerms: Int
        /// The most pairs that are kept in a larger component.
        public var sparsePairs: Int

        /// Creates limits; the defaults keep one component below half a gibibyte.
        public init(denseTerms: Int = 2_048, sparsePairs: Int = 2_000_000) {
            self.denseTerms = min(max(denseTerms, 0), 16_384)
            // Not more than fit into the numbers of the tables.
            self.sparsePairs = min(max(sparsePairs, 0), 1 << 28)
        }
    }

    /// The work was cancelled by the caller's progress function.
    public struct Cancelled: Error, Hashable, Sendable {}

    /// Works out everything that follows.
    ///
    /// - Parameters:
    ///   - network: What is said.
    ///   - limits: How far large components are looked at.
    ///   - threads: How many threads may work on it; the result does not depend on it.
    /// - Complexity: O(*m* log *m*) for *m* statements in components of bounded size; O(*n*³/64) in one component of *n* terms.
    public init(_ network: RelationNetwork, limits: Limits = Limits(), threads: Int = 1) {
        self.network = network
        self.limits = limits
        (components, componentOf, placeOf) = ([], [], [])
        // Without a progress function nothing cancels.
        try? build(threads: threads) { _, _ in true }
    }

    /// Works out everything that follows, telling how far it is.
    ///
    /// - Parameters:
    ///   - network: What is said.
    ///   - limits: How far large components are looked at.
    ///   - threads: How many threads may work on it; the result does not depend on it.
    ///   - progress: Called now and then with the statements done and their number; returns whether to go on.
    /// - Throws: ``Cancelled`` when `progress` returns `false`.
    public init(
        _ network: RelationNetwork, limits: Limits = Limits(), threads: Int = 1,
        progress: (_ done: Int, _ count: Int) -> Bool
    ) throws(Cancelled) {
        self.network = network
        self.limits = limits
        (components, componentOf, placeOf) = ([], [], [])
        try build(threads: threads, progress)
    }

    /// Where a term stands.
    func place(of id: Mapping.Term.ID) -> (component: Int, place: Int)? {
        guard let term = network.term(id), term < placeOf.count, componentOf[Int(term)] >= 0 else { return nil }
        return (Int(componentOf[Int(term)]), Int(placeOf[Int(term)]))
    }
}
