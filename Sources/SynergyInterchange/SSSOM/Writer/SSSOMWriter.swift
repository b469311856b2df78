public import SynergyCrosswalk
import SynergyModel

extension SSSOM {
    /// Returns a set in the canonical form of SSSOM/TSV: the same set gives the same bytes.
    ///
    /// - Parameters:
    ///   - set: The set. Its record identifiers are written only if every mapping has one.
    ///   - prefixes: What prefixes stand for; those without an entry stand for `urn:reporting-synergy:id/PREFIX/`.
    public static func write(_ set: MappingSet, prefixes: [String: String] = [:]) -> [UInt8] {
        SSSOMWriter(set: set, prefixes: prefixes).bytes()
    }

    /// Returns a document in the canonical form.
    public static func write(_ document: Document) -> [UInt8] { write(document.set, prefixes: document.prefixes) }
}

/// One writing of one set.
private struct SSSOMWriter {
    private let set: MappingSet
    private let declared: [String: String]
    /// The columns that hold anything, in canonical order.
    private var columns: [String] = []
    private var rows: [[String: String]] = []
    /// The date of every mapping, where they all have the same.
    private let commonDate: CalendarDay?
    private var usedPrefixes: Set<String> = []

    init(set: MappingSet, prefixes: [String: String]) {
        self.set = set
        declared = prefixes.merging(SSSOMVocabulary.builtInPrefixes) { _, builtIn in builtIn }
        let dates = Set(set.mappings.map(\.date))
        commonDate = dates.count == 1 ? dates.first ?? nil : nil
        let hasRecords = set.mappings.allSatisfy { $0.recordID != nil }
        rows = set.mappings.map { cells(of: $0, hasRecords: hasRecords) }
        let extensions = SSSOMVocabulary.Extension.allCases.sorted { $0.rawValue < $1.rawValue }.map(\.slot)
        let used = Set(rows.flatMap(\.keys))
        let required: Set = ["subject_id", "predicate_id", "object_id", "mapping_justification"]
        columns = (SSSOMVocabulary.mappingSlots.map(\.name) + extensions).filter {
            used.contains($0) || required.contains($0)
        }
        let order = columns
        rows.sort { lhs, rhs in
            for column in order where lhs[column] != rhs[column] {
                return (lhs[column] ?? "").utf8.lexicographicallyPrecedes((rhs[column] ?? "").utf8)
            }
            return false
        }
    }

    func bytes() -> [UInt8] {
        var text = ""
        for line in metadata() { text += "#\(line)\n" }
        text += columns.joined(separator: "\t") + "\n"
        for row in rows {
            text += columns.map { Self.quoted(row[$0] ?? "") }.joined(separator: "\t") + "\n"
        }
        return Array(text.utf8)
    }

    // MARK: Rows

    private mutating func cells(of mapping: Mapping, hasRecords: Bool) -> [String: String] {
        var cells: [String: String] = [:]
        if hasRecords { cells["record_id"] = mapping.recordID.map { used($0) } }
        let predicate = SSSOMVocabulary.predicate(for: mapping.relation)
        cells["subject_id"] = used(mapping.subject.rawValue)
        cells["predicate_id"] = predicate.id
        if predicate.isNegated { cells["predicate_modifier"] = "Not" }
        cells["object_id"] = used(mapping.object.rawValue)
        cells["mapping_justification"] = used(mapping.justification)
        people(mapping.authors, "author", &cells)
        people(mapping.reviewers, "reviewer", &cells)
        if commonDate == nil { cells["mapping_date"] = mapping.date?.description }
        if mapping.confidence != 1 { cells["confidence"] = Self.text(ofScore: mapping.confidence) }
        cells["comment"] = mapping.comment
        cells[SSSOMVocabulary.Extension.setRelation.slot] = mapping.relation.names
        if mapping.status != RecordMeaning.usualStatus(of: mapping.justification) {
            cells[SSSOMVocabulary.Extension.status.slot] = mapping.status.rawValue
        }
        cells[SSSOMVocabulary.Extension.validFrom.slot] = mapping.validity.from?.description
        cells[SSSOMVocabulary.Extension.validUntil.slot] = mapping.validity.until?.description
        cells[SSSOMVocabulary.Extension.elementMap.slot] = mapping.elementMap.map {
            Self.text(of: $0.json(JSONWriting()))
        }
        cells[SSSOMVocabulary.Extension.transform.slot] = mapping.transform.map {
            Self.text(of: $0.json(JSONWriting()))
        }
        return cells.filter { !$0.value.isEmpty }
    }

