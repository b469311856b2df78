public import SynergyCrosswalk
public import SynergyModel

/// One thing that speaks for, or against, a suggestion.
public enum MatchEvidence: Hashable, Sendable {
    /// A curator has confirmed the pair.
    case confirmed
    /// Both say the same, spelling aside.
    case sameText
    /// Both cite the same provision.
    case sameProvision(Provision.ID)
    /// Both cite provisions that the concordance, or their numbers, relate.
    case relatedProvisions(Provision.ID, Provision.ID, RelationSet)
    /// Items like the two are linked by a curator.
    case confirmedNeighbor(subject: String, object: String)
    /// Both are linked by a curator to this question of a third questionnaire.
    case confirmedThrough(String)
    /// Both have these terms; the most telling first.
    case sharedTerms([String])
    /// Both stand under the same heading.
    case sameSection(String)
    /// They stand in sections of which many questions are alike.
    case agreeingSections(String, String)
    /// Both ask about the same side of a provision.
    case sameAspect(Aspect)
    /// An embedder finds their texts alike, 0…1.
    case embedding(Double)
    /// Each is the best partner of the other.
    case bestOfBoth
    /// They ask about different sides of a provision.
    case differentAspects(Aspect, Aspect)
    /// They want different kinds of answer.
    case differentKinds(AnswerKind, AnswerKind)
    /// They are about different populations.
    case differentPopulations(String, String)

    /// Whether it speaks for the pair.
    public var isFavorable: Bool {
        switch self {
        case .differentAspects, .differentKinds, .differentPopulations: false
        default: true
        }
    }
}
