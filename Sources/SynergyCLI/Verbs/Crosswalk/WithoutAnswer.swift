import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// What would change if a mapping went.
struct WithoutAnswer: CrosswalkAnswer {
    let premises: [RelationNetwork.Premise]
    let change: ClosureChange

    init(_ name: String, closure: Closure, _ command: ParsedCommand) throws {
        let statements = Self.statements(name, closure)
        guard !statements.isEmpty else {
            throw UsageError(
                "No mapping that takes part is '\(name.excerpt)'; it is named by 'SUBJECT,OBJECT', by its record "
                    + "identifier, or by 'FILE:LINE'.", path: command.path)
        }
        premises = statements.map { closure.network.premise(at: $0) }
        change = closure.change(without: statements)
    }

    private static func statements(_ name: String, _ closure: Closure) -> [Int] {
        let network = closure.network
        let ends = name.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if ends.count == 2, let from = Mapping.Term.ID(rawValue: ends[0]), let to = Mapping.Term.ID(rawValue: ends[1]) {
            return closure.statements(from: from, to: to)
        }
        return (0..<network.count).filter { number in
            guard case .mapping(let mapping) = network.premise(at: number) else { return false }
            if mapping.recordID == name { return true }
            guard let location = mapping.location, let line = location.line else { return false }
            return name == String(line) || location.file.map { name == "\($0):\(line)" } ?? false
        }
    }

    func text(_ width: Int) -> String {
        var lines = ["Without"]
        lines += premises.map { premise in
            guard let mapping = premise.mapping else { return "  \(TextLayout.plain(premise.provenance))" }
            let provenance = TextLayout.plain(premise.provenance)
            return "  \(mapping.subject) \(mapping.relation.verb) \(mapping.object). \(provenance)"
        }
        lines.append("")
        if change.lost.isEmpty, change.gained.isEmpty {
            lines.append("nothing that is known would change: everything follows from the other mappings too.")
        }
        lines += section("Less would be known", change.lost)
        lines += section("More, or something else, would be known", change.gained)
        if !change.lostFeeds.isEmpty {
            lines.append("Could no longer feed (\(change.lostFeeds.count))")
            lines += change.lostFeeds.map { "  \($0.subject) could not feed \($0.object) any more" }
        }
        if change.setAsideBefore != change.setAsideAfter {
            let after = change.setAsideAfter == 0 ? "none" : "\(change.setAsideAfter)"
            let statements = AnswerText.count(change.setAsideBefore, "statement")
            lines.append("Set aside for contradictions: now \(statements), then \(after).")
        }
        return lines.map { TextLayout.wrap($0, width: width, hanging: 4) }.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ pairs: [ClosureChange.Pair]) -> [String] {
        guard !pairs.isEmpty else { return [] }
        return ["\(title) (\(AnswerText.count(pairs.count, "pair")))"]
            + pairs.map { "  \($0.subject) \($0.before.verb) \($0.object); then \(Self.then($0))" }
    }

    private static func then(_ pair: ClosureChange.Pair) -> String {
        pair.after == .all ? "nothing is known" : "it \(pair.after.verb) it"
    }

    func json() -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("without", node: JSONNode(.array(premises.map(\.json))))
        object.add("lost", node: Self.json(change.lost))
        object.add("gained", node: Self.json(change.gained))
        object.add("lostFeeds", node: Self.json(change.lostFeeds))
        object.add("setAsideBefore", change.setAsideBefore)
        object.add("setAsideAfter", change.setAsideAfter)
        return object.node
    }

    private static func json(_ pairs: [ClosureChange.Pair]) -> JSONNode {
        JSONNode(
            .array(
                pairs.map { pair in
                    var node = JSONObjectWriter(JSONWriting())
                    node.add("subject", pair.subject)
                    node.add("object", pair.object)
                    node.add("before", pair.before.names)
                    node.add("after", pair.after.names)
                    return node.node
                }))
    }
}

extension RelationNetwork.Premise {
    /// The mapping, where it is one.
    fileprivate var mapping: Mapping? {
        switch self {
        case .mapping(let mapping), .lineage(let mapping, _), .elementPair(let mapping, _): mapping
        case .element, .numbering: nil
        }
    }
}
