import SynergyCrosswalk
import SynergyModel

/// Something that a mapping or a gap says and that ConceptMap has no member for: a property of this project.
enum ConceptMapFact: String, CaseIterable {
    case confidence, justification, author, reviewer, status, date, transform, comment, position, object, side, source
    case validFrom = "valid-from"
    case validUntil = "valid-until"
    case setRelation = "set-relation"
    case elementMap = "element-map"
    case recordID = "record-id"
    case madeComment = "made-comment"

    /// The type of its values in FHIR.
    var type: String {
        switch self {
        case .confidence: "decimal"
        case .position: "integer"
        case .madeComment: "boolean"
        case .date, .validFrom, .validUntil: "dateTime"
        case .status, .setRelation: "code"
        default: "string"
        }
    }

    /// What it tells, in a sentence.
    var words: String {
        switch self {
        case .confidence: "How sure the curator is, from 0 to 1."
        case .justification: "How the mapping came about, as a CURIE of the vocabulary SEMAPV."
        case .author: "Who made the mapping."
        case .reviewer: "Who checked the mapping."
        case .status: "What is to be made of the mapping."
        case .date: "When the mapping was made."
        case .transform: "What happens to a value on its way from source to target, as JSON."
        case .comment: "The comment, where it is not in the form that FHIR allows."
        case .position: "The place in the order of the set, from 0."
        case .object: "The target."
        case .side: "The side on which a counterpart was looked for."
        case .source: "Where a counterpart was looked for."
        case .validFrom: "The first day on which the mapping holds."
        case .validUntil: "The last day on which the mapping holds."
        case .setRelation: "The relations that are possible between source and target, joined by ‘-or-’."
        case .elementMap: "Which elements of the source cover which elements of the target, as JSON."
        case .recordID: "The identifier of the mapping in its set."
        case .madeComment: "Whether the comment was only made because FHIR wants one."
        }
    }
}

/// Facts in the order in which they are written.
struct ConceptMapFacts {
    private(set) var list: [(fact: ConceptMapFact, value: JSONNode, isLiteral: Bool)] = []

    mutating func add(_ fact: ConceptMapFact, _ text: String?) {
        guard let text else { return }
        let isPlain = fact.type == "code" ? text.isFHIRCode : text.isFHIRText
        list.append((fact, JSONNode(isPlain ? text : text.jsonLiteral), !isPlain))
    }

    mutating func add(_ fact: ConceptMapFact, node: JSONNode?) {
        if let node { list.append((fact, node, false)) }
    }

    /// What a mapping says beside its two sides, its relation and its comment.
    init(_ mapping: Mapping, status usual: Mapping.Status, position: Int?) {
        if mapping.confidence != 1 { add(.confidence, node: JSONNode(.number(mapping.confidence))) }
        add(.justification, mapping.justification)
        for author in mapping.authors { add(.author, author) }
        for reviewer in mapping.reviewers { add(.reviewer, reviewer) }
        if mapping.status != usual { add(.status, mapping.status.rawValue) }
        add(.validFrom, mapping.validity.from?.description)
        add(.validUntil, mapping.validity.until?.description)
        add(.date, mapping.date?.description)
        add(.elementMap, mapping.elementMap?.json(JSONWriting()).compactText)
        add(.transform, mapping.transform?.json(JSONWriting()).compactText)
        add(.recordID, mapping.recordID)
        add(.position, node: position.map { JSONNode(.number(Double($0))) })
    }

    /// What a gap says beside its term.
    init(_ gap: Gap) {
        add(.justification, gap.justification)
        for author in gap.authors { add(.author, author) }
        add(.date, gap.date?.description)
        add(.source, gap.source)
        add(.comment, gap.comment)
        add(.recordID, gap.recordID)
        if gap.subject == nil { add(.side, "object") }
    }

    /// As properties of a target.
    var properties: [JSONNode] {
        list.map { fact, value, isLiteral in
            let type = isLiteral ? "String" : fact.type.prefix(1).uppercased() + fact.type.dropFirst()
            return JSONNode(
                .object([
                    .init(name: "code", value: JSONNode(fact.rawValue + (isLiteral ? "-literal" : ""))),
                    .init(name: "value\(type)", value: value),
                ]))
        }
    }

    /// As one extension.
    func `extension`(_ name: String) -> JSONNode {
        .complex(
            FHIRNames.own + name,
            list.map { fact, value, isLiteral in
                let type = isLiteral ? "String" : fact.type.prefix(1).uppercased() + fact.type.dropFirst()
                return .extension(fact.rawValue + (isLiteral ? "-literal" : ""), String(type), node: value)
            })
    }
}

extension Mapping.Status {
    /// The status of the ConceptMap that holds mappings of this one.
    var mapStatus: String {
        switch self {
        case .approved: "active"
        case .proposed: "draft"
        case .rejected, .deprecated: "retired"
        }
    }

    /// What mappings of a ConceptMap are that say nothing else.
    static func usual(inMapOf status: String?) -> Self {
        switch status {
        case "active": .approved
        case "retired": .deprecated
        default: .proposed
        }
    }
}

extension RelationSet {
    /// The word of ConceptMap.relationship, and whether it says all; `nil` where every word would claim too much.
    var fhirRelationship: (code: String, isAll: Bool)? {
        switch self {
        case .equal: ("equivalent", true)
        case .subset: ("source-is-narrower-than-target", true)
        case .superset: ("source-is-broader-than-target", true)
        case .disjoint: ("not-related-to", true)
        case .sharing: ("related-to", true)
        default: isUsable ? ("related-to", false) : nil
        }
    }

    /// What a word of ConceptMap.relationship allows.
    static func fhir(_ relationship: String) -> Self? {
        switch relationship {
        case "equivalent": .equal
        case "source-is-narrower-than-target": .subset
        case "source-is-broader-than-target": .superset
        case "not-related-to": .disjoint
        case "related-to": .sharing
        default: nil
        }
    }

    /// What a word of R4 allows; it is read from the target, and `unmatched` says that there is none.
    static func equivalence(_ word: String) -> Self? {
        switch word {
        case "equal", "equivalent": .equal
        case "wider", "subsumes": .subset
        case "narrower", "specializes": .superset
        case "relatedto", "inexact": .sharing
        case "disjoint": .disjoint
        default: nil
        }
    }

    /// The relations as one code: `equal-or-subset`.
    var codeWords: String { relations.map(\.name).joined(separator: "-or-") }

    /// Parses the relations of one code.
    init?(codeWords: String) {
        var set: RelationSet = []
        var rest = codeWords[...]
        while true {
            let range = rest.firstRange(of: "-or-")
            let word = range.map { rest[..<$0.lowerBound] } ?? rest
            guard let relation = Relation.allCases.first(where: { $0.name == word }) else { return nil }
            set.insert(Self(relation))
            guard let range else { break }
            rest = rest[range.upperBound...]
        }
        self = set
    }
}
