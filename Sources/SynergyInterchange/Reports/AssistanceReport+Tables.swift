import SynergyModel
package import SynergyReuse

extension AssistanceReport {
    /// The report in words and tables.
    ///
    /// - Parameter context: Titles and labels.
    package func report(in context: ExplanationContext) -> Report {
        Report(
            name: "assistance", title: "Assistance needed",
            summary: [
                needs.isEmpty
                    ? "No need for assistance was told in a field that asks for it."
                    : "\(Words.count(needs.count, "need was", "needs were")) told in fields that ask for them."
            ],
            tables: [needTable(context), suggestionTable(context)],
            notes: [
                "A need is a yes, a chosen option, an item, a filled cell, a figure above nothing, or a reviewer's tick. A no is "
                    + "no need. The same told to several bodies is one need. Needs stay listed until they are answered otherwise: "
                    + "look at when they were last told."
            ])
    }

    private func needTable(_ context: ExplanationContext) -> ReportTable {
        ReportTable(
            name: "assistance-needs", title: "Needs by provision",
            columns: [
                .init("provisions", "Provisions"), .init("respondent", "Who"), .init("need", "What is needed"),
                .init("lastTold", "Last told"), .init("bodies", "Told to"), .init("sources", "Where it was told"),
                .init("denied", "Told otherwise"),
            ],
            rows: needs.map { need in
                [
                    .provisions(need.provisions), .text(Self.who(need.respondent, need.territory, context)),
                    .text(need.what.map { context.words($0) } ?? Self.question(need, context)), .day(need.lastTold),
                    .list(need.bodies.map(\.rawValue)), .list(need.sources.map(\.words)),
                    .list(need.denied.map(\.words)),
                ]
            })
    }

    /// What stands for a need that was told as such only: the question to which the answer was yes.
    private static func question(_ need: Need, _ context: ExplanationContext) -> String {
        let question = need.sources.first.flatMap { context.question($0.question) }
        return question.map { "Assistance; asked was: \(Words.quote(context.words($0.text)))" } ?? "Assistance"
    }

    static func who(_ respondent: Respondent.ID, _ unit: Respondent.ID?, _ context: ExplanationContext) -> String {
        context.name(unit ?? respondent)
    }

    private func suggestionTable(_ context: ExplanationContext) -> ReportTable {
        ReportTable(
            name: "assistance-suggestions", title: "Suggestions from prose: read them before they count",
            columns: [
                .init("provisions", "Provisions"), .init("respondent", "Who"), .init("sentence", "Sentence"),
                .init("language", "Language"), .init("sources", "Where it stands"), .init("status", "Status"),
            ],
            rows: suggestions.map { item in
                [
                    .provisions(item.provisions), .text(Self.who(item.respondent, item.territory, context)),
                    .text(item.sentence), .text(item.language.map(Words.language) ?? ""),
                    .list(item.sources.map(\.words)), .text("suggestion, not a need"),
                ]
            },
            notes: suggestions.isEmpty
                ? []
                : [
                    "Found by words for need in texts that answer questions about assistance; a sentence that denies anything is left out."
                ])
    }
}
