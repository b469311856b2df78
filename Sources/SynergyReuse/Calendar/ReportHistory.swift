import SynergyModel

/// What a respondent has handed in by a day, as far as it counts as a report.
struct ReportHistory {
    /// Reports that stand, oldest first.
    let reports: [ReportingCalendar.Report]
    /// Drafts on file, oldest first.
    private let drafts: [ReportingCalendar.Report]

    /// - Parameters:
    ///   - submissions: Those of anybody, in any order; one given twice counts once.
    ///   - respondent: Whose reports.
    ///   - asOf: What is dated later does not exist.
    init(_ submissions: [Submission], of respondent: Respondent.ID, asOf: CalendarDay) {
        var seen: Set<Submission.ID> = []
        let own = submissions.filter {
            $0.respondent == respondent && $0.submitted.ordinal <= asOf.ordinal && seen.insert($0.id).inserted
        }
        let takenBack = Set(
            own.filter { $0.status == .withdrawn && $0.withdrawn.map { $0.ordinal <= asOf.ordinal } ?? true }.map(\.id))
        let withdrawn = takenBack.union(
            own.filter { $0.status != .draft && !takenBack.contains($0.id) }.compactMap(\.withdraws))
        func listed(_ isListed: (Submission) -> Bool) -> [ReportingCalendar.Report] {
            own.filter(isListed).map {
                ReportingCalendar.Report(submission: $0.id, form: $0.questionnaire, submitted: $0.submitted)
            }.sorted { ($0.submitted.ordinal, $0.submission) < ($1.submitted.ordinal, $1.submission) }
        }
        // An amendment changes an earlier report and is none of its own; a notice only takes one back.
        reports = listed {
            $0.status != .draft && !withdrawn.contains($0.id) && $0.amends == nil
                && !($0.withdraws != nil && $0.answers.isEmpty)
        }
        drafts = listed { $0.status == .draft }
    }

    /// Reports on some forms from a day on, oldest first.
    func reports(on forms: [Questionnaire.ID], from day: CalendarDay? = nil) -> [ReportingCalendar.Report] {
        let first = day?.ordinal ?? .min
        return reports.filter { forms.contains($0.form) && $0.submitted.ordinal >= first }
    }

    /// The newest draft of some forms that came after the last report on them.
    func draft(of forms: [Questionnaire.ID]) -> Submission.ID? {
        guard let draft = drafts.last(where: { forms.contains($0.form) }) else { return nil }
        let last = reports.last { forms.contains($0.form) }
        return last.map { $0.submitted.ordinal > draft.submitted.ordinal } ?? false ? nil : draft.submission
    }
}
