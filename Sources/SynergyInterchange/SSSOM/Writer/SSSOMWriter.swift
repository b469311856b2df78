public import SynergyCrosswalk
import SynergyModel

extension SSSOM {
    /// How a document is written.
    public struct WritingOptions: Hashable, Sendable {
        /// Whether what all records share moves to the set; the canonical form does so.
        public var condenses: Bool

        /// Creates options; without arguments those of the canonical form.
        public init(condenses: Bool = true) { self.condenses = condenses }
    }

    /// Returns a document in the canonical form of SSSOM/TSV: documents that say the same give the same bytes.
    ///
    /// The version is the lowest that is sufficient, rows are sorted, numbers have up to three decimals, prefixes and
    /// definitions that nothing uses are left out.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - options: How to write.
    /// - Complexity: O(*n* log *n*) in the number of records.
    public static func write(_ document: Document, options: WritingOptions = WritingOptions()) -> [UInt8] {
        var writer = SSSOMWriter(document, options)
        return writer.bytes()
    }

    /// Returns a set in the canonical form of SSSOM/TSV.
    ///
    /// - Parameters:
    ///   - set: The set. Its record identifiers are written only if every mapping and gap has one.
    ///   - prefixes: What prefixes stand for; those without an entry stand for `urn:reporting-synergy:id/PREFIX/`.
    public static func write(_ set: MappingSet, prefixes: [String: String] = [:]) -> [UInt8] {
        write(Document(set, prefixes: prefixes))
    }
}

/// One writing of one document.
struct SSSOMWriter {
    private var form: CanonicalForm
    private var output: [UInt8] = []

    init(_ document: SSSOM.Document, _ options: SSSOM.WritingOptions) {
        form = CanonicalForm(document, condenses: options.condenses)
    }

    mutating func bytes() -> [UInt8] {
        for line in MetadataLines(form).lines { append("#\(line)\n") }
        appendRow(form.columns.map(\.slot.rawValue))
        let cells = form.columns.map { column in (0..<form.rowCount).map { column[$0] } }
        // Each text is quoted once at most, however often it stands in the table.
        var quoted: [Int32: [UInt8]] = [:]
        for row in form.sortedRows() {
            for (index, column) in cells.enumerated() {
                if index > 0 { output.append(UInt8(ascii: "\t")) }
                append(column[row], &quoted)
            }
            output.append(UInt8(ascii: "\n"))
        }
        return output
    }

    private mutating func append(_ number: Int32, _ quoted: inout [Int32: [UInt8]]) {
        guard number >= 0 else { return }
        if let known = quoted[number] {
            output += known
            return
        }
        let needsQuotes = form.texts.withBytes(of: number) { text in
            guard text.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: "\"") }) else {
                output.append(contentsOf: text)
                return false
            }
            return true
        }
        guard needsQuotes else { return }
        let text = Self.quoted(form.texts[number])
        quoted[number] = text
        output += text
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
        return bytes
    }

    private mutating func appendRow(_ names: [String]) {
        for (index, name) in names.enumerated() {
            if index > 0 { output.append(UInt8(ascii: "\t")) }
            let isSpecial = name.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: "\"") }
            // A header must not look like metadata.
            let isMark = index == 0 && name.utf8.first == UInt8(ascii: "#")
            output += isSpecial || isMark ? Self.quoted(name) : Array(name.utf8)
        }
        output.append(UInt8(ascii: "\n"))
    }

    private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }
}
