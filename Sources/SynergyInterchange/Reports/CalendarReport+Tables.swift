import SynergyModel
import SynergyReuse

extension CalendarReport {
    /// The report in words and tables.
    package func report() -> Report {
        Report(
            name: "calendar", title: "What falls due, and in which order to answer it", summary: summary,
            tables: [dueTable, otherTable, orderTable, pairTable],
            notes: [
                "A due day follows from the rule of the instrument, the day on which it entered into force for the State, and "
                    + "the reports on file here. A letter of the body that says otherwise is entered as a request in a policy "
                    + "file and stands in place of the rule.",
                "A report counts for the last due day that had come, or for the next one where it came no more than half an "
                    + "interval, and no more than twelve months, before it. Drafts, withdrawn reports and amendments of "
                    + "earlier ones do not count as reports.",
            ] + partyNotes)
    }

    private var summary: [String] {
        let overdue = calendar.entries.filter { $0.status == .overdue }
        let next = calendar.entries.first { $0.status == .due }
        var sentences = [
            overdue.isEmpty
                ? "Nothing is overdue."
                : "\(Words.count(overdue.count, "report is", "reports are")) overdue, as far as what is on file here tells."
        ]
        if let next, let day = next.day, let remaining = next.remaining {
            sentences.append("Next is \(next.shortName), due \(Words.day(day)), \(remaining).")
        }
        if order.steps.count > 1 {
            sentences.append(
                "The order below saves \(minutes(order.saved)) minutes; by due day it would be "
                    + "\(minutes(order.savedByDueDay)).")
        }
        return sentences
    }

    private func minutes(_ minutes: BurdenModel.Minutes) -> String {
        ReportTable.Cell.range(minutes.lower, minutes.upper).words
    }

    private var partyNotes: [String] {
        var notes: [String] = []
        if !calendar.partyUnknown.isEmpty {
            let names = Words.list(calendar.partyUnknown.map(\.rawValue))
            notes.append("Nobody has said here whether \(calendar.respondent) is party to \(names).")
        }
        if !calendar.notParty.isEmpty {
            notes.append("\(calendar.respondent) is not party to \(Words.list(calendar.notParty.map(\.rawValue))).")
        }
        return notes
    }

    private var dueTable: ReportTable {
        let entries = calendar.entries.filter(\.isDated)
        return ReportTable(
            name: "calendar-due", title: "What falls due, by day",
            columns: [
                .init("due", "Due"), .init("remaining", "That is"), .init("status", "Standing"),
                .init("instrument", "Instrument"), .init("report", "Report"), .init("form", "Form"),
                .init("why", "Why this day"), .init("later", "And then"), .init("opens", "May come from"),
                .init("daysLeft", "Days left", isNumeric: true), .init("source", "Source"),
                .init("certainty", "Certainty"), .init("note", "Note"),
            ],
            rows: entries.map { entry in
                [
                    entry.day.map { .day($0) } ?? .nothing, .text(entry.remaining ?? ""), .text(entry.status.words),
                    .text(name(entry.instrument)), .text(entry.name ?? ""),
                    entry.forms.first.map { .text($0.rawValue) } ?? .nothing, .text(entry.why),
                    .list(entry.later.map(\.description)), entry.opens.map { .day($0) } ?? .nothing,
                    entry.daysLeft.map { .count($0) } ?? .nothing, .text(entry.source ?? ""),
                    .text(entry.certainty?.rawValue ?? ""), .text(entry.note ?? ""),
                ]
            }, emptyNote: "No day is known on which anything is due.",
            picture: CalendarGantt(calendar).picture(name: "calendar-gantt"))
    }

