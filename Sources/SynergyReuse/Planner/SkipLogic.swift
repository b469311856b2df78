package import SynergyModel

/// Puts decisions beside their proposals and applies skip logic (DESIGN section 5, step 0).
package struct SkipLogic {
    private enum State {
        case enabled
        case disabled(by: Question.ID)
        case provisional(on: Question.ID)
    }

    private let target: Questionnaire
    private let view: PlanView
    private let book: DecisionBook
    private var proposals: [Proposal]
    private let places: [Question.ID: Int]

    init(target: Questionnaire, view: PlanView, book: DecisionBook, proposals: [Proposal]) {
        self.target = target
        self.view = view
        self.book = book
        self.proposals = proposals
        places = Dictionary(
            proposals.enumerated().map { ($1.question, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The proposals with their decisions, and with what is needless or provisional marked.
    func applied() -> [Proposal] {
        var result = proposals
        let states = states()
        for (index, question) in target.questions.enumerated() where result.indices.contains(index) {
            switch states[question.id] ?? .enabled {
            case .enabled: break
            case .provisional(let parent):
                result[index].qualifiers = Set(result[index].qualifiers + [.provisional(on: parent)]).sorted()
            case .disabled(let parent):
                guard result[index].reason == nil else { break }
                result[index].reason = .disabled(by: parent)
                result[index].outcome = .notApplicable
                if view == .internal { result[index].heldDraft = result[index].draft }
                result[index].draft = nil
                result[index].missing = []
                result[index].links = []
                for place in result[index].elements.indices { result[index].elements[place].value = nil }
            }
            if let entry = book[question.id] {
                // Compared with the proposal as it now stands, disabled or not.
                let needsRecheck = entry.standing.fingerprint.map { $0 != result[index].fingerprint } ?? false
                result[index].decision = DecisionState(
                    decision: entry.standing, needsRecheck: needsRecheck, rivals: entry.rivals)
            }
        }
        return result
    }

    /// The state of every question, each worked out once, parents before their children.
    private func states() -> [Question.ID: State] {
        let questions = Dictionary(target.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var states: [Question.ID: State] = [:]
        for question in target.questions {
            // Upwards to a question whose state is known, then down again; no recursion, so that no chain is too long.
            var pending: [Question] = []
            var seen: Set<Question.ID> = []
            var next: Question? = question
            while let current = next, states[current.id] == nil, seen.insert(current.id).inserted {
                pending.append(current)
                next = current.enabledIf.flatMap { questions[$0.question] }
            }
            for current in pending.reversed() { states[current.id] = state(of: current, states) }
        }
        return states
    }

    private func state(of question: Question, _ states: [Question.ID: State]) -> State {
        guard let condition = question.enabledIf, let place = places[condition.question] else { return .enabled }
        let parent = proposals[place]
        if case .disabled? = states[condition.question] { return .disabled(by: condition.question) }
        // As long as reviewers differ about the parent, it is not decided.
        guard let entry = book[condition.question], entry.rivals.isEmpty else {
            return .provisional(on: condition.question)
        }
        switch entry.standing.action {
        case .leaveBlank:
            return .disabled(by: condition.question)
        case .accept, .edit:
            guard let values = Self.values(entry.standing, parent) else { return .provisional(on: condition.question) }
            return values.contains(where: condition.holds) ? .enabled : .disabled(by: condition.question)
        case .reject, .useLink, .defer:
            return .provisional(on: condition.question)
        }
    }

    /// What now stands in the form, or `nil` when it cannot be told.
    package static func values(_ decision: Decision, _ proposal: Proposal) -> [AnswerValue]? {
        switch decision.formValue(on: proposal) {
        case .value(let value)?: return [value]
        case .elements(let elements)?:
            // Of several elements those that are yes count as chosen.
            let chosen = elements.filter { $0.value == .boolean(true) }.map(\.element)
            return chosen.isEmpty ? elements.map(\.value) : elements.map(\.value) + [.choices(chosen)]
        case nil: return nil
        }
    }
}
