import SynergyCrosswalk
import SynergyModel
import Testing

/// What one respondent's reading replaces, and what it leaves alone.
@Suite struct CrosswalkOverrideTests {
    private static let day: CalendarDay = "2026-11-23"

    private static func question(_ id: Question.ID) -> Question {
        Question(id: id, text: "?", kind: .yesNo, quantifier: .any)
    }

    /// A:1 and B:1 are mapped, in both directions and twice; B:1 and C:1 are editions.
    private let crosswalk = Crosswalk(
        questionnaires: [
            Questionnaire(id: "A", title: "A", questions: [question("A:1"), question("A:2")]),
            Questionnaire(id: "B", title: "B", questions: [question("B:1"), question("B:2")]),
            Questionnaire(
                id: "C", title: "C", questions: [question("C:1")],
                lineage: [LineageEntry(change: .editorial, from: ["B:1"], to: ["C:1"])]),
        ],
        mappings: [
            MappingSet(
                id: "urn:test",
                mappings: [
                    Mapping(subject: "A:1", object: "B:1", relation: .equal),
                    Mapping(subject: "B:1", object: "A:1", relation: [.equal, .subset], status: .proposed),
                    Mapping(subject: "A:2", object: "B:2", relation: .superset),
                ])
        ])

    private func reading(
        _ from: Question.ID, _ relation: RelationSet, _ to: Question.ID, date: CalendarDay? = nil,
        validity: Validity = Validity()
    ) -> RelationOverride {
        RelationOverride(
            id: "O1", respondent: "XLD", from: from, to: to, relation: relation, reason: "So it is.", date: date,
            validity: validity)
    }

    private func relations(
        _ overrides: [RelationOverride], of respondent: Respondent.ID = "XLD", _ from: Question.ID, _ to: Question.ID
    ) -> [RelationSet] {
        crosswalk.applying(overrides, of: respondent, asOf: Self.day).chains(from: from, to: to, asOf: Self.day)
            .map(\.relation)
    }

    @Test func everyMappingOfThePairIsReplacedInBothDirections() {
        #expect(relations([], "A:1", "B:1") == [.equal, [.equal, .superset]])
        let own = [reading("A:1", .subset, "B:1")]
        #expect(relations(own, "A:1", "B:1") == [.subset])
        #expect(relations(own, "B:1", "A:1") == [.superset])
        #expect(relations([reading("B:1", .superset, "A:1")], "A:1", "B:1") == [.subset])
        #expect(relations(own, "A:2", "B:2") == [.superset], "another pair is left alone")
        #expect(relations([], "A:1", "B:1") == [.equal, [.equal, .superset]], "the shared one is left alone")
    }

    @Test func whatIsClaimedByNobodyLeadsNowhere() {
        let own = [reading("A:1", .all, "B:1")]
        let chains = crosswalk.applying(own, of: "XLD", asOf: Self.day).chains(from: "A:1", to: "C:1", asOf: Self.day)
        #expect(chains.map(\.relation) == [.all])
        #expect(chains.allSatisfy { !$0.relation.isUsable })
    }

    @Test func aChangeBetweenEditionsIsReplacedToo() {
        #expect(relations([reading("B:1", .superset, "C:1")], "B:1", "C:1") == [.superset])
        #expect(relations([reading("B:1", .superset, "C:1")], "A:1", "C:1").first == .superset)
    }

    @Test(
        arguments: [
            (nil, Validity(), true), ("2026-11-23", Validity(), true), ("2026-11-24", Validity(), false),
            (nil, Validity(from: "2026-11-23", until: "2026-11-23"), true), (nil, Validity(until: "2026-10"), false),
            (nil, Validity(from: "2026-12"), false),
        ] as [(CalendarDay?, Validity, Bool)])
    func itHoldsFromItsDateOnAndWhileItIsValid(_ date: CalendarDay?, _ validity: Validity, _ holds: Bool) {
        let own = [reading("A:1", .subset, "B:1", date: date, validity: validity)]
        #expect((relations(own, "A:1", "B:1") == [.subset]) == holds)
    }

    @Test func itIsNobodyElses() {
        let own = [reading("A:1", .subset, "B:1")]
        #expect(relations(own, of: "YLD", "A:1", "B:1") == [.equal, [.equal, .superset]])
    }

    @Test func aPairThatNobodyMappedMayBeRelated() {
        #expect(relations([], "A:2", "C:1") == [])
        #expect(relations([reading("C:1", .superset, "A:2")], "A:2", "C:1") == [.subset])
    }

    @Test func theHopSaysWhoseReadingItIs() throws {
        let own = reading("A:1", .subset, "B:1")
        for (overrides, reason) in [([own], "So it is."), ([own.withoutReason], nil)] {
            let read = crosswalk.applying(overrides, of: "XLD", asOf: Self.day)
            let hop = try #require(read.chains(from: "A:1", to: "B:1", asOf: Self.day).first?.hops.first)
            guard case .override(let found) = hop.basis else {
                Issue.record("the basis is \(hop.basis)")
                continue
            }
            #expect(found.id == "O1")
            #expect(found.reason == reason)
            #expect(hop.mapping.status == .approved)
            #expect(hop.mapping.authors == ["XLD"])
            #expect(hop.mapping.comment == nil, "a mapping is seen by everybody")
        }
    }
}
