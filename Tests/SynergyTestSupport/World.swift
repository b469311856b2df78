package import SynergyCrosswalk
package import SynergyModel
package import SynergyReuse

/// Everything a plan is made from.
package struct World: Sendable {
    /// The seed it was made from, if it was.
    package var seed: UInt64 = 0
    package var instruments: [Instrument] = []
    package var questionnaires: [Questionnaire] = []
    package var mappingSets: [MappingSet] = []
    package var policy = Policy()
    package var overrides: [RelationOverride] = []
    package var submissions: [Submission] = []
    package var decisions: [Decision] = []
    package var target: Questionnaire.ID
    package var respondent: Respondent.ID
    package var asOf: CalendarDay

    package init(target: Questionnaire.ID, respondent: Respondent.ID, asOf: CalendarDay) {
        self.target = target
        self.respondent = respondent
        self.asOf = asOf
    }

    /// The plan of the planner under test.
    package func plan(_ view: PlanView) throws -> ReusePlan {
        let crosswalk = Crosswalk(questionnaires: questionnaires, instruments: instruments, mappings: mappingSets)
        return try ReusePlanner(crosswalk: crosswalk, policy: policy, overrides: overrides).plan(
            for: target, respondent: respondent, from: submissions, asOf: asOf, view: view, decisions: decisions)
    }

    /// Its questions by identifier.
    package var questions: [Question.ID: Question] {
        Dictionary(questionnaires.flatMap { $0.questions.map { ($0.id, $0) } }, uniquingKeysWith: { first, _ in first })
    }

    /// Its questionnaires by identifier.
    package var editions: [Questionnaire.ID: Questionnaire] {
        Dictionary(questionnaires.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same inputs in another order.
    package func shuffled(using random: inout SplitMix64) -> Self {
        var world = self
        world.instruments.shuffle(using: &random)
        // The order of questions is the order of the form; everything else is a set.
        world.questionnaires.shuffle(using: &random)
        for index in world.questionnaires.indices { world.questionnaires[index].lineage.shuffle(using: &random) }
        world.mappingSets.shuffle(using: &random)
        for index in world.mappingSets.indices { world.mappingSets[index].mappings.shuffle(using: &random) }
        world.submissions.shuffle(using: &random)
        for index in world.submissions.indices { world.submissions[index].answers.shuffle(using: &random) }
        world.policy.respondents.shuffle(using: &random)
        world.policy.parties.shuffle(using: &random)
        world.policy.reservations.shuffle(using: &random)
        world.policy.territorialExclusions.shuffle(using: &random)
        world.policy.recognition.shuffle(using: &random)
        world.policy.consents.shuffle(using: &random)
        world.policy.events.shuffle(using: &random)
        world.overrides.shuffle(using: &random)
        world.decisions.shuffle(using: &random)
        return world
    }

    /// The world as the body that issues the target may see it.
    package var redacted: Self {
        var world = self
        let redaction = Redaction(self)
        world.submissions = submissions.compactMap { submission in
            var visible = submission
            visible.answers = submission.answers.filter { redaction.isVisible($0, of: submission) }
            if !redaction.isVisible(submission) {
                if visible.answers.isEmpty { return nil }
                visible.withdraws = nil
            }
            return visible
        }
        return world
    }
}

/// Who may see what, by DESIGN section 5 alone.
struct Redaction {
    let world: World
    let recipient: Body.ID?

    init(_ world: World) {
        self.world = world
        recipient = world.questionnaires.first { $0.id == world.target }?.issuer
    }

    private func default_(of submission: Submission) -> Classification {
        submission.classification
            ?? world.questionnaires.first { $0.id == submission.questionnaire }?.classification
            ?? .restricted(to: [], until: nil)
    }

    private func isOpen(_ classification: Classification) -> Bool {
        switch classification {
        case .everyone: true
        case .restricted(let bodies, let until):
            (until.map { $0.lastDay.ordinal < world.asOf.ordinal } ?? false)
                || recipient.map { bodies.contains($0) } ?? false
        }
    }

    private func consents(to submission: Submission) -> [Consent] {
        world.policy.consents.filter { consent in
            consent.validity.contains(world.asOf) && consent.respondent == submission.respondent
                && (consent.recipient == recipient?.rawValue || consent.recipient == world.target.rawValue)
                && (consent.submission == nil || consent.submission == submission.id)
                && (consent.questionnaire == nil || consent.questionnaire == submission.questionnaire)
        }
    }

    func isVisible(_ answer: Answer, of submission: Submission) -> Bool {
        isOpen(answer.classification ?? default_(of: submission))
            || consents(to: submission).contains { consent in
                (consent.questions.isEmpty || consent.questions.contains(answer.question))
                    && (consent.answers.isEmpty || consent.answers.contains(submission.id(of: answer)))
            }
    }

    /// Whether the submission itself, and so the act of taking another back, may be seen.
    func isVisible(_ submission: Submission) -> Bool {
        isOpen(default_(of: submission))
            || consents(to: submission).contains { $0.questions.isEmpty && $0.answers.isEmpty }
    }
}
