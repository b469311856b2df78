import SynergyInterchange
import SynergyModel

/// `synergy mappings list` and `synergy mappings export`.
enum MappingsVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "mappings", abstract: "List or write out the mappings and forms that are built in.",
        subcommands: [
            CommandSpec(
                name: "list", abstract: "List the files that are built in, with their SHA-256.",
                discussion: "With '--mappings' or SYNERGY_MAPPINGS the files of those folders are listed too.",
                examples: ["synergy mappings list"], options: [.mappings, .format(["text", "json", "csv"]), .output]),
            CommandSpec(
                name: "export", abstract: "Write the built-in files to a folder, or one of them to standard output.",
                examples: [
                    "synergy mappings export mappings",
                    "synergy mappings export --file trafficking-in-persons/concordance.sssom.tsv",
                ],
                options: [
                    OptionSpec("file", value: "name", help: "Only this file, as 'mappings list' names it."), .output,
                ],
                arguments: [
                    ArgumentSpec(
                        "folder", help: "Where to write all files; it is created where needed.", isOptional: true,
                        completion: .directory)
                ]),
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        if command.path.last == "list" { return try list(command, environment) }
        return try export(command, environment)
    }

    private static func list(_ command: ParsedCommand, _ environment: Environment) throws -> ExitCode {
        let loader = InputLoader(environment: environment)
        let added = try loader.packFiles(command).map { ($0.source, $0.file) }
        let rows = (CuratedPacks.files.map { ("built in", $0) } + added).map { source, file in
            [file.name, source, String(file.bytes.count), SHA256.hexDigest(of: file.bytes)]
        }
        let header = ["file", "source", "bytes", "sha256"]
        let text: String
        switch command.value("format") {
        case "json":
            let nodes = rows.map { row in JSONNode.pairs(Array(zip(header, row))) }
            text = String(decoding: JSONNode(.array(nodes)).serialized(), as: UTF8.self)
        case "csv": text = CSVText.lines([header] + rows)
        default:
            let width = rows.map { $0[0].count }.max() ?? 0
            text = rows.map { row in
                let gap = String(repeating: " ", count: width - row[0].count + 2)
                return "\(row[3])  \(row[0])\(gap)\(row[1])\n"
            }.joined()
        }
        try environment.deliver(Array(text.utf8), to: command.value("output"))
        return .success
    }

    private static func export(_ command: ParsedCommand, _ environment: Environment) throws -> ExitCode {
        let files = CuratedPacks.files
        if let name = command.value("file") {
            guard let file = files.first(where: { $0.name == name }) else {
                let help = files.map(\.name).closest(to: name).map { " Did you mean '\($0)'?" } ?? ""
                throw UsageError("No file '\(name.excerpt)' is built in.\(help)", path: command.path)
            }
            try environment.deliver(file.bytes, to: command.value("output"))
            return .success
        }
        guard let folder = command.arguments("folder").first else {
            throw UsageError("Name a folder to write to, or one file with '--file'.", path: command.path)
        }
        for file in files {
            let path = "\(environment.resolve(folder))/\(file.name)"
            let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path
            do throws(SystemError) {
                try FileAccess.createFolder(parent)
                try OutputFile.write(file.bytes, to: path)
            } catch {
                throw CommandFailure(.cannotWrite, "Cannot write '\(path.excerpt)': \(error.reason).")
            }
        }
        environment.say("\(files.count) files were written to '\(folder.excerpt)'.")
        return .success
    }
}
