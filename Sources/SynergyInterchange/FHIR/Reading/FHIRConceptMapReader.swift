import SynergyCrosswalk
import SynergyModel

/// What one ConceptMap holds, before it is joined with the others of its set.
struct ConceptMapPart {
    var set: MappingSet
    /// The set it says that it belongs to.
    var setID: String?
    /// The places of the mappings in the set, where they are not told by their order.
    var positions: [Int?] = []
    var gapPositions: [Int?] = []
}

/// Reads a ConceptMap, in the form of R5 or of R4, as mappings and gaps.
struct FHIRConceptMapReader {
    let resource: FHIRObject
    private let usualStatus: Mapping.Status
    /// The facts of this project behind the codes of properties; the flag tells JSON literals.
    private var facts: [String: (fact: ConceptMapFact, isLiteral: Bool)] = [:]
    private var part: ConceptMapPart
    private let isOwn: Bool

    init(resource: FHIRObject) {
        self.resource = resource
        usualStatus = .usual(inMapOf: resource["status"]?.string)
        let setID = resource.own("set")?.string
        isOwn = setID != nil
        let id = setID ?? resource.text("url") ?? resource["id"]?.string.map { "\(FHIRNames.own)map/\($0)" } ?? ""
        part = ConceptMapPart(set: MappingSet(id: id), setID: setID)
    }

    func read() {
        var reader = self
        reader.readAll()
    }

    private mutating func readAll() {
        part.set.version = resource.text("version")
        part.set.title = resource.text("title")
        part.set.license = resource.text("copyright")
        if part.set.title == nil, let name = resource["name"]?.string { part.set.title = name }
        if part.set.id.isEmpty, !isOwn {
            resource.report(
                .warning, .fhirReading, nil, "the map has neither ‘url’ nor ‘id’, so that nothing can name it")
        }
        let start = FHIRNames.own + "map-property/"
        for property in resource.children("property", "ConceptMap.property") {
            guard let code = property["code"]?.string, let uri = property["uri"]?.string, uri.hasPrefix(start) else {
                continue
            }
            let name = String(uri.dropFirst(start.count))
            let isLiteral = name.hasSuffix("-literal")
            let plain = isLiteral ? String(name.dropLast("-literal".count)) : name
            if let fact = ConceptMapFact(rawValue: plain) { facts[code] = (fact, isLiteral) }
        }
        for gap in resource.owns("gap") { readGap(gap, term: nil) }
        for group in resource.children("group", "ConceptMap.group") { readGroup(group) }
        resource.loseMembers(except: [
            "url", "version", "title", "status", "copyright", "property", "group", "name", "sourceUri", "targetUri",
            "sourceCanonical", "targetCanonical", "sourceScopeUri", "targetScopeUri", "sourceScopeCanonical",
            "targetScopeCanonical",
        ])
        for name in ["sourceScope", "targetScope", "source", "target"] {
            for member in resource.choices(name) where member.hasSuffix("Uri") || member.hasSuffix("Canonical") {
                resource.lose("value sets that a map goes from and to", "left out", member)
            }
        }
        if resource.has("title"), resource.has("name") { resource.lose("names for computers", "left out", "name") }
        resource.run.mapParts.append(part)
    }

    private mutating func readGroup(_ group: FHIRObject) {
        let source = system(
            of: group, "source", ["sourceScopeCanonical", "sourceScopeUri", "sourceCanonical", "sourceUri"])
        let target = system(
            of: group, "target", ["targetScopeCanonical", "targetScopeUri", "targetCanonical", "targetUri"])
        for element in group.children("element", "ConceptMap.group.element") { readElement(element, source, target) }
        if group.has("unmapped") {
            group.lose("rules for codes that are not mapped", "left out", "unmapped")
            group.report(
                .warning, .fhirReading, "unmapped",
                "what becomes of codes that are not mapped is a rule for translating, not a mapping, and is not kept")
        }
        group.loseMembers(except: ["source", "target", "sourceVersion", "targetVersion", "element", "unmapped"])
    }

    /// The prefix of the codes on one side of a group; empty for whole identifiers.
    private func system(of group: FHIRObject, _ name: String, _ scopes: [String]) -> String {
        if let url = group.text(name) {
            return url == FHIRNames.base
                ? "" : resource.run.whole(ofCanonical: url, version: group.text("\(name)Version"))
        }
        for scope in scopes {
            if let url = resource.text(scope) { return resource.run.whole(ofCanonical: url) }
        }
        if name == "source" || (group["element"]?.array ?? []).contains(where: { $0["target"] != nil }) {
            group.report(.warning, .fhirReading, nil, "the group does not say what its \(name) codes belong to")
        }
        return "unknown"
    }

    private func term(_ object: FHIRObject, _ system: String) -> Mapping.Term.ID? {
        guard let code = object.text("code") else {
            if object.has("valueSet") {
                object.lose("mappings of whole value sets", "left out", "valueSet")
                object.report(
                    .warning, .fhirReading, "valueSet", "a whole value set is neither a question nor a provision")
            }
            return nil
        }
        // A colon may stand in the number of a question, but not white space.
        let plain = code.split(separator: ":", omittingEmptySubsequences: false).map(FHIRNames.identifierPart)
            .joined(separator: ":")
        return Mapping.Term.ID(rawValue: system.isEmpty ? plain : "\(system):\(plain)")
    }

