import SynergyCrosswalk
import SynergyModel

/// A question that may be asked, with what is open in it.
struct AskableQuestion {
    /// One element, for one unit where the question is asked per territory.
    struct Slot {
        var element: String
        var unit: Respondent.ID?
        /// The element's name as in results.
        var key: String
        /// The number of the item, where the element is open.
        var item: Int?
        /// Whether an answer to another question may settle it.
        var isFedByOthers: Bool

        func isElement(_ name: String, of unit: Respondent.ID?) -> Bool { element == name && self.unit == unit }
    }

    let form: Questionnaire
    let question: Question
    var slots: [Slot]
    /// Whether it is asked because its form wants it so.
    var isForced = false

    /// Whether some element is open.
    var isOpen: Bool { slots.contains { $0.item != nil } }

    /// The share of its elements that some have.
    func share(of count: Int) -> Double { Double(count) / Double(max(slots.count, 1)) }
}

/// All questions that may be asked, and what is open.
struct AskOnceDemand {
    private(set) var questions: [AskableQuestion] = []
    private(set) var places: [Question.ID: Int] = [:]
    /// The question and the slot of each open element.
    private(set) var items: [(question: Int, slot: Int)] = []
    private(set) var forms: [AskOncePlan.Form] = []

    /// Adds an open form.
    ///
    /// - Parameters:
    ///   - form: The form.
    ///   - plan: What can be reused for it.
    mutating func add(_ form: Questionnaire, _ plan: ReusePlan) {
        let known = Dictionary(form.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var counts = AskOncePlan.Form(
            id: form.id, questions: plan.proposals.count, notApplicable: 0, decided: 0, elements: 0, held: 0,
            openQuestions: 0, asked: 0, fedByOthers: 0)
        for proposal in plan.proposals {
            guard let question = known[proposal.question], places[question.id] == nil else { continue }
            if proposal.outcome == .notApplicable {
                counts.notApplicable += 1
                continue
            }
            if proposal.isClosed {
                counts.decided += 1
                continue
            }
            var askable = AskableQuestion(form: form, question: question, slots: [])
            for element in proposal.elements {
                counts.elements += 1
                var item: Int?
                if element.status == .settled, !proposal.isRejected {
                    counts.held += 1
                } else {
                    item = items.count
                    items.append((questions.count, askable.slots.count))
                }
                askable.slots.append(
                    AskableQuestion.Slot(
                        element: element.element, unit: element.territory, key: element.key, item: item,
                        // One more answer does not end a disagreement; only the form's own question does.
                        isFedByOthers: element.status != .conflict))
            }
            askable.isForced = question.reuse == .askAlways && askable.isOpen
            if askable.isOpen { counts.openQuestions += 1 }
            add(askable)
        }
        forms.append(counts)
    }

    /// Adds the questions of a form that is not open.
    mutating func add(_ form: Questionnaire, units: [Respondent.ID]) {
        for question in form.questions where places[question.id] == nil {
            let elements = question.effectiveElements.map(\.id)
            var slots = elements.map {
                AskableQuestion.Slot(element: $0, unit: nil, key: $0, item: nil, isFedByOthers: false)
            }
            if question.perTerritory, !units.isEmpty {
                slots = units.flatMap { unit in
                    elements.map {
                        AskableQuestion.Slot(
                            element: $0, unit: unit, key: "\($0)@\(unit.rawValue)", item: nil, isFedByOthers: false)
                    }
                }
            }
            add(AskableQuestion(form: form, question: question, slots: slots))
        }
    }

    private mutating func add(_ question: AskableQuestion) {
        places[question.question.id] = questions.count
        questions.append(question)
    }

    /// Counts what a choice means for each form.
    mutating func count(_ asked: [AskOncePlan.AskedQuestion]) {
        var isAsked: Set<Question.ID> = []
        for question in asked { isAsked.insert(question.question) }
        for place in forms.indices {
            for question in questions where question.form.id == forms[place].id {
                if isAsked.contains(question.question.id) {
                    forms[place].asked += 1
                } else if question.isOpen {
                    forms[place].fedByOthers += 1
                }
            }
        }
    }
}

extension Proposal {
    /// Whether a reviewer has said what goes into the form, whatever the sources say.
    fileprivate var isClosed: Bool {
        guard let decision, !decision.needsRecheck else { return false }
        switch decision.decision.action {
        case .edit, .useLink, .leaveBlank: return true
        case .accept: return decision.decision.choice != nil || decision.decision.value != nil
        case .reject, .defer: return false
        }
    }

    /// Whether a reviewer has refused what the sources say.
    fileprivate var isRejected: Bool {
        guard let decision, !decision.needsRecheck else { return false }
        return decision.decision.action == .reject
    }
}
