import SynergyMatching
import SynergyModel

extension LintWriter {
    /// The report as JSON; see the article WhatLintChecks.
    public func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("formatVersion", Self.formatVersion)
        object.add("questionnaire", report.questionnaire.rawValue)
        object.add("title", report.title.best().text)
        object.add("figures", node: figures)
        for severity in Diagnostic.Severity.allCases {
            object.add("\(severity.rawValue)s", report.count(of: severity))
        }
        object.add("findings", node: JSONNode(.array(report.findings.map(json))))
        return object.node.serialized()
    }

    private var figures: JSONNode {
        let figures = report.figures
        var object = JSONObjectWriter(JSONWriting())
        add(figures.share, to: &object)
        object.add("reusableClosed", figures.reusableClosed)
        object.add("words", figures.words)
        object.add("longestQuestion", figures.longest)
        if let minutes = figures.minutes {
            object.add("minutes", node: Self.json(minutes))
            object.add(
                "assumedMinutes",
                node: JSONNode(
                    .object(
                        figures.assumed.map {
                            JSONNode.Member(name: $0.kind.rawValue, value: Self.json($0.minutes))
                        })))
        }
        let sections = figures.sections.map { section in
            var object = JSONObjectWriter(JSONWriting())
            object.add("heading", section.heading)
            add(section.share, to: &object)
            return object.node
        }
        object.add("sections", node: JSONNode(.array(sections)))
        return object.node
    }

    private func add(_ share: LintFigures.Share, to object: inout JSONObjectWriter) {
        object.add("questions", share.questions)
        object.add("open", share.open)
        object.add("closed", share.closed)
        object.add("figures", share.figures)
    }

    private static func json(_ minutes: LintMinutes) -> JSONNode {
        JSONNode(
            .object([
                JSONNode.Member(name: "lower", value: JSONNode(.number(minutes.lower))),
                JSONNode.Member(name: "upper", value: JSONNode(.number(minutes.upper))),
            ]))
    }

    private func json(_ finding: LintFinding) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("rule", finding.rule.rawValue)
        object.add("aim", finding.rule.aim.rawValue)
        object.add("severity", finding.severity.rawValue)
        object.add("question", finding.question?.rawValue)
        object.add("questions", finding.questions.map(\.rawValue))
        object.add("file", finding.location?.file)
        object.add("line", finding.location?.line)
        object.add("column", finding.location?.column)
        object.add("path", finding.path.description)
        object.add("found", finding.found)
        object.add("why", finding.rule.why)
        object.add("advice", finding.advice)
        return object.node
    }
}
