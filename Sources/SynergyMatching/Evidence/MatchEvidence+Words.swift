import SynergyCrosswalk
import SynergyModel

extension MatchEvidence {
    /// The evidence in words, without a full stop at its end.
    public var words: String {
        switch self {
        case .confirmed: "confirmed by a curator"
        case .sameText: "the same words"
        case .sameProvision(let provision): "both on \(provision)"
        case .relatedProvisions(let first, let second, let relation):
            switch relation {
            case .equal: "\(first) is the same as \(second)"
            case .subset: "\(first) lies inside \(second)"
            case .superset: "\(first) contains \(second)"
            case .overlap: "\(first) and \(second) overlap"
            default: "\(first) and \(second) are related"
            }
        case .confirmedNeighbor(let subject, let object): "like \(subject) and \(object), which are linked"
        case .confirmedThrough(let middle): "both linked to \(middle)"
        case .sharedTerms(let terms): "shared terms: \(terms.joined(separator: ", "))"
        case .sameSection(let section): "same section: \(section)"
        case .sameAspect(let aspect): "both about \(aspect.plainName)"
        case .embedding(let likeness):
            likeness.isFinite
                ? "texts alike by the embedder (\(Int((min(max(likeness, -1), 1) * 100).rounded())) %)"
                : "texts that the embedder cannot compare"
        case .bestOfBoth: "each is the other's best"
        case .differentAspects(let first, let second):
            "but one is about \(first.plainName), the other about \(second.plainName)"
        case .differentKinds(let first, let second): "but one wants \(first.plainName), the other \(second.plainName)"
        case .differentQuantifiers(let first, let second):
            "but a yes of one means that \(first.plainName), of the other that \(second.plainName)"
        case .differentPopulations(let first, let second): "but one is about \(first), the other about \(second)"
        }
    }
}
