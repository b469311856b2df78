import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// One loading of one workspace: files are added one by one, then checked against each other.
struct WorkspaceLoader {
    let packs: [Workspace]
    let limits: Limits
    var diagnostics: [Diagnostic] = []
    var instruments: [LoadedFile<Instrument>] = []
    var questionnaires: [LoadedFile<Questionnaire>] = []
    var policies: [LoadedFile<PolicyFile>] = []
    var submissions: [LoadedFile<Submission>] = []
    var mappings: [LoadedMappings] = []
    var decisions: [LoadedDecisions] = []
    /// What mappings, answers and rules may name.
    var index = WorkspaceIndex()
    /// Identifiers declared by files that cannot be used.
    var broken: Set<String> = []

    /// A mapping file that was read.
    struct LoadedMappings: Sendable {
        let name: String
        var set: MappingSet?
        var diagnostics: [Diagnostic]

        var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// A decision file, read once the questions are known.
    struct LoadedDecisions {
        let file: InputFile
        var entries: [LogEntry] = []
        var diagnostics: [Diagnostic] = []
    }

    init(packs: [Workspace], limits: Limits) {
        self.packs = packs
        self.limits = limits
    }

    /// Adds what a file holds, in the order of the calls.
    mutating func add(_ file: ParsedFile) {
        switch file {
        case .instrument(let file): instruments.append(file)
        case .questionnaire(let file): questionnaires.append(file)
        case .policy(let file): policies.append(file)
        case .submission(let file): submissions.append(file)
        case .decisions(let file): decisions.append(LoadedDecisions(file: file))
        case .mappings(let file): mappings.append(file)
        case .unreadable(let problems): diagnostics += problems
        }
    }

    /// Checks everything against everything and returns what can be used.
    ///
    /// - Parameter isChecked: Whether the files were checked against each other before, so that only their own syntax matters.
    mutating func load(isChecked: Bool = false) -> Workspace {
        if isChecked { return result() }
        checkInstruments()
        checkQuestionnaires()
        checkReporting()
        checkPolicies()
        checkOverrides()
        readSubmissions()
        checkSubmissions()
        checkMappings()
        readDecisions()
        return result()
    }

    private func result() -> Workspace {
        var workspace = Workspace()
        workspace.instruments = merged(instruments.compactMap(\.usable), packs.flatMap(\.instruments)) {
            $0.id.rawValue
        }
        workspace.questionnaires =
            merged(questionnaires.compactMap(\.usable), packs.flatMap(\.questionnaires)) { $0.id.rawValue }
        workspace.submissions =
            merged(submissions.compactMap(\.usable), packs.flatMap(\.submissions)) { $0.id.rawValue }
        let sets = mappings.compactMap { $0.hasErrors ? nil : $0.set }
        workspace.mappings = merged(sets, packs.flatMap(\.mappings)) { $0.id }
        workspace.policy = policy(workspace.instruments)
        workspace.overrides = merged(policies.compactMap(\.usable).flatMap(\.overrides), packs.flatMap(\.overrides)) {
            $0.id
        }
        let entries = decisions.flatMap(\.entries)
        workspace.decisions = entries.compactMap(\.decision) + packs.flatMap(\.decisions)
        workspace.assignments = entries.compactMap(\.assignment) + packs.flatMap(\.assignments)
        workspace.diagnostics = diagnostics + instruments.flatMap(\.diagnostics)
        workspace.diagnostics += questionnaires.flatMap(\.diagnostics) + policies.flatMap(\.diagnostics)
        workspace.diagnostics += submissions.flatMap(\.diagnostics) + mappings.flatMap(\.diagnostics)
        workspace.diagnostics += decisions.flatMap(\.diagnostics)
        workspace.diagnostics.sort { ($0.location, $0.code.rawValue) < ($1.location, $1.code.rawValue) }
        return workspace
    }

    /// Own items, and those of packs whose identifiers are not taken, sorted by identifier.
    private func merged<Item>(_ own: [Item], _ others: [Item], id: (Item) -> String) -> [Item] {
        var taken: Set<String> = []
        return (own + others).filter { taken.insert(id($0)).inserted }.sorted { id($0) < id($1) }
    }

    private func policy(_ instruments: [Instrument]) -> Policy {
        var policy = Policy()
        var taken: Set<Respondent.ID> = []
        for part in policies.compactMap(\.usable?.policy) + packs.map(\.ownPolicy) {
            policy.freshness = policy.freshness ?? part.freshness
            policy.respondents += part.respondents.filter { taken.insert($0.id).inserted }
            policy.parties += part.parties
            policy.reservations += part.reservations
            policy.territorialExclusions += part.territorialExclusions
            policy.recognition += part.recognition
            policy.consents += part.consents
            policy.events += part.events
            policy.requests += part.requests
        }
        policy.parties += instruments.flatMap(\.parties)
        policy.reservations += instruments.flatMap(\.reservations)
        policy.territorialExclusions += instruments.flatMap(\.territorialExclusions)
        return policy
    }
}

extension Workspace {
    /// The policy without what instruments say themselves.
    fileprivate var ownPolicy: Policy {
        let parties = Set(instruments.flatMap(\.parties))
        let reservations = Set(instruments.flatMap(\.reservations))
        let exclusions = Set(instruments.flatMap(\.territorialExclusions))
        var own = policy
        own.parties.removeAll { parties.contains($0) }
        own.reservations.removeAll { reservations.contains($0) }
        own.territorialExclusions.removeAll { exclusions.contains($0) }
        return own
    }
}
