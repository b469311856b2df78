import SynergyInterchange
import SynergyModel
import SynergyReferences

/// What `synergy references scan` found, for people and for programs.
struct ScanReport {
    /// A text and what it cites.
    struct CitedText {
        let text: CitingText
        let citations: [Citation]
    }

    let texts: [CitedText]
    private let hasManyOwners: Bool

    init(_ texts: [CitingText]) {
        hasManyOwners = Set(texts.map(\.owner)).count > 1
        self.texts = texts.map { CitedText(text: $0, citations: $0.citations()) }
    }

    // MARK: For programs

    func json() -> [UInt8] {
        JSONNode(.array(texts.map { JSONNode(.object(members($0, places: true))) })).serialized()
    }

    /// As the lines of a stream: `id` and `found`.
    func jsonLines() -> [UInt8] {
        texts.flatMap { text in
            var members = members(text, places: false)
            members[0].name = "id"
            return JSONNode(.object(members)).serialized(.compact) + [0x0A]
        }
    }

    private func members(_ cited: CitedText, places: Bool) -> [JSONNode.Member] {
        var members = [JSONNode.Member(name: "source", value: JSONNode(cited.text.owner))]
        if let part = cited.text.part { members.append(.init(name: "part", value: JSONNode(part))) }
        let nodes = cited.citations.map { citation in
            var node = citation.json(JSONWriting())
            guard places, case .object(var inner) = node.value else { return node }
            let place = cited.text.place(of: citation)
            inner.append(.init(name: "line", value: place.line.json(JSONWriting())))
            inner.append(.init(name: "column", value: place.column.json(JSONWriting())))
            node.value = .object(inner)
            return node
        }
        members.append(.init(name: "found", value: JSONNode(.array(nodes))))
        return members
    }

    func csv() -> String {
        let header = [
            "source", "part", "line", "column", "start", "end", "kind", "canonical", "document", "text", "language",
            "url",
        ]
        let rows = texts.flatMap { cited in
            cited.citations.map { citation in
                let place = cited.text.place(of: citation)
                let numbers = [place.line, place.column, citation.span.lowerBound, citation.span.upperBound]
                return [cited.text.owner, cited.text.part ?? ""] + numbers.map(String.init) + [
                    citation.kind.rawValue, citation.key.rawValue, citation.key.document, citation.text,
                    citation.parts.text(.lang) ?? "", citation.parts.text(.url) ?? "",
                ]
            }
        }
        return CSVText.lines([header] + rows)
    }

    // MARK: For people

    /// The places of one document.
    private struct Group {
        var key: ReferenceKey
        var places: [(cited: CitedText, citation: Citation)] = []
    }

    func text(width: Int, _ style: Style) -> String {
        var groups: [Group] = []
        var numbers: [String: Int] = [:]
        for cited in texts {
            for citation in cited.citations {
                // What is unsafe is one thing, whatever it would do.
                let number = numbers[citation.key.document, default: groups.count]
                if number == groups.count {
                    groups.append(Group(key: ReferenceKey(rawValue: citation.key.document)))
                    numbers[citation.key.document] = number
                }
                groups[number].places.append((cited, citation))
            }
        }
        let named = groups.filter(\.key.namesDocument)
        let unnamed = groups.filter { !$0.key.namesDocument }
        var blocks = [TextLayout.wrap(summary(named, unnamed), width: width)]
        blocks += named.enumerated().map { block($1, title: "\($0 + 1). \(CitationWords.title($1.key))", width, style) }
        if !unnamed.isEmpty {
            blocks.append(style.bold("Not said by the text: which document is meant"))
            blocks += unnamed.map { block($0, title: CitationWords.title($0.key), width, style) }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func summary(_ named: [Group], _ unnamed: [Group]) -> String {
        let places = named.reduce(0) { $0 + $1.places.count }
        let owners = Set(texts.filter { !$0.citations.isEmpty }.map(\.text.owner))
        let all = Set(texts.map(\.text.owner)).count
        let who = all == 1 ? texts[0].text.owner : "\(owners.count) of \(CitationWords.amount(all, "text"))"
        guard places > 0 || !unnamed.isEmpty else {
            return all == 1 ? "\(who) cites nothing that is recognised." : "Nothing that is recognised is cited."
        }
        let verb = owners.count == 1 ? "cites" : "cite"
        var text =
            "\(who) \(verb) \(CitationWords.amount(named.count, "document")) "
            + "in \(CitationWords.amount(places, "place"))."
        let open = unnamed.reduce(0) { $0 + $1.places.count }
        if open > 0 {
            text += " In \(CitationWords.amount(open, "more place")) the text does not say which document it means."
        }
        return TextLayout.plain(text)
    }

    private func block(_ group: Group, title: String, _ width: Int, _ style: Style) -> String {
        var lines = [style.bold(TextLayout.wrap(TextLayout.plain(title), width: width, hanging: 3))]
        if group.places.count > 1 { lines[0] += " (\(group.places.count) times)" }
        for (cited, citation) in group.places {
            let line = "   \(place(of: citation, in: cited.text)): \(CitationWords.remark(on: citation))"
            lines.append(TextLayout.wrap(TextLayout.plain(line), width: width, hanging: 5))
        }
        return lines.joined(separator: "\n")
    }

    /// Where a citation stands, as far as that needs to be said.
    private func place(of citation: Citation, in text: CitingText) -> String {
        let place = text.place(of: citation)
        let words = "line \(place.line), column \(place.column)"
        if let part = text.part {
            // Most answers are one line.
            return text.bytes.contains(0x0A) ? "\(text.owner), \(part), \(words)" : "\(text.owner), \(part)"
        }
        return hasManyOwners ? "\(text.owner), \(words)" : words
    }
}
