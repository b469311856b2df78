import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import Testing

/// Small worlds in which everybody can see what is to be asked.
@Suite struct AskOncePlannerTests {
    private var policy = Policy()
    private var options = AskOnceOptions()

    private func form(
        _ id: Questionnaire.ID, _ questions: [Question], accepts languages: [LanguageTag] = []
    ) -> Questionnaire {
        Questionnaire(
            id: id, title: LocalizedText("Form \(id)"), issuer: Body.ID(rawValue: "\(id)-BODY"),
            acceptedLanguages: languages, audience: .all, classification: .everyone, questions: questions)
    }

    private func mapping(
        _ from: String, _ to: String, _ relation: RelationSet = .equal, _ status: Mapping.Status = .approved,
        map: [ElementPair]? = nil, transform: Transform? = nil
    ) -> Mapping {
        Mapping(
            subject: .init(rawValue: from) ?? "?", object: .init(rawValue: to) ?? "?", relation: relation,
            status: status, elementMap: map, transform: transform)
    }

    private func plan(
        _ forms: [Questionnaire], _ mappings: [Mapping], open: [Questionnaire.ID]? = nil,
        submissions: [Submission] = [], decisions: [Decision] = []
    ) throws -> AskOncePlan {
        let crosswalk = Crosswalk(
            questionnaires: forms, mappings: [MappingSet(id: "urn:test", mappings: mappings)])
        return try AskOncePlanner(planner: ReusePlanner(crosswalk: crosswalk, policy: policy), options: options).plan(
            for: open ?? forms.map(\.id), respondent: "XLD", from: submissions, asOf: "2026-11-23",
            decisions: decisions)
    }

    private func answer(
        _ question: Question.ID, _ value: AnswerValue, on day: CalendarDay = "2026-01-15",
        _ classification: Classification = .everyone
    ) -> Submission {
        Submission(
            id: .init(rawValue: "S-\(question.questionnaire)-\(day)") ?? "S", respondent: "XLD",
            questionnaire: question.questionnaire, submitted: day, classification: classification,
            answers: [Answer(question: question, content: .value(value))])
    }

    /// Questions that are asked, in short: `A:1>B:1,C:1` where the answer feeds others.
    private func outline(_ plan: AskOncePlan) -> [String] {
        plan.asked.map { asked in
            let others = asked.feeds.filter { $0.question != asked.question }.map(\.question.rawValue)
            return asked.question.rawValue + (others.isEmpty ? "" : ">" + others.joined(separator: ","))
        }
    }

    // MARK: What is asked

    @Test func oneAnswerFeedsEveryFormThatAsksTheSame() throws {
        let forms = ["A", "B", "C"].map {
            form($0, [Question(id: .init(rawValue: "\($0):1") ?? "?", text: "?", kind: .text)])
        }
        .map(\.self)
        let plan = try plan(forms, [mapping("B:1", "A:1"), mapping("C:1", "B:1")])
        #expect(outline(plan) == ["A:1>B:1,C:1"])
        // A text takes 20 to 60 minutes: three of them, and one.
        #expect(plan.separately == BurdenModel.Minutes(60, 180))
        #expect(plan.once == BurdenModel.Minutes(20, 60))
        #expect(plan.saved == BurdenModel.Minutes(40, 120))
        #expect(plan.cost == 40)
        #expect(plan.isOptimal)
        #expect(plan.forms.map(\.asked) == [1, 0, 0])
        #expect(plan.forms.map(\.fedByOthers) == [0, 1, 1])
    }

