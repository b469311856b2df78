public import SynergyModel  // respondents

/// A registry that holds its documents in memory, indexed by their keys and aliases.
///
/// It does not change once made. Nothing that it returns depends on the order in which documents were given, unless two of
/// them have the same identifier.
public struct DocumentRegistry: Sendable {
    /// The documents, in the order of their identifiers.
    public let documents: [RegisteredDocument]

    /// All keys and aliases, without places in documents.
    let keys: NameTable
    /// What a key number means.
    let entries: [Entry]
    /// The documents with a key that several have, in order.
    let shared: [Int32: [Int32]]
    let units: UnitIndex
    /// Where the units of each document are.
    let runs: [UnitIndex.Runs]
    let submissions: SubmissionIndex
    /// The documents that replace the one with a key.
    let successors: [Int32: [Int32]]

    /// What a key means.
    struct Entry: Sendable {
        /// The document; -1 for none, -2 for several.
        var document: Int32 = -1
        var runs = UnitIndex.Runs()
    }

    /// Creates a registry.
    ///
    /// - Complexity: O(*n* log *n*) in documents, units and aliases.
    public init(_ documents: some Sequence<RegisteredDocument> = []) {
        var documents = Array(documents)
        let isSorted = zip(documents, documents.dropFirst()).allSatisfy { $0.id <= $1.id }
        if !isSorted { documents.sort { $0.id < $1.id } }
        var builder = Builder(capacity: documents.count)
        for (index, document) in documents.enumerated() { builder.add(document, Int32(index)) }
        self.documents = documents
        submissions = SubmissionIndex(documents)
        keys = builder.keys
        entries = builder.entries
        shared = builder.shared
        units = builder.units
        runs = builder.runs
        successors = builder.successors
    }

    private struct Builder {
        var keys: NameTable
        var entries: [Entry] = []
        var shared: [Int32: [Int32]] = [:]
        var units = UnitIndex()
        var runs: [UnitIndex.Runs] = []
        var successors: [Int32: [Int32]] = [:]

        init(capacity: Int) {
            keys = NameTable(capacity: capacity)
            entries.reserveCapacity(capacity)
        }

        mutating func add(_ document: RegisteredDocument, _ index: Int32) {
            let runs = units.add(document.units)
            self.runs.append(runs)
            var own: Set<Int32> = []
            for key in CollectionOfOne(document.key) + document.aliases {
                let number = number(of: key)
                guard own.insert(number).inserted else { continue }
                let other = entries[Int(number)].document
                if other == -1 {
                    entries[Int(number)] = Entry(document: index, runs: runs)
                } else {
                    shared[number, default: other == -2 ? [] : [other]].append(index)
                    entries[Int(number)].document = -2
                }
            }
            for key in document.supersedes { successors[number(of: key), default: []].append(index) }
        }

        private mutating func number(of key: ReferenceKey) -> Int32 {
            let number = keys.intern(key.document)
            if Int(number) == entries.count { entries.append(Entry()) }
            return number
        }
    }
}

extension CollectionOfOne {
    fileprivate static func + (one: Self, others: [Element]) -> [Element] { [one[0]] + others }
}

extension DocumentRegistry: ReferenceRegistry {
    /// The documents with a key, as their own or among their aliases, in the order of their identifiers.
    ///
    /// - Complexity: O(1).
    public func documents(identifiedBy key: ReferenceKey) -> [RegisteredDocument] {
        guard let number = keys.find(key.document) else { return [] }
        switch entries[Int(number)].document {
        case -1: return []
        case -2: return (shared[number] ?? []).map { documents[Int($0)] }
        case let index: return [documents[Int(index)]]
        }
    }

    /// What a State submitted, in the order of the identifiers.
    ///
    /// - Complexity: O(*k* log *k*) in the number of documents that are found.
    public func documents(
        from state: Respondent.ID?, answering questionnaire: ReferenceKey?
    ) -> [RegisteredDocument] {
        submissions.find(from: state, answering: questionnaire).map { documents[Int($0)] }
    }

    /// The documents that say that they replace the one with a key, in the order of their identifiers.
    ///
    /// - Complexity: O(1).
    public func documents(superseding key: ReferenceKey) -> [RegisteredDocument] {
        guard let number = keys.find(key.document) else { return [] }
        return (successors[number] ?? []).map { documents[Int($0)] }
    }
}
