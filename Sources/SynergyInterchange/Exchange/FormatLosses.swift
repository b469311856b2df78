/// What a format could not carry, counted, so that nothing is lost silently.
///
/// The kinds stand in the order in which they were met first, which is the order of the content.
public struct FormatLosses: Hashable, Sendable {
    /// One kind of thing that is lost or changed.
    public struct Entry: Hashable, Sendable {
        /// What it is, in the plural, such as `freshness windows of questions`.
        public var what: String
        /// What became of it, such as `left out` or `kept in the notes of the cell`.
        public var fate: String
        /// How many times.
        public var count: Int
        /// Where it was met first, such as `GRETA-R3:4.2`.
        public var example: String
    }

    /// Every kind of loss.
    public private(set) var entries: [Entry] = []
    private var positions: [String: Int] = [:]

    /// Nothing lost.
    public init() {}

    /// Whether nothing was lost.
    public var isEmpty: Bool { entries.isEmpty }

    /// Counts one more thing that the format cannot carry.
    ///
    /// - Parameters:
    ///   - what: What it is, in the plural.
    ///   - fate: What became of it.
    ///   - example: The identifier or place it belongs to; the first one is shown.
    public mutating func note(_ what: String, _ fate: String = "left out", at example: String) {
        let key = "\(what)\u{0}\(fate)"
        if let position = positions[key] {
            entries[position].count += 1
        } else {
            positions[key] = entries.count
            entries.append(Entry(what: what, fate: fate, count: 1, example: example))
        }
    }

    /// Adds what was lost elsewhere.
    public mutating func add(_ others: FormatLosses) {
        for entry in others.entries {
            let key = "\(entry.what)\u{0}\(entry.fate)"
            if let position = positions[key] {
                entries[position].count += entry.count
            } else {
                positions[key] = entries.count
                entries.append(entry)
            }
        }
    }

    /// One sentence for each kind, such as `12 freshness windows of questions: left out (first: GRETA-R3:4.2)`.
    public var sentences: [String] {
        entries.map { "\($0.count) \($0.what): \($0.fate) (first: \($0.example))" }
    }
}
