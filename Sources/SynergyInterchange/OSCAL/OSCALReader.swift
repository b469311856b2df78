import SynergyCrosswalk
import SynergyModel

/// Reads a mapping collection as mapping sets.
struct OSCALReader {
    let reading: JSONReading
    let file: String?
    let lines: LineTable
    let limits: Limits
    var losses = FormatLosses()
    private(set) var sets: [MappingSet] = []
    /// The mappings and gaps of each set with their places in it, where these are said.
    private var mappings: [[(position: Int?, mapping: Mapping)]] = []
    var gaps: [[(position: Int?, gap: Gap)]] = []
    private var resources: [String: JSONNode] = [:]
    private var names: [String: String] = [:]
    private var taken: Set<String> = []
    private var nextNumber: [String: Int] = [:]
    private var isOwn = false

    init(reading: JSONReading, file: String?, lines: LineTable, limits: Limits) {
        self.reading = reading
        self.file = file
        self.lines = lines
        self.limits = limits
    }

    /// What a map takes over from the objects around it.
    struct Scope {
        var method: String?
        var rationale: String?
        var status: String?
        var confidence: Double?
        /// Whether a confidence is said that is no share, so that nobody knows how sure a mapping is.
        var isUnclear = false
    }

    mutating func read(_ root: JSONNode) {
        guard let collection = root["mapping-collection"], case .object = collection.value else {
            reading.report(.missingMember, at: root, "expected the member ‘mapping-collection’ of OSCAL")
            return
        }
        for resource in collection["back-matter"]?["resources"]?.array ?? [] {
            if let uuid = resource["uuid"]?.string { resources["#\(uuid)"] = resource }
        }
        let path = JSONPath([.member("mapping-collection")])
        readSets(collection, path)
        let provenance = collection["provenance"]
        var scope = Scope()
        if let provenance {
            scope = self.scope(provenance, path.appending("provenance"), Scope())
            lose(
                provenance, path.appending("provenance"),
                [
                    "coverage", "mapping-description", "responsible-parties", "links", "remarks", "props",
                ])
            if !isOwn, provenance["matching-rationale"] != nil {
                losses.note("rationales of collections", "left out", at: "\(path).provenance.matching-rationale")
            }
        }
        let main = scope.rationale
        let nodes = collection["mappings"].map { $0.array ?? [$0] } ?? []
        for (index, node) in nodes.enumerated() {
            guard case .object = node.value else { continue }
            readMapping(node, path.appending("mappings").appending(index), scope, main)
        }
        for index in sets.indices {
            sets[index].mappings = Self.sorted(mappings[index]).map(\.mapping)
            sets[index].gaps = gaps[index].enumerated().sorted {
                ($0.element.position ?? $0.offset, $0.offset) < ($1.element.position ?? $1.offset, $1.offset)
            }.map(\.element.gap)
        }
    }

    private static func sorted(
        _ items: [(position: Int?, mapping: Mapping)]
    ) -> [(position: Int?, mapping: Mapping)] {
        items.enumerated().sorted {
            ($0.element.position ?? $0.offset, $0.offset) < ($1.element.position ?? $1.offset, $1.offset)
        }.map(\.element)
    }

    // MARK: The head

    private mutating func readSets(_ collection: JSONNode, _ path: JSONPath) {
        let metadata = collection["metadata"] ?? JSONNode(.object([]))
        let path = path.appending("metadata")
        for text in props(metadata, "set") {
            guard let node = JSONNode.parsed(text, limits), let id = node["id"]?.string else { continue }
            sets.append(
                MappingSet(
                    id: id, version: node["version"]?.string, title: node["title"]?.string,
                    license: node["license"]?.string))
        }
        isOwn = !sets.isEmpty
        if !isOwn {
            let uuid = collection["uuid"]?.string ?? ""
            sets = [
                MappingSet(
                    id: uuid.isEmpty ? "" : "urn:uuid:\(uuid)", version: metadata["version"]?.string,
                    title: metadata["title"]?.string)
            ]
            lose(
                metadata, path,
                [
                    "published", "revisions", "document-ids", "props", "links", "roles", "locations", "parties",
                    "responsible-parties", "actions", "remarks",
                ])
            if !resources.isEmpty {
                losses.note("resources of the back matter", "left out", at: "$.mapping-collection.back-matter")
            }
        }
        mappings = Array(repeating: [], count: sets.count)
        gaps = Array(repeating: [], count: sets.count)
        readOwnGaps(metadata, path)
    }

