/// A node of an RDF graph, or the label of an edge (RDF 1.1 Concepts, section 3.1).
///
/// Two terms are the same if their code points are: letters that are canonically equivalent still differ.
public enum RDFTerm: Sendable {
    /// An address or name.
    case iri(String)
    /// A node without a name; the label means something only inside its graph.
    case blank(String)
    /// A text, number, day or truth value.
    case literal(RDFLiteral)
}

/// A text, number, day or truth value of an RDF graph (RDF 1.1 Concepts, section 3.3).
public struct RDFLiteral: Sendable {
    /// What is written.
    public var lexical: String
    /// The IRI of its datatype; that of language-tagged strings where there is a language.
    public var datatype: String
    /// The language tag in lower case, if it has one.
    public var language: String?

    /// Creates a literal; a plain string unless a datatype is given.
    public init(_ lexical: String, datatype: String = RDFVocabulary.string) {
        self.lexical = lexical
        self.datatype = datatype
    }

    /// Creates a text in a language; the tag is written in lower case.
    public init(_ lexical: String, language: String) {
        self.lexical = lexical
        datatype = RDFVocabulary.languageString
        self.language = language.lowercased()
    }
}

extension RDFTerm: Hashable {
    /// Whether two terms have the same code points.
    public static func == (lhs: Self, rhs: Self) -> Bool { lhs.key.utf8.elementsEqual(rhs.key.utf8) }

    /// Hashes the code points.
    public func hash(into hasher: inout Hasher) {
        for byte in key.utf8 { hasher.combine(byte) }
    }

    /// A text that no other term has.
    var key: String {
        switch self {
        case .iri(let iri): "I" + iri
        case .blank(let label): "B" + label
        case .literal(let literal): literal.key
        }
    }

    /// Takes a key apart.
    init(key: String) {
        // By bytes: the first letter of what follows may be a combining one.
        let rest = String(decoding: key.utf8.dropFirst(), as: UTF8.self)
        switch key.utf8.first {
        case UInt8(ascii: "I"): self = .iri(rest)
        case UInt8(ascii: "B"): self = .blank(rest)
        default: self = .literal(RDFLiteral(key: rest))
        }
    }
}

extension RDFLiteral: Hashable {
    /// Whether two literals have the same code points.
    public static func == (lhs: Self, rhs: Self) -> Bool { lhs.key.utf8.elementsEqual(rhs.key.utf8) }

    /// Hashes the code points.
    public func hash(into hasher: inout Hasher) {
        for byte in key.utf8 { hasher.combine(byte) }
    }

    // Neither a datatype nor a language tag holds a space.
    fileprivate var key: String { "L" + (language.map { "@" + $0 } ?? datatype) + " " + lexical }

    fileprivate init(key: String) {
        let space = key.utf8.firstIndex(of: 0x20) ?? key.utf8.startIndex
        let lexical = String(key[key.utf8.index(after: space)...])
        if key.utf8.first == UInt8(ascii: "@") {
            self.init(lexical, language: String(key[..<space].dropFirst()))
        } else {
            self.init(lexical, datatype: String(key[..<space]))
        }
    }
}
