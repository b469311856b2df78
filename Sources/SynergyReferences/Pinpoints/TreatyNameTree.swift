/// The names of treaties as two trees of letters, one to read forward and one backward.
///
/// - Complexity: Looking a name up takes no longer than the longest name has letters.
struct TreatyNameTree: Sendable {
    static let shared = TreatyNameTree()

    private struct Node {
        var letter: UInt8
        /// The first of the letters that may follow, and the next that may stand in place of this one; 0 is none.
        var child: Int32 = 0
        var sibling: Int32 = 0
        /// Which treaty's name ends here, or -1.
        var treaty: Int32 = -1
    }

    private var nodes: [Node] = [Node(letter: 0), Node(letter: 0)]
    private static let forward: Int32 = 0
    private static let backward: Int32 = 1

    private init() {
        for (treaty, (_, aliases)) in TreatyNames.all.enumerated() {
            for alias in aliases {
                let name = Self.folded(alias)
                insert(name, at: Self.forward, Int32(treaty))
                insert(name.reversed(), at: Self.backward, Int32(treaty))
            }
        }
    }

    private static func folded(_ name: StaticString) -> [UInt8] {
        let text = FoldedText(base: name.utf8Start, count: name.utf8CodeUnitCount)
        var letters: [UInt8] = []
        var index = 0
        while index < text.count {
            let symbol = text.at(index)
            letters.append(symbol.byte.lower)
            index = symbol.end
        }
        return letters
    }

    private mutating func insert(_ name: [UInt8], at root: Int32, _ treaty: Int32) {
        var node = root
        for letter in name {
            if let next = step(from: node, letter) {
                node = next
            } else {
                let next = Int32(nodes.count)
                nodes.append(Node(letter: letter, sibling: nodes[Int(node)].child))
                nodes[Int(node)].child = next
                node = next
            }
        }
        nodes[Int(node)].treaty = treaty
    }

    private func step(from node: Int32, _ letter: UInt8) -> Int32? {
        var next = nodes[Int(node)].child
        while next != 0 {
            if nodes[Int(next)].letter == letter { return next }
            next = nodes[Int(next)].sibling
        }
        return nil
    }

    /// The longest name that begins at an offset: which treaty it names, and where it ends.
    func name(at start: Int, in text: FoldedText) -> (treaty: Int, end: Int)? {
        var node = Self.forward
        var index = start
        var found: (treaty: Int, end: Int)?
        while true {
            let symbol = text.at(index)
            let isSpace = symbol.byte == UInt8(ascii: " ") || symbol.byte == 0x0A
            guard let next = step(from: node, isSpace ? UInt8(ascii: " ") : symbol.byte.lower) else { return found }
            guard let end = isSpace ? text.passSpaces(index) : symbol.end, end > index else { return found }
            node = next
            index = end
            let treaty = nodes[Int(node)].treaty
            if treaty >= 0, Self.mayEnd(index, in: text) { found = (Int(treaty), index) }
        }
    }

    /// The longest name that ends at an offset: which treaty it names, and where it begins.
    func name(before end: Int, in text: FoldedText, floor: Int) -> (treaty: Int, start: Int)? {
        var node = Self.backward
        var index = end
        var found: (treaty: Int, start: Int)?
        while true {
            let symbol = text.before(index)
            guard symbol.start >= floor, symbol.byte != 0 else { return found }
            let isSpace = symbol.byte == UInt8(ascii: " ") || symbol.byte == 0x0A
            guard let next = step(from: node, isSpace ? UInt8(ascii: " ") : symbol.byte.lower) else { return found }
            let start = isSpace ? text.passSpacesBefore(index) : symbol.start
            guard start < index else { return found }
            node = next
            index = start
            let treaty = nodes[Int(node)].treaty
            if treaty >= 0, text.mayBegin(index) { found = (Int(treaty), index) }
        }
    }

    /// "CEDAW" ends a name, but not in `CEDAW/C/NOR/9` or `CRC-OP`.
    private static func mayEnd(_ index: Int, in text: FoldedText) -> Bool {
        let next = text.at(index)
        if next.byte.isLetter || next.byte.isDigit { return false }
        switch next.byte {
        case UInt8(ascii: "_"), UInt8(ascii: "/"): return false
        case UInt8(ascii: "-"):
            let after = text.at(next.end).byte
            return !(after.isLetter || after.isDigit)
        default: return true
        }
    }
}
