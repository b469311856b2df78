package import SynergyCrosswalk
package import SynergyModel
import SynergyReuse

extension Chain {
    /// The hops from the answer to the target; an empty array for an answer to the target itself.
    package var json: JSONNode { JSONNode(.array(hops.map(\.json))) }

    /// Everybody who asserted a hop, each once, in the order of the hops.
    package var authors: String? {
        var names: [String] = []
        for author in hops.flatMap(\.mapping.authors) where !names.contains(author) { names.append(author) }
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }

    /// The confidence without the noise of multiplication.
    package var roundedConfidence: Double { (confidence * 10_000).rounded() / 10_000 }
}

extension Chain.Hop {
    var json: JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("from", from)
        object.add("to", to)
        object.add("relation", relation.names)
        switch basis {
        case .asserted: object.add("basis", "asserted")
        case .lineage(let change):
            object.add("basis", "lineage")
            object.add("change", change)
        case .derived: object.add("basis", "derived")
        case .override(let override):
            object.add("basis", "override")
            object.add("override", override.id)
            object.add("reason", override.reason)
        }
        object.add("status", mapping.status.rawValue)
        object.add("mapping", mapping.recordID)
        object.add("author", mapping.authors.isEmpty ? nil : mapping.authors.joined(separator: "; "))
        object.add("reviewer", mapping.reviewers.isEmpty ? nil : mapping.reviewers.joined(separator: "; "))
        object.add("date", mapping.date)
        object.add("confidence", mapping.confidence)
        object.add("justification", mapping.justification.isEmpty ? nil : mapping.justification)
        object.add("transform", node: effectiveTransform.map { $0.json(JSONWriting()) })
        if isReversed { object.add("reversed", true) }
        return object.node
    }

    /// The mapping's transform in the direction of the hop.
    private var effectiveTransform: Transform? { isReversed ? mapping.transform?.reversed : mapping.transform }
}
