import SynergyMatching
import SynergyModel
import SynergyReuse

extension LintWriter {
    /// The report as text for reading.
    ///
    /// - Parameters:
    ///   - width: The columns there are.
    ///   - emphasis: How a heading is made to stand out; nothing unless said.
    public func text(width: Int = 100, emphasis: (String) -> String = { $0 }) -> String {
        var head = [emphasis(TextLayout.wrap(title, width: width))]
        head += [size, work, assumptions, balance].compactMap(\.self).map { TextLayout.wrap($0, width: width) }
        head += sections(width)
        var blocks = [head.joined(separator: "\n")]
        // Why a rule is there is said once.
        var said: Set<LintRule> = []
        for finding in report.findings {
            blocks.append(block(finding, isFirst: said.insert(finding.rule).inserted, width))
        }
        blocks.append(TextLayout.wrap(summary, width: width))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func sections(_ width: Int) -> [String] {
        let sections = report.figures.sections
        guard sections.count > 1 else { return [] }
        return sections.map { section in
            let heading = TextLayout.plain(section.heading ?? "Without a heading")
            return TextLayout.wrap("  \(heading): \(Self.words(section.share))", width: width, hanging: 4)
        }
    }

    private func block(_ finding: LintFinding, isFirst: Bool, _ width: Int) -> String {
        var head = "\(Self.place(finding, of: report.questionnaire.rawValue)): \(finding.severity.rawValue): "
        if let question = finding.question, finding.location != nil { head += "question \(question.number): " }
        head += "\(finding.found) [\(finding.rule.rawValue)]"
        let rest = (isFirst ? ["Why: \(finding.rule.why)"] : []) + ["To do: \(finding.advice)"]
        return
            ([TextLayout.wrap(TextLayout.plain(head), width: width, hanging: 4)]
            + rest.map { TextLayout.wrap("    " + TextLayout.plain($0), width: width, hanging: 8) })
            .joined(separator: "\n")
    }
}
