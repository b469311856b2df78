import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// Plans for random worlds, compared with what trying everything finds.
@Suite struct AskOnceOracleTests {
    private static let seeds: Range<UInt64> =
        Laws.isSingle ? Laws.seeds : 0..<(Laws.isFull ? 500 : 60)

    private func plan(_ world: World, _ forms: [Questionnaire.ID]) throws -> AskOncePlan {
        let crosswalk = Crosswalk(
            questionnaires: world.questionnaires, instruments: world.instruments, mappings: world.mappingSets)
        let planner = ReusePlanner(crosswalk: crosswalk, policy: world.policy, overrides: world.overrides)
        return try AskOncePlanner(planner: planner).plan(
            for: forms, respondent: world.respondent, from: world.submissions, asOf: world.asOf,
            decisions: world.decisions)
    }

    @Test func whatIsAskedIsCheapestAndFeedsWhatEveryAnswerWouldSettle() throws {
        var fedElsewhere = 0
        var cheaper = 0
        for seed in Self.seeds {
            let world = World.random(seed: seed)
            let forms = world.questionnaires.map(\.id).sorted().prefix(3).map(\.self)
            let oracle = try AskOnceOracle(world, forms: forms)
            guard oracle.ways.count <= 14, oracle.demanded.count <= 60 else { continue }
            let plan = try plan(world, forms)
            #expect(plan.forms.reduce(0) { $0 + $1.demanded } == oracle.demanded.count, "seed \(seed)")
            #expect(plan.isOptimal, "seed \(seed)")
            #expect(abs(plan.cost - oracle.least()) < 0.01, "seed \(seed): \(plan.cost), not \(oracle.least())")
            for asked in plan.asked {
                let way = try #require(
                    oracle.ways.first { $0.question.id == asked.question && $0.elements == asked.elements },
                    "seed \(seed)")
                let fed = asked.feeds.flatMap { feed in
                    feed.elements.map { AskOnceOracle.Item(question: feed.question, element: $0) }
                }
                #expect(Set(fed) == way.settles, "seed \(seed): \(asked.question)")
                #expect(asked.isForced == (way.question.reuse == .askAlways), "seed \(seed)")
                if asked.feeds.contains(where: { $0.question != asked.question }) { fedElsewhere += 1 }
            }
            let fed = Set(
                plan.asked.flatMap(\.feeds).flatMap { feed in
                    feed.elements.map { AskOnceOracle.Item(question: feed.question, element: $0) }
                })
            #expect(fed == oracle.demanded, "seed \(seed)")
            #expect(plan.once.lower + plan.once.upper <= plan.separately.lower + plan.separately.upper + 0.01)
            if plan.asked.count < plan.forms.reduce(0, { $0 + $1.openQuestions }) { cheaper += 1 }
        }
        // Otherwise nothing was tried.
        if !Laws.isSingle { #expect(fedElsewhere > 5 && cheaper > 5, "\(fedElsewhere), \(cheaper)") }
    }

    @Test func theOrderOfInputsChangesNothing() throws {
        for seed in Laws.isSingle ? Laws.seeds : 0..<(Laws.isFull ? 500 : 100) {
            let world = World.random(seed: seed)
            let forms = world.questionnaires.map(\.id)
            let first = try plan(world, forms)
            var random = SplitMix64(seed: seed &+ 99)
            var shuffled = world.shuffled(using: &random)
            // The log of decisions has an order of its own.
            shuffled.decisions = world.decisions
            #expect(try plan(shuffled, forms.shuffled(using: &random) + forms.prefix(1)) == first, "seed \(seed)")
        }
    }
}
