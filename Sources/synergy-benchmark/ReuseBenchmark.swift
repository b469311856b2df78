import Dispatch
import Synchronization
import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// Prefills one form for every State of a generated world, on two threads.
enum ReuseBenchmark {
    static func run(states: Int = 193) {
        let clock = ContinuousClock()
        let world = World(states: states, forms: 40, answersPerForm: 100, targetQuestions: 200, seed: 2026)
        let answers = world.submissions.reduce(0) { $0 + $1.answers.count }
        print("reuse    \(world.respondents.count) States, \(world.submissions.count) submissions, \(answers) answers")

        var start = clock.now
        let index = SubmissionIndex(world.submissions, crosswalk: crosswalk(of: world))
        print("         answers indexed once in \(milliseconds(clock.now - start)) ms")
        start = clock.now
        // Each thread has a planner of its own: shared ones make the threads wait for each other's reference counts.
        let planners = (0..<threads).compactMap { _ -> Prepared? in
            let planner = ReusePlanner(crosswalk: crosswalk(of: world))
            return (try? planner.prepare("TARGET", asOf: "2026-11-23")).map { Prepared(planner: planner, target: $0) }
        }
        print("         crosswalk and chains, \(threads) times, in \(milliseconds(clock.now - start)) ms")

        for view in PlanView.allCases {
            start = clock.now
            let totals = plan(world.respondents, planners: planners, index: index, view: view)
            let time = seconds(clock.now - start)
            let rate = Int(Double(totals.proposals) / time)
            print(
                "         \(view.rawValue) view: \(totals.proposals) proposals in \(oneDecimal(time * 1000)) ms, \(threads) threads"
            )
            print(
                "         \(rate) proposals/s (aim: 200000), \(totals.drafts) with a draft, \(totals.candidates) candidates"
            )
        }
    }

    private static let threads = 2

    private static func crosswalk(of world: World) -> Crosswalk {
        Crosswalk(questionnaires: world.questionnaires, mappings: [world.mappings])
    }

    /// What one thread plans with.
    private struct Prepared: Sendable {
        var planner: ReusePlanner
        var target: PreparedTarget
    }

    private struct Totals {
        var proposals = 0
        var drafts = 0
        var candidates = 0
    }

    private static func plan(
        _ respondents: [Respondent.ID], planners: [Prepared], index: SubmissionIndex, view: PlanView
    ) -> Totals {
        let sums = Mutex(Totals())
        DispatchQueue.concurrentPerform(iterations: planners.count) { thread in
            var own = Totals()
            for place in stride(from: thread, to: respondents.count, by: planners.count) {
                let plan = planners[thread].planner.plan(
                    planners[thread].target, respondent: respondents[place], from: index, view: view)
                own.proposals += plan.proposals.count
                for proposal in plan.proposals {
                    own.drafts += proposal.draft == nil ? 0 : 1
                    own.candidates += proposal.candidates.count
                }
            }
            let result = own
            sums.withLock { sums in
                sums.proposals += result.proposals
                sums.drafts += result.drafts
                sums.candidates += result.candidates
            }
        }
        return sums.withLock { $0 }
    }
}
