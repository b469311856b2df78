import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// What `synergy crosswalk check` looks at.
struct CheckMaterial {
    /// What takes part in conclusions.
    let network: RelationNetwork
    /// Looks at the rows one by one.
    let findings: () -> [Diagnostic]

    /// Reads what the command names.
    ///
    /// Files about things that no known questionnaire asks are checked straight from their columns, so that a million rows
    /// need not all be made mappings of.
    init(_ command: ParsedCommand, in environment: Environment) throws {
        let selection = try CrosswalkInput.selection(command)
        let paths = command.arguments("file").sorted()
        let hasFolders = paths.contains { $0 != "-" && FileAccess.isFolder(environment.resolve($0)) }
        guard !paths.isEmpty, !hasFolders else {
            let input = try CrosswalkInput.load(paths, command, in: environment)
            self.init(Self.sets(input.sets, command), input.workspace, selection)
            return
        }
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let documents = try CrosswalkInput.read(paths, command, environment)
        let all = RelationNetwork(documents: documents, selecting: .init(includesProposed: true))
        let isKnown = workspace.questionnaires.contains { questionnaire in
            questionnaire.questions.contains { all.names.find($0.id.rawValue) != nil }
        }
        if isKnown || command.has("with-built-in") || documents.contains(where: { RecordMeaning($0).hasElementMaps }) {
            self.init(Self.sets(documents.map(\.set), command), workspace, selection)
        } else {
            self.init(documents, all, workspace, selection)
        }
    }

    private init(_ sets: [MappingSet], _ workspace: Workspace, _ selection: RelationNetwork.Selection) {
        let input = CrosswalkInput(sets: sets, workspace: workspace)
        var network = RelationNetwork(sets, questionnaires: input.questionnaires, selecting: selection)
        network.addNumbering(of: workspace.instruments)
        self.network = network
        findings = {
            MappingAudit(
                sets, questionnaires: workspace.questionnaires, instruments: workspace.instruments, selecting: selection
            ).findings
        }
    }

    private init(
        _ documents: [SSSOM.Document], _ all: RelationNetwork, _ workspace: Workspace,
        _ selection: RelationNetwork.Selection
    ) {
        var network = RelationNetwork(documents: documents, selecting: selection)
        network.addNumbering(of: workspace.instruments)
        self.network = network
        findings = {
            let valid = selection.asOf.map {
                RelationNetwork(documents: documents, selecting: .init(asOf: $0, includesProposed: true))
            }
            return MappingAudit(
                all: all, valid: valid, questionnaires: workspace.questionnaires, instruments: workspace.instruments,
                selecting: selection
            ).findings
        }
    }

    /// Some sets, and those that are built in where the command asks for them.
    private static func sets(_ sets: [MappingSet], _ command: ParsedCommand) -> [MappingSet] {
        guard command.has("with-built-in") else { return sets }
        let own = Set(sets.map(\.id))
        return sets + CuratedPacks.workspace.mappings.filter { !own.contains($0.id) }
    }
}
