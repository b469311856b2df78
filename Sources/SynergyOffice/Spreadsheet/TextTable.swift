/// The texts of a workbook, each once, in the order in which they are met first.
///
/// They are compared byte by byte: two spellings of the same letter stay what they are.
struct TextTable {
    /// How many texts there are.
    private(set) var count = 0
    /// How many cells hold one.
    private(set) var uses = 0
    private(set) var replacedCharacters = 0
    private var xml = XMLWriter.piece()
    /// The UTF-8 of all texts, and where each ends.
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// Where the text is in a table with open places, and its hash; -1 for a free place.
    private var slots: [Int32] = Array(repeating: -1, count: 1 << 10)
    private var hashes: [UInt32] = Array(repeating: 0, count: 1 << 10)

    /// The number of a text, given as UTF-8.
    mutating func index(of text: UnsafeBufferPointer<UInt8>) -> Int {
        uses += 1
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(text))
        let hash = hasher.finalize()
        let mark = UInt32(truncatingIfNeeded: hash >> 32)
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0 {
            if hashes[slot] == mark, isEqual(Int(slots[slot]), text) { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        hashes[slot] = mark
        add(text)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private func isEqual(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = ends[index]
        guard ends[index + 1] - start == text.count else { return false }
        return bytes.withUnsafeBufferPointer { all in
            UnsafeBufferPointer(rebasing: all[start..<start + text.count]).elementsEqual(text)
        }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        count += 1
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        if let first = text.first, let last = text.last, first <= 0x20 || last <= 0x20 || text.contains(0x0A) {
            xml.raw("<si><t xml:space=\"preserve\">")
        } else {
            xml.raw("<si><t>")
        }
        if let escaped = CellText.escaped(text) {
            escaped.withUnsafeBufferPointer { xml.append($0, inAttribute: false) }
        } else {
            xml.append(text, inAttribute: false)
        }
        xml.raw("</t></si>")
    }

    private mutating func grow() {
        let size = slots.count * 4
        var slots = [Int32](repeating: -1, count: size)
        var hashes = [UInt32](repeating: 0, count: size)
        for index in 0..<count {
            let hash = bytes.withUnsafeBytes { all in
                var hasher = Hasher()
                hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: all[ends[index]..<ends[index + 1]]))
                return hasher.finalize()
            }
            var slot = hash & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(index)
            hashes[slot] = UInt32(truncatingIfNeeded: hash >> 32)
        }
        self.slots = slots
        self.hashes = hashes
    }

    /// The part `sharedStrings.xml`.
    func part() -> [UInt8] {
        var part = XMLWriter()
        part.reserve(xml.bytes.count + 256)
        part.start(
            "sst",
            [("xmlns", XMLSpace.spreadsheet.uri), ("count", String(uses)), ("uniqueCount", String(count))])
        part.raw(xml.bytes)
        part.end()
        return part.bytes
    }
}
