import SynergyModel

/// Reads the slots of a set from parsed metadata.
struct MetadataReader {
    private(set) var metadata = SSSOM.Metadata()
    /// Where the slots stand.
    private(set) var places: [SSSOM.Slot: (line: Int, column: Int)] = [:]
    private(set) var version = "1.0"
    private let mode: SSSOM.Mode
    private let file: String?
    private var problems: ProblemList

    private init(mode: SSSOM.Mode, file: String?, problems: ProblemList) {
        self.mode = mode
        self.file = file
        self.problems = problems
    }

    /// Reads the metadata of a set.
    ///
    /// - Parameter file: Where they stand, for places.
    static func read(
        _ root: YAMLNode, mode: SSSOM.Mode, file: String?, _ problems: inout ProblemList
    ) -> Self {
        var reader = Self(mode: mode, file: file, problems: problems)
        reader.read(root)
        problems = reader.problems
        return reader
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ node: YAMLNode, _ message: String
    ) {
        problems.report(severity, code, max(1, node.line), max(1, node.column), message, file: file)
    }

    private mutating func read(_ root: YAMLNode) {
        guard case .map(let entries) = root.value else {
            return report(.error, .yamlSyntax, root, "the metadata must be a map of slots")
        }
        readVersion(root)
        readPrefixes(root["curie_map"])
        readDefinitions(root["extension_definitions"])
        var checker = ValueChecker(prefixes: metadata.prefixes, version: version)
        for (key, node) in entries { read(key, node, &checker) }
        for slot in ["mapping_set_id", "license"] where metadata.values[SSSOM.Slot(rawValue: slot)] == nil {
            let node = root[slot] ?? YAMLNode(value: .scalar(""), line: 1, column: 1)
            if case .scalar = node.value {
                report(.error, .missingSlot, node, "a mapping set needs ‘\(slot)’")
            }
        }
    }

    private mutating func readVersion(_ root: YAMLNode) {
        guard let node = root["sssom_version"], let text = node.text else { return }
        guard !["1.0", "1.1"].contains(text) else {
            version = text
            return
        }
        report(.error, .unsupportedVersion, node, "expected the version 1.0 or 1.1, found ‘\(text.excerpt)’")
        version = "1.1"
    }

    // MARK: Structures

    private mutating func readPrefixes(_ map: YAMLNode?) {
        guard let map, !map.isEmpty else { return }
        guard case .map(let entries) = map.value else {
            return report(.error, .wrongType, map, "expected a map from prefix to IRI")
        }
        for (prefix, node) in entries {
            guard let iri = node.text else {
                report(.error, .wrongType, node, "expected the IRI of ‘\(prefix.excerpt)’")
                continue
            }
            if let builtIn = SSSOMVocabulary.builtInPrefixes[prefix] {
                guard builtIn != iri else { continue }
                report(.error, .invalidValue, node, "the prefix ‘\(prefix)’ always stands for \(builtIn)")
                continue
            }
            metadata.prefixes[prefix] = iri
        }
    }

    private mutating func readDefinitions(_ list: YAMLNode?) {
        guard let list, !list.isEmpty else { return }
        let nodes: [YAMLNode]
        switch list.value {
        case .list(let items): nodes = items
        case .map: nodes = [list]
        case .scalar: return report(.error, .wrongType, list, "expected a list of extension definitions")
        }
        let checker = ValueChecker(prefixes: metadata.prefixes, version: version)
        for node in nodes {
            guard let name = node["slot_name"]?.text else {
                report(.error, .missingSlot, node, "an extension definition needs ‘slot_name’")
                continue
            }
            guard name.isNCName else {
                let message =
                    "a slot_name has letters, digits, ‘_’, ‘-’ and ‘.’, and begins with a letter or ‘_’; found"
                report(.error, .invalidIdentifier, node["slot_name"] ?? node, "\(message) ‘\(name.excerpt)’")
                continue
            }
            let slot = SSSOM.Slot(rawValue: name)
            guard metadata.definition(of: slot) == nil else {
                report(.error, .duplicate, node, "the extension ‘\(name)’ is defined twice")
                continue
            }
            let property = node["property"]?.text
            if let property, checker.lacksPrefix(property) {
                report(
                    .error, .unknownPrefix, node["property"] ?? node,
                    "the prefix of ‘\(property.excerpt)’ is not in curie_map")
            }
            metadata.extensions.append(.init(slot: slot, property: property, typeHint: node["type_hint"]?.text))
        }
    }

