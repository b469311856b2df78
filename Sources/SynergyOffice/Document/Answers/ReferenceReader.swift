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
            if labelled.url == nil, line.links.count == 1 { labelled.url = line.links[0].address }
            if labelled.title == nil, !rest.isEmpty { labelled.title = rest.joined(separator: " ") }
            return [labelled]
        }
        if line.links.count == 1 {
            // What stands beside the link belongs to the title, unless it is the address once more.
            let (link, text) = (line.links[0], line.text.onOneLine.stripped)
            let title = text.replacing(link.address, with: "").stripped
            return [Reference(title: title.isEmpty ? nil : title == text ? text : plain(text).title, url: link.address)]
        }
        return line.links.isEmpty ? rows.map(plain) : linked(line.links)
    }

    /// What texts link to, each address once.
    static func linked(_ links: [WordContent.Link]) -> [Reference] {
        var known: Set<String> = []
        return links.compactMap { link in
            guard known.insert(link.address).inserted else { return nil }
            return Reference(title: link.text.isEmpty || link.text == link.address ? nil : link.text, url: link.address)
        }
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
