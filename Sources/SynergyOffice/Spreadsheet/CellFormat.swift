import SynergyModel

/// What a cell with a number means, by how it is shown (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct CellFormat: Hashable, Sendable {
    /// Whether a day is shown.
    var hasDay = false
    /// Whether a time of day is shown.
    var hasTime = false
    /// Whether hours, minutes or seconds are counted on beyond a day.
    var isElapsed = false
    /// How much of the day is shown.
    var precision = CalendarDay.Precision.day
    /// Whether a hundred times the number is shown, with a percent sign.
    var isPercent = false

    /// A plain number.
    static let number = CellFormat()

    /// Whether it is a plain number.
    var isNumber: Bool { !hasDay && !hasTime && !isElapsed }

    private init() {}

    /// The formats that every program has without being told; those of East Asia show different things by language.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: isPercent = true
        case 14...16, 27...31, 36, 50...54, 57, 58: hasDay = true
        case 17: (hasDay, precision) = (true, .month)
        case 18...21, 32, 33, 45, 47: hasTime = true
        case 22, 34, 35, 55, 56: (hasDay, hasTime) = (true, true)
        case 46: (hasTime, isElapsed) = (true, true)
        default: break
        }
    }

    /// Reads a format such as `yyyy\-mm\-dd` or `[$-409]d mmm yyyy;@`.
    init(code: String) {
        var shown = Shown()
        var bytes = code.utf8[...]
        var previous: UInt8 = 0
        scan: while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "\""):
                bytes = bytes.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
                _ = bytes.popFirst()
            case UInt8(ascii: "["):
                let inside = bytes.prefix { $0 != UInt8(ascii: "]") }
                bytes = bytes.dropFirst(inside.count + 1)
                shown.bracket(inside)
            case UInt8(ascii: ";"):
                // The second and later parts are for numbers below zero, zero and texts.
                break scan
            case UInt8(ascii: "%"):
                isPercent = true
            default:
                shown.letter(byte | 0x20, previous: previous)
            }
            previous = byte
        }
        guard shown.hasYear || shown.hasDay || shown.months > 0 || shown.hasTime, !shown.isGeneral else { return }
        isPercent = false
        hasTime = shown.hasTime
        isElapsed = shown.isElapsed
        hasDay = shown.hasYear || shown.hasDay || (shown.months > 0 && !shown.hasTime) || shown.months > 2
        if shown.hasYear, !shown.hasDay, !shown.hasTime {
            precision = shown.months > 0 ? .month : .year
        }
    }

    /// What the letters of a format show.
    private struct Shown {
        var hasYear = false
        var hasDay = false
        var hasTime = false
        var isElapsed = false
        var isGeneral = false
        /// The longest run of the letter m, which is minutes beside hours and seconds, and months elsewhere.
        var months = 0
        private var run = 0

        mutating func letter(_ letter: UInt8, previous: UInt8) {
            run = letter == UInt8(ascii: "m") ? run + 1 : 0
            months = max(months, run)
            switch letter {
            case UInt8(ascii: "y"), UInt8(ascii: "b"): hasYear = true
            case UInt8(ascii: "d"): hasDay = true
            case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
            // The year of an era; after a digit it is the exponent of a number.
            case UInt8(ascii: "e"):
                if !Self.isDigit(previous) { hasYear = true }
            case UInt8(ascii: "n"): isGeneral = true
            default: break
            }
        }

        mutating func bracket(_ inside: Substring.UTF8View) {
            run = 0
            guard let first = inside.first, inside.allSatisfy({ $0 | 0x20 == first | 0x20 }),
                "hms".utf8.contains(first | 0x20)
            else { return }
            hasTime = true
            isElapsed = true
        }

        private static func isDigit(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "0") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?")
        }
    }

    /// A number as percentages show it, with all its digits: 0.07 is `7%`.
    static func percentage(_ number: Double) -> String {
        // The point is moved in the digits, because a hundred times 0.07 is not quite 7 in binary.
        let parts = number.description.split(separator: "e")
        let exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + 2
        let shown = Double("\(parts[0])e\(exponent)") ?? number * 100
        return "\(SheetWriter.decimal(shown))%"
    }

    /// What a number means that is shown in this format, and what of it was left out.
    func value(_ number: Double, is1904: Bool) -> (value: Meaning, problem: String?) {
        guard !isNumber else { return (.number, nil) }
        if isElapsed {
            return number >= 0 && number < 1_000_000 ? (.text(SerialDay.time(number)), nil) : (.number, nil)
        }
        guard number >= 0, number < 3_000_000 else {
            return (.number, "\(number) is shown as a day, but no day has this number; read as a number")
        }
        // A number a moment before midnight is what programs make of a whole day by calculating.
        let whole = (number + 1e-9).rounded(.down)
        let rest = max(0, number - whole)
        if hasTime, !hasDay || (whole == 0 && !is1904) { return (.text(SerialDay.time(rest)), nil) }
        guard let day = SerialDay.day(Int(whole), is1904: is1904, precision: precision) else {
            return (.number, "\(number) is shown as a day, but no day has this number; read as a number")
        }
        let hasRest = hasTime && rest * 86_400 >= 0.5
        return (.day(day), hasRest ? "the time \(SerialDay.time(rest)) is left out; only the day is read" : nil)
    }

    /// What a number means.
    enum Meaning: Hashable, Sendable {
        case number
        case day(CalendarDay)
        case text(String)
    }
}
