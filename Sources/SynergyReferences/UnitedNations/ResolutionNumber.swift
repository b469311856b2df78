/// The number of a resolution or decision as prose writes it (section 3.5 of the reference grammar).
struct ResolutionNumber {
    enum Form {
        /// `55/25`, `2013/41`, `S-26/2`
        case session
        /// `217 A (III)`
        case old
        /// `1373 (2001)` or `1373`, which only the Security Council has.
        case counted
    }

    private(set) var form: Form
    /// What stands before the slash, or the only number.
    private(set) var first: Range<Int>
    private(set) var firstValue: Int
    /// What stands after the slash.
    private(set) var second = 0..<0
    private var secondValue = 0
    private(set) var old: OldResolution?
    private(set) var year: Int?
    private(set) var end: Int

    /// Reads a number that begins at an offset.
    init?(_ text: FoldedText, at start: Int) {
        var begin = text.at(start).start
        let whole = begin
        if let special = text.match(begin, "s-") ?? text.match(begin, "es-"), text.at(begin).byte.isUpper {
            begin = special
        }
        guard let number = text.number(begin, limit: 4) else { return nil }
        first = whole..<number.end
        firstValue = number.value
        end = number.end
        form = .counted
        let next = text.at(number.end)
        if next.byte == UInt8(ascii: "/") {
            guard let second = text.number(next.end, limit: 4), second.start == text.at(next.end).start else {
                return nil
            }
            self.second = second.start..<second.end
            secondValue = second.value
            end = second.end
            form = .session
            readLetter(text)
            // A date, or an act of the European Union: "12/3/2017", "2011/36/EU".
            guard text.mayEnd(end), text.at(end).byte != UInt8(ascii: "/") else { return nil }
            guard number.value > 0, second.value > 0 else { return nil }
        } else if whole != begin {
            return nil
        } else if let old = OldResolution(text, after: number.end) {
            self.old = old
            form = .old
            end = old.end
        } else {
            if let found = text.yearInBrackets(after: number.end) {
                year = found.value
                end = found.end
            }
            guard text.mayEnd(end) else { return nil }
        }
    }

    /// `46/36L`, one of several under a number.
    private mutating func readLetter(_ text: FoldedText) {
        let letter = text.at(end)
        guard letter.byte.isUpper, text.raw(letter.start) < 0x80, text.mayEnd(letter.end) else { return }
        second = second.lowerBound..<letter.end
        end = letter.end
    }

    /// Whether the number before the slash is a year, as with the Economic and Social Council.
    var beginsWithYear: Bool { firstValue >= 1945 && firstValue <= 2099 }
    /// Whether the number after the slash is a year, as no organ of the United Nations writes it.
    var endsWithYear: Bool { secondValue >= 1945 && secondValue <= 2099 }

    /// Whether an organ counts its resolutions like this; without an organ, old ones are of the General Assembly.
    func fits(_ organ: ResolutionOrgan?) -> Bool {
        switch (form, organ) {
        case (.session, .securityCouncil): false
        case (.session, .generalAssembly), (.session, .humanRightsCouncil): firstValue <= 99
        case (.session, .economicAndSocialCouncil): beginsWithYear
        case (.session, nil): true
        case (.old, nil), (.old, .generalAssembly), (.old, .economicAndSocialCouncil): true
        case (.counted, .securityCouncil): true
        default: false
        }
    }
}
