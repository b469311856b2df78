import SynergyModel

extension ConsistencyReport.Contradiction {
    /// What contradicts what, in one sentence.
    ///
    /// Where the statements lead round in a circle, which they mostly do, they are told as a walk that ends with the least sure of
    /// them; otherwise one after the other.
    public var sentence: String {
        guard let last = statements.last else { return "" }
        if last.subject == last.object { return "\(last.subject.words) is said \(last.relation.infinitive) itself." }
        let others = statements.dropLast().map(Edge.init) + definitions.map(Edge.init)
        if wholes.isEmpty, let walk = Self.walk(from: last.subject, to: last.object, others) {
            return Self.told(walk) + ", yet \(last.said)."
        }
        let clauses = (others + [Edge(last)]).map { "\($0.from.words) \($0.verb) \($0.to.words)" }
        let parts = wholes.map { whole in
            "\(whole.question.words) is nothing but \(Self.list(whole.elements.map(\.words)))"
        }
        return "Not all of this can hold: \((clauses + parts).joined(separator: "; "))."
    }

    /// A statement or definition, read in one of two directions.
    private struct Edge {
        var from: Proof.Term
        var to: Proof.Term
        var relation: RelationSet
        var isDefinition: Bool

        init(_ statement: ConsistencyReport.Statement) {
            (from, to, relation) = (statement.subject, statement.object, statement.relation)
            isDefinition =
                switch statement.premise {
                case .element, .numbering: true
                case .mapping, .elementPair, .lineage: false
                }
        }

        var reversed: Self {
            var result = self
            (result.from, result.to, result.relation) = (to, from, relation.converse)
            return result
        }

        var verb: String {
            guard isDefinition else { return relation.claim }
            return relation.contains(.subset) ? "is a part of" : "has as a part"
        }
    }

    /// All edges as one walk, or `nil` when they do not make one.
    private static func walk(from start: Proof.Term, to end: Proof.Term, _ edges: [Edge]) -> [Edge]? {
        var left = edges
        var place = start
        var walk: [Edge] = []
        while !left.isEmpty {
            let touching = left.indices.filter { left[$0].from == place || left[$0].to == place }
            guard touching.count == 1 else { return nil }
            let edge = left.remove(at: touching[0])
            walk.append(edge.from == place ? edge : edge.reversed)
            place = walk.last?.to ?? place
        }
        return place == end && !walk.isEmpty ? walk : nil
    }

    private static func told(_ walk: [Edge]) -> String {
        walk.enumerated().map { place, edge in
            place == 0
                ? "\(edge.from.words) \(edge.verb) \(edge.to.words)" : ", which \(edge.verb) \(edge.to.words)"
        }.joined()
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension ConsistencyReport.Statement {
    /// What is said, such as `A contains B`.
    public var words: String { "\(subject.words) \(relation.claim) \(object.words)" }

    /// That it is said, such as `A and B are said to be disjoint`.
    fileprivate var said: String {
        switch relation {
        case .equal: "\(subject.words) and \(object.words) are said to be equal"
        case .overlap: "\(subject.words) and \(object.words) are said to overlap"
        case .disjoint: "\(subject.words) and \(object.words) are said to be disjoint"
        default: "\(subject.words) is said \(relation.infinitive) \(object.words)"
        }
    }
}

extension Proof.Term {
    /// What people read: the identifier, or the element and its question.
    public var words: String { element.map { "part ‘\($0)’ of \(id)" } ?? id.rawValue }
}
