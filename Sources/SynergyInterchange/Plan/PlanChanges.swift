public import SynergyModel
import SynergyReuse

/// What changed between an earlier plan, read from its JSON, and a new one for the same form and respondent.
public struct PlanChanges: Hashable, Sendable {
    /// What happened to a question.
    public enum Kind: String, Sendable, CaseIterable {
        /// The earlier plan did not have it.
        case new
        /// The new plan does not have it.
        case removed
        /// Its outcome is another.
        case outcome
        /// Its outcome is the same, its draft another.
        case draft
    }

    /// One question that changed.
    public struct Change: Hashable, Sendable {
        /// The question.
        public var question: Question.ID
        /// What happened to it.
        public var kind: Kind
        /// The outcome in the earlier plan.
        public var outcomeBefore: String?
        /// The outcome in the new plan.
        public var outcomeAfter: String?
        /// The draft in the earlier plan.
        package var draftBefore: JSONNode?
        /// The draft in the new plan.
        package var draftAfter: JSONNode?

        /// Whether the drafts differ.
        public var draftChanged: Bool { draftBefore != draftAfter }
    }

    /// The as-of date of the earlier plan.
    public var since: CalendarDay
    /// The questions that changed, in the order of the new form, then those removed.
    public var changes: [Change]

    /// Compares two plans given as JSON.
    package init(from old: PlanSummary, to new: PlanSummary) {
        since = old.asOf
        let before = Dictionary(old.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(new.questions.map(\.id))
        changes = new.questions.compactMap { now in
            guard let then = before[now.id] else {
                return Change(
                    question: now.id, kind: .new, outcomeBefore: nil, outcomeAfter: now.outcome, draftBefore: nil,
                    draftAfter: now.draft)
            }
            guard then.outcome != now.outcome || then.draft != now.draft else { return nil }
            return Change(
                question: now.id, kind: then.outcome == now.outcome ? .draft : .outcome, outcomeBefore: then.outcome,
                outcomeAfter: now.outcome, draftBefore: then.draft, draftAfter: now.draft)
        }
        changes += old.questions.filter { !kept.contains($0.id) }.map { gone in
            Change(
                question: gone.id, kind: .removed, outcomeBefore: gone.outcome, outcomeAfter: nil,
                draftBefore: gone.draft, draftAfter: nil)
        }
    }

    /// The changes as JSON.
    package var json: JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("since", since)
        let nodes = changes.map { change in
            var node = JSONObjectWriter(JSONWriting())
            node.add("question", change.question)
            node.add("change", change.kind.rawValue)
            node.add("outcomeBefore", change.outcomeBefore)
            node.add("outcomeAfter", change.outcomeAfter)
            if change.draftChanged {
                node.add("draftBefore", node: change.draftBefore)
                node.add("draftAfter", node: change.draftAfter)
            }
            return node.node
        }
        object.add("questions", node: JSONNode(.array(nodes)))
        return object.node
    }
}
