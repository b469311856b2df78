import SynergyCrosswalk
public import SynergyModel

extension ReusePlanner {
    /// Says what answers to some forms could give to the questions of others of them.
    ///
    /// Every gate is asked that does not depend on who may see an answer, with answers that are made up: what passes for all of
    /// them passes in any case, what passes for one may pass. Only approved mappings count.
    ///
    /// - Parameters:
    ///   - forms: The forms, each with the day on which it is answered; unknown ones are left out.
    ///   - respondent: Whose own readings of relations count; `nil` for everybody's.
    ///   - asOf: The day on which the mappings hold.
    /// - Complexity: O(*q*) searches for *q* questions.
    public func reach(
        among forms: [Questionnaire.ID: CalendarDay], for respondent: Respondent.ID? = nil, asOf: CalendarDay
    ) -> [FormReach] {
        PreparedReach(self, of: forms.keys, for: respondent, asOf: asOf).reach(among: forms)
    }
}

/// Some forms with the ways between them, so that what they give each other can be asked for several sets of days.
package struct PreparedReach: Sendable {
    private let reading: Crosswalk
    private let possible: PossibleAnswers
    private let asOf: CalendarDay
    private let targets: [Questionnaire.ID: PreparedTarget]

    /// Finds the ways between some forms.
    ///
    /// - Parameters:
    ///   - planner: What is known of questions, mappings and rules.
    ///   - forms: The forms; unknown ones are left out.
    ///   - respondent: Whose own readings of relations count; `nil` for everybody's.
    ///   - asOf: The day on which the mappings hold.
    package init(
        _ planner: ReusePlanner, of forms: some Sequence<Questionnaire.ID>, for respondent: Respondent.ID?,
        asOf: CalendarDay
    ) {
        let own = planner.overrides.filter { $0.respondent == respondent }
        let reading =
            respondent.flatMap { own.isEmpty ? nil : planner.crosswalk.applying(own, of: $0, asOf: asOf) }
            ?? planner.crosswalk
        self.reading = reading
        self.asOf = asOf
        possible = PossibleAnswers(crosswalk: reading, overrides: own)
        let known = Set(forms).compactMap(reading.questionnaire)
        let sources = Set(known.flatMap { $0.questions.compactMap { reading.questionIndex[$0.id] } })
        targets = Dictionary(
            uniqueKeysWithValues: known.map { form in
                let target = PreparedTarget(
                    form, crosswalk: reading, policy: planner.policy, asOf: asOf, approvedOnly: true,
                    isAnswered: sources.contains)
                return (form.id, target)
            })
    }

    /// Says what answers to some of the forms, each given on its day, could give to the questions of others of them.
    package func reach(among forms: [Questionnaire.ID: CalendarDay]) -> [FormReach] {
        let known = forms.keys.sorted().compactMap { targets[$0] }
        var sources: [Int32: CalendarDay] = [:]
        for target in known {
            for question in target.questions { sources[question.index] = forms[target.questionnaire.id] }
        }
        var examples: [Int32: ExampleAnswers] = [:]
        return known.map { target in
            let form = target.questionnaire.id
            let day = forms[form] ?? asOf
            return FormReach(
                target: form,
                items: target.questions.map { question in
                    let gifts = question.sources.compactMap { source -> (Questionnaire.ID, SourceGift)? in
                        guard source.question.question.id.questionnaire != form, let given = sources[source.index]
                        else { return nil }
                        let answers = examples[source.index] ?? ExampleAnswers(source.question, on: given, possible)
                        examples[source.index] = answers
                        let gift = SourceGift(
                            of: source, to: question, answers, answered: given, needed: max(given, day))
                        return gift.isNothing ? nil : (source.question.question.id.questionnaire, gift)
                    }
                    let mapped = question.sources.filter { source in
                        sources[source.index] != nil && source.feed.chains.contains { $0.chain.isApproved }
                    }.map(\.question.question.id.questionnaire)
                    return FormReach.Item(
                        question: question.question.id, kind: question.question.kind,
                        elementCount: question.compiled.elements.count, gifts: FormReach.Gift.united(gifts),
                        mappedForms: Set(mapped).subtracting([form]).sorted())
                })
        }
    }
}

