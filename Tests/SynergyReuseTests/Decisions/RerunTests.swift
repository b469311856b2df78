import Foundation
import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

/// The twelfth scenario of the first issue: decisions survive a re-run, and are looked at again when their ground moves.
@Suite struct RerunTests {
    /// The two halves that make a whole, of scenario 03a.
    private let workspace: Workspace
    private let edit = FormValue.elements([
        .init(element: "shelter", value: .text(LocalizedText("Three houses.", language: "en"))),
        .init(element: "medical", value: .text(LocalizedText("Free care.", language: "en"))),
    ])

    init() throws {
        workspace = try Workspace(contentsOf: ScenarioTests.folder.appending(path: "03a-two-halves").path)
    }

    private func plan(
        decisions: [Decision] = [], asOf: CalendarDay = "2026-11-23",
        changing change: (inout Workspace) -> Void = { _ in }
    ) throws -> ReusePlan {
        var workspace = workspace
        change(&workspace)
        let crosswalk = Crosswalk(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments, mappings: workspace.mappings)
        return try ReusePlanner(crosswalk: crosswalk, policy: workspace.policy).plan(
            for: "TIPR", respondent: "XLD", from: workspace.submissions, asOf: asOf, decisions: decisions)
    }

    private func edited(on proposal: Proposal) -> Decision {
        Decision(
            respondent: "XLD", question: "TIPR:14", action: .edit, value: edit, reviewer: "A. Officer",
            time: "2026-11-20T09:30:00Z", fingerprint: proposal.fingerprint)
    }

    @Test func anEditStandsWhileNothingChanges() throws {
        let before = try #require(plan().proposals.first)
        let decision = edited(on: before)
        let after = try #require(plan(decisions: [decision]).proposals.first)
        #expect(after.decision == DecisionState(decision: decision, needsRecheck: false))
        #expect(after.fingerprint == before.fingerprint)
        #expect(try plan(decisions: [decision]) == plan(decisions: [decision]))
    }

    @Test func anEditIsLookedAtAgainWhenASourceChanges() throws {
        let before = try plan()
        let decision = edited(on: try #require(before.proposals.first))
        let after = try plan(decisions: [decision]) { workspace in
            for index in workspace.submissions.indices where workspace.submissions[index].id == "XLD-GRETA-2025" {
                workspace.submissions[index].answers[0].content = .elements([
                    .init(element: "shelter", value: .text(LocalizedText("Five houses.", language: "en")))
                ])
            }
        }
        let proposal = try #require(after.proposals.first)
        #expect(proposal.decision == DecisionState(decision: decision, needsRecheck: true))
        #expect(proposal.decision?.decision.value == edit)
        #expect(proposal.outcome == .partial)
        // The difference between the two runs is shown.
        let changes = PlanChanges(from: PlanSummary(before), to: PlanSummary(after))
        let change = try #require(changes.changes.first { $0.question == "TIPR:14" })
        #expect(change.outcomeBefore == "reuseTransformed" && change.outcomeAfter == "partial" && change.draftChanged)
    }

    @Test func fingerprintsLeaveOutDatesOfRunsConfidenceAndWording() throws {
        let before = try #require(plan().proposals.first).fingerprint
        #expect(try plan(asOf: "2026-12-31").proposals.first?.fingerprint == before)
        let reworded = try plan { workspace in
            for set in workspace.mappings.indices {
                for index in workspace.mappings[set].mappings.indices {
                    workspace.mappings[set].mappings[index].confidence = 0.1
                    workspace.mappings[set].mappings[index].authors = ["Somebody else"]
                    workspace.mappings[set].mappings[index].comment = "Otherwise worded"
                }
            }
            workspace.questionnaires[0].title = "Another title"
        }
        #expect(reworded.proposals.first?.fingerprint == before)
    }

    @Test func fingerprintsHoldValuesStatusesRelationsAndSources() throws {
        let before = try #require(plan().proposals.first).fingerprint
        let stale = try plan(asOf: "2029-01-01")
        let related = try plan { $0.mappings[0].mappings[0].relation = .overlap }
        let renamed = try plan { workspace in
            for index in workspace.submissions.indices where workspace.submissions[index].id == "XLD-GRETA-2025" {
                workspace.submissions[index].id = "XLD-GRETA-2025-BIS"
            }
        }
        let rejected = try plan { $0.mappings[0].mappings[0].status = .proposed }
        for plan in [stale, related, renamed, rejected] { #expect(plan.proposals.first?.fingerprint != before) }
    }
}
