import SynergyModel

/// Checks single values against what the schema says of their slots.
struct ValueChecker {
    /// Why a value is not allowed.
    struct Finding {
        var code: Diagnostic.Code
        var message: String
        /// What was surely meant.
        var repair: String?
    }

    /// What the declared and the built-in prefixes stand for.
    private let prefixes: [String: String]
    private let prefixBytes: [[UInt8]]
    private var lastPrefix: [UInt8] = []
    /// Whether URIs need a scheme.
    private let needsSchemes: Bool

    init(prefixes: [String: String], version: String) {
        self.prefixes = prefixes.merging(SSSOMVocabulary.builtInPrefixes) { declared, _ in declared }
        prefixBytes = self.prefixes.count <= 64 ? self.prefixes.keys.map { Array($0.utf8) } : []
        needsSchemes = version != "1.0"
    }

    /// Checks what a cell holds; returns `nil` when it is allowed.
    mutating func check(_ bytes: UnsafeBufferPointer<UInt8>, of slot: SlotDefinition) -> Finding? {
        if slot.kind == .text { return nil }
        if slot.kind == .reference, !slot.isList, isReference(bytes), !slot.takesJustifications { return nil }
        return check(String(decoding: bytes, as: UTF8.self), of: slot)
    }

    /// Checks what a cell holds; returns `nil` when it is allowed.
    mutating func check(_ text: String, of slot: SlotDefinition) -> Finding? {
        guard slot.isList else { return check(item: text, of: slot) }
        var items = SSSOMList.split(text)
        var first: Finding?
        var canRepair = true
        for index in items.indices {
            guard let finding = check(item: items[index], of: slot) else { continue }
            first = first ?? finding
            canRepair = canRepair && finding.repair != nil
            items[index] = finding.repair ?? items[index]
        }
        first?.repair = canRepair ? SSSOMList.join(items) : nil
        return first
    }

    /// Checks one value; returns `nil` when it is allowed.
    mutating func check(item text: String, of slot: SlotDefinition) -> Finding? {
        guard let finding = finding(text, slot) else { return nil }
        guard finding.repair == nil, let trimmed = text.trimmed else { return finding }
        let inner = self.finding(trimmed, slot)
        guard inner == nil || inner?.repair != nil else { return finding }
        return Finding(
            code: finding.code, message: "\(finding.message), with spaces around it", repair: inner?.repair ?? trimmed)
    }

    private mutating func finding(_ text: String, _ slot: SlotDefinition) -> Finding? {
        switch slot.kind {
        case .text, .structure: return nil
        case .reference:
            if slot.takesJustifications { return justification(text) }
            return reference(text)
        case .uri:
            guard needsSchemes, !Self.hasScheme(text) else { return nil }
            return Finding(
                code: .invalidValue, message: "expected a full URI with its scheme, found ‘\(text.excerpt)’")
        case .date:
            guard text.utf8.count != 10 || CalendarDay(text)?.precision != .day else { return nil }
            return Finding(
                code: .invalidDate, message: "expected a day such as 2025-06-30, found ‘\(text.excerpt)’")
        case .number(let lowest, let highest):
            if let number = Self.number(text), number >= lowest, number <= highest { return nil }
            let range = lowest < 0 ? "-1 to 1" : "0 to 1"
            return Finding(
                code: .invalidValue, message: "expected a number from \(range), found ‘\(text.excerpt)’")
        case .enumeration(let enumeration): return word(text, enumeration)
        }
    }

    // MARK: Words

    private func word(_ text: String, _ enumeration: SlotDefinition.Enumeration) -> Finding? {
        let words = enumeration.words
        guard !words.contains(text) else { return nil }
        let wanted = words.count == 1 ? "‘\(words[0])’" : "one of \(words.joined(separator: ", "))"
        let help = words.suggestion(for: text)
        let repair = words.first { $0.lowercased() == text.lowercased() }
        return Finding(
            code: .invalidValue, message: "expected \(wanted), found ‘\(text.excerpt)’\(repair == nil ? help : "")",
            repair: repair)
    }

    private func justification(_ text: String) -> Finding? {
        let words = SSSOMVocabulary.justifications
        guard !words.contains(text), !SSSOMVocabulary.legacyMatchTypes.values.contains(text) else { return nil }
        let repair =
            words.first { $0.lowercased() == text.lowercased() }
            ?? contracted(text).flatMap { words.contains($0) ? $0 : nil }
        return Finding(
            code: .invalidValue, message: "unknown justification ‘\(text.excerpt)’\(words.suggestion(for: text))",
            repair: repair)
    }

    // MARK: References

