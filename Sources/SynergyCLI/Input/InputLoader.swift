import SynergyInterchange
import SynergyModel

/// Loads what a command works on: the built-in packs, those that were added, and the data folders.
struct InputLoader {
    let environment: Environment

    /// Loads the data named by `--data`, `--mappings`, `SYNERGY_MAPPINGS` and, unless left out, what is built in.
    ///
    /// - Throws: ``CommandFailure`` with code 66 when a path is not there.
    func load(_ command: ParsedCommand) throws -> Workspace {
        try load(data: command.values("data"), command)
    }

    /// Loads the data at some paths, with the packs that the command names.
    func load(data: [String], _ command: ParsedCommand) throws -> Workspace {
        // The nearer to the user, the stronger: data before --mappings before SYNERGY_MAPPINGS before what is built in.
        let layers = try [usualPacks, command.values("mappings"), data].map { try $0.flatMap(files) }
        var workspace = command.has("no-curated") ? Workspace() : CuratedPacks.workspace
        var diagnostics = workspace.diagnostics
        for files in layers where !files.isEmpty {
            let unreadable = files.compactMap(\.problem)
            workspace = Workspace(files: files.compactMap(\.file), adding: [workspace])
            diagnostics += unreadable + workspace.diagnostics
        }
        workspace.diagnostics = diagnostics
        return workspace
    }

    /// The files of the packs that a command adds to those built in.
    func packFiles(_ command: ParsedCommand) throws -> [(source: String, file: InputFile)] {
        try (usualPacks + command.values("mappings")).flatMap { folder in
            try files(folder).compactMap { entry in entry.file.map { (folder, $0) } }
        }
    }

    /// The mapping files of folders.
    func mappingFiles(in folders: [String]) throws -> [InputFile] {
        try folders.flatMap(files).compactMap(\.file).filter { FileKind(name: $0.name) == .mappings }
    }

    /// The questionnaire files of folders.
    func questionnaireFiles(in folders: [String]) throws -> [InputFile] {
        try folders.flatMap(files).compactMap(\.file).filter { FileKind(name: $0.name) == .questionnaire }
    }

    /// Every file of a data folder that a path names.
    ///
    /// - Throws: ``CommandFailure`` when one cannot be read.
    func dataFiles(in folder: String) throws -> [InputFile] {
        let entries = try files(folder)
        for problem in entries.compactMap(\.problem) { environment.say([problem]) }
        guard entries.allSatisfy({ $0.problem == nil }) else {
            throw CommandFailure(.missingInput, "Not every file of '\(folder.excerpt)' can be read.")
        }
        return entries.compactMap(\.file)
    }

    /// The folders of the environment.
    private var usualPacks: [String] {
        environment.variables["SYNERGY_MAPPINGS"].map { $0.split(separator: ":").map(String.init) } ?? []
    }

    /// A file that was read, or why not.
    private struct Entry {
        var file: InputFile?
        var problem: Diagnostic?
    }

    /// The files of a folder, or the one file that a path names; `-` is not a folder.
    private func files(_ path: String) throws -> [Entry] {
        let resolved = environment.resolve(path)
        if let problem = FileAccess.problem(with: resolved) {
            throw CommandFailure(.missingInput, "Cannot read '\(path.excerpt)': \(problem).")
        }
        guard FileAccess.isFolder(resolved) else {
            guard FileKind(name: path) != nil else {
                let endings = FileKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure(
                    .badData, "'\(path.excerpt)' is no file of a data folder; their names end in \(endings).")
            }
            return [read(resolved, as: path)]
        }
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        let names: [String]
        do throws(Diagnostic) {
            names = try FileSystem.files(under: resolved)
        } catch {
            throw CommandFailure(.missingInput, "Cannot read '\(path.excerpt)': \(error.message).")
        }
        return names.filter { FileKind(name: $0) != nil }
            .map { read("\(resolved)/\($0)", as: folder == "." ? $0 : "\(folder)/\($0)") }
    }

    private func read(_ path: String, as name: String) -> Entry {
        do throws(Diagnostic) {
            return Entry(file: InputFile(name: name, bytes: try FileSystem.read(path, as: name)))
        } catch {
            return Entry(problem: error)
        }
    }
}

extension Workspace {
    /// Says every problem; stops the command when there are errors and it was not asked to go on.
    func report(_ command: ParsedCommand, in environment: Environment) throws {
        environment.say(diagnostics)
        guard hasErrors else { return }
        let count = diagnostics.count { $0.severity == .error }
        let errors = count == 1 ? "1 error" : "\(count) errors"
        guard command.has("keep-going") else {
            throw CommandFailure(
                .badData,
                "\(errors) in the input, so nothing was written; '--keep-going' goes on without the files concerned.")
        }
        environment.say("\(errors) in the input; the files concerned were left out.")
    }
}
