public import SynergyModel

/// Several mapping sets as one.
///
/// Every row keeps all its slots. Rows that say exactly the same stand once; rows that differ only in their people stand once with
/// all of them; any other rows stay side by side, and where two sets disagree about a pair it is said. The order of the sets changes
/// nothing.
public struct MappingMerge: Sendable {
    /// One of the sets.
    public struct Input: Sendable {
        /// The file it was read from.
        public var name: String
        /// The set.
        public var document: SSSOM.Document
        /// The file, for places in messages; empty where there is none.
        public var bytes: [UInt8]
        /// The file of metadata beside it, if there is one.
        public var metadata: InputFile?

        /// Creates an input.
        public init(name: String, document: SSSOM.Document, bytes: [UInt8] = [], metadata: InputFile? = nil) {
            self.name = name
            self.document = document
            self.bytes = bytes
            self.metadata = metadata
        }

        var id: String { document.metadata["mapping_set_id"]?.text ?? "" }
    }

    /// Why sets cannot become one.
    public struct Failure: Error, Hashable, Sendable {
        /// Every reason, with its place.
        public var diagnostics: [Diagnostic]
    }

    /// The sets as one, its rows sorted.
    public private(set) var document = SSSOM.Document()
    /// How many rows were there more than once.
    public private(set) var duplicates = 0
    /// How many rows differed from another only in their people, and were united with it.
    public private(set) var united = 0
    /// Where sets disagree, sorted.
    public private(set) var disagreements: [MergeDisagreement] = []

    /// Joins sets.
    ///
    /// - Parameters:
    ///   - inputs: The sets.
    ///   - id: The URI of the result; made from those of the sets unless said.
    ///   - title: Its title; made from those of the sets unless said.
    ///   - preferred: The place of a set that wins where sets disagree. The rows that lose stay, with the status rejected and a
    ///     comment that says why.
    /// - Throws: ``Failure`` when a prefix or an extension slot means different things in two sets.
    /// - Complexity: O(*n* log *n*) in the number of rows, and quadratic in those that relate the same two ends.
    public init(
        _ inputs: [Input], id: String? = nil, title: String? = nil, preferring preferred: Int? = nil
    ) throws(Failure) {
        let clashes = MergeClashes(inputs).diagnostics
        guard clashes.isEmpty else { throw Failure(diagnostics: clashes) }
        let metadata = MergedMetadata(inputs, id: id, title: title)
        document.metadata = metadata.metadata
        var rows = Self.gathered(inputs, ownLicenses: metadata.hasSeveralLicenses)
        duplicates = rows.reduce(0) { $0 + $1.count - 1 }
        unite(&rows)
        nameRecords(&rows, preferred: preferred)
        let found = MergeDisagreement.all(in: &rows, inputs: inputs, preferred: preferred)
        disagreements = (disagreements + found).sorted { $0.sortKey < $1.sortKey }
        for row in rows.map({ ($0.row.sortKey, $0.row) }).sorted(by: { $0.0 < $1.0 }) {
            document.records.append(row.1.values)
        }
        document.declareOwnExtensions()
        document.declarePrefixes()
    }

    /// A row with the sets it came from.
    struct Row {
        var row: MappingRow
        var origins: Set<Int>
        /// How often it was there.
        var count: Int
        /// Where it stood in each set.
        var places: [Int: SourceLocation]
    }

    // MARK: Rows

    private static let people: [SSSOM.Slot] = ["author_id", "author_label", "reviewer_id", "reviewer_label"]

