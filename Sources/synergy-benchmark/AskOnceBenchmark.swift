import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// Several large forms, open at once for a State that has told nobody anything, and the cheapest choice of what to ask.
enum AskOnceBenchmark {
    static func run(forms: Int = 20, questions: Int = 200) {
        let (questionnaires, mappings) = world(forms: forms, questions: questions)
        let crosswalk = Crosswalk(
            questionnaires: questionnaires, mappings: [MappingSet(id: "urn:benchmark:ask-once", mappings: mappings)])
        let planner = AskOncePlanner(planner: ReusePlanner(crosswalk: crosswalk))
        let clock = ContinuousClock()
        var plan: AskOncePlan?
        let time = clock.measure {
            plan = try? planner.plan(
                for: questionnaires.map(\.id), respondent: "XLD", from: [], asOf: "2026-11-23")
        }
        guard let plan else {
            print("ask-once: no plan was made")
            return
        }
        let share = (plan.gap * 10_000).rounded() / 100
        print(
            "ask-once  \(forms) forms × \(questions) questions, \(mappings.count) mappings: \(milliseconds(time)) ms,")
        print(
            "          \(plan.asked.count) questions asked, \(plan.isOptimal ? "proved to be cheapest" : "gap \(share) %"),",
            "\(Int(plan.once.lower))–\(Int(plan.once.upper)) minutes in place of",
            "\(Int(plan.separately.lower))–\(Int(plan.separately.upper))")
    }

    /// Forms on the same topics: neighbours ask the same, more, less or something else about each.
    private static func world(forms: Int, questions: Int) -> (questionnaires: [Questionnaire], mappings: [Mapping]) {
        var random = SeededGenerator(seed: 8)
        let kinds: [AnswerKind] = [.text, .text, .yesNo, .number, .list]
        let kindOfTopic = (0..<questions).map { _ in kinds.randomElement(using: &random) ?? .text }
        let questionnaires = (0..<forms).map { form in
            Questionnaire(
                id: Questionnaire.ID(unchecked: "F\(form)"), title: LocalizedText("Form \(form)"), audience: .all,
                questions: (0..<questions).map { topic in
                    Question(
                        id: Question.ID(unchecked: "F\(form):\(topic)"), text: LocalizedText("Topic \(topic)?"),
                        kind: kindOfTopic[topic], quantifier: kindOfTopic[topic] == .yesNo ? .any : nil)
                })
        }
        var mappings: [Mapping] = []
        for topic in 0..<questions {
            // Each form is compared with one before it, so that everything is linked and much is not equal.
            for form in 1..<forms {
                let other = Int.random(in: 0..<form, using: &random)
                let relation: RelationSet
                switch Int.random(in: 0..<10, using: &random) {
                case 0..<5: relation = .equal
                case 5..<7: relation = .superset
                case 7..<9: relation = .subset
                default: continue
                }
                mappings.append(
                    Mapping(
                        subject: Mapping.Term.ID(unchecked: "F\(form):\(topic)"),
                        object: Mapping.Term.ID(unchecked: "F\(other):\(topic)"), relation: relation))
            }
        }
        return (questionnaires, mappings)
    }
}
