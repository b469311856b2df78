import SynergyModel
package import SynergyReuse

extension PracticesReport {
    /// The report in words and tables.
    ///
    /// - Parameter context: Titles and labels.
    package func report(in context: ExplanationContext) -> Report {
        let rows: [[ReportTable.Cell]] = practices.map { practice in
            let text = practice.text?.best(for: context.languages)
            return [
                .provisions(practice.provisions),
                .text(AssistanceReport.who(practice.respondent, practice.territory, context)),
                .text(text?.text ?? "(references only)"),
                .text(text.flatMap { $0.language == .undetermined ? nil : Words.language($0.language) } ?? ""),
                .list(practice.sources.map(\.words)), .list(practice.references.map { context.words($0) }),
            ]
        }
        return Report(
            name: "practices", title: "Good practices shared",
            summary: [
                practices.isEmpty
                    ? "No good practice was told in a field that asks for it."
                    : "\(Words.count(practices.count, "text tells", "texts tell")) good practices or lessons."
            ],
            tables: [
                ReportTable(
                    name: "practices-told", title: "Good practices by provision",
                    columns: [
                        .init("provisions", "Provisions"), .init("respondent", "Who"),
                        .init("practice", "What was told"),
                        .init("language", "Language"), .init("sources", "Where it was told"),
                        .init("references", "Documents"),
                    ], rows: rows)
            ],
            notes: ["Told by the respondents themselves; nobody examined whether the practices are good."])
    }
}
