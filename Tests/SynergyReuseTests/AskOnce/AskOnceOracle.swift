import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import SynergyTestSupport

/// What to ask, found by trying: every way of asking, every answer that may be given, every choice.
struct AskOnceOracle {
    /// One element of an open question.
    struct Item: Hashable, Comparable {
        var question: Question.ID
        var element: String

        static func < (lhs: Self, rhs: Self) -> Bool { (lhs.question, lhs.element) < (rhs.question, rhs.element) }
    }

    /// One way of asking a question.
    struct Way {
        var question: Question
        var elements: [String]
        var minutes: Double
        var isForced: Bool
        var settles: Set<Item>
    }

    private let world: World
    private let planner: ReusePlanner
    private let prepared: [PreparedTarget]
    private(set) var demanded: Set<Item> = []
    private(set) var ways: [Way] = []

    init(_ world: World, forms: [Questionnaire.ID]) throws {
        self.world = world
        let crosswalk = Crosswalk(
            questionnaires: world.questionnaires, instruments: world.instruments, mappings: world.mappingSets)
        let planner = ReusePlanner(crosswalk: crosswalk, policy: world.policy, overrides: world.overrides)
        self.planner = planner
        prepared = try forms.map { try planner.prepare($0, asOf: world.asOf) }
        let held = plans(with: world.submissions, decisions: world.decisions)
        // An answer cannot help where answers contradict, and what was refused is as if it were not there.
        var stubborn: Set<Item> = []
        var refused: Set<Item> = []
        var slots: [Question.ID: [String]] = [:]
        for proposal in held where proposal.outcome != .notApplicable {
            let decision = proposal.decision.flatMap { $0.needsRecheck ? nil : $0.decision }
            if let decision {
                if decision.action == .edit || decision.action == .useLink || decision.action == .leaveBlank {
                    continue
                }
                if decision.action == .accept, decision.choice != nil || decision.value != nil { continue }
            }
            slots[proposal.question] = proposal.elements.map(\.key)
            for element in proposal.elements {
                let item = Item(question: proposal.question, element: element.key)
                if decision?.action == .reject { refused.insert(item) }
                if element.status != .settled || decision?.action == .reject { demanded.insert(item) }
                if element.status == .conflict { stubborn.insert(item) }
            }
        }
        let questions = prepared.map(\.questionnaire).flatMap { form in form.questions.map { (form, $0) } }
        for (form, question) in questions {
            guard let all = slots[question.id] else { continue }
            let open = all.filter { demanded.contains(Item(question: question.id, element: $0)) }
            for elements in open.count == all.count ? [open] : [open, all] where !elements.isEmpty {
                var settled = demanded.subtracting(stubborn)
                for answers in Self.answers(to: question, elements, form) where !settled.isEmpty {
                    settled.formIntersection(self.settled(by: answers, form, refused: refused))
                }
                if Self.answers(to: question, elements, form).isEmpty { settled = [] }
                settled = settled.filter { $0.question != question.id }
                let own = elements.map { Item(question: question.id, element: $0) }.filter(demanded.contains)
                let range = BurdenModel.standard.answering[question.kind] ?? .init(0, 0)
                ways.append(
                    Way(
                        question: question, elements: elements,
                        minutes: (range.lower + range.upper) / 2 * Double(elements.count) / Double(all.count),
                        isForced: question.reuse == .askAlways && elements == open, settles: settled.union(own)))
            }
        }
    }