    @Test func theBroaderTextIsAskedAndTheBroaderYesIsNot() throws {
        func forms(_ kind: AnswerKind) -> [Questionnaire] {
            [
                form("A", [Question(id: "A:1", text: "?", kind: kind, quantifier: .all)]),
                form("B", [Question(id: "B:1", text: "?", kind: kind, quantifier: .all)]),
            ]
        }
        let broader = [mapping("B:1", "A:1", .superset)]
        #expect(try outline(plan(forms(.text), broader)) == ["B:1>A:1"])
        // That all of more holds tells that all of less holds; that not all of more holds tells nothing.
        #expect(try outline(plan(forms(.yesNo), broader)) == ["A:1", "B:1"])
        #expect(try outline(plan(forms(.yesNo), [mapping("B:1", "A:1")])) == ["A:1>B:1"])
        #expect(try outline(plan(forms(.number), broader)) == ["A:1", "B:1"])
    }

    @Test func oneQuestionOfSeveralElementsFeedsSeveralQuestions() throws {
        // The middle is a text of two elements, and each of these is a question of its own elsewhere: 40 minutes, not 120.
        let pairs = [ElementPair(from: "a", to: "value")]
        let other = [ElementPair(from: "b", to: "value")]
        func forms(_ kind: AnswerKind) -> [Questionnaire] {
            [
                form(
                    "M", [Question(id: "M:1", text: "?", kind: kind, elements: [Element(id: "a"), Element(id: "b")])]),
                form("X", [Question(id: "X:1", text: "?", kind: kind)]),
                form("Y", [Question(id: "Y:1", text: "?", kind: kind)]),
            ]
        }
        let mappings = [mapping("M:1", "X:1", .superset, map: pairs), mapping("M:1", "Y:1", .superset, map: other)]
        let plan = try plan(forms(.text), mappings)
        #expect(outline(plan) == ["M:1>X:1,Y:1"])
        #expect(plan.cost == 40)
        #expect(plan.asked[0].elements == ["a", "b"])
        #expect(plan.asked[0].isWhole)
    }

    @Test func whatMayBeAskedOfFormsThatAreNotOpenIsAskedOnlyWhenAllowed() throws {
        let forms = [
            form("A", [Question(id: "A:1", text: "?", kind: .text)]),
            form("B", [Question(id: "B:1", text: "?", kind: .text)]),
            form("WIDE", [Question(id: "WIDE:1", text: "?", kind: .text)]),
        ]
        let mappings = [mapping("WIDE:1", "A:1", .superset), mapping("WIDE:1", "B:1", .superset)]
        #expect(try outline(plan(forms, mappings, open: ["A", "B"])) == ["A:1", "B:1"])
        var test = self
        test.options.alsoAsking = ["WIDE", "A"]
        #expect(try test.outline(test.plan(forms, mappings, open: ["A", "B"])) == ["WIDE:1>A:1,B:1"])
    }

    @Test func anUnknownFormIsAnError() throws {
        let forms = [form("A", [])]
        #expect(throws: PlanningError.unknownQuestionnaire("NONE")) { try plan(forms, [], open: ["A", "NONE"]) }
        var test = self
        test.options.alsoAsking = ["NONE"]
        let asking = test
        #expect(throws: PlanningError.unknownQuestionnaire("NONE")) { try asking.plan(forms, []) }
        #expect(try plan(forms, []).asked.isEmpty)
        #expect(try plan(forms, [], open: []).isOptimal)
    }

    // MARK: Every possible answer

    @Test func aChoiceCountsOnlyThroughATransformThatSaysSomethingOfEveryOption() throws {
        let options = ["a", "b", "c"].map { AnswerOption(code: $0, label: LocalizedText($0)) }
        let forms = [
            form("A", [Question(id: "A:1", text: "?", kind: .singleChoice, options: options)]),
            form("B", [Question(id: "B:1", text: "?", kind: .yesNo)]),
        ]
        let total = Transform.choiceToBool(yes: ["a", "b"], no: ["c"], outOfScope: [])
        #expect(try outline(plan(forms, [mapping("A:1", "B:1", transform: total)])) == ["A:1>B:1"])
        let partial = Transform.choiceToBool(yes: ["a"], no: ["c"], outOfScope: ["b"])
        #expect(try outline(plan(forms, [mapping("A:1", "B:1", transform: partial)])) == ["A:1", "B:1"])
        #expect(try outline(plan(forms, [mapping("A:1", "B:1")])) == ["A:1", "B:1"])
    }

