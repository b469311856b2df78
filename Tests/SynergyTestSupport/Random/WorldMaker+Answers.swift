import SynergyCrosswalk
import SynergyModel
import SynergyReuse

extension WorldMaker {
    // MARK: Policy

    mutating func randomClassification() -> Classification {
        random.pick(
            weighted: [
                (30, .restricted(to: [], until: nil)), (20, .restricted(to: ["B0"], until: nil)),
                (30, .restricted(to: ["B2"], until: nil)), (10, .restricted(to: [], until: "2026-11-22")),
                (10, .restricted(to: ["B2"], until: "2026-11-23")),
            ])
    }

    private mutating func randomValidity() -> Validity {
        random.pick(
            weighted: [
                (60, Validity()), (10, Validity(until: "2026-11-23")), (10, Validity(until: "2026-06-30")),
                (10, Validity(from: "2026-11-23")), (10, Validity(from: "2027")),
            ])
    }

    mutating func makePolicy() {
        let units: [Respondent.Unit] = [
            .init(id: "XLD-A"), .init(id: "XLD-B"),
            .init(id: "XLD-C", validity: random.chance(50) ? Validity(until: "2020") : Validity()),
        ]
        world.policy.respondents = [
            Respondent(id: "XLD", units: random.chance(80) ? units : []),
            Respondent(id: "XLD-A", kind: .federalUnit), Respondent(id: "YLD"),
        ]
        for instrument in ["I0", "I1", "I2"] as [Instrument.ID] {
            guard
                let status = random.pick(
                    weighted: isCalm
                        ? [(1, PartyStatus.Status.party)] : [(70, .party), (10, .signatory), (11, .notParty), (9, nil)])
            else { continue }
            world.policy.parties.append(PartyStatus(respondent: "XLD", instrument: instrument, status: status))
        }
        if random.chance(12) {
            world.policy.reservations.append(
                Reservation(
                    respondent: random.chance(85) ? "XLD" : "YLD",
                    provisions: [Provision.ID(unchecked: "I\(random.below(2)):\(random.pick(Self.numbers))")],
                    extent: random.chance(70) ? .whole : .part, validity: randomValidity()))
        }
        if random.chance(15) {
            world.policy.territorialExclusions.append(
                TerritorialExclusion(
                    respondent: "XLD", instrument: Identifier(unchecked: "I\(random.below(3))"), units: ["XLD-B"],
                    validity: randomValidity()))
        }
        for index in 0..<random.below(isCalm ? 1 : 3) where random.chance(75) {
            world.policy.recognition.append(
                RecognitionRule(
                    id: "R\(index)", recipient: random.pick([nil, "B0", "Q0", "I0", "Q0:1"]),
                    source: random.pick([nil, "B1", "B2", "Q1", "Q2", "I1", "Q1:1"]),
                    level: random.pick(weighted: [(25, .none), (25, .reference), (50, .answer)]),
                    validity: randomValidity()))
        }
        if random.chance(25) {
            world.policy.events.append(
                ReportingEvent(
                    id: "E1", respondent: random.pick(weighted: [(60, "XLD"), (25, nil), (15, "YLD")]),
                    label: "Law amended", date: randomDay(),
                    provisions: [Provision.ID(unchecked: "I\(random.below(3)):\(random.pick(Self.numbers))")],
                    aspects: random.pick([[], [.practice], [.legislation, .policy]])))
        }
        if random.chance(5) { world.policy.freshness = .months(24) }
    }

    mutating func randomDay() -> CalendarDay {
        let day = anyDay()
        return monthsOld > 0 ? day.adding(months: -monthsOld) : day
    }

    private mutating func anyDay() -> CalendarDay {
        if isCalm && random.chance(85) {
            return CalendarDay(year: 2025, month: 1 + random.below(12), day: 1 + random.below(28)) ?? world.asOf
        }
        return drawnDay()
    }

