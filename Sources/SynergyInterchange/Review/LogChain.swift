import SynergyModel

/// The chain of hashes that holds the lines of a log together.
///
/// A chained line ends with the hash of the line before it and with its own. Its own covers every byte of the line up to there, so that
/// no byte of a line can change, and no line can be taken out, put in or moved, without one of them being wrong. The first chained line
/// holds, in place of the hash of a line before it, that of every byte of the file before it: lines without a chain are protected from
/// then on. That nothing was taken from the end is for the head to tell, see ``LogHead``.
package enum LogChain {
    static let previousName = "previous"
    static let hashName = "hash"

    /// One chained line as it stands in a file.
    struct Link: Hashable {
        /// What it says of the hash before it.
        var previous: String
        /// What it says is its own hash.
        var hash: String
        /// What its own hash is.
        var computed: String
    }

    private static let previousMark = Array(",\"\(previousName)\":\"".utf8)
    private static let hashMark = Array("\",\"\(hashName)\":\"".utf8)
    private static let end = Array("\"}".utf8)
    private static let digits = 64

    /// Chains a line to what stands before it.
    ///
    /// - Parameters:
    ///   - entry: What the line says, an object with at least one member.
    ///   - previous: The hash before it.
    /// - Returns: The line with its line end, and its hash.
    static func line(_ entry: JSONNode, previous: String) -> (bytes: [UInt8], hash: String) {
        let body = entry.serialized(.compact).dropLast() + previousMark + Array(previous.utf8)
        let hash = SHA256.hexDigest(of: body + [UInt8(ascii: "\"")])
        return (body + hashMark + Array(hash.utf8) + end + [UInt8(ascii: "\n")], hash)
    }

    /// Reads the chain of a line without its line end; `nil` when it has none.
    static func link(_ line: ArraySlice<UInt8>) -> Link? {
        let tail = previousMark.count + digits + hashMark.count + digits + end.count
        guard line.count > tail else { return nil }
        var rest = line.suffix(tail)
        func take(_ bytes: [UInt8]) -> Bool {
            guard rest.starts(with: bytes) else { return false }
            rest = rest.dropFirst(bytes.count)
            return true
        }
        func takeHash() -> String? {
            let text = rest.prefix(digits)
            guard text.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else { return nil }
            rest = rest.dropFirst(digits)
            return String(decoding: text, as: UTF8.self)
        }
        guard take(previousMark), let previous = takeHash(), take(hashMark), let hash = takeHash(), take(end) else {
            return nil
        }
        let covered = line.dropLast(hashMark.count - 1 + digits + end.count)
        return Link(previous: previous, hash: hash, computed: SHA256.hexDigest(of: covered))
    }

    /// Whether a line that is not chained looks as if it had been.
    static func isBroken(_ line: ArraySlice<UInt8>) -> Bool {
        let text = Array(line)
        return text.firstRange(of: Array("\"\(previousName)\":\"".utf8)) != nil
            || text.firstRange(of: Array("\"\(hashName)\":\"".utf8)) != nil
    }
}
