import SynergyCrosswalk
import SynergyModel

/// Reads thesauri of others: each concept scheme is a questionnaire, each concept a question that wants a text.
///
/// <https://www.w3.org/TR/skos-reference/>
struct ThesaurusReader {
    private(set) var questionnaires: [Questionnaire] = []
    /// The identifiers that concepts got.
    private(set) var names: [Int32: String] = [:]
    /// What is stated of how two concepts stand to each other.
    private(set) var statements: [RDFMappingReader.Statement] = []
    private(set) var losses = FormatLosses()
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var understood: [Int32] = []
    private let base: RDFContentReader
    /// The concept schemes in the order in which they come up, with their concepts.
    private var schemes: [Int32] = []
    private var members: [Int32: [Int32]] = [:]
    private var parents: [Int32: Int32] = [:]
    private var groups: [Int32: Int32] = [:]
    private var sections: [Int32: String] = [:]

    private var index: RDFIndex { base.index }
    private var graph: RDFGraph { base.index.graph }

    /// How many headings are put together.
    private static let maximumDepth = 16

    init(_ base: RDFContentReader) { self.base = base }

    mutating func read() {
        findStatements()
        let concepts = findConcepts()
        guard !concepts.isEmpty || !schemes.isEmpty else { return }
        understood += schemes + concepts
        findParents(concepts)
        findLoops(concepts)
        var ids = Set(base.content.questionnaires.map(\.id.rawValue))
        for scheme in schemes {
            let id = Self.unique(schemeName(scheme), &ids)
            questionnaires.append(questionnaire(scheme, id: id, members[scheme] ?? []))
        }
        let loose = concepts.filter { names[$0] == nil }
        if !loose.isEmpty {
            report(
                .warning, .rdfStructure, at: place(loose[0]),
                "‘\(base.name(loose[0]))’ belongs to no concept scheme; \(loose.count) like it make one of their own")
            questionnaires.append(questionnaire(nil, id: Self.unique("CONCEPTS", &ids), loose))
        }
        checkMatches()
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at offset: Int, _ message: String
    ) {
        diagnostics.append(Diagnostic(severity, code, at: base.lines.location(of: offset, in: base.file), message))
    }

    private func skos(_ word: String) -> Int32? { graph.find(iri: RDFVocabulary.skos + word) }

    private func place(_ node: Int32) -> Int { index.statements(of: node).first?.offset ?? 0 }

    // MARK: Finding

    private mutating func findStatements() {
        let relations = Dictionary(
            RDFMappingVocabulary.statements.compactMap { property, relation in
                graph.find(iri: property).map { ($0, (property, relation)) }
            }, uniquingKeysWith: { first, _ in first })
        guard !relations.isEmpty else { return }
        for entry in index.all {
            guard let (property, relation) = relations[entry.predicate] else { continue }
            statements.append(
                .init(
                    subject: entry.subject, object: entry.object, property: property, relation: relation,
                    offset: entry.offset))
        }
    }

