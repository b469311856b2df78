import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// The counts of `synergy crosswalk stats`, as text and as JSON.
struct CrosswalkCounts {
    let counts: MappingCounts
    let statistics: Closure.Statistics?
    let bounds: [Closure.Bound]

    init(counts: MappingCounts, closure: Closure?) {
        self.counts = counts
        statistics = closure?.statistics
        bounds = closure?.bounds ?? []
    }

    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        if let statistics {
            object.add("components", statistics.components)
            object.add("inconsistentComponents", statistics.inconsistentComponents)
            object.add("pairs", statistics.pairs)
            object.add("definite", statistics.definite)
            object.add("contradictory", statistics.contradictory)
            object.add("setAside", statistics.setAside)
            object.add("terms", statistics.terms)
            object.add("statements", statistics.statements)
            object.add("largestComponent", statistics.largestComponent)
            let nodes = bounds.map { bound in
                var node = JSONObjectWriter(JSONWriting())
                node.add("terms", bound.terms)
                node.add("reach", bound.reach)
                return node.node
            }
            object.add("bounded", node: JSONNode(.array(nodes)))
        }
        object.add("sets", counts.sets)
        object.add("mappings", counts.mappings)
        object.add("gaps", counts.gaps)
        object.add("takingPart", counts.takingPart)
        var leftOut = JSONObjectWriter(JSONWriting())
        for reason in MappingCounts.Exclusion.allCases { leftOut.add(reason.rawValue, counts.count(of: reason)) }
        object.add("leftOut", node: leftOut.node)
        var statuses = JSONObjectWriter(JSONWriting())
        for status in Mapping.Status.allCases { statuses.add(status.rawValue, counts.count(of: status)) }
        object.add("statuses", node: statuses.node)
        var relations = JSONObjectWriter(JSONWriting())
        for (relation, count) in counts.relationCounts { relations.add(relation.names, count) }
        object.add("relations", node: relations.node)
        if let least = counts.leastConfidence, let greatest = counts.greatestConfidence {
            object.add("confidence", [least, greatest])
        }
        object.add("elementMaps", counts.elementMaps)
        object.add("withoutAuthor", counts.withoutAuthor)
        return object.node.serialized()
    }

    func text() -> String {
        var lines = ["\(amount(counts.mappings, "mapping")) in \(amount(counts.sets, "set"))"]
        let statuses = Mapping.Status.allCases.map { ($0.rawValue, counts.count(of: $0)) }.filter { $0.1 > 0 }
        lines += table("By status", statuses)
        lines += table("By what they say", counts.relationCounts.map { (words(for: $0.relation), $0.count) })
        if let least = counts.leastConfidence, let greatest = counts.greatestConfidence {
            lines.append("Confidence: \(least == greatest ? "\(least)" : "from \(least) to \(greatest)")")
        }
        if counts.gaps > 0 { lines.append("Looked for and not found: \(grouped(counts.gaps))") }
        if counts.elementMaps > 0 { lines.append("With a map of elements: \(grouped(counts.elementMaps))") }
        if counts.withoutAuthor > 0 { lines.append("Without an author: \(grouped(counts.withoutAuthor))") }
        let reasons = MappingCounts.Exclusion.allCases.filter { counts.count(of: $0) > 0 }
        if !reasons.isEmpty {
            lines += table(
                "Left out of what follows",
                reasons.map { ($0 == .notValid ? "not valid" : $0.rawValue, counts.count(of: $0)) })
        }
        if let statistics { lines += ["", "What follows"] + closureLines(statistics) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func closureLines(_ statistics: Closure.Statistics) -> [String] {
        var lines = [
            "  \(amount(statistics.terms, "question or provision", "questions or provisions")) "
                + "in \(amount(statistics.components, "group")) that nothing connects; "
                + "the largest has \(grouped(statistics.largestComponent))",
            "  \(amount(statistics.pairs, "ordered pair")) of which something is known",
            "  \(grouped(statistics.definite)) of them with one relation left",
        ]
        if statistics.setAside > 0 {
            lines.append(
                "  \(amount(statistics.setAside, "statement")) set aside, because surer ones contradict them, "
                    + "in \(amount(statistics.inconsistentComponents, "group")); see 'synergy crosswalk check'")
        } else {
            lines.append("  no contradiction")
        }
        for bound in bounds {
            lines.append(
                "  one group of \(grouped(bound.terms)) is too large to look at every pair: "
                    + "only those at most \(amount(bound.reach, "mapping")) apart were looked at")
        }
        return lines
    }

    private func words(for relation: RelationSet) -> String {
        relation.relations.map(\.name).joined(separator: " or ")
    }

    private func table(_ title: String, _ rows: [(String, Int)]) -> [String] {
        guard let width = rows.map({ grouped($0.1).count }).max() else { return [] }
        return [title]
            + rows.map { row in
                let number = grouped(row.1)
                return "  \(String(repeating: " ", count: width - number.count))\(number)  \(row.0)"
            }
    }

    private func amount(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(grouped(count)) \(count == 1 ? one : many ?? "\(one)s")"
    }

    /// A number with a comma before every three digits.
    private func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return String(digits)
    }
}
