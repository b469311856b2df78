import SynergyCrosswalk
import SynergyModel
package import SynergyReuse

extension DivergencesReport {
    /// The report in words and tables.
    ///
    /// - Parameter context: Titles and labels.
    package func report(in context: ExplanationContext) -> Report {
        var tables = [divergenceTable(context), readingTable(context), spreadTable(context)]
        if !disagreements.isEmpty { tables.append(disagreementTable) }
        return Report(
            name: "divergences", title: "What was told, or is read, differently",
            summary: [
                divergences.isEmpty
                    ? "No two fresh answers were found that cannot both be right."
                    : "\(Words.count(divergences.count, "question was", "questions were")) answered in ways that cannot all be right."
            ], tables: tables,
            notes: [
                "A difference may be a mistake, a change in time, or another reading of a question or a provision; the answers "
                    + "alone do not say which. This is where to ask, and input for recommendations on how to read a provision; it "
                    + "is no finding that anything was wrongly answered or applied."
            ])
    }

    private func divergenceTable(_ context: ExplanationContext) -> ReportTable {
        ReportTable(
            name: "divergences-told", title: "One respondent, different answers",
            columns: [
                .init("question", "Where they meet"), .init("provisions", "Provisions"), .init("respondent", "Who"),
                .init("bodies", "Told to"), .init("answers", "What was told"), .init("how", "How they meet"),
            ],
            rows: divergences.map { item in
                let element = context.label(item.element, of: item.question)
                return [
                    .text(item.question.rawValue + (element.isEmpty ? "" : ", \(element)")),
                    .provisions(item.provisions), .text(AssistanceReport.who(item.respondent, item.territory, context)),
                    .list(item.bodies.map(\.rawValue)),
                    .list(
                        item.versions.map { version in
                            "\(context.words(version.value, for: item.question)): "
                                + version.answers.map(\.words).joined(separator: "; ")
                        }),
                    .text(
                        item.isSameQuestion
                            ? "the questions ask the same, as mapped"
                            : "what was told to a wider or narrower question decides this one"),
                ]
            },
            notes: divergences.isEmpty
                ? []
                : [
                    "Values are given as they arrive at the question named first; only answers that are not out of date are compared."
                ])
    }

    private func readingTable(_ context: ExplanationContext) -> ReportTable {
        ReportTable(
            name: "divergences-readings", title: "Relations that respondents read in ways of their own",
            columns: [
                .init("questions", "Questions"), .init("provisions", "Provisions"), .init("shared", "As mapped"),
                .init("own", "As read"),
            ],
            rows: readings.map { reading in
                func sentence(_ relation: RelationSet) -> String {
                    relation == .all
                        ? "accepts no mapping of the two" : "\(reading.from) \(relation.verb) \(reading.to)"
                }
                return [
                    .list([reading.from.rawValue, reading.to.rawValue]), .provisions(reading.provisions),
                    .text(reading.shared.map { sentence($0) } ?? "not mapped"),
                    .list(
                        reading.own.map { own in
                            "\(context.name(own.respondent)): \(sentence(own.relation))"
                                + (own.reason.map { "; because: \(Words.quote($0, limit: 400))" } ?? "")
                        }),
                ]
            })
    }

    private func spreadTable(_ context: ExplanationContext) -> ReportTable {
        ReportTable(
            name: "divergences-answers", title: "Closed questions that respondents answer differently",
            columns: [
                .init("question", "Question"), .init("provisions", "Provisions"), .init("text", "What it asks"),
                .init("answers", "Who says what"),
            ],
            rows: spreads.map { spread in
                let element = context.label(spread.element, of: spread.question)
                return [
                    .text(spread.question.rawValue + (element.isEmpty ? "" : ", \(element)")),
                    .provisions(spread.provisions),
                    .text(context.question(spread.question).map { context.words($0.text) } ?? ""),
                    .list(
                        spread.groups.map { group in
                            let value = group.value.map { context.words($0, for: spread.question) } ?? "does not apply"
                            return "\(value): \(group.respondents.map(\.rawValue).joined(separator: ", "))"
                        }),
                ]
            }, emptyNote: "None, or the answers of one respondent only are known.",
            notes: spreads.isEmpty
                ? []
                : [
                    "Respondents differ because their law or practice differs, or because they read the question differently. "
                        + "Only a look at their texts can tell."
                ])
    }

    private var disagreementTable: ReportTable {
        ReportTable(
            name: "divergences-mappings", title: "Mappings that some respondents use and others refuse",
            columns: [
                .init("mapping", "Mapping"), .init("relation", "Relation"), .init("accepting", "Proposals taken by"),
                .init("refusing", "Proposals refused by"),
            ],
            rows: disagreements.map { item in
                [
                    .text("\(item.mapping.subject) → \(item.mapping.object)"), .text(item.mapping.relation.names),
                    .list(item.accepting.map(\.rawValue)), .list(item.refusing.map(\.rawValue)),
                ]
            }, notes: ["A refusal may have many reasons; another reading of the two questions is one."])
    }
}
