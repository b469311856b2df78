public import SynergyCrosswalk
public import SynergyModel

/// Something that should be known beside the outcome (DESIGN section 5, after step 3).
public enum Qualifier: Hashable, Sendable {
    /// So many bodies, at least two, hold the same value.
    case corroborated(bodies: Int)
    /// There are other wordings.
    case variants
    /// What is outside the question must be cut from the text.
    case toBeCut
    /// An older answer says something else.
    case olderAnswerDiffers
    /// Older answers say different things.
    case olderAnswersDisagree
    /// The text must be translated.
    case translationNeeded(LanguageTag)
    /// The question depends on one that is not decided yet.
    case provisional(on: Question.ID)
    /// There is an answer, but its chain may lead to something else altogether; the shortest such chain.
    case chainUnusable(Chain)
    /// A mapping is only proposed.
    case mappingProposed
    /// Mappings contradict each other.
    case mappingInconsistent
    /// The respondent reads a relation in a way of its own, and that acts here; with its reason only inside, and only where
    /// no candidate's chain tells it.
    indirect case ownReading(RelationOverride)
    /// The part status of the respondent is not known for an instrument.
    case partyStatusUnknown(Instrument.ID)
    /// A part of what is asked is reserved.
    case partlyReserved(Provision.ID)
    /// Internal: an answer that the recipient may not see says something else.
    case withheldSourceDisagrees
    /// Internal: the visible answer was amended in confidence.
    case amendedInConfidence

    /// The word used in JSON.
    public var name: String {
        switch self {
        case .corroborated: "corroborated"
        case .variants: "variants"
        case .toBeCut: "toBeCut"
        case .olderAnswerDiffers: "olderAnswerDiffers"
        case .olderAnswersDisagree: "olderAnswersDisagree"
        case .translationNeeded: "translationNeeded"
        case .provisional: "provisional"
        case .chainUnusable: "chainUnusable"
        case .mappingProposed: "mappingProposed"
        case .mappingInconsistent: "mappingInconsistent"
        case .ownReading: "ownReading"
        case .partyStatusUnknown: "partyStatusUnknown"
        case .partlyReserved: "partlyReserved"
        case .withheldSourceDisagrees: "withheldSourceDisagrees"
        case .amendedInConfidence: "amendedInConfidence"
        }
    }
}
