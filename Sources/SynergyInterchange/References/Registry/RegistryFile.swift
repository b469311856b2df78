public import SynergyModel
public import SynergyReferences

/// Registries of documents as files: a JSON array of objects, one for each document.
///
/// ```json
/// [{"id": "NOR-CEDAW-9", "canonical": "un:CEDAW/C/NOR/9", "aliases": ["unjob:N1600001"], "state": "NOR",
///   "units": [{"kind": "para", "number": "1"}, {"kind": "para", "number": "2", "text": "See our 2012 reply."}]}]
/// ```
public enum RegistryFile {
    /// The outcome of reading a file.
    public struct Reading: Sendable {
        /// The documents that can be used; none when the file is no JSON.
        public var documents: [RegisteredDocument]
        /// Every problem, sorted by place.
        public var diagnostics: [Diagnostic]

        /// Whether anything was found that keeps the file from being used.
        public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// Reads a file; a document with an error does not hide the others.
    ///
    /// `canonical` and `aliases` are keys, such as `un:CEDAW/C/NOR/9`, or any spelling of one document, such as its address.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - limits: How much input is accepted.
    /// - Complexity: Linear in the length of the file.
    public static func read(_ bytes: [UInt8], file: String? = nil, limits: Limits = .mappingFile) -> Reading {
        guard bytes.count <= limits.fileBytes else {
            let problem = FileSystem.tooLarge(bytes.count, SourceLocation(file: file), limits)
            return Reading(documents: [], diagnostics: [problem])
        }
        let reading = JSONReading()
        reading.issueLimit = limits.diagnosticsPerFile
        var documents: [RegisteredDocument] = []
        if let root = JSONParser.parse(bytes, limits: limits, reading) {
            var known: Set<RegisteredDocument.ID> = []
            documents =
                reading.array(root) { node in
                    guard let document = RegisteredDocument.read(node, reading) else { return nil }
                    if !known.insert(document.id).inserted {
                        reading.report(
                            .duplicate, at: node, "the document ‘\(document.id.rawValue.excerpt)’ comes twice")
                        return nil
                    }
                    return document
                } ?? []
        }
        return Reading(
            documents: documents, diagnostics: reading.placed(in: file, LineTable(bytes)).sorted(by: isBefore))
    }

    private static func isBefore(_ lhs: Diagnostic, _ rhs: Diagnostic) -> Bool {
        (lhs.location, lhs.code.rawValue) < (rhs.location, rhs.code.rawValue)
    }

    /// Writes documents as a file that ``read(_:file:limits:)`` reads.
    public static func write(_ documents: [RegisteredDocument]) -> [UInt8] {
        documents.json(JSONWriting()).serialized()
    }
}
