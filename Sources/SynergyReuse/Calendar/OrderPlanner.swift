import SynergyCrosswalk
public import SynergyModel

/// Finds the order of submissions that saves most work.
///
/// Each form is taken to be answered on its due day, an overdue one or one without a day on the as-of date. Answers to one
/// form help with another that comes after it in the order, if they are still fresh on that form's day. Where several forms
/// before it settle the same element it counts once, and what older answers settle by then does not count at all. A form cannot
/// be handed in before it opens, and has to be handed in when it is due; only orders that allow this are considered. Of orders
/// that save the same the one nearest to that of the due days is taken, then that of the identifiers.
public struct OrderPlanner: Sendable {
    /// Says what forms give each other, and what older answers give.
    public let planner: ReusePlanner
    /// What answers and reviews cost.
    public let burden: BurdenModel

    /// Creates a planner.
    public init(planner: ReusePlanner, burden: BurdenModel = .standard) {
        self.planner = planner
        self.burden = burden
    }

    /// The order of some forms, each of them once.
    ///
    /// - Parameters:
    ///   - forms: The forms; unknown ones and repetitions are left out. At most ``SubmissionOrder/maximumForms``.
    ///   - respondent: Who hands them in.
    ///   - submissions: What was handed in so far.
    ///   - asOf: The day for which this is worked out.
    public func order(
        of forms: [OpenForm], for respondent: Respondent.ID, from submissions: [Submission], asOf: CalendarDay
    ) -> SubmissionOrder {
        let ways = PreparedReach(planner, of: forms.lazy.map(\.form), for: respondent, asOf: asOf)
        return order(of: forms, for: respondent, from: submissions, asOf: asOf, ways: ways)
    }

    /// The same, with ways between the forms, and perhaps others, that were found before.
    package func order(
        of forms: [OpenForm], for respondent: Respondent.ID, from submissions: [Submission], asOf: CalendarDay,
        ways: PreparedReach
    ) -> SubmissionOrder {
        let savings = Savings(self, forms, respondent, submissions, asOf, ways)
        let solution = savings.problem.solve()
        let steps = savings.steps(solution.order)
        return SubmissionOrder(
            steps: steps, saved: steps.map(\.saved).total,
            savedByDueDay: savings.steps(Array(steps.indices)).map(\.saved).total, isBest: solution.isExact,
            bound: Double(solution.bound) / QuestionSaving.unit)
    }

    /// What is to be solved, in the order of the due days; for tests that try every order.
    package func problem(
        of forms: [OpenForm], for respondent: Respondent.ID, from submissions: [Submission], asOf: CalendarDay
    ) -> OrderProblem {
        let ways = PreparedReach(planner, of: forms.lazy.map(\.form), for: respondent, asOf: asOf)
        return Savings(self, forms, respondent, submissions, asOf, ways).problem
    }
}

/// What every form could save on every other one.
private struct Savings {
    /// The forms, in the order of the due days.
    let forms: [OpenForm]
    let values: [[QuestionSaving]]
    let asOf: CalendarDay

    init(
        _ order: OrderPlanner, _ forms: [OpenForm], _ respondent: Respondent.ID, _ submissions: [Submission],
        _ asOf: CalendarDay, _ ways: PreparedReach
    ) {
        let planner = order.planner
        var seen: Set<Questionnaire.ID> = []
        let forms = forms.filter { planner.crosswalk.questionnaire($0.form) != nil }
            .sorted { ($0.due ?? .distantFuture, $0.form) < ($1.due ?? .distantFuture, $1.form) }
            .filter { seen.insert($0.form).inserted }
        self.forms = forms
        self.asOf = asOf
        let days = Dictionary(uniqueKeysWithValues: forms.map { ($0.form, Self.day($0, asOf)) })
        let places = Dictionary(uniqueKeysWithValues: forms.enumerated().map { ($1.form, $0) })
        let reaches = Dictionary(
            uniqueKeysWithValues: ways.reach(among: days).map { ($0.target, $0) })
        // What is handed in after today is not known today, although the plans are for later days.
        let known = submissions.filter { $0.submitted.ordinal <= asOf.ordinal }
        let reading = planner.reading(of: respondent, asOf: asOf, view: .internal)
        let index = SubmissionIndex(known, crosswalk: reading)
        let answered = Set(index.shelves.values.flatMap { $0.entries.map(\.question) })
        values = forms.map { form in
            let held = planner.held(
                form.form, respondent: respondent, from: index, answered: answered, reading, asOf: Self.day(form, asOf))
            let proposals = Dictionary(held.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
            return (reaches[form.form]?.items ?? []).map {
                QuestionSaving(item: $0, held: proposals[$0.question], places: places, burden: order.burden)
            }
        }
    }

    /// The day on which a form is answered.
    private static func day(_ form: OpenForm, _ asOf: CalendarDay) -> CalendarDay {
        max(form.due?.lastDay ?? asOf, asOf)
    }

    var problem: OrderProblem {
        OrderProblem(
            zip(forms, values).map { form, values in
                let opens = form.opens.map { max($0, asOf) } ?? asOf
                let due = form.due == nil ? .max : Self.day(form, asOf).ordinal
                return OrderProblem.Item(terms: values.compactMap(\.term), opens: opens.ordinal, due: due)
            })
    }

    /// The forms in some order, each with what those before it save.
    func steps(_ order: [Int]) -> [SubmissionOrder.Step] {
        var done: UInt64 = 0
        return order.map { place in
            defer { done |= 1 << UInt64(place) }
            let saving = values[place].filter { $0.micros(after: done) > 0 }
            let feeders = saving.reduce(UInt64(0)) { $0 | ($1.feeders & done) }
            return SubmissionOrder.Step(
                form: forms[place].form, due: forms[place].due, saved: saving.map { $0.saved(after: done) }.total,
                questions: saving.map(\.item.question),
                feeders: forms.indices.filter { feeders & (1 << UInt64($0)) != 0 }.map { forms[$0].form })
        }
    }
}

extension ReusePlanner {
    /// What older answers settle of a form on some day; what can only be linked to settles nothing and is not looked for.
    fileprivate func held(
        _ form: Questionnaire.ID, respondent: Respondent.ID, from index: SubmissionIndex, answered: Set<Int32>,
        _ reading: Crosswalk, asOf: CalendarDay
    ) -> [Proposal] {
        guard let form = reading.questionnaire(form) else { return [] }
        let target = PreparedTarget(
            form, crosswalk: reading, policy: policy, asOf: asOf, approvedOnly: true, isAnswered: answered.contains)
        return proposals(
            reading: target, respondent: respondent, from: index, view: .internal, detail: .statuses)
    }
}

extension [BurdenModel.Minutes] {
    fileprivate var total: BurdenModel.Minutes {
        reduce(into: .init(0, 0)) { $0 = .init($0.lower + $1.lower, $0.upper + $1.upper) }
    }
}

extension CalendarDay {
    fileprivate static let distantFuture = CalendarDay(ordinal: .max)
}
