import SynergyCrosswalk
import SynergyModel

/// Writes a mapping set as ConceptMaps: one for what is approved, one for what is proposed, one for what no longer holds.
///
/// FHIR has no status for a single mapping, and programs that know nothing of ours would take a rejected one for true.
struct FHIRConceptMapWriter {
    let set: MappingSet
    let forms: [Questionnaire.ID: FHIRForm]

    /// A mapping and its place in the set.
    private typealias Entry = (position: Int, mapping: Mapping)

    func resources(_ names: inout FHIRResourceNames) -> [JSONNode] {
        let entries = set.mappings.enumerated().map { (position: $0, mapping: $1) }
        var parts = ["active", "draft", "retired"].map { status in
            (status: status, entries: entries.filter { $0.mapping.status.mapStatus == status })
        }.filter { !$0.entries.isEmpty }
        if parts.isEmpty { parts = [("active", [])] }
        let groups = parts.map { self.groups(of: $0.entries) }
        let written = groups.flatMap { $0.flatMap { $0.elements.flatMap { Self.written($0.entries) } } }
        let isInOrder = written == Array(set.mappings.indices)
        return parts.indices.map { index in
            resource(
                parts[index].status, groups[index], &names, isFirst: index == 0,
                hasSetRelations: parts[index].entries.contains { $0.mapping.relation.fhirRelationship?.isAll == false },
                isInOrder: isInOrder)
        }
    }

    /// The places of the mappings of one element in the order in which they are read again: extensions first.
    private static func written(_ entries: [Entry]) -> [Int] {
        let unstated = entries.filter { $0.mapping.relation.fhirRelationship == nil }
        return (unstated + entries.filter { $0.mapping.relation.fhirRelationship != nil }).map(\.position)
    }

    private struct Group {
        var source: String
        var target: String
        var elements: [(code: Mapping.Term.ID, entries: [Entry])] = []
        var places: [Mapping.Term.ID: Int] = [:]
    }

    private func groups(of entries: [Entry]) -> [Group] {
        var groups: [Group] = []
        var places: [[String]: Int] = [:]
        for entry in entries {
            let key = [Self.system(of: entry.mapping.subject), Self.system(of: entry.mapping.object)]
            let place = places[key] ?? groups.count
            if place == groups.count {
                places[key] = place
                groups.append(Group(source: key[0], target: key[1]))
            }
            if let element = groups[place].places[entry.mapping.subject] {
                groups[place].elements[element].entries.append(entry)
            } else {
                groups[place].places[entry.mapping.subject] = groups[place].elements.count
                groups[place].elements.append((entry.mapping.subject, [entry]))
            }
        }
        return groups
    }

    private func resource(
        _ status: String, _ groups: [Group], _ names: inout FHIRResourceNames, isFirst: Bool, hasSetRelations: Bool,
        isInOrder: Bool
    ) -> JSONNode {
        var resource = FHIRMembers(resourceType: "ConceptMap")
        resource.add("id", text: names.claim("ConceptMap", isFirst ? set.id : "\(set.id)|\(status)"))
        resource.add("extension", list: [.own("set", string: set.id)] + (isFirst ? otherGaps : []))
        let own = "\(FHIRNames.own)map/\(FHIRNames.escaped(set.id))"
        let url = set.id.isCanonicalURL ? set.id : own
        resource.add("url", text: isFirst ? url : "\(own)/\(status)")
        resource.add("version", text: set.version)
        resource.add("title", text: set.title)
        resource.add("status", text: status)
        resource.add("copyright", text: set.license)
        var used: [String: ConceptMapFact] = [:]
        var nodes = groups.map { node(of: $0, status, isInOrder: isInOrder, &used) }
        if isFirst { nodes += gapGroups }
        resource.add("property", list: properties(used))
        resource.add("group", list: nodes)
        return resource.node
    }

    private func properties(_ used: [String: ConceptMapFact]) -> [JSONNode] {
        used.sorted { $0.key < $1.key }.map { code, fact in
            let type = code == fact.rawValue ? fact.type : "string"
            var property = FHIRMembers()
            property.add("code", text: code)
            property.add("uri", text: FHIRNames.own + "map-property/" + code)
            property.add("description", text: fact.words)
            property.add("type", text: type)
            if type == "code" { property.add("system", text: FHIRNames.own + fact.rawValue) }
            return property.node
        }
    }

