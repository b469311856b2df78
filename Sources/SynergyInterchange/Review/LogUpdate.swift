import SynergyModel

/// The files that follow each other when lines are added to a log: each is written whole, so that a crash leaves one of these states.
package struct LogUpdate: Sendable {
    /// First the head, which says how the log is and how it will be.
    package let intent: [UInt8]
    /// Then the log, which begins with all that it held before.
    package let log: [UInt8]
    /// Then the head, which says how the log is.
    package let head: [UInt8]
    /// How far the log goes then.
    package let state: LogHead.State

    /// Chains lines to a log.
    ///
    /// - Parameters:
    ///   - entries: What the lines say.
    ///   - bytes: The log as it is.
    ///   - state: How far it goes.
    package init(adding entries: [LogEntry], to bytes: [UInt8], at state: LogHead.State) {
        var log = bytes
        var last = state
        if last.lines == 0, let end = log.last, end != UInt8(ascii: "\n") { log.append(UInt8(ascii: "\n")) }
        if last.lines == 0 { last.hash = SHA256.hexDigest(of: log) }
        for entry in entries {
            let line = LogChain.line(entry.json, previous: last.hash)
            log += line.bytes
            last = LogHead.State(lines: last.lines + 1, hash: line.hash)
        }
        self.log = log
        self.state = last
        intent = LogHead(state, next: last).bytes
        head = LogHead(last).bytes
    }
}
