/// The word that says what sort of legal act a number is of, in English, French, Spanish or German.
struct ActName {
    /// `L`, `R`, `D` or `F`, as numbers in CELEX form have it.
    var descriptor: UInt8
    /// Where it begins.
    var start: Int
    /// Where it ends.
    var end: Int
    /// Whether it names several acts.
    var isPlural: Bool

    /// Reads the name that a label belongs to.
    init?(_ text: FoldedText, _ lead: NumberLead) {
        start = lead.word.lowerBound
        end = lead.word.upperBound
        let first = text.at(start)
        isPlural = text.before(end).byte.lower == UInt8(ascii: "s")
        switch lead.label {
        case .act:
            switch (first.byte.lower, text.at(first.end).byte.lower) {
            case (UInt8(ascii: "d"), _), (UInt8(ascii: "r"), UInt8(ascii: "i")): descriptor = UInt8(ascii: "L")
            default: descriptor = UInt8(ascii: "R")
            }
        case .decision:
            descriptor = UInt8(ascii: "D")
            if first.byte.lower == UInt8(ascii: "b") { isPlural = false }
            let before = text.passSpacesBefore(start)
            if before < start, let framework = text.matchBefore(before, "framework") {
                descriptor = UInt8(ascii: "F")
                start = framework
            }
        case .frameworkDecision:
            descriptor = UInt8(ascii: "F")
            guard let start = Self.wholeName(text, start, end) else { return nil }
            isPlural = isPlural && text.matchBefore(end, "rahmenbeschluss") == nil
            self.start = start
        default: return nil
        }
        guard text.mayBegin(start) else { return nil }
    }

    /// Where a name of two words begins, of which the second was found.
    private static func wholeName(_ text: FoldedText, _ start: Int, _ end: Int) -> Int? {
        let names: [StaticString] = [
            "decision-cadre", "decisions-cadres", "decision cadre", "decision marco", "decisiones marco",
            "joint action",
            "action commune", "accion comun", "rahmenbeschluss",
        ]
        for name in names {
            if let found = text.matchBefore(end, name) { return found }
        }
        return nil
    }
}
