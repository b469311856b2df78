import Foundation

extension TemporaryFolder {
    /// Writes a file, whatever was there.
    borrowing func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }

    /// The names in a folder of it, sorted.
    borrowing func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
    }
}
