/// A day of the Gregorian calendar, without time or zone.
///
/// A month or a year counts as its first day, and remembers that it was given so.
public struct CalendarDay: Hashable, Sendable {
    /// How much of the day was given.
    public enum Precision: UInt8, Sendable, CaseIterable {
        /// Only the year.
        case year
        /// Year and month.
        case month
        /// The whole day.
        case day
    }

    /// Days since 1970-01-01.
    public let ordinal: Int32
    /// How much of the day was given.
    public let precision: Precision

    package init(ordinal: Int32, precision: Precision = .day) {
        self.ordinal = ordinal
        self.precision = precision
    }

    /// Creates a day, or returns `nil` when the calendar has no such day or the year is outside 1…9999.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        let month0 = month ?? 1
        let day0 = day ?? 1
        guard (1...9999).contains(year), (1...12).contains(month0), month != nil || day == nil,
            (1...Self.length(ofMonth: month0, year: year)).contains(day0)
        else { return nil }
        ordinal = Self.ordinal(year: year, month: month0, day: day0)
        precision = day != nil ? .day : month != nil ? .month : .year
    }

    /// Parses `2025-06-30`, `2025-06` or `2025`; returns `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        var parts: [Int] = []
        var lengths: [Int] = []
        var value = 0
        var length = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "-") {
                parts.append(value)
                lengths.append(length)
                value = 0
                length = 0
            } else if byte >= 0x30, byte <= 0x39, length < 4 {
                value = value * 10 + Int(byte - 0x30)
                length += 1
            } else {
                return nil
            }
        }
        parts.append(value)
        lengths.append(length)
        guard parts.count <= 3, lengths[0] == 4, lengths.dropFirst().allSatisfy({ $0 == 2 }) else { return nil }
        self.init(year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    }

    /// Year, month and day of the calendar; a month or year counts as its first day.
    public var components: (year: Int, month: Int, day: Int) {
        // Days to civil date, counted in years that begin on 1 March so that the leap day comes last.
        let shifted = Int(ordinal) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day `months` later; the last day of the month where that month is shorter.
    public func adding(months: Int) -> Self {
        let (year, month, day) = components
        let total = year * 12 + (month - 1) + months
        let newYear = min(9999, max(1, total / 12))
        let newMonth = total % 12 + 1
        let newDay = min(day, Self.length(ofMonth: newMonth, year: newYear))
        return Self(ordinal: Self.ordinal(year: newYear, month: newMonth, day: newDay))
    }

    /// The last day of what was given: 31 December for a year, the last of the month for a month.
    public var lastDay: Self {
        let (year, month, _) = components
        switch precision {
        case .day: return self
        case .month:
            return Self(
                ordinal: Self.ordinal(year: year, month: month, day: Self.length(ofMonth: month, year: year)))
        case .year: return Self(ordinal: Self.ordinal(year: year, month: 12, day: 31))
        }
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func ordinal(year: Int, month: Int, day: Int) -> Int32 {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }
}

extension CalendarDay: Comparable {
    /// Orders by what identifies, so that results never depend on the order of inputs.
    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.ordinal == rhs.ordinal ? lhs.precision.rawValue < rhs.precision.rawValue : lhs.ordinal < rhs.ordinal
    }
}

extension CalendarDay: CustomStringConvertible {
    /// The day as it was given: `2025-06-30`, `2025-06` or `2025`.
    public var description: String {
        let (year, month, day) = components
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        switch precision {
        case .year: return padded(year, 4)
        case .month: return "\(padded(year, 4))-\(padded(month, 2))"
        case .day: return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        }
    }
}

extension CalendarDay: ExpressibleByStringLiteral {
    /// Creates a day from a literal, which must be a day of the calendar.
    public init(stringLiteral value: String) {
        guard let day = Self(value) else { preconditionFailure("‘\(value)’ is not a day") }
        self = day
    }
}
