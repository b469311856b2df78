import SynergyCrosswalk
import SynergyModel

extension OSCALReader {
    // MARK: Properties

    /// The values of a property of this project.
    func props(_ node: JSONNode, _ name: String) -> [String] { props(node)[name] ?? [] }

    func props(_ node: JSONNode) -> [String: [String]] {
        var result: [String: [String]] = [:]
        for prop in node["props"]?.array ?? [] where prop["ns"]?.string == OSCAL.own {
            guard let name = prop["name"]?.string, let value = prop["value"]?.string else { continue }
            result[name, default: []].append(
                prop["class"]?.string == "json" ? value.fromJSONLiteral ?? value : value)
        }
        return result
    }

    // MARK: Gaps

    /// Reads the gaps that stand in properties, and returns what they are about.
    @discardableResult
    mutating func readOwnGaps(_ node: JSONNode, _ path: JSONPath, set usual: Int = 0) -> Set<Mapping.Term.ID> {
        var known: Set<Mapping.Term.ID> = []
        for text in props(node, "gap") {
            guard let object = JSONNode.parsed(text, limits) else { continue }
            var set = usual
            if case .number(let number)? = object["set"]?.value { set = Int(exactly: number) ?? usual }
            guard sets.indices.contains(set) else { continue }
            var position: Int?
            if case .number(let number)? = object["position"]?.value { position = Int(exactly: number) }
            let gap = Gap(
                subject: object["subject"]?.string.flatMap(Mapping.Term.ID.init(rawValue:)),
                object: object["object"]?.string.flatMap(Mapping.Term.ID.init(rawValue:)),
                source: object["source"]?.string, justification: object["justification"]?.string ?? "",
                authors: (object["authors"]?.array ?? []).compactMap(\.string),
                date: object["date"]?.string.flatMap { CalendarDay($0) }, comment: object["comment"]?.string,
                recordID: object["recordID"]?.string,
                location: lines.location(of: node.offset, in: file, path: path.description))
            if let term = gap.term { known.insert(term) }
            gaps[set].append((position, gap))
        }
        return known
    }

    mutating func readGaps(
        _ node: JSONNode, _ path: JSONPath, _ name: String, _ whole: String, _ other: String,
        _ known: Set<Mapping.Term.ID>, _ set: Int
    ) {
        guard let summary = node[name] else { return }
        let path = path.appending(name)
        for (index, control) in (summary["unmapped-controls"]?.array ?? []).enumerated() {
            let path = path.appending("unmapped-controls").appending(index)
            if control["with-child-controls"]?.string == "yes" {
                losses.note(
                    "gaps that include whatever is below them", "read without what is below", at: path.description)
            }
            let ids = (control["with-ids"]?.array ?? []).compactMap(\.string)
            let patterns = (control["matching"]?.array ?? []).compactMap { $0["pattern"]?.string }
            let exact = patterns.filter { !$0.contains("*") && !$0.contains("?") && !$0.contains("[") }
            for _ in exact.count..<patterns.count { losses.note("patterns of gaps", "left out", at: path.description) }
            for id in ids + exact {
                let plain = id.split(separator: ":", omittingEmptySubsequences: false).map(FHIRNames.identifierPart)
                    .joined(separator: ":")
                guard let term = Mapping.Term.ID(rawValue: "\(whole):\(plain)"), !known.contains(term) else { continue }
                let isSource = name == "source-gap-summary"
                gaps[set].append(
                    (
                        nil,
                        Gap(
                            subject: isSource ? term : nil, object: isSource ? nil : term, source: other,
                            justification: Self.justification(of: nil),
                            location: lines.location(of: control.offset, in: file, path: path.description))
                    ))
            }
        }
    }
}
