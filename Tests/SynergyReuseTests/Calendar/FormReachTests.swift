import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import Testing

/// Small forms whose questions are mapped in ways that can be followed by hand.
struct ReachExample {
    var questions: [Question]
    var mappings: [Mapping]
    var policy = Policy()

    static func question(
        _ id: Question.ID, _ kind: AnswerKind = .text, quantifier: Quantifier? = nil, elements: [String] = [],
        freshness: Freshness? = nil, reuse: ReusePermission = .reuse, perTerritory: Bool = false
    ) -> Question {
        Question(
            id: id, text: "?", kind: kind, quantifier: quantifier, elements: elements.map { Element(id: $0) },
            freshness: freshness, reuse: reuse, perTerritory: perTerritory)
    }

    static func mapping(
        _ from: Question.ID, _ relation: RelationSet, _ to: Question.ID, status: Mapping.Status = .approved,
        pairs: [(String, String)]? = nil
    ) -> Mapping {
        Mapping(
            subject: .init(rawValue: from.rawValue) ?? "x", object: .init(rawValue: to.rawValue) ?? "x",
            relation: relation, justification: "semapv:ManualMappingCuration", status: status,
            elementMap: pairs?.map { ElementPair(from: $0.0, to: $0.1) })
    }

    var planner: ReusePlanner {
        let forms = Dictionary(grouping: questions) { $0.id.questionnaire }.map { id, questions in
            Questionnaire(
                id: id, title: "T", issuer: "BODY", audience: .all, classification: .everyone,
                questions: questions.sorted { $0.id < $1.id })
        }
        return ReusePlanner(
            crosswalk: Crosswalk(
                questionnaires: forms, mappings: [MappingSet(id: "urn:x:set", mappings: mappings)]), policy: policy)
    }

    func reach(days: [Questionnaire.ID: CalendarDay] = [:]) -> [FormReach] {
        let today: CalendarDay = "2026-11-23"
        let all = Dictionary(uniqueKeysWithValues: Set(questions.map(\.id.questionnaire)).map { ($0, today) })
        return planner.reach(among: all.merging(days) { _, new in new }, asOf: today)
    }

    /// What `from` gives to a question: settled in any case, settled by some answer, a part, each as places of elements.
    func gift(from: Questionnaire.ID, to question: Question.ID, days: [Questionnaire.ID: CalendarDay] = [:]) -> String {
        let item = reach(days: days).flatMap(\.items).first { $0.question == question }
        guard let gift = item?.gifts.first(where: { $0.form == from }) else { return "nothing" }
        let lists = [gift.always, gift.sometimes, gift.parts].map { "\($0.sorted())" }
        return lists.joined(separator: " ") + (gift.isVerbatim ? " verbatim" : "")
    }
}

@Suite struct FormReachTests {
    private typealias Q = ReachExample

    @Test(
        arguments: [
            (RelationSet.equal, "[0] [0] [] verbatim"), (.superset, "[0] [0] []"), (.subset, "[] [] [0]"),
            (.overlap, "[] [] [0]"), (.disjoint, "nothing"), ([.equal, .subset], "[] [] [0]"),
            ([.overlap, .disjoint], "nothing"),
        ] as [(RelationSet, String)])
    func textsPassAsTheirRelationAllows(_ relation: RelationSet, _ expected: String) {
        let example = ReachExample(
            questions: [Q.question("A:1"), Q.question("B:1")], mappings: [Q.mapping("A:1", relation, "B:1")])
        #expect(example.gift(from: "A", to: "B:1") == expected)
    }

    /// Read from the table of entailment in the design.
    @Test(
        arguments: [
            (RelationSet.equal, Quantifier.all, Quantifier.all, "[0] [0] [] verbatim"),
            (.superset, .all, .all, "[] [0] []"), (.subset, .all, .all, "[] [0] []"), (.overlap, .all, .all, "nothing"),
            (.overlap, .all, .any, "[] [0] []"), (.equal, .any, .all, "[] [0] []"),
            (.superset, .any, .any, "[] [0] []"),
        ] as [(RelationSet, Quantifier, Quantifier, String)])
    func closedAnswersPassAsFarAsTheyFollow(
        _ relation: RelationSet, _ from: Quantifier, _ to: Quantifier, _ expected: String
    ) {
        let example = ReachExample(
            questions: [Q.question("A:1", .yesNo, quantifier: from), Q.question("B:1", .yesNo, quantifier: to)],
            mappings: [Q.mapping("A:1", relation, "B:1")])
        // One answer that passes only sometimes is not the same question as it stands.
        let found = example.gift(from: "A", to: "B:1")
        #expect(found.replacing(" verbatim", with: "") == expected.replacing(" verbatim", with: ""))
    }

    @Test func whatIsOnlyProposedPassesNothingAndIsNotMapped() {
        let example = ReachExample(
            questions: [Q.question("A:1"), Q.question("B:1")],
            mappings: [Q.mapping("A:1", .equal, "B:1", status: .proposed)])
        #expect(example.gift(from: "A", to: "B:1") == "nothing")
        #expect(example.reach().flatMap(\.items).allSatisfy { $0.mappedForms.isEmpty })
    }

