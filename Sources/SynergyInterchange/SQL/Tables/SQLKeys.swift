import SynergyModel
import SynergyReuse

/// Values in the forms in which a script compares them.
struct SQLKeys {
    /// Longer texts stand as their SHA-256.
    private static let longest = 64

    var spelling = SQLSpelling()

    /// A text: lower case, one space between words.
    mutating func key(of text: String) -> String { short(text.foldedForComparison) }

    /// A text in several languages.
    mutating func key(of text: LocalizedText) -> String {
        var parts: [String] = []
        for entry in text.entries.sorted(by: { $0.language < $1.language }) {
            parts.append("\(entry.language):\(key(of: entry.text))")
        }
        return parts.joined(separator: "\u{1F}")
    }

    /// A table.
    mutating func key(of table: Table) -> String {
        guard case .table(let table) = AnswerValue.table(table).normalized else { return "" }
        var text = table.columns.map(Self.quoted).joined(separator: ",")
        for row in table.rows {
            text += "\u{1E}" + Self.quoted(row.key)
            for cell in row.cells {
                switch cell {
                case .missing: text += "\u{1F}-"
                case .number(let number): text += "\u{1F}\(number == 0 ? 0 : number)"
                case .text(let words): text += "\u{1F}" + Self.quoted(words)
                }
            }
        }
        return short(text)
    }

    /// A reference.
    mutating func key(of reference: Reference) -> String { short(reference.fingerprintText) }

    /// A period: its first and its last day.
    static func key(of period: Period) -> String { "\(day(period.start))/\(lastDay(period.end))" }

    /// A day as it compares: a month or a year by its first.
    static func day(_ day: CalendarDay) -> String { "\(CalendarDay(ordinal: day.ordinal))" }

    /// The last day of what was given.
    static func lastDay(_ day: CalendarDay) -> String { "\(day.lastDay)" }

    private mutating func short(_ text: String) -> String {
        // What is equal must be spelt alike before it is hashed.
        let text = spelling.one(for: text)
        return text.utf8.count <= Self.longest ? text : "sha256:\(SHA256.hexDigest(of: text))"
    }

    private static func quoted(_ text: String) -> String { "\(text.utf8.count)\"\(text)\"" }
}

extension SQLCell {
    static func day(_ day: CalendarDay?) -> Self { .init(day.map(SQLKeys.day)) }
    static func lastDay(_ day: CalendarDay?) -> Self { .init(day.map(SQLKeys.lastDay)) }

    /// Both ends of a validity.
    static func validity(_ validity: Validity) -> [Self] { [.day(validity.from), .lastDay(validity.until)] }
}
