import SynergyModel

/// Whether values agree (DESIGN section 5, step 2).
enum Agreement {
    /// Whether two values of one exclusive element contradict each other.
    ///
    /// Numbers with stated rounding are half-open intervals; texts in different languages are variants.
    static func contradict(_ first: AnswerValue, _ second: AnswerValue) -> Bool {
        if case (.text(let first), .text(let second)) = (first, second), !sharesLanguage(first, second) {
            return false
        }
        return !same(first, second)
    }

    /// Whether two values say the same.
    static func same(_ first: AnswerValue, _ second: AnswerValue) -> Bool {
        if first == second { return true }
        switch (first, second) {
        case (.boolean, .boolean), (.choice, .choice), (.day, .day):
            return false
        case (.number(let first), .number(let second)):
            // A number that names no unit is in the unit of the question, as every number that arrives there is.
            let areUnitsApart = first.unit.map { unit in second.unit.map { $0 != unit } ?? false } ?? false
            return !areUnitsApart && first.isCompatible(with: second)
        case (.text(let first), .text(let second)):
            return sharesLanguage(first, second) && sameWhereShared(first, second)
        default:
            return first.normalized == second.normalized
        }
    }

    private static func sharesLanguage(_ first: LocalizedText, _ second: LocalizedText) -> Bool {
        first.entries.contains { entry in second.entries.contains { $0.language.isReadable(as: entry.language) } }
    }

    /// Whether two texts agree in every language that both have; a translation that only one has says nothing.
    private static func sameWhereShared(_ first: LocalizedText, _ second: LocalizedText) -> Bool {
        first.entries.allSatisfy { entry in
            guard let other = second.entries.first(where: { $0.language.isReadable(as: entry.language) })
            else { return true }
            return sameASCII(entry.text, other.text)
                ?? (entry.text.foldedForComparison == other.text.foldedForComparison)
        }
    }

    /// Whether two texts are the same but for case and white space, or `nil` when one of them is not ASCII.
    private static func sameASCII(_ first: String, _ second: String) -> Bool? {
        var lhs = FoldedASCII(first.utf8)
        var rhs = FoldedASCII(second.utf8)
        while true {
            let (left, right) = (lhs.next(), rhs.next())
            if left ?? 0 >= 0x80 || right ?? 0 >= 0x80 { return nil }
            if left != right { return lhs.restIsASCII() && rhs.restIsASCII() ? false : nil }
            if left == nil { return true }
        }
    }

    /// A number that is the same for texts that are the same but for case and white space; `nil` where one is not ASCII.
    static func key(of text: String) -> UInt64? {
        var bytes = FoldedASCII(text.utf8)
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        while let byte = bytes.next() {
            guard byte < 0x80 else { return nil }
            key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return key
    }

    /// The bytes of a text in lower case, with runs of white space as one space and none at the ends.
    private struct FoldedASCII {
        private var bytes: String.UTF8View.Iterator
        private var pending: UInt8?
        private var hasBegun = false

        init(_ text: String.UTF8View) { bytes = text.makeIterator() }

        mutating func next() -> UInt8? {
            if let byte = pending {
                pending = nil
                return byte
            }
            var skipped = false
            while let byte = bytes.next() {
                if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
                    skipped = hasBegun
                    continue
                }
                let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                hasBegun = true
                guard skipped else { return folded }
                pending = folded
                return 0x20
            }
            return nil
        }

        mutating func restIsASCII() -> Bool {
            while let byte = next() {
                if byte >= 0x80 { return false }
            }
            return true
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
