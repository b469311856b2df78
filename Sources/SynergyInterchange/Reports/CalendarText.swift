import SynergyModel
package import SynergyReuse

/// Due days as iCalendar (RFC 5545), one whole-day event for each, for the calendar that an office keeps anyway.
///
/// The same calendar gives the same bytes: identifiers follow from what is due and when, and every event is stamped with the
/// as-of date. What is only expected is a tentative event; what has no day is left out.
package struct CalendarText: Sendable {
    private let calendar: ReportingCalendar

    /// Writes a calendar.
    package init(_ calendar: ReportingCalendar) { self.calendar = calendar }

    /// The file, with the line ends that the format asks for.
    package func text() -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ReportingSynergy//Reporting calendar//EN",
            "CALSCALE:GREGORIAN",
        ]
        for entry in calendar.entries {
            guard let day = entry.day else { continue }
            lines += event(entry, on: day, why: entry.why)
            for later in entry.later {
                lines += event(entry, on: later, why: "One of the regular due days after \(Words.day(day)).")
            }
        }
        lines.append("END:VCALENDAR")
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ entry: ReportingCalendar.Entry, on day: CalendarDay, why: String) -> [String] {
        let key = [
            calendar.respondent.rawValue, entry.instrument.rawValue, entry.name ?? "",
            entry.forms.first?.rawValue ?? "",
            day.description,
        ].joined(separator: "|")
        let isLater = day != entry.day
        let title =
            switch entry.status {
            case .overdue where !isLater: "Overdue: "
            case .expected: "Expected: "
            default: "Due: "
            }
        let details = [why, entry.name.map { "Report: \($0)." }, entry.source.map { "Source: \($0)." }, entry.note]
        // A month or a year is a day of its own kind here: the last one on which the report is on time.
        let last = entry.status == .expected ? day : day.lastDay
        return [
            "BEGIN:VEVENT", "UID:\(SHA256.hexDigest(of: key).prefix(32))@reporting-synergy",
            "DTSTAMP:\(Self.digits(calendar.asOf))T000000Z", "DTSTART;VALUE=DATE:\(Self.digits(last))",
            "SUMMARY:\(Self.escaped(title + entry.shortName))",
            "DESCRIPTION:\(Self.escaped(details.compactMap { $0 }.joined(separator: "\n")))",
            "STATUS:\(entry.status == .expected ? "TENTATIVE" : "CONFIRMED")", "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    private static func digits(_ day: CalendarDay) -> String {
        let (year, month, number) = day.components
        let value = year * 10_000 + month * 100 + number
        let text = String(value)
        return String(repeating: "0", count: 8 - text.count) + text
    }

    /// Text of a property: line ends, commas, semicolons and backslashes are marked, other control characters left out.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\\", ";", ",": result += "\\" + String(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A line broken so that no part is longer than 75 bytes, and none ends inside a character.
    private static func folded(_ line: String) -> String {
        var result = ""
        var length = 0
        for scalar in line.unicodeScalars {
            let bytes = String(scalar).utf8.count
            if length + bytes > 75 {
                result += "\r\n "
                length = 1
            }
            result.unicodeScalars.append(scalar)
            length += bytes
        }
        return result
    }
}
