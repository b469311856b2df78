package import SynergyModel

/// Small pieces of plain English.
package enum Words {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `30 June 2025`, `June 2025` or `2025`.
    package static func day(_ day: CalendarDay) -> String {
        let (year, month, number) = day.components
        return switch day.precision {
        case .year: "\(year)"
        case .month: "\(months[month - 1]) \(year)"
        case .day: "\(number) \(months[month - 1]) \(year)"
        }
    }

    /// `2024`, or `January 2020 to 2023`.
    package static func period(_ period: Period) -> String {
        period.start.description == period.end.description
            ? day(period.start) : "\(day(period.start)) to \(day(period.end))"
    }

    /// `a`, `a and b`, `a, b and c`.
    package static func list(_ items: [String], _ joiner: String = "and") -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(joiner) \(last)"
    }

    /// `1 answer`, `2 answers`.
    package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
    }

    /// The name of a language, or its tag.
    package static func language(_ tag: LanguageTag) -> String {
        names[tag.primary] ?? "the language ‘\(tag)’"
    }

    private static let names: [Substring: String] = [
        "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian",
        "pt": "Portuguese", "ru": "Russian", "uk": "Ukrainian", "zh": "Chinese",
    ]

    /// A number without a needless fraction.
    package static func number(_ number: Double) -> String { JSONNode.text(of: number) }

    /// The beginning of a text, on one line, in quotation marks.
    package static func quote(_ text: String, limit: Int = 160) -> String {
        var line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
        // The sentence around it has a full stop of its own.
        if line.hasSuffix("."), !line.hasSuffix("..") { line = line.dropLast() }
        return line.count <= limit ? "‘\(line)’" : "‘\(line.prefix(limit))…’"
    }

    /// What kind of answer it is: `a yes or no`.
    static func kind(_ kind: AnswerKind) -> String {
        switch kind {
        case .yesNo: "a yes or no"
        case .singleChoice: "one option of a list"
        case .multipleChoice: "options of a list"
        case .number: "a number"
        case .date: "a date"
        case .text: "a text"
        case .list: "a list"
        case .table: "a table"
        case .link: "a link"
        }
    }
}
