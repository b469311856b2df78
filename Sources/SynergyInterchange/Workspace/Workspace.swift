public import SynergyCrosswalk
public import SynergyModel
public import SynergyReuse

/// Everything that some data folders hold, checked, and every problem with its place.
///
/// Loading never stops at the first bad file: a file with an error contributes nothing, the others load.
/// The order of folders and files on disk changes nothing but which of two equal names is called the second.
public struct Workspace: Sendable {
    /// How a workspace is loaded.
    public struct Options: Hashable, Sendable {
        /// How much input is accepted.
        public var limits: Limits
        /// Whether the files were checked against each other when they were built in.
        package var isChecked = false

        /// Creates options.
        public init(limits: Limits = Limits()) { self.limits = limits }
    }

    /// The editions, sorted by identifier.
    public var questionnaires: [Questionnaire] = []
    /// The instruments, sorted by identifier.
    public var instruments: [Instrument] = []
    /// The filled questionnaires, sorted by identifier.
    public var submissions: [Submission] = []
    /// All policy files together, with parties, reservations and exclusions of the instrument files.
    public var policy = Policy()
    /// Relations that respondents read in a way of their own, sorted by identifier.
    public var overrides: [RelationOverride] = []
    /// The mapping sets, sorted by identifier.
    public var mappings: [MappingSet] = []
    /// The decisions of reviewers, file by file, in the order of their lines.
    public var decisions: [Decision] = []
    /// Which offices are to answer which questions, file by file, in the order of their lines.
    public var assignments: [Assignment] = []
    /// Every problem, sorted by place.
    public var diagnostics: [Diagnostic] = []

    /// Whether anything was found that keeps a file from being used.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Creates a workspace that holds nothing.
    public init() {}

    /// Loads data folders.
    ///
    /// - Parameters:
    ///   - folders: The folders; where there are several, places begin with the folder.
    ///   - packs: What else questions, provisions and editions are looked up in, and what the result also holds. An item
    ///     of the folders replaces one of the packs that has its identifier.
    ///   - options: How to load.
    /// - Throws: A `Diagnostic` with the code `not-found` or `unreadable` when a folder cannot be listed. Problems of
    ///   files are not thrown but listed in ``diagnostics``.
    public init(
        contentsOf folders: [String], adding packs: [Workspace] = [], options: Options = Options()
    ) throws(Diagnostic) {
        var loader = WorkspaceLoader(packs: packs, limits: options.limits)
        var inputs: [InputFile] = []
        for folder in folders {
            for name in try FileSystem.files(under: folder, limits: options.limits) {
                guard FileKind(name: name) != nil || name.hasSuffix(SSSOM.metadataEnding) else { continue }
                let place = folders.count > 1 ? "\(folder)/\(name)" : name
                do throws(Diagnostic) {
                    let bytes = try FileSystem.read("\(folder)/\(name)", as: place, limits: options.limits)
                    inputs.append(InputFile(name: place, bytes: bytes))
                } catch {
                    loader.diagnostics.append(error)
                }
            }
        }
        for file in ParsedFile.all(inputs, limits: options.limits) { loader.add(file) }
        self = loader.load()
    }

    /// Loads one data folder.
    ///
    /// - Throws: A `Diagnostic` with the code `not-found` or `unreadable` when the folder cannot be listed.
    public init(
        contentsOf folder: String, adding packs: [Workspace] = [], options: Options = Options()
    ) throws(Diagnostic) {
        try self.init(contentsOf: [folder], adding: packs, options: options)
    }

    /// Loads files that are in memory; files whose names have no known ending are ignored.
    public init(files: [InputFile], adding packs: [Workspace] = [], options: Options = Options()) {
        var loader = WorkspaceLoader(packs: packs, limits: options.limits)
        let files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for file in ParsedFile.all(files, limits: options.limits) { loader.add(file) }
        self = loader.load(isChecked: options.isChecked)
    }
}

/// What a file of a data folder holds, by the end of its name.
public enum FileKind: String, Sendable, CaseIterable {
    /// One instrument.
    case instrument = ".instrument.json"
    /// One edition of a questionnaire.
    case questionnaire = ".questionnaire.json"
    /// One filled questionnaire.
    case submission = ".submission.json"
    /// Respondents, rules and events.
    case policy = ".policy.json"
    /// Decisions, one a line.
    case decisions = ".decisions.jsonl"
    /// Mappings.
    case mappings = ".sssom.tsv"

    /// Finds the kind of a file, or returns `nil` when its name has no known ending or begins with a dot.
    public init?(name: String) {
        let last = name.split(separator: "/").last ?? ""
        guard !last.hasPrefix("."), let kind = Self.allCases.first(where: { last.hasSuffix($0.rawValue) }) else {
            return nil
        }
        self = kind
    }
}

extension Diagnostic.Code {
    /// A questionnaire that is not there.
    public static let unknownQuestionnaire = Self(rawValue: "unknown-questionnaire")
    /// An instrument that is not there.
    public static let unknownInstrument = Self(rawValue: "unknown-instrument")
    /// A provision that is not there.
    public static let unknownProvision = Self(rawValue: "unknown-provision")
    /// A submission that is not there.
    public static let unknownSubmission = Self(rawValue: "unknown-submission")
    /// A territory that is no unit of the respondent.
    public static let unknownTerritory = Self(rawValue: "unknown-territory")
    /// A citation of something that is not there.
    public static let unknownCitation = Self(rawValue: "unknown-citation")
    /// A recipient or source that is not there.
    public static let unknownName = Self(rawValue: "unknown-name")
    /// Things that follow each other in a circle.
    public static let cycle = Self(rawValue: "cycle")
    /// Two files that say different things.
    public static let conflict = Self(rawValue: "conflict")
    /// A file that depends on one with errors.
    public static let dependsOnBrokenFile = Self(rawValue: "depends-on-broken-file")
    /// A mapping whose end is not there.
    public static let danglingMapping = Self(rawValue: "dangling-mapping")
    /// A mapping between a question and a provision.
    public static let mixedTerms = Self(rawValue: "mixed-terms")
    /// An item that stands in place of one of a pack.
    public static let replacesPack = Self(rawValue: "replaces-pack")
}