    private static func gathered(_ inputs: [Input], ownLicenses: Bool) -> [Row] {
        var rows: [String: Row] = [:]
        for (index, input) in inputs.enumerated() {
            for var row in input.document.rows {
                // Sets under several licences become one; each row keeps its own.
                if ownLicenses, row.values["license"] == nil {
                    row.values["license"] = input.document.metadata["license"]
                }
                let key = row.sortKey
                var found = rows[key] ?? Row(row: row, origins: [], count: 0, places: [:])
                found.count += 1
                found.origins.insert(index)
                if found.places[index] == nil { found.places[index] = row.location }
                rows[key] = found
            }
        }
        return rows.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Makes one of rows that differ in nothing but their people.
    private mutating func unite(_ rows: inout [Row]) {
        var places: [String: Int] = [:]
        var result: [Row] = []
        for row in rows {
            var anonymous = row.row
            for slot in Self.people { anonymous.values[slot] = nil }
            let key = anonymous.sortKey
            guard let place = places[key] else {
                places[key] = result.count
                result.append(row)
                continue
            }
            united += 1
            for slot in Self.people {
                let names = Set(result[place].row.values[slot]?.texts ?? []).union(row.row.values[slot]?.texts ?? [])
                if !names.isEmpty { result[place].row.values[slot] = .list(names.sorted()) }
            }
            result[place].origins.formUnion(row.origins)
            result[place].places.merge(row.places) { first, _ in first }
        }
        rows = result
    }

    // MARK: Records

    /// Gives every row a record identifier if any has one, because a set has them for all rows or for none, each once.
    private mutating func nameRecords(_ rows: inout [Row], preferred: Int?) {
        guard rows.contains(where: { $0.row.recordID != nil }) else { return }
        let isPreferred = { (row: Row) in preferred.map { row.origins.contains($0) } ?? false }
        let order = rows.indices.sorted {
            isPreferred(rows[$0]) != isPreferred(rows[$1]) ? isPreferred(rows[$0]) : $0 < $1
        }
        var holders: [String: Int] = [:]
        for index in order {
            let digest = SHA256.hexDigest(of: Array(rows[index].row.sortKey.utf8))
            guard let id = rows[index].row.recordID else {
                rows[index].row.values["record_id"] = .text("\(MergedMetadata.recordPrefix):\(digest.prefix(16))")
                document.metadata.prefixes[MergedMetadata.recordPrefix] = MergedMetadata.recordIRI
                continue
            }
            guard let holder = holders[id] else {
                holders[id] = index
                continue
            }
            let renamed = "\(id)-\(digest.prefix(8))"
            disagreements.append(MergeDisagreement(record: id, renamed: renamed, rows[holder], rows[index]))
            rows[index].row.values["record_id"] = .text(renamed)
        }
    }
}

/// What keeps sets from becoming one.
private struct MergeClashes {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ inputs: [MappingMerge.Input]) {
        var prefixes: [String: [String: [Int]]] = [:]
        var slots: [String: [String: [Int]]] = [:]
        for (index, input) in inputs.enumerated() {
            var own = input.document.metadata.prefixes
            let names = input.document.usualNames
            // The prefix is written beside our own extension slots, whatever the file calls it.
            if !names.isEmpty, own["synergy"] == nil { own["synergy"] = SSSOM.vocabulary }
            for (prefix, iri) in own { prefixes[prefix, default: [:]][iri, default: []].append(index) }
            for slot in input.document.records.slots where SSSOMVocabulary.mappingSlot(slot.rawValue) == nil {
                let property = input.document.metadata.property(of: slot)
                slots[(names[slot] ?? slot).rawValue, default: [:]][property, default: []].append(index)
            }
        }
        report(prefixes, inputs, .prefixClash) { "the prefix ‘\($0)’ stands for" }
        report(slots, inputs, .slotClash) { "the column ‘\($0)’ has the property" }
    }

    private mutating func report(
        _ found: [String: [String: [Int]]], _ inputs: [MappingMerge.Input], _ code: Diagnostic.Code,
        _ words: (String) -> String
    ) {
        for (name, meanings) in found.sorted(by: { $0.key < $1.key }) where meanings.count > 1 {
            let order = meanings.sorted { $0.key < $1.key }
            for (meaning, places) in order {
                let others = order.filter { $0.key != meaning }.flatMap { other in
                    other.value.map { "\(other.key) in \(inputs[$0].name)" }
                }
                for place in places {
                    diagnostics.append(
                        Diagnostic(
                            .error, code, at: location(of: name, in: inputs[place]),
                            "\(words(name)) \(meaning) here, and for \(others.sorted().joined(separator: ", "))"))
                }
            }
        }
    }

    /// Where the metadata of a file declare a name.
    private func location(of name: String, in input: MappingMerge.Input) -> SourceLocation {
        var fallback: Int?
        let file = input.metadata ?? InputFile(name: input.name, bytes: input.bytes)
        let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let isWhole = input.metadata != nil || file.bytes.first == UInt8(ascii: "{")
        for (number, bytes) in lines.enumerated() {
            guard bytes.first == UInt8(ascii: "#") || isWhole else { break }
            let line = String(decoding: bytes, as: UTF8.self)
            let text = line.drop { "#- ".contains($0) }
            if text.hasPrefix("curie_map") { fallback = number + 1 }
            let starts = ["\(name):", "\"\(name)\":", "'\(name)':", "slot_name: \(name)", "slot_name: \"\(name)\""]
            if starts.contains(where: { text.hasPrefix($0) }) {
                return SourceLocation(
                    file: file.name, line: number + 1, column: line.utf8.count - text.utf8.count + 1)
            }
        }
        return SourceLocation(file: file.name, line: fallback, column: fallback.map { _ in 1 })
    }
}

extension Diagnostic.Code {
    /// A prefix that stands for different things in two sets.
    public static let prefixClash = Self(rawValue: "prefix-clash")
    /// An extension slot that has different properties in two sets.
    public static let slotClash = Self(rawValue: "slot-clash")
}
