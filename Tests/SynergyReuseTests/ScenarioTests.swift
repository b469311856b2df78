import Foundation
import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// Every folder in `Scenarios` is one; see the README there.
@Suite struct ScenarioTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scenarios")

    static let scenarios: [Scenario] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let wanted = ProcessInfo.processInfo.environment["SYNERGY_SCENARIO"]
        return names.sorted().filter { !$0.contains(".") && (wanted.map($0.hasPrefix) ?? true) }.flatMap { name in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)) ?? []
            return files.sorted().filter { $0.hasPrefix("expected") && $0.hasSuffix(".json") }.map {
                Scenario(name: name, expectation: $0)
            }
        }
    }()

    @Test(arguments: scenarios) func planIsAsExpected(_ scenario: Scenario) throws {
        let expected = try scenario.expected()
        let run = try scenario.run(expected)
        for wanted in expected["expect"]?.items ?? [] {
            let question = wanted["question"]?.text ?? ""
            let proposal = try #require(
                run.json["proposals"]?.items.first { $0["question"]?.text == question },
                "\(scenario): there is no proposal for ‘\(question)’")
            for problem in Self.problems(proposal, wanted) {
                Issue.record("\(scenario) \(question): \(problem)\n\(Self.summary(of: proposal))")
            }
        }
        for check in expected["checks"]?.items ?? [] {
            let decision = try Self.decision(check)
            let code = run.plan.check(decision)?.code.rawValue
            #expect(code == check["refused"]?.text, "\(scenario): \(check)")
        }
        if let other = expected["sameAs"]?.text {
            let bytes = try Scenario(name: other, expectation: "").run(expected).bytes
            #expect(bytes == run.bytes, "\(scenario) differs from \(other)")
        }
    }

    @Test func thereAreScenarios() throws {
        if ProcessInfo.processInfo.environment["SYNERGY_SCENARIO"] != nil { return }
        #expect(Self.scenarios.count >= 60)
        // Each of the twelve of the first issue, by its number.
        for number in 1...12 {
            let prefix = number < 10 ? "0\(number)" : "\(number)"
            #expect(Self.scenarios.contains { $0.name.hasPrefix(prefix) }, "there is no scenario \(number)")
        }
        let outcomes = try Self.scenarios.flatMap { scenario in
            try scenario.expected()["expect"]?.items.compactMap { $0["outcome"]?.text } ?? []
        }
        #expect(Set(outcomes).isSuperset(of: Outcome.allCases.map(\.rawValue)))
    }

    @Test(arguments: scenarios) func planIsTheSameWhateverTheOrderOfFiles(_ scenario: Scenario) throws {
        let expected = try scenario.expected()
        #expect(try scenario.run(expected).bytes == scenario.run(expected, isReversed: true).bytes, "\(scenario)")
    }

    // MARK: What an expectation means

    private static func problems(_ proposal: JSONValue, _ wanted: JSONValue) -> [String] {
        guard case .object(let members) = wanted else { return ["the expectation is no object"] }
        let names = (proposal["qualifiers"]?.items ?? []).compactMap { $0["name"]?.text }
        return members.sorted { $0.key < $1.key }.compactMap { name, value in
            switch name {
            case "without":
                for absent in value.items.compactMap(\.text) {
                    if let found = proposal[absent], found != .array([]) { return "\(absent) should not be there" }
                }
                return nil
            case "missing":
                let found = (proposal["missing"]?.items ?? []).compactMap { $0["element"] }
                return .array(found) == value ? nil : "missing are \(found), expected \(value)"
            case "qualifiers":
                for qualifier in value.items {
                    if let name = qualifier.text, !names.contains(name) { return "no qualifier \(name) in \(names)" }
                    if qualifier.text == nil, !(proposal["qualifiers"] ?? .null).satisfies(.array([qualifier])) {
                        return "no qualifier \(qualifier) in \(proposal["qualifiers"] ?? .null)"
                    }
                }
                return nil
            case "absentQualifiers":
                let found = value.items.compactMap(\.text).filter(names.contains)
                return found.isEmpty ? nil : "qualifiers that should not be there: \(found)"
            case "says":
                let said = (proposal["steps"]?.items ?? []).compactMap { $0["text"]?.text }
                let unsaid = value.items.compactMap(\.text).filter { words in
                    !said.contains { $0.localizedStandardContains(words) }
                }
                return unsaid.isEmpty ? nil : "no step says \(unsaid): \(said)"
            default:
                guard let found = proposal[name] else { return "there is no \(name), expected \(value)" }
                return found.satisfies(value) ? nil : "\(name) is \(found), expected \(value)"
            }
        }
    }

    private static func summary(of proposal: JSONValue) -> String {
        let lines = (proposal["candidates"]?.items ?? []).map { candidate in
            ["element", "answer", "status", "reason"].compactMap { candidate[$0]?.text }.joined(separator: " ")
        }
        return (["\(proposal["outcome"] ?? .null) \(proposal["qualifiers"] ?? .null)"] + lines).joined(separator: "\n")
    }

    private static func decision(_ check: JSONValue) throws -> Decision {
        let given = check["decision"] ?? .null
        let question = try #require(check["question"]?.text.flatMap(Question.ID.init(rawValue:)))
        var value: FormValue?
        switch given["value"] {
        case .boolean(let flag)?: value = .value(.boolean(flag))
        case .number(let number)?: value = .value(.number(Quantity(number)))
        case .string(let text)?: value = .value(.text(LocalizedText(text)))
        default: break
        }
        return Decision(
            respondent: "XLD", question: question,
            action: try #require(given["action"]?.text.flatMap(Decision.Action.init(rawValue:))), value: value,
            choice: given["choice"]?.text.flatMap(Answer.ID.init(rawValue:)), reason: given["reason"]?.text,
            reviewer: "A. Officer", time: "2026-11-20T09:30:00Z")
    }
}

