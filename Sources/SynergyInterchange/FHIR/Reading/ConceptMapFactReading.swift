import SynergyCrosswalk
import SynergyModel

/// The facts of this project that a mapping or a gap of a ConceptMap carries.
struct ConceptMapFactReading {
    private(set) var justification: String?
    private(set) var authors: [String] = []
    private(set) var comment: String?
    private(set) var date: CalendarDay?
    private(set) var recordID: String?
    private(set) var position: Int?
    private(set) var isCommentMade = false
    private(set) var setRelation: String?
    private(set) var object: String?
    private(set) var side: String?
    private(set) var source: String?
    private var confidence: Double?
    private var reviewers: [String] = []
    private var status: Mapping.Status?
    private var validity = Validity()
    private var elementMap: [ElementPair]?
    private var transform: Transform?

    init() {}

    /// Reads the facts that stand in one extension.
    init(extension own: FHIRObject) {
        for part in own.children("extension", "Extension") {
            let name = part["url"]?.string ?? ""
            let isLiteral = name.hasSuffix("-literal")
            let plain = isLiteral ? String(name.dropLast("-literal".count)) : name
            if let fact = ConceptMapFact(rawValue: plain) { take(fact, part, isLiteral: isLiteral) }
        }
    }

    mutating func take(_ fact: ConceptMapFact, _ place: FHIRObject, isLiteral: Bool) {
        let written = place.anyString
        let text = isLiteral ? written.flatMap(\.fromJSONLiteral) : written
        switch fact {
        case .confidence:
            guard let number = place.number("valueDecimal") else { return }
            if (0...1).contains(number) {
                confidence = number
            } else {
                place.report(
                    .error, .invalidValue, nil, "expected a confidence from 0 to 1, found \(JSONNode.text(of: number))")
            }
        case .justification: justification = text
        case .author: if let text { authors.append(text) }
        case .reviewer: if let text { reviewers.append(text) }
        case .status:
            status = text.flatMap(Mapping.Status.init(rawValue:))
            if status == nil {
                place.report(.error, .invalidValue, nil, "‘\((text ?? "").excerpt)’ is no status of a mapping")
            }
        case .date: date = place.day("valueDateTime")
        case .validFrom: validity.from = place.day("valueDateTime")
        case .validUntil: validity.until = place.day("valueDateTime")
        case .elementMap:
            elementMap = Self.decoded(text, place) { node, reading in
                reading.array(node) { ElementPair.read($0, reading) }
            }
        case .transform: transform = Self.decoded(text, place) { Transform.read($0, $1) }
        case .comment: comment = text
        case .recordID: recordID = text
        case .position: position = place.number("valueInteger").flatMap { Int(exactly: $0) }
        case .madeComment: isCommentMade = place["valueBoolean"] == JSONNode(.bool(true))
        case .setRelation: setRelation = text
        case .object: object = text
        case .side: side = text
        case .source: source = text
        }
    }

    private static func decoded<Value>(
        _ text: String?, _ place: FHIRObject, _ read: (JSONNode, JSONReading) -> Value?
    ) -> Value? {
        let reading = JSONReading()
        let value = JSONParser.parse(Array((text ?? "").utf8), limits: place.run.limits, reading).flatMap {
            read($0, reading)
        }
        for issue in reading.issues.prefix(3) {
            place.run.reading.report(
                issue.severity, issue.code, at: place.node.offset, path: place.path, "\(issue.message) (\(issue.path))")
        }
        return value
    }

    /// The mapping that the facts belong to.
    func mapping(
        _ subject: Mapping.Term.ID, _ object: Mapping.Term.ID, _ relation: RelationSet, _ usual: Mapping.Status
    ) -> Mapping {
        Mapping(
            subject: subject, object: object, relation: relation, confidence: confidence ?? 1,
            justification: justification ?? "", authors: authors, reviewers: reviewers, status: status ?? usual,
            validity: validity, date: date, elementMap: elementMap, transform: transform, comment: comment,
            recordID: recordID)
    }
}
