public import SynergyModel

/// Why a candidate has its status: a code, and the detail it needs.
public enum CandidateReason: Hashable, Sendable {
    // dropped
    /// The submission is only a draft.
    case draftSubmission
    /// The submission was taken back.
    case withdrawn
    /// A later answer replaced it.
    case superseded(by: Answer.ID)
    /// It is about, or by, another territory.
    case otherTerritory(Respondent.ID)
    /// The chain may relate matters that have nothing in common.
    case chainUnusable
    /// The respondent gave no value.
    case absent(Absence)
    /// The answer does not speak of this element.
    case elementNotAnswered
    // withheld
    /// The recipient may not see it.
    case restricted
    // notRecognised and linkOnly
    /// A rule of recognition.
    case recognition(rule: String)
    // linkOnly
    /// A hop is proposed or derived.
    case mappingProposed
    /// The form allows only links here.
    case formAsksForLink
    /// The form asks every time.
    case formAsksAlways
    /// The kinds of answer differ and no transform leads over.
    case typesDiffer(from: AnswerKind, to: AnswerKind)
    /// The value is outside the domain of a transform.
    case outsideTransform(String)
    /// A closed answer does not follow.
    case notEntailed
    /// An exclusive element on a chain that does not cover it.
    case notCovered
    /// Only links pass between the elements.
    case noElementMap
    /// The aspects differ.
    case aspectDiffers
    /// The populations differ.
    case populationDiffers
    /// The units differ.
    case unitDiffers
    /// The periods differ.
    case periodUnknown
    /// The recipient does not accept the language.
    case languageNotAccepted(LanguageTag)
    /// Chains contradict each other, or one answer arrives with two values.
    case mappingInconsistent
    /// It only points elsewhere, and no text of the respondent's own could be found there.
    case pointsElsewhere(PointerFailure)
    // stale
    /// Older than the window of so many months.
    case tooOld(months: Int)
    /// Another reference period.
    case otherPeriod(Period)
    /// Something happened since.
    case eventSince(String, on: CalendarDay)

    /// The word used in JSON.
    public var code: String {
        switch self {
        case .draftSubmission: "draft"
        case .withdrawn: "withdrawn"
        case .superseded: "superseded"
        case .otherTerritory: "otherTerritory"
        case .chainUnusable: "chainUnusable"
        case .absent(let absence): absence.rawValue
        case .elementNotAnswered: "elementNotAnswered"
        case .restricted: "restricted"
        case .recognition: "recognition"
        case .mappingProposed: "mappingProposed"
        case .formAsksForLink: "formAsksForLink"
        case .formAsksAlways: "formAsksAlways"
        case .typesDiffer: "typesDiffer"
        case .outsideTransform: "outsideTransform"
        case .notEntailed: "notEntailed"
        case .notCovered: "notCovered"
        case .noElementMap: "noElementMap"
        case .aspectDiffers: "aspectDiffers"
        case .populationDiffers: "populationDiffers"
        case .unitDiffers: "unitDiffers"
        case .periodUnknown: "periodUnknown"
        case .languageNotAccepted: "languageNotAccepted"
        case .mappingInconsistent: "mappingInconsistent"
        case .pointsElsewhere: "pointsElsewhere"
        case .tooOld: "tooOld"
        case .otherPeriod: "otherPeriod"
        case .eventSince: "eventSince"
        }
    }
}
