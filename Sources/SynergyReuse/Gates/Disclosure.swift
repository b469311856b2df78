import SynergyCrosswalk
import SynergyModel

/// What one recipient may see of one respondent's answers on one day.
struct Disclosure {
    let recipient: Body.ID?
    let target: Questionnaire.ID
    let asOf: CalendarDay
    /// Consents of any respondent to this recipient that are valid on the day.
    let consents: [Consent]

    init(questionnaire: Questionnaire, policy: Policy, asOf: CalendarDay) {
        recipient = questionnaire.issuer
        target = questionnaire.id
        self.asOf = asOf
        consents = policy.consents.filter { consent in
            consent.validity.contains(asOf)
                && (consent.recipient == questionnaire.issuer?.rawValue
                    || consent.recipient == questionnaire.id.rawValue)
        }
    }

    /// Whether the recipient may see an answer.
    func isVisible(_ record: AnswerRecord, in index: SubmissionIndex) -> Bool {
        if record.classification.isVisible(to: recipient, on: asOf) { return true }
        return consents.contains { consent in
            consent.covers(index.submissions[Int(record.submission)])
                && (consent.questions.isEmpty || consent.questions.contains(record.answer.question))
                && (consent.answers.isEmpty || consent.answers.contains(record.id))
        }
    }

    /// Whether the recipient may know of a submission as such.
    func isVisible(_ submission: Submission, questionnaire: Questionnaire?) -> Bool {
        let classification =
            submission.classification ?? questionnaire?.classification ?? .restricted(to: [], until: nil)
        return classification.isVisible(to: recipient, on: asOf)
            || consents.contains { $0.covers(submission) && $0.questions.isEmpty && $0.answers.isEmpty }
    }
}

extension Consent {
    fileprivate func covers(_ submission: Submission) -> Bool {
        respondent == submission.respondent
            && (self.submission == nil || self.submission == submission.id)
            && (questionnaire == nil || questionnaire == submission.questionnaire)
    }
}
