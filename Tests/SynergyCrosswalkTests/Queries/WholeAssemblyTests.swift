import SynergyCrosswalk
import SynergyModel
import Testing

@Suite struct WholeAssemblyTests {
    private let form = Questionnaire(
        id: "T", title: "Target",
        questions: [
            Question(
                id: "T:1", text: "Which?", kind: .text,
                elements: [Element(id: "a", label: "first"), Element(id: "b", label: "second")])
        ])

    private func half(_ subject: Mapping.Term.ID, _ element: String, _ confidence: Double = 0.9) -> Mapping {
        Mapping(
            subject: subject, object: "T:1", relation: .sharing, confidence: confidence,
            elementMap: [ElementPair(from: "value", to: element)])
    }

    private func closure(_ mappings: [Mapping]) -> Closure {
        Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)], questionnaires: [form]))
    }

    @Test func twoHalvesMakeTheWhole() {
        let assembly = closure([half("A:1", "a"), half("B:1", "b")]).assembly(of: "T:1", elements: ["a", "b"])
        #expect(assembly.combination == ["A:1", "B:1"])
        #expect(assembly.missing.isEmpty)
        #expect(assembly.parts.map { $0.covering.map(\.term.id) } == [["A:1"], ["B:1"]])
    }

    @Test func whatNothingCoversIsNamed() {
        let assembly = closure([half("A:1", "a")]).assembly(of: "T:1", elements: ["a", "b"])
        #expect(assembly.combination == ["A:1"])
        #expect(assembly.missing == ["b"])
    }

    @Test func oneThatCoversAllIsEnough() {
        let whole = Mapping(subject: "C:1", object: "T:1", relation: .superset, confidence: 0.6)
        let assembly = closure([half("A:1", "a"), half("B:1", "b"), whole]).assembly(of: "T:1", elements: ["a", "b"])
        #expect(assembly.combination == ["C:1"])
    }

    @Test func amongEquallyFewTheSurestAreChosen() {
        let assembly = closure([half("A:1", "a", 0.5), half("B:1", "b"), half("C:1", "a", 0.8)])
            .assembly(of: "T:1", elements: ["a", "b"])
        #expect(assembly.combination == ["B:1", "C:1"])
    }

    @Test func onlyWantedSourcesCount() {
        let assembly = closure([half("A:1", "a"), half("B:1", "b")])
            .assembly(of: "T:1", elements: ["a", "b"]) { $0.prefix == "A" }
        #expect(assembly.missing == ["b"])
    }
}
