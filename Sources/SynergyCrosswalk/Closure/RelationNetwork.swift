public import SynergyModel

/// What mappings say, as constraints between interned terms: the input of a ``Closure``.
///
/// A term is a question, a provision, or an element of a question. Statements are kept as small values of numbers; the mapping
/// behind one is fetched only when somebody asks for it.
public struct RelationNetwork: Sendable {
    /// Which mappings take part.
    public struct Selection: Hashable, Sendable {
        /// The day on which they must be valid; `nil` when validity is not looked at.
        public var asOf: CalendarDay?
        /// Whether proposed mappings count like approved ones.
        public var includesProposed: Bool

        /// Creates a selection; without arguments all approved mappings, whatever their validity.
        public init(asOf: CalendarDay? = nil, includesProposed: Bool = false) {
            self.asOf = asOf
            self.includesProposed = includesProposed
        }

        /// Whether a mapping takes part.
        public func selects(_ mapping: Mapping) -> Bool {
            let hasStatus = mapping.status == .approved || (includesProposed && mapping.status == .proposed)
            return hasStatus && asOf.map { mapping.validity.contains($0) } ?? true
        }
    }

    /// What a statement of the network rests on.
    public enum Premise: Hashable, Sendable {
        /// Somebody's mapping.
        case mapping(Mapping)
        /// A pair of the element map of a mapping.
        case elementPair(Mapping, ElementPair)
        /// A change between editions that the newer one declares.
        case lineage(Mapping, LineageEntry.Change)
        /// An element lies inside its question.
        case element(String, of: Mapping.Term.ID)
        /// A provision lies inside another one by its number.
        case numbering(Mapping.Term.ID, in: Mapping.Term.ID)
    }

    /// A statement: how one term stands to another.
    package struct Assertion: Sendable {
        /// How sure it is, 0…1.
        package var confidence: Double
        package var from: Int32
        package var to: Int32
        /// A mapping by its number where not negative, else the bitwise complement of an index into ``definitions``.
        package var origin: Int32
        package var mask: RelationSet

        package init(confidence: Double, from: Int32, to: Int32, origin: Int32, mask: RelationSet) {
            // No number outside the range, no negative zero and nothing that is not a number ever counts.
            self.confidence = confidence > 0 ? min(confidence, 1) : 0
            self.from = from
            self.to = to
            self.origin = origin
            self.mask = mask
        }
    }

    /// A question that consists of its elements and of nothing else.
    package struct Whole: Sendable {
        package var term: Int32
        package var parts: [Int32]
    }

    package private(set) var names: NameTable
    package private(set) var assertions: [Assertion]
    package private(set) var wholes: [Whole] = []
    /// Statements that are not mappings of a file.
    private var definitions: [Premise] = []
    /// Fetches the mapping with a number.
    private let mappingAt: @Sendable (Int) -> Mapping
    /// Mappings that were inserted later; their numbers follow those of the first ones.
    private var insertedMappings: [Mapping] = []
    private let originalCount: Int
    /// The elements of the questions that are known to have several.
    var elementsOf: [Mapping.Term.ID: [String]] = [:]
    /// The questions whose elements are known.
    var knownQuestions: Set<Mapping.Term.ID> = []
    /// The elements that have terms, by question.
    var definedElements: [Mapping.Term.ID: [String: Int32]] = [:]

    /// Separates a question from its element in the name of a term; no identifier holds it.
    static let elementSeparator = "\u{1F}"

    /// Creates a network from names and statements that a reader has interned.
    ///
    /// - Parameters:
    ///   - names: The terms.
    ///   - assertions: What is said; origins are numbers of mappings.
    ///   - mappingCount: How many mappings there are, whether they take part or not.
    ///   - mappingAt: Fetches the mapping with a number.
    package init(
        names: NameTable, assertions: [Assertion], mappingCount: Int, mappingAt: @escaping @Sendable (Int) -> Mapping
    ) {
        self.names = names
        self.assertions = assertions
        self.mappingAt = mappingAt
        originalCount = mappingCount
    }

    /// How many statements there are.
    public var count: Int { assertions.count }

    /// What a statement rests on.
    ///
    /// - Parameter index: The number of the statement, below ``count``.
    public func premise(at index: Int) -> Premise {
        let origin = assertions[index].origin
        return origin >= 0 ? .mapping(mapping(at: Int(origin))) : definitions[Int(~origin)]
    }

    /// How sure a statement is, 0…1.
    public func confidence(at index: Int) -> Double { assertions[index].confidence }

    func mapping(at origin: Int) -> Mapping {
        origin < originalCount ? mappingAt(origin) : insertedMappings[origin - originalCount]
    }

    /// The number of a term, or `nil` when nothing is said of it.
    func term(_ id: Mapping.Term.ID) -> Int32? { names.find(id.rawValue) }

    /// What the name of a term stands for.
    func place(of term: Int32) -> Proof.Term {
        let parts = names[term].split(
            separator: Self.elementSeparator, maxSplits: 1, omittingEmptySubsequences: false)
        return Proof.Term(
            id: .init(unchecked: String(parts[0])), element: parts.count > 1 ? String(parts[1]) : nil)
    }

    /// Whether a term is an element of a question.
    func isElement(_ term: Int32) -> Bool {
        guard !definitions.isEmpty else { return false }
        return names.withBytes(of: term) { $0.contains(0x1F) }
    }

    // MARK: Building

    mutating func intern(_ name: String) -> Int32 { names.intern(name) }

    mutating func add(_ whole: Whole) { wholes.append(whole) }

    mutating func define(_ premise: Premise, from: Int32, to: Int32, mask: RelationSet, confidence: Double = 1) {
        definitions.append(premise)
        assertions.append(
            Assertion(confidence: confidence, from: from, to: to, origin: ~Int32(definitions.count - 1), mask: mask))
    }

    /// Adds a mapping after the others, with the pairs of its element map.
    mutating func append(_ mapping: Mapping) {
        insertedMappings.append(mapping)
        assertions.append(
            Assertion(
                confidence: mapping.confidence, from: names.intern(mapping.subject.rawValue),
                to: names.intern(mapping.object.rawValue),
                origin: Int32(originalCount + insertedMappings.count - 1), mask: mapping.relation))
        addElements([mapping])
    }

    /// Leaves room, so that a later edit does not move everything.
    mutating func reserve(_ count: Int) {
        assertions.reserveCapacity(assertions.count + count)
        names.reserve(count)
    }
}
