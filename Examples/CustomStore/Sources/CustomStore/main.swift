import Foundation
import ReportingSynergy

//     swift run CustomStore answers.txt

let file = URL(filePath: CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "answers.txt")
let pack = CuratedMappings.traffickingInPersons
let planner = ReusePlanner(
    crosswalk: Crosswalk(
        questionnaires: pack.questionnaires, instruments: pack.instruments, mappings: pack.mappings),
    policy: pack.policy)

// The store is asked once, for what this plan needs.
let plan = try await planner.plan(
    for: "TIP-SAQ-C2-2020", respondent: "XLD", from: LineStore(file: file), asOf: "2026-11-23", view: .internal)

for proposal in plan.proposals where proposal.outcome != .noSource {
    print(proposal.question, proposal.outcome.rawValue)
}
