import SynergyInterchange
import SynergyModel

/// Reads references: lines of names and values as ours, or links and titles as others write them.
enum ReferenceReader {
    /// The references in some paragraphs, one for each.
    static func references(in lines: [AnswerLines.Line]) -> [Reference] {
        lines.flatMap(references).filter { $0 != Reference() }
    }

    private static func references(in line: AnswerLines.Line) -> [Reference] {
        let rows = line.text.split(whereSeparator: \.isNewline).map { String($0).stripped }.filter { !$0.isEmpty }
        var labelled = Reference()
        var isLabelled = false
        var rest: [String] = []
        for row in rows {
            if let (key, value) = named(row), ReferenceLines.set(key, value, in: &labelled) {
                isLabelled = true
            } else {
                rest.append(row)
            }
        }
        if isLabelled {
            if labelled.title == nil, !rest.isEmpty { labelled.title = rest.joined(separator: " ") }
            return [labelled]
        }
        if !line.links.isEmpty {
            return line.links.map { link in
                let text = link.text.isEmpty && line.links.count == 1 ? line.text.onOneLine.stripped : link.text
                return Reference(title: text.isEmpty || text == link.address ? nil : text, url: link.address)
            }
        }
        return rows.map(plain)
    }

    /// A row such as `Page: 12`.
    private static func named(_ row: String) -> (FormWords.Key, String)? {
        guard let colon = row.firstIndex(where: { $0 == ":" || $0 == "：" }),
            let key = FormLabels.references[String(row[..<colon]).tableKey]
        else { return nil }
        let value = String(row[row.index(after: colon)...]).stripped
        return value.isEmpty ? nil : (key, value)
    }

    /// A title with an address in it.
    private static func plain(_ row: String) -> Reference {
        let words = row.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let address = words.first(where: { $0.hasPrefix("http://") || $0.hasPrefix("https://") }) else {
            return Reference(title: row)
        }
        let url = String(address.reversed().drop { ".,;)>".contains($0) }.reversed())
        let title = row.replacing(address, with: "").stripped.reversed().drop {
            ",;:(<".contains($0) || $0.isWhitespace
        }
        return Reference(title: title.isEmpty ? nil : String(title.reversed()), url: url)
    }
}
