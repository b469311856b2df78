import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching

/// What a session asks next: question by question in the order of the form, and of each the best suggestion first.
///
/// The suggestions for a question depend on what was accepted for the questions before it, so that a session that was left
/// in the middle of a question goes on with the same list.
struct MatchQueue {
    /// What is asked.
    struct Step {
        /// The place of the question in the form, from 0.
        var question: Int
        /// The suggestions for it.
        var suggestions: [Suggestion]
        /// Which of them is asked, from 0.
        var place: Int

        /// The suggestion that is asked.
        var suggestion: Suggestion { suggestions[place] }
    }

    private let input: MatchInput
    private let places: [String: Int]
    /// The last match, with the pairs that it was made from.
    private var last: (accepted: [ConfirmedLink], outcome: MatchOutcome)

    init(_ input: MatchInput) throws {
        self.input = input
        let outcome = try input.outcome(confirmed: input.links.confirmed)
        last = ([], outcome)
        places = Dictionary(
            outcome.subjects.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The match that the last step was taken from.
    var outcome: MatchOutcome { last.outcome }

    /// How many questions there are.
    var count: Int { outcome.subjects.count }

    /// What is asked next; `nil` when all is answered.
    mutating func next(_ session: MatchSession) throws -> Step? {
        let standing = session.standing
        let answers = standing.filter { [.accept, .reject, .skip].contains($0.action) }.compactMap(\.row)
        let answered = Set(answers.map { ConfirmedLink(subject: $0.subject, object: $0.object) })
        let left = Set(standing.filter { $0.action == .next }.compactMap(\.row).map(\.subject))
        var question = standing.compactMap { event in event.row.flatMap { places[$0.subject] } }.max() ?? 0
        while question < count {
            let list = try suggestions(for: question, session)
            let place = list.firstIndex { suggestion in
                let pair = ConfirmedLink(subject: suggestion.subject, object: suggestion.object)
                return !answered.contains(pair)
            }
            if let place, !left.contains(outcome.subjects[question].id) {
                return Step(question: question, suggestions: list, place: place)
            }
            question += 1
        }
        return nil
    }

    /// The suggestions for a question, after what was accepted for those before it.
    private mutating func suggestions(for question: Int, _ session: MatchSession) throws -> [Suggestion] {
        let before = session.worksheet.rows.filter { places[$0.subject].map { $0 < question } ?? false }
        let accepted = before.filter { $0.decision == .accept && $0.effectiveRelation.isUsable }
            .map { ConfirmedLink(subject: $0.subject, object: $0.object) }
        if accepted != last.accepted {
            last = (accepted, try input.outcome(confirmed: input.links.confirmed + accepted))
        }
        // In a list that is matched with itself a pair comes up from both of its ends.
        let mirrored = input.isPool ? Set(before.filter { $0.decision != nil }.map { [$0.object, $0.subject] }) : []
        return last.outcome.suggestions[question].filter { suggestion in
            !suggestion.isConfirmed && !mirrored.contains([suggestion.subject, suggestion.object])
        }
    }
}
