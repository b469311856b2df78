package import SynergyModel

/// The decisions on the forms of one respondent that exist on a day: what counts for each question, and what stands against it.
package struct DecisionBook: Sendable {
    /// What was decided on one question.
    package struct Entry: Hashable, Sendable {
        /// The decision that counts.
        package var standing: Decision
        /// Decisions of others that nothing has replaced and that put something else into the form, the oldest first.
        package var rivals: [Decision]
    }

    private let entries: [Question.ID: Entry]

    /// - Parameter asOf: Decisions dated after this day do not exist; `nil` for all there are.
    /// - Complexity: O(*n* log *n*).
    package init(_ decisions: [Decision], respondent: Respondent.ID, asOf: CalendarDay?) {
        var groups: [Question.ID: [Decision]] = [:]
        for decision in decisions where decision.respondent == respondent {
            guard let day = decision.day, asOf.map({ day.ordinal <= $0.ordinal }) ?? true else { continue }
            groups[decision.question, default: []].append(decision)
        }
        entries = groups.compactMapValues { DecisionHistory($0).outcome }
    }

    package subscript(question: Question.ID) -> Entry? { entries[question] }
}
