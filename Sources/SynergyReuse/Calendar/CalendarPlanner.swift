public import SynergyCrosswalk
public import SynergyModel

/// Says what reports fall due for a respondent, from the rules of instruments, party status and what was handed in.
///
/// ```swift
/// let planner = CalendarPlanner(crosswalk: crosswalk, policy: workspace.policy)
/// let calendar = planner.calendar(for: "XLD", from: workspace.submissions, asOf: "2026-11-23", until: "2031-11-23")
/// ```
public struct CalendarPlanner: Sendable {
    /// The instruments and forms.
    public let crosswalk: Crosswalk
    /// Party status and requests.
    public let policy: Policy
    let formsByInstrument: [Instrument.ID: [Questionnaire]]
    private let statuses: [Respondent.ID: [Instrument.ID: [PartyStatus]]]
    private let parents: [Respondent.ID: Respondent.ID]

    /// Creates a planner.
    public init(crosswalk: Crosswalk, policy: Policy) {
        self.crosswalk = crosswalk
        self.policy = policy
        var forms: [Instrument.ID: [Questionnaire]] = [:]
        for form in crosswalk.questionnaires {
            for instrument in Set(form.instruments) { forms[instrument, default: []].append(form) }
        }
        formsByInstrument = forms
        var statuses: [Respondent.ID: [Instrument.ID: [PartyStatus]]] = [:]
        for status in policy.parties + crosswalk.instruments.flatMap(\.parties) {
            statuses[status.respondent, default: [:]][status.instrument, default: []].append(status)
        }
        self.statuses = statuses
        var parents: [Respondent.ID: Respondent.ID] = [:]
        for respondent in policy.respondents.sorted(by: { $0.id < $1.id }) {
            for unit in respondent.units where parents[unit.id] == nil { parents[unit.id] = respondent.id }
        }
        self.parents = parents
    }

    /// Makes the calendar of one respondent.
    ///
    /// - Parameters:
    ///   - respondent: Who reports.
    ///   - submissions: What was handed in anywhere, by anybody, in any order.
    ///   - asOf: The day the calendar is made for; nothing dated later exists.
    ///   - until: The last day that is looked at; not before `asOf`.
    /// - Complexity: O(*s* log *s*) in the number of submissions, plus the due days of each rule up to `until`.
    public func calendar(
        for respondent: Respondent.ID, from submissions: [Submission], asOf: CalendarDay, until: CalendarDay
    ) -> ReportingCalendar {
        let until = max(until.lastDay, asOf)
        let history = ReportHistory(submissions, of: respondent, asOf: asOf)
        var calendar = ReportingCalendar(
            respondent: respondent, asOf: asOf, until: until)
        for instrument in crosswalk.instruments {
            let party = party(of: respondent, to: instrument, on: asOf)
            let requests = openRequests(for: respondent, instrument.id, history, asOf: asOf)
            let rules = instrument.reporting.filter { $0.validity.contains(asOf) }
            guard !rules.isEmpty || !requests.isEmpty || formsByInstrument[instrument.id] != nil else { continue }
            switch party {
            case .unknown where requests.isEmpty:
                calendar.partyUnknown.append(instrument.id)
                continue
            case .notParty where requests.isEmpty:
                calendar.notParty.append(instrument.id)
                continue
            default: break
            }
            let reading = RuleReading(
                planner: self, instrument: instrument, party: party, history: history, asOf: asOf, until: until)
            calendar.entries += reading.entries(rules: rules, requests: requests)
        }
        calendar.entries.sort { first, second in
            let (one, other) = (first.order, second.order)
            return (one.0, one.1, first.instrument, first.name ?? "")
                < (other.0, other.1, second.instrument, second.name ?? "")
        }
        return calendar
    }

    /// What a respondent is to an instrument; always bound where instruments of the kind have no parties.
    private func party(of respondent: Respondent.ID, to instrument: Instrument, on day: CalendarDay) -> PartyHistory {
        guard instrument.kind.hasParties else { return .party(from: nil, until: nil) }
        let own = PartyHistory(statuses[respondent]?[instrument.id] ?? [], on: day)
        guard own == .unknown, let state = parents[respondent] else { return own }
        return PartyHistory(statuses[state]?[instrument.id] ?? [], on: day)
    }

    /// Requests that exist and are not answered; of several for the same forms the newest.
    private func openRequests(
        for respondent: Respondent.ID, _ instrument: Instrument.ID, _ history: ReportHistory, asOf: CalendarDay
    ) -> [ReportRequest] {
        let known = policy.requests.filter {
            $0.respondent == respondent && $0.instrument == instrument
                && ($0.received.map { $0.ordinal <= asOf.ordinal } ?? true)
        }.sorted {
            ($0.received?.ordinal ?? .min, $0.due, $0.source ?? "") < (
                $1.received?.ordinal ?? .min, $1.due, $1.source ?? ""
            )
        }
        var newest: [[Questionnaire.ID]: ReportRequest] = [:]
        for request in known { newest[request.forms.sorted()] = request }
        return newest.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { newest[$0] }.filter { request in
            // Without a day of receipt a report counts that came in the year before it was due.
            let from = request.received ?? request.due.adding(months: -12)
            return history.reports(on: forms(of: request), from: from).isEmpty
        }
    }

    /// The forms asked for: those named, else those of the instrument's rules, else every form that serves it.
    func forms(of request: ReportRequest) -> [Questionnaire.ID] {
        if !request.forms.isEmpty { return request.forms }
        let named = crosswalk.instruments.first { $0.id == request.instrument }?.reporting.flatMap { $0.allForms } ?? []
        return named.isEmpty ? forms(serving: request.instrument) : named
    }

    /// Forms that serve an instrument and have not been replaced, by identifier.
    func forms(serving instrument: Instrument.ID) -> [Questionnaire.ID] {
        let forms = formsByInstrument[instrument] ?? []
        let replaced = Set(forms.compactMap(\.supersedes))
        return forms.map(\.id).filter { !replaced.contains($0) }
    }
}

extension ReportingRule {
    /// Every form that it names.
    var allForms: [Questionnaire.ID] {
        guard case .rounds(let rounds) = schedule else { return forms }
        return forms + rounds.flatMap(\.forms)
    }
}

extension ReportingCalendar.Entry {
    /// Those with a day by day; then what is expected, unknown, and not due.
    fileprivate var order: (Int, Int32) {
        switch status {
        case .overdue, .due: (0, day?.ordinal ?? .max)
        case .expected: (1, day?.ordinal ?? .max)
        case .unknown: (2, 0)
        case .nothingDue: (3, 0)
        }
    }
}
