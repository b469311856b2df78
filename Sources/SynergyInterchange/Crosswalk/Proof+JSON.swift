package import SynergyCrosswalk
package import SynergyModel

extension Proof {
    /// The steps as an array; each names earlier ones by their places.
    package func json(in network: RelationNetwork) -> JSONNode {
        JSONNode(.array(steps.map { $0.json(in: network) }))
    }

    /// The identifiers of the records of the mappings it rests on, where every one of them has one.
    package func recordIDs(in network: RelationNetwork) -> [String]? {
        var ids: Set<String> = []
        for premise in premises.map({ network.premise(at: $0) }) {
            switch premise {
            case .mapping(let mapping), .elementPair(let mapping, _):
                guard let id = mapping.recordID else { return nil }
                ids.insert(id)
            case .lineage, .element, .numbering: continue
            }
        }
        return ids.isEmpty ? nil : ids.sorted()
    }
}

extension Proof.Step {
    fileprivate func json(in network: RelationNetwork) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("subject", subject.id)
        object.add("subjectElement", subject.element)
        object.add("object", self.object.id)
        object.add("objectElement", self.object.element)
        object.add("relation", relation.names)
        object.add("confidence", confidence)
        switch reason {
        case .asserted(let statement):
            object.add("reason", "stated")
            object.add("premise", node: network.premise(at: statement).json)
        case .composed(let first, let second):
            object.add("reason", "composed")
            object.add("from", [first, second])
        case .parts(let parts):
            object.add("reason", "parts")
            object.add("from", parts)
        }
        object.add("narrows", narrowing)
        return object.node
    }
}

extension RelationNetwork.Premise {
    /// What a statement rests on: `mapping`, `elementPair`, `lineage`, `element` or `numbering`.
    package var json: JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        switch self {
        case .mapping(let mapping):
            object.add("kind", "mapping")
            mapping.addReference(to: &object)
        case .elementPair(let mapping, let pair):
            object.add("kind", "elementPair")
            object.add("fromElement", pair.from)
            object.add("toElement", pair.to)
            mapping.addReference(to: &object)
        case .lineage(let mapping, let change):
            object.add("kind", "lineage")
            object.add("change", change)
            object.add("subject", mapping.subject)
            object.add("object", mapping.object)
        case .element(let element, let question):
            object.add("kind", "element")
            object.add("element", element)
            object.add("question", question)
        case .numbering(let part, let whole):
            object.add("kind", "numbering")
            object.add("subject", part)
            object.add("object", whole)
        }
        return object.node
    }
}

extension Mapping {
    /// Adds what identifies the mapping and who stands for it.
    fileprivate func addReference(to object: inout JSONObjectWriter) {
        object.add("subject", subject)
        object.add("object", self.object)
        object.add("relation", relation.names)
        object.add("confidence", confidence)
        object.add("status", status.rawValue)
        object.add("mapping", recordID)
        object.add("author", authors.isEmpty ? nil : authors.joined(separator: "; "))
        object.add("file", location?.file)
        object.add("line", location?.line)
    }
}
