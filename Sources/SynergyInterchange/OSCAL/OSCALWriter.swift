import SynergyCrosswalk
import SynergyModel

/// Writes mapping sets as one mapping collection.
struct OSCALWriter {
    let sets: [MappingSet]

    /// The mappings of one set between the same two wholes, made in the same way and of the same status.
    private struct Group {
        var set: Int
        var source: String
        var target: String
        var status: Mapping.Status
        var method: String
        var mappings: [Int] = []
    }

    /// The document; `nil` where there is no mapping to write.
    func document() -> JSONNode? {
        let groups = self.groups
        guard !groups.isEmpty else { return nil }
        var written = sets.map { _ in [Int]() }
        for group in groups { written[group.set] += group.mappings }
        let isInOrder = sets.indices.map { written[$0] == Array(sets[$0].mappings.indices) }
        var gaps = gapPlaces(groups)
        var collection = FHIRMembers()
        let name = sets.map { "\($0.id)|\($0.version ?? "")" }.joined(separator: "\u{1}")
        collection.add("uuid", node: JSONNode(FHIRNames.uuid("oscal|\(name)")))
        collection.add("metadata", node: metadata(unplaced: gaps.unplaced))
        collection.add("provenance", node: provenance(groups))
        collection.add(
            "mappings",
            list: groups.enumerated().map { index, group in
                node(
                    of: group, number: index, isInOrder: isInOrder[group.set],
                    gaps: gaps.placed.removeValue(forKey: index) ?? [])
            })
        return JSONNode(.object([.init(name: "mapping-collection", value: collection.node)]))
    }

    private var groups: [Group] {
        var groups: [Group] = []
        var places: [[String]: Int] = [:]
        for (number, set) in sets.enumerated() {
            for (index, mapping) in set.mappings.enumerated() {
                let method = Self.method(of: mapping.justification)
                let key = [
                    "\(number)", String(mapping.subject.prefix), String(mapping.object.prefix), mapping.status.rawValue,
                    method,
                ]
                let place = places[key] ?? groups.count
                if place == groups.count {
                    places[key] = place
                    groups.append(
                        Group(set: number, source: key[1], target: key[2], status: mapping.status, method: method))
                }
                groups[place].mappings.append(index)
            }
        }
        return groups
    }

    /// Where the gaps of each set are listed: with the first group that has the whole they belong to.
    private func gapPlaces(_ groups: [Group]) -> (placed: [Int: [Int]], unplaced: [(set: Int, gap: Int)]) {
        var placed: [Int: [Int]] = [:]
        var unplaced: [(set: Int, gap: Int)] = []
        var sources: [[String]: Int] = [:]
        var targets: [[String]: Int] = [:]
        for (index, group) in groups.enumerated().reversed() {
            sources[["\(group.set)", group.source]] = index
            targets[["\(group.set)", group.target]] = index
        }
        for (number, set) in sets.enumerated() {
            for (index, gap) in set.gaps.enumerated() {
                let place =
                    gap.subject.map { sources[["\(number)", String($0.prefix)]] }
                    ?? gap.object.map { targets[["\(number)", String($0.prefix)]] } ?? nil
                if let place { placed[place, default: []].append(index) } else { unplaced.append((number, index)) }
            }
        }
        return (placed, unplaced)
    }

    // MARK: The head

    private func metadata(unplaced: [(set: Int, gap: Int)]) -> JSONNode {
        var metadata = FHIRMembers()
        let title = sets.count == 1 ? sets[0].title : nil
        let isLine = title.map { !$0.isEmpty && !$0.utf8.contains(0x0A) } ?? false
        metadata.add("title", node: JSONNode(isLine ? title ?? "" : "Mappings"))
        metadata.add("last-modified", node: JSONNode(lastModified))
        let version = sets.count == 1 ? sets[0].version : nil
        metadata.add("version", node: JSONNode(version.flatMap { OSCALText.isString($0) ? $0 : nil } ?? "1"))
        metadata.add("oscal-version", node: JSONNode(OSCAL.version))
        var props = sets.map { set in
            var object = JSONObjectWriter(JSONWriting())
            object.add("id", set.id)
            object.add("version", set.version)
            object.add("title", set.title)
            object.add("license", set.license)
            return Self.prop("set", object.node.compactText)
        }
        props += unplaced.map { Self.prop("gap", json(of: $0.gap, inSet: $0.set).compactText) }
        metadata.add("props", list: props)
        return metadata.node
    }

