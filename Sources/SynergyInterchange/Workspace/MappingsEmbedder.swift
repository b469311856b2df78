public import SynergyModel

/// Turns the packs of a folder into the Swift source that carries them inside the library.
///
/// Resources were measured and cost start-up time or break when the command is moved; raw literals cost nothing.
public enum MappingsEmbedder {
    /// The name of the generated file inside the folder.
    public static let generatedFile = "Generated/EmbeddedFiles+Generated.swift"

    /// Returns the source for all data files under a folder, in the order of their names.
    ///
    /// - Throws: A `Diagnostic` when the folder or a file cannot be read, or a file is not text.
    public static func render(folder: String) throws(Diagnostic) -> String {
        var entries: [String] = []
        for name in try FileSystem.files(under: folder) where FileKind(name: name) != nil {
            let bytes = try FileSystem.read("\(folder)/\(name)", as: name)
            guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
                throw Diagnostic(.error, .invalidUTF8, at: SourceLocation(file: name), "the file is not UTF-8 text")
            }
            entries.append(entry(name: name, text: text))
        }
        return """
            // swift-format-ignore-file
            // Written by MappingsEmbedder from the data files of this folder. To write it again:
            // SYNERGY_REGENERATE=1 swift test --filter EmbeddedMappings --disable-xctest

            /// A file of a pack as it is compiled in.
            struct EmbeddedFile: Sendable {
                let name: StaticString
                let text: StaticString
            }

            /// All files of all packs, sorted by name.
            let embeddedFiles: [EmbeddedFile] = [
            \(entries.joined())]

            """
    }

    private static func entry(name: String, text: String) -> String {
        // A raw literal ends at quotes followed by as many hashes as it began with.
        var hashes = "###"
        while text.contains("\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
        let hasFinalLineEnd = text.hasSuffix("\n") && !text.contains("\r") && !text.contains("\"\"\"" + hashes)
        guard hasFinalLineEnd else {
            return "    EmbeddedFile(name: \"\(name)\", text: \"\(escaped(text))\"),\n"
        }
        return "    EmbeddedFile(name: \"\(name)\", text: \(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)),\n"
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
