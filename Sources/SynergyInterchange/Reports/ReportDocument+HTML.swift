#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import SynergyModel

extension ReportDocument {
    /// The document as one HTML page that loads nothing, runs nothing and sends nothing.
    package func html() -> String {
        let policy = "default-src 'none'; style-src '\(Self.styleHash)'; base-uri 'none'; form-action 'none'"
        let title = Self.marked(title)
        let contents =
            reports.count > 1
            ? """
            <nav aria-label="Reports">
            <ul>
            \(reports.map { "<li><a href=\"#\(Self.marked($0.name))\">\(Self.marked($0.title))</a></li>" }
                .joined(separator: "\n"))
            </ul>
            </nav>

            """ : ""
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <header>
            <h1 dir="auto">\(title)</h1>
            <dl>
            \(facts.map { "<dt>\(Self.marked($0.title))</dt><dd dir=\"auto\">\(Self.marked($0.value))</dd>" }
                .joined(separator: "\n"))
            </dl>
            </header>
            \(contents)<main>
            \(reports.map(Self.section).joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    private static func section(_ report: Report) -> String {
        let name = marked(report.name)
        return
            ([
                "<section aria-labelledby=\"\(name)\">", "<h2 id=\"\(name)\">\(marked(report.title))</h2>",
            ] + report.summary.map(paragraph) + report.tables.flatMap(part) + report.notes.map(paragraph) + [
                "</section>"
            ])
            .joined(separator: "\n")
    }

    private static func part(_ table: ReportTable) -> [String] {
        let name = marked(table.name)
        var parts: [String] = []
        if let picture = table.picture { parts.append("<figure>\n\(picture.inline())</figure>") }
        if table.rows.isEmpty {
            parts.append("<h3 id=\"\(name)\">\(marked(table.title))</h3>")
            parts.append(paragraph(table.emptyNote))
        } else {
            // A wide table is moved inside its own frame, also with the keyboard alone.
            parts.append("<div class=\"frame\" role=\"region\" aria-labelledby=\"\(name)\" tabindex=\"0\">")
            parts.append("<table>\n<caption id=\"\(name)\">\(marked(table.title))</caption>")
            let heading = table.columns.map { "<th scope=\"col\"\(numeric($0))>\(marked($0.title))</th>" }
            parts.append("<thead><tr>\(heading.joined())</tr></thead>\n<tbody>")
            parts += table.rows.map { row($0, table.columns) }
            parts.append("</tbody>\n</table>\n</div>")
        }
        return parts + table.notes.map(paragraph)
    }

    private static func row(_ cells: [ReportTable.Cell], _ columns: [ReportTable.Column]) -> String {
        let cells = zip(columns, cells).enumerated().map { place, item in
            let (column, cell) = item
            let content =
                if case .list(let texts) = cell, texts.count > 1 {
                    "<ul>\(texts.map { "<li dir=\"auto\">\(marked($0))</li>" }.joined())</ul>"
                } else {
                    marked(cell.words)
                }
            return place == 0
                ? "<th scope=\"row\" dir=\"auto\">\(content)</th>"
                : "<td\(numeric(column))\(column.isNumeric ? "" : " dir=\"auto\"")>\(content)</td>"
        }
        return "<tr>\(cells.joined())</tr>"
    }

    private static func numeric(_ column: ReportTable.Column) -> String { column.isNumeric ? " class=\"n\"" : "" }

    private static func paragraph(_ text: String) -> String { "<p dir=\"auto\">\(marked(text))</p>" }

    /// Text between tags or in an attribute between double quotes.
    static func marked(_ text: String) -> String { SVGPage.escaped(text) }

    private static let styleHash: String = {
        var hash = SHA256()
        hash.update(style.utf8)
        return "sha256-\(Data(hash.finalize()).base64EncodedString())"
    }()

    static let style = """

        body { margin: 0 auto; max-width: 76rem; padding: 1rem; color: #1a1a1a; background: #ffffff;
          font: 1rem/1.5 Helvetica, Arial, "Liberation Sans", sans-serif; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; border-bottom: 2px solid #174a7c; }
        h3, caption { font-size: 1rem; font-weight: bold; text-align: start; margin: 0; padding: .5rem 0; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; } dd { margin: 0; }
        dt { color: #4d4d4d; }
        p { max-width: 48rem; }
        a { color: #174a7c; }
        .frame { overflow-x: auto; margin: 1.5rem 0 .5rem; }
        .frame:focus { outline: 3px solid #3f7cb3; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid #bfbfbf; padding: .25rem .5rem; text-align: start; vertical-align: top; }
        thead th { background: #eaf1f8; } tbody th { font-weight: normal; }
        .n { text-align: end; white-space: nowrap; }
        td ul, th ul { margin: 0; padding-inline-start: 1.1rem; }
        figure { margin: 1rem 0; } svg { max-width: 100%; height: auto; }
        @media print { nav { display: none; } .frame { overflow: visible; } tr, figure { break-inside: avoid; }
          thead { display: table-header-group; } }

        """
}