    @Test func severalOptionsAtOnceMustSayOneThing() throws {
        let options = ["a", "b"].map { AnswerOption(code: $0, label: LocalizedText($0)) }
        let forms = [
            form("A", [Question(id: "A:1", text: "?", kind: .multipleChoice, options: options)]),
            form("B", [Question(id: "B:1", text: "?", kind: .yesNo)]),
        ]
        // Each option alone says yes or no; both together say nothing.
        let map = Transform.choiceMap(["a": "yes", "b": "no"], isBijection: false)
        #expect(try outline(plan(forms, [mapping("A:1", "B:1", transform: map)])) == ["A:1", "B:1"])
        let any = Transform.multiToBool(yes: ["a"], no: ["b"], outOfScope: [])
        #expect(try outline(plan(forms, [mapping("A:1", "B:1", transform: any)])) == ["A:1>B:1"])
    }

    @Test func twoElementsThatMayDisagreeDoNotSettleOneTogether() throws {
        let forms = [
            form("A", [Question(id: "A:1", text: "?", kind: .yesNo, elements: [Element(id: "a"), Element(id: "b")])]),
            form("B", [Question(id: "B:1", text: "?", kind: .yesNo, quantifier: .single)]),
        ]
        let first = mapping("A:1", "B:1", .sharing, map: [ElementPair(from: "a", to: "value")])
        let second = mapping("A:1", "B:1", .sharing, map: [ElementPair(from: "b", to: "value")])
        #expect(try outline(plan(forms, [first])) == ["A:1>B:1"])
        // Yes to one and no to the other would arrive as two values, so that A does not settle B. Backwards, the one value of B
        // reaches both elements of A; were A enough, it would come first, because it costs the same.
        let asked = try outline(plan(forms, [first, second]))
        #expect(asked == ["B:1>A:1"])
    }

    @Test func partsOfATextThatMayNotBeThereCountForNothing() throws {
        let forms = ["A", "B"].map {
            form($0, [Question(id: .init(rawValue: "\($0):1") ?? "?", text: "?", kind: .text)])
        }
        for transform in [
            Transform.split(separator: ";", index: 0), .split(separator: ";", index: 1), .extractAnchor("1."),
        ] {
            let mappings = [mapping("A:1", "B:1", transform: transform)]
            #expect(try outline(plan(forms.map(\.self), mappings)) == ["A:1", "B:1"], "\(transform)")
        }
    }

    @Test func aTableIsAskedForTheFiguresInIt() throws {
        let shape = TableShape(rows: ["women", "men"], columns: ["2025"])
        let cell = Transform.tableCell(.init(row: "women", column: "2025"))
        func forms(_ table: TableShape?) -> [Questionnaire] {
            [
                form("A", [Question(id: "A:1", text: "?", kind: .table, table: table)]),
                form("B", [Question(id: "B:1", text: "?", kind: .number)]),
            ]
        }
        let mappings = [mapping("A:1", "B:1", .superset, transform: cell)]
        #expect(try outline(plan(forms(shape), mappings)) == ["A:1>B:1"])
        // Nobody knows what such a table will hold.
        #expect(try outline(plan(forms(nil), mappings)) == ["A:1", "B:1"])
    }

    @Test func aTextCountsWhereItsLanguageIsAccepted() throws {
        let forms = [
            form("A", [Question(id: "A:1", text: "?", kind: .text)], accepts: ["en", "fr"]),
            form("B", [Question(id: "B:1", text: "?", kind: .text)], accepts: ["fr", "es"]),
        ]
        let mappings = [mapping("A:1", "B:1")]
        #expect(try outline(plan(forms, mappings)) == ["A:1", "B:1"])
        var test = self
        test.options.answerLanguage = "fr"
        #expect(try test.outline(test.plan(forms, mappings)) == ["A:1>B:1"])
        test.options.answerLanguage = "es"
        // A does not accept Spanish, so its answer is in English or French.
        #expect(try test.outline(test.plan(forms, mappings)) == ["A:1", "B:1"])
    }