    /// Counts members that are there and have no place in the model.
    private mutating func lose(_ node: JSONNode, _ path: JSONPath, _ names: [String]) {
        for name in names {
            guard let member = node[name] else { continue }
            if name == "props" {
                let others = (member.array ?? []).count { $0["ns"]?.string != OSCAL.own }
                for _ in 0..<others {
                    losses.note("properties (props)", "left out", at: path.appending(name).description)
                }
            } else if name == "mapping-description", isOwn {
                continue
            } else {
                losses.note("members ‘\(name)’", "left out", at: path.appending(name).description)
            }
        }
    }

    private mutating func scope(_ node: JSONNode, _ path: JSONPath, _ outer: Scope) -> Scope {
        var scope = outer
        if let method = node["method"]?.string { scope.method = method == "manual" ? "human" : method }
        if let rationale = node["matching-rationale"]?.string { scope.rationale = rationale }
        if let status = node["status"]?.string { scope.status = status == "published" ? "complete" : status }
        if let score = node["confidence-score"] {
            scope.confidence = confidence(score)
            scope.isUnclear = scope.confidence == nil
            if scope.isUnclear {
                let what = score["category"] == nil ? "confidence scores that are no share" : "confidence categories"
                losses.note(
                    what, "left out; the mappings are only proposed", at: path.appending("confidence-score").description
                )
            }
        }
        return scope
    }

    /// The share of a confidence score; older programs write `STRVALUE`, and `50%` for a half.
    private func confidence(_ score: JSONNode) -> Double? {
        let value = score["percentage"] ?? score["STRVALUE"]
        guard let value else { return nil }
        switch value.value {
        case .number(let number) where (0...1).contains(number): return number
        case .string(let text):
            let isPercent = text.hasSuffix("%")
            guard let number = Double(isPercent ? text.dropLast() : text[...]) else { return nil }
            let share = isPercent ? number / 100 : number
            return (0...1).contains(share) ? share : nil
        default: return nil
        }
    }

    // MARK: Mappings

    private mutating func readMapping(_ node: JSONNode, _ path: JSONPath, _ outer: Scope, _ main: String?) {
        let set = props(node, "set").first.flatMap { Int($0) } ?? 0
        guard sets.indices.contains(set) else {
            reading.report(.error, .invalidValue, at: node.offset, path: path, "there is no set of that number")
            return
        }
        let scope = scope(node, path, outer)
        let source = whole(node["source-resource"], path.appending("source-resource"))
        let target = whole(node["target-resource"], path.appending("target-resource"))
        lose(node, path, ["mapping-description", "coverage", "links", "remarks", "props"])
        for (index, map) in (node["maps"]?.array ?? []).enumerated() {
            guard case .object = map.value else { continue }
            readMap(map, path.appending("maps").appending(index), source, target, scope, main, set)
        }
        let known = readOwnGaps(node, path, set: set)
        readGaps(node, path, "source-gap-summary", source, target, known, set)
        readGaps(node, path, "target-gap-summary", target, source, known, set)
    }

