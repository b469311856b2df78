import SynergyCrosswalk
import SynergyModel
package import SynergyReuse

extension BurdenReport {
    /// The report in words and tables.
    ///
    /// - Parameter context: Titles and labels.
    package func report(in context: ExplanationContext) -> Report {
        Report(
            name: "burden", title: "What reuse saved",
            summary: summary, tables: [formTable, kindTable, relationTable, mappingTable],
            notes: [
                "A relation or a mapping is judged by what became of proposals whose draft came along it: taken as it was, "
                    + "changed, or refused. Several mappings of one chain are judged together. ‘At least’ is the lower end of the "
                    + "95 % interval (Wilson) for the share that is taken as it is: it stays low while few were judged.",
                "A decision after which the proposal changed, or against which another reviewer decided, counts nowhere.",
            ])
    }

    private var summary: [String] {
        guard !forms.isEmpty else { return ["Nothing was decided yet, so nothing was saved."] }
        let accepted = forms.reduce(0) { $0 + $1.tally.accepted }
        let total = total
        return [
            "\(Words.count(accepted, "proposal was", "proposals were")) accepted. After all review "
                + "\(ReportTable.Cell.range(total.lower, total.upper).words) minutes are saved, "
                + "on the assumptions below."
        ]
    }

    private var formTable: ReportTable {
        ReportTable(
            name: "burden-forms", title: "Minutes saved by form",
            columns: [
                .init("form", "Form"), .init("respondent", "Of"), .init("questions", "Questions", isNumeric: true),
                .init("accepted", "Taken", isNumeric: true), .init("edited", "Changed", isNumeric: true),
                .init("rejected", "Refused", isNumeric: true), .init("referenced", "Only linked", isNumeric: true),
                .init("blank", "Left blank", isNumeric: true), .init("deferred", "Put off", isNumeric: true),
                .init("notCounted", "Not counted", isNumeric: true), .init("saved", "Minutes saved", pair: .range),
                .init("otherReview", "Other review", isNumeric: true), .init("net", "Left", pair: .range),
            ],
            rows: forms.map { form in
                [
                    .text(form.form.rawValue), .text(form.respondent.rawValue), .count(form.questions),
                    .count(form.tally.accepted), .count(form.tally.edited), .count(form.tally.rejected),
                    .count(form.referenced), .count(form.blank), .count(form.deferred), .count(form.unsettled),
                    .range(form.saved.lower, form.saved.upper), .figure(form.spent),
                    .range(form.net.lower, form.net.upper),
                ]
            }, emptyNote: "No decisions.",
            notes: model.assumptions + [
                "Only proposals that were taken as they were save anything, less the minutes to review them; an answer that was "
                    + "changed counts as written anew. ‘Other review’ is time spent on proposals that were changed, refused, "
                    + "left blank or only linked. A link is a reference, not an answer, and saves nothing here."
            ])
    }

    private var kindTable: ReportTable {
        ReportTable(
            name: "burden-kinds", title: "Minutes saved by kind of answer",
            columns: [
                .init("kind", "Kind of answer"), .init("accepted", "Taken", isNumeric: true),
                .init("saved", "Minutes saved", pair: .range),
            ],
            rows: kinds.map { kind in
                [
                    .text(kind.kind.words), .count(kind.accepted), .range(kind.saved.lower, kind.saved.upper),
                ]
            }, emptyNote: "No proposal was accepted.", notes: kinds.isEmpty ? [] : model.assumptions)
    }

    private static let qualityColumns: [ReportTable.Column] = [
        .init("accepted", "Taken as it was", pair: .share), .init("edited", "Changed", isNumeric: true),
        .init("rejected", "Refused", isNumeric: true), .init("inBulk", "Taken in bulk", isNumeric: true),
        .init("atLeastPercent", "At least, %", isNumeric: true),
    ]

    private static func cells(_ tally: Tally) -> [ReportTable.Cell] {
        [
            .share(of: tally.judged, part: tally.accepted), .count(tally.edited), .count(tally.rejected),
            .count(tally.inBulk), .figure((tally.acceptedAtLeast * 100).rounded(.down)),
        ]
    }

    private var relationTable: ReportTable {
        ReportTable(
            name: "burden-relations", title: "How proposals fared, by the relation of their chain",
            columns: [.init("relation", "The earlier question, to the one asked")] + Self.qualityColumns,
            rows: relations.map { [.text(Self.words($0.relation))] + Self.cells($0.tally) },
            emptyNote: "No proposal with a draft was judged.")
    }

    private static func words(_ relation: RelationSet?) -> String {
        guard let relation else { return "is the same question" }
        return relation == .equal ? "asks the same, as mapped" : relation.verb
    }

    private var mappingTable: ReportTable {
        ReportTable(
            name: "burden-mappings", title: "How proposals fared, by mapping",
            columns: [
                .init("mapping", "Mapping"), .init("relation", "Relation"), .init("by", "Made by"),
            ] + Self.qualityColumns,
            rows: mappings.map { quality in
                [
                    .text("\(quality.mapping.subject) → \(quality.mapping.object)"),
                    .text(quality.mapping.relation.names), .list(quality.mapping.authors),
                ] + Self.cells(quality.tally)
            }, emptyNote: "No proposal whose draft came along a mapping was judged.")
    }
}
