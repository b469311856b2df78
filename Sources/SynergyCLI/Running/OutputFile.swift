#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes a file so that a crash leaves the old or the new one, never half of one.
package enum OutputFile {
    /// Replaces the file at `path`: temporary file, fsync, rename, fsync of the folder.
    ///
    /// What is there and is no regular file (a pipe, a terminal, `/dev/null`) is written to, not replaced.
    package static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        if let waiting = try prepare(bytes, for: path) { try put(waiting) }
    }

    /// Replaces several files: none of them before all have been written beside them, so that what is wrong with one leaves
    /// the others as they were.
    package static func write(_ files: [(bytes: [UInt8], path: String)]) throws(SystemError) {
        var waiting: [Waiting] = []
        do throws(SystemError) {
            for file in files {
                if let one = try prepare(file.bytes, for: file.path) { waiting.append(one) }
            }
            while let first = waiting.first {
                try put(first)
                waiting.removeFirst()
            }
        } catch {
            for one in waiting { unlink(one.temporary) }
            throw error
        }
    }

    /// A file that is on the disk under another name.
    private struct Waiting {
        let temporary: String
        let target: String
        let folder: String
    }

    /// Writes a file beside the one that it is to replace; `nil` where it was written in place.
    private static func prepare(_ bytes: [UInt8], for path: String) throws(SystemError) -> Waiting? {
        // A link stays a link; what it points to is replaced.
        let target = realPath(of: path) ?? path
        var status = stat()
        var mode: mode_t = 0o666
        if stat(target, &status) == 0 {
            let kind = status.st_mode & S_IFMT
            if kind == S_IFDIR { throw SystemError(number: EISDIR) }
            guard kind == S_IFREG else {
                try writeInPlace(bytes, to: target)
                return nil
            }
            guard access(target, W_OK) == 0 else { throw .last }
            mode = status.st_mode & 0o777
        }
        let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "./"
        let name = target.lastIndex(of: "/").map { String(target[target.index(after: $0)...]) } ?? target
        let temporary = "\(folder).\(name).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .last }
        do throws(SystemError) {
            try finish(descriptor, bytes)
        } catch {
            unlink(temporary)
            throw error
        }
        return Waiting(temporary: temporary, target: target, folder: folder)
    }

    private static func put(_ waiting: Waiting) throws(SystemError) {
        guard rename(waiting.temporary, waiting.target) == 0 else {
            let error = SystemError.last
            unlink(waiting.temporary)
            throw error
        }
        let directory = open(waiting.folder, O_RDONLY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }

    private static func finish(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) {
        do throws(SystemError) {
            try writeAll(bytes, to: descriptor)
            guard fsync(descriptor) == 0 else { throw .last }
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0 else { throw .last }
    }

    private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        try writeAll(bytes, to: descriptor)
    }

    private static func realPath(of path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
