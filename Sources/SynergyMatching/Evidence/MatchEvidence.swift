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
    /// Both ask about the same side of a provision.
    case sameAspect(Aspect)
    /// An embedder finds their texts alike, 0…1.
    case embedding(Double)
    /// Each is the only best partner of the other.
    case bestOfBoth
    /// They ask about different sides of a provision.
    case differentAspects(Aspect, Aspect)
    /// They want different kinds of answer.
    case differentKinds(AnswerKind, AnswerKind)
    /// A yes of one says that all holds, a yes of the other that anything does.
    case differentQuantifiers(Quantifier, Quantifier)
    /// They are about different populations.
    case differentPopulations(String, String)

    /// Whether it speaks for the pair.
    public var isFavorable: Bool {
        switch self {
        case .differentAspects, .differentKinds, .differentQuantifiers, .differentPopulations: false
        default: true
        }
    }
}
