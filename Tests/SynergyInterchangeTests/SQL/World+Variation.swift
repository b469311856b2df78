import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import SynergyTestSupport

extension World {
    /// The world with more of what is rare: elements that combine in other ways, texts in several languages and spellings, odd
    /// figures, pointers, questions about other reporting, decisions that say no value, and hostile names.
    func varied() -> World {
        var maker = WorldVariation(world: self, random: SplitMix64(seed: seed &* 31 &+ 7))
        maker.vary()
        return maker.world
    }
}

/// Changes a world, each time the same way.
private struct WorldVariation {
    var world: World
    var random: SplitMix64

    static let hostile = [
        "'; DROP TABLE outcome; --", "\\'); DROP TABLE outcome; --", "${spark.app.name}", "$$; \\! echo", "/* */ -- \"",
        "line\nbreak;\n.quit\n", "nul\u{0}and\u{1B}[31m", "\u{202E}backwards", "{{x}} :name ?1 %s \\u0027",
    ]
    static let texts = [
        "Two houses; free care\n1. First", "Two  HOUSES; free care\n1. first", "Caf\u{E9} \u{212A}\u{37E} 1. x",
        "cafe\u{301} K; 1. x", "", "1. ", "Straße", "\u{5D0}\u{5D1}", "no change", "Zwei; drei; vier",
    ]

    mutating func vary() {
        for form in world.questionnaires.indices {
            for place in world.questionnaires[form].questions.indices { varyQuestion(form, place) }
            if random.chance(20) {
                world.questionnaires[form].acceptedLanguages = random.pick([["fr"], ["ar", "en"], []])
            }
            varyConditions(form)
        }
        for submission in world.submissions.indices {
            for place in world.submissions[submission].answers.indices { varyAnswer(submission, place) }
        }
        addStateOnUnit()
        varyDecisions()
        varyMappings()
        world.policy.recognition.removeAll { _ in random.chance(30) }
    }

    // MARK: Forms

    private mutating func varyQuestion(_ form: Int, _ place: Int) {
        var question = world.questionnaires[form].questions[place]
        if random.chance(18) {
            let natures: [Element.Nature] = [.exclusive, .monotone, .narrative]
            if question.elements.isEmpty {
                question.elements = [Element(id: random.chance(50) ? "value" : "it's", nature: random.pick(natures))]
            } else {
                question.elements[random.below(question.elements.count)].nature = random.pick(natures)
            }
        }
        if random.chance(12), question.elements.count < 2 {
            question.aspect = .crossReporting
            if question.kind == .multipleChoice {
                question.options += ["Q1", "B1", "I1", "UNKNOWN"].map {
                    AnswerOption(code: $0, label: LocalizedText($0))
                }
            }
        }
        if random.chance(4) { question.freshness = .months(random.pick([0, 1, 100_000])) }
        if random.chance(5) {
            question.period = Period(random.pick(["2024-01/2024-12", "2023", "2024-01-01/2024-12-31"]))
        }
        world.questionnaires[form].questions[place] = question
    }

    /// A question that depends on one that depends on another.
    private mutating func varyConditions(_ form: Int) {
        let questions = world.questionnaires[form].questions
        guard questions.count > 1, random.chance(40) else { return }
        for place in 1..<questions.count where random.chance(70) {
            let values: [AnswerValue] = [
                .boolean(true), .choice("a"), .choices(["a", "b"]), .text("Nothing yet"), .number(Quantity(14)),
            ]
            world.questionnaires[form].questions[place].enabledIf = Condition(
                question: questions[random.below(place)].id, oneOf: [random.pick(values), random.pick(values)])
        }
    }

    private mutating func varyMappings() {
        for set in world.mappingSets.indices {
            for place in world.mappingSets[set].mappings.indices where random.chance(4) {
                let mapping = world.mappingSets[set].mappings[place]
                guard mapping.elementMap == nil, mapping.relation.isUsable else { continue }
                world.mappingSets[set].mappings[place].transform = random.pick([
                    .identity, .tableCell(.init(row: "women", column: "2024")),
                    .tableSum([.init(row: "women", column: "2024"), .init(row: "women", column: "2024")]),
                    .unit(factor: 0.1, offset: -0.3, from: nil, to: nil, isBijection: true),
                    .unit(factor: 1e200, offset: 0, from: nil, to: nil, isBijection: false),
                    .multiToBool(yes: ["a"], no: ["b", "c"], outOfScope: []),
                    .choiceMap(["a": "yes", "b": "yes", "c": "no"], isBijection: false),
                    .choiceMap(["yes": "a", "no": "a"], isBijection: false), .split(separator: ";", index: 1),
                ])
            }
        }
    }

    // MARK: Answers

