import SynergyCrosswalk
import SynergyModel

extension ThesaurusReader {
    struct Text {
        var text: String
        var language: LanguageTag
        var offset: Int
    }

    func texts(_ node: Int32, _ property: String) -> [Text] {
        index.objects(of: node, RDFVocabulary.expanded(property)).compactMap { entry in
            guard case .literal(let literal) = graph.term(entry.object), !literal.lexical.isEmpty else { return nil }
            let language = literal.language.map { LanguageTag($0) ?? .undetermined } ?? .undetermined
            return Text(text: literal.lexical, language: language, offset: entry.offset)
        }
    }

    mutating func questionnaire(_ scheme: Int32?, id: String, _ concepts: [Int32]) -> Questionnaire {
        let language = mainLanguage(concepts)
        var title: LocalizedText?
        if let scheme {
            for property in ["dct:title", "dc:title", "rdfs:label", "skos:prefLabel"] where title == nil {
                title = localized(texts(scheme, property), language, property)
            }
            count(scheme, Self.schemeProperties)
        }
        var form = Questionnaire(
            id: Questionnaire.ID(unchecked: id), title: title ?? LocalizedText(id, language: language),
            language: language, audience: .all)
        form.about.published = scheme.flatMap { texts($0, "dct:issued").first }.flatMap {
            CalendarDay($0.text.prefix(10))
        }
        var numbers: Set<String> = []
        let notations = concepts.map { texts($0, "skos:notation").map(\.text) }
        for (concept, notation) in zip(concepts, notations) {
            let own = notation.count == 1 ? notation[0] : graph.iri(concept).map(Self.lastSegment) ?? ""
            let number = Self.unique(Self.clean(own, else: "\(numbers.count + 1)"), &numbers)
            names[concept] = "\(id):\(number)"
            form.questions.append(question(concept, "\(id):\(number)", language))
        }
        return form
    }

    /// The language in which most concepts have a name; English or the first by its letters among several.
    func mainLanguage(_ concepts: [Int32]) -> LanguageTag {
        var counts: [LanguageTag: Int] = [:]
        for concept in concepts {
            for text in texts(concept, "skos:prefLabel") where text.language != .undetermined {
                counts[text.language, default: 0] += 1
            }
        }
        let best = counts.max { first, second in
            if first.value != second.value { return first.value < second.value }
            if first.key == .english || second.key == .english { return second.key == .english }
            return first.key > second.key
        }
        return best?.key ?? .english
    }

    mutating func question(_ concept: Int32, _ id: String, _ language: LanguageTag) -> Question {
        var label = localized(texts(concept, "skos:prefLabel"), language, "skos:prefLabel")
        if label == nil {
            label = localized(texts(concept, "rdfs:label"), language, "rdfs:label")
            report(
                .warning, .skosRule, at: place(concept),
                "‘\(base.name(concept))’ has no skos:prefLabel; "
                    + (label == nil ? "its identifier stands for it" : "its rdfs:label stands for it"))
        }
        losses.note(
            "addresses of concepts", "replaced by identifiers made of concept scheme and notation",
            at: base.name(concept))
        count(concept, Self.conceptProperties)
        return Question(
            id: Question.ID(unchecked: id), text: label ?? LocalizedText(id, language: language), kind: .text,
            help: help(concept, language), section: section(of: concept, language))
    }

    /// What a concept means, and then how it is used.
    mutating func help(_ concept: Int32, _ language: LanguageTag) -> LocalizedText? {
        var joined: [Text] = []
        for property in ["skos:definition", "skos:scopeNote"] {
            for text in texts(concept, property) {
                if let place = joined.firstIndex(where: { $0.language == text.language }) {
                    joined[place].text += "\n" + text.text
                } else {
                    joined.append(text)
                }
            }
        }
        return localized(joined, language, "skos:definition")
    }