    private mutating func drawnDay() -> CalendarDay {
        random.pick(
            weighted: [
                (70, CalendarDay(year: 2024 + random.below(3), month: 1 + random.below(10), day: 1 + random.below(28))),
                (12, CalendarDay(year: 2023, month: 10 + random.below(3), day: 20 + random.below(8))),
                (10, CalendarDay(year: 2010 + random.below(12), month: 1 + random.below(12))),
                (4, CalendarDay(year: 2024 + random.below(2))), (4, CalendarDay("2023-11-23")),
            ]) ?? world.asOf
    }

    // MARK: Submissions

    mutating func makeSubmissions() {
        for index in 0..<(3 + random.below(6)) {
            let form = random.pick(world.questionnaires)
            var submission = Submission(
                id: Identifier(unchecked: "S\(index)"),
                respondent: isCalm ? "XLD" : random.pick(weighted: [(80, "XLD"), (13, "XLD-A"), (7, "YLD")]),
                questionnaire: form.id,
                submitted: random.chance(4) ? "2026-12-01" : randomDay(), language: "en")
            submission.status = random.pick(weighted: [(90, .submitted), (4, .draft), (6, .withdrawn)])
            if submission.status == .withdrawn { submission.withdrawn = random.pick([nil, randomDay(), "2026-12-01"]) }
            if random.chance(15) { submission.asOf = earlier(than: submission.submitted) }
            if !isCalm && random.chance(30) {
                submission.classification = random.chance(40) ? .everyone : randomClassification()
            }
            if let last = world.submissions.last(where: {
                $0.questionnaire == submission.questionnaire && $0.respondent == submission.respondent
                    && $0.submitted <= submission.submitted
            }), random.chance(40) {
                submission.amends = last.id
            } else if let other = world.submissions.last, other.respondent == submission.respondent,
                submission.status == .submitted, random.chance(6)
            {
                submission.withdraws = other.id
            }
            for question in form.questions where random.chance(80) {
                makeAnswers(to: question, in: &submission)
            }
            world.submissions.append(submission)
        }
        makeConsents()
    }

    private mutating func earlier(than day: CalendarDay) -> CalendarDay {
        day.adding(months: -1 - random.below(14))
    }

    private mutating func makeConsents() {
        guard random.chance(35), let submission = world.submissions.first else { return }
        var consent = Consent(
            id: "C1", respondent: random.chance(90) ? "XLD" : "YLD", recipient: random.pick(["B0", "Q0", "B2"]),
            validity: randomValidity())
        switch random.below(4) {
        case 0: consent.submission = submission.id
        case 1: consent.questionnaire = submission.questionnaire
        case 2: consent.questions = submission.answers.prefix(1).map(\.question)
        default: consent.answers = submission.answers.suffix(1).map(submission.id(of:))
        }
        world.policy.consents.append(consent)
    }

    private mutating func makeAnswers(to question: Question, in submission: inout Submission) {
        var territories: [Respondent.ID?] = [nil]
        if submission.respondent == "XLD" && random.chance(question.perTerritory ? 75 : 6) {
            territories = random.pick([["XLD-A"], ["XLD-A", "XLD-B"], [nil, "XLD-B"]])
        }
        for territory in territories {
            var answer = Answer(question: question.id, content: randomContent(for: question), territory: territory)
            if question.kind == .number {
                let other = random.chance(40) ? Period("2024") : random.chance(10) ? Period("2023") : nil
                answer.period = random.chance(70) ? question.period ?? other : other
            } else if random.chance(3) {
                answer.period = Period("2024")
            }
            if random.chance(10) { answer.date = earlier(than: submission.submitted) }
            if random.chance(isCalm ? 4 : 12) { answer.classification = randomClassification() }
            submission.answers.append(answer)
        }
    }