    @Test func rulesOfFormsHoldForWhatWillBeAnswered() throws {
        func forms(_ reuse: ReusePermission) -> [Questionnaire] {
            [
                form("A", [Question(id: "A:1", text: "?", kind: .text)]),
                form("B", [Question(id: "B:1", text: "?", kind: .text, reuse: reuse)]),
            ]
        }
        let mappings = [mapping("A:1", "B:1")]
        #expect(try outline(plan(forms(.reuse), mappings)) == ["A:1>B:1"])
        // The other way round its answer counts: only the form's own wish is heard.
        #expect(try outline(plan(forms(.linkOnly), mappings)) == ["B:1>A:1"])
        #expect(try outline(plan(forms(.reuse), [mapping("A:1", "B:1", .equal, .proposed)])) == ["A:1", "B:1"])
        var test = self
        test.policy.recognition = [RecognitionRule(id: "R", recipient: "B-BODY", source: "A-BODY", level: .none)]
        // B does not recognise what A asks; A has no such rule.
        #expect(try test.outline(test.plan(forms(.reuse), mappings)) == ["B:1>A:1"])
    }

    // MARK: Forced

    @Test func whatAFormAsksAlwaysIsAskedAndFeedsOthers() throws {
        let forms = [
            form("A", [Question(id: "A:1", text: "?", kind: .text)]),
            form("B", [Question(id: "B:1", text: "?", kind: .text, reuse: .askAlways)]),
        ]
        let held = [answer("B:1", .text("Held")), answer("A:1", .text("Held"))]
        let plan = try plan(forms, [mapping("A:1", "B:1")], submissions: held)
        #expect(outline(plan) == ["B:1"])
        #expect(plan.asked[0].isForced)
        #expect(plan.isOptimal)
        let fresh = try self.plan(forms, [mapping("A:1", "B:1")])
        #expect(outline(fresh) == ["B:1>A:1"])
    }

    // MARK: Held answers

    private func twoForms(_ nature: Element.Nature? = nil) -> [Questionnaire] {
        [
            form("OLD", [Question(id: "OLD:1", text: "?", kind: .yesNo)]),
            form("OLDER", [Question(id: "OLDER:1", text: "?", kind: .yesNo)]),
            form("A", [Question(id: "A:1", text: "?", kind: .yesNo)]),
            form("B", [Question(id: "B:1", text: "?", kind: .yesNo)]),
        ]
    }

    private let chain = [
        ("OLD:1", "A:1"), ("OLDER:1", "A:1"), ("A:1", "B:1"),
    ]

    private func open(_ submissions: [Submission], _ status: Mapping.Status = .approved) throws -> AskOncePlan {
        try plan(
            twoForms(), chain.map { mapping($0.0, $0.1, .equal, $0.0 == "A:1" ? .approved : status) },
            open: ["A", "B"], submissions: submissions)
    }

    @Test func freshAndUsableAnswersAreNotAskedForAgain() throws {
        let plan = try open([answer("OLD:1", .boolean(true))])
        #expect(plan.asked.isEmpty)
        #expect(plan.forms.map(\.held) == [1, 1])
        #expect(plan.separately == BurdenModel.Minutes(0, 0))
        #expect(plan.isOptimal)
    }

