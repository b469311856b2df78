import SynergyInterchange
import SynergyModel

/// One mapping file as a command is given it.
enum MappingFile {
    /// Reads a mapping file: a table, with its metadata inside or in a file beside it, or JSON.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - path: Its path as it was given; `-` for standard input, which has nothing beside it.
    ///   - mode: How faithful a table must be to the format.
    static func reading(
        _ bytes: [UInt8], path: String, in environment: Environment, mode: SSSOM.Mode = .strict
    ) -> SSSOM.Reading {
        let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        if first == UInt8(ascii: "{") { return SSSOM.JSON.read(bytes, file: path) }
        var metadata: [UInt8]?
        // A table that begins with its metadata needs none beside it.
        if path != "-", first != UInt8(ascii: "#") {
            metadata = try? FileAccess.read(environment.resolve(SSSOM.metadataName(beside: path)))
        }
        return SSSOM.read(bytes, file: path, metadata: metadata, mode: mode)
    }
}