    /// The prefix of what one side of a mapping consists of.
    private mutating func whole(_ resource: JSONNode?, _ path: JSONPath) -> String {
        guard let resource, let href = resource["href"]?.string else { return "unknown" }
        lose(resource, path, ["remarks", "props", "links"])
        if let own = FHIRNames.whole(ofCanonical: href) { return own }
        var address = href
        if href.hasPrefix("#") {
            guard let entry = resources[href] else {
                reading.report(
                    .warning, .oscalReading, at: resource.offset, path: path.appending("href"),
                    "the back matter has no resource ‘\(href.excerpt)’")
                return "unknown"
            }
            address = entry["rlinks"]?.array?.first?["href"]?.string ?? entry["title"]?.string ?? href
        }
        if let known = names[address] { return known }
        let pieces = address.split { $0 == "/" || $0 == "#" || $0 == ":" || $0 == "?" }
        var name = pieces.last.map(String.init) ?? "unnamed"
        for ending in [".json", ".xml", ".yaml", ".yml"] where name.hasSuffix(ending) && name.count > ending.count {
            name.removeLast(ending.count)
        }
        // `catalogs/pci/catalog.json` says more in its folder than in its name.
        if name == "catalog" || name == "profile", pieces.count > 1 { name = String(pieces[pieces.count - 2]) }
        name = String(FHIRNames.identifierPart(name).prefix(200))
        var unique = name
        while !taken.insert(unique).inserted {
            nextNumber[name, default: 1] += 1
            unique = "\(name)~\(nextNumber[name, default: 1])"
        }
        names[address] = unique
        losses.note("addresses of catalogs and profiles", "replaced by the short names of identifiers", at: address)
        return unique
    }

    private func term(_ item: JSONNode, _ whole: String) -> Mapping.Term.ID? {
        if let own = props(item, "term").first { return Mapping.Term.ID(rawValue: own) }
        guard let id = item["id-ref"]?.string else { return nil }
        let plain = id.split(separator: ":", omittingEmptySubsequences: false).map(FHIRNames.identifierPart)
            .joined(separator: ":")
        return Mapping.Term.ID(rawValue: "\(whole):\(plain)")
    }

    private mutating func readMap(
        _ map: JSONNode, _ path: JSONPath, _ source: String, _ target: String, _ outer: Scope, _ main: String?,
        _ set: Int
    ) {
        let sources = terms(map, "sources", source, path)
        let targets = terms(map, "targets", target, path)
        guard !sources.isEmpty, !targets.isEmpty else {
            reading.report(
                .error, .oscalReading, at: map.offset, path: path, "a map has at least one source and one target")
            return
        }
        guard let relation = relation(of: map, path) else { return }
        let scope = scope(map, path, outer)
        let facts = OSCALMapFacts(map, props(map), limits, reading, path)
        var mapping = Mapping(
            subject: sources[0], object: targets[0], relation: relation, confidence: scope.confidence ?? 1,
            justification: facts.justification ?? Self.justification(of: scope.method), authors: facts.authors,
            reviewers: facts.reviewers, status: facts.status ?? Self.status(of: scope.status),
            validity: facts.validity, date: facts.date, elementMap: facts.elementMap, transform: facts.transform,
            comment: facts.comment ?? map["remarks"]?.string, recordID: facts.recordID,
            location: lines.location(of: map.offset, in: file, path: path.description))
        lose(map, path, ["coverage", "links", "props"])
        if scope.isUnclear, mapping.status == .approved { mapping.status = .proposed }
        if map["qualifiers"] != nil {
            losses.note("qualifiers of maps", "left out; the mapping is only proposed", at: path.description)
            if mapping.status == .approved { mapping.status = .proposed }
        }
        // Statements of another rationale are not to be put together with those of the collection.
        if let rationale = scope.rationale, let main, rationale != main {
            losses.note(
                "maps of another rationale than the collection’s", "read as proposed only", at: path.description)
            if mapping.status == .approved { mapping.status = .proposed }
        }
        let isOwnMap = facts.justification != nil
        let pairs = consequences(relation, sources, targets, map, path)
        for (number, pair) in pairs.enumerated() {
            var pairMapping = mapping
            pairMapping.subject = pair.source
            pairMapping.object = pair.target
            pairMapping.relation = pair.relation
            if !isOwnMap, let uuid = map["uuid"]?.string {
                pairMapping.recordID = pairs.count == 1 ? uuid : "\(uuid)#\(number + 1)"
            }
            mappings[set].append((facts.position, pairMapping))
        }
    }

