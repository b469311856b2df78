import SynergyCrosswalk
public import SynergyModel

extension Qualifier {
    /// What the qualifier means, as a sentence of its own.
    ///
    /// - Parameters:
    ///   - target: The target question.
    ///   - context: Titles and labels.
    public func sentence(for target: Question.ID, in context: ExplanationContext) -> String {
        switch self {
        case .corroborated(let bodies): "The same was told to \(bodies) different bodies."
        case .variants: "There are other wordings of the answer; compare them before you choose."
        case .toBeCut: "The earlier text says more than is asked here; cut what does not belong."
        case .olderAnswerDiffers: "An older answer says something else."
        case .olderAnswersDisagree: "Older answers do not agree with each other."
        case .translationNeeded(let language):
            "The text is in \(Words.language(language)) and must be translated before it can be used."
        case .provisional(let question):
            "Whether this question is asked at all depends on question \(question.number), which nobody has decided yet."
        case .chainUnusable(let chain) where chain.isRefused:
            "There is an answer to \(chain.hops.first?.from ?? target), but the respondent does not accept the way from it to "
                + "here."
        case .chainUnusable(let chain):
            "There is an answer to \(chain.hops.first?.from ?? target), but the way from it to here is too uncertain: "
                + "the questions may have nothing in common."
        case .mappingProposed: "A link between questions that might help is only proposed; have it checked."
        case .mappingInconsistent: "Mappings that lead here contradict each other; have them checked."
        case .ownReading(let override): override.note(for: target, in: context)
        case .partyStatusUnknown(let instrument):
            "Whether the respondent is party to \(context.name(instrument)) on this day is not known."
        case .partlyReserved(let provision):
            "The respondent has made a reservation to a part of \(provision); answer for the rest."
        case .withheldSourceDisagrees: "An answer given in confidence says something else. This note is internal."
        case .amendedInConfidence:
            "The answer that the body may see has been changed since, in confidence. This note is internal."
        }
    }
}