    /// The latest day on which a mapping was made, because there is no clock here.
    private var lastModified: String {
        let days = sets.flatMap { $0.mappings.compactMap(\.date) + $0.gaps.compactMap(\.date) }
        let inRange = days.filter { (1900...2999).contains($0.components.year) }
        guard let last = inRange.max() else { return "1970-01-01T00:00:00Z" }
        return "\(CalendarDay(ordinal: last.ordinal))T00:00:00Z"
    }

    private func provenance(_ groups: [Group]) -> JSONNode {
        var provenance = FHIRMembers()
        let methods = Set(groups.map(\.method))
        provenance.add("method", node: JSONNode(methods.count == 1 ? groups[0].method : "hybrid"))
        provenance.add("matching-rationale", node: JSONNode("semantic"))
        let isApproved = groups.contains { $0.status == .approved }
        let isProposed = groups.contains { $0.status == .proposed }
        provenance.add("status", node: JSONNode(isApproved ? "complete" : isProposed ? "draft" : "deprecated"))
        provenance.add(
            "mapping-description",
            node: JSONNode("Relations between questions of reporting forms, or between provisions of instruments."))
        return provenance.node
    }

    // MARK: Mappings

    private func node(of group: Group, number: Int, isInOrder: Bool, gaps: [Int]) -> JSONNode {
        let set = sets[group.set]
        var node = FHIRMembers()
        let name = "\(set.id)|\(group.source)|\(group.target)|\(group.status.rawValue)|\(group.method)|\(group.set)"
        node.add("uuid", node: JSONNode(FHIRNames.uuid("mapping|\(name)")))
        node.add("method", node: JSONNode(group.method))
        node.add("status", node: JSONNode(Self.status(of: group.status)))
        node.add("source-resource", node: Self.resource(group.source))
        node.add("target-resource", node: Self.resource(group.target))
        node.add(
            "maps",
            list: group.mappings.map { index in
                map(set.mappings[index], index, set, position: isInOrder ? nil : index)
            })
        var props: [JSONNode] = []
        if sets.count > 1 { props.append(Self.prop("set", "\(group.set)")) }
        props += gaps.map { Self.prop("gap", json(of: $0, inSet: group.set).compactText) }
        node.add("props", list: props)
        let terms = gaps.map { set.gaps[$0] }
        let sources = terms.compactMap { $0.subject.map { String($0.localPart) } }
        let targets = terms.compactMap { $0.subject == nil ? $0.object.map { String($0.localPart) } : nil }
        node.add("source-gap-summary", node: Self.summary(sources, "source|\(name)"))
        node.add("target-gap-summary", node: Self.summary(targets, "target|\(name)"))
        return node.node
    }

    private func map(_ mapping: Mapping, _ index: Int, _ set: MappingSet, position: Int?) -> JSONNode {
        var map = FHIRMembers()
        map.add(
            "uuid",
            node: JSONNode(FHIRNames.uuid("map|\(set.id)|\(index)|\(mapping.subject)|\(mapping.object)")))
        if let word = mapping.relation.oscalRelationship {
            map.add("relationship", node: JSONNode(word))
        } else {
            map.add("ns", node: JSONNode(OSCAL.own))
            map.add("relationship", node: JSONNode(mapping.relation.codeWords))
        }
        map.add("sources", list: [Self.item(mapping.subject)])
        map.add("targets", list: [Self.item(mapping.object)])
        if mapping.confidence != 1 {
            map.add(
                "confidence-score",
                node: JSONNode(
                    .object([.init(name: "percentage", value: JSONNode(.number(mapping.confidence)))])))
        }
        var comment = mapping.comment
        var props: [JSONNode] = []
        if let text = comment, text.isEmpty {
            props.append(Self.prop("comment", text))
            comment = nil
        }
        props.append(Self.prop("justification", mapping.justification))
        props += mapping.authors.map { Self.prop("author", $0) } + mapping.reviewers.map { Self.prop("reviewer", $0) }
        if mapping.status == .rejected { props.append(Self.prop("status", mapping.status.rawValue)) }
        if let day = mapping.validity.from { props.append(Self.prop("valid-from", day.description)) }
        if let day = mapping.validity.until { props.append(Self.prop("valid-until", day.description)) }
        if let day = mapping.date { props.append(Self.prop("date", day.description)) }
        if let pairs = mapping.elementMap {
            props.append(Self.prop("element-map", pairs.json(JSONWriting()).compactText))
        }
        if let transform = mapping.transform {
            props.append(Self.prop("transform", transform.json(JSONWriting()).compactText))
        }
        if let id = mapping.recordID { props.append(Self.prop("record-id", id)) }
        if let position { props.append(Self.prop("position", "\(position)")) }
        map.add("props", list: props)
        map.add("remarks", node: comment.map { JSONNode($0) })
        return map.node
    }

