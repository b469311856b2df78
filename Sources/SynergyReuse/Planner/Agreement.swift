import SynergyModel

/// Whether values agree (DESIGN section 5, step 2).
enum Agreement {
    /// Whether two values of one exclusive element contradict each other.
    ///
    /// Numbers with stated rounding are half-open intervals; texts in different languages are variants.
    static func contradict(_ first: AnswerValue, _ second: AnswerValue) -> Bool {
        switch (first, second) {
        case (.number(let first), .number(let second)):
            return first.unit != second.unit || !first.isCompatible(with: second)
        case (.text(let first), .text(let second))
        where !first.original.language.isReadable(as: second.original.language):
            return false
        default:
            return !same(first, second)
        }
    }

    /// Whether two values say the same.
    static func same(_ first: AnswerValue, _ second: AnswerValue) -> Bool {
        if first == second { return true }
        switch (first, second) {
        case (.boolean, .boolean), (.choice, .choice), (.day, .day): return false
        case (.number(let first), .number(let second)):
            return first.unit == second.unit && first.isCompatible(with: second)
        default: return first.normalized == second.normalized
        }
    }

    /// The items of a list that grows, each with what tells it apart; `nil` for a value that is no list.
    static func items(of value: AnswerValue) -> [(key: String, item: AnswerValue)]? {
        switch value {
        case .choices(let codes): codes.map { ($0, .choices([$0])) }
        case .items(let items): items.map { ($0.foldedForComparison, .items([$0])) }
        case .links(let references): references.map { ($0.fingerprintText, .links([$0])) }
        default: nil
        }
    }

    /// One list of several.
    static func union(_ items: [AnswerValue]) -> AnswerValue? {
        var codes: [String] = []
        var texts: [String] = []
        var references: [Reference] = []
        for item in items {
            switch item {
            case .choices(let more): codes += more
            case .items(let more): texts += more
            case .links(let more): references += more
            default: return nil
            }
        }
        if !codes.isEmpty { return .choices(codes) }
        if !texts.isEmpty { return .items(texts) }
        return references.isEmpty ? nil : .links(references)
    }
}
