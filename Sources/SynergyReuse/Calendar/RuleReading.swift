import SynergyCrosswalk
import SynergyModel

/// What the rules of one instrument mean for one respondent on one day.
struct RuleReading {
    typealias Entry = ReportingCalendar.Entry

    let planner: CalendarPlanner
    let instrument: Instrument
    let party: PartyHistory
    let history: ReportHistory
    let asOf: CalendarDay
    /// The last day up to which further due days are listed; the next one is listed whenever it is.
    let until: CalendarDay

    /// The entries; a request stands in place of the rules for the forms that it asks for.
    func entries(rules: [ReportingRule], requests: [ReportRequest]) -> [Entry] {
        var entries = requests.map(entry)
        let asked = Set(requests.flatMap(planner.forms))
        let isAskedForAll = requests.contains { $0.forms.isEmpty }
        let open = isAskedForAll ? [] : rules.compactMap { remaining($0, without: asked) }
        switch party {
        case .party(let from, let end):
            entries += open.flatMap { read($0, entry: from, end: end?.lastDay) }
            if rules.isEmpty, requests.isEmpty { entries.append(withoutRule()) }
        case .signatory where requests.isEmpty: entries.append(entry(nil, .nothingDue, .signatoryOnly, forms: []))
        case .signatory, .notParty, .unknown: break
        }
        return entries
    }

    /// A rule less the forms that were asked for; `nil` where the request stands in its place.
    private func remaining(_ rule: ReportingRule, without asked: Set<Questionnaire.ID>) -> ReportingRule? {
        let forms = forms(of: rule)
        if asked.isDisjoint(with: forms) { return rule }
        var rule = rule
        rule.forms = forms.filter { !asked.contains($0) }
        // Of forms that are asked for one by one the others are still not asked for.
        return rule.schedule == .onRequest && !rule.forms.isEmpty ? rule : nil
    }

    private func read(_ rule: ReportingRule, entry: CalendarDay?, end: CalendarDay?) -> [Entry] {
        switch rule.schedule {
        case .periodic(let periodic): return self.periodic(rule, periodic, entry: entry, end: end)
        case .rounds(let rounds): return [self.rounds(rule, rounds)]
        case .days(let days): return fixedDays(rule, days, entry: entry, end: end)
        case .onRequest:
            let forms = forms(of: rule)
            return [expected(rule, forms) ?? self.entry(rule, .nothingDue, .onRequest, forms: forms)]
        }
    }

    // MARK: Making entries

    func entry(
        _ rule: ReportingRule?, _ status: Entry.Status, _ basis: Entry.Basis, day: CalendarDay? = nil,
        later: [CalendarDay] = [], opens: CalendarDay? = nil, missedBefore: Int = 0, forms: [Questionnaire.ID]
    ) -> Entry {
        let left = status == .overdue || status == .due ? day.map { Int($0.lastDay.ordinal) - Int(asOf.ordinal) } : nil
        return Entry(
            instrument: instrument.id, name: rule?.name, forms: fillable(forms), status: status, day: day,
            daysLeft: left, later: later, opens: opens, basis: basis, missedBefore: missedBefore,
            lastReport: history.reports(on: forms).last, draft: history.draft(of: forms), source: rule?.source,
            certainty: rule?.certainty, note: rule?.note)
    }

    private func entry(_ request: ReportRequest) -> Entry {
        var entry = entry(
            nil, isPast(request.due) ? .overdue : .due, .request(received: request.received), day: request.due,
            opens: request.received, forms: planner.forms(of: request))
        entry.source = request.source
        return entry
    }

    private func withoutRule() -> Entry {
        let forms = planner.forms(serving: instrument.id)
        return expected(nil, forms) ?? entry(nil, .unknown, .noRule(cycleMonths: cycle), forms: forms)
    }

    /// What the usual cycle lets expect after the last report, where that is still to come.
    private func expected(_ rule: ReportingRule?, _ forms: [Questionnaire.ID]) -> Entry? {
        guard let months = cycle, let last = history.reports(on: forms).last else { return nil }
        let day = last.submitted.adding(months: months)
        guard !isPast(day) else { return nil }
        return entry(
            rule, .expected, .cycle(after: last.submission, on: last.submitted, months: months), day: day, forms: forms)
    }

    var cycle: Int? {
        guard let years = instrument.about.cycleYears, years > 0, years < 100 else { return nil }
        return Int((years * 12).rounded())
    }

    /// Whether a due day passed, with a month or a year only when its last day did.
    func isPast(_ day: CalendarDay) -> Bool { day.lastDay.ordinal < asOf.ordinal }

    func forms(of rule: ReportingRule) -> [Questionnaire.ID] {
        let named = rule.allForms
        return named.isEmpty ? planner.forms(serving: instrument.id) : named
    }

    /// Of some forms those that no other of them replaces, and that are known; in the order given.
    private func fillable(_ forms: [Questionnaire.ID]) -> [Questionnaire.ID] {
        let known = forms.compactMap(planner.crosswalk.questionnaire)
        let replaced = Set(known.compactMap(\.supersedes))
        return known.map(\.id).filter { !replaced.contains($0) }
    }
}
