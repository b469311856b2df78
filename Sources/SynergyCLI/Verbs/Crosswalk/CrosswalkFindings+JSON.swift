import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

extension CrosswalkFindings {
    /// The findings as JSON.
    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("components", report.groupCount)
        object.add("inconsistentComponents", report.groups.count)
        object.add("statements", report.statementCount)
        object.add("involved", Set(report.contradictions.flatMap(\.statements).map(\.number)).count)
        object.add("contradictions", node: JSONNode(.array(report.groups.enumerated().flatMap(contradictions))))
        object.add("suggestions", node: JSONNode(.array(report.groups.enumerated().map(suggestion))))
        let bounds = report.bounds.map { bound in
            var node = JSONObjectWriter(JSONWriting())
            node.add("terms", bound.terms)
            node.add("reach", bound.reach)
            return node.node
        }
        object.add("bounded", node: JSONNode(.array(bounds)))
        for severity in Diagnostic.Severity.allCases {
            object.add("\(severity.rawValue)s", findings.count { $0.severity == severity })
        }
        object.add("findings", node: JSONNode(.array(findings.map(\.planJSON))))
        return object.node.serialized()
    }

    private func contradictions(_ index: Int, _ group: ConsistencyReport.Group) -> [JSONNode] {
        group.contradictions.map { contradiction in
            var node = JSONObjectWriter(JSONWriting())
            node.add("component", index + 1)
            node.add("text", contradiction.sentence)
            node.add("statements", node: JSONNode(.array(contradiction.statements.map(\.json))))
            if !contradiction.definitions.isEmpty {
                node.add("definitions", node: JSONNode(.array(contradiction.definitions.map(\.json))))
            }
            if !contradiction.wholes.isEmpty {
                node.add(
                    "wholes", node: JSONNode(.array(contradiction.wholes.map { JSONNode($0.question.id.rawValue) })))
            }
            return node.node
        }
    }

    private func suggestion(_ index: Int, _ group: ConsistencyReport.Group) -> JSONNode {
        var node = JSONObjectWriter(JSONWriting())
        node.add("component", index + 1)
        node.add("terms", group.terms)
        node.add("statements", group.statements)
        node.add("setAside", group.setAside)
        node.add("leaveOut", node: JSONNode(.array(group.suggestion.statements.map(\.json))))
        node.add("confidence", group.suggestion.confidence)
        node.add("isBest", group.suggestion.isBest)
        node.add("leastConfidence", group.suggestion.leastConfidence)
        return node.node
    }
}

extension ConsistencyReport.Statement {
    fileprivate var json: JSONNode {
        var node = JSONObjectWriter(JSONWriting())
        node.add("kind", kind)
        node.add("subject", subject.id.rawValue)
        node.add("subjectElement", subject.element)
        node.add("relation", relation.names)
        node.add("object", object.id.rawValue)
        node.add("objectElement", object.element)
        node.add("confidence", confidence)
        node.add("authors", mapping?.authors ?? [])
        node.add("file", mapping?.location?.file)
        node.add("line", mapping?.location?.line)
        return node.node
    }

    private var kind: String {
        switch premise {
        case .mapping: "mapping"
        case .elementPair: "elementMap"
        case .lineage: "lineage"
        case .element: "element"
        case .numbering: "numbering"
        }
    }
}
