import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel

/// The questions that are compared, and what is known of them.
struct DuplicatesInput {
    /// The questionnaires; one for a list of items.
    let questionnaires: [Questionnaire]
    /// What follows from the approved mappings.
    let closure: Closure?
    /// What people call the items of a list, whose identifiers may be anything.
    let names: [Question.ID: String]
    /// The list of items, as one side of a match.
    let items: MatchSide?

    init(_ command: ParsedCommand, in environment: Environment) throws {
        if let path = command.value("items") {
            let (items, languages) = try Self.items(path, environment)
            self.items = MatchSide(items, file: path)
            (questionnaires, names) = Self.form(of: items, languages)
            closure = nil
            return
        }
        let (workspace, chosen) = try Self.workspace(command, in: environment)
        questionnaires = workspace.questionnaires.filter { chosen?.contains($0.id) ?? true }
        (names, items) = ([:], nil)
        // Lineage is known of every edition, not only of those that mappings name.
        let network = RelationNetwork(
            workspace.mappings, questionnaires: workspace.questionnaires,
            selecting: try CrosswalkInput.selection(command))
        let closure = try CrosswalkInput.close(network, in: environment)
        CrosswalkInput(sets: workspace.mappings, workspace: workspace).sayWhatIsSetAside(closure, in: environment)
        self.closure = closure
    }

    /// How many questions are compared.
    var count: Int { questionnaires.reduce(0) { $0 + $1.questions.count } }

    // MARK: Questionnaires

    /// Everything that is known, and the questionnaires that the words of the command narrow it to; `nil` without words.
    static func workspace(
        _ command: ParsedCommand, in environment: Environment
    ) throws -> (workspace: Workspace, chosen: Set<Questionnaire.ID>?) {
        let loader = InputLoader(environment: environment)
        var paths: [String] = []
        var words: [String] = []
        var files: [InputFile] = []
        for word in command.arguments("questionnaire") {
            if word != "-", FileAccess.isFolder(environment.resolve(word)) {
                let found = try loader.questionnaireFiles(in: [word])
                // A folder may happen to be called like a questionnaire.
                guard !found.isEmpty || !word.contains("/") else {
                    throw CommandFailure(
                        .missingInput,
                        "'\(word.excerpt)' holds no questionnaire; their names end in .questionnaire.json.")
                }
                found.isEmpty ? words.append(word) : paths.append(word)
                files += found
            } else if word == "-" || FileKind(name: word) == .questionnaire {
                let name = word == "-" ? "standard-input\(FileKind.questionnaire.rawValue)" : word
                files.append(InputFile(name: name, bytes: try environment.read(word)))
            } else {
                words.append(word)
            }
        }
        let inFolders = Set(try loader.questionnaireFiles(in: paths).map(\.name))
        var workspace = try loader.load(data: command.values("data") + paths, command)
        try workspace.report(command, in: environment)
        let single = files.filter { !inFolders.contains($0.name) }
        if !single.isEmpty {
            workspace = Workspace(files: single, adding: [workspace])
            try workspace.report(command, in: environment)
        }
        guard !command.arguments("questionnaire").isEmpty else { return (workspace, nil) }
        let lookups = Lookups(workspace: workspace, path: command.path)
        var chosen = Set(try words.map { try named($0, lookups).id })
        for file in files {
            guard let id = JSONParser.parse(file.bytes, JSONReading())?["id"]?.string else { continue }
            chosen.formUnion(workspace.questionnaires.map(\.id).filter { $0.rawValue == id })
        }
        return (workspace, chosen)
    }

    /// A questionnaire by its identifier; what looks like a path and is not there is missing input.
    private static func named(_ word: String, _ lookups: Lookups) throws -> Questionnaire {
        if word.contains("/"), !lookups.workspace.questionnaires.contains(where: { $0.id.rawValue == word }) {
            throw CommandFailure(
                .missingInput, "There is no questionnaire file or folder '\(word.excerpt)'.")
        }
        return try lookups.questionnaire(word)
    }

    // MARK: Items

    private static func items(
        _ path: String, _ environment: Environment
    ) throws -> (items: [MatchItem], languages: [String: LanguageTag]) {
        let bytes = try environment.read(path)
        let reading = MatchItemsFile.read(bytes, file: path)
        var diagnostics = reading.diagnostics
        var languages: [String: LanguageTag] = [:]
        if !diagnostics.contains(where: { $0.severity == .error }) {
            let more = MatchItemsFile.languages(of: bytes, file: path)
            diagnostics += more.diagnostics
            languages = more.languages
        }
        environment.say(diagnostics)
        let errors = diagnostics.count { $0.severity == .error }
        guard errors == 0 else {
            throw CommandFailure(
                .badData, "\(errors == 1 ? "1 error" : "\(errors) errors") in the input, so nothing was written.")
        }
        return (reading.items, languages)
    }

    /// Items as a questionnaire, numbered in the order of their identifiers.
    private static func form(
        of items: [MatchItem], _ languages: [String: LanguageTag]
    ) -> (forms: [Questionnaire], names: [Question.ID: String]) {
        let items = items.sorted { $0.id < $1.id }
        var names: [Question.ID: String] = [:]
        let width = String(items.count).count
        let questions = items.enumerated().map { place, item in
            let number = String(place)
            let id = Question.ID(unchecked: "items:\(String(repeating: "0", count: width - number.count))\(number)")
            names[id] = item.id
            let headings = item.section.joined(separator: " / ")
            return Question(
                id: id,
                text: LocalizedText(MatchOutcome.text(of: item), language: languages[item.id] ?? .english),
                kind: .text, section: headings.isEmpty ? nil : headings)
        }
        return ([Questionnaire(id: Questionnaire.ID(unchecked: "items"), title: "Items", questions: questions)], names)
    }
}
