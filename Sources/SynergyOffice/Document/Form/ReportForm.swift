import SynergyInterchange
import SynergyModel

/// Lays a report out as a document.
enum ReportForm {
    /// The report as a Word document; pictures are left out and counted.
    static func document(_ report: ReportDocument) -> (document: WordDocument, losses: FormatLosses) {
        var losses = FormatLosses()
        var blocks: [WordDocument.Block] = [.paragraph(.init(report.title, style: .title))]
        let facts = report.facts.map { fact in
            WordDocument.Row([.init(fact.title, style: .label, ground: .label), .init(fact.value)])
        }
        blocks.append(.table(.init(columns: [230, 770], rows: facts, summary: report.title)))
        for part in report.reports {
            blocks.append(.paragraph(.init(part.title, style: .heading1)))
            blocks += part.summary.map { .paragraph(.init($0)) }
            for table in part.tables {
                blocks.append(.paragraph(.init(table.title, style: .heading2)))
                if table.picture != nil {
                    losses.note("pictures of reports", "left out: their tables are written", at: table.name)
                }
                if table.rows.isEmpty {
                    blocks.append(.paragraph(.init(table.emptyNote)))
                } else {
                    blocks.append(.table(Self.table(table)))
                }
                blocks += table.notes.map { .paragraph(.init($0, style: .small)) }
            }
            blocks += part.notes.map { .paragraph(.init($0, style: .small)) }
        }
        return (
            WordDocument(properties: .init(title: report.title), footer: report.title.onOneLine, blocks: blocks), losses
        )
    }

    private static func table(_ table: ReportTable) -> WordDocument.Table {
        let head = table.columns.map { WordDocument.Cell($0.title, style: .tableHead, ground: .head) }
        // Columns are as wide as their longest texts want, within reason.
        let widths = table.columns.indices.map { place in
            let texts =
                [table.columns[place].title] + table.rows.map { $0.indices.contains(place) ? $0[place].words : "" }
            return min(40, max(6, texts.map(\.count).max() ?? 6))
        }
        let rows = table.rows.map { row in
            WordDocument.Row(row.map { .init($0.words) }, staysTogether: true)
        }
        return .init(columns: widths, headRows: 1, rows: [.init(head)] + rows, summary: table.title)
    }
}
