import SynergyModel

extension SSSOM {
    /// Mapping sets as SSSOM/JSON: one object with the slots of the set and an array `mappings`.
    public enum JSON {
        /// Reads a file; every problem in it is found, and none of them is thrown.
        ///
        /// The same rules hold as for the table. Prefixes may also stand in `@context`, as JSON-LD has them.
        ///
        /// - Parameters:
        ///   - bytes: The whole file.
        ///   - file: The name used in places.
        ///   - mode: How faithful it must be to the format.
        ///   - limits: How much is accepted; unless said, files of up to 1 GiB.
        public static func read(
            _ bytes: [UInt8], file: String? = nil, mode: Mode = .strict, limits: Limits = .mappingFile
        ) -> Reading {
            var reader = SSSOMJSONReader(bytes, file: file, mode: mode, limits: limits)
            return reader.read()
        }

        /// Returns a document as JSON, with the content and the order of its canonical form.
        ///
        /// - Parameters:
        ///   - document: The document.
        ///   - options: How to write.
        public static func write(_ document: Document, options: WritingOptions = WritingOptions()) -> [UInt8] {
            let form = CanonicalForm(document, condenses: options.condenses)
            let metadata = form.metadata
            var root: [JSONNode.Member] = []
            func add(_ slot: Slot) {
                guard let value = metadata[slot] else { return }
                root.append(.init(name: slot.rawValue, value: node(value)))
            }
            let slots = form.setSlots
            add("sssom_version")
            if !metadata.prefixes.isEmpty {
                let names = metadata.prefixes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                let members = names.map { JSONNode.Member(name: $0, value: JSONNode(metadata.prefixes[$0] ?? "")) }
                root.append(.init(name: "curie_map", value: JSONNode(.object(members))))
            }
            for slot in slots where SSSOMVocabulary.setSlot(slot.rawValue) != nil && slot != "sssom_version" {
                add(slot)
            }
            if !metadata.extensions.isEmpty {
                root.append(
                    .init(name: "extension_definitions", value: JSONNode(.array(metadata.extensions.map(node)))))
            }
            for slot in slots where SSSOMVocabulary.setSlot(slot.rawValue) == nil { add(slot) }
            let rows = form.sortedRows().map { row in
                let members = form.columns.compactMap { column -> JSONNode.Member? in
                    guard column[row] >= 0 else { return nil }
                    let value = Value(cell: form.texts[column[row]], of: column.definition)
                    return .init(name: column.slot.rawValue, value: node(value))
                }
                return JSONNode(.object(members))
            }
            root.append(.init(name: "mappings", value: JSONNode(.array(rows))))
            return JSONNode(.object(root)).serialized()
        }

        private static func node(_ value: Value) -> JSONNode {
            switch value {
            case .text(let text): JSONNode(text)
            case .list(let items): JSONNode(.array(items.map { JSONNode($0) }))
            case .number(let number): JSONNode(.number(number))
            case .day(let day): JSONNode(day.description)
            }
        }

        private static func node(_ definition: Metadata.ExtensionDefinition) -> JSONNode {
            var members = [JSONNode.Member(name: "slot_name", value: JSONNode(definition.slot.rawValue))]
            if let property = definition.property { members.append(.init(name: "property", value: JSONNode(property))) }
            if let hint = definition.typeHint { members.append(.init(name: "type_hint", value: JSONNode(hint))) }
            return JSONNode(.object(members))
        }
    }
}
