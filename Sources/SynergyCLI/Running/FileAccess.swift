#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the command asks of the file system before it reads.
package enum FileAccess {
    /// Reads a file as it stands.
    package static func read(_ path: String) throws(SystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            return try readAll(from: descriptor)
        }
        return try readRegular(descriptor, size: Int(status.st_size))
    }

    /// Reads a regular file into memory that is taken once; a file that grew meanwhile is read to its new end.
    private static func readRegular(_ descriptor: Int32, size: Int) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while let base = buffer.baseAddress, filled < size {
                let count = unistdRead(descriptor, base + filled, size - filled)
                if count > 0 {
                    filled += count
                } else if count == 0 {
                    isWhole = true
                    return
                } else if errno != EINTR {
                    failure = .last
                    return
                }
            }
        }
        if let failure { throw failure }
        return isWhole ? bytes : bytes + (try readAll(from: descriptor))
    }

    /// The system's `read`, which the name of our own function hides.
    private static func unistdRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer, count)
        #else
            Darwin.read(descriptor, buffer, count)
        #endif
    }

    /// Why a path cannot be read, or `nil` when it can.
    package static func problem(with path: String) -> String? {
        access(path, R_OK) == 0 ? nil : SystemError.last.reason
    }

    /// Whether a path names a folder.
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// How many bytes a file has; `nil` if it is not there.
    package static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// Whether two paths lead to one file, or would if it were there.
    package static func isSame(_ first: String, _ second: String) -> Bool {
        var (status, otherStatus) = (stat(), stat())
        if stat(first, &status) == 0, stat(second, &otherStatus) == 0 {
            return status.st_dev == otherStatus.st_dev && status.st_ino == otherStatus.st_ino
        }
        func parts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
        return parts(first) == parts(second)
    }

    /// Creates a folder and those above it.
    package static func createFolder(_ path: String) throws(SystemError) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.dropLast().lastIndex(of: "/"), slash != path.startIndex else {
            throw .last
        }
        try createFolder(String(path[..<slash]))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
    }
}
