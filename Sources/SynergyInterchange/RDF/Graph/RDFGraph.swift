import SynergyModel

/// Statements of subject, predicate and object; each term stands once and has a number.
public struct RDFGraph: Sendable {
    /// One statement.
    public struct Triple: Hashable, Sendable {
        /// What it is about: an IRI or a blank node.
        public var subject: RDFTerm
        /// What is said: an IRI.
        public var predicate: RDFTerm
        /// What it is said to be.
        public var object: RDFTerm

        /// Creates a statement.
        public init(_ subject: RDFTerm, _ predicate: RDFTerm, _ object: RDFTerm) {
            self.subject = subject
            self.predicate = predicate
            self.object = object
        }
    }

    /// One statement by the numbers of its terms, with the byte of the file at which its object stands.
    struct Entry: Sendable {
        var subject, predicate, object: Int32
        var offset: Int
    }

    private(set) var names = NameTable()
    var entries: [Entry] = []
    private var blankCount = 0

    /// Creates a graph without statements.
    public init() {}

    /// Creates a graph of statements.
    public init(_ triples: some Sequence<Triple>) {
        for triple in triples { insert(triple) }
    }

    /// How many statements it has; one that was inserted twice counts twice.
    public var count: Int { entries.count }

    /// The statements in the order in which they were inserted.
    public var triples: [Triple] {
        entries.map { Triple(term($0.subject), term($0.predicate), term($0.object)) }
    }

    /// Adds a statement.
    public mutating func insert(_ triple: Triple) {
        insert(number(of: triple.subject), number(of: triple.predicate), number(of: triple.object))
    }

    mutating func insert(_ subject: Int32, _ predicate: Int32, _ object: Int32, at offset: Int = 0) {
        entries.append(Entry(subject: subject, predicate: predicate, object: object, offset: offset))
    }

    // MARK: Terms

    /// How many different terms there are.
    var termCount: Int { names.count }

    mutating func number(of term: RDFTerm) -> Int32 { names.intern(term.key) }

    func find(_ term: RDFTerm) -> Int32? { names.find(term.key) }

    func find(iri: String) -> Int32? { names.find("I" + iri) }

    func term(_ number: Int32) -> RDFTerm { RDFTerm(key: names[number]) }

    /// A blank node that no file can have named.
    mutating func makeBlank() -> Int32 {
        blankCount += 1
        return names.intern("B+\(blankCount)")
    }

    func isBlank(_ number: Int32) -> Bool { firstByte(number) == UInt8(ascii: "B") }

    func isIRI(_ number: Int32) -> Bool { firstByte(number) == UInt8(ascii: "I") }

    func isLiteral(_ number: Int32) -> Bool { firstByte(number) == UInt8(ascii: "L") }

    /// The IRI, if it is one.
    func iri(_ number: Int32) -> String? {
        if case .iri(let iri) = term(number) { iri } else { nil }
    }

    private func firstByte(_ number: Int32) -> UInt8? { names.withBytes(of: number) { $0.first } }

    // MARK: Building

    mutating func add(_ subject: Int32, _ predicate: String, _ object: RDFTerm) {
        insert(subject, number(of: .iri(predicate)), number(of: object))
    }

    mutating func add(_ subject: Int32, _ predicate: String, _ object: Int32) {
        insert(subject, number(of: .iri(predicate)), object)
    }

    /// Adds a list and returns its first node (RDF Schema 1.1, section 5.2).
    mutating func addList(_ items: [Int32]) -> Int32 {
        var rest = number(of: .iri(RDFVocabulary.empty))
        // Nodes are numbered from the front, so that they are written in this order where they get labels.
        let nodes = items.map { _ in makeBlank() }
        for (node, item) in zip(nodes, items).reversed() {
            add(node, RDFVocabulary.first, item)
            add(node, RDFVocabulary.rest, rest)
            rest = node
        }
        return rest
    }
}
