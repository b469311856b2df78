import SynergyMatching
import SynergyModel
import SynergyReuse

extension LintWriter {
    // MARK: CSV

    /// The findings as CSV, a row for each.
    public func csv() -> String {
        var rows = [
            [
                "rule", "aim", "severity", "questions", "file", "line", "column", "path", "found", "why", "advice",
            ]
        ]
        for finding in report.findings {
            rows.append([
                finding.rule.rawValue, finding.rule.aim.rawValue, finding.severity.rawValue,
                finding.questions.map(\.rawValue).joined(separator: " "), finding.location?.file ?? "",
                finding.location?.line.map(String.init) ?? "", finding.location?.column.map(String.init) ?? "",
                finding.path.description, finding.found, finding.rule.why, finding.advice,
            ])
        }
        return CSVText.lines(rows)
    }

    // MARK: Markdown

    /// The report as Markdown with tables (GitHub Flavored Markdown).
    public func markdown() -> String {
        let escaped = ReportDocument.escaped
        let lines = [size, work, assumptions, balance].compactMap(\.self)
        var blocks = ["# \(escaped(title))", lines.map { "- \(escaped($0))" }.joined(separator: "\n")]
        if report.figures.sections.count > 1 {
            var table = ["| Heading | Open | Closed | Figures and tables |", "| --- | ---: | ---: | ---: |"]
            for section in report.figures.sections {
                let heading = escaped(section.heading ?? "Without a heading")
                let share = section.share
                table.append("| \(heading) | \(share.open) | \(share.closed) | \(share.figures) |")
            }
            blocks.append(table.joined(separator: "\n"))
        }
        blocks.append(escaped(summary))
        for aim in LintRule.Aim.allCases {
            let findings = report.findings.filter { $0.rule.aim == aim }
            guard !findings.isEmpty else { continue }
            var table = ["| Severity | Where | Found | To do | Rule |", "| --- | --- | --- | --- | --- |"]
            for finding in findings {
                let place = Self.place(finding, of: report.questionnaire.rawValue)
                let number = finding.location == nil ? nil : finding.question?.number
                let question = number.map { ", question \($0)" } ?? ""
                let cells = [finding.severity.rawValue, place + question, finding.found, finding.advice]
                table.append("| \(cells.map(escaped).joined(separator: " | ")) | `\(finding.rule.rawValue)` |")
            }
            var rules: [LintRule] = []
            for finding in findings where !rules.contains(finding.rule) { rules.append(finding.rule) }
            blocks.append("## \(aim.words)")
            blocks.append(table.joined(separator: "\n"))
            blocks.append(rules.map { "- `\($0.rawValue)`: \(escaped($0.why))" }.joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }
}

extension LintRule.Aim {
    /// The heading under which its findings stand.
    var words: String {
        switch self {
        case .short: "Short"
        case .precise: "Precise"
        case .focused: "Focused"
        case .freeOfDuplicates: "Free of duplicates"
        case .balance: "Open and closed"
        }
    }
}
