import SynergyModel

extension RuleReading {
    // MARK: Intervals

    func periodic(
        _ rule: ReportingRule, _ periodic: ReportingRule.Periodic, entry start: CalendarDay?, end: CalendarDay?
    ) -> [Entry] {
        let forms = forms(of: rule)
        let reports = history.reports(on: forms, from: start)
        if let other = periodic.foldedInto, let first = reports.first {
            return [entry(rule, .nothingDue, .folded(into: other, after: first.submission), forms: forms)]
        }
        if periodic.counting == .fromLastReport, let months = periodic.every, let last = reports.last {
            let answered = answeredDay(by: last, rule, periodic, entry: start)
            let grid = DueGrid(
                after: answered, periodic, basis: .afterReport(last.submission, for: answered, months: months))
            return entries(rule, grid, answered: 0, end: end, forms)
        }
        guard let grid = DueGrid(periodic, entry: start) else {
            let basis: Entry.Basis =
                periodic.firstAfter != nil || periodic.day != nil ? .noEntryDay : .noFirstDay(months: periodic.every)
            return [entry(rule, .unknown, basis, forms: forms)]
        }
        let early = early(rule, step: periodic.every)
        let answered = reports.map { grid.number(answeredOn: $0.submitted, early: early) }.max() ?? -1
        if answered >= 0, periodic.every == nil, let report = reports.last {
            return [entry(rule, .nothingDue, .onlyReportMade(report.submission), forms: forms)]
        }
        return entries(rule, grid, answered: answered, end: end, forms)
    }

    /// The due day that a report was for, where days are counted on from it.
    private func answeredDay(
        by report: ReportingCalendar.Report, _ rule: ReportingRule, _ periodic: ReportingRule.Periodic,
        entry: CalendarDay?
    ) -> CalendarDay {
        guard let yearly = periodic.day else { return report.submitted }
        // Every such day may have been meant, but none before the first one.
        let first = DueGrid(periodic, entry: entry)?.first
        let year = report.submitted.components.year
        guard let same = yearly.day(in: year), let before = yearly.day(in: year - 1),
            let after = yearly.day(in: year + 1)
        else { return report.submitted }
        let early = early(rule, step: 12)
        let day = [after, same].first { $0.adding(months: -early).ordinal <= report.submitted.ordinal } ?? before
        return first.map { max($0, day) } ?? day
    }

    private func early(_ rule: ReportingRule, step: Int?) -> Int { rule.early ?? min(12, (step ?? 24) / 2) }

    /// What has passed without a report, and what comes next; a State that leaves owes nothing after its last day.
    private func entries(
        _ rule: ReportingRule, _ grid: DueGrid, answered: Int, end: CalendarDay?, _ forms: [Questionnaire.ID]
    ) -> [Entry] {
        var entries: [Entry] = []
        let early = early(rule, step: grid.every)
        func isBinding(_ day: CalendarDay) -> Bool { end.map { day.ordinal <= $0.ordinal } ?? true }
        // A month or a year passes with its last day.
        var past = grid.number(by: asOf)
        while past >= 0, let day = grid.day(past), !isPast(day) { past -= 1 }
        if past > answered, let day = grid.day(past), isBinding(day) {
            entries.append(
                entry(
                    rule, .overdue, basis(of: past, in: grid), day: day, opens: day.adding(months: -early),
                    missedBefore: past - answered - 1, forms: forms))
        }
        let next = max(past, answered) + 1
        guard let day = grid.day(next), isBinding(day) else { return entries }
        var later: [CalendarDay] = []
        // Every month for fifty years is more than anybody looks at.
        while later.count < 600, let day = grid.day(next + later.count + 1), day.ordinal <= until.ordinal,
            isBinding(day)
        {
            later.append(day)
        }
        entries.append(
            entry(
                rule, .due, basis(of: next, in: grid), day: day, later: later, opens: day.adding(months: -early),
                forms: forms))
        return entries
    }

    private func basis(of number: Int, in grid: DueGrid) -> Entry.Basis {
        if case .afterReport(let report, let day, let months) = grid.basis {
            return .afterReport(report, for: day, months: months * number)
        }
        return number == 0 ? grid.basis : .interval(from: grid.first, months: grid.every ?? 0)
    }

    // MARK: Rounds

    func rounds(_ rule: ReportingRule, _ rounds: [ReportingRule.Round]) -> Entry {
        func start(_ round: ReportingRule.Round) -> Int32 { (round.opened ?? round.due)?.ordinal ?? .min }
        let open = rounds.filter { ($0.opened?.ordinal ?? .min) <= asOf.ordinal }
            .sorted { (start($0), $0.name) < (start($1), $1.name) }
        guard let last = open.last else { return entry(rule, .unknown, .noRound, forms: forms(of: rule)) }
        let forms = last.forms.isEmpty ? forms(of: rule) : last.forms
        // A form of its own tells the round; otherwise the day of the report does.
        let answers = history.reports(on: forms, from: last.forms.isEmpty ? last.opened : nil)
        if let answer = answers.first {
            if let opened = last.opened, let months = cycle {
                let next = CalendarDay(ordinal: opened.adding(months: months).ordinal, precision: opened.precision)
                if !isPast(next) {
                    return entry(
                        rule, .expected, .nextRound(after: last.name, opened: opened, months: months), day: next,
                        forms: forms)
                }
            }
            return entry(rule, .nothingDue, .roundAnswered(last.name, by: answer.submission), forms: forms)
        }
        guard let due = last.due else {
            return entry(rule, .unknown, .roundWithoutDay(last.name, opened: last.opened), forms: forms)
        }
        return entry(
            rule, isPast(due) ? .overdue : .due, .round(last.name, opened: last.opened), day: due, opens: last.opened,
            forms: forms)
    }

    // MARK: Fixed days

    func fixedDays(
        _ rule: ReportingRule, _ days: [CalendarDay], entry start: CalendarDay?, end: CalendarDay?
    ) -> [Entry] {
        let forms = forms(of: rule)
        // A day that passed before the State was bound does not bind it.
        let binding = Set(days).sorted().filter { day in start.map { day.lastDay.ordinal >= $0.ordinal } ?? true }
        let reports = history.reports(on: forms)
        var answered = -1
        for report in reports {
            for (number, day) in binding.enumerated() {
                let step = number == 0 ? nil : (day.ordinal - binding[number - 1].ordinal) / 30
                let opens =
                    number == 0 && rule.early == nil
                    ? Int32.min : day.adding(months: -early(rule, step: step.map(Int.init))).ordinal
                if opens <= report.submitted.ordinal { answered = max(answered, number) }
            }
        }
        let open = binding.dropFirst(answered + 1).filter { day in end.map { day.ordinal <= $0.ordinal } ?? true }
        guard !open.isEmpty else { return [entry(rule, .nothingDue, .fixedDaysDone, forms: forms)] }
        let past = open.filter(isPast)
        let coming = open.filter { !isPast($0) }
        var entries: [Entry] = []
        if let day = past.last {
            entries.append(entry(rule, .overdue, .fixed, day: day, missedBefore: past.count - 1, forms: forms))
        }
        if let day = coming.first {
            let later = coming.dropFirst().filter { $0.ordinal <= until.ordinal }
            entries.append(entry(rule, .due, .fixed, day: day, later: later, forms: forms))
        }
        return entries
    }
}
