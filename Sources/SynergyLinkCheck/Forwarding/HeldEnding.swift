/// The ending of a protected connection, held back until it is known for one, and replaced by a broken one.
///
/// The client ends its process when a connection ends in the middle of headings, politely or not, and we cannot see where headings end.
/// A record that cannot be opened is an error like any other to it, and after the headings all endings are the same to us.
/// Only the lengths that stand before the records of TLS are looked at (RFC 8446, section 5.1); what is in them stays closed. A
/// record as long as an alert is handed on when more follows. When nothing does, it is the polite ending, after which the client
/// would not look at anything else. An alert that a site made longer by padding is not known for one.
package struct HeldEnding: Sendable {
    private var held: [UInt8] = []
    /// The header of a record that has not come in whole.
    private var header: [UInt8] = []
    /// How many bytes of the current record are still to come.
    private var left = 0
    private var isHolding = false
    /// Whether what comes is no TLS at all, and is handed on as it is.
    private var isForeign = false

    /// An alert of TLS 1.3 is two bytes, their kind, and a seal of 16; the records of a greeting are all longer.
    private static let alert = 19

    /// Whether something is held back that may be the end.
    var mayBeOver: Bool { !held.isEmpty && left == 0 && header.isEmpty }

    package init() {}

    /// What is handed on at the end, so that the client sees a connection that broke.
    package var broken: [UInt8] {
        guard !isForeign else { return [] }
        // A record that was begun is filled up, so that what follows is taken for the next one.
        let rest = isHolding ? 0 : left
        return [UInt8](repeating: 0, count: rest) + [23, 3, 3, 0, 32] + [UInt8](repeating: 0, count: 32)
    }

    /// Adds bytes; gives back what can be handed on.
    package mutating func add(_ bytes: [UInt8]) -> [UInt8] {
        guard !isForeign else { return bytes }
        var ready: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if left == 0 {
                header.append(bytes[index])
                index += 1
                guard (20...24).contains(header[0]) else {
                    isForeign = true
                    return ready + held + header + bytes[index...]
                }
                guard header.count == 5 else { continue }
                left = Int(header[3]) << 8 | Int(header[4])
                // Another record follows, so the one before was no ending.
                ready += held
                held = []
                isHolding = header[0] == 21 || (header[0] == 23 && left == Self.alert)
                if isHolding { held = header } else { ready += header }
                header = []
            } else {
                let end = min(bytes.count, index + left)
                if isHolding { held += bytes[index..<end] } else { ready += bytes[index..<end] }
                left -= end - index
                index = end
            }
        }
        return ready
    }
}
