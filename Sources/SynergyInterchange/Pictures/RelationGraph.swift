package import SynergyCrosswalk
import SynergyModel

/// A question and what stands around it, ready to be drawn.
///
/// Nodes and edges are in the order of their identifiers, so that the same mappings give the same picture.
package struct RelationGraph: Sendable {
    /// A question or provision.
    package struct Node: Sendable {
        package var id: Mapping.Term.ID
        /// What it asks, where that is known.
        package var title: String?
        /// How many mappings lie between it and the question in the middle.
        package var distance: Int
    }

    /// A statement, read from the node that is farther from the middle.
    package struct Edge: Sendable {
        /// Places of nodes.
        package var from: Int
        package var to: Int
        /// How `from` stands to `to`.
        package var relation: RelationSet
        package var confidence: Double
        package var isProposed: Bool

        /// The words beside the line: relation, confidence and, where it is only proposed, that.
        package var label: String {
            let number = JSONNode.text(of: (confidence * 100).rounded() / 100)
            return "\(relation.label) \(number)\(isProposed ? " (proposed)" : "")"
        }
    }

    /// The nodes; the one in the middle comes first.
    package private(set) var nodes: [Node] = []
    package private(set) var edges: [Edge] = []
    /// How many neighbours were left out, because the picture would be too large.
    package private(set) var hidden = 0

    /// Collects what stands around a question.
    ///
    /// - Parameters:
    ///   - center: The question.
    ///   - network: The statements.
    ///   - hops: How far to go.
    ///   - limit: The most nodes at each distance; those on the surest statements are kept.
    ///   - title: What a question asks.
    package init(
        around center: Mapping.Term.ID, in network: RelationNetwork, hops: Int = 1, limit: Int = 20,
        title: (Mapping.Term.ID) -> String?
    ) {
        let enumeration = ChainEnumeration(network)
        nodes = [Node(id: center, title: title(center), distance: 0)]
        var places = [center: 0]
        var layer = [center]
        for distance in 1...max(hops, 1) {
            var best: [Mapping.Term.ID: Double] = [:]
            for hop in layer.flatMap(enumeration.hops) where places[hop.to] == nil {
                best[hop.to] = max(best[hop.to] ?? 0, hop.confidence)
            }
            let ranked = best.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
            hidden += max(0, ranked.count - limit)
            layer = ranked.prefix(limit).map(\.key).sorted()
            for id in layer {
                places[id] = nodes.count
                nodes.append(Node(id: id, title: title(id), distance: distance))
            }
        }
        for (place, node) in nodes.enumerated() {
            for hop in enumeration.hops(from: node.id) {
                guard let other = places[hop.to], isFarther(place, than: other) else { continue }
                var isProposed = false
                if case .mapping(let mapping) = network.premise(at: hop.statement) {
                    isProposed = mapping.status == .proposed
                }
                edges.append(
                    Edge(
                        from: place, to: other, relation: hop.relation, confidence: hop.confidence,
                        isProposed: isProposed))
            }
        }
        edges.sort {
            ($0.to, $0.from, $0.relation.rawValue, -$0.confidence) < (
                $1.to, $1.from, $1.relation.rawValue, -$1.confidence
            )
        }
    }

    /// Whether an edge is read from one node to the other: from the farther one, at the same distance from the later one.
    private func isFarther(_ place: Int, than other: Int) -> Bool {
        (nodes[place].distance, place) > (nodes[other].distance, other)
    }
}

/// What a relation looks like: a colour, an arrowhead and, beside the line, its word.
package enum RelationLook: String, CaseIterable, Sendable {
    case same, covers, covered, shares, apart, unclear

    package init(_ relation: RelationSet) {
        self =
            if relation == .equal {
                .same
            } else if relation.covers {
                .covers
            } else if !relation.isEmpty, relation.isSubset(of: [.equal, .subset]) {
                .covered
            } else if relation.isUsable {
                .shares
            } else if relation == .disjoint {
                .apart
            } else {
                .unclear
            }
    }

    /// Dark enough on white to be read in print, and told apart by people who do not see red and green alike.
    package var color: String {
        switch self {
        case .same: "#00573f"
        case .covers: "#00734f"
        case .covered: "#0b5394"
        case .shares: "#5b3f94"
        case .apart: "#a34700"
        case .unclear: "#595959"
        }
    }

    /// What it means, for the legend.
    package var meaning: String {
        switch self {
        case .same: "asks the same"
        case .covers: "contains all that the other asks"
        case .covered: "asks a part of the other"
        case .shares: "certainly shares something"
        case .apart: "shares nothing"
        case .unclear: "may share nothing"
        }
    }

    /// The arrowhead in Graphviz.
    package var dotArrow: String {
        switch self {
        case .same: "diamond"
        case .covers: "normal"
        case .covered: "empty"
        case .shares: "odot"
        case .apart: "tee"
        case .unclear: "obox"
        }
    }
}