    /// Whether the bytes are a CURIE whose prefix is known.
    private mutating func isReference(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= 512 else { return false }
        var colon = -1
        for index in bytes.indices {
            let byte = bytes[index]
            if byte <= 0x20 || byte == 0x7F { return false }
            if byte == UInt8(ascii: ":"), colon < 0 { colon = index }
        }
        guard colon > 0 else { return false }
        if colon == lastPrefix.count, bytes.starts(with: lastPrefix) { return !isIRI(bytes, colon) }
        let isKnown: Bool
        if prefixBytes.isEmpty {
            isKnown = prefixes[String(decoding: bytes[0..<colon], as: UTF8.self)] != nil
        } else {
            isKnown = prefixBytes.contains { $0.count == colon && bytes.starts(with: $0) }
        }
        guard isKnown else { return false }
        lastPrefix = Array(bytes[0..<colon])
        return !isIRI(bytes, colon)
    }

    private func isIRI(_ bytes: UnsafeBufferPointer<UInt8>, _ colon: Int) -> Bool {
        guard colon + 2 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
        else {
            return false
        }
        // A scheme that is declared to stand for itself makes an address a CURIE that means it.
        let scheme = String(decoding: bytes[0..<colon], as: UTF8.self)
        return prefixes[scheme] != scheme + ":"
    }

    private mutating func reference(_ text: String) -> Finding? {
        var copy = text
        if copy.withUTF8({ isReference($0) }) { return nil }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else {
            return Finding(
                code: .unknownPrefix, message: "expected a CURIE such as PREFIX:NAME, found ‘\(text.excerpt)’")
        }
        let prefix = String(text[..<colon])
        if text[colon...].hasPrefix("://") || prefixes[prefix] == nil && SSSOMVocabulary.schemes.contains(prefix) {
            let repair = contracted(text)
            let help = repair.map { "; it would be \($0)" } ?? "; no prefix in curie_map stands for its beginning"
            return Finding(
                code: .unknownPrefix, message: "expected a CURIE, found the IRI ‘\(text.excerpt)’\(help)",
                repair: repair)
        }
        guard prefixes[prefix] != nil else {
            return Finding(
                code: .unknownPrefix,
                message: "the prefix ‘\(prefix.excerpt)’ of ‘\(text.excerpt)’ is not in curie_map")
        }
        return Finding(
            code: .invalidIdentifier,
            message: "a CURIE has no spaces and at most 512 bytes, found ‘\(text.excerpt)’")
    }

    /// Whether a prefix has a meaning.
    func isDeclared(_ prefix: String) -> Bool { prefixes[prefix] != nil }

    /// The CURIE of an IRI, by the longest namespace.
    func contracted(_ iri: String) -> String? {
        var best: (prefix: String, length: Int)?
        for (prefix, namespace) in prefixes where iri.hasPrefix(namespace) && iri.utf8.count > namespace.utf8.count {
            let length = namespace.utf8.count
            if let found = best, (found.length, prefix) < (length, found.prefix) || found.length > length { continue }
            best = (prefix, length)
        }
        guard let best else { return nil }
        let local = iri.utf8.dropFirst(best.length)
        guard local.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        return "\(best.prefix):\(String(decoding: Array(local), as: UTF8.self))"
    }

    // MARK: Numbers and URIs

    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return false }
        for (index, byte) in text[..<colon].utf8.enumerated() {
            let isLetter = (0x41...0x5A).contains(byte & 0xDF)
            let isMark = (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
            if !isLetter && (index == 0 || !isMark) { return false }
        }
        return true
    }

    /// A decimal number; no infinity, no hexadecimal digits.
    static func number(_ text: String) -> Double? {
        var sawDigit = false
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x30...0x39: sawDigit = true
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): continue
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                if index > 0, let last = text.utf8.dropFirst(index - 1).first, last & 0xDF != 0x45 { return nil }
            default: return nil
            }
        }
        guard sawDigit, let number = Double(text), number.isFinite else { return nil }
        return number
    }
}

extension SlotDefinition {
    /// Whether it takes only the justifications of SSSOM.
    var takesJustifications: Bool { name == "mapping_justification" }
}

extension SSSOMVocabulary {
    /// What IRIs begin with that are no CURIEs.
    static let schemes: Set<String> = ["http", "https", "urn", "ftp", "file", "mailto", "doi"]
}

extension String {
    /// The text without spaces at its ends; `nil` when it has none there, or nothing else.
    var trimmed: String? {
        var bytes = Substring(self).utf8
        func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        while isSpace(bytes.first) { bytes = bytes.dropFirst() }
        while isSpace(bytes.last) { bytes = bytes.dropLast() }
        guard bytes.count < utf8.count, !bytes.isEmpty else { return nil }
        return String(Substring(bytes))
    }
}
