import SynergyModel

/// One reading of one file: what was found so far, what was lost, and every problem.
///
/// A class, because the readers of nested objects append to the same lists; it never leaves the function that reads a file.
final class FHIRRun {
    let file: String?
    let lines: LineTable
    let limits: Limits
    let reading = JSONReading()
    var content = ExchangeContent()
    var losses = FormatLosses()
    /// The mapping sets that were read so far, before their parts are joined.
    var mapParts: [ConceptMapPart] = []
    /// The short names that addresses from elsewhere were given, and the addresses that took them.
    private var names: [String: String] = [:]
    private var taken: [String: String] = [:]
    /// The names of the versions of each address.
    private(set) var versions: [String: [String]] = [:]

    init(file: String?, lines: LineTable, limits: Limits) {
        self.file = file
        self.lines = lines
        self.limits = limits
        reading.issueLimit = limits.diagnosticsPerFile
    }

    /// The identifier of the form or instrument that has a canonical address.
    ///
    /// Addresses of this project hold it; others are cut to their last part, with the version where one is given, and made
    /// unlike each other.
    func whole(ofCanonical url: String, version: String? = nil) -> String {
        let parts = url.split(separator: "|", maxSplits: 1).map(String.init)
        let address = parts.first ?? ""
        let version = version ?? (parts.count > 1 ? parts[1] : nil)
        if let own = FHIRNames.whole(ofCanonical: address) { return FHIRNames.identifierPart(own) }
        let key = version.map { "\(address)|\($0)" } ?? address
        if let known = names[key] { return known }
        let pieces = address.split { $0 == "/" || $0 == ":" || $0 == "#" || $0 == "=" || $0 == "?" }
        var name = FHIRNames.identifierPart(pieces.last.map(String.init) ?? "unnamed")
        if let version { name += "-\(FHIRNames.identifierPart(version))" }
        name = String(name.prefix(200))
        var unique = name
        var count = 1
        while let other = taken[unique], other != key {
            count += 1
            unique = "\(name)~\(count)"
        }
        taken[unique] = key
        names[key] = unique
        if version != nil { versions[address, default: []].append(unique) }
        losses.note("addresses of forms and code systems", "replaced by the short names of identifiers", at: key)
        return unique
    }

    func location(of object: FHIRObject) -> SourceLocation {
        lines.location(of: object.node.offset, in: file, path: object.path.description)
    }
}
