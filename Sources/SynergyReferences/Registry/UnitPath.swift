/// The number of a unit, or of a place in a citation, as one number that orders as the document does.
///
/// `7 (d)`, `7.d`, `7/d` and `7d` are one path: 7, then d. Sixteen bits a level, the outermost highest, so that everything inside
/// of paragraph 7 lies between path 7 and path 8; levels below the fourth are left out.
struct UnitPath: Hashable, Comparable {
    private(set) var bits: UInt64 = 0
    private(set) var depth = 0

    static let deepest = 4
    private static let letterMark: UInt64 = 0x8000

    init() {}

    /// Reads a number; `nil` when it holds nothing, or a word or number that is too long to be one.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count, depth < Self.deepest {
            let byte = bytes[index]
            if byte.isDigit {
                var value: UInt64 = 0
                while index < bytes.count, bytes[index].isDigit {
                    value = value * 10 + UInt64(bytes[index] &- 0x30)
                    guard value < 0x7FFD else { return nil }
                    index += 1
                }
                append(value + 1)
            } else if byte.isLetter {
                let start = index
                while index < bytes.count, bytes[index].isLetter { index += 1 }
                // "Q12" is question 12.
                if index - start == 1, start == 0, byte.lower == UInt8(ascii: "q"), index < bytes.count { continue }
                guard let letters = Self.letters(bytes, start, index) else { return nil }
                append(Self.letterMark | letters)
            } else {
                index += 1
            }
        }
        if depth == 0 { return nil }
    }

    /// Reads a number.
    init?(_ text: String) {
        var text = text
        guard let path = text.withUTF8({ UnitPath($0) }) else { return nil }
        self = path
    }

    private static func letters(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
        if end - start > 3 { return latinNumber(bytes, start, end) }
        var value: UInt64 = 0
        for index in start..<end { value = value * 27 + UInt64(bytes[index].lower &- 0x60) }
        return value
    }

    /// The words for inserted articles that are longer than three letters come after all others, in their order.
    private static let latin: [StaticString] = [
        "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
    ]

    private static func latinNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
        for (place, word) in latin.enumerated() where word.utf8CodeUnitCount == end - start {
            let letters = UnsafeBufferPointer(start: word.utf8Start, count: end - start)
            if letters.indices.allSatisfy({ letters[$0] == bytes[start + $0].lower }) {
                return 0x7000 + UInt64(place)
            }
        }
        return nil
    }

    @inline(__always)
    private mutating func append(_ level: UInt64) {
        bits |= level << UInt64(16 * (Self.deepest - 1 - depth))
        depth += 1
    }

    /// The first number that is behind this one and everything inside of it.
    @inline(__always)
    var end: UInt64 {
        let step: UInt64 = 1 << UInt64(16 * (Self.deepest - depth))
        let (sum, overflow) = bits.addingReportingOverflow(step == 0 ? 0 : step)
        return overflow ? .max : sum
    }

    /// What it is inside of; `nil` at the outermost level.
    var parent: Self? { depth > 1 ? prefix(depth - 1) : nil }

    /// The outermost levels.
    func prefix(_ count: Int) -> Self {
        guard count < depth else { return self }
        var path = self
        path.depth = max(count, 0)
        path.bits = count <= 0 ? 0 : bits & ~((1 << UInt64(16 * (Self.deepest - count))) - 1)
        return path
    }

    /// The number of the outermost level; `nil` when it is letters.
    var number: Int? { depth > 0 && level(0) & Self.letterMark == 0 ? Int(level(0)) - 1 : nil }

    /// Whether the innermost level is a number, not letters.
    var endsInNumber: Bool { depth > 0 && level(depth - 1) & Self.letterMark == 0 }

    private func level(_ index: Int) -> UInt64 { bits >> UInt64(16 * (Self.deepest - 1 - index)) & 0xFFFF }

    /// Where the numbers at the level of this one end, before the letters.
    var endOfSiblings: UInt64 {
        let outer = prefix(depth - 1)
        guard endsInNumber else { return outer.depth > 0 ? outer.end : .max }
        return outer.bits | Self.letterMark << UInt64(16 * (Self.deepest - depth))
    }

    /// Another number read as the end of a range that begins here: in `8/1-3` the 3 stands for `8/3`.
    func end(ofRangeTo last: Self) -> Self {
        var start = self
        while start.depth > last.depth, start.endsInNumber != last.endsInNumber {
            start = start.prefix(start.depth - 1)
        }
        var path = start.prefix(max(start.depth - last.depth, 0))
        for index in 0..<last.depth where path.depth < Self.deepest { path.append(last.level(index)) }
        return path
    }

    static func < (lhs: Self, rhs: Self) -> Bool { lhs.bits < rhs.bits }
}
