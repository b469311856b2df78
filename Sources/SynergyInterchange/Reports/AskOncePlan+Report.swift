import SynergyModel
package import SynergyReuse

extension AskOncePlan {
    /// What is asked, what each answer feeds and what that saves, in words and tables.
    ///
    /// - Parameter context: Titles and labels.
    package func report(in context: ExplanationContext) -> Report {
        Report(
            name: "ask-once", title: "What to ask once", summary: summary,
            tables: [askedTable(context), feedTable(context), formTable(context)],
            notes: assumptions + diagnostics.map(\.message))
    }

    private var summary: [String] {
        let open = forms.reduce(0) { $0 + $1.openQuestions }
        let held = forms.reduce(0) { $0 + $1.held }
        var sentences = [
            "\(Words.count(forms.count, "form")) \(forms.count == 1 ? "is" : "are") open. What earlier answers settle is left "
                + "out: \(Words.count(held, "item")) of information. \(Words.count(open, "question")) are left, and asking "
                + "\(Words.count(asked.count, "question")) answers them all.",
            "That takes \(minutes(once)) in place of \(minutes(separately)), and saves \(minutes(saved)).",
        ]
        sentences.append(
            isOptimal
                ? "No other choice takes less time; this is proved."
                : "Another choice could take at most \(percent) less time; this much is proved.")
        return sentences
    }

    /// The gap as a share of what is asked now, rounded up so that it never says too little.
    private var percent: String {
        let share = cost > 0 ? (cost - bound) / cost * 100 : 0
        return "\(Words.number((share * 100).rounded(.up) / 100)) %"
    }

    private func minutes(_ range: BurdenModel.Minutes) -> String {
        "\(ReportTable.Cell.range(range.lower.rounded(), range.upper.rounded()).words) minutes"
    }

    private func askedTable(_ context: ExplanationContext) -> ReportTable {
        let hasParts = asked.contains { !$0.isWhole }
        let hasForced = asked.contains(where: \.isForced)
        var columns: [ReportTable.Column] = [.init("question", "Question"), .init("text", "Text")]
        if hasParts { columns.append(.init("elements", "Only for")) }
        if hasForced { columns.append(.init("forced", "Every time")) }
        columns += [.init("minutes", "Minutes", pair: .range), .init("feeds", "Also answers")]
        let rows = asked.map { asked in
            var row: [ReportTable.Cell] = [
                .text(asked.question.rawValue),
                .text(context.question(asked.question).map { context.words($0.text) } ?? ""),
            ]
            if hasParts {
                row.append(asked.isWhole ? .nothing : .list(labels(asked.elements, of: asked.question, context)))
            }
            if hasForced { row.append(asked.isForced ? .text("yes") : .nothing) }
            row.append(.range(asked.minutes.lower, asked.minutes.upper))
            row.append(.list(asked.feeds.map(\.question).filter { $0 != asked.question }.map(\.rawValue)))
            return row
        }
        return ReportTable(
            name: "ask-once-questions", title: "Ask these", columns: columns, rows: rows,
            emptyNote: "Nothing has to be asked.",
            notes: hasForced
                ? ["Every time: the form wants a fresh answer each time, so that no other answer counts."] : [])
    }

    private func feedTable(_ context: ExplanationContext) -> ReportTable {
        ReportTable(
            name: "ask-once-feeds", title: "Which answer feeds which question",
            columns: [
                .init("asked", "Asked"), .init("form", "Form"), .init("question", "Feeds"), .init("elements", "For"),
            ],
            rows: asked.flatMap { asked in
                asked.feeds.filter { $0.question != asked.question }.map { feed in
                    [
                        .text(asked.question.rawValue), .text(feed.form.rawValue), .text(feed.question.rawValue),
                        .list(labels(feed.elements, of: feed.question, context)),
                    ]
                }
            }, emptyNote: "No answer feeds a question of another form.")
    }

    private func formTable(_ context: ExplanationContext) -> ReportTable {
        ReportTable(
            name: "ask-once-forms", title: "The open forms",
            columns: [
                .init("form", "Form"), .init("questions", "Questions", isNumeric: true),
                .init("notApplicable", "Not asked", isNumeric: true), .init("decided", "Decided", isNumeric: true),
                .init("held", "Items held", isNumeric: true), .init("open", "Items open", isNumeric: true),
                .init("openQuestions", "Open questions", isNumeric: true),
                .init("asked", "Asked here", isNumeric: true),
                .init("fedByOthers", "Answered elsewhere", isNumeric: true),
            ],
            rows: forms.map { form in
                [
                    .text(form.id.rawValue), .count(form.questions), .count(form.notApplicable), .count(form.decided),
                    .count(form.held), .count(form.demanded), .count(form.openQuestions), .count(form.asked),
                    .count(form.fedByOthers),
                ]
            },
            notes: [
                "An item is the smallest thing that can be settled by itself. Held: a fresh answer that may be used settles it. "
                    + "What is out of date, confidential, only to be linked to or contradictory counts as open."
            ])
    }

    private func labels(_ elements: [String], of question: Question.ID, _ context: ExplanationContext) -> [String] {
        elements.map { context.label($0, of: question) }.filter { !$0.isEmpty }
    }
}
