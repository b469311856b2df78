package import SynergyModel

/// What a look at every byte of a log shows.
package struct LogVerification: Sendable {
    /// What is wrong, in the order of the lines.
    package private(set) var findings: [Diagnostic] = []
    /// What is worth knowing.
    package private(set) var notes: [Diagnostic] = []
    /// How far the log goes.
    package private(set) var state: LogHead.State
    /// Whether the head still speaks of lines that are to come.
    package private(set) var isHeadPending = false
    /// How many lines stand before the first chained one.
    package private(set) var linesBefore = 0
    /// The hashes that the chained lines say they have, and where they stand.
    private var hashes: [(hash: String, line: Int)] = []
    private let file: String

    /// Looks at a log and at the file beside it.
    ///
    /// - Parameters:
    ///   - bytes: The log.
    ///   - head: The file beside it, or `nil` when there is none.
    ///   - file: What the log is called.
    /// - Complexity: O(*n*) in the number of bytes.
    package init(_ bytes: [UInt8], head: [UInt8]?, file: String) {
        self.file = file
        state = LogHead.State(lines: 0, hash: "")
        check(bytes)
        check(head: head)
    }

    /// Compares the log with a head that was noted down elsewhere.
    package mutating func compare(noted: String) {
        let noted = noted.lowercased()
        guard noted != state.hash else {
            notes.append(note("the log ends with the line whose hash was noted down"))
            return
        }
        guard let place = hashes.lastIndex(where: { $0.hash == noted }) else {
            find(
                nil, .noSuchHead,
                "no line has the hash that was noted down; lines were removed, or the log was written anew")
            return
        }
        let since = hashes.count - 1 - place
        let words = "the hash that was noted down is that of line \(hashes[place].line)"
        notes.append(note("\(words); \(since == 1 ? "1 line was" : "\(since) lines were") added since"))
    }

    private mutating func check(_ bytes: [UInt8]) {
        let newline = UInt8(ascii: "\n")
        var start = 0
        var number = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: newline)
            let line = bytes[start..<(end ?? bytes.count)]
            number += 1
            check(line, number, before: bytes[..<start])
            if end == nil, !hashes.isEmpty {
                find(number, .brokenChain, "the line has no line end; something was cut off")
            }
            start = (end ?? bytes.count) + 1
        }
        state.lines = hashes.count
        state.hash = hashes.last?.hash ?? SHA256.hexDigest(of: bytes)
    }

    private mutating func check(_ line: ArraySlice<UInt8>, _ number: Int, before: ArraySlice<UInt8>) {
        guard let link = LogChain.link(line) else {
            if LogChain.isBroken(line) {
                find(number, .brokenChain, "the line was altered: its hashes are not as they were written")
            } else if hashes.isEmpty {
                linesBefore += 1
            } else {
                find(number, .brokenChain, "the line was put in by hand: it has no hash")
            }
            return
        }
        let expected = hashes.last?.hash ?? SHA256.hexDigest(of: before)
        if link.computed != link.hash {
            find(number, .brokenChain, "the line was altered: its hash is another one")
        }
        if link.previous != expected {
            let message =
                hashes.isEmpty
                ? "something before this line was altered, put in or removed"
                : "the line does not follow the one before it: lines were removed, put in, moved or altered here"
            find(number, .brokenChain, message)
        }
        hashes.append((link.hash, number))
    }

    private mutating func check(head bytes: [UInt8]?) {
        let name = LogHead.path(besideLog: file)
        guard let bytes else {
            if !hashes.isEmpty {
                find(nil, .noHead, "‘\(name)’ is not there, so nobody can tell whether lines at the end were removed")
            }
            return
        }
        guard let head = LogHead(bytes) else { return find(nil, .noHead, "‘\(name)’ was altered") }
        isHeadPending = head.next != nil
        if state == head.state || state.lines == 0 && head.state.lines == 0 {
            if head.next != nil { notes.append(note("adding lines was interrupted; none of them was added")) }
        } else if state == head.next {
            notes.append(note("adding lines was interrupted after all of them were added; nothing is missing"))
        } else if state.lines < head.state.lines {
            let count = head.state.lines - state.lines
            let words = count == 1 ? "1 line is gone" : "\(count) lines are gone"
            find(
                nil, .wrongHead,
                "‘\(name)’ speaks of \(head.state.lines) chained lines, here are \(state.lines): \(words)")
        } else if state.lines > head.state.lines {
            let words = "here are \(state.lines): some were put in without 'review apply'"
            find(nil, .wrongHead, "‘\(name)’ speaks of \(head.state.lines) chained lines, \(words)")
        } else {
            find(nil, .wrongHead, "the log does not end with the line that ‘\(name)’ speaks of")
        }
    }

    private mutating func find(_ line: Int?, _ code: Diagnostic.Code, _ message: String) {
        findings.append(Diagnostic(.error, code, at: SourceLocation(file: file, line: line), message))
    }

    private func note(_ message: String) -> Diagnostic {
        Diagnostic(.note, .logHead, at: SourceLocation(file: file), message)
    }
}

extension Diagnostic.Code {
    /// A line of a log that is not as it was written, or not where.
    package static let brokenChain = Self(rawValue: "broken-chain")
    /// A log without the file that tells how long it is.
    package static let noHead = Self(rawValue: "no-head")
    /// A log that is longer or shorter than the file beside it says.
    package static let wrongHead = Self(rawValue: "wrong-head")
    /// A log without the line that was noted down.
    package static let noSuchHead = Self(rawValue: "no-such-head")
    /// Something about the end of a log.
    package static let logHead = Self(rawValue: "log-head")
}
