/// The headings of an answer, held back until all of them have come.
struct HeldHead: Sendable {
    private var bytes: [UInt8] = []

    /// Adds bytes; gives back everything when the empty line that ends the headings is among them.
    mutating func add(_ more: [UInt8]) -> [UInt8]? {
        var index = max(0, bytes.count - 2)
        bytes += more
        while index + 1 < bytes.count {
            if bytes[index] == 0x0A {
                let next = bytes[index + 1]
                if next == 0x0A || (next == 0x0D && index + 2 < bytes.count && bytes[index + 2] == 0x0A) {
                    return bytes
                }
            }
            index += 1
        }
        return nil
    }
}
