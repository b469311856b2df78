import SynergyInterchange
import SynergyModel
import SynergyReferences

/// The documents that a command about references knows: registry files, and the submissions of data folders.
enum RegistryInput {
    /// Reads what `--registry` names and adds what a data folder holds.
    ///
    /// - Throws: ``CommandFailure`` with code 65 when a registry has an error, unless `--keep-going` was given.
    static func registry(
        _ command: ParsedCommand, _ workspace: Workspace?, in environment: Environment
    ) throws -> DocumentRegistry {
        var documents: [RegisteredDocument] = []
        var errors = 0
        for path in command.values("registry") {
            let reading = RegistryFile.read(try environment.read(path), file: path == "-" ? "standard input" : path)
            environment.say(reading.diagnostics)
            errors += reading.diagnostics.count { $0.severity == .error }
            documents += reading.documents
        }
        if errors > 0 {
            let count = CitationWords.amount(errors, "error")
            guard command.has("keep-going") else {
                throw CommandFailure(
                    .badData,
                    "\(count) in the registry, so nothing was written; '--keep-going' goes on without the documents concerned."
                )
            }
            environment.say("\(count) in the registry; the documents concerned were left out.")
        }
        // What was written into a registry on purpose stands before what a data folder gives by itself.
        var known: Set<RegisteredDocument.ID> = []
        let all = documents + (workspace?.registeredDocuments() ?? [])
        return DocumentRegistry(all.filter { known.insert($0.id).inserted })
    }

    /// What `--context NAME=KEY` says.
    static func context(_ command: ParsedCommand) throws -> ReferenceContext {
        var given: [String: ReferenceKey] = [:]
        for text in command.values("context") {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw UsageError(
                    "'--context' wants a name and what it means, such as 'protocol=treaty:untoc-tip'; found '\(text.excerpt)'.",
                    path: command.path)
            }
            given[parts[0].lowercased()] = ReferenceKey(spelling: parts[1]) ?? ReferenceKey(rawValue: parts[1])
        }
        return ReferenceContext(given)
    }
}

extension OptionSpec {
    /// `--registry FILE`.
    static let registry = OptionSpec(
        "registry", value: "file", help: "A JSON file of known documents; may be given several times.",
        isRepeatable: true, completion: .file)

    /// `--context NAME=KEY`.
    static let context = OptionSpec(
        "context", value: "name=key",
        help: "What the text takes for granted, such as protocol=treaty:untoc-tip; may be given several times.",
        isRepeatable: true)
}
