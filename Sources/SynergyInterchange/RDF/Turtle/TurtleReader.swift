import SynergyModel

/// Reads one Turtle document.
struct TurtleReader {
    typealias Failure = RDFScanner.Failure

    var graph = RDFGraph()
    var prefixes: [String: String] = [:]
    var problems: RDFProblems
    var scanner: RDFScanner
    var base: String?
    let maximumDepth: Int
    var depth = 0
    let type: Int32
    let first: Int32
    let rest: Int32
    let empty: Int32

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
    mutating func recover(from start: Int, failedAt offset: Int) {
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

    mutating func statement() throws(Failure) {
        switch scanner.peek() {
        case UInt8(ascii: "@"): try directive()
        case UInt8(ascii: "["):
            let before = graph.count
            let subject = try propertyList()
            scanner.skipSpace()
            // What stands in the brackets is a statement by itself; empty ones say nothing.
            if scanner.peek() != UInt8(ascii: ".") || graph.count == before { try predicates(of: subject) }
            try end()
        default:
            if try sparqlDirective() { return }
            let subject = try subject()
            try predicates(of: subject)
            try end()
        }
    }

    mutating func end() throws(Failure) {
        scanner.skipSpace()
        guard scanner.take(".") else {
            throw scanner.failure("expected ‘.’ at the end of the statement, or ‘;’ or ‘,’, found \(scanner.found)")
        }
    }

    /// `@prefix` and `@base`.
    mutating func directive() throws(Failure) {
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
    mutating func sparqlDirective() throws(Failure) -> Bool {
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

    mutating func declarePrefix() throws(Failure) {
        scanner.skipSpace()
        let prefix = try prefixName()
        scanner.skipSpace()
        guard scanner.peek() == UInt8(ascii: "<") else {
            throw scanner.failure("expected an address in ‘<’ and ‘>’ for the prefix, found \(scanner.found)")
        }
        prefixes[prefix] = try iri()
    }

    // MARK: Parts

    mutating func subject() throws(Failure) -> Int32 {
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

    mutating func predicates(of subject: Int32) throws(Failure) {
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

    mutating func predicate() throws(Failure) -> Int32 {
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

    mutating func object() throws(Failure) -> Int32 {
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

    func isWord(_ word: StaticString) -> Bool {
        guard scanner.looks(at: word) else { return false }
        guard let next = scanner.scalar(at: scanner.index + word.utf8CodeUnitCount)?.scalar else { return true }
        return !RDFScanner.isNamePart(next) && next != ":"
    }

    mutating func nested() throws(Failure) {
        depth += 1
        guard depth <= maximumDepth else {
            throw scanner.failure(
                "brackets are nested more than \(maximumDepth) deep", at: scanner.index, .tooDeep)
        }
    }

    mutating func propertyList() throws(Failure) -> Int32 {
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

    mutating func collection() throws(Failure) -> Int32 {
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
}