    @Test func whatOnlyLinksIsMappedAndPassesNothing() {
        let example = ReachExample(
            questions: [Q.question("A:1", .yesNo), Q.question("B:1")], mappings: [Q.mapping("A:1", .equal, "B:1")])
        #expect(example.gift(from: "A", to: "B:1") == "nothing")
        #expect(example.reach().flatMap(\.items).map(\.mappedForms) == [["B"], ["A"]])
    }

    @Test func chainsPassThroughFormsInBetween() {
        let example = ReachExample(
            questions: [Q.question("A:1"), Q.question("B:1"), Q.question("C:1")],
            mappings: [Q.mapping("A:1", .equal, "B:1"), Q.mapping("B:1", .superset, "C:1")])
        #expect(example.gift(from: "A", to: "C:1") == "[0] [0] []")
        #expect(example.gift(from: "C", to: "A:1") == "[] [] [0]")
    }

    @Test func elementsPassOneByOne() {
        let example = ReachExample(
            questions: [Q.question("A:1", elements: ["a", "b"]), Q.question("B:1", elements: ["x", "y", "z"])],
            mappings: [Q.mapping("A:1", .overlap, "B:1", pairs: [("a", "y"), ("b", "z")])])
        #expect(example.gift(from: "A", to: "B:1") == "[1, 2] [1, 2] []")
    }

    @Test(arguments: [ReusePermission.linkOnly, .askAlways])
    func formsThatTakeNoAnswersGetNone(_ reuse: ReusePermission) {
        let example = ReachExample(
            questions: [Q.question("A:1"), Q.question("B:1", reuse: reuse)], mappings: [Q.mapping("A:1", .equal, "B:1")]
        )
        #expect(example.gift(from: "A", to: "B:1") == "nothing")
    }

    @Test func aRuleThatRecognisesNothingLetsNothingPass() {
        var example = ReachExample(
            questions: [Q.question("A:1"), Q.question("B:1")], mappings: [Q.mapping("A:1", .equal, "B:1")])
        example.policy.recognition = [RecognitionRule(id: "R", recipient: "B", source: "A", level: .none)]
        #expect(example.gift(from: "A", to: "B:1") == "nothing")
        #expect(example.gift(from: "B", to: "A:1") == "[0] [0] [] verbatim")
    }

    @Test func answersAboutUnitsAreNotAboutTheState() {
        let example = ReachExample(
            questions: [
                Q.question("A:1", perTerritory: true), Q.question("B:1"), Q.question("C:1", perTerritory: true),
            ],
            mappings: [Q.mapping("A:1", .equal, "B:1"), Q.mapping("A:1", .equal, "C:1")])
        #expect(example.gift(from: "A", to: "B:1") == "nothing")
        #expect(example.gift(from: "A", to: "C:1") == "[0] [0] [] verbatim")
    }

    @Test(
        arguments: [
            // Exactly 36 months are still fresh.
            ("2026-11-23", "2029-11-23", "[0] [0] [] verbatim"), ("2026-11-23", "2029-11-24", "nothing"),
            // What is answered later on is fresh when it is answered.
            ("2030-01-01", "2026-11-23", "[0] [0] [] verbatim"),
        ] as [(CalendarDay, CalendarDay, String)])
    func answersAge(_ answered: CalendarDay, _ needed: CalendarDay, _ expected: String) {
        let example = ReachExample(
            questions: [Q.question("A:1"), Q.question("B:1")], mappings: [Q.mapping("A:1", .equal, "B:1")])
        #expect(example.gift(from: "A", to: "B:1", days: ["A": answered, "B": needed]) == expected)
    }

    @Test func pairsAreCountedInBothDirections() {
        // Five questions of B lie inside one of A; three of C are the same in B, two of these only linked.
        let questions =
            [Q.question("A:1")] + (1...5).map { Q.question(.init(rawValue: "B:\($0)") ?? "B:0") }
            + [Q.question("C:1"), Q.question("C:2", .yesNo), Q.question("C:3", .yesNo)]
        let mappings =
            (1...5).map { Q.mapping("A:1", .superset, .init(rawValue: "B:\($0)") ?? "B:0") }
            + (1...3).map {
                Q.mapping(.init(rawValue: "C:\($0)") ?? "C:0", .equal, .init(rawValue: "B:\($0)") ?? "B:0")
            }
        let reaches = ReachExample(questions: questions, mappings: mappings).reach()
        let five = FormPair.pairs(in: reaches, sharing: 5)
        #expect(five.map { "\($0.first) \($0.second)" } == ["A B"])
        #expect(five.first?.forward.settled.count == 5)
        #expect(five.first?.backward.mapped == ["A:1"])
        #expect(five.first?.backward.settled == [])
        let three = FormPair.pairs(in: reaches, sharing: 3)
        // From A to C the chains are superset and equal, so that C shares three questions with A too.
        #expect(three.map { "\($0.first) \($0.second) \($0.shared) \($0.fed)" } == ["A B 5 5", "A C 3 1", "B C 3 1"])
    }
}
