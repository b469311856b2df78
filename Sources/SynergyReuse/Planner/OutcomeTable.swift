import SynergyModel

/// Step 3, the outcome of a question.
///
/// The first row that holds is the outcome (DESIGN section 5).
enum OutcomeTable {
    /// What the table looks at.
    struct Facts {
        /// Step 0 said that the question is not for the respondent.
        var isNotApplicable: Bool
        /// The status of each element.
        var statuses: [ElementStatus]
        /// One answer settles every element, every hop equal and identity, and the draft holds nothing else.
        var isVerbatim: Bool

        func some(_ status: ElementStatus...) -> Bool { statuses.contains(where: status.contains) }
        func all(_ status: ElementStatus) -> Bool { !statuses.isEmpty && statuses.allSatisfy { $0 == status } }
    }

    // swift-format-ignore
    static let rows: [(outcome: Outcome, holds: @Sendable (Facts) -> Bool)] = [
        (.notApplicable,    { $0.isNotApplicable }),
        (.conflict,         { $0.some(.conflict) }),
        (.reuseVerbatim,    { $0.all(.settled) && $0.isVerbatim }),
        (.reuseTransformed, { $0.all(.settled) }),
        (.partial,          { $0.some(.settled, .part) }),
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
