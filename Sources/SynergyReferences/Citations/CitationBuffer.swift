/// What a scan has found, without a piece of memory for each: texts stand one after the other in one array of bytes.
///
/// A citation is written between ``open()`` and ``close(_:_:)``: first its key, then its facts.
package struct CitationBuffer: Sendable {
    /// One citation.
    struct Record: Sendable {
        var kind: Citation.Kind
        var start, end: Int
        /// The key in ``bytes``.
        var key: Range<Int>
        /// The facts in ``facts``.
        var facts: Range<Int>
    }

    /// One part of a citation, or one item of a part that is a list.
    struct Fact: Sendable {
        var key: Citation.Key
        var start, end: Int
    }

    private(set) var records: [Record] = []
    private(set) var bytes: [UInt8] = []
    private(set) var facts: [Fact] = []
    private var openedBytes = 0
    private var openedFacts = 0
    /// Where the key of the open citation ended, once a fact was begun.
    private var keyEnd: Int?

    package init() {}

    /// How many citations there are.
    package var count: Int { records.count }

    /// Forgets everything but the memory.
    package mutating func removeAll() {
        records.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        facts.removeAll(keepingCapacity: true)
    }

    // MARK: Writing

    /// Begins a citation.
    mutating func open() {
        openedBytes = bytes.count
        openedFacts = facts.count
        keyEnd = nil
    }

    /// Gives up the citation that was begun.
    mutating func abandon() {
        bytes.removeSubrange(openedBytes...)
        facts.removeSubrange(openedFacts...)
    }

    /// Adds to the key, or to the fact that was begun last.
    @inline(__always)
    mutating func write(_ byte: UInt8) { bytes.append(byte) }

    /// Adds to the key, or to the fact that was begun last.
    mutating func write(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Adds to the key, or to the fact that was begun last.
    mutating func write(_ some: some Sequence<UInt8>) { bytes.append(contentsOf: some) }

    /// Begins a fact, or one more item of one that is a list.
    mutating func fact(_ key: Citation.Key) {
        if let last = facts.indices.last, last >= openedFacts { facts[last].end = bytes.count }
        if keyEnd == nil { keyEnd = bytes.count }
        facts.append(Fact(key: key, start: bytes.count, end: bytes.count))
    }

    /// Adds a whole fact.
    mutating func fact(_ key: Citation.Key, _ text: StaticString) {
        fact(key)
        write(text)
    }

    /// Adds a whole fact.
    mutating func fact(_ key: Citation.Key, _ some: some Sequence<UInt8>) {
        fact(key)
        write(some)
    }

    /// Ends the citation that was begun.
    @discardableResult
    mutating func close(_ kind: Citation.Kind, _ span: Range<Int>) -> Int {
        if let last = facts.indices.last, last >= openedFacts { facts[last].end = bytes.count }
        records.append(
            Record(
                kind: kind, start: span.lowerBound, end: span.upperBound, key: openedBytes..<(keyEnd ?? bytes.count),
                facts: openedFacts..<facts.count))
        return records.count - 1
    }

    // MARK: Later changes

    /// The key that was written so far, or was written last, as bytes.
    func key(at index: Int) -> ArraySlice<UInt8> { bytes[records[index].key] }

    /// The record of a citation, to read what it says without a copy.
    func record(at index: Int) -> Record { records[index] }

    /// Adds bytes that stand in this buffer already; unlike writing a slice of them this never copies the whole buffer.
    mutating func copy(_ range: Range<Int>) {
        for index in range { bytes.append(bytes[index]) }
    }

    /// Writes a citation anew, for what is known only later; its facts have to be written again.
    mutating func rewrite(_ index: Int, _ body: (inout CitationBuffer) -> Void) {
        let old = records[index]
        open()
        body(&self)
        close(old.kind, old.start..<old.end)
        records.swapAt(index, records.count - 1)
        records.removeLast()
    }

    // MARK: Reading

    /// The kind of a citation.
    package func kind(at index: Int) -> Citation.Kind { records[index].kind }

    /// The span of a citation.
    package func span(at index: Int) -> Range<Int> { records[index].start..<records[index].end }

    /// The key of a citation.
    package func referenceKey(at index: Int) -> ReferenceKey {
        ReferenceKey(rawValue: String(decoding: key(at: index), as: UTF8.self))
    }

    /// A citation with everything about it.
    ///
    /// - Parameter text: The bytes that were scanned.
    package func citation(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Citation {
        let record = records[index]
        let slice = UnsafeBufferPointer(rebasing: text[record.start..<record.end])
        return Citation(
            kind: record.kind, key: referenceKey(at: index), parts: parts(of: record),
            span: record.start..<record.end, text: String(decoding: slice, as: UTF8.self))
    }

    private func parts(of record: Record) -> Citation.Parts {
        var parts = Citation.Parts()
        for fact in facts[record.facts] {
            let text = String(decoding: bytes[fact.start..<fact.end], as: UTF8.self)
            switch fact.key.shape {
            case .text: parts[fact.key] = .text(text)
            case .number: parts[fact.key] = Int(text).map { .number($0) }
            case .flag: parts[fact.key] = .isSo
            case .list:
                if case .list(let items) = parts[fact.key] {
                    parts[fact.key] = .list(items + [text])
                } else {
                    parts[fact.key] = .list([text])
                }
            }
        }
        derive(&parts, record.kind, key: bytes[record.key])
        return parts
    }

    /// Adds the parts that the key itself says, which are worked out only when somebody asks.
    private func derive(_ parts: inout Citation.Parts, _ kind: Citation.Kind, key: ArraySlice<UInt8>) {
        switch kind {
        case .unSymbol: UNSymbolParts.derive(from: key, into: &parts)
        case .celex: CELEXNumber.derive(from: key, into: &parts)
        case .cets: CouncilNumber.deriveTreaty(from: key, into: &parts)
        case .coeDocument: CouncilNumber.deriveDocument(from: key, into: &parts)
        case .ilo: LabourInstrument.derive(from: key, into: &parts)
        default: break
        }
    }
}