    // MARK: Parts

    /// A property of this project; a value that OSCAL does not allow is a JSON string of the class `json`.
    private static func prop(_ name: String, _ value: String) -> JSONNode {
        var prop = FHIRMembers()
        prop.add("name", node: JSONNode(name))
        prop.add("ns", node: JSONNode(OSCAL.own))
        let isPlain = OSCALText.isString(value)
        prop.add("value", node: JSONNode(isPlain ? value : OSCALText.literal(value)))
        if !isPlain { prop.add("class", node: JSONNode("json")) }
        return prop.node
    }

    private static func resource(_ whole: String) -> JSONNode {
        var resource = FHIRMembers()
        resource.add("ns", node: JSONNode(OSCAL.own))
        resource.add("type", node: JSONNode("form-or-instrument"))
        resource.add("href", node: JSONNode(FHIRNames.canonical(whole)))
        return resource.node
    }

    private static func item(_ term: Mapping.Term.ID) -> JSONNode {
        let local = String(term.localPart)
        var item = FHIRMembers()
        item.add("type", node: JSONNode("control"))
        if OSCALText.isString(local) {
            item.add("id-ref", node: JSONNode(local))
        } else {
            let escaped = FHIRNames.escaped(local)
            item.add("id-ref", node: JSONNode(escaped.isEmpty ? "all" : escaped))
            item.add("props", list: [prop("term", term.rawValue)])
        }
        return item.node
    }

    /// The list of what has no counterpart; what is no token is listed as a pattern that matches nothing else.
    private static func summary(_ ids: [String], _ name: String) -> JSONNode? {
        let tokens = ids.filter(OSCALText.isToken)
        let patterns = ids.filter { !OSCALText.isToken($0) && OSCALText.isString($0) }
        var control = FHIRMembers()
        control.add("with-ids", list: tokens.map { JSONNode($0) })
        control.add(
            "matching", list: patterns.map { JSONNode(.object([.init(name: "pattern", value: JSONNode($0))])) })
        guard !control.isEmpty else { return nil }
        var summary = FHIRMembers()
        summary.add("uuid", node: JSONNode(FHIRNames.uuid("gaps|\(name)")))
        summary.add("unmapped-controls", list: [control.node])
        return summary.node
    }

    private func json(of gap: Int, inSet set: Int) -> JSONNode {
        let place = gap
        let gap = sets[set].gaps[gap]
        var object = JSONObjectWriter(JSONWriting())
        if sets.count > 1 { object.add("set", set) }
        object.add("position", place)
        object.add("subject", gap.subject)
        object.add("object", gap.object)
        object.add("source", gap.source)
        object.add("justification", gap.justification)
        object.add("authors", gap.authors)
        object.add("date", gap.date)
        object.add("comment", gap.comment)
        object.add("recordID", gap.recordID)
        return object.node
    }

    static func method(of justification: String) -> String {
        switch justification {
        case "semapv:ManualMappingCuration", "semapv:MappingReview": "human"
        case "semapv:CompositeMatching": "hybrid"
        default: "automation"
        }
    }

    static func status(of status: Mapping.Status) -> String {
        switch status {
        case .approved: "complete"
        case .proposed: "draft"
        case .rejected, .deprecated: "deprecated"
        }
    }
}

extension RelationSet {
    /// The relationship of OSCAL for a single relation; `nil` where none says it.
    var oscalRelationship: String? {
        switch self {
        case .equal: "equivalent-to"
        case .subset: "subset-of"
        case .superset: "superset-of"
        case .overlap: "intersects-with"
        case .disjoint: "no-relationship"
        default: nil
        }
    }

    /// What a relationship of OSCAL states.
    static func oscal(_ relationship: String) -> Self? {
        switch relationship {
        case "equal-to", "equivalent-to": .equal
        case "subset-of": .subset
        case "superset-of": .superset
        case "intersects-with": .overlap
        case "no-relationship": .disjoint
        default: nil
        }
    }
}