    private mutating func terms(
        _ map: JSONNode, _ name: String, _ whole: String, _ path: JSONPath
    ) -> [Mapping.Term.ID] {
        (map[name]?.array ?? []).enumerated().compactMap { index, item in
            let path = path.appending(name).appending(index)
            lose(item, path, ["remarks", "props", "links"])
            // A statement is a part of a control, and its identifier says so too.
            if let type = item["type"]?.string, type != "control" {
                losses.note("types of items ‘\(type.excerpt)’", "left out", at: path.appending("type").description)
            }
            if let term = term(item, whole) { return term }
            reading.report(
                .error, .oscalReading, at: item.offset, path: path,
                "expected an item with ‘id-ref’, found \(item.found)")
            return nil
        }
    }

    private mutating func relation(of map: JSONNode, _ path: JSONPath) -> RelationSet? {
        guard let word = map["relationship"]?.string else {
            reading.report(.error, .oscalReading, at: map.offset, path: path, "a map needs ‘relationship’")
            return nil
        }
        let namespace = map["ns"]?.string ?? OSCAL.namespace
        if namespace == OSCAL.own, let own = RelationSet(codeWords: word) { return own }
        if namespace == OSCAL.namespace {
            if let relation = RelationSet.oscal(word) { return relation }
            reading.report(
                .error, .oscalReading, at: map["relationship"]?.offset ?? map.offset,
                path: path.appending("relationship"), "‘\(word.excerpt)’ is no relationship of OSCAL")
            return nil
        }
        losses.note("relationships of a vocabulary of their own", "left out", at: path.description)
        reading.report(
            .warning, .oscalReading, at: map.offset, path: path,
            "the relationship ‘\(word.excerpt)’ belongs to ‘\(namespace.excerpt)’, whose words have no meaning here")
        return nil
    }
}

extension OSCALReader {
    /// What a map states about single pairs.
    private mutating func consequences(
        _ relation: RelationSet, _ sources: [Mapping.Term.ID], _ targets: [Mapping.Term.ID], _ map: JSONNode,
        _ path: JSONPath
    ) -> [(source: Mapping.Term.ID, target: Mapping.Term.ID, relation: RelationSet)] {
        guard sources.count > 1 || targets.count > 1 else { return [(sources[0], targets[0], relation)] }
        var pairRelation: RelationSet?
        switch relation {
        case .disjoint: pairRelation = .disjoint
        case .subset where targets.count == 1: pairRelation = [.equal, .subset]
        case .superset where sources.count == 1: pairRelation = [.equal, .superset]
        case .equal where targets.count == 1: pairRelation = [.equal, .subset]
        case .equal where sources.count == 1: pairRelation = [.equal, .superset]
        default: break
        }
        guard let pairRelation, sources.count * targets.count <= 100_000 else {
            losses.note(
                "maps between several sources and targets", "left out; nothing follows for pairs", at: path.description)
            return []
        }
        losses.note(
            "maps between several sources and targets", "read as what follows for each pair", at: path.description)
        return sources.flatMap { source in targets.map { (source, $0, pairRelation) } }
    }

    static func justification(of method: String?) -> String {
        switch method {
        case "human": "semapv:ManualMappingCuration"
        case "hybrid": "semapv:CompositeMatching"
        default: "semapv:UnspecifiedMatching"
        }
    }

    private static func status(of status: String?) -> Mapping.Status {
        switch status {
        case "complete": .approved
        case "deprecated", "superseded": .deprecated
        default: .proposed
        }
    }
}
