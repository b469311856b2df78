import SynergyInterchange
import SynergyModel
import SynergyReferences

/// The distinct documents behind many citations, for people and for programs.
struct DedupeReport {
    let documents: CitedDocuments

    init(_ documents: CitedDocuments) { self.documents = documents }

    // MARK: For programs

    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("documents", node: JSONNode(.array(documents.entries.map(json))))
        let doubts = documents.doubts.map { doubt in
            JSONNode(
                .object([
                    .init(name: "first", value: JSONNode(doubt.first.rawValue)),
                    .init(name: "second", value: JSONNode(doubt.second.rawValue)),
                    .init(name: "evidence", value: doubt.evidence.map(\.rawValue).json(JSONWriting())),
                ]))
        }
        object.add("doubts", node: JSONNode(.array(doubts)))
        object.add("withoutDocument", documents.withoutDocument)
        return object.node.serialized()
    }

    private func json(_ entry: CitedDocuments.Entry) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("canonical", entry.key.rawValue)
        object.add("keys", entry.keys.map(\.rawValue))
        object.add("entry", entry.document?.rawValue)
        object.add("count", entry.count)
        object.add("owners", entry.owners)
        let spellings = entry.spellings.map { spelling in
            var node = JSONObjectWriter(JSONWriting())
            node.add("text", spelling.text)
            node.add("count", spelling.count)
            return node.node
        }
        object.add("spellings", node: JSONNode(.array(spellings)))
        let mentions = entry.mentions.map { mention in
            var node = JSONObjectWriter(JSONWriting())
            node.add("owner", mention.owner)
            node.add("place", mention.place, unless: "")
            node.add("count", mention.count)
            node.add("pinpoints", mention.pinpoints)
            return node.node
        }
        object.add("mentions", node: JSONNode(.array(mentions)))
        return object.node
    }

    func csv() -> String {
        let header = ["canonical", "document", "entry", "owner", "place", "count", "pinpoints", "spellings"]
        let rows = documents.entries.flatMap { entry in
            entry.mentions.map { mention in
                [
                    entry.key.rawValue, entry.key.documentWords, entry.document?.rawValue ?? "", mention.owner,
                    mention.place,
                    String(mention.count), mention.pinpoints.joined(separator: "; "),
                    entry.spellings.map(\.text).joined(separator: "; "),
                ]
            }
        }
        return CSVText.lines([header] + rows)
    }

    // MARK: For people

    func text(width: Int, _ style: Style) -> String {
        var blocks = [TextLayout.wrap(summary, width: width)]
        blocks += documents.entries.enumerated().map { block($0 + 1, $1, width, style) }
        if !documents.doubts.isEmpty {
            let lines = documents.doubts.map { doubt in
                let reasons = doubt.evidence.map(words).joined(separator: "; ")
                let line = "   \(CitationWords.title(doubt.first)), and \(doubt.second.documentWords): \(reasons)."
                return TextLayout.wrap(TextLayout.plain(line), width: width, hanging: 5)
            }
            blocks.append(([style.bold("Doubtful: these may be one document")] + lines).joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var summary: String {
        let entries = documents.entries
        let places = entries.reduce(0) { $0 + $1.count }
        var text =
            entries.isEmpty
            ? "No document is cited that is recognised."
            : "\(CitationWords.amount(entries.count, "document")), cited in \(CitationWords.amount(places, "place"))."
        if documents.withoutDocument > 0 {
            text +=
                " In \(CitationWords.amount(documents.withoutDocument, "more place")) the text does not say which document it "
                + "means."
        }
        return text
    }

    private func block(_ number: Int, _ entry: CitedDocuments.Entry, _ width: Int, _ style: Style) -> String {
        var title = "\(number). \(CitationWords.title(entry.key))"
        if entry.count > 1 { title += " (\(entry.count) times)" }
        var lines = [style.bold(TextLayout.wrap(TextLayout.plain(title), width: width, hanging: 3))]
        func add(_ label: String, _ text: String) {
            lines.append(CitationWords.labelled(label, text, width: width))
        }
        if let document = entry.document { add("Known as", document.rawValue) }
        if !entry.spellings.isEmpty {
            let shown = entry.spellings.prefix(4).map { "‘\(CitationWords.shortened($0.text))’" }
            let rest = entry.spellings.count > 4 ? " and \(entry.spellings.count - 4) more spellings" : ""
            add("Written", shown.joined(separator: ", ") + rest)
        }
        for owner in entry.owners {
            let mentions = entry.mentions.filter { $0.owner == owner }
            let places = mentions.filter { !$0.place.isEmpty }.map(words)
            let pinpoints = mentions.filter(\.place.isEmpty).flatMap(\.pinpoints).map(words)
            let detail = places + pinpoints
            add("Cited by", detail.isEmpty ? owner : "\(owner): \(detail.joined(separator: ", "))")
        }
        return lines.joined(separator: "\n")
    }

    private func words(_ mention: CitedDocuments.Mention) -> String {
        let pinpoints = mention.pinpoints.map(words)
        return pinpoints.isEmpty ? mention.place : "\(mention.place) (\(pinpoints.joined(separator: ", ")))"
    }

    private func words(_ pinpoint: String) -> String {
        Pinpoint(ReferenceKey(rawValue: "_#\(pinpoint)"))?.words ?? pinpoint
    }

    private func words(_ evidence: CitedDocuments.Doubt.Evidence) -> String {
        switch evidence {
        case .sideBySide: "they are cited side by side"
        case .consecutiveNumbers: "their numbers follow each other, as those of language versions do"
        case .sameTitle: "they are registered with one title"
        case .samePlace: "the same place is cited in both"
        }
    }
}
