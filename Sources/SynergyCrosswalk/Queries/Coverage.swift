public import SynergyModel

/// How far questionnaires, or instruments, are covered by others: a matrix of counts.
public struct Coverage: Hashable, Sendable {
    /// What is known of one question with a view to one source, best first.
    public enum Degree: Int, Hashable, Sendable, CaseIterable, Comparable {
        /// A question of the source covers it, or several together cover each of its elements.
        case whole
        /// A question of the source certainly shares something with it.
        case part
        /// A question of the source is related to it, but they may have nothing in common.
        case related
        /// Somebody looked for a counterpart and found none.
        case notThere
        /// Nobody looked.
        case unseen

        /// Orders better degrees first.
        public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// A questionnaire with its questions, or an instrument with its provisions.
    public struct Group: Hashable, Sendable {
        /// Its identifier.
        public var name: String
        /// Its questions or provisions.
        public var terms: [Mapping.Term.ID]

        /// Creates a group.
        public init(name: String, terms: [Mapping.Term.ID]) {
            self.name = name
            self.terms = terms
        }
    }

    /// How many questions of a target have each degree.
    public struct Counts: Hashable, Sendable {
        private var counts = [Int](repeating: 0, count: Degree.allCases.count)

        /// How many questions have a degree.
        public subscript(degree: Degree) -> Int { counts[degree.rawValue] }

        /// How many questions there are.
        public var total: Int { counts.reduce(0, +) }

        /// Whether anything is known at all.
        public var isKnown: Bool { self[.unseen] < total }

        mutating func add(_ degree: Degree) { counts[degree.rawValue] += 1 }
    }

    /// One target.
    public struct Row: Hashable, Sendable {
        /// The questionnaire or instrument.
        public var target: String
        /// How it is covered by each source; itself is left out, and so are sources of which nothing is known.
        public var cells: [String: Counts]
        /// How it is covered by all of them together.
        public var together: Counts
    }

    /// The targets, by identifier.
    public var rows: [Row]
    /// The sources of which something is known for any target, by identifier.
    public var sources: [String]

    /// Works out how groups cover each other.
    ///
    /// - Parameters:
    ///   - closure: Everything that follows.
    ///   - targets: What is to be covered.
    ///   - sources: What it may be covered by; terms that are in none of them are no sources.
    ///   - elements: The elements of questions that have several.
    ///   - gaps: Where somebody looked and found nothing.
    /// - Complexity: O(*n* + *d*) for each target question, *n* terms and *d* narrowings in its component.
    public init(
        _ closure: Closure, targets: [Group], sources: [Group], elements: [Mapping.Term.ID: [String]] = [:],
        gaps: GapIndex
    ) {
        var sourceOf: [Mapping.Term.ID: String] = [:]
        for source in sources {
            for term in source.terms { sourceOf[term] = source.name }
        }
        var rows: [Row] = []
        for target in targets.sorted(by: { $0.name < $1.name }) {
            var degrees: [[String: Degree]] = []
            var best: [Degree] = []
            for term in target.terms {
                let found = Self.degrees(of: term, closure, elements[term] ?? [], gaps, sources.map(\.name)) { other in
                    sourceOf[other].flatMap { $0 == target.name ? nil : $0 }
                }
                degrees.append(found.bySource.filter { $0.key != target.name })
                best.append(found.together)
            }
            let names = Set(degrees.flatMap(\.keys))
            var row = Row(target: target.name, cells: [:], together: Counts())
            for degree in best { row.together.add(degree) }
            for name in names {
                var counts = Counts()
                for degree in degrees { counts.add(degree[name] ?? .unseen) }
                row.cells[name] = counts
            }
            rows.append(row)
        }
        self.rows = rows
        self.sources = Set(rows.flatMap(\.cells.keys)).sorted()
    }

    private static func degrees(
        of term: Mapping.Term.ID, _ closure: Closure, _ elements: [String], _ gaps: GapIndex, _ names: [String],
        source: (Mapping.Term.ID) -> String?
    ) -> (bySource: [String: Degree], together: Degree) {
        var result: [String: Degree] = [:]
        func note(_ name: String, _ degree: Degree) { result[name] = min(result[name] ?? .unseen, degree) }
        for related in closure.relations(of: term) {
            guard let name = source(related.term), related.relation != .disjoint else { continue }
            note(name, related.relation.covers ? .whole : related.relation.isUsable ? .part : .related)
        }
        var together = result.values.min() ?? .unseen
        if elements.count > 1, together > .whole {
            let parts = closure.assembly(of: term, elements: elements) { source($0) != nil }.parts
            let covering = parts.map { Set($0.covering.compactMap { source($0.term.id) }) }
            if covering.allSatisfy({ !$0.isEmpty }) { together = .whole }
            for name in Set(covering.flatMap(\.self)) {
                note(name, covering.allSatisfy { $0.contains(name) } ? .whole : .part)
            }
        }
        let looked = gaps.gaps(of: term)
        if !looked.isEmpty {
            for name in names where result[name] == nil && looked.contains(where: { $0.isAbout(name) }) {
                note(name, .notThere)
            }
            together = min(together, .notThere)
        }
        return (result, min(together, result.values.min() ?? .unseen))
    }
}
