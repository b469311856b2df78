import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import SynergyTestSupport

extension World {
    /// What reports about the world are made from.
    func material(_ reader: ReportReader) -> ReportMaterial {
        ReportMaterial(
            crosswalk: Crosswalk(questionnaires: questionnaires, instruments: instruments, mappings: mappingSets),
            policy: policy, overrides: overrides, submissions: submissions, decisions: decisions, asOf: asOf,
            reader: reader)
    }

    /// The body that issues the target, as a reader.
    var recipient: ReportReader {
        .recipient(questionnaires.first { $0.id == target }?.issuer, forms: [target])
    }

    /// The world where every question is about one aspect.
    func asking(about aspect: Aspect?) -> Self {
        var world = self
        for form in world.questionnaires.indices {
            for place in world.questionnaires[form].questions.indices {
                world.questionnaires[form].questions[place].aspect = aspect
            }
        }
        return world
    }
}

extension Laws {
    /// What a check of reports says of every twentieth world: a report is many plans.
    static func reportFailures(in check: (World) throws -> String?) rethrows -> [String] {
        try failures { world in isSingle || world.seed.isMultiple(of: 20) ? try check(world) : nil }
    }
}

/// All reports on one world.
struct AllReports: Hashable {
    var burden: BurdenReport
    var coverage: CoverageReport
    var assistance: AssistanceReport
    var practices: PracticesReport
    var divergences: DivergencesReport

    init(_ world: World, _ reader: ReportReader) {
        let material = world.material(reader)
        burden = BurdenReport(material)
        coverage = CoverageReport(material, respondent: world.respondent, forms: [world.target])
        assistance = AssistanceReport(world.asking(about: .technicalAssistance).material(reader))
        practices = PracticesReport(world.asking(about: .goodPractice).material(reader))
        divergences = DivergencesReport(material)
    }
}

/// A small set of forms, mappings and answers, written by hand.
struct SmallCase {
    var questionnaires: [Questionnaire] = []
    var mappings: [Mapping] = []
    var submissions: [Submission] = []
    var decisions: [Decision] = []
    var overrides: [RelationOverride] = []
    var policy = Policy()
    var asOf: CalendarDay = "2026-11-23"

    /// Adds a form `id` of the body `B-id`, for everybody, whose answers are public.
    mutating func add(_ id: Questionnaire.ID, _ questions: Question...) {
        questionnaires.append(
            Questionnaire(
                id: id, title: LocalizedText("Form \(id)", language: "en"), issuer: Body.ID(rawValue: "B-\(id)"),
                audience: .all, classification: .everyone, questions: questions))
    }

    /// Adds what a State answered to a form.
    mutating func answer(
        _ form: Questionnaire.ID, on day: CalendarDay = "2026-01-15", by respondent: Respondent.ID = "XLD",
        classification: Classification? = nil, _ answers: (number: String, content: Answer.Content)...
    ) {
        submissions.append(
            Submission(
                id: Submission.ID(unchecked: "\(respondent)-\(form)-\(day)"), respondent: respondent,
                questionnaire: form, submitted: day, language: "en", classification: classification,
                answers: answers.map {
                    Answer(question: Question.ID(unchecked: "\(form):\($0.number)"), content: $0.content)
                }))
    }

    mutating func map(
        _ from: Mapping.Term.ID, _ to: Mapping.Term.ID, _ relation: RelationSet = .equal, transform: Transform? = nil
    ) {
        mappings.append(Mapping(subject: from, object: to, relation: relation, transform: transform))
    }

    func material(_ reader: ReportReader = .officer(of: [])) -> ReportMaterial {
        ReportMaterial(
            crosswalk: Crosswalk(
                questionnaires: questionnaires, mappings: [MappingSet(id: "urn:x", mappings: mappings)]),
            policy: policy, overrides: overrides, submissions: submissions, decisions: decisions, asOf: asOf,
            reader: reader)
    }
}
