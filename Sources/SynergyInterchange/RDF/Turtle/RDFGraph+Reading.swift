public import SynergyModel

extension RDFGraph {
    /// A file that was read.
    public struct Reading: Sendable {
        /// The statements of everything that is well formed.
        public var graph: RDFGraph
        /// Every problem, in the order of their places.
        public var diagnostics: [Diagnostic]
        /// What the prefixes of the file stand for; the last declaration counts.
        public var prefixes: [String: String]
    }

    /// Reads Turtle (RDF 1.1, <https://www.w3.org/TR/turtle/>).
    ///
    /// After a mistake it goes on with the next statement, so that all mistakes are found. Quoted triples of RDF-star, named
    /// graphs of TriG and rules of N3 are outside what is read, and named.
    ///
    /// - Parameters:
    ///   - bytes: The file, in UTF-8.
    ///   - file: The name used in places.
    ///   - base: What relative addresses are relative to before the file says.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func readTurtle(
        _ bytes: [UInt8], file: String? = nil, base: String? = nil, limits: Limits = Limits()
    ) -> Reading {
        read(bytes, file: file, limits: limits) { buffer, problems in
            var reader = TurtleReader(buffer, base: base, limits: limits, problems)
            reader.document()
            return (reader.graph, reader.prefixes, reader.problems)
        }
    }

    /// Reads N-Triples (RDF 1.1, <https://www.w3.org/TR/n-triples/>): a statement a line, nothing abbreviated.
    ///
    /// - Parameters:
    ///   - bytes: The file, in UTF-8.
    ///   - file: The name used in places.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func readNTriples(_ bytes: [UInt8], file: String? = nil, limits: Limits = Limits()) -> Reading {
        read(bytes, file: file, limits: limits) { buffer, problems in
            var reader = NTriplesReader(buffer, problems)
            reader.document()
            return (reader.graph, [:], reader.problems)
        }
    }

    private static func read(
        _ bytes: [UInt8], file: String?, limits: Limits,
        _ body: (UnsafeBufferPointer<UInt8>, RDFProblems) -> (RDFGraph, [String: String], RDFProblems)
    ) -> Reading {
        var problems = RDFProblems()
        guard bytes.count <= limits.fileBytes else {
            problems.report(
                .fileTooLarge, at: 0, "the file has \(bytes.count) bytes, more than the limit of \(limits.fileBytes)")
            return Reading(graph: RDFGraph(), diagnostics: problems.placed(in: file, [], limits), prefixes: [:])
        }
        let (graph, prefixes, found) = bytes.withUnsafeBufferPointer { buffer in
            if let offset = UTF8Validation.firstInvalidOffset(in: buffer) {
                let byte = String(buffer[offset], radix: 16, uppercase: true)
                problems.report(.invalidUTF8, at: offset, "the byte 0x\(byte) is not part of valid UTF-8")
                return (RDFGraph(), [String: String](), problems)
            }
            return body(buffer, problems)
        }
        return Reading(graph: graph, diagnostics: found.placed(in: file, bytes, limits), prefixes: prefixes)
    }
}
