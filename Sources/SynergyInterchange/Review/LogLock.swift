package import SynergyModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Keeps others from adding to a log, as long as the value lives.
///
/// The operating system lets go of it when the process ends, however it ends.
package struct LogLock: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// Waits until nobody else holds the log.
    ///
    /// - Parameters:
    ///   - path: The log.
    ///   - attempts: How often it is tried, fifty times a second.
    /// - Throws: A ``Diagnostic`` with the code `cannot-write` when it stays held, or the folder cannot be written to.
    package init(_ path: String, attempts: Int = 1_500) throws(Diagnostic) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
        let lock = path.dropLast(name.count) + ".\(name).lock"
        self.path = String(lock)
        for attempt in 0..<max(attempts, 1) {
            if attempt > 0 { usleep(20_000) }
            let descriptor = open(self.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else {
                let reason = String(cString: strerror(errno))
                throw Diagnostic(
                    .error, .cannotWrite, at: SourceLocation(file: path), "cannot create a file beside it: \(reason)")
            }
            // Whoever held it before may have taken the file away meanwhile; then another one is the lock.
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isAt(self.path, descriptor) {
                self.descriptor = descriptor
                return
            }
            close(descriptor)
        }
        throw Diagnostic(
            .error, .cannotWrite, at: SourceLocation(file: path), "somebody else is adding to it; try again later")
    }

    private static func isAt(_ path: String, _ descriptor: Int32) -> Bool {
        var (here, there) = (stat(), stat())
        return fstat(descriptor, &here) == 0 && stat(path, &there) == 0 && here.st_ino == there.st_ino
            && here.st_dev == there.st_dev
    }

    deinit {
        unlink(path)
        close(descriptor)
    }
}
