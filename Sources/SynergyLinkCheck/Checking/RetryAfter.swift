import SynergyModel

/// How long a site asks to be left alone (RFC 9110, section 10.2.3).
package enum RetryAfter {
    /// The wait that an answer asks for; `nil` when it asks for none that can be told.
    ///
    /// A date counts from the date of the answer itself, so that no clock of ours is needed.
    package static func wait(_ answer: HTTPAnswer) -> Duration? {
        guard let text = answer.headers["retry-after"] else { return nil }
        if !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy(\.isASCIIDigit), let seconds = Int(text) {
            return .seconds(seconds)
        }
        guard let until = seconds(text), let now = answer.headers["date"].flatMap(seconds) else { return nil }
        return .seconds(max(0, until - now))
    }

    /// Seconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT`.
    static func seconds(_ text: String) -> Int? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let day = Int(words[1]), let year = Int(words[3]),
            let month = months.firstIndex(of: String(words[2])),
            let date = CalendarDay(year: year, month: month + 1, day: day)
        else { return nil }
        let time = words[4].split(separator: ":").map { Int($0) ?? -1 }
        guard time.count == 3, (0..<24).contains(time[0]), (0..<60).contains(time[1]), (0...60).contains(time[2])
        else { return nil }
        return Int(date.ordinal) * 86_400 + time[0] * 3_600 + time[1] * 60 + time[2]
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