    /// Concepts are what a scheme has, and what is said to be one.
    private mutating func findConcepts() -> [Int32] {
        let type = graph.find(iri: RDFVocabulary.type)
        let concept = skos("Concept")
        let scheme = skos("ConceptScheme")
        let inScheme = [skos("inScheme"), skos("topConceptOf")].compactMap { $0 }
        let hasTop = skos("hasTopConcept")
        let hierarchy = [skos("broader"), skos("narrower")].compactMap { $0 }
        var isConcept: Set<Int32> = []
        var isScheme: Set<Int32> = []
        var concepts: [Int32] = []
        var belongs: Set<[Int32]> = []
        func isOther(_ node: Int32) -> Bool { !base.wasRead(node) && !graph.isLiteral(node) }
        func addConcept(_ node: Int32) {
            if isOther(node), isConcept.insert(node).inserted { concepts.append(node) }
        }
        var found: [Int32] = []
        func addScheme(_ node: Int32) {
            if isOther(node), isScheme.insert(node).inserted { found.append(node) }
        }
        var pairs: [(concept: Int32, scheme: Int32)] = []
        for entry in index.all {
            if entry.predicate == type {
                if entry.object == concept { addConcept(entry.subject) }
                if entry.object == scheme { addScheme(entry.subject) }
            } else if inScheme.contains(entry.predicate), isOther(entry.subject), isOther(entry.object) {
                addConcept(entry.subject)
                addScheme(entry.object)
                pairs.append((entry.subject, entry.object))
            } else if entry.predicate == hasTop, isOther(entry.subject), isOther(entry.object) {
                addScheme(entry.subject)
                addConcept(entry.object)
                pairs.append((entry.object, entry.subject))
            } else if hierarchy.contains(entry.predicate) {
                addConcept(entry.subject)
            }
        }
        schemes = found
        var first: [Int32: Int32] = [:]
        for (concept, scheme) in pairs where belongs.insert([concept, scheme]).inserted {
            if let earlier = first[concept] {
                losses.note(
                    "concepts in several concept schemes", "kept in the first, \(base.name(earlier))",
                    at: base.name(concept))
            } else {
                first[concept] = scheme
            }
        }
        // Where a file has one scheme, its concepts need not name it.
        let only = found.count == 1 ? found.first : nil
        for concept in concepts {
            if let scheme = first[concept] ?? only { members[scheme, default: []].append(concept) }
        }
        return concepts
    }

    private mutating func findParents(_ concepts: [Int32]) {
        let (broader, narrower, member) = (skos("broader"), skos("narrower"), skos("member"))
        for entry in index.all {
            let (child, parent): (Int32, Int32)
            switch entry.predicate {
            case broader: (child, parent) = (entry.subject, entry.object)
            case narrower: (child, parent) = (entry.object, entry.subject)
            case member:
                if groups[entry.object] == nil { groups[entry.object] = entry.subject }
                understood.append(entry.subject)
                continue
            default: continue
            }
            if let known = parents[child], known != parent {
                losses.note("broader concepts besides the first", at: base.name(child))
            } else {
                parents[child] = parent
            }
        }
    }

    /// Follows each concept upwards, and cuts where that comes back.
    private mutating func findLoops(_ concepts: [Int32]) {
        var state: [Int32: Int] = [:]
        for (number, concept) in concepts.enumerated() {
            var node = concept
            while state[node] == nil {
                state[node] = number
                guard let parent = parents[node] else { break }
                if state[parent] == number {
                    report(
                        .warning, .skosRule, at: place(node),
                        "‘\(base.name(node))’ is narrower than itself by way of skos:broader; the loop is cut here")
                    parents[node] = nil
                    break
                }
                node = parent
            }
        }
    }

    /// Concepts that are the same are not broader, narrower or related too (SKOS S46).
    private mutating func checkMatches() {
        let exact = RDFVocabulary.skos + "exactMatch"
        let others = ["broadMatch", "narrowMatch", "relatedMatch"].map { RDFVocabulary.skos + $0 }
        var same: Set<[Int32]> = []
        for statement in statements where statement.property == exact {
            same.insert([statement.subject, statement.object])
            same.insert([statement.object, statement.subject])
        }
        for statement in statements
        where others.contains(statement.property) && same.contains([statement.subject, statement.object]) {
            report(
                .error, .skosRule, at: statement.offset,
                "‘\(base.name(statement.subject))’ and ‘\(base.name(statement.object))’ are skos:exactMatch and "
                    + "\(RDFVocabulary.contracted(statement.property)) at once (SKOS S46)")
        }
    }

    // MARK: Names

    private func schemeName(_ scheme: Int32) -> String {
        let own = ["dct:identifier", "dc:identifier"].lazy.flatMap { texts(scheme, $0) }.first?.text
        return Self.clean(own ?? graph.iri(scheme).map(Self.lastSegment) ?? "", else: "THESAURUS")
    }

