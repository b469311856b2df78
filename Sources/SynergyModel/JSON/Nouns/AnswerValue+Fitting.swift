extension AnswerValue {
    /// Returns the value if it answers a question that wants `wanted`, or reports why it does not.
    static func fitting(_ value: Self, _ node: JSONNode, _ reading: JSONReading, _ wanted: Wanted?) -> Self? {
        guard value.reportIfEmpty(node, reading) else { return nil }
        guard let wanted else { return value }
        // A citation may stand in place of any value.
        if case .links = value { return value }
        if value.kind == wanted.kind { return value.reportUnknownParts(node, reading, wanted) ? value : nil }
        if case .text = value, wanted.kind.toleratesText {
            reading.report(
                .warning, .kindMismatch, at: node,
                "expected \(wanted.kind.valueInWords), found a text; it is kept as text")
            return value
        }
        reading.report(.kindMismatch, at: node, "expected \(wanted.kind.valueInWords), found \(value.inWords(node))")
        return nil
    }

    private func inWords(_ node: JSONNode) -> String {
        if case .object = node.value { kind.valueInWords } else { node.found }
    }

    private func reportIfEmpty(_ node: JSONNode, _ reading: JSONReading) -> Bool {
        let isEmpty =
            switch self {
            case .choices(let codes): codes.isEmpty
            case .items(let items): items.isEmpty
            case .links(let references): references.isEmpty
            case .choice(let text): text.isEmpty
            case .text(let text): text.entries.contains { $0.text.isEmpty }
            case .boolean, .number, .day, .table: false
            }
        guard isEmpty else { return true }
        reading.report(.invalidValue, at: node, "a value is not empty; say why it is missing with ‘absent’")
        return false
    }

    private func reportUnknownParts(_ node: JSONNode, _ reading: JSONReading, _ wanted: Wanted) -> Bool {
        switch self {
        case .choice(let code): return Self.reportUnknown([code], node, reading, wanted)
        case .choices(let codes):
            reading.reportRepeated(codes, at: node, "option")
            return Self.reportUnknown(codes, node, reading, wanted)
        case .table(let table):
            guard let shape = wanted.table else { return true }
            let knownRows = Set(shape.rows)
            let knownColumns = Set(shape.columns)
            let rows = table.rows.map(\.key).filter { !knownRows.contains($0) }
            let columns = table.columns.filter { !knownColumns.contains($0) }
            for row in rows {
                reading.report(
                    .unknownCell, at: node,
                    "the table has no row ‘\(row.excerpt)’\(shape.rows.suggestion(for: row))")
            }
            for column in columns {
                reading.report(
                    .unknownCell, at: node,
                    "the table has no column ‘\(column.excerpt)’\(shape.columns.suggestion(for: column))")
            }
            return rows.isEmpty && columns.isEmpty
        default: return true
        }
    }

    private static func reportUnknown(
        _ codes: [String], _ node: JSONNode, _ reading: JSONReading, _ wanted: Wanted
    ) -> Bool {
        guard let options = wanted.options else { return true }
        let known = Set(options)
        let unknown = codes.filter { !known.contains($0) }
        for code in unknown {
            reading.report(
                .unknownOption, at: node,
                "the question has no option ‘\(code.excerpt)’\(options.suggestion(for: code))")
        }
        return unknown.isEmpty
    }
}

extension AnswerKind {
    /// Whether a text may stand where a value of this kind is wanted.
    fileprivate var toleratesText: Bool {
        switch self {
        case .table, .number, .list, .multipleChoice: true
        case .yesNo, .singleChoice, .date, .text, .link: false
        }
    }

    /// What a value of this kind looks like, for messages.
    var valueInWords: String {
        switch self {
        case .yesNo: "true or false"
        case .singleChoice: "the code of an option"
        case .multipleChoice: "an array of codes"
        case .number: "a number"
        case .date: "a day"
        case .text: "a text"
        case .list: "an array of strings"
        case .table: "a table"
        case .link: "links"
        }
    }
}

extension Table: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a table") { object in
            let columns: [String]? = object.required("columns") { node in
                reading.array(node) { String.read($0, reading) }
            }
            let rows: [Row]? = object.required("rows") { node in reading.array(node) { Row.read($0, reading) } }
            guard let columns, let rows else { return nil }
            reading.reportRepeated(columns, at: node, "column")
            reading.reportRepeated(rows.map(\.key), at: node, "row")
            for (index, row) in rows.enumerated() where row.cells.count != columns.count {
                reading.descend(.member("rows")) {
                    reading.descend(.index(index)) {
                        reading.report(
                            .invalidValue, at: object.raw("rows")?.array?[index] ?? node,
                            "expected \(columns.count) cells, one for each column, found \(row.cells.count)")
                    }
                }
            }
            return Self(columns: columns, rows: rows)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("columns", node: columns.json(context))
        object.add("rows", node: rows.json(context))
        return object.node
    }
}

extension Table.Row: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a row") { object in
            let key: String? = object.required("key")
            let cells: [Table.Cell]? = object.required("cells") { node in
                reading.array(node) { cell in
                    switch cell.value {
                    case .null: return .missing
                    case .number(let number): return .number(number)
                    case .string(let text): return .text(text)
                    default:
                        reading.mismatch(cell, expected: "a number, a string or null")
                        return nil
                    }
                }
            }
            guard let key, let cells else { return nil }
            return Self(key: key, cells: cells)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        let cells = cells.map { cell -> JSONNode in
            switch cell {
            case .missing: JSONNode(.null)
            case .number(let number): JSONNode(.number(number))
            case .text(let text): JSONNode(text)
            }
        }
        var object = JSONObjectWriter(context)
        object.add("key", key)
        object.add("cells", node: JSONNode(.array(cells)))
        return object.node
    }
}
