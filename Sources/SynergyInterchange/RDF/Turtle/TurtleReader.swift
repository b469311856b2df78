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

/// The problems of one file by the bytes at which they are.
struct RDFProblems {
    private struct Problem {
        var severity: Diagnostic.Severity
        var code: Diagnostic.Code
        var offset: Int
        var message: String
    }

    private var problems: [Problem] = []
    private var unlisted = 0
    private(set) var hasErrors = false

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at offset: Int, _ message: @autoclosure () -> String
    ) {
        if severity == .error { hasErrors = true }
        // More than any limit asks for; the rest is counted.
        guard problems.count < 100_000 else {
            unlisted += 1
            return
        }
        problems.append(Problem(severity: severity, code: code, offset: offset, message: message()))
    }

    mutating func report(_ code: Diagnostic.Code, at offset: Int, _ message: @autoclosure () -> String) {
        report(.error, code, at: offset, message())
    }

    mutating func report(_ failure: RDFScanner.Failure) { report(failure.code, at: failure.offset, failure.message) }

    /// The problems in the order of their places.
    func placed(in file: String?, _ bytes: [UInt8], _ limits: Limits) -> [Diagnostic] {
        guard !problems.isEmpty else { return [] }
        let lines = LineTable(bytes)
        let order = problems.indices.sorted { (problems[$0].offset, $0) < (problems[$1].offset, $1) }
        var result = order.prefix(limits.diagnosticsPerFile).map { index in
            let problem = problems[index]
            return Diagnostic(
                problem.severity, problem.code, at: lines.location(of: problem.offset, in: file), problem.message)
        }
        let rest = problems.count - result.count + unlisted
        if rest > 0 {
            let message = "\(rest) more problems are not listed"
            result.append(
                Diagnostic(hasErrors ? .error : .note, .tooManyProblems, at: SourceLocation(file: file), message))
        }
        return result
    }
}

/// Reads one Turtle document.
struct TurtleReader {
    private typealias Failure = RDFScanner.Failure

    private(set) var graph = RDFGraph()
    private(set) var prefixes: [String: String] = [:]
    private(set) var problems: RDFProblems
    private var scanner: RDFScanner
    private var base: String?
    private let maximumDepth: Int
    private var depth = 0
    private let type: Int32
    private let first: Int32
    private let rest: Int32
    private let empty: Int32

    init(_ bytes: UnsafeBufferPointer<UInt8>, base: String?, limits: Limits, _ problems: RDFProblems) {
        scanner = RDFScanner(bytes)
        self.base = base
        self.problems = problems
        // What is nested takes space on the stack.
        maximumDepth = min(limits.depth, 512)
        type = graph.number(of: .iri(RDFVocabulary.type))
        first = graph.number(of: .iri(RDFVocabulary.first))
        rest = graph.number(of: .iri(RDFVocabulary.rest))
        empty = graph.number(of: .iri(RDFVocabulary.empty))
    }

    // MARK: Statements

