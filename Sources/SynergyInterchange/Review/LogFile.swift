package import SynergyModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A log on disk, and the file beside it.
package struct LogFile: Sendable {
    /// Where the log is.
    package let path: String
    /// What it is called in messages.
    package let name: String
    /// Its bytes; none when it is not there.
    package private(set) var bytes: [UInt8] = []
    /// Whether it is there.
    package private(set) var exists = false
    /// What was found wrong with it, and how far it goes.
    package private(set) var verification: LogVerification

    /// Reads a log, which need not be there, and looks at every byte of it.
    ///
    /// - Throws: A ``Diagnostic`` when something is there and cannot be read.
    package init(_ path: String, name: String, limits: Limits = Limits()) throws(Diagnostic) {
        self.path = path
        self.name = name
        let log = try Self.read(path, name, limits)
        let head = try Self.read(LogHead.path(besideLog: path), LogHead.path(besideLog: name), limits)
        bytes = log ?? []
        exists = log != nil
        verification = LogVerification(bytes, head: head, file: name)
    }

    /// Where a log really is: a link stays a link, and what it leads to is the log.
    package static func real(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func read(_ path: String, _ name: String, _ limits: Limits) throws(Diagnostic) -> [UInt8]? {
        do throws(Diagnostic) {
            return try FileSystem.read(path, as: name, limits: limits)
        } catch {
            guard error.code == .notFound else { throw error }
            return nil
        }
    }

    /// Adds lines: the head with what is to come, the log, the head as it then is, each as a whole.
    ///
    /// The old bytes of the log stay as they are.
    ///
    /// - Throws: A ``Diagnostic`` with the code `cannot-write`; then either all lines are in the log or none.
    package mutating func append(_ entries: [LogEntry]) throws(Diagnostic) {
        guard !entries.isEmpty || verification.isHeadPending else { return }
        let update = LogUpdate(adding: entries, to: bytes, at: verification.state)
        let headPath = LogHead.path(besideLog: path)
        if !entries.isEmpty {
            try AtomicFile.write(update.intent, to: headPath)
            try AtomicFile.write(update.log, to: path)
        }
        try AtomicFile.write(update.head, to: headPath)
        bytes = update.log
        exists = true
        verification = LogVerification(bytes, head: update.head, file: name)
    }
}
