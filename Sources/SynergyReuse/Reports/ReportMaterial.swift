public import SynergyCrosswalk
public import SynergyModel

/// What reports are made from, as far as their reader may see it.
///
/// What the reader may not see is taken out before anything is counted, so that a report for a recipient is the report that
/// would be made without it.
public struct ReportMaterial: Sendable {
    /// The crosswalk.
    public let crosswalk: Crosswalk
    /// Rules and facts.
    public let policy: Policy
    /// Relations that respondents read in a way of their own; with their reasons only for officers.
    public let overrides: [RelationOverride]
    /// What was handed in, without what the reader may not see.
    public let submissions: [Submission]
    /// What reviewers decided.
    public let decisions: [Decision]
    /// The day the reports are made for; nothing dated later exists.
    public let asOf: CalendarDay
    /// For whom they are made.
    public let reader: ReportReader
    private let policyIndex: PolicyIndex

    /// Takes out what the reader may not see.
    ///
    /// - Parameters:
    ///   - crosswalk: The crosswalk as everybody reads it.
    ///   - policy: Rules and facts around the answers.
    ///   - overrides: Relations that respondents read in a way of their own.
    ///   - submissions: What was handed in anywhere, by anybody, in any order.
    ///   - decisions: What reviewers decided so far, in the order of the log.
    ///   - asOf: The day the reports are made for.
    ///   - reader: For whom they are made.
    public init(
        crosswalk: Crosswalk, policy: Policy = Policy(), overrides: [RelationOverride] = [],
        submissions: [Submission], decisions: [Decision] = [], asOf: CalendarDay, reader: ReportReader
    ) {
        self.crosswalk = crosswalk
        self.policy = policy
        self.asOf = asOf
        self.reader = reader
        policyIndex = PolicyIndex(policy, instruments: crosswalk.instruments)
        var own: Set<Respondent.ID> = []
        if case .officer(let respondents) = reader, !respondents.isEmpty {
            own = Set(respondents)
            own.formUnion(policyIndex.parents.filter { own.contains($0.value) }.keys)
            self.decisions = decisions.filter { own.contains($0.respondent) }
        } else {
            self.decisions = decisions
        }
        let index = SubmissionIndex(submissions, crosswalk: crosswalk)
        guard !reader.seesEverything else {
            self.overrides = overrides
            self.submissions = index.submissions
            return
        }
        self.overrides = overrides.map { own.contains($0.respondent) ? $0 : $0.withoutReason }
        self.submissions = Self.visible(in: index, Disclosure(reader, policy: policy, asOf: asOf), own, crosswalk)
    }

    private static func visible(
        in index: SubmissionIndex, _ disclosure: Disclosure, _ own: Set<Respondent.ID>, _ crosswalk: Crosswalk
    ) -> [Submission] {
        var answers: [Int32: Set<Answer.ID>] = [:]
        for record in index.shelves.values.lazy.flatMap(\.records) where disclosure.isVisible(record, in: index) {
            answers[record.submission, default: []].insert(record.id)
        }
        return index.submissions.enumerated().compactMap { place, submission in
            if own.contains(submission.respondent) { return submission }
            let open = answers[Int32(place)] ?? []
            var visible = submission
            visible.answers = submission.answers.filter { open.contains(submission.id(of: $0)) }
            let form = crosswalk.questionnaire(submission.questionnaire)
            guard !disclosure.isVisible(submission, questionnaire: form) else { return visible }
            guard !visible.answers.isEmpty else { return nil }
            // Of a submission that may not be known as such, only the answers that may.
            visible.withdraws = nil
            visible.title = nil
            visible.note = nil
            visible.document = nil
            return visible
        }
    }

    /// Those who reported, are named or decided something, without units: these speak under their State.
    public var respondents: [Respondent.ID] {
        var all = Set(submissions.map(\.respondent) + decisions.map(\.respondent))
        all.formUnion(policy.respondents.map(\.id))
        return all.filter { policyIndex.parents[$0] == nil }.sorted()
    }

    /// A planner over the material.
    var planner: ReusePlanner { ReusePlanner(crosswalk: crosswalk, policy: policy, overrides: overrides) }

    /// The crosswalk as a respondent reads it.
    func crosswalk(of respondent: Respondent.ID) -> Crosswalk {
        overrides.contains { $0.respondent == respondent }
            ? crosswalk.applying(overrides, of: respondent, asOf: asOf) : crosswalk
    }

    /// What a respondent and its units have told and not replaced or taken back, by identifier.
    func told(by respondent: Respondent.ID) -> [ToldAnswer] {
        let crosswalk = crosswalk(of: respondent)
        let index = SubmissionIndex(openSubmissions, crosswalk: crosswalk)
        // Nothing that the reader may not see is left, so that nothing more need be asked of anybody.
        let form = Questionnaire(id: Questionnaire.ID(unchecked: "-"), title: "")
        let context = RespondentContext(
            respondent, target: form, index: index, crosswalk: crosswalk, policy: policyIndex,
            disclosure: Disclosure(questionnaire: form, policy: Policy(), asOf: asOf), view: .internal, asOf: asOf)
        let speakers = Set([respondent] + context.units)
        var result: [ToldAnswer] = []
        var seen: Set<Int32> = []
        for entry in context.shelves.lazy.flatMap(\.entries) where seen.insert(entry.question).inserted {
            context.forEachStanding(of: entry.canonical, question: entry.question) { standing in
                let record = context.shelves[standing.shelf].records[standing.place]
                guard standing.drop == nil, speakers.contains(record.respondent),
                    let form = crosswalk.questionnaire(record.answer.question.questionnaire)
                else { return }
                let question = crosswalk.questions[Int(entry.question)].question
                result.append(
                    ToldAnswer(record, question: question, form: form, index.submissions[Int(record.submission)]))
            }
        }
        return result.sorted { $0.id < $1.id }
    }

    /// The submissions as if everything were open: what is left of them is, for this reader.
    var openSubmissions: [Submission] {
        submissions.map { submission in
            var open = submission
            open.classification = .everyone
            for place in open.answers.indices { open.answers[place].classification = .everyone }
            return open
        }
    }
}

/// One answer that a respondent gave and that counts.
public struct ToldAnswer: Hashable, Sendable, Identifiable {
    /// Its identifier.
    public let id: Answer.ID
    /// Who gave it.
    public let respondent: Respondent.ID
    /// The unit it is about, when it is not about the whole respondent.
    public let territory: Respondent.ID?
    /// The question.
    public let question: Question
    /// The form that asked.
    public let form: Questionnaire.ID
    /// The body that asked.
    public let body: Body.ID?
    /// What was handed in.
    public let submission: Submission.ID
    /// The day that counts for its age.
    public let date: CalendarDay
    /// Its language.
    public let language: LanguageTag?
    /// What was answered.
    public let content: Answer.Content
    /// What it cites.
    public let references: [Reference]
    /// The document that it stands in.
    public let document: Document?

    init(_ record: AnswerRecord, question: Question, form: Questionnaire, _ submission: Submission) {
        id = record.id
        respondent = record.respondent
        territory = record.answer.territory
        self.question = question
        self.form = form.id
        body = form.issuer
        self.submission = submission.id
        date = record.date
        language = record.language
        content = record.answer.content
        references = record.answer.references
        document = submission.document
    }
}
