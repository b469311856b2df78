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
    /// What prefixes stand for in the files that were named, and in the packs for the forms and instruments known here.
    var prefixes: [String: String] = [:]

    /// Reads mapping files alone: nothing is looked up in the packs, and no mapping is made, so that a large file is read at once.
    ///
    /// - Returns: `nil` when there are none, or folders among them.
    static func documents(
        _ paths: [String], _ command: ParsedCommand, in environment: Environment
    ) throws -> [SSSOM.Document]? {
        guard !paths.isEmpty, !paths.contains(where: { $0 != "-" && FileAccess.isFolder(environment.resolve($0)) })
        else { return nil }
        return try read(paths, command, environment)
    }

    /// Loads mapping files and folders of them.
    ///
    /// - Throws: ``CommandFailure`` with code 65 for bad data and 66 when a path is not there.
    static func load(
        _ paths: [String], _ command: ParsedCommand, in environment: Environment
    ) throws -> Self {
        let loader = InputLoader(environment: environment)
        guard !paths.isEmpty else {
            let workspace = try loader.load(command)
            try workspace.report(command, in: environment)
            return Self(documents: [], sets: workspace.mappings, workspace: workspace)
        }
        let folders = paths.filter { $0 != "-" && FileAccess.isFolder(environment.resolve($0)) }
        let workspace = try loader.load(data: command.values("data") + folders, command)
        try workspace.report(command, in: environment)
        // What the folders hold, without what is built in.
        let held = try loader.mappingFiles(in: folders).compactMap { SSSOM.read($0.bytes).document }
        let own = Set(held.map(\.set.id))
        let named = try read(paths.filter { !folders.contains($0) }, command, environment)
        return Self(
            documents: held + named, sets: workspace.mappings.filter { own.contains($0.id) } + named.map(\.set),
            workspace: workspace)
    }

    /// Reads mapping files, whatever they are called; `-` is standard input.
    static func read(
        _ paths: [String], _ command: ParsedCommand, _ environment: Environment
    ) throws -> [SSSOM.Document] {
        var documents: [SSSOM.Document] = []
        var errors = 0
        for path in paths {
            let reading = MappingFile.reading(try environment.read(path), path: path, in: environment)
            environment.say(reading.diagnostics)
            errors += reading.diagnostics.count { $0.severity == .error }
            if let document = reading.document { documents.append(document) }
        }
        guard errors > 0 else { return documents }
        let count = errors == 1 ? "1 error" : "\(errors) errors"
        guard command.has("keep-going") else {
            throw CommandFailure(
                .badData,
                "\(count) in the input, so nothing was written; '--keep-going' goes on without the files concerned.")
        }
        environment.say("\(count) in the input; the files concerned were left out.")
        return documents
    }

    private init(documents: [SSSOM.Document], sets: [MappingSet]? = nil, workspace: Workspace) {
        self.init(sets: sets ?? documents.map(\.set), workspace: workspace)
        // As the packs write them, so that what is written can be merged with them.
        for form in workspace.questionnaires {
            prefixes[form.id.rawValue] = "urn:reporting-synergy:questionnaire/\(form.id)/"
        }
        for instrument in workspace.instruments {
            prefixes[instrument.id.rawValue] = "urn:reporting-synergy:instrument/\(instrument.id)/"
        }
        for document in documents.reversed() { prefixes.merge(document.metadata.prefixes) { _, read in read } }
    }

    init(sets: [MappingSet], workspace: Workspace) {
        self.sets = sets
        self.workspace = workspace
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
        return try Closure(network, threads: environment.threads) { done, count in
            progress.update(done: done, of: count)
            return true
        }
    }
}

extension CrosswalkInput {
    /// Everything that follows from the mappings that the command selects.
    func closure(_ command: ParsedCommand, in environment: Environment) throws -> Closure {
        try Self.close(
            RelationNetwork(sets, questionnaires: questionnaires, selecting: Self.selection(command)), in: environment)
    }

