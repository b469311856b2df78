import SynergyCrosswalk
package import SynergyModel
package import SynergyReuse

/// What falls due for one respondent, which forms feed each other, and in which order to hand them in.
package struct CalendarReport: Sendable {
    /// The due days.
    package let calendar: ReportingCalendar
    /// Pairs of forms that share enough mapped questions.
    package let pairs: [FormPair]
    /// The order that saves most work.
    package let order: SubmissionOrder
    let minimum: Int
    let assumptions: [String]
    let titles: [String: String]

    /// Makes the report.
    ///
    /// - Parameters:
    ///   - planner: The crosswalk, the policy and the respondent's own readings.
    ///   - respondent: Who reports.
    ///   - submissions: What was handed in.
    ///   - asOf: The day the report is for.
    ///   - months: How far ahead further due days are listed and forms are put in order.
    ///   - forms: The forms to put in order; empty for those that the calendar says are to be handed in.
    ///   - minimum: From how many mapped questions on a pair of forms is named.
    ///   - burden: What answers and reviews cost.
    package init(
        planner: ReusePlanner, for respondent: Respondent.ID, from submissions: [Submission], asOf: CalendarDay,
        months: Int, forms: [Questionnaire.ID] = [], sharing minimum: Int = 5, burden: BurdenModel = .standard
    ) {
        let crosswalk = planner.crosswalk
        let calendar = CalendarPlanner(crosswalk: crosswalk, policy: planner.policy).calendar(
            for: respondent, from: submissions, asOf: asOf, until: asOf.adding(months: months))
        let open = calendar.openForms
        let wanted =
            forms.isEmpty ? open : forms.map { form in open.first { $0.form == form } ?? OpenForm(form: form) }
        self.calendar = calendar
        // What the State owes, may be asked for or has answered; what others fill is of no use to it.
        let answered = submissions.filter {
            $0.respondent == respondent && $0.submitted.ordinal <= asOf.ordinal && $0.status != .draft
        }.map(\.questionnaire)
        let concerned = Set(calendar.entries.flatMap(\.forms) + answered + forms)
        let ways = PreparedReach(
            planner, of: concerned.union(wanted.map(\.form)), for: respondent, asOf: asOf)
        order = OrderPlanner(planner: planner, burden: burden).order(
            of: wanted, for: respondent, from: submissions, asOf: asOf, ways: ways)
        let reaches = ways.reach(among: Dictionary(uniqueKeysWithValues: concerned.map { ($0, asOf) }))
        self.minimum = minimum
        pairs = FormPair.pairs(in: reaches, sharing: minimum)
        assumptions = burden.assumptions
        var titles: [String: String] = [:]
        for form in crosswalk.questionnaires { titles[form.id.rawValue] = form.title.best().text }
        for instrument in crosswalk.instruments { titles[instrument.id.rawValue] = instrument.title.best().text }
        self.titles = titles
    }

    /// A title with its identifier, or the identifier alone.
    func name<Subject>(_ id: Identifier<Subject>) -> String {
        titles[id.rawValue].map { "\($0) (\(id))" } ?? id.rawValue
    }
}
