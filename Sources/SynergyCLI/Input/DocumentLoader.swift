import SynergyInterchange
import SynergyModel

/// Reads mapping files with all their slots, as commands need them that compare and join files.
struct DocumentLoader {
    /// A mapping file.
    struct File {
        /// The path as it was given, or below the folder that was given.
        var name: String
        var bytes: [UInt8]
        /// The file of metadata beside it, if there is one.
        var metadata: InputFile?
        var document: SSSOM.Document
    }

    let command: ParsedCommand
    let environment: Environment

    /// The mapping files that some paths name: files, whatever they are called, folders, and `-` for standard input.
    ///
    /// - Throws: ``CommandFailure`` with code 65 when one has an error and 66 when a path is not there.
    func load(_ paths: [String]) throws -> [[File]] {
        var errors = 0
        let result = try paths.map { path in
            try inputs(path).compactMap { input -> File? in
                let reading = MappingFile.reading(
                    input.bytes, path: input.name, in: environment,
                    mode: command.has("lenient") ? .lenient : .strict)
                environment.say(reading.diagnostics)
                errors += reading.diagnostics.count { $0.severity == .error }
                return reading.document.map {
                    File(name: input.name, bytes: input.bytes, metadata: metadata(beside: input), document: $0)
                }
            }
        }
        if errors > 0 {
            throw CommandFailure(
                .badData, "\(errors == 1 ? "1 error" : "\(errors) errors") in the input, so nothing was written.")
        }
        return result
    }

    /// The file of metadata beside a table that does not begin with its own, for places in messages.
    private func metadata(beside file: InputFile) -> InputFile? {
        let name = SSSOM.metadataName(beside: file.name)
        guard file.name != "-", file.bytes.first != UInt8(ascii: "#"), name != file.name else { return nil }
        return (try? environment.read(name)).map { InputFile(name: name, bytes: $0) }
    }

    private func inputs(_ path: String) throws -> [InputFile] {
        guard path != "-", FileAccess.isFolder(environment.resolve(path)) else {
            return [InputFile(name: path, bytes: try environment.read(path))]
        }
        let files = try InputLoader(environment: environment).mappingFiles(in: [path])
        if files.isEmpty {
            throw CommandFailure(
                .missingInput, "'\(path.excerpt)' holds no mapping file; their names end in .sssom.tsv.")
        }
        return files
    }
}

extension OptionSpec {
    /// `--lenient`.
    static let lenient = OptionSpec(
        "lenient", help: "Put right in mapping files what surely was meant, and say what.")
}
