import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// `synergy crosswalk lineage OLD NEW`: what became of the questions of one edition in the next.
enum CrosswalkLineage {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "lineage", abstract: "Propose what became of every question from one edition of a form to the next.",
        discussion: """
            For each question it says whether it is unchanged, editorial (other words, same question), narrowed, widened, \
            split, merged, replaced, retired or new, and why. All of it is a proposal: read it, change it, and decide. A \
            question mark means that it looks so but does not follow from the two forms.

            '--format sssom' writes mappings with the status proposed, to be edited and put beside the other mappings. \
            '--format json' has a member 'lineage' that can be pasted into the file of the new edition; what only looks so \
            stands there as replaced, which claims nothing. What the new edition declares itself is kept, and named where \
            the proposal would differ.
            """,
        examples: [
            "synergy crosswalk lineage TIP-Q1-2004 TIP-Q2-2005",
            "synergy crosswalk lineage GRETA-R3 draft.questionnaire.json --format sssom -o proposed.sssom.tsv",
        ],
        options: [
            .data, .mappings, .noCurated, .format(["text", "json", "sssom"]),
            OptionSpec("id", value: "uri", help: "The identifier of the mapping set that '--format sssom' writes."),
            OptionSpec("license", value: "uri", help: "The licence of that mapping set; unspecified unless said."),
            .output, .keepGoing,
        ],
        arguments: [
            ArgumentSpec(
                "old", help: "The old edition: its identifier, or its questionnaire file.", completion: .file),
            ArgumentSpec(
                "new", help: "The new edition: its identifier, or its questionnaire file.", completion: .file),
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let editions = try EditionLoader(command, environment).editions(
            [command.arguments("old").first ?? "", command.arguments("new").first ?? ""])
        let (old, new) = (editions[0], editions[1])
        for edition in editions where edition.questions.isEmpty {
            environment.say(
                "warning: no question of \(edition.id) is known, so nothing can be said of what became of any.")
        }
        let lineage = Lineage(from: old, to: new)
        if !lineage.isDeclaredSuccessor, old.id != new.id {
            environment.say("warning: \(new.id) does not say that it supersedes \(old.id).")
        }
        let bytes: [UInt8]
        switch command.value("format") {
        case "json": bytes = LineageReport(lineage, old, new).json()
        case "sssom": bytes = try sssom(lineage, command)
        default:
            let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
            bytes = Array(LineageReport(lineage, old, new).text(width: environment.width, style).utf8)
        }
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }

    private static func sssom(_ lineage: Lineage, _ command: ParsedCommand) throws -> [UInt8] {
        for option in ["id", "license"] {
            if let uri = command.value(option), !uri.contains(":") {
                throw UsageError("'\(uri.excerpt)' is no URI such as https://example.org/set.", path: command.path)
            }
        }
        let set = command.value("license").map { lineage.mappingSet(id: command.value("id"), license: $0) }
        // The built-in packs stand for their questionnaires in the same way, so that the sets can be merged.
        let prefixes = [lineage.old, lineage.new].map { ($0.rawValue, "urn:reporting-synergy:questionnaire/\($0)/") }
        var document = SSSOM.Document(
            set ?? lineage.mappingSet(id: command.value("id")),
            prefixes: Dictionary(prefixes, uniquingKeysWith: { first, _ in first }))
        for row in document.records.indices {
            // Written out, although it is the default here, because it is what a curator changes; a question that seems retired
            // is no more than proposed to be so.
            document.records.set("proposed", of: "ext_status", at: row)
        }
        document.declareOwnExtensions()
        return SSSOM.write(document)
    }
}

/// Finds editions of forms by identifier, or reads them from files of their own.
struct EditionLoader {
    private let command: ParsedCommand
    private let environment: Environment
    /// What is known beside the editions.
    let workspace: Workspace

    init(_ command: ParsedCommand, _ environment: Environment) throws {
        self.command = command
        self.environment = environment
        workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
    }

    /// The editions that some words name; files may replace editions that the packs have.
    ///
    /// Two files may be two drafts of one edition. Only then each is read without the other; else either may speak of the other.
    func editions(_ words: [String]) throws -> [Questionnaire] {
        let files = try words.map(file)
        let ids = files.map { $0.flatMap(Self.identifier) }
        let isTwice = Set(ids.compactMap(\.self)).count < ids.compactMap(\.self).count
        var loaded: [Workspace] = []
        if isTwice {
            loaded = files.map { Workspace(files: $0.map { [$0] } ?? [], adding: [workspace]) }
        } else {
            // A file that is named twice is read once.
            loaded = [Workspace(files: files.compactMap(\.self), adding: [workspace])]
        }
        for one in loaded { try one.report(command, in: environment) }
        return try words.indices.map { index in
            let place = isTwice ? loaded[index] : loaded[0]
            guard files[index] != nil else {
                return try Lookups(workspace: place, path: command.path).questionnaire(words[index])
            }
            guard let found = place.questionnaires.first(where: { $0.id.rawValue == ids[index] }) else {
                throw CommandFailure(.badData, "'\(words[index].excerpt)' holds no questionnaire that can be used.")
            }
            return found
        }
    }

    /// The file that a word names, unless it is an identifier.
    private func file(_ word: String) throws -> InputFile? {
        let isFile = FileKind(name: word) == .questionnaire
        guard word == "-" || isFile || word.contains("/") else { return nil }
        guard word == "-" || isFile else {
            throw CommandFailure(
                .badData, "'\(word.excerpt)' is no questionnaire file; their names end in .questionnaire.json.")
        }
        let name = word == "-" ? "standard-input\(FileKind.questionnaire.rawValue)" : word
        return InputFile(name: name, bytes: try environment.read(word))
    }

    /// What a file calls its edition, whatever else may be wrong with it.
    private static func identifier(of file: InputFile) -> String? {
        JSONParser.parse(file.bytes, JSONReading())?["id"]?.string
    }
}
