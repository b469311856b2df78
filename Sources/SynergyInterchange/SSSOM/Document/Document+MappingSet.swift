public import SynergyCrosswalk
import SynergyModel

extension SSSOM.Document {
    /// Creates a document from a mapping set.
    ///
    /// - Parameters:
    ///   - set: The set. Its record identifiers are kept only if every mapping and gap has one.
    ///   - prefixes: What prefixes stand for; those without an entry stand for `urn:reporting-synergy:id/PREFIX/`.
    public init(_ set: MappingSet, prefixes: [String: String] = [:]) {
        self.init()
        metadata["mapping_set_id"] = .text(set.id)
        metadata["mapping_set_version"] = set.version.map { .text($0) }
        metadata["mapping_set_title"] = set.title.map { .text($0) }
        // A set has to have one; a set of ours may come from a format that knows none.
        metadata["license"] = .text(set.license ?? SSSOM.unspecifiedLicense)
        metadata.prefixes = prefixes
        let hasRecords =
            set.mappings.allSatisfy { $0.recordID != nil } && set.gaps.allSatisfy { $0.recordID != nil }
        for mapping in set.mappings { records.append(values(of: mapping, hasRecords: hasRecords)) }
        for gap in set.gaps { records.append(values(of: gap, hasRecords: hasRecords)) }
        declareOwnExtensions()
        declarePrefixes()
    }

    private func values(of mapping: Mapping, hasRecords: Bool) -> [SSSOM.Slot: SSSOM.Value] {
        typealias Extension = SSSOMVocabulary.Extension
        var values: [SSSOM.Slot: SSSOM.Value] = [:]
        if hasRecords { values["record_id"] = mapping.recordID.map { .text($0) } }
        let predicate = SSSOMVocabulary.predicate(for: mapping.relation)
        values["subject_id"] = .text(mapping.subject.rawValue)
        values["predicate_id"] = .text(predicate.id)
        if predicate.isNegated { values["predicate_modifier"] = "Not" }
        values["object_id"] = .text(mapping.object.rawValue)
        values["mapping_justification"] = .text(mapping.justification)
        people(mapping.authors, "author", &values)
        people(mapping.reviewers, "reviewer", &values)
        values["mapping_date"] = mapping.date.map { .day($0) }
        if mapping.confidence != 1 { values["confidence"] = .number(mapping.confidence) }
        values["comment"] = mapping.comment.map { .text($0) }
        values[Extension.setRelation.usual] = .text(mapping.relation.names)
        if mapping.status != RecordMeaning.usualStatus(of: mapping.justification) {
            values[Extension.status.usual] = .text(mapping.status.rawValue)
        }
        values[Extension.validFrom.usual] = mapping.validity.from.map { .text($0.description) }
        values[Extension.validUntil.usual] = mapping.validity.until.map { .text($0.description) }
        values[Extension.elementMap.usual] = mapping.elementMap.map { .text(Self.text(of: $0.json(JSONWriting()))) }
        values[Extension.transform.usual] = mapping.transform.map { .text(Self.text(of: $0.json(JSONWriting()))) }
        return values
    }

    private func values(of gap: Gap, hasRecords: Bool) -> [SSSOM.Slot: SSSOM.Value] {
        var values: [SSSOM.Slot: SSSOM.Value] = [:]
        if hasRecords { values["record_id"] = gap.recordID.map { .text($0) } }
        values["subject_id"] = .text(gap.subject?.rawValue ?? SSSOMVocabulary.noTermFound)
        values["predicate_id"] = "skos:exactMatch"
        values["object_id"] = .text(gap.object?.rawValue ?? SSSOMVocabulary.noTermFound)
        values["mapping_justification"] = .text(gap.justification)
        people(gap.authors, "author", &values)
        values["mapping_date"] = gap.date.map { .day($0) }
        values["comment"] = gap.comment.map { .text($0) }
        values[gap.subject == nil ? "subject_source" : "object_source"] = gap.source.map { .text($0) }
        return values
    }

    /// People are identifiers where they have an address or their prefix is declared, else names.
    private func people(_ names: [String], _ role: String, _ values: inout [SSSOM.Slot: SSSOM.Value]) {
        func isDeclared(_ name: String) -> Bool {
            RDFNames.isAddress(name)
                || name.firstIndex(of: ":").map { metadata.iri(ofPrefix: String(name[..<$0])) != nil } ?? false
        }
        let ids = names.filter(isDeclared)
        let labels = names.filter { !isDeclared($0) }
        if !ids.isEmpty { values[SSSOM.Slot("\(role)_id")] = .list(ids) }
        if !labels.isEmpty { values[SSSOM.Slot("\(role)_label")] = .list(labels) }
    }

    /// Declares those of our extension slots that the records use under their usual names.
    package mutating func declareOwnExtensions() {
        for known in SSSOMVocabulary.Extension.allCases
        where records.column(known.usual) != nil && metadata.definition(of: known.usual) == nil {
            metadata.extensions.append(.init(slot: known.usual, property: "synergy:\(known.rawValue)"))
            metadata.prefixes["synergy"] = SSSOM.vocabulary
        }
    }

    /// Declares prefixes that records use without a declaration.
    package mutating func declarePrefixes() {
        for prefix in records.prefixes() where metadata.iri(ofPrefix: prefix) == nil {
            // What is an address already stands for itself, and for nothing of ours.
            let isScheme = ["http", "https", "urn"].contains(prefix)
            metadata.prefixes[prefix] = isScheme ? prefix + ":" : "urn:reporting-synergy:id/\(prefix)/"
        }
    }

    private static func text(of node: JSONNode) -> String { String(decoding: node.serialized(.compact), as: UTF8.self) }
}

extension SSSOMVocabulary.Extension {
    /// The usual name of the slot.
    var usual: SSSOM.Slot { SSSOM.Slot(rawValue: slot) }
}

extension SSSOM.Records {
    /// The prefixes of all references, each once, sorted by their bytes.
    func prefixes() -> [String] {
        var found: Set<String> = []
        for column in columns where column.definition?.kind == .reference {
            for number in Set(column.cells.isEmpty ? [column.common] : column.cells) where number >= 0 {
                let text = texts[number]
                for reference in column.definition?.isList == true ? SSSOMList.split(text) : [text] {
                    guard let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
                    found.insert(String(reference[..<colon]))
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
