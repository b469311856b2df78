public import SynergyModel

/// A form as far as it is settled: what reviewers accepted, wrote, linked to or left blank, and nothing else.
public struct CompletedForm: Hashable, Sendable {
    /// Why a question has no answer in it.
    public enum Omission: String, Sendable, CaseIterable {
        /// It is not for this respondent, or another answer makes it needless.
        case notAsked
        /// Nobody decided.
        case undecided
        /// It was put off.
        case putOff
        /// The proposal was rejected and nothing put in its place.
        case rejected
        /// Reviewers decided differently.
        case rivals
        /// What was accepted cannot be told any more.
        case valueUnknown
        /// A link was wanted, and there is nothing to link to.
        case nothingToLink
    }

    /// A question that is left out.
    public struct Gap: Hashable, Sendable {
        /// The question.
        public var question: Question.ID
        /// Why.
        public var omission: Omission
    }

    /// The answers, in the order of the form; one for each unit where a question is asked per territory.
    public private(set) var answers: [Answer] = []
    /// The questions that are left out, in the order of the form.
    public private(set) var gaps: [Gap] = []
    /// Questions with an answer whose proposal has changed since it was decided.
    public private(set) var changed: [Question.ID] = []
    /// Questions with an answer that depend on a question that is not decided.
    public private(set) var provisional: [Question.ID] = []
    /// Questions that were left blank: they stand in it as declined, because they were asked and no answer is given.
    public private(set) var blank: [Question.ID] = []

    private let questionnaire: Questionnaire

    /// Completes a form.
    ///
    /// - Parameters:
    ///   - plan: The plan, with its decisions.
    ///   - questionnaire: The form.
    /// - Complexity: O(*n*) in the number of questions.
    public init(_ plan: ReusePlan, questionnaire: Questionnaire) {
        self.questionnaire = questionnaire
        let questions = Dictionary(
            questionnaire.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for proposal in plan.proposals {
            guard let question = questions[proposal.question] else { continue }
            switch answers(to: question, proposal) {
            case .failure(let omission): gaps.append(Gap(question: question.id, omission: omission.reason))
            case .success(let new):
                answers += new
                if proposal.decision?.needsRecheck == true { changed.append(question.id) }
                let isProvisional = proposal.qualifiers.contains { if case .provisional = $0 { true } else { false } }
                if isProvisional { provisional.append(question.id) }
                if new.contains(where: { $0.content == .absent(.declined) }) { blank.append(question.id) }
            }
        }
    }

    private struct Omitted: Error {
        var reason: Omission
    }

    private func answers(to question: Question, _ proposal: Proposal) -> Result<[Answer], Omitted> {
        func none(_ omission: Omission) -> Result<[Answer], Omitted> { .failure(Omitted(reason: omission)) }
        guard proposal.outcome != .notApplicable else { return none(.notAsked) }
        guard let state = proposal.decision else { return none(.undecided) }
        guard state.rivals.isEmpty else { return none(.rivals) }
        let decision = state.decision
        switch decision.action {
        case .defer: return none(.putOff)
        case .reject: return none(.rejected)
        case .leaveBlank: return .success([Answer(question: question.id, content: .absent(.declined))])
        case .useLink:
            let references = decision.links(on: proposal)
            guard !references.isEmpty else { return none(.nothingToLink) }
            if question.kind == .link {
                return .success([Answer(question: question.id, content: .value(.links(references)))])
            }
            return .success([Answer(question: question.id, content: .referencesOnly, references: references)])
        case .accept, .edit:
            guard let value = decision.formValue(on: proposal) else { return none(.valueUnknown) }
            return .success(answers(to: question, value))
        }
    }

    /// The value as answers: one for each unit that elements name.
    private func answers(to question: Question, _ value: FormValue) -> [Answer] {
        guard case .elements(let values) = value else {
            guard case .value(let value) = value else { return [] }
            return [Answer(question: question.id, content: .value(localized(value)))]
        }
        var units: [Respondent.ID?] = []
        var byUnit: [Respondent.ID?: [Answer.ElementValue]] = [:]
        for value in values {
            let parts = value.element.split(separator: "@", maxSplits: 1)
            let unit = parts.count > 1 ? Respondent.ID(parts[1]) : nil
            if byUnit[unit] == nil { units.append(unit) }
            byUnit[unit, default: []].append(
                Answer.ElementValue(element: parts.first.map(String.init) ?? "", value: localized(value.value)))
        }
        return units.map { unit in
            let values = byUnit[unit] ?? []
            let isWhole = question.elements.isEmpty && values.count == 1
            let content: Answer.Content = isWhole ? .value(values[0].value) : .elements(values)
            return Answer(question: question.id, content: content, territory: unit)
        }
    }

    /// A text whose language nobody named is in the language of the form.
    private func localized(_ value: AnswerValue) -> AnswerValue {
        guard case .text(let text) = value else { return value }
        let entries = text.entries.map { entry in
            entry.language == .undetermined
                ? LocalizedText.Entry(language: questionnaire.language, text: entry.text) : entry
        }
        return .text(LocalizedText(entries: entries) ?? text)
    }

    /// The form as a submission.
    ///
    /// - Parameters:
    ///   - id: Its identifier.
    ///   - respondent: Whose it is.
    ///   - day: The day it is, or will be, handed in.
    ///   - status: Whether it was handed in; a draft is never a source of other forms.
    public func submission(
        id: Submission.ID, respondent: Respondent.ID, on day: CalendarDay, status: Submission.Status = .draft
    ) -> Submission {
        Submission(
            id: id, respondent: respondent, questionnaire: questionnaire.id, submitted: day, status: status,
            language: questionnaire.language, answers: answers)
    }
}

extension Decision {
    /// What is linked to: what the decision says, else what the proposal found, of the chosen answer if one was chosen.
    fileprivate func links(on proposal: Proposal) -> [Reference] {
        if case .value(.links(let references))? = value { return references }
        var references: [Reference] = []
        var seen: Set<Reference> = []
        for block in proposal.links where choice == nil || block.answer == choice {
            if seen.insert(block.reference).inserted { references.append(block.reference) }
        }
        return references
    }
}
