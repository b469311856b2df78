/// Which items are parts of which others by their numbers: `4.2` is a part of `4`, and `AC-2(1)` of `AC-2`.
struct Numbering: Sendable {
    /// No numbering of this world has more levels; without an end, the work would grow with the square of an identifier.
    private static let mostLevels = 64

    /// The next wider item of each item, or -1.
    let wholes: [Int32]

    /// Whether no item is a part of another.
    var isFlat: Bool { wholes.allSatisfy { $0 < 0 } }

    /// Reads the numbers of items.
    ///
    /// - Parameter ids: The identifiers; of equal ones the first counts.
    /// - Complexity: O(*n*) in the lengths of the identifiers, times the levels of numbering.
    init(_ ids: [String]) {
        var places: [String: Int32] = [:]
        for (index, id) in ids.enumerated() where places[id] == nil { places[id] = Int32(truncatingIfNeeded: index) }
        wholes = ids.map { id in
            var rest = Substring(id)
            for _ in 0..<Self.mostLevels {
                guard let whole = Self.whole(of: rest) else { break }
                if let place = places[String(whole)] { return place }
                rest = whole
            }
            return -1
        }
    }

    /// An identifier without its last part; `nil` if it has only one.
    private static func whole(of id: Substring) -> Substring? {
        var bytes = id.utf8
        guard let last = bytes.popLast() else { return nil }
        if last == UInt8(ascii: ")") || last == UInt8(ascii: "]") {
            let open = last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
            guard let start = bytes.lastIndex(of: open) else { return nil }
            bytes = bytes[..<start]
        } else {
            guard let start = bytes.lastIndex(where: isSeparator) else { return nil }
            bytes = bytes[..<start]
        }
        while let last = bytes.last, isSeparator(last) { bytes.removeLast() }
        return bytes.isEmpty ? nil : Substring(bytes)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "#"),
            UInt8(ascii: "("), UInt8(ascii: "["):
            true
        default: false
        }
    }

    /// Raises every item to the best of its parts: where a part answers, the whole does.
    ///
    /// - Parameter scores: A column for each item.
    func raiseWholes(in scores: inout Matrix) {
        if isFlat { return }
        scores.forEachRow { _, values in
            // Parts as they were before; a whole does not lift its own whole with what it got from its parts.
            let before = Array(values)
            for (part, whole) in wholes.enumerated() where whole >= 0 {
                values[Int(whole)] = max(values[Int(whole)], before[part])
            }
        }
    }
}
