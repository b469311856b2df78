import SynergyCrosswalk
import SynergyModel

/// What the properties of this project say of a map.
struct OSCALMapFacts {
    let justification: String?
    let authors: [String]
    let reviewers: [String]
    let status: Mapping.Status?
    let validity: Validity
    let date: CalendarDay?
    private(set) var elementMap: [ElementPair]?
    private(set) var transform: Transform?
    let comment: String?
    let recordID: String?
    let position: Int?

    init(_ map: JSONNode, _ props: [String: [String]], _ limits: Limits, _ reading: JSONReading, _ path: JSONPath) {
        func report(_ message: String) {
            reading.report(.error, .invalidValue, at: map.offset, path: path.appending("props"), message)
        }
        func day(_ name: String) -> CalendarDay? {
            guard let text = props[name]?.first else { return nil }
            if let day = CalendarDay(text) { return day }
            report("the property ‘\(name)’ is no day: ‘\(text.excerpt)’")
            return nil
        }
        func decoded<Value>(_ name: String, _ read: (JSONNode, JSONReading) -> Value?) -> Value? {
            guard let text = props[name]?.first else { return nil }
            let inner = JSONReading()
            let value = JSONParser.parse(Array(text.utf8), limits: limits, inner).flatMap { read($0, inner) }
            for issue in inner.issues.prefix(3) where issue.severity == .error {
                report("the property ‘\(name)’: \(issue.message) (\(issue.path))")
            }
            return value
        }
        justification = props["justification"]?.first
        authors = props["author"] ?? []
        reviewers = props["reviewer"] ?? []
        status = props["status"]?.first.flatMap(Mapping.Status.init(rawValue:))
        if props["status"] != nil, status == nil { report("the property ‘status’ is no status of a mapping") }
        validity = Validity(from: day("valid-from"), until: day("valid-until"))
        date = day("date")
        comment = props["comment"]?.first
        recordID = props["record-id"]?.first
        position = props["position"]?.first.flatMap { Int($0) }
        elementMap = decoded("element-map") { node, reading in reading.array(node) { ElementPair.read($0, reading) } }
        transform = decoded("transform") { Transform.read($0, $1) }
    }
}