    private mutating func readElement(_ element: FHIRObject, _ source: String, _ target: String) {
        guard let subject = term(element, source) else { return }
        if element["noMap"] == JSONNode(.bool(true)) {
            if let own = element.own("gap") {
                readGap(own, term: subject)
            } else {
                addGap(subject, target == "unknown" ? nil : target, element, nil)
            }
        }
        for own in element.owns("mapping") { readUnstated(own, subject) }
        for target in element.children("target", "ConceptMap.group.element.target").map({ ($0, target) }) {
            readTarget(target.0, subject, target.1)
        }
        if element.has("display"), !isOwn { element.lose("labels of codes", "left out", "display") }
        element.loseMembers(except: ["code", "display", "valueSet", "noMap", "target"])
    }

    private mutating func addGap(_ subject: Mapping.Term.ID, _ source: String?, _ place: FHIRObject, _ comment: String?)
    {
        part.set.gaps.append(
            Gap(
                subject: subject, source: source, justification: "semapv:UnspecifiedMatching", comment: comment,
                location: resource.run.location(of: place)))
        part.gapPositions.append(nil)
    }

    private mutating func readTarget(_ target: FHIRObject, _ subject: Mapping.Term.ID, _ system: String) {
        let own = properties(of: target)
        let comment = target.text("comment")
        if let word = target["equivalence"]?.string, word == "unmatched", !target.has("relationship") {
            addGap(subject, system == "unknown" ? nil : system, target, comment)
            target.loseMembers(except: ["equivalence", "comment", "code", "display"])
            return
        }
        guard let object = term(target, system), let relation = relation(of: target, own) else { return }
        var mapping = own.mapping(subject, object, relation, usualStatus)
        if own.comment == nil, !own.isCommentMade { mapping.comment = comment }
        if !isOwn { mapping.justification = own.justification ?? "semapv:UnspecifiedMatching" }
        // A mapping that holds only under a condition is no statement for itself.
        if target.has("dependsOn") {
            target.lose("conditions of mappings (dependsOn)", "left out; the mapping is only proposed", "dependsOn")
            if mapping.status == .approved { mapping.status = .proposed }
        }
        if target.has("product") { target.lose("further results of mappings (product)", "left out", "product") }
        if target.has("display"), !isOwn { target.lose("labels of codes", "left out", "display") }
        target.loseMembers(except: [
            "code", "display", "valueSet", "relationship", "equivalence", "comment", "property", "dependsOn", "product",
        ])
        add(mapping, target, own.position)
    }

    private func relation(of target: FHIRObject, _ own: ConceptMapFactReading) -> RelationSet? {
        if let words = own.setRelation {
            if let set = RelationSet(codeWords: words) { return set }
            target.report(.error, .invalidValue, "property", "‘\(words.excerpt)’ is no set of relations")
        }
        if let word = target["relationship"]?.string { return RelationSet.fhir(word) }
        return target["equivalence"]?.string.flatMap(RelationSet.equivalence)
    }

    private mutating func readUnstated(_ own: FHIRObject, _ subject: Mapping.Term.ID) {
        let facts = ConceptMapFactReading(extension: own)
        guard let object = facts.object.flatMap(Mapping.Term.ID.init(rawValue:)),
            let relation = facts.setRelation.flatMap({ RelationSet(codeWords: $0) })
        else {
            own.report(.error, .invalidValue, nil, "this is no mapping: it needs a target and a set of relations")
            return
        }
        add(facts.mapping(subject, object, relation, usualStatus), own, facts.position)
    }

    private mutating func add(_ mapping: Mapping, _ place: FHIRObject, _ position: Int?) {
        var mapping = mapping
        mapping.location = resource.run.location(of: place)
        part.set.mappings.append(mapping)
        part.positions.append(position)
    }

    private mutating func readGap(_ own: FHIRObject, term: Mapping.Term.ID?) {
        let facts = ConceptMapFactReading(extension: own)
        let isObject = facts.side == "object"
        part.set.gaps.append(
            Gap(
                subject: isObject ? nil : term, object: isObject ? term : nil, source: facts.source,
                justification: facts.justification ?? "", authors: facts.authors, date: facts.date,
                comment: facts.comment, recordID: facts.recordID, location: resource.run.location(of: own)))
        part.gapPositions.append(facts.position)
    }

    private func properties(of target: FHIRObject) -> ConceptMapFactReading {
        var reading = ConceptMapFactReading()
        for property in target.children("property", "ConceptMap.group.element.target.property") {
            guard let code = property["code"]?.string else { continue }
            guard let (fact, isLiteral) = facts[code] else {
                property.lose("properties ‘\(code.excerpt)’ of mappings")
                continue
            }
            reading.take(fact, property, isLiteral: isLiteral)
        }
        return reading
    }

    // MARK: Joining

    /// Joins the ConceptMaps of one set, and hands the sets over.
    static func joinParts(_ run: FHIRRun) {
        var parts: [ConceptMapPart] = []
        var places: [String: Int] = [:]
        for part in run.mapParts {
            if let id = part.setID, let place = places[id] {
                parts[place].set.mappings += part.set.mappings
                parts[place].positions += part.positions
                parts[place].set.gaps += part.set.gaps
                parts[place].gapPositions += part.gapPositions
            } else {
                if let id = part.setID { places[id] = parts.count }
                parts.append(part)
            }
        }
        for part in parts {
            var set = part.set
            set.mappings = sorted(part.set.mappings, part.positions)
            set.gaps = sorted(part.set.gaps, part.gapPositions)
            run.content.mappings.append(set)
        }
    }

    private static func sorted<Item>(_ items: [Item], _ positions: [Int?]) -> [Item] {
        items.indices.sorted { (positions[$0] ?? $0, $0) < (positions[$1] ?? $1, $1) }.map { items[$0] }
    }
}
