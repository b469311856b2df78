import SynergyModel

/// A document as it is written: its columns in order and condensed, its numbers rounded, its version decided.
struct CanonicalForm {
    private(set) var metadata: SSSOM.Metadata
    private(set) var columns: [SSSOM.Records.Column] = []
    private(set) var texts: NameTable
    let rowCount: Int
    private(set) var needsNewVersion = false

    init(_ document: SSSOM.Document, condenses: Bool) {
        metadata = document.metadata
        texts = document.records.texts
        rowCount = document.records.count
        metadata["sssom_version"] = nil
        columns = document.records.columns.filter { !$0.isEmpty }
        for index in columns.indices { roundNumbers(index) }
        needsNewVersion = usesNewSlots
        if condenses, rowCount > 0 { condense() }
        addRequiredColumns()
        sortColumns()
        defineExtensions()
        if needsNewVersion { metadata["sssom_version"] = "1.1" }
        dropUnusedPrefixes()
    }

    // MARK: Columns

    /// Writes numbers with up to three decimals.
    private mutating func roundNumbers(_ index: Int) {
        guard case .number? = columns[index].definition?.kind else { return }
        var rounded: [Int32: Int32] = [:]
        var column = columns[index]
        func canonical(_ number: Int32, _ texts: inout NameTable) -> Int32 {
            guard number >= 0 else { return number }
            if let known = rounded[number] { return known }
            let value = Double(texts[number])
            let result = value.map { texts.intern(SSSOM.Value.rounded($0)) } ?? number
            rounded[number] = result
            return result
        }
        for row in column.cells.indices { column.cells[row] = canonical(column.cells[row], &texts) }
        column.common = canonical(column.common, &texts)
        columns[index] = column
    }

    private var usesNewSlots: Bool {
        if columns.contains(where: { $0.definition?.isNew == true }) { return true }
        for (slot, value) in metadata.values {
            if SSSOMVocabulary.setSlot(slot.rawValue)?.isNew == true { return true }
            if value == .text(SSSOMVocabulary.composed) { return true }
        }
        guard let composed = texts.find(SSSOMVocabulary.composed) else { return false }
        return columns.contains { column in
            guard case .enumeration? = column.definition?.kind else { return false }
            return column.common == composed || column.cells.contains(composed)
        }
    }

    /// Moves to the set what all records share, if the set says nothing else, and if that needs no newer version.
    private mutating func condense() {
        for definition in SSSOMVocabulary.setSlots
        where definition.isPropagatable && (needsNewVersion || !definition.isNew) {
            guard let index = columns.firstIndex(where: { $0.slot.rawValue == definition.name }) else { continue }
            let first = columns[index][0]
            guard first >= 0, columns[index].cells.allSatisfy({ $0 == first }) else { continue }
            let value = SSSOM.Value(cell: texts[first], of: definition)
            guard metadata[columns[index].slot].map({ $0 == value }) ?? true else { continue }
            metadata[columns[index].slot] = value
            columns.remove(at: index)
        }
    }

    private mutating func addRequiredColumns() {
        guard rowCount == 0 else { return }
        for name in ["subject_id", "predicate_id", "object_id", "mapping_justification"] {
            columns.append(SSSOM.Records.Column(SSSOM.Slot(rawValue: name)))
        }
    }

    private mutating func sortColumns() {
        var keys: [SSSOM.Slot: (Int, String, String)] = [:]
        for column in columns { keys[column.slot] = key(column.slot, SSSOMVocabulary.mappingPlaces) }
        columns.sort { lhs, rhs in (keys[lhs.slot] ?? (0, "", "")) < (keys[rhs.slot] ?? (0, "", "")) }
    }

    /// The slots of the schema in their order, then extensions by property.
    private func key(_ slot: SSSOM.Slot, _ places: [String: Int]) -> (Int, String, String) {
        if let place = places[slot.rawValue] { return (place, "", "") }
        return (Int.max, metadata.property(of: slot), slot.rawValue)
    }

