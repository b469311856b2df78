public import SynergyModel
public import SynergyReferences

/// What earlier checks of links found, as a file keeps it.
public struct LinkCache: Hashable, Sendable {
    /// The name of the format, with its version.
    public static let schema = "synergy-link-cache/1"

    /// The findings by key.
    public private(set) var findings: [String: LinkFinding] = [:]

    /// Creates a cache that knows nothing.
    public init() {}

    /// What was found for a key.
    public subscript(key: String) -> LinkFinding? { findings[key] }

    /// Keeps findings, in place of earlier ones of the same keys; what nobody looked at is not kept.
    public mutating func keep(_ some: some Sequence<LinkFinding>) {
        for finding in some where finding.verdict != .notChecked && finding.checkedOn != nil {
            findings[finding.key] = finding
        }
    }

    /// Reads the file of a cache; returns `nil` and says why when it is none.
    ///
    /// - Complexity: O(*n* log *n*) in the size of the file.
    public static func read(_ bytes: [UInt8], file: String) -> (cache: Self?, diagnostics: [Diagnostic]) {
        let reading = JSONReading()
        let findings: [LinkFinding]? = JSONParser.parse(bytes, reading).flatMap { node in
            reading.object(node, "a cache of links") { object in
                if !object.has("schema") {
                    reading.report(.missingMember, at: object.node, "a cache of links needs the member ‘schema’")
                }
                object.schema(schema)
                return object.list("findings")
            }
        }
        let lines = LineTable(bytes)
        let diagnostics = reading.placed(in: file, lines)
        guard let findings, !reading.hasErrors else { return (nil, diagnostics) }
        var cache = Self()
        cache.keep(findings)
        return (cache, diagnostics)
    }

    /// The bytes of the file; findings are sorted by key.
    public func serialized() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("schema", Self.schema)
        object.add("findings", node: JSONNode(.array(sorted.map { $0.json(JSONWriting()) })))
        return object.node.serialized()
    }

    private var sorted: [LinkFinding] { findings.values.sorted { $0.key < $1.key } }
}
