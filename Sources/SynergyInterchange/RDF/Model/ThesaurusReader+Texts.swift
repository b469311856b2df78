import SynergyCrosswalk
import SynergyModel

/// Texts of concepts, wherever they stand, and what is not read of them.
extension ThesaurusReader {
    struct Text {
        var text: String
        var language: LanguageTag
        var offset: Int
    }

    static let label = "skos:prefLabel"

    /// Texts of a node: as such, or in a node of their own that says more of them (SKOS Primer, section 4.2; SKOS Reference,
    /// appendix B).
    func texts(_ node: Int32, _ property: String) -> [Text] {
        index.objects(of: node, RDFVocabulary.expanded(property)).flatMap { entry in
            graph.isLiteral(entry.object)
                ? [text(entry)].compactMap { $0 } : inner(of: entry.object).compactMap { text($0) }
        }
    }

    /// Preferred labels, those of SKOS-XL among them; said both ways, a label is one (SKOS Reference, appendix B.3.4.2).
    func labels(_ node: Int32) -> [Text] {
        let plain = texts(node, Self.label)
        let known = Set(plain.map { [$0.language.rawValue, $0.text] })
        return plain + texts(node, "skosxl:prefLabel").filter { !known.contains([$0.language.rawValue, $0.text]) }
    }

    /// The statements that say the text of a node that stands for one.
    private func inner(of node: Int32) -> [RDFGraph.Entry] {
        index.objects(of: node, RDFVocabulary.rdf + "value")
            + index.objects(of: node, RDFVocabulary.skosxl + "literalForm")
    }

    private func text(_ entry: RDFGraph.Entry) -> Text? {
        guard case .literal(let literal) = graph.term(entry.object), !literal.lexical.isEmpty else { return nil }
        guard let language = literal.language else {
            return Text(text: literal.lexical, language: .undetermined, offset: entry.offset)
        }
        return LanguageTag(language).map { Text(text: literal.lexical, language: $0, offset: entry.offset) }
    }

    /// The number of a concept, of several the least by its bytes.
    mutating func notation(of concept: Int32) -> String? {
        let all = texts(concept, "skos:notation").map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for _ in all.dropFirst() { losses.note("notations besides the least", at: base.name(concept)) }
        return all.first
    }

    // MARK: What is not read

    static let schemeProperties = Set(
        [
            "rdf:type", "dct:title", "dc:title", "rdfs:label", "skos:prefLabel", "skosxl:prefLabel", "dct:issued",
            "dct:identifier", "dc:identifier", "skos:hasTopConcept",
        ].map(RDFVocabulary.expanded))

    static let conceptProperties = Set(
        [
            "rdf:type", "skos:prefLabel", "skosxl:prefLabel", "skos:notation", "skos:definition", "skos:scopeNote",
            "skos:inScheme", "skos:topConceptOf", "skos:broader", "skos:narrower", "skos:broaderTransitive",
            "skos:narrowerTransitive",
        ].map(RDFVocabulary.expanded))

    private static let textProperties = Set(
        [
            "dct:title", "dc:title", "rdfs:label", "skos:prefLabel", "skosxl:prefLabel", "skos:notation",
            "skos:definition", "skos:scopeNote",
        ].map(RDFVocabulary.expanded))

    private static let innerProperties = Set(
        ["rdf:type", "rdf:value", "skosxl:literalForm"].map(RDFVocabulary.expanded))

    /// Counts what a questionnaire or question has no place for.
    mutating func count(_ node: Int32, _ known: Set<String>) {
        for entry in index.statements(of: node) {
            let property = graph.iri(entry.predicate) ?? ""
            if known.contains(property) {
                if Self.textProperties.contains(property) { countText(entry, of: node, property) }
            } else if RDFMappingVocabulary.statements[property] == nil {
                losses.note("statements with \(RDFVocabulary.contracted(property))", at: base.name(node))
            }
        }
    }

    /// Counts texts that were not found or could not be read.
    private mutating func countText(_ entry: RDFGraph.Entry, of node: Int32, _ property: String) {
        let statements = graph.isLiteral(entry.object) ? [entry] : inner(of: entry.object)
        var hasText = false
        for statement in statements {
            guard case .literal(let literal) = graph.term(statement.object) else { continue }
            hasText = true
            if let language = literal.language, LanguageTag(language) == nil {
                losses.note("texts in ‘\(language.excerpt)’, which is not read as a language", at: base.name(node))
            }
        }
        if !hasText {
            losses.note(
                "statements with \(RDFVocabulary.contracted(property)) that lead to no text", at: base.name(node))
        } else if !graph.isLiteral(entry.object), textNodes.insert(entry.object).inserted {
            understood.append(entry.object)
            count(entry.object, Self.innerProperties)
        }
    }
}
