import SynergyInterchange
import SynergyModel
import SynergyReuse

/// The submissions whose answers may be compared, without what must not be shown.
///
/// There is no recipient whose name or consent could open an answer, so that only what everybody may see is read. What is left out
/// leaves no trace: neither does it count, nor does a notice that is not public take back anything.
struct ReadableAnswers {
    /// The submissions, with the answers that may be read.
    let submissions: [Submission]

    /// Chooses what may be read.
    ///
    /// - Parameters:
    ///   - view: Everything for internal eyes, else what is public, and neither a draft nor taken back.
    ///   - asOf: The day on which it counts; without one, restrictions that end some day have not ended.
    init(_ workspace: Workspace, view: PlanView, asOf: CalendarDay?) {
        let existing = workspace.submissions.filter { Self.exists($0.submitted, asOf) }
        let forms = Dictionary(
            workspace.questionnaires.map { ($0.id, $0.classification) }, uniquingKeysWith: { first, _ in first })
        func usual(_ submission: Submission) -> Classification {
            submission.classification ?? (forms[submission.questionnaire] ?? nil) ?? .restricted(to: [], until: nil)
        }
        func isPublic(_ classification: Classification) -> Bool {
            asOf.map { classification.isVisible(to: nil, on: $0) } ?? (classification == .everyone)
        }
        let gone =
            view == .internal
            ? [] : Self.takenBack(existing, asOf, known: { isPublic(usual($0)) })
        submissions = existing.compactMap { submission in
            var submission = submission
            let fallback = usual(submission)
            if view != .internal {
                guard submission.status != .draft, !gone.contains(submission.id) else { return nil }
                submission.answers.removeAll { !isPublic($0.classification ?? fallback) }
            }
            submission.answers.removeAll { answer in
                !Self.exists(answer.date ?? submission.asOf ?? submission.submitted, asOf)
            }
            return submission.answers.isEmpty ? nil : submission
        }
    }

    private static func exists(_ day: CalendarDay, _ asOf: CalendarDay?) -> Bool {
        asOf.map { day.ordinal <= $0.ordinal } ?? true
    }

    /// The submissions that are taken back, by themselves or by a notice that is known.
    private static func takenBack(
        _ submissions: [Submission], _ asOf: CalendarDay?, known: (Submission) -> Bool
    ) -> Set<Submission.ID> {
        var respondents: [Submission.ID: Respondent.ID] = [:]
        for submission in submissions { respondents[submission.id] = submission.respondent }
        var result: Set<Submission.ID> = []
        for submission in submissions {
            let isTakenBack =
                submission.status == .withdrawn && submission.withdrawn.map { exists($0, asOf) } ?? true
            if isTakenBack { result.insert(submission.id) }
            guard let target = submission.withdraws, submission.status != .draft, !isTakenBack,
                respondents[target] == submission.respondent, known(submission)
            else { continue }
            result.insert(target)
        }
        return result
    }
}
