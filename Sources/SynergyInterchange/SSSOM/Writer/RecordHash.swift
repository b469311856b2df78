import SynergyModel

extension SSSOM.Document {
    /// Returns the canonical S-expression of a record, of which its hash is taken.
    ///
    /// Identifiers are expanded, values of lists sorted; identifier and cardinality of the record are left out
    /// (<https://mapping-commons.github.io/sssom/spec-support-hashing/>).
    public func canonicalExpression(of record: SSSOM.Record) -> String {
        var text = "(7:mapping("
        let values = record.values
        for definition in SSSOMVocabulary.mappingSlots
        where definition.name != "record_id" && definition.name != "mapping_cardinality" {
            guard let value = values[SSSOM.Slot(rawValue: definition.name)] else { continue }
            text += "(\(Self.atom(definition.name))\(expression(value, definition)))"
        }
        let extensions = values.filter { SSSOMVocabulary.mappingSlot($0.key.rawValue) == nil }
            .map { (metadata.property(of: $0.key), $0.value.text) }
            .sorted { lhs, rhs in
                lhs.0 == rhs.0
                    ? lhs.1.utf8.lexicographicallyPrecedes(rhs.1.utf8)
                    : lhs.0.utf8.lexicographicallyPrecedes(rhs.0.utf8)
            }
        if !extensions.isEmpty {
            text += "(10:extensions("
            for (property, value) in extensions { text += "(\(Self.atom(property))\(Self.atom(value)))" }
            text += "))"
        }
        return text + "))"
    }

    /// Returns the hash of a record: the same for records that say the same, in whatever file they stand.
    ///
    /// It is FNV-1a of 64 bits over ``canonicalExpression(of:)``, its bytes least significant first, in upper-case hex.
    public func hash(of record: SSSOM.Record) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in canonicalExpression(of: record).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash.byteSwapped, radix: 16, uppercase: true)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private func expression(_ value: SSSOM.Value, _ definition: SlotDefinition) -> String {
        func item(_ text: String) -> String { definition.kind == .reference ? metadata.expanded(text) : text }
        switch value {
        case .list(let items):
            let sorted = items.map(item).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            return "(\(sorted.map(Self.atom).joined()))"
        case .number(let number): return Self.atom(SSSOM.Value.rounded(number))
        case .day(let day): return Self.atom(day.description)
        case .text(let text): return Self.atom(item(text))
        }
    }

    private static func atom(_ text: String) -> String { "\(text.utf8.count):\(text)" }
}
