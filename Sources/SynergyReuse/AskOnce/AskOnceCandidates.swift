import SynergyCrosswalk
import SynergyModel

/// The ways in which each question may be asked, and what each of them settles.
///
/// A question is asked for what is open in it, or as a whole. What that settles elsewhere is found by the planner's own
/// gates: they are given every possible answer in turn, handed in on the day and open to everybody, and an element
/// counts as settled when every one of them is usable for it and covers it. So the whole of DESIGN section 5 holds for
/// what will be answered as for what was.
struct AskOnceCandidates {
    /// One way of asking.
    struct Candidate {
        /// The place of the question.
        var question: Int
        /// The places of the slots that are asked for.
        var slots: [Int]
        /// How many possible answers are tried.
        var examples: Int
        /// The open elements that it settles, ascending.
        var items: [Int] = []
    }

    private(set) var candidates: [Candidate] = []
    /// The candidates of each question: for what is open, and as a whole; −1 where there is none.
    private var byQuestion: [(open: Int, whole: Int)] = []
    private var submissions: [Submission] = []
    /// Of each submission, by number, whether its answers are to questions as a whole.
    private var isWhole: [Bool] = []

    /// Makes the candidates and the possible answers to them.
    init(
        _ demand: AskOnceDemand, respondent: Respondent.ID, asOf: CalendarDay, possible: PossibleAnswers,
        answerLanguage: LanguageTag?
    ) {
        var answers: [Key: [Answer]] = [:]
        for (place, question) in demand.questions.enumerated() {
            let all = Array(question.slots.indices)
            let open = all.filter { question.slots[$0].item != nil }
            var numbers = (open: -1, whole: -1)
            let languages = Self.languages(of: question.form, answerLanguage)
            for (slots, isWhole) in [(open, false), (all, true)] where !slots.isEmpty {
                // Where everything is open, both are the same.
                if isWhole, open.count == all.count { continue }
                let made = Self.answers(question, slots, possible, languages)
                if isWhole { numbers.whole = candidates.count } else { numbers.open = candidates.count }
                candidates.append(Candidate(question: place, slots: slots, examples: made.count))
                for (number, answer) in made.enumerated() {
                    let key = Key(form: question.form.id, isWhole: isWhole, number: number)
                    answers[key, default: []].append(contentsOf: answer)
                }
            }
            byQuestion.append(numbers)
        }
        for (number, key) in answers.keys.sorted().enumerated() {
            // All are handed in on one day, so none takes another's place.
            submissions.append(
                Submission(
                    id: Self.submissionID(number), respondent: respondent, questionnaire: key.form, submitted: asOf,
                    classification: .everyone, answers: answers[key] ?? []))
            isWhole.append(key.isWhole)
        }
    }

    /// The languages in which answers to a form may be written.
    private static func languages(of form: Questionnaire, _ wanted: LanguageTag?) -> [LanguageTag] {
        let accepted = form.acceptedLanguages
        if let wanted, accepted.isEmpty || accepted.contains(where: wanted.isReadable) { return [wanted] }
        return accepted.isEmpty ? [form.language] : accepted
    }

    /// What tells submissions of possible answers apart.
    private struct Key: Hashable, Comparable {
        var form: Questionnaire.ID
        var isWhole: Bool
        var number: Int

        static func < (lhs: Self, rhs: Self) -> Bool {
            (lhs.form, lhs.isWhole ? 1 : 0, lhs.number) < (rhs.form, rhs.isWhole ? 1 : 0, rhs.number)
        }
    }

    /// An identifier that sorts as its number does.
    private static func submissionID(_ number: Int) -> Submission.ID {
        let digits = String(number)
        return .init(unchecked: "ask-once-" + String(repeating: "0", count: max(0, 9 - digits.count)) + digits)
    }

