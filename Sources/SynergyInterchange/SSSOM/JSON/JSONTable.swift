import SynergyModel

/// The mappings of a JSON file as the text of a table, with where each cell came from.
struct JSONTable {
    /// Something that no cell can hold.
    struct Problem {
        var code: Diagnostic.Code
        var offset: Int
        var message: String
    }

    /// Where a value stands.
    struct Place {
        var offset: Int
        var path: String
    }

    private(set) var problems: [Problem] = []
    /// Where each mapping begins in the file.
    private(set) var rowOffsets: [Int] = []
    private var slots: [String] = []
    private var places: [String: Int] = [:]
    private var rows: [[(column: Int, text: String, offset: Int)]] = []
    private var rowLines: [Int] = []
    /// Of each row where its cells begin.
    private var cellStarts: [[(line: Int, column: Int)]] = []

    init(_ mappings: [JSONNode]) {
        for mapping in mappings {
            guard case .object(let members) = mapping.value else {
                problems.append(
                    Problem(
                        code: .wrongType, offset: mapping.offset,
                        message: "each mapping is an object, found \(mapping.found)"))
                continue
            }
            rowOffsets.append(mapping.offset)
            var row: [(column: Int, text: String, offset: Int)] = []
            for member in members where !member.name.hasPrefix("@") {
                guard let text = text(of: member), !text.isEmpty else { continue }
                row.append((column(member.name), text, member.value.offset))
            }
            rows.append(row)
        }
        if rows.isEmpty {
            for name in ["subject_id", "predicate_id", "object_id", "mapping_justification"] { _ = column(name) }
        }
        // Without any column there would be no header.
        if slots.isEmpty { _ = column("subject_id") }
    }

    private mutating func column(_ name: String) -> Int {
        if let place = places[name] { return place }
        places[name] = slots.count
        slots.append(name)
        return slots.count - 1
    }

    private mutating func text(of member: JSONNode.Member) -> String? {
        let isList = SSSOMVocabulary.mappingSlot(member.name)?.isList == true
        switch member.value.value {
        case .null: return nil
        case .bool(let bool): return "\(bool)"
        case .number(let number): return JSONNode.text(of: number)
        case .string(let text): return isList ? SSSOMList.join([text]) : text
        case .array(let items):
            let texts = items.compactMap(\.string)
            if isList, texts.count == items.count { return SSSOMList.join(texts) }
            let wanted = isList ? "an array of strings" : "one value"
            problems.append(
                Problem(
                    code: .wrongType, offset: member.value.offset,
                    message: "‘\(member.name.excerpt)’ takes \(wanted), found \(member.value.found)"))
        case .object:
            problems.append(
                Problem(
                    code: .wrongType, offset: member.value.offset,
                    message:
                        "‘\(member.name.excerpt)’ takes \(isList ? "an array of strings" : "one value"), found an object"
                ))
        }
        return nil
    }

    /// The text of the table; every cell stands in quotes.
    mutating func render() -> [UInt8] {
        var text: [UInt8] = []
        func append(_ cell: String) {
            text.append(UInt8(ascii: "\""))
            for byte in cell.utf8 {
                if byte == UInt8(ascii: "\"") { text.append(byte) }
                text.append(byte)
            }
            text.append(UInt8(ascii: "\""))
        }
        for (index, slot) in slots.enumerated() {
            if index > 0 { text.append(UInt8(ascii: "\t")) }
            append(slot)
        }
        text.append(UInt8(ascii: "\n"))
        var line = 1 + slots.reduce(0) { $0 + $1.utf8.count { $0 == 0x0A } } + 1
        for row in rows {
            rowLines.append(line)
            let cells = Dictionary(row.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
            var lineStart = text.count
            var starts: [(line: Int, column: Int)] = []
            for column in slots.indices {
                if column > 0 { text.append(UInt8(ascii: "\t")) }
                starts.append((line, text.count - lineStart + 1))
                guard let cell = cells[column] else { continue }
                let before = text.count
                append(cell)
                guard let last = text[before...].lastIndex(of: 0x0A) else { continue }
                line += text[before...].count { $0 == 0x0A }
                lineStart = last + 1
            }
            cellStarts.append(starts)
            text.append(UInt8(ascii: "\n"))
            line += 1
        }
        return text
    }

    /// Where the cell at a line and a column of the table came from.
    func place(line: Int, column: Int) -> Place? {
        var low = 0
        var high = rowLines.count
        while low < high {
            let middle = (low + high) / 2
            if rowLines[middle] <= line { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let row = low - 1
        let path = "$.mappings[\(row)]"
        guard let cell = cellStarts[row].lastIndex(where: { ($0.line, $0.column) <= (line, column) }),
            let value = rows[row].first(where: { $0.column == cell })
        else { return Place(offset: rowOffsets[row], path: path) }
        return Place(offset: value.offset, path: "\(path).\(slots[cell])")
    }
}