    /// Says on standard error that something was set aside, because what follows depends on it.
    func sayWhatIsSetAside(_ closure: Closure, in environment: Environment) {
        let count = closure.statistics.setAside
        guard count > 0 else { return }
        let what = count == 1 ? "1 statement contradicts" : "\(count) statements contradict"
        environment.say(
            "warning: \(what) surer ones and nothing is concluded from \(count == 1 ? "it" : "them"); "
                + "'synergy crosswalk check' says why.")
    }

    /// The two names of an option that wants two: `A,B`, or `A B`, where the second is the first of the other words.
    ///
    /// - Parameter words: The words without dashes; the second name is taken from them.
    static func pair(
        _ option: String, _ words: inout [String], _ command: ParsedCommand
    ) throws -> (first: String, second: String)? {
        guard let text = command.value(option) else { return nil }
        var parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 1, !words.isEmpty { parts.append(words.removeFirst()) }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw UsageError("'--\(option)' wants two names, such as '--\(option) A B'.", path: command.path)
        }
        return (parts[0], parts[1])
    }

    /// The names before the colon of all terms that mappings, gaps and questionnaires know.
    var prefixNames: Set<String> {
        var names = Set(workspace.questionnaires.map(\.id.rawValue) + workspace.instruments.map(\.id.rawValue))
        for mapping in sets.flatMap(\.mappings) {
            names.insert(String(mapping.subject.prefix))
            names.insert(String(mapping.object.prefix))
        }
        for gap in sets.flatMap(\.gaps) {
            if let term = gap.term { names.insert(String(term.prefix)) }
        }
        return names
    }

    /// Refuses names that nothing has, with an offer of what may have been meant.
    func checkNames(_ names: [String], _ command: ParsedCommand) throws {
        let known = prefixNames
        for name in names where !known.contains(name) {
            let help = known.sorted().closest(to: name).map { " Did you mean '\($0)'?" } ?? ""
            throw UsageError(
                "There is no questionnaire or instrument '\(name.excerpt)'.\(help)", path: command.path)
        }
    }

    /// A question or provision that something is known of.
    func term(_ text: String, _ command: ParsedCommand) throws -> Mapping.Term.ID {
        if let id = Mapping.Term.ID(rawValue: text) {
            if workspace.questionnaires.contains(where: { $0.questions.contains { $0.id.rawValue == text } }) {
                return id
            }
            if workspace.instruments.contains(where: { $0.provisions.contains { $0.id.rawValue == text } }) {
                return id
            }
        }
        var known: Set<String> = []
        for mapping in sets.flatMap(\.mappings) {
            known.insert(mapping.subject.rawValue)
            known.insert(mapping.object.rawValue)
        }
        for gap in sets.flatMap(\.gaps) { if let term = gap.term { known.insert(term.rawValue) } }
        if known.contains(text), let id = Mapping.Term.ID(rawValue: text) { return id }
        known.formUnion(workspace.questionnaires.flatMap(\.questions).map(\.id.rawValue))
        let help = known.sorted().closest(to: text).map { " Did you mean '\($0)'?" } ?? ""
        throw UsageError("There is no question or provision '\(text.excerpt)'.\(help)", path: command.path)
    }
}

extension ArgumentSpec {
    /// `FILE…`, or nothing for what is built in.
    static let crosswalkFiles = ArgumentSpec(
        "file", help: "Mapping files, or folders of them; '-' is standard input. Without any, what is built in.",
        isOptional: true, isRepeating: true, completion: .file)
}

extension OptionSpec {
    /// `--as-of DAY` where no day is needed.
    static let validOn = OptionSpec(
        "as-of", value: "day", help: "Only mappings that are valid on this day; without it, whatever their validity.")

    /// `--proposed`.
    static let proposed = OptionSpec("proposed", help: "Let proposed mappings count like approved ones.")
}