    private mutating func people(_ names: [String], _ role: String, _ cells: inout [String: String]) {
        let ids = names.filter { isDeclared($0) }
        let labels = names.filter { !isDeclared($0) }
        if !ids.isEmpty { cells["\(role)_id"] = SSSOMList.join(ids.map { used($0) }) }
        if !labels.isEmpty { cells["\(role)_label"] = SSSOMList.join(labels) }
    }

    private func isDeclared(_ name: String) -> Bool {
        name.firstIndex(of: ":").map { declared[String(name[..<$0])] != nil } ?? false
    }

    private mutating func used(_ curie: String) -> String {
        if let colon = curie.firstIndex(of: ":") { usedPrefixes.insert(String(curie[..<colon])) }
        return curie
    }

    // MARK: Metadata

    private func metadata() -> [String] {
        var lines: [String] = []
        if columns.contains("record_id") { lines.append("sssom_version: \"1.1\"") }
        let extensions = SSSOMVocabulary.Extension.allCases.filter { columns.contains($0.slot) }
            .sorted { $0.rawValue < $1.rawValue }
        var prefixes = usedPrefixes
        if !extensions.isEmpty { prefixes.insert("synergy") }
        lines.append("curie_map:")
        for prefix in prefixes.sorted() where SSSOMVocabulary.builtInPrefixes[prefix] == nil {
            let usual = prefix == "synergy" ? SSSOM.vocabulary : "urn:reporting-synergy:id/\(prefix)/"
            lines.append("  \(Self.scalar(prefix)): \(Self.scalar(declared[prefix] ?? usual))")
        }
        if lines.last == "curie_map:" { lines.removeLast() }
        let slots = [
            ("mapping_set_id", set.id), ("mapping_set_version", set.version), ("mapping_set_title", set.title),
            ("license", set.license), ("mapping_date", commonDate?.description),
        ]
        for case (let slot, let value?) in slots { lines.append("\(slot): \(Self.scalar(value))") }
        if !extensions.isEmpty { lines.append("extension_definitions:") }
        for slot in extensions {
            lines.append("  - slot_name: \(slot.slot)")
            lines.append("    property: synergy:\(slot.rawValue)")
        }
        return lines
    }

    // MARK: Text

    private static func text(of node: JSONNode) -> String { String(decoding: node.serialized(.compact), as: UTF8.self) }

    /// A number with up to three decimals, rounded half away from zero.
    private static func text(ofScore score: Double) -> String {
        JSONNode.text(of: (score * 1_000).rounded(.toNearestOrAwayFromZero) / 1_000)
    }

    private static func quoted(_ cell: String) -> String {
        let special: [UInt8] = [0x09, 0x0A, 0x0D, UInt8(ascii: "\"")]
        guard cell.utf8.contains(where: { special.contains($0) }) else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// A YAML scalar: plain where it cannot be taken for anything else, else in double quotes.
    private static func scalar(_ text: String) -> String {
        let isWord = text.utf8.allSatisfy { byte in
            byte > 0x20 && byte != 0x7F && !"\"'#,[]{}&*!|>%@`\\".utf8.contains(byte) || byte == 0x20
        }
        let isPlain =
            isWord && !text.isEmpty && !text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains(": ")
            && !text.hasSuffix(":") && !text.hasPrefix("-") && !text.hasPrefix("?") && !text.hasPrefix("=")
            && Double(text) == nil
            && !["null", "true", "false", "yes", "no", "on", "off", "~"].contains(text.lowercased())
        if isPlain { return text }
        return String(decoding: JSONNode(text).serialized(.compact), as: UTF8.self)
    }
}
