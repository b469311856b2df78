import SynergyCrosswalk
public import SynergyModel
public import SynergyReuse

/// Writes a plan as JSON, as CSV or as text.
///
/// A plan for the recipient is written without anything internal, whatever it holds.
public struct PlanWriter: Sendable {
    /// The plan.
    public let plan: ReusePlan
    /// The form that the plan is for.
    public let questionnaire: Questionnaire
    /// Titles and labels for the explanations.
    public let context: ExplanationContext
    /// How minutes are reckoned.
    public var burden: BurdenModel
    /// What changed since an earlier plan, to be written along.
    public var changes: PlanChanges?

    /// Creates a writer.
    public init(
        _ plan: ReusePlan, questionnaire: Questionnaire, context: ExplanationContext,
        burden: BurdenModel = .standard
    ) {
        self.questionnaire = questionnaire
        self.context = context
        self.burden = burden
        var plan = plan
        if plan.view == .recipient { plan.proposals = plan.proposals.map(\.forRecipient) }
        self.plan = plan
    }

    /// The questions of the form, by identifier.
    var questions: [Question.ID: Question] {
        Dictionary(questionnaire.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Proposal {
    /// The proposal without what only the respondent's own officers may see.
    var forRecipient: Self {
        var proposal = self
        proposal.heldDraft = nil
        proposal.qualifiers.removeAll(where: \.isInternal)
        for place in proposal.qualifiers.indices {
            switch proposal.qualifiers[place] {
            case .ownReading(let override): proposal.qualifiers[place] = .ownReading(override.withoutReason)
            case .chainUnusable(let chain): proposal.qualifiers[place] = .chainUnusable(chain.withoutReasons)
            default: break
            }
        }
        for place in proposal.candidates.indices where proposal.candidates[place].chain.tellsReasons {
            proposal.candidates[place].chain = proposal.candidates[place].chain.withoutReasons
        }
        if outcome == .notApplicable {
            proposal.draft = nil
            proposal.links = []
            for index in proposal.elements.indices {
                proposal.elements[index].value = nil
                proposal.elements[index].sources = []
            }
        }
        if proposal.candidates.contains(where: { $0.status == .withheld }) {
            let kept = proposal.candidates.indices.filter { proposal.candidates[$0].status != .withheld }
            let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
            proposal.candidates = kept.map { proposal.candidates[$0] }
            for index in proposal.elements.indices {
                proposal.elements[index].sources = proposal.elements[index].sources.compactMap { source in
                    places[source.candidate].map { place in
                        var source = source
                        source.candidate = place
                        return source
                    }
                }
            }
        }
        // As long as reviewers differ nothing is decided, and that they do is nobody else's business.
        proposal.decision = decision.flatMap { $0.rivals.isEmpty ? $0 : nil }
        if var decision = proposal.decision {
            decision.decision.reason = nil
            decision.decision.comment = nil
            decision.decision.needsAssistance = false
            decision.decision.assistanceNote = nil
            decision.decision.after = []
            // Only an answer that the recipient sees may be named, and what is not asked has no value.
            if let choice = decision.decision.choice, !proposal.candidates.contains(where: { $0.answer == choice }) {
                decision.decision.choice = nil
            }
            if outcome == .notApplicable { decision.decision.value = nil }
            proposal.decision = decision
        }
        return proposal
    }
}