    // MARK: Slots

    private mutating func read(_ key: String, _ node: YAMLNode, _ checker: inout ValueChecker) {
        let name = SSSOMVocabulary.legacySetSlots[key] ?? key
        let slot = SSSOM.Slot(rawValue: name)
        places[slot] = (node.line, node.column)
        guard name != "curie_map", name != "extension_definitions" else { return }
        guard name != "mappings" else {
            return report(.error, .unknownSlot, node, "mappings stand in the table, not in the metadata")
        }
        guard let definition = SSSOMVocabulary.setSlot(name) else { return readUnknown(name, node) }
        if definition.isNew, version == "1.0", name != "sssom_version" {
            report(
                .note, .newerSlot, node, "‘\(name)’ is new in version 1.1, and the file does not say that it is of 1.1")
        }
        switch node.value {
        case .map:
            report(
                .error, .wrongType, node, "‘\(name)’ takes \(definition.isList ? "a list" : "one value"), found a map")
        case .list(let items):
            guard definition.isList else {
                return report(.error, .wrongType, node, "‘\(name)’ takes one value, found a list")
            }
            let texts = items.compactMap { self.text($0, definition, &checker) }
            if !texts.isEmpty { metadata.values[slot] = .list(texts) }
        case .scalar:
            guard let text = self.text(node, definition, &checker) else { return }
            metadata.values[slot] = definition.isList ? .list([text]) : SSSOM.Value(cell: text, of: definition)
        }
    }

    private mutating func text(
        _ node: YAMLNode, _ definition: SlotDefinition, _ checker: inout ValueChecker
    ) -> String? {
        guard case .scalar = node.value else {
            report(.error, .wrongType, node, "each value of ‘\(definition.name)’ is a text")
            return nil
        }
        guard let text = node.text else { return nil }
        guard let finding = checker.check(item: text, of: definition) else { return text }
        if definition.name == "sssom_version" { return nil }
        if mode == .lenient, let repair = finding.repair {
            report(.warning, .repaired, node, "\(definition.name): \(finding.message); read as ‘\(repair.excerpt)’")
            return repair
        }
        report(.error, finding.code, node, "\(definition.name): \(finding.message)")
        return nil
    }

    private mutating func readUnknown(_ name: String, _ node: YAMLNode) {
        let slot = SSSOM.Slot(rawValue: name)
        let isDeclared = metadata.definition(of: slot) != nil
        if !isDeclared {
            let help = SSSOMVocabulary.setSlots.map(\.name).suggestion(for: name)
            report(.warning, .unknownSlot, node, "a mapping set has no slot ‘\(name.excerpt)’\(help)")
        }
        guard case .scalar = node.value else {
            if isDeclared { report(.error, .wrongType, node, "an extension holds one value") }
            return
        }
        if let text = node.text { metadata.values[slot] = .text(text) }
    }
}

extension YAMLNode {
    /// Whether it says nothing.
    var isEmpty: Bool {
        if case .scalar(let text) = value { text.isEmpty } else { false }
    }
}

extension ValueChecker {
    /// Whether a property is written with a prefix that nobody declared.
    func lacksPrefix(_ property: String) -> Bool {
        guard let colon = property.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let prefix = String(property[..<colon])
        return !isDeclared(prefix) && !SSSOMVocabulary.schemes.contains(prefix) && !property[colon...].hasPrefix("://")
    }
}

extension String {
    /// Whether it can be the name of an extension slot (NCName; letters beyond ASCII are all accepted).
    var isNCName: Bool {
        for (index, byte) in utf8.enumerated() {
            let isLetter = (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_") || byte >= 0x80
            let isMore = (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            if !isLetter && (index == 0 || !isMore) { return false }
        }
        return !isEmpty
    }
}
