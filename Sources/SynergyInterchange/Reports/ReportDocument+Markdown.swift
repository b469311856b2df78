extension ReportDocument {
    /// The document as Markdown with tables (GitHub Flavored Markdown).
    package func markdown() -> String {
        var blocks = ["# \(Self.escaped(title))"]
        if !facts.isEmpty {
            blocks.append(
                facts.map { "- \(Self.escaped($0.title)): \(Self.escaped($0.value))" }.joined(separator: "\n"))
        }
        for report in reports {
            blocks.append("## \(Self.escaped(report.title))")
            blocks += report.summary.map(Self.escaped)
            for table in report.tables {
                blocks.append("### \(Self.escaped(table.title))")
                blocks.append(table.rows.isEmpty ? Self.escaped(table.emptyNote) : Self.table(table))
                blocks += table.notes.map(Self.escaped)
            }
            blocks += report.notes.map(Self.escaped)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func table(_ table: ReportTable) -> String {
        func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
        let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
        let rows = table.rows.map { row in line(row.map { escaped($0.words) }) }
        return ([line(table.columns.map { escaped($0.title) }), line(rule)] + rows).joined(separator: "\n")
    }

    /// Text that Markdown shows as it is, on one line.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in TextLayout.plain(text) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~": result += "\\\(character)"
            // An address, and a mark of a picture before a bracket, would become a link of themselves.
            case ":" where result.hasSuffix("http") || result.hasSuffix("https"): result += "&#58;"
            case "@": result += "&#64;"
            case _ where character.isNewline: result += " "
            default: result.append(character)
            }
        }
        return result
    }
}
