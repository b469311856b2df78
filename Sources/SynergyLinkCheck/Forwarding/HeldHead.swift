/// The headings of an answer, held back until all of them have come.
///
/// Answers before the answer (100 to 199, RFC 9110, section 15.2) are dropped: when only they come, nothing has come.
package struct HeldHead: Sendable {
    private var bytes: [UInt8] = []
    private var isWhole = false

    package init() {}

    /// Adds bytes; gives back what can be handed on: nothing before the empty line that ends the headings, then everything.
    package mutating func add(_ more: [UInt8]) -> [UInt8] {
        guard !isWhole else { return more }
        var start = max(0, bytes.count - 2)
        bytes += more
        while let end = end(from: start) {
            guard isInterim else {
                isWhole = true
                defer { bytes = [] }
                return bytes
            }
            bytes.removeFirst(end)
            start = 0
        }
        return []
    }

    /// Where the first empty line ends; some sites leave the carriage returns out.
    private func end(from start: Int) -> Int? {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == 0x0A {
                if bytes[index + 1] == 0x0A { return index + 2 }
                if bytes[index + 1] == 0x0D, index + 2 < bytes.count, bytes[index + 2] == 0x0A { return index + 3 }
            }
            index += 1
        }
        return nil
    }

    private var isInterim: Bool {
        bytes.count > 9 && bytes.starts(with: "HTTP/1.".utf8) && bytes[8] == UInt8(ascii: " ")
            && bytes[9] == UInt8(ascii: "1")
    }
}
