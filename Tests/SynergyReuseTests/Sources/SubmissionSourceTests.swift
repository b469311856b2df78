import Synchronization
import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// A store of one's own gives the plan that its submissions give.
struct SubmissionSourceTests {
    @Test(arguments: (0..<(Laws.isFull ? 2_000 : 100)).map(UInt64.init))
    func aStoreThatGivesOnlyWhatItIsAskedForGivesTheSamePlan(seed: UInt64) async throws {
        let world = World.random(seed: seed)
        let crosswalk = Crosswalk(
            questionnaires: world.questionnaires, instruments: world.instruments, mappings: world.mappingSets)
        let planner = ReusePlanner(crosswalk: crosswalk, policy: world.policy, overrides: world.overrides)
        for view in [PlanView.recipient, .internal] {
            let store = Store(world.submissions)
            let plan = try await planner.plan(
                for: world.target, respondent: world.respondent, from: store, asOf: world.asOf, view: view,
                decisions: world.decisions)
            #expect(try plan == world.plan(view), "seed \(seed)")
            #expect(store.asked.count == 1)
        }
    }

    @Test func anUnknownFormIsRefusedBeforeTheStoreIsAsked() async throws {
        let planner = ReusePlanner(crosswalk: Crosswalk(questionnaires: [], instruments: [], mappings: []))
        let store = Store([])
        await #expect(throws: PlanningError.unknownQuestionnaire("NONE")) {
            try await planner.plan(for: "NONE", respondent: "XLD", from: store, asOf: "2026-11-23")
        }
        #expect(store.asked.isEmpty)
    }

    @Test func whatTheStoreThrowsIsThrown() async throws {
        struct Broken: SubmissionSource, Error {
            func submissions(of respondents: [Respondent.ID]) async throws -> [Submission] { throw self }
        }
        let form = Questionnaire(id: "F", title: "Form")
        let planner = ReusePlanner(crosswalk: Crosswalk(questionnaires: [form], instruments: [], mappings: []))
        await #expect(throws: Broken.self) {
            try await planner.plan(for: "F", respondent: "XLD", from: Broken(), asOf: "2026-11-23")
        }
    }
}

/// A store that gives nothing but what it is asked for, and remembers the questions.
private final class Store: SubmissionSource {
    let all: [Submission]
    private let questions = Mutex<[[Respondent.ID]]>([])

    /// Whom it was asked for.
    var asked: [[Respondent.ID]] { questions.withLock { $0 } }

    init(_ all: [Submission]) { self.all = all }

    func submissions(of respondents: [Respondent.ID]) async throws -> [Submission] {
        questions.withLock { $0.append(respondents) }
        return all.filter { respondents.contains($0.respondent) }
    }
}
