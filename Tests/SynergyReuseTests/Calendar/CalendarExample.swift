import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// One instrument with one rule, one form and one State.
struct CalendarExample {
    var rule: ReportingRule.Schedule
    var kind = Instrument.Kind.treaty
    var forms: [Questionnaire.ID] = []
    var early: Int?
    var cycleYears: Double?
    var parties: [PartyStatus] = []
    var submissions: [Submission] = []
    var requests: [ReportRequest] = []
    var validity = Validity()
    var otherInstruments: [Instrument] = []

    /// The State is party since a day.
    static func party(since day: CalendarDay?, until: CalendarDay? = nil) -> PartyStatus {
        PartyStatus(
            respondent: "XLD", instrument: "INS", status: .party, validity: Validity(from: day, until: until))
    }

    /// A report on the form.
    static func report(
        _ id: Submission.ID, on day: CalendarDay, status: Submission.Status = .submitted,
        withdrawn: CalendarDay? = nil, amends: Submission.ID? = nil, withdraws: Submission.ID? = nil,
        form: Questionnaire.ID = "FORM", by respondent: Respondent.ID = "XLD"
    ) -> Submission {
        Submission(
            id: id, respondent: respondent, questionnaire: form, submitted: day, status: status,
            withdrawn: withdrawn, amends: amends, withdraws: withdraws)
    }

    func calendar(asOf: CalendarDay, until: CalendarDay? = nil) -> ReportingCalendar {
        let instrument = Instrument(
            id: "INS", title: "Instrument", kind: kind, about: .init(cycleYears: cycleYears),
            reporting: [
                ReportingRule(schedule: rule, early: early, forms: forms, validity: validity, source: "article 1")
            ])
        let crosswalk = Crosswalk(
            questionnaires: [
                Questionnaire(
                    id: "FORM", title: "Form", instruments: ["INS"],
                    questions: [Question(id: "FORM:1", text: "?", kind: .text)]),
                Questionnaire(id: "OTHER", title: "Other", instruments: ["OTHER-INS"]),
            ], instruments: [instrument] + otherInstruments, mappings: [])
        return CalendarPlanner(crosswalk: crosswalk, policy: Policy(parties: parties, requests: requests))
            .calendar(for: "XLD", from: submissions, asOf: asOf, until: until ?? asOf.adding(months: 120))
    }

    /// The entries as plain words: status, day, and how many days are left.
    func lines(asOf: CalendarDay) -> [String] {
        calendar(asOf: asOf).entries.map { entry in
            [entry.status.rawValue, entry.day?.description, entry.daysLeft.map(String.init)].compactMap { $0 }
                .joined(separator: " ")
        }
    }
}
