import SynergyModel

/// Days as spreadsheets count them (ECMA-376 part 1, 18.17.4.1).
///
/// The usual count begins with 1 for 1900-01-01 and knows a 29 February 1900, which never was; so a day is the same for
/// everybody only from 1900-03-01 on, which is 61. The other count begins with 0 for 1904-01-01.
enum SerialDay {
    /// 1899-12-30, from which the usual count is right after February 1900, in days since 1970-01-01.
    private static let origin = -25_569
    private static let origin1904 = -24_107
    /// 9999-12-31, the last day of spreadsheets and of the calendar here.
    private static let last = 2_932_896

    /// The number of a day; `nil` for days before 1900-03-01.
    static func number(of day: CalendarDay) -> Int? {
        let number = Int(day.ordinal) - origin
        return number >= 61 ? number : nil
    }

    /// The day of a number; `nil` when there is none, as for 0, 60 and everything below 0.
    static func day(_ number: Int, is1904: Bool, precision: CalendarDay.Precision = .day) -> CalendarDay? {
        let ordinal: Int
        if is1904 {
            guard number >= 0, number <= last - origin1904 else { return nil }
            ordinal = origin1904 + number
        } else {
            guard number >= 1, number != 60, number <= last - origin else { return nil }
            ordinal = origin + number + (number < 60 ? 1 : 0)
        }
        let day = CalendarDay(ordinal: Int32(ordinal))
        let (year, month, dayOfMonth) = day.components
        // Only the first day of a month or year can be meant by a format that shows no more than that.
        switch precision {
        case .day: return day
        case .month: return dayOfMonth == 1 ? CalendarDay(year: year, month: month) : day
        case .year: return dayOfMonth == 1 && month == 1 ? CalendarDay(year: year) : day
        }
    }

    /// The time of a part of a day, such as `14:30` or `14:30:05`; hours go on above 24.
    static func time(_ days: Double) -> String {
        let seconds = Int((days * 86_400).rounded())
        func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
        let time = "\(padded(seconds / 3_600)):\(padded(seconds / 60 % 60))"
        return seconds % 60 == 0 ? time : time + ":\(padded(seconds % 60))"
    }
}
