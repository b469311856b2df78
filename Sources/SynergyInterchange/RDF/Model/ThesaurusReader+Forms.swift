import SynergyCrosswalk
import SynergyModel

extension ThesaurusReader {
    mutating func questionnaire(_ scheme: Int32?, id: String, _ concepts: [Int32]) -> Questionnaire {
        let language = mainLanguage(concepts)
        var title: LocalizedText?
        if let scheme {
            for property in ["dct:title", "dc:title", "rdfs:label", "skos:prefLabel"] where title == nil {
                title = localized(property == Self.label ? labels(scheme) : texts(scheme, property), language, property)
            }
            count(scheme, Self.schemeProperties)
        }
        var form = Questionnaire(
            id: Questionnaire.ID(unchecked: id), title: title ?? LocalizedText(id, language: language),
            language: language, audience: .all)
        form.about.published = scheme.flatMap { texts($0, "dct:issued").first }.flatMap {
            CalendarDay($0.text.prefix(10))
        }
        var numbers = NumberedNames()
        for (place, concept) in concepts.enumerated() {
            let own = notation(of: concept) ?? graph.iri(concept).map(Self.lastSegment) ?? ""
            let number = numbers.unique(Self.clean(own, else: "\(place + 1)"))
            names[concept] = "\(id):\(number)"
            form.questions.append(question(concept, "\(id):\(number)", language))
        }
        return form
    }

    /// The language in which most concepts have a name; English or the first by its letters among several.
    func mainLanguage(_ concepts: [Int32]) -> LanguageTag {
        var counts: [LanguageTag: Int] = [:]
        for concept in concepts {
            for text in labels(concept) where text.language != .undetermined {
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
        var label = localized(labels(concept), language, Self.label)
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
        var places: [LanguageTag: Int] = [:]
        for property in ["skos:definition", "skos:scopeNote"] {
            for text in texts(concept, property) {
                if let place = places[text.language] {
                    joined[place].text += "\n" + text.text
                } else {
                    places[text.language] = joined.count
                    joined.append(text)
                }
            }
        }
        return localized(joined, language, "skos:definition")
    }

    /// Texts as one text in several languages: the main language first, then by their letters.
    mutating func localized(_ texts: [Text], _ language: LanguageTag, _ property: String) -> LocalizedText? {
        var entries: [LanguageTag: String] = [:]
        for text in texts {
            if let earlier = entries[text.language] {
                guard property == Self.label else {
                    losses.note("second texts in one language", at: text.text.excerpt)
                    continue
                }
                report(
                    .error, .skosRule, at: text.offset,
                    "‘\(text.text.excerpt)’ is a second skos:prefLabel in ‘\(text.language)’ after "
                        + "‘\(earlier.excerpt)’; there is one in each language (SKOS S14)")
            } else {
                entries[text.language] = text.text
            }
        }
        let order = RDFShape.usualOrder(Array(entries.keys), RDFShape.Context(language: language))
        return LocalizedText(entries: order.map { .init(language: $0, text: entries[$0] ?? "") })
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
        let labels = labels(node) + texts(node, "rdfs:label")
        let label = (labels.first { $0.language == language } ?? labels.first)?.text
        let heading = label ?? graph.iri(node).map(Self.lastSegment) ?? "…"
        sections[node] = heading
        return heading
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
}
