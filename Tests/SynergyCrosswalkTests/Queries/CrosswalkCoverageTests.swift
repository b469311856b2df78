import SynergyCrosswalk
import SynergyModel
import Testing

@Suite struct CrosswalkCoverageTests {
    private func coverage(_ rows: [(String, RelationSet, String, Double)], gaps: [Gap] = []) -> Coverage {
        var set = QueryWorld.set(rows)
        set.gaps = gaps
        let groups = [
            Coverage.Group(name: "A", terms: ["A:1", "A:2", "A:3"]), Coverage.Group(name: "B", terms: ["B:1", "B:2"]),
            Coverage.Group(name: "T", terms: ["T:1", "T:2", "T:3", "T:4", "T:5"]),
        ]
        return Coverage(
            Closure(RelationNetwork([set])), targets: groups, sources: groups, gaps: GapIndex([set]))
    }

    private func counts(_ counts: Coverage.Counts?) -> [Int] { Coverage.Degree.allCases.map { counts?[$0] ?? -1 } }

    @Test func everyDegreeIsCounted() throws {
        let coverage = coverage(
            [
                ("A:1", .superset, "T:1", 0.9), ("A:2", .overlap, "T:2", 0.9),
                ("A:3", [.overlap, .disjoint], "T:3", 0.9), ("B:1", .equal, "A:1", 0.5),
            ], gaps: [Gap(subject: "T:4", source: "urn:x:forms/A")])
        let row = try #require(coverage.rows.first { $0.target == "T" })
        // Whole, part, related, looked and nothing there, nobody looked.
        #expect(counts(row.cells["A"]) == [1, 1, 1, 1, 1])
        #expect(counts(row.cells["B"]) == [1, 0, 0, 0, 4])
        #expect(counts(row.together) == [1, 1, 1, 1, 1])
        #expect(row.cells["T"] == nil)
    }

    @Test func whatSharesNothingCoversNothing() throws {
        let coverage = coverage([("A:1", .disjoint, "T:1", 1)])
        let row = try #require(coverage.rows.first { $0.target == "T" })
        #expect(row.cells.isEmpty)
        #expect(counts(row.together) == [0, 0, 0, 0, 5])
    }

    @Test func twoSourcesTogetherMakeAWhole() throws {
        let question = Question(
            id: "T:1", text: "Which?", kind: .text,
            elements: [Element(id: "a", label: "first"), Element(id: "b", label: "second")])
        func half(_ subject: Mapping.Term.ID, _ element: String) -> Mapping {
            Mapping(
                subject: subject, object: "T:1", relation: .sharing,
                elementMap: [ElementPair(from: "value", to: element)])
        }
        let set = MappingSet(id: "urn:test", mappings: [half("A:1", "a"), half("B:1", "b")])
        let form = Questionnaire(id: "T", title: "Target", questions: [question])
        let groups = ["A", "B", "T"].map { Coverage.Group(name: $0, terms: [.init(stringLiteral: "\($0):1")]) }
        let coverage = Coverage(
            Closure(RelationNetwork([set], questionnaires: [form])), targets: [groups[2]], sources: groups,
            elements: ["T:1": ["a", "b"]], gaps: GapIndex([set]))
        #expect(counts(coverage.rows[0].together) == [1, 0, 0, 0, 0])
        #expect(counts(coverage.rows[0].cells["A"]) == [0, 1, 0, 0, 0])
    }

    @Test(arguments: [
        ("A", true), ("A:", true), ("urn:x:forms/A/", true), ("urn:x:forms#A", true), ("AA", false), ("B", false),
    ])
    func aGapNamesWhereWasLooked(_ source: String, _ isAboutA: Bool) {
        #expect(Gap(subject: "T:1", source: source).isAbout("A") == isAboutA)
    }
}