    /// What stands after the last `#` or `/` of an address.
    private static func lastSegment(_ iri: String) -> String {
        let isDivider = { (byte: UInt8) in byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/") || byte == 0x3A }
        var bytes = Array(iri.utf8)
        while let last = bytes.last, isDivider(last) { bytes.removeLast() }
        let start = bytes.lastIndex(where: isDivider).map { $0 + 1 } ?? 0
        return String(decoding: bytes[start...], as: UTF8.self)
    }

    /// A text in which nothing is left that an identifier may not hold.
    private static func clean(_ text: String, else other: String) -> String {
        let bytes = text.utf8.prefix(200).map { byte in
            byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":")
                ? UInt8(ascii: "-") : byte
        }
        let clean = String(decoding: bytes, as: UTF8.self)
        return clean.isEmpty ? other : clean
    }

    private static func unique(_ name: String, _ used: inout Set<String>) -> String {
        var result = name
        var number = 2
        while !used.insert(result).inserted {
            result = "\(name)-\(number)"
            number += 1
        }
        return result
    }

    // MARK: Questionnaires

    private struct Text {
        var text: String
        var language: LanguageTag
        var offset: Int
    }

    private func texts(_ node: Int32, _ property: String) -> [Text] {
        index.objects(of: node, RDFVocabulary.expanded(property)).compactMap { entry in
            guard case .literal(let literal) = graph.term(entry.object), !literal.lexical.isEmpty else { return nil }
            let language = literal.language.map { LanguageTag($0) ?? .undetermined } ?? .undetermined
            return Text(text: literal.lexical, language: language, offset: entry.offset)
        }
    }

    private mutating func questionnaire(_ scheme: Int32?, id: String, _ concepts: [Int32]) -> Questionnaire {
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
    private func mainLanguage(_ concepts: [Int32]) -> LanguageTag {
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

    private mutating func question(_ concept: Int32, _ id: String, _ language: LanguageTag) -> Question {
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
    private mutating func help(_ concept: Int32, _ language: LanguageTag) -> LocalizedText? {
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
    private mutating func localized(_ texts: [Text], _ language: LanguageTag, _ property: String) -> LocalizedText? {
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
    private mutating func section(of concept: Int32, _ language: LanguageTag) -> String? {
        var headings: [String] = []
        var node = concept
        while let parent = parents[node], headings.count < Self.maximumDepth {
            headings.append(heading(parent, language))
            node = parent
        }
        if headings.isEmpty, let group = groups[concept] { headings.append(heading(group, language)) }
        return headings.isEmpty ? nil : headings.reversed().joined(separator: " / ")
    }

    private mutating func heading(_ node: Int32, _ language: LanguageTag) -> String {
        if let known = sections[node] { return known }
        let labels = texts(node, "skos:prefLabel") + texts(node, "rdfs:label")
        let label = (labels.first { $0.language == language } ?? labels.first)?.text
        let heading = label ?? graph.iri(node).map(Self.lastSegment) ?? "…"
        sections[node] = heading
        return heading
    }

    private static let schemeProperties = Set(
        [
            "rdf:type", "dct:title", "dc:title", "rdfs:label", "skos:prefLabel", "dct:issued", "dct:identifier",
            "dc:identifier", "skos:hasTopConcept",
        ].map(RDFVocabulary.expanded))

    private static let conceptProperties = Set(
        [
            "rdf:type", "skos:prefLabel", "skos:notation", "skos:definition", "skos:scopeNote", "skos:inScheme",
            "skos:topConceptOf", "skos:broader", "skos:narrower", "skos:broaderTransitive", "skos:narrowerTransitive",
        ].map(RDFVocabulary.expanded))

    /// Counts what a questionnaire or question has no place for.
    private mutating func count(_ node: Int32, _ known: Set<String>) {
        for entry in index.statements(of: node) {
            let property = graph.iri(entry.predicate) ?? ""
            guard !known.contains(property), RDFMappingVocabulary.statements[property] == nil else { continue }
            losses.note("statements with \(RDFVocabulary.contracted(property))", at: base.name(node))
        }
    }
}
