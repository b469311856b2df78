import SynergyReuse
import SynergyTestSupport
import Testing

@Suite struct OrderProblemTests {
    /// Every order of some things, one after the other.
    static func orders(of items: [Int]) -> [[Int]] {
        guard let first = items.first else { return [[]] }
        return orders(of: Array(items.dropFirst())).flatMap { rest in
            (0...rest.count).map { place in
                var order = rest
                order.insert(first, at: place)
                return order
            }
        }
    }

    /// Things with random worths that grow with the set, on random days.
    static func problem(_ count: Int, hasDays: Bool, _ random: inout SplitMix64) -> OrderProblem {
        OrderProblem(
            (0..<count).map { item in
                let terms = (0..<random.below(5)).map { _ -> OrderProblem.Item.Term in
                    var feeders: UInt64 = 0
                    for other in 0..<count where other != item && random.chance(40) { feeders |= 1 << UInt64(other) }
                    // The greatest of what single feeders give, or their capped sum: both grow with the set.
                    let worths = (0..<count).map { _ in random.below(6) }
                    let cap = 4 + random.below(8)
                    let isMaximum = random.chance(50)
                    return OrderProblem.Item.Term(feeders: feeders) { done in
                        let given = worths.indices.filter { done & (1 << UInt64($0)) != 0 }.map { worths[$0] }
                        return isMaximum ? given.max() ?? 0 : min(cap, given.reduce(0, +))
                    }
                }
                guard hasDays else { return OrderProblem.Item(terms: terms) }
                let opens = Int32(random.below(20))
                return OrderProblem.Item(terms: terms, opens: opens, due: opens + Int32(random.below(10)))
            })
    }

    /// What an order is worth, worked out anew: each thing after those that really stand before it.
    private func worth(_ order: [Int], _ problem: OrderProblem) -> Int {
        order.indices.reduce(0) { sum, place in
            let before = order[..<place].reduce(UInt64(0)) { $0 | (1 << UInt64($1)) }
            return sum + problem.items[order[place]].terms.reduce(0) { $0 + $1.worth(before & $1.feeders) }
        }
    }

    private func isOnTime(_ order: [Int], _ problem: OrderProblem) -> Bool {
        order.indices.allSatisfy { place in
            let open = order[...place].map { problem.items[$0].opens }.max() ?? .min
            return open <= problem.items[order[place]].due
        }
    }

    @Test(arguments: 0..<40, [false, true])
    func noOrderIsWorthMore(_ round: Int, _ hasDays: Bool) {
        var random = SplitMix64(seed: UInt64(9_000 + round))
        let problem = Self.problem(round % 8, hasDays: hasDays, &random)
        let all = Self.orders(of: Array(problem.items.indices)).filter { isOnTime($0, problem) }
        let best = all.map { worth($0, problem) }.max()
        // Of the best ones the first in the order of the numbers.
        let first = all.filter { worth($0, problem) == best }.min { $0.lexicographicallyPrecedes($1) }
        let solution = problem.solve()
        #expect(solution.worth == best, "seed \(9_000 + round)")
        #expect(solution.order == first, "seed \(9_000 + round)")
        #expect(solution.bound == best)
        #expect(solution.isExact)
    }

    @Test func theOrderOfTheDueDaysIsAlwaysOnTime() {
        for seed in 0..<200 {
            var random = SplitMix64(seed: UInt64(seed))
            let problem = Self.problem(7, hasDays: true, &random)
            let order = problem.items.indices.sorted { (problem.items[$0].due, $0) < (problem.items[$1].due, $1) }
            #expect(problem.isOnTime(order), "seed \(seed)")
            #expect(isOnTime(problem.solve().order, problem), "seed \(seed)")
        }
    }

    @Test func beyondTheLimitASearchSaysHowFarItMayBeOff() {
        var random = SplitMix64(seed: 77)
        let problem = Self.problem(OrderProblem.exactLimit + 4, hasDays: true, &random)
        let solution = problem.solve()
        #expect(solution.order.sorted() == Array(problem.items.indices))
        #expect(isOnTime(solution.order, problem))
        #expect(solution.worth == worth(solution.order, problem))
        #expect(solution.worth <= solution.bound)
        let byDueDay = problem.items.indices.sorted {
            (problem.items[$0].due, problem.items[$0].opens, $0) < (problem.items[$1].due, problem.items[$1].opens, $1)
        }
        #expect(solution.worth >= worth(byDueDay, problem))
    }

    /// The bound is above the best order, where that can be found.
    @Test(arguments: 0..<20)
    func theBoundOfTheSearchHolds(_ round: Int) {
        var random = SplitMix64(seed: UInt64(500 + round))
        let problem = Self.problem(7, hasDays: round.isMultiple(of: 2), &random)
        let (exact, searched) = (problem.solve(), problem.searched())
        #expect(searched.worth <= exact.worth, "seed \(500 + round)")
        #expect(searched.bound >= exact.worth, "seed \(500 + round)")
        #expect(searched.isExact == (searched.worth == searched.bound))
    }

    /// Where every thing gives to the one after it in a line, only that line has it all.
    @Test func aLineIsFoundFromAnyNumbering() {
        let line = [3, 0, 4, 1, 2]
        let problem = OrderProblem(
            line.indices.map { item in
                guard let place = line.firstIndex(of: item), place > 0 else { return OrderProblem.Item(terms: []) }
                return OrderProblem.Item(terms: [.init(feeders: 1 << UInt64(line[place - 1])) { $0 == 0 ? 0 : 5 }])
            })
        #expect(problem.solve().worth == 20)
        #expect(problem.solve().order == line)
    }

    @Test func twoThatGiveEachOtherCountOnce() {
        let problem = OrderProblem([
            .init(terms: [.init(feeders: 0b10) { $0 == 0 ? 0 : 5 }]),
            .init(terms: [.init(feeders: 0b01) { $0 == 0 ? 0 : 9 }]),
        ])
        #expect(problem.solve().order == [0, 1])
        #expect(problem.solve().worth == 9)
    }

    @Test func whatIsDueFirstGoesFirstThoughAnotherOrderSavesMore() {
        // The second opens only after the first is due.
        let problem = OrderProblem([
            .init(terms: [.init(feeders: 0b10) { $0 == 0 ? 0 : 100 }], opens: 0, due: 10),
            .init(terms: [], opens: 11, due: 20),
        ])
        #expect(problem.solve().order == [0, 1])
        #expect(problem.solve().worth == 0)
    }

    @Test func nothingToOrderIsAnOrder() {
        #expect(OrderProblem([]).solve().order == [])
    }

    @Test func sixteenThingsAreSolvedExactly() {
        var random = SplitMix64(seed: 4)
        let solution = Self.problem(16, hasDays: false, &random).solve()
        #expect(solution.isExact)
        #expect(solution.order.sorted() == Array(0..<16))
    }
}
