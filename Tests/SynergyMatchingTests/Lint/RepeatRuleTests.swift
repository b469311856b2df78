import SynergyCrosswalk
import SynergyMatching
import SynergyModel
import Testing

@Suite struct RepeatRuleTests {
    private let draft = Questionnaire.draft([
        .draft("1", "Which laws govern lighthouses?"), .draft("2", "Who pays the keeper of each tower?"),
        .draft("3", "Is the tower inspected?", .yesNo),
    ])

    private func other(
        _ id: Questionnaire.ID, published: CalendarDay? = nil, supersedes: Questionnaire.ID? = nil,
        text: LocalizedText = "What else is there to report on buoys?"
    ) -> Questionnaire {
        Questionnaire(
            id: id, title: "Other", instruments: ["LAW"], about: .init(published: published), supersedes: supersedes,
            questions: [
                Question(id: Question.ID(stringLiteral: "\(id):1"), text: text, kind: .text, provisions: ["LAW:1"])
            ])
    }

    private func mapping(_ first: String, _ second: String, _ relation: RelationSet) -> Mapping {
        Mapping(
            subject: Mapping.Term.ID(stringLiteral: first), object: Mapping.Term.ID(stringLiteral: second),
            relation: relation)
    }

    private func findings(
        _ draft: Questionnaire, _ others: [Questionnaire] = [], _ mappings: [Mapping] = [],
        _ options: QuestionnaireLinter.Options = .init(), submissions: [Submission] = []
    ) -> [LintFinding] {
        let forms = [draft] + others
        let network = RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)], questionnaires: forms)
        let context = LintContext(
            questionnaires: forms, instruments: [.law], closure: Closure(network), submissions: submissions)
        return QuestionnaireLinter(options).report(on: draft, knowing: context).findings
            .filter { $0.rule.aim == .freeOfDuplicates }
    }

    // MARK: Inside the draft

    @Test(arguments: [
        ("Which laws govern lighthouses?", true), ("Please describe which laws govern lighthouses.", true),
        ("Which laws govern buoys?", false), ("Which laws do not govern lighthouses?", false),
    ])
    func theSameWordsTwiceAreFound(_ text: String, _ isFound: Bool) {
        var twice = draft
        twice.questions.append(.draft("4", LocalizedText(text)))
        let found = findings(twice).filter { $0.rule == .askedTwice }
        #expect(found.map(\.questions) == (isFound ? [["DRAFT:4", "DRAFT:1"]] : []))
    }

    @Test func theSameWordsUnderAnotherHeadingOrForAnotherAnswerAreTwoQuestions() {
        var twice = draft
        twice.questions[0].section = "Towers"
        twice.questions.append(.draft("4", "Which laws govern lighthouses?", section: "Ships"))
        #expect(findings(twice).isEmpty)
        twice.questions[3].section = "Towers"
        #expect(findings(twice).map(\.rule) == [.askedTwice])
        twice.questions[3].aspect = .practice
        #expect(findings(twice).isEmpty)
    }

    @Test func mappingsTellWhatWordsDoNot() {
        let found = findings(
            draft, [], [mapping("DRAFT:1", "DRAFT:2", .equal), mapping("DRAFT:3", "DRAFT:1", .subset)])
        #expect(found.map(\.rule) == [.askedTwice, .partOfAnother])
        #expect(found.map(\.questions) == [["DRAFT:2", "DRAFT:1"], ["DRAFT:3", "DRAFT:1", "DRAFT:2"]])
        #expect(found.map(\.severity) == [.warning, .note])
        #expect(findings(draft, [], [mapping("DRAFT:1", "DRAFT:2", .overlap)]).isEmpty)
    }

    // MARK: In other forms

    @Test(arguments: [
        (RelationSet.equal, true), (.superset, true), (.covering, true), (.subset, false), (.overlap, false),
        (.disjoint, false), (.sharing, false),
    ])
    func onlyWhatCoversAQuestionAsksItAlready(_ relation: RelationSet, _ isFound: Bool) {
        let found = findings(draft, [other("OTHER")], [mapping("OTHER:1", "DRAFT:1", relation)])
        #expect(found.map(\.rule) == (isFound ? [.askedElsewhere] : []))
        #expect(found.allSatisfy { $0.questions == ["DRAFT:1", "OTHER:1"] })
    }

    @Test func whatFollowsFromSeveralMappingsCountsToo() {
        let found = findings(
            draft, [other("OTHER")], [mapping("OTHER:1", "THIRD:1", .superset), mapping("THIRD:1", "DRAFT:1", .equal)])
        #expect(found.map(\.questions) == [["DRAFT:1", "OTHER:1"]])
    }

    @Test(arguments: [(0, 1, Diagnostic.Severity.note), (1, 1, .warning), (1, 2, .note), (2, 2, .warning)])
    func theMoreHaveAnsweredTheMoreItWeighs(_ answered: Int, _ many: Int, _ severity: Diagnostic.Severity) {
        let submissions = (0..<answered).map { number in
            Submission(
                id: Submission.ID(stringLiteral: "S\(number)"), respondent: Respondent.ID(stringLiteral: "R\(number)"),
                questionnaire: "OTHER", submitted: "2025-01-01")
        }
        // A draft of an answer, and a second answer by one respondent, reach nobody else.
        let more =
            [
                Submission(id: "D", respondent: "R8", questionnaire: "OTHER", submitted: "2025-01-01", status: .draft)
            ]
            + submissions.prefix(1).map { first in
                var second = first
                second.id = "AGAIN"
                return second
            }
        let found = findings(
            draft, [other("OTHER")], [mapping("OTHER:1", "DRAFT:1", .equal)], .init(manyRespondents: many),
            submissions: submissions + more)
        #expect(found.map(\.severity) == [severity])
    }

    @Test func onlyFormsThatWereThereBeforeCount() {
        var dated = draft
        dated.about.published = "2020-06"
        let mappings = [mapping("OTHER:1", "DRAFT:1", .equal)]
        #expect(findings(dated, [other("OTHER", published: "2020-06")], mappings).count == 1)
        #expect(findings(dated, [other("OTHER", published: "2019")], mappings).count == 1)
        #expect(findings(dated, [other("OTHER")], mappings).count == 1)
        #expect(findings(dated, [other("OTHER", published: "2020-07")], mappings).isEmpty)
        // An edition that replaces the draft is its successor.
        #expect(findings(draft, [other("OTHER", supersedes: "DRAFT")], mappings).isEmpty)
    }

    @Test func theEditionThatIsReplacedIsNotedOnceUnlessItIsNamed() {
        var new = draft
        new.supersedes = "OLD"
        let mappings = [mapping("OLD:1", "DRAFT:1", .equal), mapping("OLD:1", "DRAFT:2", .superset)]
        let found = findings(new, [other("OLD")], mappings)
        // What is a part of the old question is a part of the new one that equals it.
        #expect(found.map(\.rule) == [.carriedOver, .partOfAnother])
        #expect(found.first?.found == "OLD, an earlier edition, asks already: 1 (1), 2 (part of 1).")
        #expect(found.first?.severity == .note)
        let named = findings(new, [other("OLD")], mappings, .init(against: ["OLD"])).filter {
            $0.rule != .partOfAnother
        }
        #expect(named.map(\.rule) == [.askedElsewhere, .askedElsewhere])
        #expect(named.map(\.severity) == [.warning, .warning])
    }

    @Test func namedFormsAreTheOnlyOnesWheneverTheyWerePublished() {
        var dated = draft
        dated.about.published = "2020"
        let mappings = [mapping("LATER:1", "DRAFT:1", .equal), mapping("OTHER:1", "DRAFT:2", .equal)]
        let others = [other("LATER", published: "2024"), other("OTHER")]
        #expect(findings(dated, others, mappings).map(\.questions) == [["DRAFT:2", "OTHER:1"]])
        #expect(
            findings(dated, others, mappings, .init(against: ["LATER"])).map(\.questions) == [["DRAFT:1", "LATER:1"]])
    }

    @Test func whatLooksTheSameElsewhereIsNotedUnlessMappingsDenyIt() {
        let twin = other("OTHER", text: "Which laws govern lighthouses?")
        let found = findings(draft, [twin])
        #expect(found.map(\.rule) == [.looksAskedElsewhere])
        #expect(found.first?.questions == ["DRAFT:1", "OTHER:1"])
        #expect(found.first?.severity == .note)
        #expect(findings(draft, [twin], [mapping("OTHER:1", "DRAFT:1", .overlap)]).isEmpty)
        #expect(findings(draft, [twin], [mapping("OTHER:1", "DRAFT:1", .equal)]).map(\.rule) == [.askedElsewhere])
    }

    @Test func theDraftNeedNotBeAmongTheFormsThatAreKnown() {
        let twin = other("OTHER", text: "Which laws govern lighthouses?")
        let context = LintContext(questionnaires: [twin], instruments: [.law])
        let report = QuestionnaireLinter().report(on: draft, knowing: context)
        #expect(report.findings.contains { $0.rule == .looksAskedElsewhere })
    }

    @Test func theOrderOfFormsAndMappingsChangesNothing() {
        let others = [other("A"), other("B", text: "Which laws govern lighthouses?"), other("C")]
        let mappings = [mapping("A:1", "DRAFT:1", .equal), mapping("C:1", "DRAFT:1", .superset)]
        let found = findings(draft, others, mappings)
        #expect(found.contains { $0.questions == ["DRAFT:1", "A:1", "C:1"] })
        #expect(findings(draft, others.reversed(), mappings.reversed()) == found)
    }
}
