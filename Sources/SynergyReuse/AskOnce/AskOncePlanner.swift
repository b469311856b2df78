import SynergyCrosswalk
public import SynergyModel

/// Chooses what to ask a State that has several forms to fill, so that it is asked each thing once.
///
/// What is open is every element of the open forms that no fresh and usable answer settles; what is stale, withheld,
/// only to be linked to, in conflict or there in part settles nothing, and a question that is not applicable wants
/// nothing. Asking a question settles what is open in it, and what a complete answer to it would settle elsewhere,
/// whatever that answer says. Questions that a form wants asked every time are asked. Among all choices that leave
/// nothing open the one that takes fewest minutes is looked for (DESIGN section 8); where it is not proved to be that
/// one, ``AskOncePlan/gap`` says how far off it is at most.
///
/// ```swift
/// let planner = AskOncePlanner(planner: ReusePlanner(crosswalk: crosswalk, policy: policy))
/// let plan = try planner.plan(
///     for: ["GRETA-R3", "TIP-SAQ-C2-2020"], respondent: "XLD", from: workspace.submissions, asOf: "2026-11-23")
/// ```
public struct AskOncePlanner: Sendable {
    /// Says what is settled, and what answers would settle.
    public let planner: ReusePlanner
    /// How long answers take.
    public let burden: BurdenModel
    /// What was chosen.
    public let options: AskOnceOptions

    /// Creates a planner.
    public init(
        planner: ReusePlanner, burden: BurdenModel = .standard, options: AskOnceOptions = AskOnceOptions()
    ) {
        self.planner = planner
        self.burden = burden
        self.options = options
    }

    /// Chooses what to ask.
    ///
    /// The order of the forms, submissions and mappings changes nothing. Of equally good questions those that are open
    /// are preferred, then those of earlier forms, then those that stand earlier.
    ///
    /// - Parameters:
    ///   - forms: The open forms; one given twice counts once.
    ///   - respondent: The State.
    ///   - submissions: What was handed in anywhere, by anybody, in any order.
    ///   - asOf: The day the plan is made for; nothing dated later exists.
    ///   - decisions: What reviewers decided so far, in the order of the log.
    /// - Throws: ``PlanningError/unknownQuestionnaire(_:)``, also for a form in ``AskOnceOptions/alsoAsking``.
    /// - Complexity: That of preparing and planning each form twice, plus ``AskOnceOptions/effort``.
    public func plan(
        for forms: [Questionnaire.ID], respondent: Respondent.ID, from submissions: [Submission], asOf: CalendarDay,
        decisions: [Decision] = []
    ) throws(PlanningError) -> AskOncePlan {
        let open = try Set(forms).sorted().map { form throws(PlanningError) in try questionnaire(form) }
        let others = try Set(options.alsoAsking).subtracting(forms).sorted().map {
            form throws(PlanningError) in try questionnaire(form)
        }
        let index = SubmissionIndex(submissions, crosswalk: planner.crosswalk)
        let isSource = sources(open + others, index)
        let prepared = open.map {
            PreparedTarget($0, crosswalk: planner.crosswalk, policy: planner.policy, asOf: asOf) { isSource[Int($0)] }
        }
        let policy = PolicyIndex(planner.policy, instruments: planner.crosswalk.instruments)
        var demand = AskOnceDemand()
        var diagnostics: [Diagnostic] = []
        for form in prepared {
            let plan = planner.plan(form, respondent: respondent, from: index, decisions: decisions)
            demand.add(form.questionnaire, plan)
            diagnostics += plan.diagnostics
        }
        for form in others { demand.add(form, units: policy.units(of: respondent, on: asOf)) }
        var candidates = AskOnceCandidates(
            demand, respondent: respondent, asOf: asOf,
            possible: PossibleAnswers(crosswalk: planner.crosswalk, overrides: planner.overrides),
            answerLanguage: options.answerLanguage)
        // As the State itself reads the crosswalk; the plans above have prepared that where it is another reading.
        let read = prepared.map { target in target.ownReadings.target(of: respondent, .recipient) { target } }
        let possible = candidates.index(read.first?.crosswalk ?? planner.crosswalk)
        for target in read {
            let disclosure = Disclosure(questionnaire: target.questionnaire, policy: planner.policy, asOf: asOf)
            let context = RespondentContext(
                respondent, target: target.questionnaire, index: possible, crosswalk: target.crosswalk,
                policy: policy, disclosure: disclosure, view: .recipient, asOf: asOf)
            candidates.add(target, context, demand)
        }
        candidates.addOwn(demand)
        return plan(demand, candidates.candidates, respondent: respondent, asOf: asOf, diagnostics)
    }

    private func questionnaire(_ id: Questionnaire.ID) throws(PlanningError) -> Questionnaire {
        guard let form = planner.crosswalk.questionnaire(id) else { throw .unknownQuestionnaire(id) }
        return form
    }

