/// The items of a pinpoint while it is read: `5`, `9/1/b`, `12-15`.
///
/// An item is a path of levels: article, paragraph, subparagraph. The memory is kept from one pinpoint to the next.
struct PinpointItems {
    /// The levels of the item that is being read, with `/` between them.
    private(set) var path: [UInt8] = []
    /// Where each level begins in ``path``.
    private(set) var levels: [Level] = []
    /// The items that are finished, one after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each item ends in ``bytes``.
    private(set) var ends: [Int] = []
    /// Whether a range runs backwards.
    var isSuspect = false

    /// One level of an item.
    struct Level {
        var start: Int
        var form: Form
        /// Whether a word for several came before it: "paragraphs 1 and 2".
        var isMany = false
        /// The number, when it is nothing more.
        var value: Int?
    }

    /// How a level is written, which says what may follow it in a list.
    enum Form { case number, labelled, bracketed }

    /// The most levels an item has.
    static let depth = 8
    /// The most items of one pinpoint.
    static let limit = 200

    /// Forgets everything but the memory.
    mutating func reset() {
        path.removeAll(keepingCapacity: true)
        levels.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        isSuspect = false
    }

    /// Begins a level under those that are there.
    mutating func begin(_ form: Form) {
        if !levels.isEmpty { path.append(UInt8(ascii: "/")) }
        levels.append(Level(start: path.count, form: form))
    }

    mutating func append(_ byte: UInt8) { path.append(byte) }

    mutating func append(_ word: StaticString) {
        path.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// Adds a number to the level, without zeros before it.
    mutating func append(number: Int) { path.write(number: number) }

    /// Says what the level that was begun last is.
    mutating func mark(value: Int?) {
        if let last = levels.indices.last { levels[last].value = value }
    }

    /// Says how the level that was begun last is written.
    mutating func mark(form: Form, isMany: Bool) {
        guard let last = levels.indices.last else { return }
        levels[last].form = form
        levels[last].isMany = isMany
    }

    /// Takes levels away until only some are left.
    mutating func keep(_ count: Int) {
        guard count < levels.count else { return }
        let start = levels[count].start
        path.removeSubrange((count == 0 ? 0 : start - 1)...)
        levels.removeSubrange(count...)
    }

    /// Makes one level of the last two, a range.
    mutating func joinRange() {
        guard let last = levels.popLast() else { return }
        path[last.start - 1] = UInt8(ascii: "-")
        mark(value: nil)
    }

    /// The bytes of a level.
    func text(of level: Int) -> ArraySlice<UInt8> {
        let end = level + 1 < levels.count ? levels[level + 1].start - 1 : path.count
        return path[levels[level].start..<end]
    }

    // MARK: Finished items

    /// Finishes an item that is one place.
    mutating func finish() {
        bytes.append(contentsOf: path)
        ends.append(bytes.count)
    }

    /// Adds the end of a range to the item that was finished last.
    mutating func extend(_ end: ArraySlice<UInt8>) {
        bytes.append(UInt8(ascii: "-"))
        bytes.append(contentsOf: end)
        if !ends.isEmpty { ends[ends.count - 1] = bytes.count }
    }

    /// Adds the end of a range to the item that was finished last; without one, the range stays open.
    mutating func extend(to number: Int?) {
        bytes.append(UInt8(ascii: "-"))
        if let number { bytes.write(number: number) }
        if !ends.isEmpty { ends[ends.count - 1] = bytes.count }
    }

    /// The bytes of a finished item.
    func item(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    /// Puts a path before every item, for phrases that name the article last.
    mutating func nest(under parent: [UInt8]) {
        let old = bytes
        let oldEnds = ends
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        var start = 0
        for end in oldEnds {
            bytes.append(contentsOf: parent)
            bytes.append(UInt8(ascii: "/"))
            bytes.append(contentsOf: old[start..<end])
            ends.append(bytes.count)
            start = end
        }
    }
}