    /// The slots of the set that are written, in order, without the structures.
    var setSlots: [SSSOM.Slot] {
        metadata.values.keys.map { ($0, key($0, SSSOMVocabulary.setPlaces)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    // MARK: Declarations

    /// Defines the extensions that are used, and no others, in the order of their properties.
    private mutating func defineExtensions() {
        var used = columns.filter { $0.definition == nil }.map(\.slot)
        used += metadata.values.keys.filter { SSSOMVocabulary.setSlot($0.rawValue) == nil }
        let sorted = Set(used).map { ($0, key($0, [:])) }.sorted { $0.1 < $1.1 }.map(\.0)
        metadata.extensions = sorted.filter { $0.rawValue.isNCName }.map { slot in
            var definition = metadata.definition(of: slot) ?? .init(slot: slot)
            if let property = definition.property {
                let iri = metadata.expanded(property)
                let contracted = iri == property ? contract(property) : property
                definition.property = iri == "http://sssom.invalid/\(slot.rawValue)" ? nil : contracted
            }
            return definition
        }
    }

    private func contract(_ iri: String) -> String {
        ValueChecker(prefixes: metadata.prefixes, version: "1.0").contracted(iri) ?? iri
    }

    private mutating func dropUnusedPrefixes() {
        var used: Set<String> = []
        func use(_ text: String) {
            if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) { used.insert(String(text[..<colon])) }
        }
        for column in columns where holdsReferences(column) {
            let isList = column.definition?.isList == true
            for number in column.cells.isEmpty ? [column.common] : Array(Set(column.cells)) where number >= 0 {
                let text = texts[number]
                for reference in isList ? SSSOMList.split(text) : [text] { use(reference) }
            }
        }
        for (slot, value) in metadata.values {
            let definition = SSSOMVocabulary.setSlot(slot.rawValue)
            let isReference = definition.map { $0.kind == .reference } ?? isReferenceExtension(slot)
            if isReference { value.texts.forEach(use) }
        }
        for definition in metadata.extensions {
            definition.property.map(use)
            definition.typeHint.map(use)
        }
        metadata.prefixes = metadata.prefixes.filter {
            used.contains($0.key) && SSSOMVocabulary.builtInPrefixes[$0.key] == nil
        }
    }

    private func holdsReferences(_ column: SSSOM.Records.Column) -> Bool {
        column.definition.map { $0.kind == .reference } ?? isReferenceExtension(column.slot)
    }

    private func isReferenceExtension(_ slot: SSSOM.Slot) -> Bool {
        guard let hint = metadata.definition(of: slot)?.typeHint else { return false }
        let iri = metadata.expanded(hint).lowercased()
        return iri.hasSuffix("uriorcurie") || iri.hasSuffix("curie") || iri.hasSuffix("entityreference")
    }

    // MARK: Rows

    /// The rows in the order of all their cells; an empty cell comes first.
    func sortedRows() -> [Int] {
        var ranks = [Int32](repeating: 0, count: texts.count)
        let order = (0..<Int32(texts.count)).sorted { texts.precedes($0, $1) }
        for (rank, number) in order.enumerated() { ranks[Int(number)] = Int32(rank) }
        let keys = columns.map { column in
            (0..<rowCount).map { row in column[row] < 0 ? Int32(-1) : ranks[Int(column[row])] }
        }
        return (0..<rowCount).sorted { lhs, rhs in
            for key in keys where key[lhs] != key[rhs] { return key[lhs] < key[rhs] }
            return lhs < rhs
        }
    }
}

extension SSSOM.Value {
    /// A number with up to three decimals, rounded half away from zero.
    static func rounded(_ number: Double) -> String {
        let scaled = number * 1_000
        // What was meant as a half may stand a hair below it in binary.
        let nudged = scaled + (scaled < 0 ? -1e-9 : 1e-9)
        let whole = nudged.rounded(.toNearestOrAwayFromZero)
        return JSONNode.text(of: whole == 0 ? 0 : whole / 1_000)
    }
}