    private func node(
        of group: Group, _ status: String, isInOrder: Bool, _ used: inout [String: ConceptMapFact]
    ) -> JSONNode {
        var node = FHIRMembers()
        node.add("source", text: group.source)
        node.add("target", text: group.target)
        var elements: [JSONNode] = []
        for (code, entries) in group.elements {
            var element = FHIRMembers()
            element.add(
                "extension",
                list: entries.filter { $0.mapping.relation.fhirRelationship == nil }.map {
                    unstated($0, status, isInOrder: isInOrder)
                })
            element.add("code", code: Self.code(of: code))
            element.add("display", text: display(of: code))
            element.add(
                "target",
                list: entries.compactMap { entry in
                    target(entry, status, isInOrder: isInOrder, &used)
                })
            elements.append(element.node)
        }
        node.add("element", list: elements)
        return node.node
    }

    private func target(
        _ entry: Entry, _ status: String, isInOrder: Bool, _ used: inout [String: ConceptMapFact]
    ) -> JSONNode? {
        let mapping = entry.mapping
        guard let relationship = mapping.relation.fhirRelationship else { return nil }
        var facts = facts(of: entry, status, isInOrder: isInOrder)
        var comment = mapping.comment.flatMap { $0.isFHIRText ? $0 : nil }
        if mapping.comment != comment { facts.add(.comment, mapping.comment) }
        // Rule cmd-1: these two relationships are explained.
        if comment == nil, relationship.code == "not-related-to" || relationship.code == "source-is-broader-than-target"
        {
            comment =
                mapping.relation == .disjoint
                ? "The two have nothing in common."
                : "The source asks for everything that the target asks for, and more."
            facts.add(.madeComment, node: JSONNode(.bool(true)))
        }
        if !relationship.isAll { facts.add(.setRelation, mapping.relation.codeWords) }
        for item in facts.list { used[item.fact.rawValue + (item.isLiteral ? "-literal" : "")] = item.fact }
        var target = FHIRMembers()
        target.add("code", code: Self.code(of: mapping.object))
        target.add("display", text: display(of: mapping.object))
        target.add("relationship", text: relationship.code)
        target.add("comment", text: comment)
        target.add("property", list: facts.properties)
        return target.node
    }

    /// A mapping whose relation no word of FHIR states without claiming too much.
    private func unstated(_ entry: Entry, _ status: String, isInOrder: Bool) -> JSONNode {
        var facts = facts(of: entry, status, isInOrder: isInOrder)
        facts.add(.object, entry.mapping.object.rawValue)
        facts.add(.setRelation, entry.mapping.relation.codeWords)
        facts.add(.comment, entry.mapping.comment)
        return facts.extension("mapping")
    }

    private func facts(of entry: Entry, _ status: String, isInOrder: Bool) -> ConceptMapFacts {
        ConceptMapFacts(
            entry.mapping, status: .usual(inMapOf: status), position: isInOrder ? nil : entry.position)
    }

    // MARK: Gaps

    private var gapGroups: [JSONNode] {
        self.set.gaps.enumerated().compactMap { index, gap in
            guard let term = gap.term else { return nil }
            var facts = ConceptMapFacts(gap)
            facts.add(.position, node: JSONNode(.number(Double(index))))
            var element = FHIRMembers()
            element.add("extension", list: [facts.extension("gap")])
            element.add("code", code: Self.code(of: term))
            element.add("display", text: display(of: term))
            element.add("noMap", flag: true)
            var group = FHIRMembers()
            group.add("source", text: Self.system(of: term))
            if let source = gap.source, !source.isEmpty {
                group.add(
                    "target", text: source.isCanonicalURL && source.contains("/") ? source : FHIRNames.canonical(source)
                )
            }
            group.add("element", list: [element.node])
            return group.node
        }
    }

    /// Gaps that name nothing.
    private var otherGaps: [JSONNode] {
        self.set.gaps.enumerated().compactMap { index, gap in
            guard gap.term == nil else { return nil }
            var facts = ConceptMapFacts(gap)
            facts.add(.position, node: JSONNode(.number(Double(index))))
            return facts.extension("gap")
        }
    }

    // MARK: Terms

    private static func system(of term: Mapping.Term.ID) -> String {
        term.rawValue.utf8.contains(UInt8(ascii: ":")) && !term.prefix.isEmpty && !term.localPart.isEmpty
            ? FHIRNames.canonical(term.prefix) : FHIRNames.base
    }

    private static func code(of term: Mapping.Term.ID) -> String {
        system(of: term) == FHIRNames.base ? term.rawValue : String(term.localPart)
    }

    /// The text of the question, where its form is at hand.
    private func display(of term: Mapping.Term.ID) -> String? {
        let id = Question.ID(unchecked: term.rawValue)
        guard let text = forms[id.questionnaire]?.text(of: id), text.isFHIRText else { return nil }
        return text
    }
}
