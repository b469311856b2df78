import SynergyCrosswalk
import SynergyInterchange
import SynergyMappings
import SynergyModel
import SynergyReuse

/// The plan of the example of Xland.
enum XlandPlan {
    static let workspace: Workspace? = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        return try? Workspace(contentsOf: "\(root)/Examples/Xland", adding: [CuratedMappings.everything])
    }()

    static func plan(view: PlanView, decisions: [Decision]? = nil) throws -> (
        ReusePlan, Questionnaire, ExplanationContext
    )? {
        guard let workspace, let form = workspace.questionnaires.first(where: { $0.id == "TIP-SAQ-C2-2020" }) else {
            return nil
        }
        let crosswalk = Crosswalk(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments, mappings: workspace.mappings)
        let planner = ReusePlanner(crosswalk: crosswalk, policy: workspace.policy, overrides: workspace.overrides)
        let plan = try planner.plan(
            for: form.id, respondent: "XLD", from: workspace.submissions, asOf: "2026-11-23", view: view,
            decisions: decisions ?? workspace.decisions)
        return (plan, form, workspace.explanationContext)
    }
}
