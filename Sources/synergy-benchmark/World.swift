import SynergyCrosswalk
import SynergyModel

/// Numbers that look random and are the same every time (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A generated world: one form to fill, many forms that States have filled, and mappings between them.
struct World {
    var questionnaires: [Questionnaire] = []
    var mappings = MappingSet(id: "urn:reporting-synergy:benchmark")
    var submissions: [Submission] = []
    var respondents: [Respondent.ID] = []

    init(states: Int, forms: Int, answersPerForm: Int, targetQuestions: Int, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let target = form("TARGET", issuer: "REVIEW", count: targetQuestions)
        questionnaires.append(target)
        for number in 0..<forms {
            let source = form(
                "FORM-\(number)", issuer: Body.ID(unchecked: "BODY-\(number % 12)"), count: answersPerForm)
            questionnaires.append(source)
            for (place, question) in source.questions.enumerated() {
                let goal = target.questions[(number * answersPerForm + place) % targetQuestions]
                map(question, goal, &random)
            }
        }
        for state in 0..<states {
            let respondent = Respondent.ID(unchecked: "S\(state)")
            respondents.append(respondent)
            for number in 0..<forms {
                submissions.append(submission(of: respondent, form: questionnaires[number + 1], number, &random))
            }
        }
    }

    private func form(_ id: String, issuer: Body.ID, count: Int) -> Questionnaire {
        let questions = (0..<count).map { place in
            // Kinds are dealt so that a question and the one it is mapped to are of one kind.
            let kind: AnswerKind = [.yesNo, .text, .number, .text, .yesNo][place % 5]
            return Question(
                id: Question.ID(unchecked: "\(id):\(place)"), text: LocalizedText("Question \(place)", language: "en"),
                kind: kind, aspect: .practice, quantifier: kind == .yesNo ? .any : nil)
        }
        return Questionnaire(
            id: Questionnaire.ID(unchecked: id), title: LocalizedText(id), issuer: issuer, classification: .everyone,
            questions: questions)
    }

    private mutating func map(_ source: Question, _ goal: Question, _ random: inout SeededGenerator) {
        let relations: [RelationSet] = [.equal, .equal, .superset, .subset, .overlap, [.equal, .superset]]
        guard let relation = relations.randomElement(using: &random) else { return }
        mappings.mappings.append(
            Mapping(
                subject: .init(unchecked: source.id.rawValue), object: .init(unchecked: goal.id.rawValue),
                relation: relation, confidence: 0.9,
                status: Int.random(in: 0..<10, using: &random) == 0 ? .proposed : .approved))
    }

    private func submission(
        of respondent: Respondent.ID, form: Questionnaire, _ number: Int, _ random: inout SeededGenerator
    ) -> Submission {
        let year = Int.random(in: 2018...2026, using: &random)
        let answers = form.questions.map { question in
            let value: AnswerValue
            switch question.kind {
            case .yesNo: value = .boolean(Int.random(in: 0..<50, using: &random) != 0)
            case .number: value = .number(Quantity(Double(Int.random(in: 0..<5, using: &random))))
            default: value = .text(LocalizedText("Measure \(UInt8.random(in: 0..<20, using: &random))", language: "en"))
            }
            let isRestricted = Int.random(in: 0..<20, using: &random) == 0
            return Answer(
                question: question.id, content: .value(value),
                classification: isRestricted ? .restricted(to: [], until: nil) : nil)
        }
        return Submission(
            id: Submission.ID(unchecked: "\(respondent.rawValue)-\(number)"), respondent: respondent,
            questionnaire: form.id, submitted: CalendarDay(year: year, month: 1 + number % 12, day: 15) ?? "2025-01-01",
            language: "en", answers: answers)
    }
}
