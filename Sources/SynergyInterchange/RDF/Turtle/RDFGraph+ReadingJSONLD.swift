import SynergyModel

extension RDFGraph {
    /// Reads JSON-LD 1.1 as this library writes it, and much of what others write.
    ///
    /// A context is an object in the file with prefixes, terms, `@vocab`, `@base`, `@language`, and types or containers
    /// (`@list`, `@set`, `@language`) of terms. Contexts elsewhere, `@reverse`, `@nest`, `@index`, `@included`, graphs in
    /// graphs and directions of texts are outside what is read, and named.
    ///
    /// - Parameters:
    ///   - bytes: The file, in UTF-8.
    ///   - file: The name used in places.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func readJSONLD(_ bytes: [UInt8], file: String? = nil, limits: Limits = Limits()) -> Reading {
        var problems = RDFProblems()
        guard bytes.count <= limits.fileBytes else {
            problems.report(
                .fileTooLarge, at: 0, "the file has \(bytes.count) bytes, more than the limit of \(limits.fileBytes)")
            return Reading(graph: RDFGraph(), diagnostics: problems.placed(in: file, [], limits), prefixes: [:])
        }
        let reading = JSONReading()
        reading.issueLimit = limits.diagnosticsPerFile
        let root = JSONParser.parse(bytes, limits: limits, reading)
        for issue in reading.issues { problems.report(issue.severity, issue.code, at: issue.offset, issue.message) }
        guard let root else {
            return Reading(graph: RDFGraph(), diagnostics: problems.placed(in: file, bytes, limits), prefixes: [:])
        }
        var reader = JSONLDReader(problems)
        reader.document(root)
        return Reading(
            graph: reader.graph, diagnostics: reader.problems.placed(in: file, bytes, limits),
            prefixes: reader.prefixes)
    }
}