    /// The possible answers to some slots of a question; each is one answer, or one for each unit.
    private static func answers(
        _ question: AskableQuestion, _ slots: [Int], _ possible: PossibleAnswers, _ languages: [LanguageTag]
    ) -> [[Answer]] {
        let elements = question.question.effectiveElements
        let isAlone = elements.count == 1
        var units: [Respondent.ID?] = []
        var examples: [String: [AnswerValue]] = [:]
        for slot in slots {
            let slot = question.slots[slot]
            if !units.contains(slot.unit) { units.append(slot.unit) }
            guard examples[slot.element] == nil, let element = elements.first(where: { $0.id == slot.element }) else {
                continue
            }
            examples[slot.element] = possible.examples(for: element, of: question.question, languages: languages)
        }
        let names = elements.map(\.id).filter { examples[$0]?.isEmpty == false }
        return patterns(names.map { examples[$0]?.count ?? 0 }).map { pattern in
            units.compactMap { unit in
                let values = names.indices.compactMap { place -> Answer.ElementValue? in
                    guard slots.contains(where: { question.slots[$0].isElement(names[place], of: unit) }),
                        let value = examples[names[place]]?[pattern[place]]
                    else { return nil }
                    return Answer.ElementValue(element: names[place], value: value)
                }
                guard let first = values.first else { return nil }
                return Answer(
                    question: question.question.id, content: isAlone ? .value(first.value) : .elements(values),
                    territory: unit)
            }
        }
    }

    /// Which example each element takes in each answer.
    ///
    /// Every example of every element is taken, and any two elements take the same and neighbouring ones: where two
    /// elements of one answer lead to one element elsewhere, answers in which they say different things are among those
    /// that are tried.
    static func patterns(_ counts: [Int]) -> [[Int]] {
        guard let most = counts.max() else { return [] }
        var length = 1
        for count in Set(counts) where length <= 120 { length *= count }
        if length > 120 || Set(counts).count == 1 { length = most }
        // Of any two places some binary digit differs; the elements whose place has that digit are one example ahead.
        var digits = [0]
        var digit = 1
        while digit < counts.count {
            digits.append(digit)
            digit <<= 1
        }
        let result = digits.flatMap { digit in
            (0..<length).map { number in
                counts.indices.map { ($0 & digit == 0 ? number : number + 1) % counts[$0] }
            }
        }
        return result
    }

    // MARK: What they settle

    /// The possible answers, ready for the gates.
    func index(_ crosswalk: Crosswalk) -> SubmissionIndex { SubmissionIndex(submissions, crosswalk: crosswalk) }

    /// Takes in what the gates make of the possible answers for one open form.
    ///
    /// - Parameters:
    ///   - target: The form.
    ///   - context: What the gates need to know of the State, with the possible answers alone.
    ///   - demand: What is open.
    mutating func add(_ target: PreparedTarget, _ context: RespondentContext, _ demand: AskOnceDemand) {
        for prepared in target.questions {
            guard let place = demand.places[prepared.question.id],
                demand.questions[place].slots.contains(where: { $0.item != nil && $0.isFedByOthers })
            else { continue }
            add(prepared, context, place, demand)
        }
    }

    private mutating func add(
        _ prepared: PreparedQuestion, _ context: RespondentContext, _ place: Int, _ demand: AskOnceDemand
    ) {
        let question = demand.questions[place]
        var finder = CandidateFinder(
            context: context, question: prepared,
            slots: question.slots.map { slot in
                CandidateFinder.Slot(
                    element: prepared.compiled.elements.firstIndex { $0.id == slot.element } ?? 0, unit: slot.unit,
                    key: slot.key)
            })
        finder.run()
        // One number for each usable answer: the way of asking, and the open element.
        var found: [UInt64] = []
        for (candidate, note) in zip(finder.candidates, finder.notes) where note.status == .usable && note.covers {
            let slot = question.slots[Int(note.slot)]
            guard let item = slot.item, slot.isFedByOthers,
                let source = demand.places[candidate.record.answer.question], source != place
            else { continue }
            let ways = byQuestion[source]
            let way = isWhole[Int(candidate.record.submission)] ? ways.whole : ways.open
            if way >= 0 { found.append(UInt64(way) << 32 | UInt64(item)) }
        }
        found.sort()
        var start = 0
        while start < found.count {
            var end = start + 1
            while end < found.count, found[end] == found[start] { end += 1 }
            let way = Int(found[start] >> 32)
            // Every possible answer settles it.
            if end - start == candidates[way].examples { candidates[way].items.append(Int(found[start] & 0xFFFF_FFFF)) }
            start = end
        }
    }

    /// Adds what each question settles in its own form: what is written there is there.
    mutating func addOwn(_ demand: AskOnceDemand) {
        for place in candidates.indices {
            let question = demand.questions[candidates[place].question]
            candidates[place].items += candidates[place].slots.compactMap { question.slots[$0].item }
            candidates[place].items.sort()
        }
    }
}
