public import SynergyModel

extension Diagnostic.Code {
    /// Two rows that say the same.
    public static let duplicateMapping = Self(rawValue: "duplicate-mapping")
    /// Two rows about the same two questions that differ, though both may be right.
    public static let differingMapping = Self(rawValue: "differing-mapping")
    /// Two rows about the same two questions that cannot both be right.
    public static let opposedMapping = Self(rawValue: "opposed-mapping")
    /// A row that somebody else made too.
    public static let confirmedMapping = Self(rawValue: "confirmed-mapping")
    /// A row that no longer holds.
    public static let expiredMapping = Self(rawValue: "expired-mapping")
    /// A row that does not hold yet.
    public static let futureMapping = Self(rawValue: "future-mapping")
    /// A row about one question only.
    public static let selfMapping = Self(rawValue: "self-mapping")
    /// A row about a question that a later edition no longer asks.
    public static let retiredQuestion = Self(rawValue: "retired-question")
    /// Rows about an edition that a later one has replaced.
    public static let supersededEdition = Self(rawValue: "superseded-edition")
    /// Rows about something of which nothing is known here.
    public static let unknownSource = Self(rawValue: "unknown-source")
}

/// What is wrong with single rows of mapping sets, beside what contradicts other rows by what follows from them.
///
/// - An error: a row that joins a question to a provision.
/// - A warning: a row that says the same as another one; rows about the same two questions that differ, or of which only one can
///   be right although not both take part; a question that is not in its questionnaire, a provision that is not in its instrument; a
///   question mapped to itself.
/// - A note: a row that is no longer or not yet valid; a row that somebody else made too; a question that a later edition retired
///   or replaced, and an edition that a later one has superseded, because old answers are found through them; a questionnaire of
///   which nothing is known here.
///
/// Rejected and deprecated rows do not exist.
public struct MappingAudit: Sendable {
    /// What was found, sorted by place.
    public private(set) var findings: [Diagnostic]

    /// How many findings of one kind are listed before the others are only counted.
    package static let listed = 1_000

    /// Looks through mapping sets.
    ///
    /// - Parameters:
    ///   - sets: The mapping sets.
    ///   - questionnaires: The questionnaires in which questions are looked up.
    ///   - instruments: The instruments in which provisions are looked up.
    ///   - selection: Which mappings take part in conclusions, and the day for which validity is looked at.
    /// - Complexity: O(*m* log *m*) for *m* mappings.
    public init(
        _ sets: [MappingSet], questionnaires: [Questionnaire] = [], instruments: [Instrument] = [],
        selecting selection: RelationNetwork.Selection = .init()
    ) {
        // Which of two equal rows is called the second depends on their places, not on the order of files.
        let mappings = sets.flatMap(\.mappings).enumerated().sorted {
            ($0.element.location ?? .init(), $0.offset) < ($1.element.location ?? .init(), $1.offset)
        }.map(\.element)
        let sorted = [MappingSet(id: "", mappings: mappings)]
        self.init(
            all: RelationNetwork(sorted, selecting: .init(includesProposed: true)),
            valid: selection.asOf.map {
                RelationNetwork(sorted, selecting: .init(asOf: $0, includesProposed: true))
            }, questionnaires: questionnaires, instruments: instruments, selecting: selection)
    }

    /// Looks through rows that are fetched only where there is something to say of them.
    ///
    /// - Parameters:
    ///   - all: All approved and proposed rows, in the order of their places.
    ///   - valid: Those of them that are valid on the day of the selection; `nil` when it has none.
    package init(
        all: RelationNetwork, valid: RelationNetwork?, questionnaires: [Questionnaire], instruments: [Instrument],
        selecting selection: RelationNetwork.Selection
    ) {
        var auditor = MappingAuditor(all, selection)
        auditor.checkNames(questionnaires, instruments)
        if let valid { auditor.checkValidity(valid) }
        auditor.checkPairs()
        findings = auditor.findings.sorted {
            ($0.location, $0.code.rawValue, $0.message) < ($1.location, $1.code.rawValue, $1.message)
        }
        findings += auditor.unlisted
    }
}

/// One look through the rows.
struct MappingAuditor {
    /// The rows that exist, by place.
    private let network: RelationNetwork
    let selection: RelationNetwork.Selection
    private(set) var findings: [Diagnostic] = []
    private var counts: [Diagnostic.Code: (severity: Diagnostic.Severity, count: Int)] = [:]

    init(_ network: RelationNetwork, _ selection: RelationNetwork.Selection) {
        self.network = network
        self.selection = selection
    }

    /// The numbers of the rows.
    var rows: Range<Int> { 0..<(network.assertions.firstIndex { $0.origin < 0 } ?? network.assertions.count) }

    var names: NameTable { network.names }

    func ends(_ row: Int) -> (from: Int32, to: Int32) {
        (network.assertions[row].from, network.assertions[row].to)
    }

    /// The mapping that a row states, made when it is asked for.
    func mapping(_ row: Int) -> Mapping { network.mapping(at: Int(network.assertions[row].origin)) }

    /// Whether the closest names are looked for, which takes time for each: not for the thousandth slip.
    var offersHelp: Bool { findings.count < 100 }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ row: Int, _ message: @autoclosure () -> String
    ) {
        counts[code, default: (severity, 0)].count += 1
        guard counts[code, default: (severity, 0)].count <= MappingAudit.listed else { return }
        findings.append(Diagnostic(severity, code, at: mapping(row).location ?? SourceLocation(), message()))
    }

    /// How many more there are of the kinds that are not listed in full.
    var unlisted: [Diagnostic] {
        counts.filter { $0.value.count > MappingAudit.listed }.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            let count = $0.value.count - MappingAudit.listed
            return Diagnostic(
                $0.value.severity, $0.key, at: SourceLocation(), "\(count) more of this kind are not listed")
        }
    }

    /// Reports the rows that are not among those valid on the day; both are in the same order.
    mutating func checkValidity(_ valid: RelationNetwork) {
        guard let day = selection.asOf else { return }
        var next = 0
        for row in rows {
            if next < valid.assertions.count, valid.assertions[next].origin == network.assertions[row].origin {
                next += 1
                continue
            }
            let validity = mapping(row).validity
            if let from = validity.from, from.ordinal > day.ordinal {
                report(.note, .futureMapping, row, "the mapping holds only from \(from), which is after \(day)")
            } else if let until = validity.until {
                report(.note, .expiredMapping, row, "the mapping held until \(until), which is before \(day)")
            }
        }
    }
}