    /// Of every question of the crosswalk, whether it was answered by anybody or may be asked.
    private func sources(_ forms: [Questionnaire], _ index: SubmissionIndex) -> [Bool] {
        var result = [Bool](repeating: false, count: planner.crosswalk.questions.count)
        for question in forms.lazy.flatMap(\.questions) {
            if let place = planner.crosswalk.questionIndex[question.id] { result[Int(place)] = true }
        }
        for shelf in index.shelves.values {
            for entry in shelf.entries { result[Int(entry.question)] = true }
        }
        return result
    }

    // MARK: The choice

    private func plan(
        _ demand: AskOnceDemand, _ ways: [AskOnceCandidates.Candidate], respondent: Respondent.ID, asOf: CalendarDay,
        _ diagnostics: [Diagnostic]
    ) -> AskOncePlan {
        var demand = demand
        // Of equally good ones, questions that are open come before those that are answered or stand elsewhere.
        let order = ways.indices.sorted { first, second in
            let (lhs, rhs) = (
                demand.questions[ways[first].question].isOpen, demand.questions[ways[second].question].isOpen
            )
            return lhs == rhs ? first < second : lhs
        }
        let cover = SetCover(itemCount: demand.items.count, candidates: order.map { candidate(for: ways[$0], demand) })
        let solution = cover.solution(effort: options.effort)
        let asked = asked(solution.chosen.map { order[$0] }.sorted().map { ways[$0] }, demand)
        demand.count(asked)
        var separately = BurdenModel.Minutes(0, 0)
        for question in demand.questions {
            separately = sum(separately, minutes(for: question.slots.count { $0.item != nil }, of: question))
        }
        var once = BurdenModel.Minutes(0, 0)
        for question in asked { once = sum(once, question.minutes) }
        return AskOncePlan(
            respondent: respondent, asOf: asOf, forms: demand.forms, asked: asked, separately: separately, once: once,
            cost: Double(solution.weight) / Self.unitsPerMinute, bound: Double(solution.bound) / Self.unitsPerMinute,
            assumptions: assumptions, diagnostics: diagnostics)
    }

    private func candidate(for way: AskOnceCandidates.Candidate, _ demand: AskOnceDemand) -> SetCover.Candidate {
        let question = demand.questions[way.question]
        let minutes = options.minutes(minutes(for: way.slots.count, of: question))
        return SetCover.Candidate(
            items: way.items, weight: max(1, Int((minutes * Self.unitsPerMinute).rounded())),
            // What a form wants asked every time is asked for what is open in it.
            isForced: question.isForced && way.slots.allSatisfy { question.slots[$0].item != nil })
    }

    /// Minutes are counted in thousandths, so that sums are exact.
    private static let unitsPerMinute = 1_000.0

    /// To answer some of the slots of a question.
    private func minutes(for count: Int, of question: AskableQuestion) -> BurdenModel.Minutes {
        let whole = burden.answering[question.question.kind] ?? BurdenModel.Minutes(0, 0)
        let share = question.share(of: count)
        return BurdenModel.Minutes(whole.lower * share, whole.upper * share)
    }

    private func sum(_ first: BurdenModel.Minutes, _ second: BurdenModel.Minutes) -> BurdenModel.Minutes {
        BurdenModel.Minutes(first.lower + second.lower, first.upper + second.upper)
    }

    /// What is asked; a question that was chosen both in part and as a whole is asked as a whole.
    private func asked(
        _ chosen: [AskOnceCandidates.Candidate], _ demand: AskOnceDemand
    ) -> [AskOncePlan.AskedQuestion] {
        var result: [AskOncePlan.AskedQuestion] = []
        var last = -1
        for way in chosen {
            let question = demand.questions[way.question]
            if way.question == last { result.removeLast() }
            last = way.question
            var feeds: [AskOncePlan.Feed] = []
            for item in way.items {
                let (place, slot) = demand.items[item]
                let fed = demand.questions[place]
                if feeds.last?.question == fed.question.id {
                    feeds[feeds.count - 1].elements.append(fed.slots[slot].key)
                } else {
                    feeds.append(
                        AskOncePlan.Feed(
                            question: fed.question.id, form: fed.form.id, elements: [fed.slots[slot].key]))
                }
            }
            let own = feeds.filter { $0.question == question.question.id }
            result.append(
                AskOncePlan.AskedQuestion(
                    question: question.question.id, form: question.form.id,
                    elements: way.slots.map { question.slots[$0].key },
                    isWhole: way.slots.count == question.slots.count, isForced: question.isForced,
                    minutes: minutes(for: way.slots.count, of: question),
                    feeds: own + feeds.filter { $0.question != question.question.id }))
        }
        return result
    }

    private var assumptions: [String] {
        burden.assumptions + [
            "A question that is asked for some of its elements takes that share of its minutes.",
            "An answer that is asked once is given on the day, and may be seen by every body whose form it feeds.",
        ]
    }
}
