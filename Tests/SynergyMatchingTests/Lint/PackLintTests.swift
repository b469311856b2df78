import SynergyCrosswalk
import SynergyInterchange
import SynergyMappings
import SynergyMatching
import SynergyModel
import Testing

/// The questionnaires of the pack, and the questions of 2005 that were asked in 2004 already.
@Suite struct PackLintTests {
    private let workspace = CuratedMappings.everything

    private var context: LintContext {
        LintContext(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments,
            closure: Closure(RelationNetwork(workspace.mappings, questionnaires: workspace.questionnaires)))
    }

    private func form(_ id: Questionnaire.ID) throws -> Questionnaire {
        try #require(workspace.questionnaires.first { $0.id == id })
    }

    /// For each question of 2005 those of 2004 that cover it, by following the rows of the files from cover to cover.
    private var coveredByRows: [String: Set<String>] {
        var covers: [String: Set<String>] = [:]
        for file in CuratedMappings.files where file.name.hasSuffix(".sssom.tsv") {
            var columns: [String: Int] = [:]
            for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
                let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                if columns.isEmpty {
                    for (place, name) in cells.enumerated() { columns[name] = place }
                    continue
                }
                func cell(_ name: String) -> String {
                    columns[name].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
                }
                guard cell("predicate_modifier").isEmpty, ["", "approved"].contains(cell("ext_status")) else {
                    continue
                }
                let relations = Set(cell("ext_set_relation").split(separator: " ").map(String.init))
                guard !relations.isEmpty else { continue }
                let (subject, object) = (cell("subject_id"), cell("object_id"))
                if relations.isSubset(of: ["equal", "superset"]) { covers[subject, default: []].insert(object) }
                if relations.isSubset(of: ["equal", "subset"]) { covers[object, default: []].insert(subject) }
            }
        }
        var result: [String: Set<String>] = [:]
        for start in covers.keys where start.hasPrefix("TIP-Q1-2004:") {
            var reached: Set<String> = []
            var open = [start]
            while let next = open.popLast() {
                for other in covers[next] ?? [] where reached.insert(other).inserted { open.append(other) }
            }
            for question in reached where question.hasPrefix("TIP-Q2-2005:") {
                result[question, default: []].insert(start)
            }
        }
        return result
    }

    @Test func theQuestionsOf2005ThatWereAskedIn2004AreFoundAndNoOthers() throws {
        let linter = QuestionnaireLinter(.init(against: ["TIP-Q1-2004"]))
        let report = linter.report(on: try form("TIP-Q2-2005"), knowing: context)
        var found: [String: Set<String>] = [:]
        for finding in report.findings where finding.rule == .askedElsewhere {
            #expect(finding.severity == .warning)
            let question = try #require(finding.question)
            found[question.rawValue] = Set(finding.questions.dropFirst().map(\.rawValue))
        }
        #expect(found == coveredByRows)
        // As read in the files by hand.
        #expect(
            found == [
                "TIP-Q2-2005:x2": ["TIP-Q1-2004:x15"], "TIP-Q2-2005:x3": ["TIP-Q1-2004:x16"],
                "TIP-Q2-2005:x6": ["TIP-Q1-2004:x17"], "TIP-Q2-2005:x9": ["TIP-Q1-2004:x18"],
                "TIP-Q2-2005:x10": ["TIP-Q1-2004:x19"],
            ])
        #expect(!report.findings.contains { $0.rule == .looksAskedElsewhere })
    }

    @Test func withoutNamingItTheEarlierEditionIsNotedWithTheSameQuestions() throws {
        let report = QuestionnaireLinter().report(on: try form("TIP-Q2-2005"), knowing: context)
        let finding = try #require(report.findings.first { $0.rule == .carriedOver })
        #expect(Set(finding.questions.map(\.rawValue)) == Set(coveredByRows.keys))
        #expect(finding.severity == .note)
        // Of other forms only what was there in 2005 counts.
        let others = report.findings.filter { $0.rule == .askedElsewhere }.flatMap { $0.questions.dropFirst() }
        #expect(others == ["SOM-Q2-2005:x5"])
    }

    @Test func theFormsOfThePackCiteWhatExistsAndAskNothingTwice() {
        let context = context
        let reports = workspace.questionnaires.map { QuestionnaireLinter().report(on: $0, knowing: context) }
        #expect(reports.count == workspace.questionnaires.count)
        let rules = reports.flatMap(\.findings).map(\.rule)
        for rule: LintRule in [
            .unknownProvision, .askedTwice, .doubleNegation, .leadingQuestion, .hiddenSubquestions, .unclearQuantifier,
            .optionsOverlap, .longQuestion, .noQuantifier, .noAspect,
        ] { #expect(!rules.contains(rule), "\(rule)") }
        // Two questions of 2005 on smuggled migrants ask ‘which measures’ and want yes or no.
        let mismatched = reports.flatMap(\.findings).filter { $0.rule == .answerKindMismatch }.compactMap(\.question)
        #expect(mismatched == ["SOM-Q2-2005:x1", "SOM-Q2-2005:x2"])
    }
}