    private mutating func varyAnswer(_ submission: Int, _ place: Int) {
        var answer = world.submissions[submission].answers[place]
        switch answer.content {
        case .value(.text) where random.chance(15):
            answer.content = .referencesOnly
            answer.references = [Reference(cites: textOfAnybody())]
        case .value(let value): answer.content = .value(varied(value))
        case .elements(let values):
            answer.content = .elements(values.map { .init(element: $0.element, value: varied($0.value)) })
        case .referencesOnly:
            answer.references = random.chance(75) ? [Reference(cites: textOfAnybody())] : []
        case .absent: break
        }
        if random.chance(4) { answer.period = Period(random.pick(["2024-01/2024-12", "2024", "2023-02"])) }
        if random.chance(4) {
            answer.classification = .restricted(to: ["B0", "B0"], until: random.pick(["2025", "2026-11", "2026"]))
        }
        if random.chance(10) { answer.note = random.pick(Self.hostile) }
        world.submissions[submission].answers[place] = answer
    }

    /// An answer that gives a text, or that may itself point elsewhere.
    private mutating func textOfAnybody() -> String {
        let texts = world.submissions.flatMap { submission in
            submission.answers.filter { if case .value(.text) = $0.content { true } else { false } }
                .map { submission.id(of: $0).rawValue }
        }
        return texts.isEmpty ? "S0#1" : random.pick(texts)
    }

    private mutating func varied(_ value: AnswerValue) -> AnswerValue {
        switch value {
        case .text:
            if random.chance(8) {
                return .text(
                    LocalizedText(
                        random.pick(["See question 1", "See our reply to question 2", "See Q1, question 1."])))
            }
            guard random.chance(50) else { return value }
            let first = LocalizedText.Entry(
                language: random.pick(["en", "fr", "und", "en-GB", "ar"]),
                text: random.chance(20) ? random.pick(Self.hostile) : random.pick(Self.texts))
            let second = LocalizedText.Entry(
                language: random.pick(["fr", "en-US", "ar"]), text: random.pick(Self.texts))
            return LocalizedText(entries: random.chance(50) ? [first] : [first, second]).map(AnswerValue.text) ?? value
        case .items:
            guard random.chance(50) else { return value }
            return .items(
                (0...random.below(3)).map { _ in random.chance(10) ? random.pick(Self.hostile) : random.pick(Self.texts)
                })
        case .number where random.chance(50):
            return .number(
                Quantity(
                    random.pick([14, 14.5, -0.0, 0, 1e300, 0.1, 0.2, 3, 15, -14]),
                    unit: random.pick(weighted: [(60, nil), (15, "day"), (15, "week"), (10, "it's")]),
                    rounding: random.pick(weighted: [(60, nil), (20, 1), (20, 0.5)])))
        case .links(let links):
            if random.chance(30), let submission = world.submissions.randomElement(using: &random),
                let answer = submission.answers.randomElement(using: &random)
            {
                return .links([Reference(cites: submission.id(of: answer).rawValue)])
            }
            return random.chance(40) ? .links(links + [Reference(title: random.pick(Self.hostile), page: "12")]) : value
        case .table(var table) where random.chance(40):
            table.rows[0].cells = [random.chance(50) ? .text(random.pick(Self.texts)) : .number(0.1)]
            if random.chance(30) { table.rows.append(.init(key: "it's", cells: [.text("Café")])) }
            return .table(table)
        case .day where random.chance(40): return .day(random.pick(["2004", "2004-12", "2004-12-25"]))
        case .choice where random.chance(5): return .choice(random.pick(Self.hostile))
        default: return value
        }
    }

    /// What a State says about one of its units counts for the unit, where that fills a form itself.
    private mutating func addStateOnUnit() {
        guard random.chance(30), let form = world.questionnaires.last else { return }
        world.submissions.append(
            Submission(
                id: "STATE-ON-UNIT", respondent: "XLD", questionnaire: form.id, submitted: "2026-01-01", language: "en",
                answers: form.questions.filter { $0.kind == .yesNo || $0.kind == .text }.map {
                    Answer(
                        question: $0.id, content: .value($0.kind == .yesNo ? .boolean(true) : .text("Nothing yet")),
                        territory: "XLD-A", classification: .everyone)
                }))
    }

    // MARK: Decisions

    private mutating func varyDecisions() {
        for form in world.questionnaires {
            for condition in form.questions.compactMap(\.enabledIf) where random.chance(60) {
                for step in 0...random.below(2) {
                    var decision = Decision(
                        respondent: random.chance(80) ? "XLD" : "XLD-A", question: condition.question,
                        action: random.pick([.accept, .accept, .edit, .leaveBlank, .defer, .reject]),
                        reviewer: random.pick(["One", "Two"]), time: "2026-11-0\(step + 1)T00:00:00Z")
                    if decision.action == .edit {
                        decision.value =
                            random.chance(70)
                            ? .value(random.pick(condition.oneOf))
                            : .elements([.init(element: "a", value: .boolean(random.chance(50)))])
                    }
                    if decision.action == .accept, random.chance(20) { decision.fingerprint = "other" }
                    world.decisions.append(decision)
                }
            }
        }
    }
}