/// One folder and one of its expectations.
struct Scenario: Sendable, CustomTestStringConvertible {
    let name: String
    let expectation: String

    var testDescription: String { "\(name)/\(expectation)" }

    struct Run {
        var plan: ReusePlan
        var bytes: [UInt8]
        var json: JSONValue
    }

    func expected() throws -> JSONValue {
        let url = ScenarioTests.folder.appending(path: name).appending(path: expectation)
        return try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: url))
    }

    /// Loads the folder as any data folder is loaded, and plans what the expectation asks for.
    func run(_ expected: JSONValue, isReversed: Bool = false) throws -> Run {
        let workspace = try Workspace(contentsOf: ScenarioTests.folder.appending(path: name).path)
        let problems = workspace.diagnostics.filter { $0.severity != .note }
        #expect(problems.isEmpty, "\(name): \(problems.map(\.description).joined(separator: "\n"))")
        func ordered<Value>(_ values: [Value]) -> [Value] { isReversed ? values.reversed() : values }
        let crosswalk = Crosswalk(
            questionnaires: ordered(workspace.questionnaires), instruments: ordered(workspace.instruments),
            mappings: ordered(workspace.mappings))
        let target = try #require(expected["target"]?.text.flatMap(Questionnaire.ID.init(rawValue:)))
        let respondent = expected["respondent"]?.text.flatMap(Respondent.ID.init(rawValue:)) ?? "XLD"
        let planner = ReusePlanner(
            crosswalk: crosswalk, policy: workspace.policy, overrides: ordered(workspace.overrides))
        let plan = try planner.plan(
            for: target, respondent: respondent, from: ordered(workspace.submissions),
            asOf: expected["asOf"]?.text.flatMap { CalendarDay($0) } ?? "2026-11-23",
            view: expected["view"]?.text.flatMap(PlanView.init(rawValue:)) ?? .recipient,
            decisions: workspace.decisions)
        let form = try #require(workspace.questionnaires.first { $0.id == target })
        let context = ExplanationContext(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments,
            submissions: workspace.submissions, respondents: workspace.policy.respondents)
        let bytes = PlanWriter(plan, questionnaire: form, context: context).json()
        return Run(plan: plan, bytes: bytes, json: try JSONDecoder().decode(JSONValue.self, from: Data(bytes)))
    }
}

extension Scenario: CustomStringConvertible {
    var description: String { testDescription }
}
