import SynergyCrosswalk
import SynergyModel

extension Qualifier: Comparable {
    /// Orders by what identifies, so that results never depend on the order of inputs.
    public static func < (lhs: Self, rhs: Self) -> Bool {
        let names = (lhs.name, rhs.name)
        return names.0 == names.1 ? lhs.detail < rhs.detail : names.0 < names.1
    }

    /// Whether it may only be seen in the internal view.
    public var isInternal: Bool { self == .withheldSourceDisagrees || self == .amendedInConfidence }

    private var detail: String {
        switch self {
        case .translationNeeded(let language): language.rawValue
        case .provisional(let question): question.rawValue
        case .ownReading(let override):
            [override.id, override.from.rawValue, override.to.rawValue].joined(separator: "\u{1}")
        case .partyStatusUnknown(let instrument): instrument.rawValue
        case .partlyReserved(let provision): provision.rawValue
        default: ""
        }
    }
}
