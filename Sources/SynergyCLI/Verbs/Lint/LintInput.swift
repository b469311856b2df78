import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel

/// A draft and what is known besides it.
struct LintInput {
    /// The draft.
    let draft: Questionnaire
    /// Where its parts stand, if it was read from a file.
    let places: LintPlaces?
    private let workspace: Workspace

    init(_ command: ParsedCommand, in environment: Environment) throws {
        let loader = InputLoader(environment: environment)
        guard let word = command.arguments("questionnaire").first else {
            throw UsageError("Name the draft: a file or an identifier.", path: command.path)
        }
        let file = try Self.file(word, in: environment)
        // A draft inside the data is read once, so that it is not said to be there twice.
        let names = try file == nil ? [] : loader.questionnaireFiles(in: command.values("data")).map(\.name)
        var workspace = try loader.load(command)
        if let file, !names.contains(file.name) {
            try workspace.report(command, in: environment)
            workspace = Workspace(files: [file], adding: [workspace])
        }
        // What is cited and does not exist is a finding of its own.
        if let file {
            workspace.diagnostics.removeAll { problem in
                problem.location.file == file.name
                    && (problem.code == .unknownProvision || problem.code == .unknownInstrument
                        || problem.code == .replacesPack)
                    && problem.severity != .error
            }
        }
        try workspace.report(command, in: environment)
        self.workspace = workspace
        if let file {
            guard let places = LintPlaces(file), let id = places.questionnaire,
                let draft = workspace.questionnaires.first(where: { $0.id.rawValue == id })
            else { throw CommandFailure(.badData, "'\(word.excerpt)' holds no questionnaire that can be read.") }
            (self.draft, self.places) = (draft, places)
        } else {
            draft = try Lookups(workspace: workspace, path: command.path).questionnaire(word)
            places = try loader.questionnaireFiles(in: command.values("data") + command.values("mappings")).lazy
                .compactMap { LintPlaces($0) }.first { $0.questionnaire == word }
        }
    }

    /// The file that a word names, or `nil` for an identifier.
    private static func file(_ word: String, in environment: Environment) throws -> InputFile? {
        if word == "-" {
            let name = "standard-input\(FileKind.questionnaire.rawValue)"
            return InputFile(name: name, bytes: try environment.read(word))
        }
        if FileKind(name: word) == .questionnaire { return InputFile(name: word, bytes: try environment.read(word)) }
        guard word.contains("/") else { return nil }
        if FileAccess.problem(with: environment.resolve(word)) != nil {
            throw CommandFailure(.missingInput, "There is no questionnaire file '\(word.excerpt)'.")
        }
        throw CommandFailure(
            .badData, "'\(word.excerpt)' is no questionnaire file; their names end in .questionnaire.json.")
    }

    /// The forms with some names, which must be there.
    func forms(named names: [String], _ command: ParsedCommand) throws -> Set<Questionnaire.ID> {
        let lookups = Lookups(workspace: workspace, path: command.path)
        return Set(try names.map { try lookups.questionnaire($0).id })
    }

    /// What the draft is compared with.
    func context(in environment: Environment) throws -> LintContext {
        let network = RelationNetwork(workspace.mappings, questionnaires: workspace.questionnaires)
        return LintContext(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments,
            closure: try CrosswalkInput.close(network, in: environment), submissions: workspace.submissions,
            parties: workspace.policy.parties)
    }
}
