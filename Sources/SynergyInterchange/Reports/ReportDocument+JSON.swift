import SynergyModel

extension ReportDocument {
    /// The document as JSON.
    package func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("schema", "urn:reporting-synergy:report:1")
        object.add("title", title)
        for fact in facts { object.add(fact.key, fact.value) }
        object.add("reports", node: JSONNode(.array(reports.map(\.node))))
        return object.node.serialized()
    }
}

extension Report {
    fileprivate var node: JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("name", name)
        object.add("title", title)
        object.add("summary", node: .texts(summary))
        object.add("tables", node: JSONNode(.array(tables.map(\.node))))
        object.add("notes", node: .texts(notes))
        return object.node
    }
}

extension ReportTable {
    fileprivate var node: JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("name", name)
        object.add("title", title)
        let rows = rows.map { row in
            let members = zip(columns, row).compactMap { column, cell in
                cell.node.map { JSONNode.Member(name: column.key, value: $0) }
            }
            return JSONNode(.object(members))
        }
        object.add("rows", node: JSONNode(.array(rows)))
        object.add("notes", node: .texts(notes))
        return object.node
    }
}

extension ReportTable.Cell {
    fileprivate var node: JSONNode? {
        func figure(_ value: Double) -> JSONNode { JSONNode(.number(Self.rounded(value))) }
        func pair(_ first: (String, JSONNode), _ second: (String, JSONNode)) -> JSONNode {
            JSONNode(.object([.init(name: first.0, value: first.1), .init(name: second.0, value: second.1)]))
        }
        return switch self {
        case .nothing: nil
        case .text(let text): JSONNode(text)
        case .list(let texts): .texts(texts)
        case .count(let count): JSONNode(.number(Double(count)))
        case .figure(let value): figure(value)
        case .range(let lower, let upper): pair(("from", figure(lower)), ("to", figure(upper)))
        case .share(let whole, let part):
            pair(("part", JSONNode(.number(Double(part)))), ("of", JSONNode(.number(Double(whole)))))
        case .day(let day): JSONNode(day.description)
        }
    }
}

extension JSONNode {
    fileprivate static func texts(_ texts: [String]) -> JSONNode { JSONNode(.array(texts.map { JSONNode($0) })) }
}
