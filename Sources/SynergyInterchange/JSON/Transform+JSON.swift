package import SynergyCrosswalk
package import SynergyModel

extension Transform: JSONReadable, JSONWritable {
    private static let names = [
        "identity", "choiceMap", "multiToBool", "choiceToBool", "unit", "tableCell", "tableSum", "split", "concat",
        "extractAnchor",
    ]

    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a transform") { object in
            guard let kind: String = object.required("kind") else { return nil }
            guard names.contains(kind) else {
                reading.descend(.member("kind")) {
                    reading.report(
                        .invalidValue, at: object.raw("kind") ?? node,
                        "expected one of \(names.joined(separator: ", ")), found ‘\(kind.excerpt)’"
                            + names.suggestion(for: kind))
                }
                return nil
            }
            return read(kind, &object, reading)
        }
    }

    private static func read(_ kind: String, _ object: inout JSONObjectReader, _ reading: JSONReading) -> Self? {
        switch kind {
        case "choiceMap":
            let map: [String: String]? = object.required("map") { codes($0, reading) }
            let isBijection: Bool? = object.optional("bijection")
            return map.map { .choiceMap($0, isBijection: isBijection ?? false) }
        case "multiToBool", "choiceToBool":
            let yes: [String] = object.list("yes")
            let no: [String] = object.list("no")
            let outOfScope: [String] = object.list("outOfScope")
            reading.reportRepeated(yes + no + outOfScope, at: object.node, "option")
            if kind == "multiToBool" { return .multiToBool(yes: yes, no: no, outOfScope: outOfScope) }
            return .choiceToBool(yes: yes, no: no, outOfScope: outOfScope)
        case "unit":
            let factor: Double? = object.required("factor")
            let offset: Double? = object.optional("offset")
            let from: String? = object.optional("from")
            let to: String? = object.optional("to")
            let isBijection: Bool? = object.optional("bijection")
            if factor == 0 { reading.report(.invalidValue, at: object.node, "expected a factor other than 0") }
            return factor.map {
                .unit(factor: $0, offset: offset ?? 0, from: from, to: to, isBijection: isBijection ?? false)
            }
        case "tableCell":
            return TableCell.read(members: &object).map(Self.tableCell)
        case "tableSum":
            let cells: [TableCell]? = object.required("cells") { node in
                reading.array(node) { TableCell.read($0, reading) }
            }
            return cells.map(Self.tableSum)
        case "split":
            let separator: String? = object.required("separator")
            let index: Int? = object.required("index")
            guard let separator, let index else { return nil }
            if separator.isEmpty || index < 0 {
                reading.report(.invalidValue, at: object.node, "expected a separator, and an index from 0")
            }
            return .split(separator: separator, index: index)
        case "concat":
            let elements: [String]? = object.required("elements") { node in
                reading.array(node) { String.read($0, reading) }
            }
            let separator: String? = object.optional("separator")
            return elements.map { .concat(elements: $0, separator: separator ?? "\n") }
        case "extractAnchor":
            let anchor: String? = object.required("anchor")
            return anchor.map(Self.extractAnchor)
        default:
            return .identity
        }
    }

    private static func codes(_ node: JSONNode, _ reading: JSONReading) -> [String: String]? {
        guard case .object(let members) = node.value else {
            reading.mismatch(node, expected: "an object from code to code")
            return nil
        }
        var map: [String: String] = [:]
        for member in members {
            map[member.name] = reading.descend(.member(member.name)) { String.read(member.value, reading) }
        }
        return map
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("kind", name)
        switch self {
        case .identity: break
        case .choiceMap(let map, let isBijection):
            let members = map.sorted { $0.key < $1.key }.map {
                JSONNode.Member(name: $0.key, value: JSONNode($0.value))
            }
            object.add("map", node: JSONNode(.object(members)))
            object.add("bijection", isBijection, unless: false)
        case .multiToBool(let yes, let no, let outOfScope), .choiceToBool(let yes, let no, let outOfScope):
            object.add("yes", yes)
            object.add("no", no)
            object.add("outOfScope", outOfScope)
        case .unit(let factor, let offset, let from, let to, let isBijection):
            object.add("factor", factor)
            object.add("offset", offset, unless: 0)
            object.add("from", from)
            object.add("to", to)
            object.add("bijection", isBijection, unless: false)
        case .tableCell(let cell):
            object.add("row", cell.row)
            object.add("column", cell.column)
        case .tableSum(let cells): object.add("cells", node: cells.json(context))
        case .split(let separator, let index):
            object.add("separator", separator)
            object.add("index", index)
        case .concat(let elements, let separator):
            object.add("elements", node: elements.json(context))
            object.add("separator", separator)
        case .extractAnchor(let anchor): object.add("anchor", anchor)
        }
        return object.node
    }
}

extension Transform.TableCell: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a cell") { read(members: &$0) }
    }

    fileprivate static func read(members object: inout JSONObjectReader) -> Self? {
        let row: String? = object.required("row")
        let column: String? = object.required("column")
        guard let row, let column else { return nil }
        return Self(row: row, column: column)
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("row", row)
        object.add("column", column)
        return object.node
    }
}

extension ElementPair: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "an element pair") { object in
            let from: String? = object.required("from")
            let to: String? = object.required("to")
            let transform: Transform? = object.optional("transform")
            guard let from, let to else { return nil }
            return Self(from: from, to: to, transform: transform)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("from", from)
        object.add("to", to)
        object.add("transform", transform)
        return object.node
    }
}
