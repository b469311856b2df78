import SynergyModel

/// Reads one document of N-Triples.
struct NTriplesReader {
    private typealias Failure = RDFScanner.Failure

    private(set) var graph = RDFGraph()
    private(set) var problems: RDFProblems
    private var scanner: RDFScanner

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ problems: RDFProblems) {
        scanner = RDFScanner(bytes)
        self.problems = problems
    }

    mutating func document() {
        if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            problems.report(.warning, .byteOrderMark, at: 0, "the file begins with a byte order mark")
            scanner.index = 3
        }
        while !scanner.isAtEnd {
            do throws(Failure) {
                try line()
            } catch {
                problems.report(error)
                scanner.index = max(scanner.index, error.offset)
                scanner.skipLine()
            }
            while scanner.peek() == 0x0A || scanner.peek() == 0x0D { scanner.index += 1 }
        }
    }

    private mutating func line() throws(Failure) {
        skipSpace()
        if isLineEnd {
            scanner.skipLine()
            return
        }
        let subject = try resource("a subject: an address in ‘<’ and ‘>’, or ‘_:x’")
        skipSpace()
        guard scanner.peek() == UInt8(ascii: "<") else {
            throw scanner.failure("expected a property in ‘<’ and ‘>’, found \(scanner.found)", at: scanner.index)
        }
        let predicate = graph.number(of: .iri(try iri()))
        skipSpace()
        let offset = scanner.index
        let object =
            scanner.peek() == UInt8(ascii: "\"")
            ? try text() : try resource("a value: an address in ‘<’ and ‘>’, ‘_:x’, or a text in double quotes")
        skipSpace()
        guard scanner.take(".") else {
            throw scanner.failure("expected ‘.’ after the statement, found \(scanner.found)", at: scanner.index)
        }
        skipSpace()
        guard isLineEnd else {
            throw scanner.failure("expected the end of the line, found \(scanner.found)", at: scanner.index)
        }
        scanner.skipLine()
        graph.insert(subject, predicate, object, at: offset)
    }

    private var isLineEnd: Bool {
        scanner.isAtEnd || [0x0A, 0x0D, UInt8(ascii: "#")].contains(scanner.peek())
    }

    private mutating func skipSpace() {
        while scanner.peek() == 0x20 || scanner.peek() == 0x09 { scanner.index += 1 }
    }

    private mutating func resource(_ expected: String) throws(Failure) -> Int32 {
        switch scanner.peek() {
        case UInt8(ascii: "<"):
            if scanner.looks(at: "<<") {
                throw scanner.failure("quoted triples (RDF-star) are not read", at: scanner.index, .rdfOutsideSubset)
            }
            return graph.number(of: .iri(try iri()))
        case UInt8(ascii: "_") where scanner.peek(1) == UInt8(ascii: ":"):
            return graph.number(of: .blank(try scanner.blankLabel()))
        default: throw scanner.failure("expected \(expected); found \(scanner.found)", at: scanner.index)
        }
    }

    private mutating func iri() throws(Failure) -> String {
        let start = scanner.index
        let iri = try scanner.iriReference()
        guard IRIParts.isAbsolute(iri) else {
            throw scanner.failure("N-Triples have no relative addresses such as ‘\(iri.excerpt)’", at: start)
        }
        return iri
    }

    private mutating func text() throws(Failure) -> Int32 {
        let text = try scanner.string(isTurtle: false)
        if scanner.peek() == UInt8(ascii: "@") {
            return graph.number(of: .literal(RDFLiteral(text, language: try scanner.languageTag())))
        }
        guard scanner.looks(at: "^^") else { return graph.number(of: .literal(RDFLiteral(text))) }
        scanner.index += 2
        guard scanner.peek() == UInt8(ascii: "<") else {
            throw scanner.failure("expected a datatype in ‘<’ and ‘>’, found \(scanner.found)", at: scanner.index)
        }
        return graph.number(of: .literal(RDFLiteral(text, datatype: try iri())))
    }
}
