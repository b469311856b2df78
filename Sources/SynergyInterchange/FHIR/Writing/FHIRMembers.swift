import SynergyModel

/// A FHIR object that is being written: absent members are left out, and nothing in it is ever empty.
struct FHIRMembers {
    private(set) var members: [JSONNode.Member] = []

    init() {}

    init(resourceType: String) { add("resourceType", node: JSONNode(resourceType)) }

    var node: JSONNode { JSONNode(.object(members)) }
    var isEmpty: Bool { members.isEmpty }

    mutating func add(_ name: String, node: JSONNode?) {
        if let node { members.append(JSONNode.Member(name: name, value: node)) }
    }

    mutating func replace(at place: Int, with node: JSONNode) { members[place].value = node }

    /// Adds an array unless it is empty.
    mutating func add(_ name: String, list: [JSONNode]) {
        if !list.isEmpty { add(name, node: JSONNode(.array(list))) }
    }

    /// Adds a text; one that FHIR does not allow stands in an extension, as a JSON literal.
    ///
    /// - Parameter extensions: More extensions of the primitive.
    mutating func add(_ name: String, text: String?, extensions: [JSONNode] = []) {
        guard let text else { return }
        var extensions = extensions
        if text.isFHIRText {
            add(name, node: JSONNode(text))
        } else {
            extensions.insert(.own("text", string: text.jsonLiteral), at: 0)
        }
        guard !extensions.isEmpty else { return }
        var primitive = FHIRMembers()
        primitive.add("extension", list: extensions)
        add("_\(name)", node: primitive.node)
    }

    /// Adds a code; one that FHIR does not allow is escaped, and stands in an extension too.
    mutating func add(_ name: String, code: String) {
        guard !code.isFHIRCode else { return add(name, text: code) }
        let escaped = FHIRNames.escaped(code)
        add(name, text: escaped.isEmpty ? "-" : escaped, extensions: [.own("text", string: code.jsonLiteral)])
    }

    mutating func add(_ name: String, day: CalendarDay?) { add(name, text: day?.description) }

    mutating func add(_ name: String, number: Double?) { add(name, node: number.map { JSONNode(.number($0)) }) }

    mutating func add(_ name: String, flag: Bool?) { add(name, node: flag.map { JSONNode(.bool($0)) }) }

    /// Adds a text in its languages: the original in the member, the others by the extension `translation`.
    mutating func add(_ name: String, _ text: LocalizedText?, in language: LanguageTag) {
        guard let text else { return }
        var extensions: [JSONNode] = []
        if text.entries.allSatisfy(\.text.isFHIRText) {
            if text.original.language != language {
                extensions.append(.extension(FHIRNames.language, "Code", FHIRNames.code(of: text.original.language)))
            }
            extensions += text.entries.dropFirst().map { entry in
                .complex(
                    FHIRNames.translation,
                    [
                        .extension("lang", "Code", FHIRNames.code(of: entry.language)),
                        .extension("content", "String", entry.text),
                    ])
            }
            add(name, text: text.original.text, extensions: extensions)
        } else {
            let entries = text.entries.map {
                JSONNode.pairs([("language", $0.language.rawValue), ("text", $0.text)])
            }
            let whole = JSONNode.own("texts", json: JSONNode(.array(entries)))
            if text.original.text.isFHIRText {
                add(name, text: text.original.text, extensions: [whole])
            } else {
                var primitive = FHIRMembers()
                primitive.add("extension", list: [whole])
                add("_\(name)", node: primitive.node)
            }
        }
    }
}

extension JSONNode {
    /// An extension with a value that is a string in JSON.
    static func `extension`(_ url: String, _ type: String, _ value: String) -> JSONNode {
        JSONNode(
            .object([
                .init(name: "url", value: JSONNode(url)), .init(name: "value\(type)", value: JSONNode(value)),
            ]))
    }

    /// An extension with any value.
    static func `extension`(_ url: String, _ type: String, node: JSONNode) -> JSONNode {
        JSONNode(.object([.init(name: "url", value: JSONNode(url)), .init(name: "value\(type)", value: node)]))
    }

    /// An extension that holds extensions.
    static func complex(_ url: String, _ extensions: [JSONNode]) -> JSONNode {
        JSONNode(
            .object([
                .init(name: "url", value: JSONNode(url)),
                .init(name: "extension", value: JSONNode(.array(extensions))),
            ]))
    }

    /// An extension of this project with a text; one that FHIR does not allow stands one level deeper, as a JSON literal.
    static func own(_ name: String, string: String) -> JSONNode {
        guard string.isFHIRText else {
            return .complex(FHIRNames.own + name, [.extension("literal", "String", string.jsonLiteral)])
        }
        return .extension(FHIRNames.own + name, "String", string)
    }

    static func own(_ name: String, code: String) -> JSONNode { .extension(FHIRNames.own + name, "Code", code) }

    static func own(_ name: String, day: CalendarDay) -> JSONNode {
        .extension(FHIRNames.own + name, "Date", day.description)
    }

    static func own(_ name: String, json: JSONNode) -> JSONNode { .own(name, string: json.compactText) }

    static func own(_ name: String, flag: Bool) -> JSONNode {
        .extension(FHIRNames.own + name, "Boolean", node: JSONNode(.bool(flag)))
    }

    static func own(_ name: String, number: Double) -> JSONNode {
        .extension(FHIRNames.own + name, "Decimal", node: JSONNode(.number(number)))
    }

    static func own(_ name: String, count: Int) -> JSONNode {
        .extension(FHIRNames.own + name, "Integer", node: JSONNode(.number(Double(count))))
    }

    static func own(_ name: String, period: Period) -> JSONNode {
        .extension(
            FHIRNames.own + name, "Period",
            node: .pairs([("start", period.start.description), ("end", period.end.description)]))
    }

    /// The value on one line.
    var compactText: String { String(decoding: serialized(.compact), as: UTF8.self) }
}

extension String {
    /// The text as a JSON string, in quotes and with escapes.
    var jsonLiteral: String { JSONNode(self).compactText }
}