    mutating func document() {
        if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            problems.report(.warning, .byteOrderMark, at: 0, "the file begins with a byte order mark")
            scanner.index = 3
        }
        scanner.skipSpace()
        while !scanner.isAtEnd {
            let start = scanner.index
            let count = graph.entries.count
            depth = 0
            do throws(Failure) {
                try statement()
            } catch {
                problems.report(error)
                // Half a statement says nothing.
                graph.entries.removeSubrange(count...)
                recover(from: start, failedAt: error.offset)
            }
            scanner.skipSpace()
        }
    }

    /// Goes to where the next statement may begin: after a dot that ends one.
    private mutating func recover(from start: Int, failedAt offset: Int) {
        var scanner = scanner
        scanner.index = max(start + 1, offset)
        // A quote that is not closed on its line is taken to end there.
        if offset < scanner.bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(scanner.bytes[offset]) {
            scanner.skipLine()
        }
        while !scanner.isAtEnd {
            let byte = scanner.peek()
            switch byte {
            case UInt8(ascii: "#"): scanner.skipLine()
            case UInt8(ascii: "<"):
                let place = scanner.index
                if (try? scanner.iriReference()) == nil { scanner.index = place + 1 }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let place = scanner.index
                if (try? scanner.string(isTurtle: true)) == nil { scanner.index = place + 1 }
            case UInt8(ascii: "."):
                scanner.index += 1
                let next = scanner.peek()
                if next <= 0x20 || next == UInt8(ascii: "#") {
                    self.scanner.index = scanner.index
                    return
                }
            default: scanner.index += 1
            }
        }
        self.scanner.index = scanner.index
    }

    private mutating func statement() throws(Failure) {
        switch scanner.peek() {
        case UInt8(ascii: "@"): try directive()
        case UInt8(ascii: "["):
            let subject = try propertyList()
            scanner.skipSpace()
            // What stands in the brackets is a statement by itself.
            if scanner.peek() != UInt8(ascii: ".") { try predicates(of: subject) }
            try end()
        default:
            if try sparqlDirective() { return }
            let subject = try subject()
            try predicates(of: subject)
            try end()
        }
    }

    private mutating func end() throws(Failure) {
        scanner.skipSpace()
        guard scanner.take(".") else {
            throw scanner.failure("expected ‘.’ at the end of the statement, or ‘;’ or ‘,’, found \(scanner.found)")
        }
    }

    /// `@prefix` and `@base`.
    private mutating func directive() throws(Failure) {
        let start = scanner.index
        if scanner.looks(at: "@prefix") {
            scanner.index += 7
            try declarePrefix()
        } else if scanner.looks(at: "@base") {
            scanner.index += 5
            scanner.skipSpace()
            base = try iri()
        } else {
            throw scanner.failure("expected ‘@prefix’ or ‘@base’, found \(scanner.found)", at: start)
        }
        try end()
    }

    /// `PREFIX` and `BASE` as in SPARQL, in any case and without a dot.
    private mutating func sparqlDirective() throws(Failure) -> Bool {
        func isWord(_ word: StaticString) -> Bool {
            let length = word.utf8CodeUnitCount
            guard (0..<length).allSatisfy({ scanner.peek($0) | 0x20 == word.utf8Start[$0] }) else { return false }
            let next = scanner.peek(length)
            return next <= 0x20 || next == UInt8(ascii: "<") || next == UInt8(ascii: "#")
        }
        if isWord("prefix") {
            scanner.index += 6
            try declarePrefix()
            return true
        }
        if isWord("base") {
            scanner.index += 4
            scanner.skipSpace()
            base = try iri()
            return true
        }
        if isWord("graph") {
            throw scanner.failure(
                "named graphs (TriG) are not read; expected a statement", at: scanner.index, .rdfOutsideSubset)
        }
        return false
    }

    private mutating func declarePrefix() throws(Failure) {
        scanner.skipSpace()
        let prefix = try prefixName()
        scanner.skipSpace()
        guard scanner.peek() == UInt8(ascii: "<") else {
            throw scanner.failure("expected an address in ‘<’ and ‘>’ for the prefix, found \(scanner.found)")
        }
        prefixes[prefix] = try iri()
    }

    // MARK: Parts

    private mutating func subject() throws(Failure) -> Int32 {
        switch scanner.peek() {
        case UInt8(ascii: "("): return try collection()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            throw scanner.failure("a statement does not begin with a text", at: scanner.index)
        case UInt8(ascii: "{"):
            throw scanner.failure("named graphs (TriG) are not read", at: scanner.index, .rdfOutsideSubset)
        default:
            let subject = try node("a subject: an address in ‘<’ and ‘>’, a name such as skos:Concept, or ‘_:x’")
            scanner.skipSpace()
            if scanner.peek() == UInt8(ascii: "{") {
                throw scanner.failure("named graphs (TriG) are not read", at: scanner.index, .rdfOutsideSubset)
            }
            return subject
        }
    }

    private mutating func predicates(of subject: Int32) throws(Failure) {
        while true {
            scanner.skipSpace()
            let predicate = try predicate()
            while true {
                scanner.skipSpace()
                let offset = scanner.index
                let object = try object()
                graph.insert(subject, predicate, object, at: offset)
                scanner.skipSpace()
                if scanner.looks(at: "{|") {
                    throw scanner.failure(
                        "annotations (RDF-star) are not read", at: scanner.index, .rdfOutsideSubset)
                }
                guard scanner.take(",") else { break }
            }
            guard scanner.peek() == UInt8(ascii: ";") else { return }
            while scanner.take(";") { scanner.skipSpace() }
            // A semicolon may stand before the end.
            if scanner.peek() == UInt8(ascii: ".") || scanner.peek() == UInt8(ascii: "]") { return }
        }
    }

    private mutating func predicate() throws(Failure) -> Int32 {
        if scanner.peek() == UInt8(ascii: "a") {
            let next = scanner.scalar(at: scanner.index + 1)?.scalar
            if next.map({ !RDFScanner.isNamePart($0) && $0 != ":" && $0 != "." && $0 != "%" && $0 != "\\" }) ?? true {
                scanner.index += 1
                return type
            }
        }
        let start = scanner.index
        if scanner.looks(at: "=") {
            throw scanner.failure("rules and equations of N3 are not read", at: start, .rdfOutsideSubset)
        }
        let predicate = try node("a property: an address in ‘<’ and ‘>’, a name such as skos:prefLabel, or ‘a’")
        guard graph.isIRI(predicate) else {
            throw scanner.failure("a property has a name; a blank node cannot be one", at: start)
        }
        return predicate
    }

    private mutating func object() throws(Failure) -> Int32 {
        switch scanner.peek() {
        case UInt8(ascii: "["): return try propertyList()
        case UInt8(ascii: "("): return try collection()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return try text()
        case UInt8(ascii: "+"), UInt8(ascii: "-"), 0x30...0x39: return try number()
        case UInt8(ascii: "."): return try number()
        case UInt8(ascii: "t") where isWord("true"):
            scanner.index += 4
            return graph.number(of: .literal(RDFLiteral("true", datatype: RDFVocabulary.boolean)))
        case UInt8(ascii: "f") where isWord("false"):
            scanner.index += 5
            return graph.number(of: .literal(RDFLiteral("false", datatype: RDFVocabulary.boolean)))
        default: return try node("a value: an address, a name, a text in quotes, a number, ‘[’ or ‘(’")
        }
    }

    private func isWord(_ word: StaticString) -> Bool {
        guard scanner.looks(at: word) else { return false }
        guard let next = scanner.scalar(at: scanner.index + word.utf8CodeUnitCount)?.scalar else { return true }
        return !RDFScanner.isNamePart(next) && next != ":"
    }

    private mutating func nested() throws(Failure) {
        depth += 1
        guard depth <= maximumDepth else {
            throw scanner.failure(
                "brackets are nested more than \(maximumDepth) deep", at: scanner.index, .tooDeep)
        }
    }

    private mutating func propertyList() throws(Failure) -> Int32 {
        try nested()
        scanner.index += 1
        let node = graph.makeBlank()
        scanner.skipSpace()
        if scanner.peek() != UInt8(ascii: "]") { try predicates(of: node) }
        scanner.skipSpace()
        guard scanner.take("]") else {
            throw scanner.failure("expected ‘]’, ‘;’ or ‘,’, found \(scanner.found)")
        }
        depth -= 1
        return node
    }

    private mutating func collection() throws(Failure) -> Int32 {
        try nested()
        scanner.index += 1
        var head = empty
        var last: Int32?
        while true {
            scanner.skipSpace()
            let offset = scanner.index
            if scanner.take(")") { break }
            guard !scanner.isAtEnd else { throw scanner.failure("expected ‘)’, found the end of the file") }
            let item = try object()
            let node = graph.makeBlank()
            if let last { graph.insert(last, rest, node, at: offset) } else { head = node }
            graph.insert(node, first, item, at: offset)
            last = node
        }
        if let last { graph.insert(last, rest, empty, at: scanner.index) }
        depth -= 1
        return head
    }

    // MARK: Terms

    /// An address, a prefixed name or a blank node with a label.
    private mutating func node(_ expected: String) throws(Failure) -> Int32 {
        switch scanner.peek() {
        case UInt8(ascii: "<"):
            if scanner.looks(at: "<<") {
                throw scanner.failure("quoted triples (RDF-star) are not read", at: scanner.index, .rdfOutsideSubset)
            }
            return graph.number(of: .iri(try iri()))
        case UInt8(ascii: "_") where scanner.peek(1) == UInt8(ascii: ":"):
            return graph.number(of: .blank(try scanner.blankLabel()))
        default:
            guard let (scalar, _) = scanner.scalar(at: scanner.index), RDFScanner.isNameStart(scalar) || scalar == ":"
            else { throw scanner.failure("expected \(expected); found \(scanner.found)") }
            return graph.number(of: .iri(try prefixedName()))
        }
    }

    private mutating func iri() throws(Failure) -> String {
        let start = scanner.index
        guard scanner.peek() == UInt8(ascii: "<") else {
            throw scanner.failure("expected an address in ‘<’ and ‘>’, found \(scanner.found)")
        }
        let reference = try scanner.iriReference()
        if IRIParts.isAbsolute(reference) { return reference }
        guard let base else {
            throw scanner.failure(
                "the relative address ‘\(reference.excerpt)’ needs a line ‘@base’ above it", at: start, .rdfNoBase)
        }
        return IRIParts.resolve(reference, at: base)
    }

    /// A prefix with its colon (production PNAME_NS); returns the prefix.
    private mutating func prefixName() throws(Failure) -> String {
        let start = scanner.index
        if let (scalar, _) = scanner.scalar(at: scanner.index), RDFScanner.isNameStart(scalar) {
            scanner.passName(dots: true, colons: false)
        }
        let prefix = String(
            decoding: UnsafeBufferPointer(rebasing: scanner.bytes[start..<scanner.index]), as: UTF8.self)
        guard scanner.take(":") else {
            scanner.index = start
            throw scanner.failure("expected a prefix and ‘:’, found \(scanner.found)", at: start)
        }
        return prefix
    }

    private mutating func prefixedName() throws(Failure) -> String {
        let start = scanner.index
        let prefix = try prefixName()
        let local = try localName()
        guard let iri = prefixes[prefix] else {
            throw scanner.failure("the prefix ‘\(prefix.excerpt):’ is not declared", at: start, .unknownPrefix)
        }
        return iri + local
    }

    /// What follows the colon (production PN_LOCAL), escapes replaced; `%XX` stays.
    private mutating func localName() throws(Failure) -> String {
        var name: [UInt8] = []
        // Dots belong to the name only if something follows them.
        var dots = 0
        while let (scalar, length) = scanner.scalar(at: scanner.index) {
            let part: [UInt8]
            if scalar == "%" {
                guard RDFScanner.hexadecimal(scanner.peek(1)) != nil, RDFScanner.hexadecimal(scanner.peek(2)) != nil
                else { throw scanner.failure("expected two hexadecimal digits after ‘%’", at: scanner.index) }
                part = Array(scanner.bytes[scanner.index..<scanner.index + 3])
                scanner.index += 3
            } else if scalar == "\\" {
                let next = scanner.peek(1)
                guard "_~.-!$&'()*+,;=/?#@%".utf8.contains(next) else {
                    throw scanner.failure("a name has no escape like this", at: scanner.index)
                }
                part = [next]
                scanner.index += 2
            } else if scalar == "." {
                guard !name.isEmpty || dots > 0 else { break }
                dots += 1
                scanner.index += 1
                continue
            } else if RDFScanner.isNamePart(scalar) || scalar == ":" {
                // It does not begin with a hyphen or a combining letter.
                if name.isEmpty, scalar != ":", scalar != "_", !RDFScanner.isNameStart(scalar),
                    !RDFScanner.isDigit(scalar)
                {
                    break
                }
                part = Array(scanner.bytes[scanner.index..<scanner.index + length])
                scanner.index += length
            } else {
                break
            }
            name.append(contentsOf: repeatElement(UInt8(ascii: "."), count: dots))
            dots = 0
            name += part
        }
        scanner.index -= dots
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func text() throws(Failure) -> Int32 {
        let text = try scanner.string(isTurtle: true)
        if scanner.peek() == UInt8(ascii: "@") {
            return graph.number(of: .literal(RDFLiteral(text, language: try scanner.languageTag())))
        }
        guard scanner.looks(at: "^^") else { return graph.number(of: .literal(RDFLiteral(text))) }
        scanner.index += 2
        scanner.skipSpace()
        let start = scanner.index
        let datatype = try node("a datatype such as xsd:date")
        guard let iri = graph.iri(datatype) else { throw scanner.failure("a datatype has a name", at: start) }
        return graph.number(of: .literal(RDFLiteral(text, datatype: iri)))
    }

    /// Productions INTEGER, DECIMAL and DOUBLE.
    private mutating func number() throws(Failure) -> Int32 {
        let start = scanner.index
        if !scanner.take("+") { _ = scanner.take("-") }
        func digits(_ scanner: inout RDFScanner) -> Int {
            let from = scanner.index
            while RDFScanner.isDigit(scanner.peek()) { scanner.index += 1 }
            return scanner.index - from
        }
        var datatype = RDFVocabulary.integer
        let whole = digits(&scanner)
        var fraction = 0
        // A dot that no digit or exponent follows ends the statement.
        let isExponent = (scanner.peek(1) | 0x20) == UInt8(ascii: "e")
        if scanner.peek() == UInt8(ascii: "."), RDFScanner.isDigit(scanner.peek(1)) || whole > 0 && isExponent {
            scanner.index += 1
            fraction = digits(&scanner)
            datatype = RDFVocabulary.decimal
        }
        guard whole + fraction > 0 else {
            scanner.index = start
            throw scanner.failure("expected a value, found \(scanner.found)")
        }
        if scanner.peek() | 0x20 == UInt8(ascii: "e") {
            scanner.index += 1
            if !scanner.take("+") { _ = scanner.take("-") }
            guard digits(&scanner) > 0 else { throw scanner.failure("expected digits in the exponent", at: start) }
            datatype = RDFVocabulary.double
        }
        let text = String(decoding: UnsafeBufferPointer(rebasing: scanner.bytes[start..<scanner.index]), as: UTF8.self)
        return graph.number(of: .literal(RDFLiteral(text, datatype: datatype)))
    }
}