    @Test func whatIsStaleWithheldOnlyALinkOrInConflictIsAskedFor() throws {
        let stale = try open([answer("OLD:1", .boolean(true), on: "2020-01-15")])
        #expect(outline(stale) == ["A:1>B:1"])
        let withheld = try open([answer("OLD:1", .boolean(true), on: "2026-01-15", .restricted(to: [], until: nil))])
        #expect(outline(withheld) == ["A:1>B:1"])
        let forOne = try open([
            answer("OLD:1", .boolean(true), on: "2026-01-15", .restricted(to: ["A-BODY"], until: nil))
        ])
        #expect(outline(forOne) == ["B:1"])
        let link = try open([answer("OLD:1", .boolean(true))], .proposed)
        #expect(outline(link) == ["A:1>B:1"])
        // One more answer does not end a disagreement: each form is asked.
        let conflict = try open([answer("OLD:1", .boolean(true)), answer("OLDER:1", .boolean(false))])
        #expect(outline(conflict) == ["A:1", "B:1"])
        let agreeing = try open([answer("OLD:1", .boolean(true)), answer("OLDER:1", .boolean(true))])
        #expect(agreeing.asked.isEmpty)
        let another = try plan(
            twoForms(), chain.map { mapping($0.0, $0.1) }, open: ["A", "B"],
            submissions: [
                Submission(
                    id: "S", respondent: "YLD", questionnaire: "OLD", submitted: "2026-01-15",
                    classification: .everyone,
                    answers: [Answer(question: "OLD:1", content: .value(.boolean(true)))])
            ])
        #expect(outline(another) == ["A:1>B:1"])
    }

    @Test func onlyTheMissingElementsAreAskedFor() throws {
        let forms = [
            form("OLD", [Question(id: "OLD:1", text: "?", kind: .yesNo, quantifier: .single)]),
            form(
                "A",
                [
                    Question(
                        id: "A:1", text: "?", kind: .multipleChoice,
                        options: ["a", "b", "c", "d"].map { AnswerOption(code: $0, label: LocalizedText($0)) },
                        elements: ["a", "b", "c", "d"].map { Element(id: $0) })
                ]),
        ]
        let plan = try plan(
            forms, [mapping("OLD:1", "A:1", .sharing, map: [ElementPair(from: "value", to: "c")])], open: ["A"],
            submissions: [answer("OLD:1", .boolean(false))])
        #expect(plan.asked.map(\.elements) == [["a", "b", "d"]])
        #expect(!plan.asked[0].isWhole)
        // Three quarters of 10 to 20 minutes.
        #expect(plan.once == BurdenModel.Minutes(7.5, 15))
        #expect(plan.forms[0].held == 1)
        #expect(plan.forms[0].demanded == 3)
    }

    // MARK: Not applicable, skip logic, decisions

    @Test func whatIsNotForTheStateIsNeitherOpenNorAsked() throws {
        var parties = Questionnaire(
            id: "B", title: "B", issuer: "B-BODY", instruments: ["T"], classification: .everyone,
            questions: [Question(id: "B:1", text: "?", kind: .text)])
        let forms = { [form("A", [Question(id: "A:1", text: "?", kind: .text)]), $0] }
        var test = self
        test.policy.parties = [PartyStatus(respondent: "XLD", instrument: "T", status: .notParty)]
        let broader = [mapping("B:1", "A:1", .superset)]
        let plan = try test.plan(forms(parties), broader)
        #expect(outline(plan) == ["A:1"])
        #expect(plan.forms.map(\.notApplicable) == [0, 1])
        parties.audience = .all
        #expect(try outline(test.plan(forms(parties), broader)) == ["B:1>A:1"])
    }

    private func decision(
        _ question: Question.ID, _ action: Decision.Action, _ value: AnswerValue? = nil
    ) -> Decision {
        Decision(
            respondent: "XLD", question: question, action: action, value: value.map(FormValue.value), reason: "Because",
            reviewer: "Officer", time: "2026-11-01T10:00:00Z")
    }

