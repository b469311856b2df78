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
        var auditor = MappingAuditor(sets.flatMap(\.mappings), selection)
        auditor.checkNames(questionnaires, instruments)
        auditor.checkValidity()
        auditor.checkPairs()
        findings = auditor.findings.sorted {
            ($0.location, $0.code.rawValue, $0.message) < ($1.location, $1.code.rawValue, $1.message)
        }
    }
}

/// One look through the rows.
struct MappingAuditor {
    /// The rows that exist, by place.
    let mappings: [Mapping]
    /// The terms of each row.
    let ends: [(from: Int32, to: Int32)]
    let names: NameTable
    let selection: RelationNetwork.Selection
    var findings: [Diagnostic] = []

    init(_ all: [Mapping], _ selection: RelationNetwork.Selection) {
        // Which of two equal rows is called the second depends on their places, not on the order of files.
        mappings = all.filter { $0.status == .approved || $0.status == .proposed }
            .enumerated().sorted {
                ($0.element.location ?? .init(), $0.offset) < ($1.element.location ?? .init(), $1.offset)
            }.map(\.element)
        var names = NameTable(capacity: mappings.count / 2)
        ends = mappings.map { (names.intern($0.subject.rawValue), names.intern($0.object.rawValue)) }
        self.names = names
        self.selection = selection
    }

    /// Whether the closest names are looked for, which takes time for each: not for the thousandth slip.
    var offersHelp: Bool { findings.count < 100 }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ mapping: Mapping, _ message: String
    ) {
        findings.append(Diagnostic(severity, code, at: mapping.location ?? SourceLocation(), message))
    }

    mutating func checkValidity() {
        guard let day = selection.asOf else { return }
        for mapping in mappings where !mapping.validity.contains(day) {
            if let from = mapping.validity.from, from.ordinal > day.ordinal {
                report(.note, .futureMapping, mapping, "the mapping holds only from \(from), which is after \(day)")
            } else if let until = mapping.validity.until {
                report(.note, .expiredMapping, mapping, "the mapping held until \(until), which is before \(day)")
            }
        }
    }
}
