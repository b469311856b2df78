import SynergyModel

extension ReportingCalendar.Entry {
    /// Why this day, or why none, in sentences for people.
    package var why: String {
        var sentences = [basis.sentence]
        if status == .overdue {
            switch lastReport {
            case let report?:
                sentences.append(
                    "The last report on file is \(report.submission), of \(Words.day(report.submitted)).")
            case nil: sentences.append("No report is on file here.")
            }
        }
        if missedBefore > 0, lastReport != nil {
            sentences.append(
                missedBefore == 1
                    ? "One due day before it passed without a report on file."
                    : "\(missedBefore) due days before it passed without a report on file.")
        }
        if let draft { sentences.append("A draft is on file: \(draft).") }
        return sentences.joined(separator: " ")
    }

    /// How long there is, in words: `in 12 days`, `today`, `83 days ago`.
    package var remaining: String? {
        daysLeft.map { days in
            switch days {
            case 0: "today"
            case 1...: "in \(Words.count(days, "day"))"
            default: "\(Words.count(-days, "day")) ago"
            }
        }
    }
}

extension ReportingCalendar.Entry.Basis {
    fileprivate var sentence: String {
        switch self {
        case .first(let entry, let months, let yearly):
            let start = "entry into force for the State (\(Words.day(entry)))"
            guard let yearly, let day = yearly.day(in: 2000) else {
                return "The first report is due \(Words.months(months)) after \(start)."
            }
            let name = Words.day(day).replacing(" 2000", with: "")
            return months == 0
                ? "The first report is due on the first \(name) after \(start)."
                : "The first report is due on \(name) of the year that is \(Words.months(months)) after \(start)."
        case .firstOfAll(let day): return "The first report was due from everybody on \(Words.day(day))."
        case .interval(let from, let months):
            return "Reports are due every \(Words.interval(months)), counted from \(Words.day(from)), "
                + "when the first one was due."
        case .afterReport(let report, let day, let months):
            return
                "\(Words.months(months, isCapital: true)) after the report for \(Words.day(day)), which was \(report)."
        case .fixed: return "The day is the same for everybody."
        case .round(let name, let opened):
            return "Replies to the \(name)\(Self.opening(opened)) are due on one day from everybody."
        case .request(let received):
            return "A report was asked for by this day\(received.map { ", in a request of \(Words.day($0))" } ?? "")."
        case .nextRound(let name, let opened, let months):
            return "The \(name) was opened in \(Words.day(opened)); a round takes \(Words.months(months)), so that the "
                + "next one can be expected about then."
        case .cycle(let report, let day, let months):
            return "The usual cycle is \(Words.months(months)), and the last report, \(report), is of "
                + "\(Words.day(day)). No day is set."
        case .roundWithoutDay(let name, let opened):
            return
                "The \(name)\(Self.opening(opened)) is open and no reply is on file. Until when the State has is not "
                + "said; enter the day as a request."
        case .noRound: return "No round is open."
        case .roundAnswered(let name, let report): return "The \(name) was answered by \(report)."
        case .onRequest:
            return "Reports are made when the body asks for them, and no open request is on file."
        case .noRule(let months):
            let cycle = months.map { ", only that the usual cycle is \(Words.months($0))" } ?? ""
            return "How reports fall due is not said in the instrument's file\(cycle)."
        case .noFirstDay(let months):
            let every = months.map { "every \(Words.interval($0))" } ?? "regularly"
            return "Reports are due \(every), but from which day on is not said, and none is on file."
        case .noEntryDay:
            return "The day on which the instrument entered into force for the State is not said, so that no day "
                + "can be counted from it."
        case .onlyReportMade(let report): return "One report is due, and it was made: \(report)."
        case .fixedDaysDone: return "The fixed days are answered, or had passed when the State was bound."
        case .folded(let other, let report):
            return "The first report was made (\(report)); everything after it goes into the reports under \(other)."
        case .signatoryOnly: return "The State has signed and is not bound; nothing falls due."
        }
    }

    private static func opening(_ day: CalendarDay?) -> String {
        guard let day else { return "" }
        return day.precision == .day ? ", opened on \(Words.day(day))," : ", opened in \(Words.day(day)),"
    }
}

extension Words {
    private static let numbers = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    private static func number(_ number: Int) -> String {
        numbers.indices.contains(number) ? numbers[number] : "\(number)"
    }

    /// `one year`, `four years`, `18 months`.
    package static func months(_ months: Int, isCapital: Bool = false) -> String {
        if months > 12, months % 12 == 6 {
            let text = "\(number(months / 12)) and a half years"
            return isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
        }
        let isYears = months > 0 && months.isMultiple(of: 12)
        let count = isYears ? months / 12 : months
        let text = "\(number(count)) \(isYears ? "year" : "month")\(count == 1 ? "" : "s")"
        return isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
    }

    /// What stands after "every": `year`, `four years`.
    package static func interval(_ months: Int) -> String {
        switch months {
        case 1: "month"
        case 12: "year"
        default: Self.months(months)
        }
    }
}
