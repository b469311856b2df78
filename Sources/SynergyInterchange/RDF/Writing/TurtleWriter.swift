import SynergyModel

extension RDFGraph {
    /// The graph as Turtle: prefixes, then what is said of each subject together, all of it sorted.
    ///
    /// Blank nodes stand where they are used if they are used once, and lists in parentheses.
    ///
    /// - Complexity: O(*n* log *n*) in the number of statements.
    public func turtle() -> [UInt8] {
        let layout = RDFLayout(self)
        var writer = TurtleWriter(layout: layout, prefixes: RDFPrefixes(layout.index))
        writer.document()
        return writer.bytes
    }

    /// The graph as N-Triples in canonical form: a statement a line, each once, the lines sorted by their bytes.
    ///
    /// Blank nodes are numbered in the order in which they came up.
    ///
    /// - Complexity: O(*n* log *n*) in the number of statements.
    public func nTriples() -> [UInt8] {
        let index = RDFIndex(self)
        var labels: [Int32: Int] = [:]
        for number in 0..<Int32(termCount) where isBlank(number) { labels[number] = labels.count }
        // Most terms come many times.
        var texts = [[UInt8]?](repeating: nil, count: termCount)
        func text(_ number: Int32) -> [UInt8] {
            if let known = texts[Int(number)] { return known }
            let text =
                switch term(number) {
                case .iri(let iri): RDFText.bracketed(iri)
                case .blank: Array("_:b\(labels[number] ?? 0)".utf8)
                case .literal(let literal): RDFText.quoted(literal) { RDFText.bracketed($0) }
                }
            texts[Int(number)] = text
            return text
        }
        var lines = index.all.map { entry in
            text(entry.subject) + [0x20] + text(entry.predicate) + [0x20] + text(entry.object) + Array(" .\n".utf8)
        }
        lines.sort { $0.lexicographicallyPrecedes($1) }
        return Array(lines.joined())
    }
}

/// The words of Turtle and N-Triples.
enum RDFText {
    /// An address in `<` and `>`.
    static func bracketed(_ iri: String) -> [UInt8] {
        // What it may not hold cannot come from a file, and must not break one.
        let text = RDFNames.address(iri) ?? iri
        return [UInt8(ascii: "<")] + Array(text.utf8) + [UInt8(ascii: ">")]
    }

    static func percent(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// A literal in double quotes with its language or datatype.
    static func quoted(_ literal: RDFLiteral, _ iri: (String) -> [UInt8]) -> [UInt8] {
        var bytes = [UInt8(ascii: "\"")]
        for byte in literal.lexical.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x08: bytes += Array("\\b".utf8)
            case 0x09: bytes += Array("\\t".utf8)
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0C: bytes += Array("\\f".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case 0..<0x20, 0x7F:
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        if let language = literal.language {
            bytes += [UInt8(ascii: "@")] + Array(language.utf8)
        } else if literal.datatype != RDFVocabulary.string {
            bytes += Array("^^".utf8) + iri(literal.datatype)
        }
        return bytes
    }

    /// What Turtle reads as the same number or truth value without quotes.
    static func bare(_ literal: RDFLiteral) -> String? {
        let text = literal.lexical
        switch literal.datatype {
        case RDFVocabulary.boolean: return text == "true" || text == "false" ? text : nil
        case RDFVocabulary.integer, RDFVocabulary.decimal, RDFVocabulary.double: break
        default: return nil
        }
        var rest = text.utf8[...]
        func digits() -> Int {
            let count = rest.prefix { RDFScanner.isDigit($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        guard digits() > 0 else { return nil }
        var kind = RDFVocabulary.integer
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { return nil }
            kind = RDFVocabulary.decimal
        }
        if rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard digits() > 0 else { return nil }
            kind = RDFVocabulary.double
        }
        return rest.isEmpty && kind == literal.datatype ? text : nil
    }

    /// The part of a name after the colon (production PN_LOCAL), or `nil` where it cannot be written as one.
    static func local(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let isFirst = place == 0
            let isEnd = isFirst || place == scalars.count - 1
            let isPlain =
                scalar == ":"
                || (isFirst
                    ? RDFScanner.isNameStart(scalar) || scalar == "_" || RDFScanner.isDigit(scalar)
                    : RDFScanner.isNamePart(scalar))
                || scalar == "." && !isEnd
                || scalar == "%" && place + 2 < scalars.count
                    && scalars[place + 1...place + 2].allSatisfy {
                        $0.isASCII && RDFScanner.hexadecimal(UInt8($0.value)) != nil
                    }
            if !isPlain {
                guard scalar.isASCII, "~.-!$&'()*+,;=/?#@%".utf8.contains(UInt8(scalar.value)) else { return nil }
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
        }
        return bytes
    }
}

/// Writes one Turtle document.
private struct TurtleWriter {
    let layout: RDFLayout
    let prefixes: RDFPrefixes
    var bytes: [UInt8] = []

    init(layout: RDFLayout, prefixes: RDFPrefixes) {
        self.layout = layout
        self.prefixes = prefixes
    }

    private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func document() {
        for (prefix, iri) in prefixes.used {
            put("@prefix \(prefix): ")
            bytes += RDFText.bracketed(iri)
            put(" .\n")
        }
        for root in layout.roots {
            if !bytes.isEmpty { put("\n") }
            term(root, 0)
            properties(of: root, 1)
            put(" .\n")
        }
    }

    private mutating func properties(of node: Int32, _ level: Int) {
        for (place, property) in layout.properties(of: node).enumerated() {
            if place > 0 {
                put(" ;\n" + String(repeating: "    ", count: level))
            } else {
                put(" ")
            }
            let iri = layout.index.graph.iri(property.predicate) ?? ""
            bytes += iri == RDFVocabulary.type ? [UInt8(ascii: "a")] : name(iri, prefixes.split(property.predicate))
            for (place, object) in property.objects.enumerated() {
                put(place > 0 ? ", " : " ")
                term(object, level)
            }
        }
    }

    private mutating func term(_ number: Int32, _ level: Int) {
        switch layout.index.graph.term(number) {
        case .iri(RDFVocabulary.empty): put("()")
        case .iri(let iri): bytes += name(iri, prefixes.split(number))
        case .literal(let literal):
            if let bare = RDFText.bare(literal) {
                put(bare)
            } else {
                bytes += RDFText.quoted(literal) { [self] in name($0, prefixes.split($0)) }
            }
        case .blank:
            if let items = layout.list(number) {
                put("(")
                for item in items {
                    put(" ")
                    term(item, level)
                }
                put(" )")
            } else if layout.isInside(number) {
                put("[")
                properties(of: number, level + 1)
                put(" ]")
            } else {
                put("_:b\(layout.labels[number] ?? 0)")
            }
        }
    }

    private func name(_ iri: String, _ short: (prefix: String, local: String)?) -> [UInt8] {
        guard let (prefix, local) = short, let name = RDFText.local(local) else {
            return RDFText.bracketed(iri)
        }
        return Array(prefix.utf8) + [UInt8(ascii: ":")] + name
    }
}
