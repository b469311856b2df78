import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// What `synergy crosswalk check` found.
struct CrosswalkFindings {
    let report: ConsistencyReport
    let findings: [Diagnostic]

    /// Whether there is no contradiction and nothing worse than a note.
    var isClean: Bool { report.groups.isEmpty && findings.allSatisfy { $0.severity == .note } }

    /// How many of one kind are listed as text before the rest is only counted.
    private static let listed = 50

    func text(width: Int, style: Style) -> String {
        var blocks = [TextLayout.wrap(summary, width: width)]
        var number = 0
        for group in report.groups {
            for contradiction in group.contradictions {
                number += 1
                blocks.append(block(number, contradiction, group, width, style))
            }
            if group.contradictions.count > 1 || group.suggestion.statements.count > 1 {
                blocks.append(advice(group, through: number, width))
            }
        }
        for bound in report.bounds {
            blocks.append(
                TextLayout.wrap(
                    "One group of \(bound.terms) questions is too large to look at every pair; only those at most "
                        + "\(bound.reach) mappings apart were looked at.", width: width))
        }
        if !findings.isEmpty { blocks.append(rows(style)) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var summary: String {
        let groups = amount(report.groupCount, "group") + " of connected questions"
        let contradictions = report.contradictions.count
        guard contradictions > 0 else {
            return "No contradiction among \(amount(report.statementCount, "statement")) in \(groups)."
        }
        let involved = Set(report.contradictions.flatMap(\.statements).map(\.number)).count
        return "\(amount(contradictions, "contradiction")) in \(report.groups.count) of \(groups); "
            + "\(involved) of \(amount(report.statementCount, "statement")) are involved."
    }

    // MARK: Contradictions

    private func block(
        _ number: Int, _ contradiction: ConsistencyReport.Contradiction, _ group: ConsistencyReport.Group,
        _ width: Int, _ style: Style
    ) -> String {
        let title = TextLayout.wrap("\(number). \(contradiction.sentence)", width: width, hanging: 3)
        var lines = [style.bold(title)]
        for statement in contradiction.statements {
            lines.append(TextLayout.wrap("   \(statement.line)", width: width, hanging: 5))
        }
        if group.contradictions.count == 1, group.suggestion.statements.count == 1,
            let statement = group.suggestion.statements.first
        {
            let isLeast = contradiction.statements.allSatisfy {
                $0.number == statement.number || $0.confidence > statement.confidence
            }
            let sureness = "confidence \(statement.confidence)" + (isLeast ? ", the least sure" : "")
            let advice = "   If \(statement.place) were left out (\(sureness)), the rest would agree."
            lines.append(TextLayout.wrap(advice, width: width, hanging: 3))
        }
        return lines.joined(separator: "\n")
    }

    private func advice(_ group: ConsistencyReport.Group, through last: Int, _ width: Int) -> String {
        let first = last - group.contradictions.count + 1
        let suggestion = group.suggestion
        let these = first == last ? "contradiction \(first)" : "contradictions \(first) to \(last)"
        let isOne = suggestion.statements.count == 1
        let sum = isOne ? "Its confidence is" : "Their confidence adds up to"
        let certainty =
            suggestion.isBest
            ? "no other choice has less."
            : "whether another choice has less was not settled, but none has less than \(suggestion.leastConfidence)."
        var lines = [
            TextLayout.wrap(
                "To end \(these): if \(isOne ? "this were" : "these were") left out, the rest of the group would agree. "
                    + "\(sum) \(suggestion.confidence); \(certainty)", width: width)
        ]
        for statement in suggestion.statements {
            lines.append(TextLayout.wrap("   \(statement.line)", width: width, hanging: 5))
        }
        return lines.joined(separator: "\n")
    }

    // MARK: Rows

    private func rows(_ style: Style) -> String {
        var lines: [String] = []
        var counts: [Diagnostic.Code: Int] = [:]
        for finding in findings {
            counts[finding.code, default: 0] += 1
            if counts[finding.code, default: 0] <= Self.listed { lines.append(style.diagnostic(finding)) }
        }
        for (code, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where count > Self.listed {
            lines.append("\(count - Self.listed) more of the kind [\(code.rawValue)]; '--format json' lists them all.")
        }
        let words = Diagnostic.Severity.allCases.map { severity in
            amount(findings.count { $0.severity == severity }, severity.rawValue)
        }
        lines.append("Rows: " + words.joined(separator: ", ") + ".")
        return lines.joined(separator: "\n")
    }

    private func amount(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}

extension ConsistencyReport.Statement {
    /// The mapping behind it.
    var mapping: Mapping? {
        switch premise {
        case .mapping(let mapping), .elementPair(let mapping, _), .lineage(let mapping, _): mapping
        case .element, .numbering: nil
        }
    }

    /// Where it stands, or what it says when it stands nowhere.
    var place: String {
        line(of: mapping?.location) ?? "‘\(words)’"
    }

    /// The statement with where it stands, who made it, and how sure it is.
    var line: String {
        var remarks: [String] = []
        switch premise {
        case .mapping: break
        case .elementPair: remarks.append("from the element map")
        case .lineage(_, let change): remarks.append("a change declared as \(change.rawValue)")
        case .element, .numbering: remarks.append("by definition")
        }
        if let authors = mapping?.authors, !authors.isEmpty { remarks.append(authors.joined(separator: ", ")) }
        remarks.append("confidence \(confidence)")
        let place = line(of: mapping?.location).map { "\($0): " } ?? ""
        return TextLayout.plain("\(place)\(words) (\(remarks.joined(separator: "; ")))")
    }

    /// A row is known by its line.
    private func line(of location: SourceLocation?) -> String? {
        guard let location, let file = location.file else { return nil }
        return SourceLocation(file: file, line: location.line).description
    }
}