    @Test func aQuestionWithAConditionIsOpenUntilADecisionDisablesIt() throws {
        let forms = [
            form(
                "A",
                [
                    Question(id: "A:1", text: "?", kind: .yesNo),
                    Question(
                        id: "A:2", text: "?", kind: .text,
                        enabledIf: Condition(question: "A:1", oneOf: [.boolean(true)])),
                ])
        ]
        #expect(try outline(plan(forms, [])) == ["A:1", "A:2"])
        #expect(try outline(plan(forms, [], decisions: [decision("A:1", .edit, .boolean(false))])) == [])
        #expect(try outline(plan(forms, [], decisions: [decision("A:1", .edit, .boolean(true))])) == ["A:2"])
    }

    @Test(arguments: [
        (Decision.Action.edit, [String]()), (.leaveBlank, []), (.useLink, []), (.accept, []), (.defer, []),
        (.reject, ["A:1>B:1"]),
    ])
    func aDecisionClosesAQuestionOrOpensItAgain(action: Decision.Action, asked: [String]) throws {
        let forms = [
            form("A", [Question(id: "A:1", text: "?", kind: .text)]),
            form("B", [Question(id: "B:1", text: "?", kind: .text)]),
        ]
        let held = [answer("A:1", .text("Held"))]
        let decisions = [
            decision("A:1", action, action == .edit ? .text("New") : nil),
            decision("B:1", action == .reject ? .reject : .defer),
        ]
        let plan = try plan(forms, [mapping("A:1", "B:1")], submissions: held, decisions: decisions)
        #expect(outline(plan) == asked)
    }

    // MARK: Per territory

    @Test func whatIsAskedForEachUnitFeedsTheSameUnitElsewhere() throws {
        let forms = [
            form("A", [Question(id: "A:1", text: "?", kind: .yesNo, perTerritory: true)]),
            form("B", [Question(id: "B:1", text: "?", kind: .yesNo, perTerritory: true)]),
            form("C", [Question(id: "C:1", text: "?", kind: .yesNo)]),
        ]
        var test = self
        test.policy.respondents = [Respondent(id: "XLD", units: [.init(id: "XLD-N"), .init(id: "XLD-S")])]
        let plan = try test.plan(forms, [mapping("A:1", "B:1"), mapping("A:1", "C:1")])
        // Units never add up to the State.
        #expect(outline(plan) == ["A:1>B:1", "C:1"])
        #expect(plan.asked[0].elements == ["value@XLD-N", "value@XLD-S"])
        #expect(plan.asked[0].feeds.last?.elements == ["value@XLD-N", "value@XLD-S"])
    }

    // MARK: Minutes

    @Test func whatItCostsFollowsFromTheMinutesThatAreAssumed() throws {
        // A list takes 15 to 40 minutes.
        let forms = [
            form("A", [Question(id: "A:1", text: "?", kind: .list)]),
            form("B", [Question(id: "B:1", text: "?", kind: .list)]),
        ]
        let crosswalk = Crosswalk(
            questionnaires: forms, mappings: [MappingSet(id: "urn:test", mappings: [mapping("A:1", "B:1")])])
        for (estimate, cost) in [(AskOnceOptions.Estimate.lower, 15.0), (.mean, 27.5), (.upper, 40)] {
            let planner = AskOncePlanner(
                planner: ReusePlanner(crosswalk: crosswalk), options: AskOnceOptions(estimate: estimate))
            let plan = try planner.plan(for: ["A", "B"], respondent: "XLD", from: [], asOf: "2026-11-23")
            #expect(plan.cost == cost)
            #expect(plan.bound == cost)
            #expect(plan.once == BurdenModel.Minutes(15, 40))
        }
        let dear = AskOncePlanner(
            planner: ReusePlanner(crosswalk: crosswalk), burden: BurdenModel(answering: [.list: .init(100, 300)]))
        let plan = try dear.plan(for: ["B", "A", "B"], respondent: "XLD", from: [], asOf: "2026-11-23")
        #expect(plan.cost == 200)
        #expect(plan.assumptions.contains { $0.contains("list 100–300") })
    }
}
