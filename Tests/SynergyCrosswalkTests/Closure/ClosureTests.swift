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

@Suite struct ClosureEditingTests {
    private func mapping(_ subject: String, _ relation: RelationSet, _ object: String) -> Mapping {
        Mapping(
            subject: .init(stringLiteral: subject), object: .init(stringLiteral: object), relation: relation)
    }

    @Test func anInsertedMappingJoinsComponents() {
        var closure = Closure(
            RelationNetwork([
                MappingSet(
                    id: "urn:test", mappings: [mapping("A:1", .equal, "B:1"), mapping("C:1", .subset, "D:1")])
            ]))
        #expect(closure.relation(from: "A:1", to: "D:1") == .all)
        let statement = closure.insert(mapping("B:1", .equal, "C:1"))
        #expect(closure.relation(from: "A:1", to: "D:1") == .subset)
        #expect(closure.statistics.components == 1)
        closure.remove(statement: statement)
        #expect(closure.relation(from: "A:1", to: "D:1") == .all)
        #expect(closure.relation(from: "A:1", to: "B:1") == .equal)
        #expect(closure.statistics.components == 2)
    }

    @Test func aReplacedMappingCountsInPlaceOfTheOldOne() throws {
        var closure = Closure(
            RelationNetwork([MappingSet(id: "urn:test", mappings: [mapping("A:1", .equal, "B:1")])]))
        let old = try #require(closure.statements(from: "B:1", to: "A:1").first)
        closure.replace(statement: old, with: mapping("A:1", .overlap, "B:1"))
        #expect(closure.relation(from: "A:1", to: "B:1") == .overlap)
        #expect(closure.statements(from: "A:1", to: "B:1") == [1])
    }

    @Test func theLastMappingOfATermTakesItAlong() {
        var closure = Closure(
            RelationNetwork([MappingSet(id: "urn:test", mappings: [mapping("A:1", .equal, "B:1")])]))
        closure.remove(statement: 0)
        #expect(closure.statistics.terms == 0)
        #expect(closure.relations(of: "A:1").isEmpty)
    }
}

@Suite struct LargeComponentTests {
    /// A path of equal questions, then one that is broader.
    private func path(_ length: Int) -> RelationNetwork {
        let mappings = (1..<length).map { index in
            Mapping(
                subject: .init(stringLiteral: "P:\(index)"), object: .init(stringLiteral: "P:\(index + 1)"),
                relation: index == length - 1 ? .subset : .equal)
        }
        return RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)])
    }

    @Test func whatFitsIsWorkedOutInFullWithoutLookingAtEveryPair() {
        let closure = Closure(path(40), limits: Closure.Limits(denseTerms: 10))
        #expect(closure.bounds.isEmpty)
        #expect(closure.relation(from: "P:40", to: "P:1") == .superset)
        #expect(closure.statistics.definite == 40 * 39)
        #expect(closure.proof(from: "P:40", to: "P:1")?.premises.count == 39)
    }

    @Test func whatDoesNotFitIsWorkedOutNearbyAndSaidToBe() {
        let closure = Closure(path(40), limits: Closure.Limits(denseTerms: 10, sparsePairs: 100))
        #expect(closure.bounds.map(\.terms) == [40])
        #expect(closure.bounds.map(\.reach) == [2])
        #expect(closure.relation(from: "P:1", to: "P:3") == .equal)
        #expect(closure.relation(from: "P:1", to: "P:4") == .all)
    }

    /// One question with many around it is the shape in which every step could cost as much as all of them together.
    @Test(arguments: [RelationSet.subset, .superset, .overlap, .equal])
    func aStarOfManyQuestionsIsNoTrouble(relation: RelationSet) {
        let mappings = (1...3_000).map { index in
            Mapping(subject: .init(stringLiteral: "L:\(index)"), object: "H:1", relation: relation)
        }
        let closure = Closure(
            RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)]),
            limits: Closure.Limits(denseTerms: 100, sparsePairs: 10_000))
        #expect(closure.relation(from: "L:7", to: "H:1") == relation)
        #expect(closure.relation(from: "H:1", to: "L:3000") == relation.converse)
        #expect(closure.bounds.isEmpty == (relation == .subset || relation == .overlap))
    }
}
