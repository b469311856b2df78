/// The word that a pinpoint begins with: "articles", "para.", "§§", "question n°".
struct PinpointLabel {
    /// Article, paragraph or question.
    var kind: Citation.Kind
    /// Where the word begins.
    var start: Int
    /// Where the first item begins: a digit or the bracket before it.
    var value: Int
    /// Whether the word is one for several.
    var isMany: Bool
    /// Whether a dot makes it an abbreviation.
    var hasDot: Bool
    /// Whether it is "sub-paragraph", written with a dash.
    var isSub = false
    /// Whether the word is "Q", which each number of a range may repeat.
    var isLetter = false

    /// Checks that nothing but a dot, spaces and the mark of a number stands between the word and a digit.
    init?(_ lead: NumberLead, _ kind: Citation.Kind, before digit: Int, in text: FoldedText) {
        self.kind = kind
        start = lead.word.lowerBound
        isLetter = lead.label == .q
        if lead.label == .section {
            let before = text.before(start)
            isMany = before.byte == FoldedText.section
            if isMany { start = before.start }
        } else {
            isMany = text.before(lead.word.upperBound).byte.lower == UInt8(ascii: "s")
        }
        if let sub = Self.sub(before: start, in: text) {
            start = sub
            isSub = true
        }
        guard text.mayBegin(start) else { return nil }
        guard let gap = Self.value(after: lead.word.upperBound, in: text) else { return nil }
        hasDot = gap.hasDot
        value = gap.place
        guard value > lead.word.upperBound || lead.label == .section || lead.label == .q else { return nil }
        if value != digit {
            guard kind == .paragraph, lead.label != .section, let inner = text.pass(value, UInt8(ascii: "(")),
                text.at(inner).start == digit
            else { return nil }
        }
    }

    /// Where "sub-" begins before "paragraph".
    static func sub(before start: Int, in text: FoldedText) -> Int? {
        guard text.before(start).byte == UInt8(ascii: "-") else { return nil }
        return text.matchBefore(start, "sub-")
    }

    /// Where the value begins behind a label: after a dot, spaces and "n°".
    static func value(after end: Int, in text: FoldedText) -> (place: Int, hasDot: Bool)? {
        var index = end
        var hasDot = false
        if let dot = text.pass(index, UInt8(ascii: ".")) {
            index = dot
            hasDot = true
        }
        guard let spaced = text.passSpaces(index) else { return nil }
        index = spaced
        if let mark = numberMark(index, in: text) {
            guard let next = text.passSpaces(mark) else { return nil }
            index = next
        }
        return (text.at(index).start, hasDot)
    }

    /// Where "No.", "n°", "núm." or "№" ends.
    private static func numberMark(_ index: Int, in text: FoldedText) -> Int? {
        let symbol = text.at(index)
        if symbol.byte == FoldedText.numero { return symbol.end }
        guard symbol.byte.lower == UInt8(ascii: "n"), let word = text.word(index) else { return nil }
        var next = text.at(word.end)
        if next.byte == UInt8(ascii: "."), text.at(next.end).byte == FoldedText.degree { next = text.at(next.end) }
        if next.byte == FoldedText.degree { return word.key.length <= 3 ? text.pass(next.end, 0x2E) ?? next.end : nil }
        guard LabelTable.isNumberMark(word.key) else { return nil }
        return next.byte == UInt8(ascii: ".") ? next.end : word.end
    }
}
