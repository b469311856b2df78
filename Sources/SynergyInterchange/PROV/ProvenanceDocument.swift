import SynergyModel

/// A PROV-JSON document that is being written: records in the order of their first mention, each once.
struct ProvenanceDocument {
    /// The value of an attribute.
    enum Value {
        case text(String)
        case name(String)
        case day(CalendarDay)
        case number(Double)
        case flag(Bool)
        case uri(String)

        /// A number as `xsd:decimal` writes it, without an exponent (XML Schema Part 2, section 3.2.3).
        static func decimal(_ number: Double) -> String {
            let text = JSONNode.text(of: number)
            guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) else {
                return text
            }
            let sign = text.hasPrefix("-") ? "-" : ""
            let parts = text[..<mark].dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
            let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
            let digits = String(parts[0]) + fraction
            let point = parts[0].count + exponent
            if point <= 0 { return "\(sign)0.\(String(repeating: "0", count: -point))\(digits)" }
            if point >= digits.count {
                return sign + digits + String(repeating: "0", count: point - digits.count)
            }
            return "\(sign)\(digits.prefix(point)).\(digits.dropFirst(point))"
        }

        fileprivate var node: JSONNode {
            switch self {
            case .text(let text): JSONNode(text)
            case .name(let name): .pairs([("$", name), ("type", "prov:QUALIFIED_NAME")])
            case .day(let day): .pairs([("$", day.description), ("type", day.schemaType)])
            case .number(let number): .pairs([("$", Self.decimal(number)), ("type", "xsd:decimal")])
            case .flag(let flag): JSONNode(.bool(flag))
            case .uri(let uri): .pairs([("$", uri), ("type", "xsd:anyURI")])
            }
        }
    }

    /// Where the names of each kind of thing live.
    private static let prefixes = [
        "software", "respondent", "person", "form", "draft", "answered", "answer", "submission", "mapping", "planning",
        "reuse", "review", "decision",
    ]
    private static let sections = [
        "entity", "activity", "agent", "wasGeneratedBy", "used", "wasInformedBy", "wasDerivedFrom", "wasAttributedTo",
        "wasAssociatedWith", "actedOnBehalfOf", "hadMember",
    ]

    private var members: [String: [JSONNode.Member]] = [:]
    private var taken: [String: Set<String>] = [:]

    /// The qualified name of a thing.
    func name(_ prefix: String, _ local: String) -> String { "\(prefix):\(FHIRNames.escaped(local))" }

    func hasEntity(_ prefix: String, _ local: String) -> Bool {
        taken["entity"]?.contains(name(prefix, local)) ?? false
    }

    mutating func entity(_ prefix: String, _ local: String, _ details: [(String, Value)]) -> String {
        record("entity", prefix, local, details)
    }

    mutating func activity(_ prefix: String, _ local: String, _ details: [(String, Value)]) -> String {
        record("activity", prefix, local, details)
    }

    mutating func agent(_ prefix: String, _ local: String, _ details: [(String, Value)]) -> String {
        record("agent", prefix, local, details)
    }

    private mutating func record(
        _ section: String, _ prefix: String, _ local: String, _ details: [(String, Value)]
    ) -> String {
        let name = name(prefix, local)
        guard taken[section, default: []].insert(name).inserted else { return name }
        members[section, default: []].append(JSONNode.Member(name: name, value: Self.object([], details)))
        return name
    }

    /// Adds a relation unless it is there already.
    mutating func relate(_ kind: String, _ parts: [(String, String)], _ details: [(String, Value)] = []) {
        let node = Self.object(parts, details)
        guard taken[kind, default: []].insert(node.compactText).inserted else { return }
        let count = members[kind, default: []].count + 1
        members[kind, default: []].append(JSONNode.Member(name: "_:\(kind)\(count)", value: node))
    }

    /// Attributes of one name stand in one array.
    private static func object(_ parts: [(String, String)], _ details: [(String, Value)]) -> JSONNode {
        var result = parts.map { JSONNode.Member(name: $0.0, value: JSONNode($0.1)) }
        for (name, value) in details {
            if let place = result.firstIndex(where: { $0.name == name }) {
                let old = result[place].value
                result[place].value = JSONNode(.array((old.array ?? [old]) + [value.node]))
            } else {
                result.append(JSONNode.Member(name: name, value: value.node))
            }
        }
        return JSONNode(.object(result))
    }

    var node: JSONNode {
        let names = Self.prefixes.map { ($0, "\(FHIRNames.base)/\($0)/") } + [("rs", "urn:reporting-synergy:prov/")]
        var document = [JSONNode.Member(name: "prefix", value: .pairs(names))]
        for section in Self.sections {
            guard let members = members[section] else { continue }
            document.append(JSONNode.Member(name: section, value: JSONNode(.object(members))))
        }
        return JSONNode(.object(document))
    }
}

extension CalendarDay {
    /// The type of XML Schema for a day of this precision.
    fileprivate var schemaType: String {
        switch precision {
        case .year: "xsd:gYear"
        case .month: "xsd:gYearMonth"
        case .day: "xsd:date"
        }
    }
}
