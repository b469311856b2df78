import SynergyModel
package import SynergyReuse

extension CoverageReport {
    /// The report in words, tables and pictures.
    ///
    /// - Parameter context: Titles and labels.
    package func report(in context: ExplanationContext) -> Report {
        let isAlone = forms.count == 1
        var tables = forms.flatMap { form in
            let suffix = isAlone ? "" : ":\(form.form)"
            return [
                sectionTable(form, context, suffix), sourceTable(form, context, suffix),
                instrumentTable(form, context, suffix), flowTable(form, context, suffix),
            ]
        }
        tables.append(nextTable(context))
        return Report(
            name: "coverage", title: "What earlier answers cover", summary: forms.map { Self.summary($0, context) },
            tables: tables,
            notes: [
                "Every question counts once in each row, so that a row sums to its questions. Full: earlier answers settle it. "
                    + "Partial: they settle a part. To choose: they contradict each other. Old: they are out of date. "
                    + "Link: there is something to point to. Not asked: the question is not for this respondent."
            ])
    }

    private static func summary(_ form: Form, _ context: ExplanationContext) -> String {
        let counts = form.total
        let title = context.questionnaire(form.form).map { " (\(context.words($0.title)))" } ?? ""
        let parts: [(Degree, String)] = [
            (.full, "fully covered by earlier answers"), (.partial, "partly covered"),
            (.conflict, "with answers to choose from"), (.stale, "with old answers only"),
            (.linkOnly, "with something to point to only"), (.none, "with nothing"),
            (.notApplicable, "not for this respondent"),
        ]
        let words = parts.filter { counts[$0.0] > 0 }.map { "\(counts[$0.0]) \($0.1)" }
        return "\(form.form)\(title): \(Words.count(counts.total, "question")), \(Words.list(words))."
    }

    private static let countColumns: [ReportTable.Column] = [
        .init("questions", "Questions", isNumeric: true), .init("full", "Full", isNumeric: true),
        .init("partial", "Partial", isNumeric: true), .init("conflict", "To choose", isNumeric: true),
        .init("stale", "Old", isNumeric: true), .init("linkOnly", "Link", isNumeric: true),
        .init("none", "None", isNumeric: true), .init("notApplicable", "Not asked", isNumeric: true),
    ]

    private static func cells(_ counts: Counts) -> [ReportTable.Cell] {
        [.count(counts.total)] + Degree.allCases.map { .count(counts[$0]) }
    }

    private func sectionTable(_ form: Form, _ context: ExplanationContext, _ suffix: String) -> ReportTable {
        ReportTable(
            name: "coverage-sections" + suffix, title: "\(form.form) by section",
            columns: [.init("section", "Section")] + Self.countColumns,
            rows: form.sections.map { [.text(Self.heading($0.name))] + Self.cells($0.counts) }
                + [[.text("Whole form")] + Self.cells(form.total)],
            picture: CoverageMatrix(form, respondent: context.name(respondent)).picture(
                name: "coverage-matrix" + suffix))
    }

    static func heading(_ section: String) -> String { section.isEmpty ? "(no heading)" : section }

    private func sourceTable(_ form: Form, _ context: ExplanationContext, _ suffix: String) -> ReportTable {
        ReportTable(
            name: "coverage-sources" + suffix, title: "\(form.form) by the form that was answered before",
            columns: [.init("source", "Answered form"), .init("body", "Body")] + Self.countColumns,
            rows: form.sources.map { row in
                let source = Questionnaire.ID(rawValue: row.name).flatMap { context.questionnaire($0) }
                return [.text(row.name), .text(source?.issuer?.rawValue ?? "")] + Self.cells(row.counts)
            }, emptyNote: "No earlier answer gives anything.",
            notes: ["Each row is counted as if this form were the only source."])
    }

    private func instrumentTable(_ form: Form, _ context: ExplanationContext, _ suffix: String) -> ReportTable {
        ReportTable(
            name: "coverage-instruments" + suffix,
            title: "\(form.form) by the instrument under which was reported before",
            columns: [.init("instrument", "Instrument")] + Self.countColumns,
            rows: form.instruments.map { [.text($0.name)] + Self.cells($0.counts) },
            emptyNote: "No earlier answer was given under an instrument.",
            notes: [
                "Each row is counted as if answers under this instrument were the only source; a form may serve several."
            ])
    }

    private func flowTable(_ form: Form, _ context: ExplanationContext, _ suffix: String) -> ReportTable {
        let flows = form.cells.map { (cell: $0, flow: CoverageFlows.Flow($0)) }.filter { $0.flow.total > 0 }
        return ReportTable(
            name: "coverage-flows" + suffix, title: "What feeds what in \(form.form)",
            columns: [
                .init("source", "Answered form"), .init("section", "Section"),
                .init("filled", "Questions it helps to fill", isNumeric: true),
                .init("shown", "Questions it can only be shown for", isNumeric: true),
            ],
            rows: flows.map { item in
                [
                    .text(item.cell.source.rawValue), .text(Self.heading(item.cell.section)), .count(item.flow.filled),
                    .count(item.flow.shown),
                ]
            }, emptyNote: "No earlier answer gives anything.",
            picture: flows.isEmpty
                ? nil
                : CoverageFlows(form, respondent: context.name(respondent)).picture(name: "coverage-sankey" + suffix))
    }

    private func nextTable(_ context: ExplanationContext) -> ReportTable {
        ReportTable(
            name: "coverage-next", title: "What one more submission would add",
            columns: [
                .init("form", "If this form were answered today"), .init("title", "Title"),
                .init("asks", "It asks", isNumeric: true), .init("lastAnswered", "Last answered"),
                .init("settles", "Open questions it would settle", pair: .range),
            ],
            rows: next.map { addition in
                let form = context.questionnaire(addition.form)
                return [
                    .text(addition.form.rawValue), .text(form.map { context.words($0.title) } ?? ""),
                    .count(form?.questions.count ?? 0), addition.lastAnswered.map { .day($0) } ?? .text("never"),
                    .range(Double(addition.certain), Double(addition.possible)),
                ]
            }, emptyNote: "No other form would settle an open question.",
            notes: [
                "The first figure counts questions that would be settled whatever is answered, the second those that would be "
                    + "for some answers, in a language that the recipient accepts and where nothing told before contradicts "
                    + "them. Forms that would add nothing are left out."
            ])
    }
}
