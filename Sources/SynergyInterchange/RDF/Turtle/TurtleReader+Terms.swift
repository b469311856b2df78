import SynergyModel

extension TurtleReader {
    /// An address, a prefixed name or a blank node with a label.
    mutating func node(_ expected: String) throws(Failure) -> Int32 {
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

    mutating func iri() throws(Failure) -> String {
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
    mutating func prefixName() throws(Failure) -> String {
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

    mutating func prefixedName() throws(Failure) -> String {
        let start = scanner.index
        let prefix = try prefixName()
        let local = try localName()
        guard let iri = prefixes[prefix] else {
            throw scanner.failure("the prefix ‘\(prefix.excerpt):’ is not declared", at: start, .unknownPrefix)
        }
        return iri + local
    }

    /// What follows the colon (production PN_LOCAL), escapes replaced; `%XX` stays.
    mutating func localName() throws(Failure) -> String {
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

    mutating func text() throws(Failure) -> Int32 {
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
    mutating func number() throws(Failure) -> Int32 {
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