    /// The fewest minutes, found by looking at every choice.
    func least() -> Double {
        let items = demanded.sorted()
        let places = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1, $0) })
        let masks = ways.map { way in way.settles.reduce(UInt64(0)) { $0 | 1 << UInt64(places[$1] ?? 0) } }
        let all = items.indices.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
        let forced = ways.indices.filter { ways[$0].isForced }.reduce(0) { $0 | 1 << $1 }
        var least = Double.infinity
        for choice in 0..<(1 << ways.count) where choice & forced == forced {
            var mask: UInt64 = 0
            var minutes = 0.0
            for place in ways.indices where choice >> place & 1 == 1 {
                mask |= masks[place]
                minutes += ways[place].minutes
            }
            if mask == all { least = min(least, minutes) }
        }
        return least
    }

    private func plans(with submissions: [Submission], decisions: [Decision] = []) -> [Proposal] {
        let index = SubmissionIndex(submissions, crosswalk: planner.crosswalk)
        return prepared.flatMap {
            planner.plan($0, respondent: world.respondent, from: index, decisions: decisions).proposals
        }
    }

    /// What is settled once an answer was given on the day, for everybody to see.
    private func settled(by answers: [Answer], _ form: Questionnaire, refused: Set<Item>) -> Set<Item> {
        let new = Submission(
            id: "NEW", respondent: world.respondent, questionnaire: form.id, submitted: world.asOf,
            classification: .everyone, answers: answers)
        func items(_ submissions: [Submission]) -> Set<Item> {
            Set(
                plans(with: submissions).flatMap { proposal in
                    proposal.elements.filter { $0.status == .settled }.map {
                        Item(question: proposal.question, element: $0.key)
                    }
                })
        }
        let withHeld = items(world.submissions + [new])
        return refused.isEmpty ? withHeld : withHeld.subtracting(refused).union(items([new]).intersection(refused))
    }

    // MARK: Answers

    /// Complete answers to some elements of a question, each as one answer or one for each unit.
    private static func answers(to question: Question, _ keys: [String], _ form: Questionnaire) -> [[Answer]] {
        let elements = question.effectiveElements
        let units = Set(keys.map { $0.split(separator: "@").dropFirst().first.map(String.init) })
        let perUnit = units.sorted { $0 ?? "" < $1 ?? "" }.map { unit -> [Answer] in
            let asked = elements.filter { element in
                keys.contains(unit.map { "\(element.id)@\($0)" } ?? element.id)
            }
            var combinations: [[Answer.ElementValue]] = [[]]
            for element in asked {
                let values = values(of: element, question, form)
                combinations = combinations.flatMap { head in
                    values.map { head + [Answer.ElementValue(element: element.id, value: $0)] }
                }
            }
            return combinations.filter { !$0.isEmpty }.map { values in
                Answer(
                    question: question.id, content: elements.count == 1 ? .value(values[0].value) : .elements(values),
                    territory: unit.map { Respondent.ID(unchecked: $0) })
            }
        }
        guard let count = perUnit.map(\.count).max(), perUnit.allSatisfy({ !$0.isEmpty }) else { return [] }
        return (0..<count).map { number in perUnit.map { $0[number % $0.count] } }
    }

    private static func values(
        of element: EffectiveElement, _ question: Question, _ form: Questionnaire
    ) -> [AnswerValue] {
        switch element.kind {
        case .yesNo: return [.boolean(false), .boolean(true)]
        case .singleChoice: return question.options.map { .choice($0.code) }
        case .multipleChoice:
            let codes = question.options.map(\.code)
            return (1..<(1 << codes.count)).map { choice in
                .choices(codes.indices.filter { choice >> $0 & 1 == 1 }.map { codes[$0] })
            }
        case .number: return [0, 2, 4, 100].map { .number(Quantity($0)) }
        case .date: return [.day("2020-02-29"), .day("2026")]
        case .text:
            let texts =
                question.effectiveElements.count > 2
                ? ["Word for \(element.id)", "1. One; two"]
                : ["Word for \(element.id)", "First; second", "; second", "Before\n1. After", "1. All"]
            let languages = form.acceptedLanguages.isEmpty ? [form.language] : form.acceptedLanguages
            return texts.flatMap { text in languages.map { .text(LocalizedText(text, language: $0)) } }
        case .list: return [.items(["One"]), .items(["One", "Two"])]
        case .table:
            return [(1.0, 2.0), (2.0, 2.0), (0.0, 0.0)].map { women, men in
                .table(
                    Table(
                        columns: ["2024"],
                        rows: [.init(key: "women", cells: [.number(women)]), .init(key: "men", cells: [.number(men)])]))
            }
        case .link:
            return [
                .links([Reference(title: "A")]),
                .links([Reference(title: "B", paragraph: "12"), Reference(title: "A")]),
            ]
        }
    }
}
