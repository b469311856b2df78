import SynergyCrosswalk
import SynergyModel

/// Reads thesauri of others: each concept scheme is a questionnaire, each concept a question that wants a text.
///
/// <https://www.w3.org/TR/skos-reference/>
struct ThesaurusReader {
    var questionnaires: [Questionnaire] = []
    /// The identifiers that concepts got.
    var names: [Int32: String] = [:]
    /// What is stated of how two concepts stand to each other.
    var statements: [RDFMappingReader.Statement] = []
    var losses = FormatLosses()
    var diagnostics: [Diagnostic] = []
    var understood: [Int32] = []
    let base: RDFContentReader
    /// The concept schemes in the order in which they come up, with their concepts.
    var schemes: [Int32] = []
    var members: [Int32: [Int32]] = [:]
    var parents: [Int32: Int32] = [:]
    var groups: [Int32: Int32] = [:]
    var sections: [Int32: String] = [:]
    /// The nodes in which texts stand that concepts lead to.
    var textNodes: Set<Int32> = []

    var index: RDFIndex { base.index }
    var graph: RDFGraph { base.index.graph }

    /// How many headings are put together.
    static let maximumDepth = 16

    init(_ base: RDFContentReader) { self.base = base }

    mutating func read() {
        findStatements()
        let concepts = findConcepts()
        guard !concepts.isEmpty || !schemes.isEmpty else { return }
        understood += schemes + concepts
        findParents(concepts)
        findLoops(concepts)
        var ids = NumberedNames(used: Set(base.content.questionnaires.map(\.id.rawValue)))
        for scheme in schemes {
            let id = ids.unique(schemeName(scheme))
            questionnaires.append(questionnaire(scheme, id: id, members[scheme] ?? []))
        }
        let loose = concepts.filter { names[$0] == nil }
        if !loose.isEmpty {
            report(
                .warning, .rdfStructure, at: place(loose[0]),
                "‘\(base.name(loose[0]))’ belongs to no concept scheme; \(loose.count) like it make one of their own")
            questionnaires.append(questionnaire(nil, id: ids.unique("CONCEPTS"), loose))
        }
        checkMatches()
    }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at offset: Int, _ message: String
    ) {
        diagnostics.append(Diagnostic(severity, code, at: base.lines.location(of: offset, in: base.file), message))
    }

    func skos(_ word: String) -> Int32? { graph.find(iri: RDFVocabulary.skos + word) }

    func place(_ node: Int32) -> Int { index.statements(of: node).first?.offset ?? 0 }

    // MARK: Finding

    mutating func findStatements() {
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
    mutating func findConcepts() -> [Int32] {
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
        let each = pairs.filter { belongs.insert([$0.concept, $0.scheme]).inserted }
        let first = homes(each)
        for (concept, scheme) in each where first[concept] != scheme {
            losses.note(
                "concepts in several concept schemes",
                "kept in the one with the most concepts, \(base.name(first[concept] ?? scheme))",
                at: base.name(concept))
        }
        // Where a file has one scheme, its concepts need not name it.
        let only = found.count == 1 ? found.first : nil
        for concept in concepts {
            if let scheme = first[concept] ?? only { members[scheme, default: []].append(concept) }
        }
        return concepts
    }

    /// The scheme of each concept: of several the one with the most concepts, then the one with the least address.
    ///
    /// The order of a file says nothing: a graph has none.
    func homes(_ pairs: [(concept: Int32, scheme: Int32)]) -> [Int32: Int32] {
        var sizes: [Int32: Int] = [:]
        for pair in pairs { sizes[pair.scheme, default: 0] += 1 }
        var homes: [Int32: Int32] = [:]
        for (concept, scheme) in pairs {
            guard let other = homes[concept] else {
                homes[concept] = scheme
                continue
            }
            let (size, otherSize) = (sizes[scheme] ?? 0, sizes[other] ?? 0)
            if size == otherSize ? isBefore(scheme, other) : size > otherSize { homes[concept] = scheme }
        }
        return homes
    }

    /// Whether a node comes before another by its address; those without one come last.
    func isBefore(_ first: Int32, _ second: Int32) -> Bool {
        guard let one = graph.iri(first) else { return false }
        guard let other = graph.iri(second) else { return true }
        return one.utf8.lexicographicallyPrecedes(other.utf8)
    }

    mutating func findParents(_ concepts: [Int32]) {
        let (broader, narrower, member) = (skos("broader"), skos("narrower"), skos("member"))
        for entry in index.all {
            let (child, parent): (Int32, Int32)
            switch entry.predicate {
            case broader: (child, parent) = (entry.subject, entry.object)
            case narrower: (child, parent) = (entry.object, entry.subject)
            case member:
                if groups[entry.object].map({ isBefore(entry.subject, $0) }) ?? true {
                    groups[entry.object] = entry.subject
                }
                understood.append(entry.subject)
                continue
            default: continue
            }
            if let known = parents[child], known != parent {
                losses.note("broader concepts besides the first by their addresses", at: base.name(child))
                if isBefore(parent, known) { parents[child] = parent }
            } else {
                parents[child] = parent
            }
        }
    }

    /// Follows each concept upwards, and cuts where that comes back.
    mutating func findLoops(_ concepts: [Int32]) {
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
    mutating func checkMatches() {
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
}
