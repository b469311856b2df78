import SynergyCrosswalk
import SynergyModel
import Testing

@Suite struct MappingAuditTests {
    private let forms = [
        Questionnaire(
            id: "F1", title: "First",
            questions: [
                Question(id: "F1:1", text: "Which?", kind: .text), Question(id: "F1:2", text: "How?", kind: .text),
                Question(id: "F1:3", text: "When?", kind: .text),
            ]),
        Questionnaire(
            id: "F2", title: "Second", supersedes: "F1", questions: [Question(id: "F2:1", text: "Which?", kind: .text)],
            lineage: [
                LineageEntry(change: .replaced, from: ["F1:1"], to: ["F2:1"]),
                LineageEntry(change: .retired, from: ["F1:2"], to: []),
            ]),
        Questionnaire(
            id: "G", title: "Other",
            questions: [
                Question(id: "G:1", text: "Which?", kind: .text), Question(id: "G:2", text: "How?", kind: .text),
            ]),
    ]
    private let treaty = Instrument(id: "T", title: "Treaty", kind: .treaty, provisions: [Provision(id: "T:5")])

    private func mapping(
        _ line: Int, _ subject: Mapping.Term.ID, _ relation: RelationSet, _ object: Mapping.Term.ID,
        confidence: Double = 0.9, by author: String = "A", status: Mapping.Status = .approved,
        validity: Validity = Validity()
    ) -> Mapping {
        Mapping(
            subject: subject, object: object, relation: relation, confidence: confidence, authors: [author],
            status: status, validity: validity, location: SourceLocation(file: "map", line: line))
    }

    private func findings(_ mappings: [Mapping], asOf day: CalendarDay? = nil) -> [String] {
        MappingAudit(
            [MappingSet(id: "urn:test", mappings: mappings)], questionnaires: forms, instruments: [treaty],
            selecting: .init(asOf: day)
        ).findings.map(\.description)
    }

