import SynergyCrosswalk
import SynergyModel
import Testing

@Suite struct InferenceTests {
    private let rows: [(String, RelationSet, String, Double)] = [
        ("A:1", .equal, "B:1", 0.9), ("B:1", .superset, "C:1", 0.8), ("C:1", .disjoint, "D:1", 0.7),
    ]

    private func inferences(
        _ rows: [(String, RelationSet, String, Double)], proposed: [(String, RelationSet, String, Double)] = [],
        where filter: Inference.Filter = .init()
    ) -> [Inference] {
        var set = QueryWorld.set(rows + proposed)
        for index in rows.count..<set.mappings.count { set.mappings[index].status = .proposed }
        return Closure(RelationNetwork([set])).inferences(notStatedIn: [set], where: filter)
    }

    private func words(_ inferences: [Inference]) -> [String] {
        inferences.map { "\($0.subject) \($0.relation) \($0.object) \($0.confidence)" }
    }

    @Test func whatFollowsIsToldOnceAndWithTheWeakestPremise() {
        // A = B ⊃ C, and C shares nothing with D: A may contain D's neighbourhood in any way but lie inside it or be the same.
        #expect(
            words(inferences(rows)) == [
                "A:1 superset C:1 0.8", "A:1 superset overlap disjoint D:1 0.7",
                "B:1 superset overlap disjoint D:1 0.7",
            ])
    }

    @Test func whatIsStatedIsNotRepeated() {
        #expect(inferences([("A:1", .equal, "B:1", 1), ("B:1", .equal, "C:1", 1), ("C:1", .equal, "A:1", 1)]).isEmpty)
    }

    @Test func whatIsProposedIsNotRepeated() {
        let proposed: [(String, RelationSet, String, Double)] = [("C:1", .subset, "A:1", 0.5)]
        #expect(!words(inferences(rows, proposed: proposed)).contains { $0.hasPrefix("A:1 superset C:1") })
    }

    @Test func aNarrowerRelationThanTheStatedOneIsTold() {
        let found = inferences([
            ("A:1", [.equal, .superset], "C:1", 0.6), ("A:1", .equal, "B:1", 1), ("B:1", .superset, "C:1", 0.9),
        ])
        #expect(words(found) == ["A:1 superset C:1 0.9"])
    }

    @Test func filtersLeaveOutTheRest() {
        #expect(words(inferences(rows, where: .init(onlyDefinite: true))) == ["A:1 superset C:1 0.8"])
        #expect(words(inferences(rows, where: .init(onlyUsable: true))) == ["A:1 superset C:1 0.8"])
        #expect(words(inferences(rows, where: .init(leastConfidence: 0.75))) == ["A:1 superset C:1 0.8"])
        let between = Inference.Filter(between: .init(subject: "C", object: "A"))
        #expect(words(inferences(rows, where: between)) == ["C:1 subset A:1 0.8"])
    }

    @Test func nothingRestsOnWhatWasSetAside() {
        let found = inferences([
            ("A:1", .equal, "B:1", 0.9), ("B:1", .equal, "C:1", 0.8), ("A:1", .disjoint, "C:1", 0.7),
            ("C:1", .equal, "D:1", 0.6),
        ])
        #expect(words(found) == ["A:1 equal C:1 0.8", "A:1 equal D:1 0.6", "B:1 equal D:1 0.6"])
        for inference in found { #expect(!inference.proof.premises.contains(2)) }
    }

    @Test func aProofIsSummedUpAsAWay() throws {
        let closure = QueryWorld.closure(("B:1", .superset, "C:1", 0.9), ("B:1", .equal, "A:1", 0.8))
        let proof = try #require(closure.proof(from: "A:1", to: "C:1"))
        #expect(proof.summary(in: closure.network) == "A:1 is the same as B:1; B:1 contains C:1")
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func anInferenceIsTrueAndNew(seed: UInt64) {
        let mappings = QueryWorld.random(seed: seed)
        let set = MappingSet(id: "urn:test", mappings: mappings)
        let closure = Closure(RelationNetwork([set]))
        for inference in closure.inferences(notStatedIn: [set]) {
            let direct = mappings.filter {
                Set([$0.subject, $0.object]) == Set([inference.subject, inference.object])
            }.reduce(RelationSet.all) {
                $0.intersection($1.subject == inference.subject ? $1.relation : $1.relation.converse)
            }
            #expect(inference.relation != direct && inference.relation.isSubset(of: direct), "seed \(seed)")
            #expect(inference.proof.steps.last?.relation == inference.relation, "seed \(seed)")
            #expect(inference.proof.steps.last?.confidence == inference.confidence, "seed \(seed)")
        }
    }
}
