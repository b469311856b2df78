package import SynergyCrosswalk
package import SynergyModel

/// Where an answer leads that does nothing but point elsewhere.
package struct FollowedPointer: Hashable, Sendable {
    /// The answer that points.
    package var answer: Answer.ID
    /// The answers on the way, the one with the text that is meant last.
    package var through: [Answer.ID]
    /// Whether it names the answer, so that nothing else that was said matters.
    package var namesAnswer: Bool
    /// The oldest day on the way, which counts for its age.
    package var date: CalendarDay

    /// The answer with the text that is meant.
    package var landing: Answer.ID { through.last ?? answer }
}

extension ReusePlanner {
    /// The crosswalk as a respondent reads it on a day.
    package func crosswalk(readBy respondent: Respondent.ID, asOf: CalendarDay) -> Crosswalk {
        reading(of: respondent, asOf: asOf, view: .recipient)
    }

    /// The answers that only point elsewhere and could be followed, as a plan for the form follows them.
    ///
    /// - Parameters:
    ///   - target: The form, as everybody reads it.
    ///   - sources: The questions whose answers matter.
    /// - Returns: Them, by identifier of the answer.
    /// - Complexity: O(*a*) in the answers of the respondent and of those who speak for it, besides the search in their texts.
    package func pointers(
        to target: Questionnaire, respondent: Respondent.ID, from index: SubmissionIndex, asOf: CalendarDay,
        view: PlanView, sources: Set<Question.ID>
    ) -> [FollowedPointer] {
        let crosswalk = crosswalk(readBy: respondent, asOf: asOf)
        let index = crosswalk.separatesEditions ? self.index(index, for: respondent, crosswalk) : index
        let context = RespondentContext(
            respondent, target: target, index: index, crosswalk: crosswalk, policy: policyIndex,
            disclosure: Disclosure(questionnaire: target, policy: policy, asOf: asOf), view: view, asOf: asOf,
            registry: registry)
        var found: [FollowedPointer] = []
        context.forEachVisibleStanding { record in
            guard record.pointsElsewhere, sources.contains(record.answer.question),
                case .success(let text) = context.follower.follow(record), !text.through.isEmpty
            else { return }
            found.append(
                FollowedPointer(
                    answer: record.id, through: text.through, namesAnswer: record.answer.citedAnswer != nil,
                    date: text.date))
        }
        return found.sorted { $0.answer < $1.answer }
    }
}

extension RespondentContext {
    /// Hands over every answer of anybody who may speak that counts and that the recipient may see.
    func forEachVisibleStanding(_ body: (AnswerRecord) -> Void) {
        let questions = Set(shelves.flatMap { $0.entries.map { [$0.canonical, $0.question] } })
        for pair in questions.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            forEachStanding(of: pair[0], question: pair[1]) { standing in
                guard standing.drop == nil, standing.isVisible else { return }
                body(shelves[standing.shelf].records[standing.place])
            }
        }
    }
}
