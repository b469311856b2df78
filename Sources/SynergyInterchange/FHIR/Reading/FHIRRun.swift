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
    let names: FHIRShortNames
    private let bytes: [UInt8]
    /// How many more words may be looked for among those that are known: a file must not be able to make messages slow.
    private var suggestions = 20

    /// - Parameter names: The names that were given so far; files that are read together share them.
    init(_ bytes: [UInt8], file: String?, limits: Limits, names: FHIRShortNames) {
        self.bytes = bytes
        self.file = file
        self.names = names
        lines = LineTable(bytes)
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
        let (name, isNew) = names.name(of: key) {
            let pieces = address.split { $0 == "/" || $0 == ":" || $0 == "#" || $0 == "=" || $0 == "?" }
            var name = FHIRNames.identifierPart(pieces.last.map(String.init) ?? "unnamed")
            if let version { name += "-\(FHIRNames.identifierPart(version))" }
            return String(name.prefix(200))
        }
        if isNew {
            losses.note("addresses of forms and code systems", "replaced by the short names of identifiers", at: key)
        }
        return name
    }

    /// The end of a message that offers the closest of the words that are known, or nothing.
    func suggestion(for word: String, among known: some Collection<String>) -> String {
        guard suggestions > 0, known.count < 2_000 else { return "" }
        suggestions -= 1
        return known.sorted().suggestion(for: word)
    }

    /// Whether a number has digits in the file that a computer number does not hold.
    func isRounded(_ number: Double, at offset: Int) -> Bool {
        let written = bytes[offset...].prefix { "+-.eE0123456789".utf8.contains($0) }
        return written.count > 15 && Self.digits(of: written) != Self.digits(of: JSONNode.text(of: number).utf8)
    }

    /// The digits that count, without zeros at the ends.
    private static func digits(of text: some Sequence<UInt8>) -> [UInt8] {
        var digits: [UInt8] = []
        for byte in text {
            if byte | 0x20 == UInt8(ascii: "e") { break }
            if (0x30...0x39).contains(byte), byte != 0x30 || !digits.isEmpty { digits.append(byte) }
        }
        while digits.last == 0x30 { digits.removeLast() }
        return digits
    }

    func location(of object: FHIRObject) -> SourceLocation {
        lines.location(of: object.node.offset, in: file, path: object.path.description)
    }
}

/// The short names that addresses from elsewhere were given, each of them once.
///
/// A class, because the files that are read together share it.
final class FHIRShortNames {
    private var names: [String: String] = [:]
    private var taken: Set<String> = []
    private var nextNumber: [String: Int] = [:]

    /// The name of an address, and whether it was given just now.
    func name(of address: String, _ wanted: () -> String) -> (name: String, isNew: Bool) {
        if let known = names[address] { return (known, false) }
        let name = wanted()
        var unique = name
        while !taken.insert(unique).inserted {
            nextNumber[name, default: 1] += 1
            unique = "\(name)~\(nextNumber[name, default: 1])"
        }
        names[address] = unique
        return (unique, true)
    }
}
