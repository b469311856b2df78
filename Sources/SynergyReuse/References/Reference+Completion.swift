import SynergyModel
import SynergyReferences

extension Reference {
    /// What a text cites, as references: documents, with the paragraphs that are cited of each.
    ///
    /// Articles of treaties are no documents that somebody could be sent to, and what only the context could tell is left out.
    static func cited(in text: String) -> [Reference] {
        var references: [(document: String, reference: Reference)] = []
        for citation in ReferenceScanner().scan(text) {
            let document = citation.key.document
            switch citation.kind {
            case .article, .question, .resolution, .unsafeURL: continue
            case .paragraph:
                guard case .list(let items)? = citation.parts[.items],
                    let index = references.firstIndex(where: { $0.document == document })
                else { continue }
                let known = references[index].reference.paragraph.map { [$0] } ?? []
                references[index].reference.paragraph = (known + items).joined(separator: ", ")
            default:
                guard !references.contains(where: { $0.document == document }) else { continue }
                references.append((document, Reference(citation)))
            }
        }
        return references.map(\.reference)
    }

    /// A reference to what a citation denotes.
    private init(_ citation: Citation) {
        self.init()
        let document = citation.key.document
        url = citation.parts.text(.url)
        page = citation.parts.text(.page)
        language = citation.parts.text(.lang).flatMap { LanguageTag($0) }
        if citation.kind == .unSymbol {
            symbol = String(document.dropFirst(3))
        } else if url == nil {
            symbol = citation.text
        }
    }

    /// The key of the document it names, or `nil` when it names none, or none that can be told.
    var key: ReferenceKey? {
        for text in [symbol, url] {
            if let key = text.flatMap(ReferenceKey.init(spelling:)) { return ReferenceKey(rawValue: key.document) }
        }
        return nil
    }

    /// The reference with what can be told of it besides: its address in the one form that all spellings share, the symbol and
    /// language that the address says, and what a registry knows of the document.
    ///
    /// Nothing that the reference says itself is replaced but the spelling of its address.
    func completed(by registry: (any ReferenceRegistry)?) -> Reference {
        var reference = self
        if let url {
            let found = ReferenceScanner().scan(url)
            if found.count == 1, found[0].span == 0..<url.utf8.count, let clean = found[0].parts.text(.url) {
                let read = Reference(found[0])
                reference.url = clean
                reference.symbol = symbol ?? (found[0].kind == .unSymbol ? read.symbol : nil)
                reference.language = language ?? read.language
                reference.page = page ?? read.page
            }
        }
        guard let registry, let key, case let documents = registry.documents(identifiedBy: key), documents.count == 1,
            let document = documents.first
        else { return reference }
        reference.title = reference.title ?? document.title?.best().text
        reference.url = reference.url ?? document.address
        // Of another language version the registry tells neither the language nor the bytes.
        if reference.language == nil || reference.language == document.language {
            reference.language = document.language
            reference.sha256 = reference.sha256 ?? document.sha256
            reference.seen = reference.seen ?? document.seen
        }
        return reference
    }
}
