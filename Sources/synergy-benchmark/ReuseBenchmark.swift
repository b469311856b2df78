import Dispatch
import Synchronization
import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// Prefills one form for every State of a generated world, on two threads.
enum ReuseBenchmark {
    static func run() {
        let clock = ContinuousClock()
        let world = World(states: 193, forms: 40, answersPerForm: 100, targetQuestions: 200, seed: 2026)
        let answers = world.submissions.reduce(0) { $0 + $1.answers.count }
        print("reuse    \(world.respondents.count) States, \(world.submissions.count) submissions, \(answers) answers")

        var start = clock.now
        let crosswalk = Crosswalk(questionnaires: world.questionnaires, mappings: [world.mappings])
        let index = SubmissionIndex(world.submissions, crosswalk: crosswalk)
        let planner = ReusePlanner(crosswalk: crosswalk)
        guard let target = try? planner.prepare("TARGET", asOf: "2026-11-23") else { return }
        print("         loaded once in \(milliseconds(clock.now - start)) ms (crosswalk, index, chains)")

        for view in PlanView.allCases {
            start = clock.now
            let totals = plan(world.respondents, planner: planner, target: target, index: index, view: view)
            let time = seconds(clock.now - start)
            let rate = Int(Double(totals.proposals) / time)
            print("         \(view.rawValue) view: \(totals.proposals) proposals in \(oneDecimal(time * 1000)) ms, two threads")
            print("         \(rate) proposals/s (aim: 200000), \(totals.drafts) with a draft, \(totals.candidates) candidates")
        }
    }

    private struct Totals {
        var proposals = 0
        var drafts = 0
        var candidates = 0
    }

    private static func plan(
        _ respondents: [Respondent.ID], planner: ReusePlanner, target: PreparedTarget, index: SubmissionIndex,
        view: PlanView
    ) -> Totals {
        let threads = 2
        let sums = Mutex(Totals())
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            var own = Totals()
            for place in stride(from: thread, to: respondents.count, by: threads) {
                let plan = planner.plan(target, respondent: respondents[place], from: index, view: view)
                own.proposals += plan.proposals.count
                own.drafts += plan.proposals.count { $0.draft != nil }
                own.candidates += plan.proposals.reduce(0) { $0 + $1.candidates.count }
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
