import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// What a crosswalk command works on: mapping sets, and the questionnaires whose questions they name.
///
/// Without files it is what is built in together with `--mappings`; with files it is only what stands in them.
struct CrosswalkInput {
    /// The mapping sets.
    var sets: [MappingSet]
    /// Everything that is known, for titles and texts.
    var workspace: Workspace

    /// Loads mapping files and folders of them.
    ///
    /// Mapping files alone are read as they are: nothing is looked up in the packs, so that a large file is read at once.
    ///
    /// - Parameter looksUp: Whether questions of the packs are looked up also for mapping files alone.
    /// - Throws: ``CommandFailure`` with code 65 for bad data and 66 when a path is not there.
    static func load(
        _ paths: [String], _ command: ParsedCommand, in environment: Environment, looksUp: Bool = true
    ) throws -> Self {
        let loader = InputLoader(environment: environment)
        guard !paths.isEmpty else {
            let workspace = try loader.load(command)
            try workspace.report(command, in: environment)
            return Self(sets: workspace.mappings, workspace: workspace)
        }
        let folders = paths.filter { $0 != "-" && FileAccess.isFolder(environment.resolve($0)) }
        guard looksUp || !folders.isEmpty else {
            return Self(sets: try read(paths, command, environment), workspace: Workspace())
        }
        let workspace = try loader.load(data: command.values("data") + folders, command)
        try workspace.report(command, in: environment)
        // What the folders hold, without what is built in.
        let own = Set(try loader.mappingFiles(in: folders).compactMap { SSSOM.read($0.bytes).document?.set.id })
        var sets = workspace.mappings.filter { own.contains($0.id) }
        sets += try read(paths.filter { !folders.contains($0) }, command, environment)
        return Self(sets: sets, workspace: workspace)
    }

    /// Reads mapping files, whatever they are called; `-` is standard input.
    private static func read(
        _ paths: [String], _ command: ParsedCommand, _ environment: Environment
    ) throws -> [MappingSet] {
        var sets: [MappingSet] = []
        var errors = 0
        for path in paths {
            let reading = SSSOM.read(try environment.read(path), file: path)
            environment.say(reading.diagnostics)
            errors += reading.diagnostics.count { $0.severity == .error }
            if let document = reading.document { sets.append(document.set) }
        }
        guard errors > 0 else { return sets }
        let count = errors == 1 ? "1 error" : "\(errors) errors"
        guard command.has("keep-going") else {
            throw CommandFailure(
                .badData,
                "\(count) in the input, so nothing was written; '--keep-going' goes on without the files concerned.")
        }
        environment.say("\(count) in the input; the files concerned were left out.")
        return sets
    }

    /// The questionnaires that have a say: those of which the mappings name a question.
    var questionnaires: [Questionnaire] {
        let named = Set(sets.flatMap(\.mappings).flatMap { [$0.subject.rawValue, $0.object.rawValue] })
        return workspace.questionnaires.filter { questionnaire in
            questionnaire.questions.contains { named.contains($0.id.rawValue) }
        }
    }

    /// Which mappings take part, by the options of the command.
    static func selection(_ command: ParsedCommand) throws -> RelationNetwork.Selection {
        RelationNetwork.Selection(
            asOf: command.value("as-of") == nil ? nil : try Lookups.asOf(command),
            includesProposed: command.has("proposed"))
    }

    /// Works out everything that follows, with a line of progress on a terminal.
    static func close(_ network: RelationNetwork, in environment: Environment) throws -> Closure {
        let progress = Progress("Working out what follows:", in: environment)
        defer { progress.finish() }
        return try Closure(network) { done, count in
            progress.update(done: done, of: count)
            return true
        }
    }
}

extension OptionSpec {
    /// `--as-of DAY` where no day is needed.
    static let validOn = OptionSpec(
        "as-of", value: "day", help: "Only mappings that are valid on this day; without it, whatever their validity.")

    /// `--proposed`.
    static let proposed = OptionSpec("proposed", help: "Let proposed mappings count like approved ones.")
}
