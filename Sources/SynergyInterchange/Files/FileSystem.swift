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

/// The few things that are asked of the disk.
package enum FileSystem {
    /// Returns the names of all files under a folder, relative to it and sorted by their bytes.
    ///
    /// Names that begin with a dot are skipped, and links to folders are not followed.
    package static func files(under folder: String, limits: Limits = Limits()) throws(Diagnostic) -> [String] {
        var names: [String] = []
        var pending = [""]
        while let prefix = pending.popLast() {
            let path = prefix.isEmpty ? folder : "\(folder)/\(prefix)"
            guard let children = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                let isThere = FileManager.default.fileExists(atPath: path)
                throw Diagnostic(
                    .error, isThere ? .unreadable : .notFound, at: SourceLocation(file: path),
                    isThere ? "expected a folder that can be read" : "there is no such folder")
            }
            for child in children where !child.hasPrefix(".") {
                let name = prefix.isEmpty ? child : "\(prefix)/\(child)"
                let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
                switch attributes?[.type] as? FileAttributeType {
                case .typeDirectory?: pending.append(name)
                case .typeRegular?, .typeSymbolicLink?: names.append(name)
                default: continue
                }
            }
            guard names.count <= limits.files else {
                throw Diagnostic(
                    .error, .tooManyFiles, at: SourceLocation(file: folder), "more than \(limits.files) files")
            }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Reads a whole file that is not larger than allowed; its size is asked before anything is read.
    ///
    /// - Parameter name: What the file is called in problems.
    package static func read(
        _ path: String, as name: String, limits: Limits = Limits()
    ) throws(Diagnostic) -> [UInt8] {
        let place = SourceLocation(file: name)
        // Without waiting: a pipe must not hold up the loading of a folder.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT { throw Diagnostic(.error, .notFound, at: place, "there is no such file") }
            throw unreadable(place)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Diagnostic(.error, .unreadable, at: place, "it is not a file")
        }
        let size = Int(status.st_size)
        guard size <= limits.fileBytes else { throw tooLarge(size, place, limits) }
        // One byte more than the size shows the end of the file without another read.
        var hasFailed = false
        var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            let room = UnsafeMutableRawBufferPointer(buffer)
            while count < room.count {
                let more = readSome(into: UnsafeMutableRawBufferPointer(rebasing: room[count...]), from: file)
                if more < 0 && errno == EINTR { continue }
                hasFailed = more < 0
                guard more > 0 else { return }
                count += more
            }
        }
        guard !hasFailed else { throw unreadable(place) }
        if bytes.count > size { bytes.removeSubrange(size...) }
        return bytes
    }

    private static func unreadable(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(.error, .unreadable, at: place, "it cannot be read: \(String(cString: strerror(errno)))")
    }

    package static func tooLarge(_ count: Int, _ place: SourceLocation, _ limits: Limits) -> Diagnostic {
        Diagnostic(
            .error, .fileTooLarge, at: place, "the file has \(count) bytes, more than the limit of \(limits.fileBytes)")
    }
}

/// Outside the type, whose own `read` would hide the system's.
private func readSome(into bytes: UnsafeMutableRawBufferPointer, from file: Int32) -> Int {
    read(file, bytes.baseAddress, bytes.count)
}

extension Diagnostic.Code {
    /// A file or folder that is not there.
    public static let notFound = Self(rawValue: "not-found")
    /// A file or folder that cannot be read.
    public static let unreadable = Self(rawValue: "unreadable")
    /// A file beyond the limit.
    public static let fileTooLarge = Self(rawValue: "file-too-large")
    /// A folder with more files than allowed.
    public static let tooManyFiles = Self(rawValue: "too-many-files")
}
