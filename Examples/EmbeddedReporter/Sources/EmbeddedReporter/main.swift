import Foundation
import ReportingSynergy

// What has a State already told anybody, and what of it answers the questions of a new form?
//
//     swift run EmbeddedReporter ../Xland XLD TIP-SAQ-C2-2020 2026-11-23

guard CommandLine.arguments.count == 5, let asOf = CalendarDay(CommandLine.arguments[4]),
    let respondent = Respondent.ID(CommandLine.arguments[2]), let form = Questionnaire.ID(CommandLine.arguments[3])
else {
    print("usage: EmbeddedReporter FOLDER RESPONDENT FORM DAY")
    exit(64)
}

// Every problem of every file, with its place; the good files are there all the same.
let workspace = try Workspace(
    contentsOf: CommandLine.arguments[1], adding: [CuratedMappings.traffickingInPersons])
for problem in workspace.diagnostics { print(problem) }

let crosswalk = Crosswalk(
    questionnaires: workspace.questionnaires, instruments: workspace.instruments, mappings: workspace.mappings)
let planner = ReusePlanner(crosswalk: crosswalk, policy: workspace.policy, overrides: workspace.overrides)
let plan = try planner.plan(
    for: form, respondent: respondent, from: workspace.submissions, asOf: asOf, decisions: workspace.decisions)

for outcome in Outcome.allCases {
    let proposals = plan.proposals.filter { $0.outcome == outcome }
    guard !proposals.isEmpty else { continue }
    print("\n\(outcome.rawValue): \(proposals.count)")
    for proposal in proposals.prefix(3) {
        let sources = proposal.candidates.filter { $0.status == .usable }.map(\.answer.rawValue)
        print("  \(proposal.question)", sources.isEmpty ? "" : "from \(sources.joined(separator: ", "))")
    }
}