    private mutating func randomContent(for question: Question) -> Answer.Content {
        if random.chance(isCalm ? 2 : 9) { return .absent(random.pick(Absence.allCases)) }
        if random.chance(isCalm ? 1 : 5) && topics[question.id] != .date { return .referencesOnly }
        guard question.elements.count > 1 else { return .value(randomValue(for: question)) }
        let shape = shapes[question.id]
        if shape == .textParts && random.chance(20) { return .value(randomText()) }
        if question.kind == .multipleChoice && random.chance(40) { return .value(randomChoices(question)) }
        var values: [Answer.ElementValue] = []
        for element in question.effectiveElements where random.chance(80) {
            values.append(
                .init(
                    element: element.id,
                    value: element.kind == .text ? randomText() : .boolean(random.chance(65))))
        }
        return values.isEmpty ? .absent(.unknown) : .elements(values)
    }

    private mutating func randomValue(for question: Question) -> AnswerValue {
        switch question.kind {
        case .yesNo: return .boolean(random.chance(65))
        case .singleChoice:
            return .choice(random.pick(weighted: [(60, "a"), (30, "b"), (10, question.options.last?.code ?? "a")]))
        case .multipleChoice: return randomChoices(question)
        case .number:
            return .number(
                Quantity(
                    random.pick(weighted: [(50, 14), (25, 2), (15, 15), (10, 8)]),
                    unit: random.pick(weighted: [(80, nil), (10, "day"), (10, "week")]),
                    rounding: random.chance(20) ? 2 : nil))
        case .date: return .day(random.chance(70) ? "2003-12-25" : "2004-12-25")
        case .text: return randomText()
        case .list: return .items(random.pick([["One"], ["One", "Two"], ["Two"], ["one ", "Two"], ["Two", "One"]]))
        case .table:
            return .table(
                Table(
                    columns: ["2024"],
                    rows: [
                        .init(key: "women", cells: [random.chance(85) ? .number(10) : .missing]),
                        .init(key: "men", cells: [random.chance(85) ? .number(4) : .missing]),
                    ]))
        case .link:
            return .links([
                Reference(
                    url: random.pick(["https://example.org/1", "https://example.org/2"]),
                    page: random.pick(["12", nil]))
            ])
        }
    }

    private mutating func randomChoices(_ question: Question) -> AnswerValue {
        let codes = question.options.map(\.code).filter { _ in random.chance(55) }
        return .choices(codes.isEmpty ? [question.options[0].code] : codes)
    }

    private mutating func randomText() -> AnswerValue {
        let language = random.pick(weighted: [
            (80, Self.languages[0]), (10, Self.languages[1]), (10, Self.languages[2]),
        ])
        let words = random.pick([
            "Two houses; free care\n1. First", "two  houses; free care\n1. first", "1. Nothing yet", "Nothing yet",
        ])
        if random.chance(8),
            let both = LocalizedText(entries: [
                .init(language: "ar", text: "دار"), .init(language: "en", text: words),
            ])
        {
            return .text(both)
        }
        return .text(LocalizedText(words, language: language))
    }

    // MARK: Decisions

    mutating func makeDecisions() {
        let questions = world.questionnaires[0].questions
        let parents = Set(questions.compactMap { $0.enabledIf?.question })
        for (index, question) in questions.enumerated()
        where parents.contains(question.id) ? random.chance(75) : random.chance(15) {
            for step in 0..<(1 + random.below(2)) {
                let action = random.pick(weighted: [
                    (40, Decision.Action.accept), (20, .edit), (10, .reject), (10, .leaveBlank), (10, .defer),
                    (10, .useLink),
                ])
                let year = random.chance(90) ? 2026 : 2027
                var decision = Decision(
                    respondent: random.chance(95) ? "XLD" : "YLD", question: question.id, action: action,
                    reviewer: "Officer", time: "\(year)-10-0\(index + 1)T0\(step):00:00Z")
                if action == .accept || action == .edit { decision.value = .value(.boolean(random.chance(50))) }
                world.decisions.append(decision)
            }
        }
    }
}
