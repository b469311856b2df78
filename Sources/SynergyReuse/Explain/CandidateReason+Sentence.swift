public import SynergyModel

extension CandidateReason {
    /// What the reason means, as a sentence of its own.
    ///
    /// - Parameters:
    ///   - target: The target question.
    ///   - context: Titles and labels.
    public func sentence(for target: Question.ID, in context: ExplanationContext) -> String {
        switch self {
        case .draftSubmission: "It stands in a draft that was not handed in, so it does not count."
        case .withdrawn: "The respondent has taken it back, so it does not count."
        case .superseded(let answer): "A later answer, \(answer), has replaced it."
        case .otherTerritory(let territory):
            "It is about \(context.name(territory)); an answer about one territory is never the answer about another."
        case .chainUnusable: "On the way here the questions may end up having nothing in common, so nothing follows."
        case .absent(let absence): "It gives no value: it says \(Words.absence(absence))."
        case .elementNotAnswered: "It does not speak of what is asked here."
        case .restricted: "It was given in confidence, and the body that asks may not see it without consent."
        case .recognition(let rule):
            "Under the rule \(rule) the body that asks does not take answers given there as answers."
        case .mappingProposed: "The link between the two questions is only proposed; nobody has approved it yet."
        case .formAsksForLink: "The form asks here for a link to earlier answers, not for their text."
        case .formAsksAlways: "The form wants a fresh answer to this question every time."
        case .typesDiffer(let from, let to):
            "It gives \(Words.kind(from)) where this question wants \(Words.kind(to)), and no rule leads from one to the other."
        case .outsideTransform(let value):
            "Its value \(Words.quote(value, limit: 60)) is not among those that the mapping carries over."
        case .notEntailed: "What it says does not settle what is asked here."
        case .notCovered: "It speaks of a part only, and a part is not enough for a single value."
        case .noElementMap: "It is not known which part of it answers which part of the question."
        case .aspectDiffers: "It is about another side of the matter, such as the law and not the practice."
        case .populationDiffers: "Its figures are about another group of people."
        case .unitDiffers: "Its figures are in another unit."
        case .periodUnknown: "It cannot be told whether its figures are about the period asked for."
        case .languageNotAccepted(let language):
            "It is in \(Words.language(language)), which the body that asks does not accept."
        case .mappingInconsistent: "The mappings contradict each other here, so none of them is relied on."
        case .pointsElsewhere(let failure): "It only points elsewhere. \(failure.sentence)"
        case .tooOld(let months): "It is older than the \(Words.count(months, "month")) for which answers stay fresh."
        case .otherPeriod(let period):
            "Its figures are about \(Words.period(period)), which is not the period asked for."
        case .eventSince(let event, let day): "Something has happened since: \(event) (\(Words.day(day)))."
        }
    }
}
