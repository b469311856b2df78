import SynergyInterchange
import SynergyModel
import SynergyReferences

/// Whether two spellings mean one document, in words and as JSON.
struct SameReport {
    private let first: Spelling
    private let second: Spelling
    let comparison: DocumentComparison

    /// One of the two spellings and what it cites.
    private struct Spelling {
        let text: String
        /// The documents it cites, each once.
        let documents: [ReferenceKey]

        init(_ text: String) {
            self.text = text
            var known: Set<String> = []
            documents = ReferenceScanner().scan(text).map(\.key.document).filter { known.insert($0).inserted }
                .map { ReferenceKey(rawValue: $0) }
        }

        /// What it means: `‘CEDAW/C/NOR/9’ is UN document CEDAW/C/NOR/9`.
        var sentence: String {
            let quote = "‘\(CitationWords.shortened(text))’"
            switch documents.count {
            case 0: return "\(quote) cites nothing that is recognised"
            case 1: return "\(quote) is \(documents[0].documentWords)"
            default:
                return "\(quote) cites several documents: \(documents.map(\.documentWords).joined(separator: "; "))"
            }
        }

        var json: JSONNode {
            var object = JSONObjectWriter(JSONWriting())
            object.add("text", text)
            object.add("documents", node: JSONNode(.array(documents.map { JSONNode($0.rawValue) })))
            return object.node
        }
    }

    init(_ first: String, _ second: String, in registry: DocumentRegistry) {
        self.first = Spelling(first)
        self.second = Spelling(second)
        comparison = registry.compare(text: first, with: second)
    }

    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("same", node: ReferenceLines.json(of: comparison.sameness))
        object.add("ground", comparison.ground.rawValue)
        if let relation = comparison.relation {
            var node = JSONObjectWriter(JSONWriting())
            node.add("subject", relation.subject.rawValue)
            node.add("relation", relation.kind.rawValue)
            node.add("object", relation.object.rawValue)
            object.add("relation", node: node.node)
        }
        object.add("a", node: first.json)
        object.add("b", node: second.json)
        return object.node.serialized()
    }

    /// The answer in words, with its reason.
    var text: String {
        var sentences: [String]
        switch comparison.sameness {
        case .same where comparison.ground == .oneKey:
            sentences = ["Yes, the same document.", "Both mean \(first.documents.first?.documentWords ?? "it")."]
        case .same:
            sentences = [
                "Yes, the same document.", "\(first.sentence).", "\(second.sentence).",
                "The registry, or the table that is built in, says that these are one.",
            ]
        case .different:
            sentences = ["No, two documents.", "\(first.sentence).", "\(second.sentence)."]
            if let relation = comparison.relation { sentences.append(Self.words(relation)) }
        case .unknown:
            sentences = ["It cannot be told."] + reason
        }
        return TextLayout.plain(sentences.joined(separator: " "))
    }

    private var reason: [String] {
        let both = ["\(first.sentence).", "\(second.sentence)."]
        switch comparison.ground {
        case .languageVersion:
            return both + [
                "Each language version of a document has a number of its own, so two numbers may be one document; only a "
                    + "registry that knows them can tell ('--registry')."
            ]
        case .opaqueAddress:
            return both + ["An address alone does not say what stands there; a registry can tell ('--registry')."]
        case .otherSeries:
            return both + [
                "These are numbers of different kinds, and one document can have one of each; a registry can tell ('--registry')."
            ]
        case .context: return both + ["What is meant depends on the text around it."]
        case .notOneDocument: return both + ["Each side has to name exactly one document."]
        case .oneKey, .alias, .otherKey: return both
        }
    }

    private static func words(_ relation: DocumentRelation) -> String {
        let verb =
            switch relation.kind {
            case .supplements: "supplements"
            case .corrects: "corrects"
            case .supersedes: "replaces"
            case .consolidates: "is the consolidated text of"
            case .partOf: "is a part of"
            case .adoptedBy: "was adopted by"
            }
        return "\(CitationWords.title(relation.subject)) \(verb) \(relation.object.documentWords)."
    }
}
