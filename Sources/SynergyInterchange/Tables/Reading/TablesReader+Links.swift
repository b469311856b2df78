import SynergyModel

extension TablesReader {
    /// A table with the addresses behind its cells put where references stand; elsewhere they are counted as lost.
    ///
    /// - Complexity: O(*n*) in the cells of the sheet, and nothing where no cell leads anywhere.
    mutating func linked(_ table: FoundTable, _ sheet: Sheet) -> FoundTable? {
        guard !sheet.links.isEmpty else { return table }
        let fields = Dictionary(
            table.columns.map { ($0.place, table.kind.fields[$0.column.field].form) },
            uniquingKeysWith: { one, _ in one })
        // In a list of names and values rows stand for columns.
        let isUpright = table.grid.place(1, 0).line == 2
        var sheet = sheet
        for link in sheet.links {
            guard sheet.rows.indices.contains(link.row), sheet.rows[link.row].indices.contains(link.column) else {
                continue
            }
            let text = cells.text(of: sheet.rows[link.row][link.column].value) ?? ""
            // A program makes a link of each address that is typed; the cell says it itself.
            if Self.says(text, link.address) { continue }
            if isUpright, link.row > table.headingRow, let form = fields[link.column],
                let cell = Self.cell(text, link.address, form)
            {
                sheet.rows[link.row][link.column].value = .text(cell)
            } else {
                losses.note(
                    "links of cells", "left out: only columns of references keep them",
                    at: "\(sheet.name)!\(TableGrid.letters(link.column))\(link.row + 1)")
            }
        }
        return FoundTable.find(in: TableGrid(sheet))
    }

    private static func says(_ text: String, _ address: String) -> Bool {
        let plain = address.hasSuffix("/") ? String(address.dropLast()) : address
        let bare = plain.hasPrefix("mailto:") ? String(plain.dropFirst(7)) : plain
        return text.contains(bare)
    }

    /// A reference with its address as JSON, which columns of references understand; `nil` for other columns.
    private static func cell(_ text: String, _ address: String, _ form: CellForm) -> String? {
        let text = text.trimmedSpaces
        guard !CellText.looksLikeJSON(text) else { return nil }
        let url = JSONNode.Member(name: "url", value: JSONNode(address))
        func titled(_ title: String) -> JSONNode {
            JSONNode(.object((title.isEmpty ? [] : [.init(name: "title", value: JSONNode(title))]) + [url]))
        }
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmedSpaces }.filter { !$0.isEmpty }
        switch form {
        case .document: return CellText.json(titled(lines.joined(separator: " ")))
        case .references:
            if lines.count < 2 { return CellText.json(JSONNode(.array([titled(lines.first ?? "")]))) }
            // Of several lines nobody knows which one leads there.
            let titles = lines.map { line in
                let isAddress = line.hasPrefix("https://") || line.hasPrefix("http://")
                return JSONNode(.object([.init(name: isAddress ? "url" : "title", value: JSONNode(line))]))
            }
            return CellText.json(JSONNode(.array(titles + [titled("")])))
        default: return nil
        }
    }
}