    /// Texts as one text in several languages: the main language first, then by their letters.
    mutating func localized(_ texts: [Text], _ language: LanguageTag, _ property: String) -> LocalizedText? {
        var entries: [LocalizedText.Entry] = []
        for text in texts {
            if let earlier = entries.first(where: { $0.language == text.language }) {
                guard property == "skos:prefLabel" else {
                    losses.note("second texts in one language", at: text.text.excerpt)
                    continue
                }
                report(
                    .error, .skosRule, at: text.offset,
                    "‘\(text.text.excerpt)’ is a second skos:prefLabel in ‘\(text.language)’ after "
                        + "‘\(earlier.text.excerpt)’; there is one in each language (SKOS S14)")
            } else {
                entries.append(.init(language: text.language, text: text.text))
            }
        }
        let order = RDFShape.usualOrder(entries.map(\.language), RDFShape.Context(language: language))
        return LocalizedText(entries: order.compactMap { tag in entries.first { $0.language == tag } })
    }

    /// The names of what is broader, the broadest first; else the group that the concept is in.
    mutating func section(of concept: Int32, _ language: LanguageTag) -> String? {
        var headings: [String] = []
        var node = concept
        while let parent = parents[node], headings.count < Self.maximumDepth {
            headings.append(heading(parent, language))
            node = parent
        }
        if headings.isEmpty, let group = groups[concept] { headings.append(heading(group, language)) }
        return headings.isEmpty ? nil : headings.reversed().joined(separator: " / ")
    }

    mutating func heading(_ node: Int32, _ language: LanguageTag) -> String {
        if let known = sections[node] { return known }
        let labels = texts(node, "skos:prefLabel") + texts(node, "rdfs:label")
        let label = (labels.first { $0.language == language } ?? labels.first)?.text
        let heading = label ?? graph.iri(node).map(Self.lastSegment) ?? "…"
        sections[node] = heading
        return heading
    }

    static let schemeProperties = Set(
        [
            "rdf:type", "dct:title", "dc:title", "rdfs:label", "skos:prefLabel", "dct:issued", "dct:identifier",
            "dc:identifier", "skos:hasTopConcept",
        ].map(RDFVocabulary.expanded))

    static let conceptProperties = Set(
        [
            "rdf:type", "skos:prefLabel", "skos:notation", "skos:definition", "skos:scopeNote", "skos:inScheme",
            "skos:topConceptOf", "skos:broader", "skos:narrower", "skos:broaderTransitive", "skos:narrowerTransitive",
        ].map(RDFVocabulary.expanded))

    /// Counts what a questionnaire or question has no place for.
    mutating func count(_ node: Int32, _ known: Set<String>) {
        for entry in index.statements(of: node) {
            let property = graph.iri(entry.predicate) ?? ""
            guard !known.contains(property), RDFMappingVocabulary.statements[property] == nil else { continue }
            losses.note("statements with \(RDFVocabulary.contracted(property))", at: base.name(node))
        }
    }

    // MARK: Names

    func schemeName(_ scheme: Int32) -> String {
        let own = ["dct:identifier", "dc:identifier"].lazy.flatMap { texts(scheme, $0) }.first?.text
        return Self.clean(own ?? graph.iri(scheme).map(Self.lastSegment) ?? "", else: "THESAURUS")
    }

    /// What stands after the last `#` or `/` of an address.
    static func lastSegment(_ iri: String) -> String {
        let isDivider = { (byte: UInt8) in byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/") || byte == 0x3A }
        var bytes = Array(iri.utf8)
        while let last = bytes.last, isDivider(last) { bytes.removeLast() }
        let start = bytes.lastIndex(where: isDivider).map { $0 + 1 } ?? 0
        return String(decoding: bytes[start...], as: UTF8.self)
    }

    /// A text in which nothing is left that an identifier may not hold.
    static func clean(_ text: String, else other: String) -> String {
        let bytes = text.utf8.prefix(200).map { byte in
            byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":")
                ? UInt8(ascii: "-") : byte
        }
        let clean = String(decoding: bytes, as: UTF8.self)
        return clean.isEmpty ? other : clean
    }

    static func unique(_ name: String, _ used: inout Set<String>) -> String {
        var result = name
        var number = 2
        while !used.insert(result).inserted {
            result = "\(name)-\(number)"
            number += 1
        }
        return result
    }
}
