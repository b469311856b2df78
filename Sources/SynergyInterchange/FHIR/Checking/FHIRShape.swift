import SynergyModel

/// What FHIR JSON forbids anywhere (FHIR R5, section 2.1.6.2): null, empty arrays, objects and strings, extensions without
/// an address, or with both or neither of a value and extensions (rule ext-1).
enum FHIRShape {
    static func check(_ root: JSONNode, _ run: FHIRRun) {
        guard case .object = root.value else { return }
        walk(root, JSONPath(), "", run)
    }

    private static func walk(_ node: JSONNode, _ path: JSONPath, _ name: String, _ run: FHIRRun) {
        switch node.value {
        case .null: report(node, path, "FHIR JSON has no null", run)
        case .string(let text):
            if !text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
                report(node, path, "FHIR JSON has no empty strings", run)
            }
        case .array(let nodes):
            if nodes.isEmpty { report(node, path, "FHIR JSON has no empty arrays", run) }
            for (index, child) in nodes.enumerated() {
                if case .array = child.value { report(child, path, "FHIR JSON has no arrays in arrays", run) }
                walk(child, path.appending(index), name, run)
            }
        case .object(let members):
            if members.isEmpty { report(node, path, "FHIR JSON has no empty objects", run) }
            if let id = node["id"], node["resourceType"] != nil { checkResourceID(id, path.appending("id"), run) }
            // Only where null stands in an array are the names of all members needed.
            var names: Set<String>?
            for member in members {
                let inner = path.appending(member.name)
                if member.name == "extension" || member.name == "modifierExtension" {
                    checkExtensions(member, of: name, inner, run)
                }
                // In an array of primitives, null stands where only the extensions of a value are given.
                if case .array(let nodes) = member.value.value, nodes.contains(where: { $0.value.isNull }),
                    hasSibling(member.name, members, &names)
                {
                    for (index, child) in nodes.enumerated() where !child.value.isNull {
                        walk(child, inner.appending(index), member.name, run)
                    }
                } else {
                    walk(member.value, inner, member.name, run)
                }
            }
        case .bool, .number: break
        }
    }

    private static func hasSibling(
        _ name: String, _ members: [JSONNode.Member], _ names: inout Set<String>?
    ) -> Bool {
        let known = names ?? Set(members.filter { $0.value.array != nil }.map(\.name))
        names = known
        return known.contains(name.hasPrefix("_") ? String(name.dropFirst()) : "_\(name)")
    }

    private static func checkResourceID(_ id: JSONNode, _ path: JSONPath, _ run: FHIRRun) {
        guard let text = id.string, !text.isEmpty else { return }
        let isID =
            text.utf8.count <= 64
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            }
        if !isID {
            report(
                id, path, "expected an id of 1 to 64 letters, digits, ‘-’ and ‘.’, found ‘\(text.excerpt)’", run)
        }
    }

    private static func checkExtensions(
        _ member: JSONNode.Member, of parent: String, _ path: JSONPath, _ run: FHIRRun
    ) {
        for (index, node) in (member.value.array ?? []).enumerated() {
            guard case .object(let members) = node.value else { continue }
            let path = path.appending(index)
            guard let url = node["url"]?.string else {
                run.reading.report(.error, .missingMember, at: node.offset, path: path, "an extension needs ‘url’")
                continue
            }
            let values = members.count { $0.name.hasPrefix("value") || $0.name.hasPrefix("_value") }
            let hasValue = values > 0
            if hasValue == (node["extension"] != nil) {
                run.reading.report(
                    .error, .fhirInvariant, at: node.offset, path: path,
                    "ext-1: an extension has either a value or extensions")
            }
            // Extensions inside extensions belong to the outer one.
            if parent == "extension" || parent == "modifierExtension" || url.hasPrefix(FHIRNames.own) { continue }
            if let places = FHIRVocabulary.understood[url], places.contains(parent) { continue }
            run.losses.note("extensions ‘\(url.excerpt)’", at: path.description)
        }
    }

    private static func report(_ node: JSONNode, _ path: JSONPath, _ message: String, _ run: FHIRRun) {
        run.reading.report(.error, .fhirJSON, at: node.offset, path: path, message)
    }
}

extension JSONNode.Value {
    fileprivate var isNull: Bool {
        if case .null = self { true } else { false }
    }
}