    @Test func aRowThatSaysTheSameIsADuplicate() {
        #expect(
            findings([mapping(1, "G:1", .superset, "G:2"), mapping(2, "G:2", .subset, "G:1")]) == [
                "map:2: warning: the row says the same as map:1 [duplicate-mapping]"
            ])
    }

    @Test func theOrderOfRowsMeansNothing() {
        #expect(
            findings([mapping(2, "G:2", .subset, "G:1"), mapping(1, "G:1", .superset, "G:2")]) == [
                "map:2: warning: the row says the same as map:1 [duplicate-mapping]"
            ])
    }

    @Test func aRowThatSomebodyElseMadeTooIsOnlyNoted() {
        #expect(
            findings([mapping(1, "G:1", .superset, "G:2"), mapping(2, "G:1", .superset, "G:2", by: "B")]) == [
                "map:2: note: the row says the same as map:1, which is by A [confirmed-mapping]"
            ])
    }

    @Test func rowsThatDifferAreFound() {
        #expect(
            findings([
                mapping(1, "G:1", .superset, "G:2"), mapping(2, "G:1", .superset, "G:2", confidence: 0.5),
                mapping(3, "G:2", [.equal, .subset], "G:1"),
            ]) == [
                "map:2: warning: the row says the same as map:1, but differs in confidence [differing-mapping]",
                "map:3: warning: the row says that G:2 equals or lies inside G:1, and map:1 that G:1 contains G:2 "
                    + "[differing-mapping]",
            ])
    }

    @Test func aProposalThatContradictsAnApprovedRowIsFound() {
        #expect(
            findings([
                mapping(1, "G:1", .superset, "G:2"), mapping(2, "G:1", .disjoint, "G:2", status: .proposed),
            ]) == [
                "map:2: warning: the row says that G:1 is disjoint from G:2, and map:1 that G:1 contains G:2; both cannot be "
                    + "[opposed-mapping]"
            ])
    }

    @Test func rowsThatAreNeverValidTogetherAreNoDuplicates() {
        let before = Validity(until: "2024-12-31")
        let after = Validity(from: "2025-01-01")
        #expect(
            findings([
                mapping(1, "G:1", .superset, "G:2", validity: before),
                mapping(2, "G:1", .disjoint, "G:2", validity: after),
            ]).isEmpty)
    }

    @Test(arguments: [Mapping.Status.rejected, .deprecated])
    func whatWasRejectedDoesNotExist(_ status: Mapping.Status) {
        #expect(
            findings([
                mapping(1, "G:1", .superset, "G:2"), mapping(2, "G:1", .disjoint, "G:2", status: status),
                mapping(3, "G:1", .equal, "G:77", status: status),
            ]).isEmpty)
    }

    @Test func validityIsLookedAtOnTheDay() {
        let rows = [
            mapping(1, "G:1", .equal, "G:2", validity: Validity(until: "2024-06-30")),
            mapping(2, "G:1", .equal, "F2:1", validity: Validity(from: "2027-01-01")),
        ]
        #expect(
            findings(rows, asOf: "2026-11-23") == [
                "map:1: note: the mapping held until 2024-06-30, which is before 2026-11-23 [expired-mapping]",
                "map:2: note: the mapping holds only from 2027-01-01, which is after 2026-11-23 [future-mapping]",
            ])
        #expect(findings(rows).isEmpty)
    }

    @Test func aQuestionThatIsNotThereIsFound() {
        #expect(
            findings([mapping(1, "G:1", .equal, "F2:11"), mapping(2, "T:5", .equal, "T:6")]) == [
                "map:1: warning: F2 has no ‘F2:11’; did you mean ‘F2:1’? [dangling-mapping]",
                "map:2: warning: T has no ‘T:6’; did you mean ‘T:5’? [dangling-mapping]",
            ])
    }

    @Test func whatNothingIsKnownOfIsNotedOnce() {
        #expect(
            findings([
                mapping(1, "X:1", .equal, "X:2"), mapping(2, "X:1", .equal, "G:1"), mapping(3, "Y:1", .equal, "G:1"),
            ]) == [
                "map:1: note: nothing is known here of ‘X’, so what 2 mappings name in it was not looked up [unknown-source]",
                "map:3: note: nothing is known here of ‘Y’, so what 1 mapping names in it was not looked up [unknown-source]",
            ])
    }

    @Test func editionsThatWereSupersededAreNotedOnce() {
        #expect(
            findings([
                mapping(1, "F1:1", .equal, "G:1"), mapping(2, "G:2", .equal, "F1:1"), mapping(3, "F1:2", .equal, "G:1"),
                mapping(4, "F1:3", .equal, "G:1"),
            ]) == [
                "map:1: note: 2 mappings name F1:1: F2 asks F2:1 in its place [retired-question]",
                "map:1: note: 4 mappings name questions of F1, which F2 supersedes [superseded-edition]",
                "map:3: note: 1 mapping names F1:2: F2 no longer asks it [retired-question]",
            ])
    }

    @Test func aQuestionIsNotMappedToAProvision() {
        #expect(
            findings([mapping(1, "G:1", .subset, "T:5")]) == [
                "map:1: error: a mapping is between two questions or between two provisions, not between one and the other "
                    + "[mixed-terms]"
            ])
    }

    @Test func aQuestionIsNotMappedToItself() {
        #expect(
            findings([
                mapping(1, "G:1", .equal, "G:1"), mapping(2, "G:2", .subset, "G:2", status: .proposed),
                // Approved, it contradicts itself, which the contradictions tell.
                mapping(3, "F2:1", .subset, "F2:1"),
            ]) == [
                "map:1: warning: ‘G:1’ is mapped to itself, which says nothing [self-mapping]",
                "map:2: warning: ‘G:2’ is said to lie inside itself, and can only equal itself [self-mapping]",
            ])
    }
}
