import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// Differences between two versions of mappings, for people and for programs.
struct DiffReport {
    private let diff: MappingDiff

    init(_ diff: MappingDiff) { self.diff = diff }

    // MARK: Text

    func text(width: Int, _ style: Style) -> String {
        var blocks = [TextLayout.wrap(summary, width: width)]
        func list(_ title: String, _ items: [[String]]) {
            guard !items.isEmpty else { return }
            let lines = items.map { item in
                item.enumerated().map { index, text in
                    TextLayout.wrap(
                        (index == 0 ? "  " : "    ") + TextLayout.plain(text), width: width, hanging: index == 0 ? 4 : 6
                    )
                }.joined(separator: "\n")
            }
            blocks.append(([style.bold(title)] + lines).joined(separator: "\n"))
        }
        list("Changed:", diff.changed.map(Self.lines))
        list("Added:", diff.added.map { [Self.sentence($0)] })
        list("Removed:", diff.removed.map { [Self.sentence($0)] })
        list(
            "About the sets themselves:",
            diff.sets.map { set in [set.id] + set.fields.map(Self.sentence) })
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var summary: String {
        func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
        let turned = diff.turned == 0 ? "" : " (\(diff.turned) of them turned round with their relation)"
        if diff.isEmpty { return "No differences: \(rows(diff.unchanged)) the same\(turned)." }
        return "\(rows(diff.changed.count)) changed, \(diff.added.count) added, \(diff.removed.count) removed; "
            + "\(diff.unchanged) the same\(turned)."
    }

    private static func lines(_ change: MappingDiff.Change) -> [String] {
        let turned = change.isTurned ? " (turned round)" : ""
        let isWordy = { (field: MappingDiff.Field) in ["comment", "element map", "transform"].contains(field.name) }
        // The predicate only repeats what the relation says.
        let fields = change.fields.filter { field in
            field.name != "predicate" || !change.fields.contains { $0.name == "relation" }
        }
        let short = fields.filter { !isWordy($0) }.map(sentence)
        let title = "\(change.new.subject) → \(change.new.object)\(turned)"
        let first = short.isEmpty ? title : "\(title): \(short.joined(separator: "; "))"
        return [first] + fields.filter(isWordy).map(sentence) + change.consequences
    }

    private static func sentence(_ field: MappingDiff.Field) -> String {
        let name = field.name == "relation" ? "" : "\(field.name) "
        if field.name == "set" { return field.new == nil ? "this set is gone" : "this set is new" }
        switch (field.old, field.new) {
        case (let old?, let new?): return "\(name)was \(said(old, field.name)), is now \(said(new, field.name))"
        case (let old?, nil): return "\(name)was \(said(old, field.name)), is now empty"
        case (nil, let new?): return "\(name)is new: \(said(new, field.name))"
        case (nil, nil): return name
        }
    }

    private static func said(_ value: String, _ name: String) -> String {
        if name == "relation" { return relation(value) }
        return ["confidence", "status", "valid from", "valid until", "date", "first", "second"].contains(name)
            ? value : "‘\(value)’"
    }

    private static func relation(_ names: String) -> String {
        if names == "equal superset subset overlap disjoint" { return "unknown" }
        return names.split(separator: " ").joined(separator: " or ")
    }

    private static func sentence(_ row: MappingRow) -> String {
        let ends = "\(row.subject) → \(row.object)"
        guard let mapping = row.mapping else {
            return ends.contains("sssom:NoTermFound") ? "\(ends): no counterpart was found" : ends
        }
        let confidence = "confidence \(JSONNode.text(of: mapping.confidence))"
        return "\(ends): \(relation(mapping.relation.names)), \(mapping.status.rawValue), \(confidence)"
    }

    // MARK: JSON

    func json() -> [UInt8] {
        let changes = diff.changed.map { change in
            JSONNode.pairs([
                ("subject", JSONNode(change.new.subject)), ("object", JSONNode(change.new.object)),
                ("turned", JSONNode(.bool(change.isTurned))), ("fields", Self.json(change.fields)),
                ("consequences", JSONNode(.array(change.consequences.map { JSONNode($0) }))),
                ("old", Self.json(change.old)), ("new", Self.json(change.new)),
            ])
        }
        let sets = diff.sets.map { JSONNode.pairs([("set", JSONNode($0.id)), ("fields", Self.json($0.fields))]) }
        func number(_ count: Int) -> JSONNode { JSONNode(.number(Double(count))) }
        return JSONNode.pairs([
            ("unchanged", number(diff.unchanged)), ("turned", number(diff.turned)),
            ("changed", JSONNode(.array(changes))), ("added", JSONNode(.array(diff.added.map(Self.json)))),
            ("removed", JSONNode(.array(diff.removed.map(Self.json)))), ("sets", JSONNode(.array(sets))),
        ]).serialized()
    }

    private static func json(_ fields: [MappingDiff.Field]) -> JSONNode {
        JSONNode(
            .array(
                fields.map { field in
                    .pairs([
                        ("name", JSONNode(field.name)), ("old", field.old.map { JSONNode($0) } ?? JSONNode(.null)),
                        ("new", field.new.map { JSONNode($0) } ?? JSONNode(.null)),
                    ])
                }))
    }

    /// A row with its place, its slots as in a file, and what they mean.
    static func json(_ row: MappingRow) -> JSONNode {
        var members: [(String, JSONNode)] = []
        if let location = row.location { members.append(("place", JSONNode(location.description))) }
        if let mapping = row.mapping {
            members.append(("relation", JSONNode(mapping.relation.names)))
            members.append(("status", JSONNode(mapping.status.rawValue)))
            members.append(("confidence", JSONNode(.number(mapping.confidence))))
        }
        let slots = row.values.sorted { $0.key.rawValue < $1.key.rawValue }
        members.append(("slots", .pairs(slots.map { ($0.key.rawValue, JSONNode($0.value.text)) })))
        return .pairs(members)
    }
}
