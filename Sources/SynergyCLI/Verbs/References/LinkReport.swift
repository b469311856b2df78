import SynergyInterchange
import SynergyModel
import SynergyReferences

/// What a check of links found, for people and for programs.
struct LinkReport {
    let findings: [LinkFinding]
    /// Where each address stands.
    let places: [String: [String]]

    func json() -> [UInt8] {
        var counts = JSONObjectWriter(JSONWriting())
        for verdict in LinkVerdict.allCases { counts.add(verdict.rawValue, findings.count { $0.verdict == verdict }) }
        let nodes = findings.map { finding in
            guard case .object(var members) = finding.json(JSONWriting()).value else { return JSONNode(.null) }
            let places = (self.places[finding.url] ?? []).map { JSONNode($0) }
            members.append(.init(name: "places", value: JSONNode(.array(places))))
            return JSONNode(.object(members))
        }
        var object = JSONObjectWriter(JSONWriting())
        object.add("counts", node: counts.node)
        object.add("links", node: JSONNode(.array(nodes)))
        return object.node.serialized()
    }

    func csv() -> String {
        let header = [
            "url", "verdict", "reason", "words", "status", "movedTo", "checkedOn", "archived", "archivedTime", "places",
        ]
        let rows = findings.map { finding in
            [
                finding.url, finding.verdict.rawValue, finding.reason.rawValue, finding.words,
                finding.status.map(String.init) ?? "", finding.movedTo ?? "", finding.checkedOn?.description ?? "",
                finding.archived?.url ?? "", finding.archived?.time ?? "",
                (places[finding.url] ?? []).joined(separator: "; "),
            ]
        }
        return CSVText.lines([header] + rows)
    }

    func text(width: Int) -> String {
        guard !findings.isEmpty else { return "No links were found.\n" }
        var blocks: [String] = []
        // What needs somebody's hand comes first; what answers is only counted.
        for verdict in [LinkVerdict.gone, .refused, .moved, .inconclusive, .notChecked] {
            let some = findings.filter { $0.verdict == verdict }
            guard !some.isEmpty else { continue }
            blocks.append(([title(verdict)] + some.map { entry($0, width) }).joined(separator: "\n"))
        }
        blocks.append(summary)
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func title(_ verdict: LinkVerdict) -> String {
        switch verdict {
        case .alive: "Alive"
        case .moved: "Moved"
        case .gone: "Gone"
        case .inconclusive: "Cannot be told"
        case .refused: "Refused"
        case .notChecked: "Not checked"
        }
    }

    private func entry(_ finding: LinkFinding, _ width: Int) -> String {
        var lines = ["  \(TextLayout.plain(finding.url))"]
        func add(_ label: String, _ text: String) {
            let start = "    " + label + String(repeating: " ", count: max(1, 10 - label.utf8.count))
            let indent = String(repeating: " ", count: start.utf8.count)
            let wrapped = TextLayout.wrap(TextLayout.plain(text), width: max(20, width - start.utf8.count))
            lines.append(start + wrapped.replacing("\n", with: "\n" + indent))
        }
        add("Why", finding.words)
        if let movedTo = finding.movedTo { add("Now at", movedTo) }
        if let copy = finding.archived { add("Copy", copy.url) }
        if let places = places[finding.url] {
            let more = places.count > 3 ? " and \(places.count - 3) more" : ""
            add("Cited in", places.prefix(3).joined(separator: ", ") + more)
        }
        return lines.joined(separator: "\n")
    }

    private var summary: String {
        let counts = LinkVerdict.allCases.compactMap { verdict -> String? in
            let count = findings.count { $0.verdict == verdict }
            return count > 0 ? "\(count) \(title(verdict).lowercased())" : nil
        }
        return "\(findings.count == 1 ? "1 link" : "\(findings.count) links"): \(counts.joined(separator: ", "))"
    }
}
