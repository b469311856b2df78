import SynergyModel

/// What the metadata block of a file says, as far as reading its rows depends on it.
struct SSSOMMetadata {
    /// What becomes of it in the document.
    var content = SSSOM.Metadata()
    var root = YAMLNode(value: .map([]), line: 1, column: 1)
    var prefixes: [String: String] = [:]
    /// The property of each declared extension slot.
    var extensions: [String: String] = [:]

    /// Metadata that say nothing.
    init() {}

    /// The text of a slot of the set.
    func text(_ slot: String) -> String? { root[slot]?.text }

    /// Checks the slots of a parsed block.
    init(_ root: YAMLNode, report: (Diagnostic.Severity, Diagnostic.Code, Int, Int, String) -> Void) {
        self.root = root
        guard case .map(let entries) = root.value else {
            report(.error, .yamlSyntax, root.line, root.column, "the metadata must be a map of slots")
            return
        }
        readPrefixes(report)
        readExtensions(report)
        for slot in ["mapping_set_id", "license"] where text(slot) == nil {
            report(
                .error, .missingSlot, root[slot]?.line ?? 1, root[slot]?.column ?? 1, "a mapping set needs ‘\(slot)’")
        }
        for (key, value) in entries where key != "curie_map" && key != "extension_definitions" {
            let definition = SSSOMVocabulary.setSlot(key)
            switch value.value {
            case .list(let items): content[SSSOM.Slot(rawValue: key)] = .list(items.compactMap(\.text))
            case .scalar(let text) where !text.isEmpty:
                let isList = definition?.isList == true
                content[SSSOM.Slot(rawValue: key)] = isList ? .list([text]) : SSSOM.Value(cell: text, of: definition)
            default: continue
            }
        }
        content.prefixes = prefixes.filter { SSSOMVocabulary.builtInPrefixes[$0.key] == nil }
        for (key, value) in entries where SSSOMVocabulary.setSlot(key) == nil {
            if extensions[key] != nil { continue }
            let help = SSSOMVocabulary.setSlots.map(\.name).suggestion(for: key)
            report(
                .warning, .unknownSlot, value.line, value.column, "a mapping set has no slot ‘\(key.excerpt)’\(help)")
        }
        if let version = text("sssom_version"), version != "1.0", version != "1.1", let node = root["sssom_version"] {
            report(
                .error, .unsupportedVersion, node.line, node.column,
                "expected the version 1.0 or 1.1, found ‘\(version.excerpt)’")
        }
    }

    private mutating func readPrefixes(_ report: (Diagnostic.Severity, Diagnostic.Code, Int, Int, String) -> Void) {
        prefixes = SSSOMVocabulary.builtInPrefixes
        guard let map = root["curie_map"] else { return }
        guard case .map(let entries) = map.value else {
            report(.error, .wrongType, map.line, map.column, "expected a map from prefix to IRI")
            return
        }
        for (prefix, node) in entries {
            guard let iri = node.text else {
                report(.error, .wrongType, node.line, node.column, "expected the IRI of ‘\(prefix.excerpt)’")
                continue
            }
            if let builtIn = SSSOMVocabulary.builtInPrefixes[prefix], builtIn != iri {
                report(
                    .error, .invalidValue, node.line, node.column,
                    "the prefix ‘\(prefix)’ always stands for \(builtIn)")
            }
            prefixes[prefix] = iri
        }
    }

    private mutating func readExtensions(
        _ report: (Diagnostic.Severity, Diagnostic.Code, Int, Int, String) -> Void
    ) {
        guard let list = root["extension_definitions"] else { return }
        let nodes: [YAMLNode]
        switch list.value {
        case .list(let items): nodes = items
        case .map: nodes = [list]
        case .scalar:
            report(.error, .wrongType, list.line, list.column, "expected a list of extension definitions")
            return
        }
        for node in nodes {
            guard let slot = node["slot_name"]?.text else {
                report(.error, .missingSlot, node.line, node.column, "an extension definition needs ‘slot_name’")
                continue
            }
            let property = node["property"]?.text ?? "http://sssom.invalid/\(slot)"
            content.extensions.append(
                .init(
                    slot: SSSOM.Slot(rawValue: slot), property: node["property"]?.text,
                    typeHint: node["type_hint"]?.text))
            extensions[slot] = expanded(property)
        }
    }

    /// A CURIE with its prefix replaced by what it stands for.
    private func expanded(_ curie: String) -> String {
        guard let colon = curie.firstIndex(of: ":"), let iri = prefixes[String(curie[..<colon])] else { return curie }
        return iri + curie[curie.index(after: colon)...]
    }

    /// Which of our extensions a column is.
    func knownExtension(_ slot: String) -> SSSOMVocabulary.Extension? {
        guard let property = extensions[slot] else { return nil }
        return SSSOMVocabulary.Extension.allCases.first { SSSOM.vocabulary + $0.rawValue == property }
    }
}
