import SynergyModel

/// Every contradiction among mappings, each with the fewest statements that show it, and what could be left out to end them.
///
/// Nothing is changed: what to give up is a suggestion for whoever keeps the mappings. The report does not depend on the order
/// of the mappings.
///
/// - Soundness: the statements of a ``Contradiction`` cannot all hold; without any one of them nothing contradicts the rest.
/// - Completeness: every statement that a ``Closure`` sets aside is part of one contradiction at least. A statement may
///   contradict others in several ways at once; those that leaving out the suggested statements would not end are looked for
///   until nothing contradicts the rest.
public struct ConsistencyReport: Sendable {
    /// How much work is done for one group of connected questions.
    public struct Limits: Hashable, Sendable {
        /// The most choices tried while looking for the cheapest statements to leave out.
        public var choices: Int
        /// The most times a group is closed again to see whether the rest agrees.
        public var closures: Int
        /// The largest group, in questions, provisions and elements, for which the cheapest statements are looked for.
        public var terms: Int

        /// Creates limits; with the defaults the hardest group takes a few seconds.
        public init(choices: Int = 200_000, closures: Int = 200, terms: Int = 512) {
            self.choices = choices
            self.closures = closures
            self.terms = terms
        }
    }

    /// What somebody said of two terms.
    public struct Statement: Hashable, Sendable {
        /// Its number in the network.
        public var number: Int
        /// What it rests on.
        public var premise: RelationNetwork.Premise
        /// The first term.
        public var subject: Proof.Term
        /// The second term.
        public var object: Proof.Term
        /// How the first stands to the second.
        public var relation: RelationSet
        /// How sure it is, 0…1.
        public var confidence: Double
    }

    /// Statements that cannot all hold, though all of them but any one can.
    public struct Contradiction: Hashable, Sendable {
        /// The statements, surest first.
        public var statements: [Statement]
        /// What is true by definition and needed to see the contradiction: elements of questions, paragraphs of articles.
        public var definitions: [Statement]
        /// Questions that consist of their elements and of nothing else, where that is needed.
        public var wholes: [Whole]

        /// A question with all its elements.
        public struct Whole: Hashable, Sendable {
            /// The question.
            public var question: Proof.Term
            /// Its elements.
            public var elements: [Proof.Term]
        }
    }

    /// Which statements could be left out so that the rest of a group agrees.
    public struct Suggestion: Hashable, Sendable {
        /// The statements to leave out, surest first; those of one mapping together.
        public var statements: [Statement]
        /// The confidence given up: the sum over the mappings left out.
        public var confidence: Double
        /// Whether no other choice gives up less confidence, or as much with fewer mappings.
        public var isBest: Bool
        /// What has to be given up at least, as far as that is known.
        public var leastConfidence: Double
    }

    /// A group of connected questions or provisions in which not everything can hold.
    public struct Group: Hashable, Sendable {
        /// How many questions and provisions it has.
        public var terms: Int
        /// How many statements were made about them.
        public var statements: Int
        /// How many statements contradict surer ones.
        public var setAside: Int
        /// The contradictions, the one of the surest statements first.
        public var contradictions: [Contradiction]
        /// What could be left out.
        public var suggestion: Suggestion
    }

    /// The groups with contradictions, by the name of their first term.
    public var groups: [Group]
    /// How many groups were looked at.
    public var groupCount: Int
    /// How many statements took part.
    public var statementCount: Int
    /// Groups too large to look at every pair: contradictions across them may go unnoticed.
    public var bounds: [Closure.Bound]

    /// All contradictions.
    public var contradictions: [Contradiction] { groups.flatMap(\.contradictions) }

    /// Looks for the contradictions that a closure came upon.
    ///
    /// - Parameters:
    ///   - closure: What follows from the mappings.
    ///   - limits: How much work is done for a group.
    /// - Complexity: A few closures of each group that has contradictions, and small ones for each of these.
    public init(_ closure: Closure, limits: Limits = Limits()) {
        self.init(counting: closure)
        // Without a progress function nothing cancels.
        try? build(closure, limits) { _, _ in true }
    }

    /// Looks for the contradictions that a closure came upon, telling how far it is.
    ///
    /// - Parameters:
    ///   - closure: What follows from the mappings.
    ///   - limits: How much work is done for a group.
    ///   - progress: Called after each group with contradictions, with the number done and their count; returns whether to go on.
    /// - Throws: ``Closure/Cancelled`` when `progress` returns `false`.
    public init(
        _ closure: Closure, limits: Limits = Limits(), progress: (_ done: Int, _ count: Int) -> Bool
    ) throws(Closure.Cancelled) {
        self.init(counting: closure)
        try build(closure, limits, progress)
    }

    private init(counting closure: Closure) {
        groups = []
        groupCount = closure.components.count { !$0.terms.isEmpty }
        statementCount = closure.components.reduce(0) { $0 + $1.assertions.count }
        bounds = closure.bounds
    }

    private mutating func build(
        _ closure: Closure, _ limits: Limits, _ progress: (Int, Int) -> Bool
    ) throws(Closure.Cancelled) {
        let names = closure.network.names
        let bad = closure.components.filter { !$0.contradictions.isEmpty }
            .sorted { names.precedes($0.terms[0], $1.terms[0]) }
        guard !bad.isEmpty else { return }
        let closer = SubsetCloser(closure.network, limits: closure.limits)
        for (index, component) in bad.enumerated() {
            groups.append(GroupChecker(component, closer, limits).group())
            if !progress(index + 1, bad.count) { throw Closure.Cancelled() }
        }
    }
}
