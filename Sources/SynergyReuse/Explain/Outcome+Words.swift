import SynergyModel

extension Outcome {
    /// A heading of a few words.
    public var title: String {
        switch self {
        case .notApplicable: "Not applicable"
        case .conflict: "Answers contradict each other"
        case .reuseVerbatim: "Reuse as it stands"
        case .reuseTransformed: "Reuse, adapted"
        case .partial: "Partly answered"
        case .stale: "Out of date"
        case .linkOnly: "Only a link"
        case .notRecognised: "Source not recognised"
        case .withheld: "Confidential"
        case .noSource: "To be answered"
        }
    }

    /// What it means, in one sentence.
    public var sentence: String {
        switch self {
        case .notApplicable: "This question does not have to be answered."
        case .conflict: "Earlier answers contradict each other, so nothing is filled in."
        case .reuseVerbatim: "One earlier answer to the same question settles this one."
        case .reuseTransformed: "Earlier answers settle this question, put together or adapted."
        case .partial: "Earlier answers settle a part of this question."
        case .stale: "There is an earlier answer, but it is out of date; it is shown for updating and not filled in."
        case .linkOnly: "Nothing can be filled in, but there is something to point to."
        case .notRecognised: "There is an earlier answer, but the body that asks does not recognise its source."
        case .withheld: "There is an earlier answer, but it was given in confidence."
        case .noSource: "Nothing that was reported earlier answers this question."
        }
    }

    /// What to do about it.
    public var nextStep: String? {
        switch self {
        case .notApplicable: nil
        case .conflict: "Choose the answer that is right and say why, or write a new one."
        case .reuseVerbatim: "Check that it is still right, then accept it."
        case .reuseTransformed: "Check how it was adapted, then accept it or edit it."
        case .partial: "Check what is filled in and add what is missing."
        case .stale: "Bring the earlier answer up to date."
        case .linkOnly: "Point to the source given, or answer anew."
        case .notRecognised: "Answer anew."
        case .withheld: "Ask for consent to use the answer here, or answer anew."
        case .noSource: "Answer it."
        }
    }
}

extension NotApplicableReason {
    /// The reason, as a sentence of its own.
    ///
    /// - Parameters:
    ///   - context: Titles and labels.
    public func sentence(in context: ExplanationContext) -> String {
        switch self {
        case .notParty(let instruments):
            let names = instruments.map { context.name($0) }
            return
                "The respondent is not party to \(names.isEmpty ? "the instruments concerned" : Words.list(names, "or"))."
        case .reserved(let provisions):
            return "The respondent has made a reservation to \(Words.list(provisions.map(\.rawValue)))."
        case .disabled(let question):
            return "The answer to question \(question.number) makes it needless."
        }
    }
}

extension ElementStatus {
    /// What it means for something that is missing.
    package var missingWords: String {
        switch self {
        case .conflict: "answers contradict each other"
        case .settled: "settled"
        case .part: "only a part is known"
        case .stale: "the answer is out of date"
        case .linkOnly: "there is only something to point to"
        case .notRecognised: "the source is not recognised"
        case .withheld: "the answer is confidential"
        case .none: "nothing is known"
        }
    }
}