/// What answers to one question could give to another.
private struct SourceGift {
    let source: Question.ID
    private(set) var always: Set<Int> = []
    private(set) var sometimes: Set<Int> = []
    private(set) var parts: Set<Int> = []
    private(set) var isVerbatim = false

    var isNothing: Bool { sometimes.isEmpty && parts.isEmpty }

    init(
        of source: PreparedQuestion.Source, to target: PreparedQuestion, _ answers: ExampleAnswers,
        answered: CalendarDay, needed: CalendarDay
    ) {
        self.source = source.question.question.id
        // Answers about units are not about the State, nor the other way round.
        guard source.question.question.perTerritory == target.question.perTerritory,
            FreshnessGate.reason(
                date: answered, period: source.question.question.period, question: target.question,
                window: target.freshness, events: [], respondent: Respondent.ID(unchecked: "example"), asOf: needed)
                == nil
        else { return }
        let hasPeriod = source.question.question.period != nil
        var isVerbatim = source.ways.allSatisfy { $0.contains { $0.chain.chain.isVerbatim } }
        for element in source.ways.indices {
            var isAlways = true
            for example in answers.examples {
                let verdict = Self.best(example, source, element, target.lifting, hasPeriod: hasPeriod)
                switch verdict {
                case .covers: sometimes.insert(element)
                case .gives: parts.insert(element)
                case .nothing: break
                }
                if example.isComplete, verdict != .covers { isAlways = false }
            }
            if isAlways, sometimes.contains(element) { always.insert(element) }
            isVerbatim = isVerbatim && sometimes.contains(element)
        }
        self.isVerbatim = isVerbatim && !source.ways.isEmpty
    }

    private enum Verdict { case nothing, gives, covers }

    /// What one answer gives to one element, by the ways that the planner would take.
    private static func best(
        _ example: ExampleAnswers.Example, _ source: PreparedQuestion.Source, _ element: Int, _ lifting: Lifting,
        hasPeriod: Bool
    ) -> Verdict {
        var best = Verdict.nothing
        var first: AnswerValue?
        for way in source.ways[element] where way.early == nil {
            guard let route = way.route, let slot = example.values.slot(for: route) else { continue }
            let lifted = lifting.lift(
                slot, from: source.question, values: example.values, along: route, to: element)
            let verdict = way.verdict(lifted, hasPeriod: hasPeriod)
            guard verdict.status == .usable else { continue }
            if let value = example.record.value(verdict.arrival) {
                // One answer that arrives with two values is a link only.
                if let first, first.normalized != value.normalized { return .nothing }
                first = first ?? value
            }
            best = verdict.covers || best == .covers ? .covers : .gives
        }
        return best
    }
}

extension FormReach.Gift {
    /// What the questions of each form give together, by form.
    fileprivate static func united(_ gifts: [(Questionnaire.ID, SourceGift)]) -> [Self] {
        var united: [Questionnaire.ID: Self] = [:]
        for (form, gift) in gifts {
            var sum =
                united[form]
                ?? Self(
                    form: form, sources: [], always: [], sometimes: [], parts: [], isVerbatim: false)
            sum.sources.append(gift.source)
            sum.always.formUnion(gift.always)
            sum.sometimes.formUnion(gift.sometimes)
            sum.parts.formUnion(gift.parts)
            sum.isVerbatim = sum.isVerbatim || gift.isVerbatim
            united[form] = sum
        }
        return united.keys.sorted().compactMap { form in
            united[form].map { gift in
                var gift = gift
                gift.sources.sort()
                return gift
            }
        }
    }
}
