import SynergyModel

/// Step 3, the outcome of a question.
///
/// The first row that holds is the outcome (DESIGN section 5).
enum OutcomeTable {
    /// What the table looks at.
    struct Facts {
        /// Step 0 said that the question is not for the respondent.
        var isNotApplicable: Bool
        /// The statuses that some element has, one bit each.
        private var present: UInt16 = 0
        /// One answer settles every element, every hop equal and identity, and the draft holds nothing else.
        var isVerbatim: Bool

        init(isNotApplicable: Bool, statuses: some Sequence<ElementStatus>, isVerbatim: Bool) {
            self.isNotApplicable = isNotApplicable
            self.isVerbatim = isVerbatim
            for status in statuses { present |= status.bit }
        }

        func some(_ status: ElementStatus) -> Bool { present & status.bit != 0 }
        func all(_ status: ElementStatus) -> Bool { present == status.bit }
    }

    // swift-format-ignore
    static let rows: [(outcome: Outcome, holds: @Sendable (Facts) -> Bool)] = [
        (.notApplicable,    { $0.isNotApplicable }),
        (.conflict,         { $0.some(.conflict) }),
        (.reuseVerbatim,    { $0.all(.settled) && $0.isVerbatim }),
        (.reuseTransformed, { $0.all(.settled) }),
        (.partial,          { $0.some(.settled) || $0.some(.part) }),
        (.stale,            { $0.some(.stale) }),
        (.linkOnly,         { $0.some(.linkOnly) }),
        (.notRecognised,    { $0.some(.notRecognised) }),
        (.withheld,         { $0.some(.withheld) }),
        (.noSource,         { _ in true }),
    ]

    static func outcome(_ facts: Facts) -> Outcome {
        rows.first { $0.holds(facts) }?.outcome ?? .noSource
    }
}

extension ElementStatus {
    fileprivate var bit: UInt16 {
        switch self {
        case .conflict: 1
        case .settled: 2
        case .part: 4
        case .stale: 8
        case .linkOnly: 16
        case .notRecognised: 32
        case .withheld: 64
        case .none: 128
        }
    }
}
