import SynergyCrosswalk
import SynergyModel

extension Qualifier: Comparable {
    /// Orders by what identifies, so that results never depend on the order of inputs.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.sortKey < rhs.sortKey }

    /// Whether it may only be seen in the internal view.
    public var isInternal: Bool { self == .withheldSourceDisagrees || self == .amendedInConfidence }

    private var sortKey: String {
        let detail: String
        switch self {
        case .translationNeeded(let language): detail = language.rawValue
        case .provisional(let question): detail = question.rawValue
        case .partyStatusUnknown(let instrument): detail = instrument.rawValue
        case .partlyReserved(let provision): detail = provision.rawValue
        default: detail = ""
        }
        return "\(name) \(detail)"
    }
}
