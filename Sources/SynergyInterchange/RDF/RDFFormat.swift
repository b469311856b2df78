public import SynergyModel

/// Questionnaires, mappings and answers as RDF, with SKOS, PROV-O and the RDF form of SSSOM for what they have words for.
///
/// <https://www.w3.org/TR/skos-reference/>, <https://www.w3.org/TR/prov-o/>
public enum RDFFormat {
    /// The ways to write a graph.
    public enum Syntax: String, Sendable, CaseIterable {
        /// RDF 1.1 Turtle.
        case turtle
        /// RDF 1.1 N-Triples.
        case ntriples
        /// JSON-LD 1.1.
        case jsonld

        /// The syntax of a format; Turtle for one that is no RDF.
        init(_ format: ExchangeFormat) { self = Self(rawValue: format.rawValue) ?? .turtle }
    }

    /// Reads a file: what this library wrote, or a thesaurus of others.
    ///
    /// Content comes back in the order of identifiers; mapping sets and decisions in the order in which they were.
    ///
    /// - Parameters:
    ///   - bytes: The file, in UTF-8.
    ///   - syntax: What it is written in.
    ///   - file: The name used in places.
    ///   - base: What relative addresses are relative to before the file says.
    ///   - limits: How much is accepted.
    /// - Returns: The content; what the model has no place for, counted; every problem, with line and column.
    /// - Complexity: O(*n* log *n*) in the number of bytes.
    public static func read(
        _ bytes: [UInt8], as syntax: Syntax, file: String? = nil, base: String? = nil, limits: Limits = Limits()
    ) -> ExchangeReading {
        let reading =
            switch syntax {
            case .turtle: RDFGraph.readTurtle(bytes, file: file, base: base, limits: limits)
            case .ntriples: RDFGraph.readNTriples(bytes, file: file, limits: limits)
            case .jsonld: RDFGraph.readJSONLD(bytes, file: file, limits: limits)
            }
        var reader = RDFContentReader(reading.graph, file: file, lines: LineTable(bytes), limits: limits)
        reader.read()
        return ExchangeReading(
            content: reader.content, losses: reader.losses, diagnostics: reading.diagnostics + reader.diagnostics)
    }

    /// Writes content.
    ///
    /// Mappings are annotated axioms, as in the RDF form of SSSOM. Only those that are approved and hold are stated as facts
    /// with the words of SKOS besides.
    ///
    /// - Parameters:
    ///   - content: What is written.
    ///   - syntax: What it is written in.
    ///   - day: The day on which mappings must hold to be stated as facts; `nil` for those that hold on every day.
    /// - Complexity: O(*n* log *n*) in the size of the content.
    public static func write(
        _ content: ExchangeContent, as syntax: Syntax, asOf day: CalendarDay? = nil
    ) -> ExchangeWriting {
        let (graph, losses) = graph(of: content, asOf: day)
        return ExchangeWriting(bytes: graph.written(as: syntax), losses: losses)
    }

    /// Reads a file in one of the formats `turtle`, `ntriples` and `jsonld`; see ``read(_:as:file:base:limits:)``.
    public static func read(
        _ bytes: [UInt8], file: String? = nil, format: ExchangeFormat, limits: Limits = Limits()
    ) -> ExchangeReading {
        read(bytes, as: Syntax(format), file: file, limits: limits)
    }

    /// Writes content in one of the formats `turtle`, `ntriples` and `jsonld`; see ``write(_:as:asOf:)``.
    public static func write(
        _ content: ExchangeContent, format: ExchangeFormat, asOf day: CalendarDay? = nil
    ) -> ExchangeWriting {
        write(content, as: Syntax(format), asOf: day)
    }

    /// The statements that content is written as.
    ///
    /// - Parameters:
    ///   - content: What is written.
    ///   - day: The day on which mappings must hold to be stated as facts; `nil` for those that hold on every day.
    public static func graph(
        of content: ExchangeContent, asOf day: CalendarDay? = nil
    ) -> (graph: RDFGraph, losses: FormatLosses) {
        var writer = RDFContentWriter(asOf: day)
        writer.write(content)
        return (writer.graph, writer.losses)
    }
}

extension RDFGraph {
    /// The graph in a syntax.
    public func written(as syntax: RDFFormat.Syntax) -> [UInt8] {
        switch syntax {
        case .turtle: turtle()
        case .ntriples: nTriples()
        case .jsonld: jsonLD()
        }
    }
}
