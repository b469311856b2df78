public import SynergyModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files that are replaced as a whole: a crash at any point leaves the old or the new file, never half of one.
public enum AtomicFile {
    /// Writes a temporary file beside the wanted one, flushes it to the disk, renames it, and flushes the folder.
    ///
    /// - Parameters:
    ///   - bytes: The new content.
    ///   - path: Where it goes; an existing file keeps its permissions.
    /// - Throws: A `Diagnostic` with the code `cannot-write`; the old file is then untouched.
    public static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let temporary = "\(path).\(getpid()).\(UUID().uuidString.prefix(8)).tmp"
        var status = stat()
        let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw failure(path, "cannot create a file beside it") }
        do throws(Diagnostic) {
            try fill(file, bytes, path)
        } catch {
            close(file)
            unlink(temporary)
            throw error
        }
        guard close(file) == 0, rename(temporary, path) == 0 else {
            let error = failure(path, "cannot put the new file in its place")
            unlink(temporary)
            throw error
        }
        flush(folder: folder)
    }

    /// Appends to a file in one write and flushes it, so that a log keeps whole lines.
    ///
    /// - Throws: A `Diagnostic` with the code `cannot-write`.
    public static func append(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure(path, "cannot open it") }
        defer { close(file) }
        try fill(file, bytes, path)
    }

    private static func fill(_ file: Int32, _ bytes: [UInt8], _ path: String) throws(Diagnostic) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { writeSome($0, to: file) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure(path, "cannot write it") }
            offset += count
        }
        guard fsync(file) == 0 else { throw failure(path, "cannot flush it to the disk") }
    }

    private static func flush(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static func failure(_ path: String, _ message: String) -> Diagnostic {
        let reason = String(cString: strerror(errno))
        return Diagnostic(.error, .cannotWrite, at: SourceLocation(file: path), "\(message): \(reason)")
    }
}

/// Outside the type, whose own `write` would hide the system's.
private func writeSome(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}

extension Diagnostic.Code {
    /// A file that cannot be written.
    public static let cannotWrite = Self(rawValue: "cannot-write")
}
