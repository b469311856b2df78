import SynergyCrosswalk
import SynergyModel
import Testing

@Suite struct ClosureTests {
    private func closure(_ rows: (String, RelationSet, String, Double)...) -> Closure {
        let mappings = rows.map { subject, relation, object, confidence in
            Mapping(
                subject: .init(stringLiteral: subject), object: .init(stringLiteral: object), relation: relation,
                confidence: confidence)
        }
        return Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)]))
    }

    @Test func equalThenSubsetIsSubset() {
        let closure = closure(("A:1", .equal, "B:1", 0.9), ("B:1", .subset, "C:1", 0.8))
        #expect(closure.relation(from: "A:1", to: "C:1") == .subset)
        #expect(closure.relation(from: "C:1", to: "A:1") == .superset)
        #expect(closure.confidence(from: "A:1", to: "C:1") == 0.8)
        #expect(closure.proof(from: "C:1", to: "A:1")?.premises == [0, 1])
    }

    @Test func severalWaysAreIntersected() {
        let closure = closure(
            ("A:1", [.equal, .subset], "B:1", 1), ("B:1", .equal, "C:1", 1), ("A:1", [.equal, .superset], "C:1", 0.5))
        #expect(closure.relation(from: "A:1", to: "C:1") == .equal)
        #expect(closure.confidence(from: "A:1", to: "C:1") == 0.5)
    }

    @Test func aStatementThatContradictsSurerOnesIsSetAside() throws {
        let closure = closure(
            ("A:1", .disjoint, "C:1", 0.6), ("A:1", .superset, "B:1", 0.9), ("B:1", .equal, "C:1", 0.8))
        let conflict = try #require(closure.conflicts.first)
        #expect(closure.conflicts.count == 1)
        #expect(conflict.setAside == 0)
        #expect(conflict.premises == [0, 1, 2])
        #expect(closure.relation(from: "A:1", to: "C:1") == .superset)
    }

    @Test func twoHalvesMakeAWhole() {
        let form = Questionnaire(
            id: "T", title: "Target",
            questions: [
                Question(
                    id: "T:1", text: "Which?", kind: .text,
                    elements: [Element(id: "a", label: "first"), Element(id: "b", label: "second")])
            ])
        func half(_ subject: Mapping.Term.ID, _ element: String) -> Mapping {
            Mapping(
                subject: subject, object: "T:1", relation: .sharing,
                elementMap: [ElementPair(from: "value", to: element)])
        }
        func whole(_ part: Mapping.Term.ID) -> Mapping { Mapping(subject: "X:1", object: part, relation: .superset) }
        func relation(_ mappings: [Mapping]) -> RelationSet {
            let network = RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)], questionnaires: [form])
            return Closure(network).relation(from: "X:1", to: "T:1")
        }
        #expect(relation([half("A:1", "a"), half("B:1", "b"), whole("A:1"), whole("B:1")]).covers)
        #expect(!relation([half("A:1", "a"), half("B:1", "b"), whole("A:1")]).covers)
        #expect(!relation([half("A:1", "a"), whole("A:1"), whole("B:1")]).covers)
    }
}