    private var otherTable: ReportTable {
        ReportTable(
            name: "calendar-other", title: "What has no day",
            columns: [
                .init("instrument", "Instrument"), .init("report", "Report"), .init("status", "Standing"),
                .init("about", "About"), .init("forms", "Forms"), .init("why", "Why"), .init("source", "Source"),
                .init("certainty", "Certainty"),
            ],
            rows: calendar.entries.filter { !$0.isDated }.map { entry in
                [
                    .text(name(entry.instrument)), .text(entry.name ?? ""), .text(entry.status.words),
                    entry.day.map { .day($0) } ?? .nothing, .list(entry.forms.map(\.rawValue)), .text(entry.why),
                    .text(entry.source ?? ""), .text(entry.certainty?.rawValue ?? ""),
                ]
            })
    }

    private var orderTable: ReportTable {
        let method =
            order.isBest
            ? "Every order was considered in which each form is on time: none saves more, in the middle of the range. Of equal "
                + "ones it is the one nearest to the due days."
            : "There are too many forms to consider every order. This one was searched for; none saves more than "
                + "\(ReportTable.Cell.words(order.bound)) minutes, in the middle of the range."
        return ReportTable(
            name: "calendar-order", title: "The order that saves most work",
            columns: [
                .init("place", "Place", isNumeric: true), .init("form", "Form"), .init("due", "Due"),
                .init("saved", "Minutes saved", pair: .range), .init("questions", "Questions helped", isNumeric: true),
                .init("feeders", "By answers to"),
            ],
            rows: order.steps.enumerated().map { place, step in
                [
                    .count(place + 1), .text(step.form.rawValue), step.due.map { .day($0) } ?? .nothing,
                    .range(step.saved.lower, step.saved.upper), .count(step.questions.count),
                    .list(step.feeders.map(\.rawValue)),
                ]
            }, emptyNote: "No form is to be handed in.",
            notes: order.steps.isEmpty
                ? []
                : [
                    method,
                    "Each form is taken to be answered on its due day, one that is overdue or has none on the day of this "
                        + "report. Only what answers to the forms before it add to older answers is counted, once where "
                        + "several add the same, and only while it is fresh. At least: what any answer settles; at most: what "
                        + "a suitable answer may settle, and half of what is given in part.",
                ] + assumptions)
    }

    private var pairTable: ReportTable {
        func cells(_ direction: FormPair.Direction) -> [ReportTable.Cell] {
            [.count(direction.mapped.count), .count(direction.fed.count), .count(direction.settled.count)]
        }
        return ReportTable(
            name: "calendar-pairs", title: "Forms that share \(minimum) mapped questions or more",
            columns: [
                .init("first", "First form"), .init("second", "Second form"),
                .init("mappedInSecond", "Of the second: mapped", isNumeric: true),
                .init("fedInSecond", "fed by the first", isNumeric: true),
                .init("settledInSecond", "settled by it", isNumeric: true),
                .init("mappedInFirst", "Of the first: mapped", isNumeric: true),
                .init("fedInFirst", "fed by the second", isNumeric: true),
                .init("settledInFirst", "settled by it", isNumeric: true),
            ],
            rows: pairs.map { pair in
                [.text(pair.first.rawValue), .text(pair.second.rawValue)] + cells(pair.forward) + cells(pair.backward)
            }, emptyNote: "No two of these forms do.",
            notes: [
                "Looked at are the forms above and those that were answered before. Mapped: a chain of approved mappings leads "
                    + "there. Fed: some answer passes along it, as a draft or a part of one. Settled: nothing need be added."
            ])
    }
}

extension ReportingCalendar.Entry {
    /// What is due, in a few words.
    package var shortName: String {
        let what = forms.first?.rawValue ?? name ?? "a report"
        return what == instrument.rawValue ? what : "\(what) under \(instrument)"
    }
}

extension ReportingCalendar.Entry.Status {
    /// What people read.
    package var words: String {
        switch self {
        case .overdue: "overdue"
        case .due: "due"
        case .expected: "expected"
        case .unknown: "day unknown"
        case .nothingDue: "nothing due"
        }
    }
}
