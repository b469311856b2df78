import SynergyModel

/// The metadata of a document as lines of YAML.
struct MetadataLines {
    private(set) var lines: [String] = []

    init(_ form: CanonicalForm) {
        let metadata = form.metadata
        if let version = metadata["sssom_version"] { lines.append("sssom_version: \"\(version.text)\"") }
        if !metadata.prefixes.isEmpty {
            lines.append("curie_map:")
            for prefix in metadata.prefixes.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
                lines.append("  \(Self.scalar(prefix)): \(Self.scalar(metadata.prefixes[prefix] ?? ""))")
            }
        }
        let slots = form.setSlots.filter { $0 != "sssom_version" }
        for slot in slots where SSSOMVocabulary.setSlot(slot.rawValue) != nil { append(slot, metadata[slot]) }
        if !metadata.extensions.isEmpty { lines.append("extension_definitions:") }
        for definition in metadata.extensions {
            lines.append("  - slot_name: \(Self.scalar(definition.slot.rawValue))")
            if let property = definition.property { lines.append("    property: \(Self.scalar(property))") }
            if let hint = definition.typeHint { lines.append("    type_hint: \(Self.scalar(hint))") }
        }
        for slot in slots where SSSOMVocabulary.setSlot(slot.rawValue) == nil { append(slot, metadata[slot]) }
    }

    private mutating func append(_ slot: SSSOM.Slot, _ value: SSSOM.Value?) {
        let name = Self.scalar(slot.rawValue)
        switch value {
        case .text(let text): lines.append("\(name): \(Self.scalar(text))")
        case .number(let number): lines.append("\(name): \(SSSOM.Value.rounded(number))")
        case .day(let day): lines.append("\(name): \(day)")
        case .list(let items):
            lines.append("\(name):")
            for item in items { lines.append("  - \(Self.scalar(item))") }
        case nil: return
        }
    }

    /// A YAML scalar: plain where no reader, of YAML 1.1 or 1.2, can take it for anything but text, else in double quotes.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, bytes.last != 0x20, bytes.last != UInt8(ascii: ":"),
            !"-?:,[]{}#&*!|>'\"%@`=<~. ".utf8.contains(first)
        else { return false }
        for (index, byte) in bytes.enumerated() {
            if byte < 0x20 || byte == 0x7F { return false }
            if byte == UInt8(ascii: ":"), bytes[index + 1] == 0x20 { return false }
            if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 { return false }
        }
        guard text.unicodeScalars.allSatisfy({ !needsEscape($0) }) else { return false }
        let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        guard !words.contains(text.lowercased()) else { return false }
        // Numbers in any base, times and days.
        let looksLikeNumber = (0x30...0x39).contains(first) || first == UInt8(ascii: "+")
        return !looksLikeNumber || !bytes.allSatisfy { "0123456789abcdefABCDEFxXoOtTzZ_:.+- ".utf8.contains($0) }
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where needsEscape(scalar):
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
