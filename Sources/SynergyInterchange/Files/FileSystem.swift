public import SynergyModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
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

    /// Reads a whole file that is not larger than allowed.
    ///
    /// - Parameter name: What the file is called in problems.
    package static func read(
        _ path: String, as name: String, limits: Limits = Limits()
    ) throws(Diagnostic) -> [UInt8] {
        let place = SourceLocation(file: name)
        guard let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
            let isThere = FileManager.default.fileExists(atPath: path)
            throw Diagnostic(
                .error, isThere ? .unreadable : .notFound, at: place,
                isThere ? "the file cannot be read" : "there is no such file")
        }
        if data.count > limits.fileBytes { throw tooLarge(data.count, place, limits) }
        return [UInt8](data)
    }

    package static func tooLarge(_ count: Int, _ place: SourceLocation, _ limits: Limits) -> Diagnostic {
        Diagnostic(
            .error, .fileTooLarge, at: place, "the file has \(count) bytes, more than the limit of \(limits.fileBytes)")
    }
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
