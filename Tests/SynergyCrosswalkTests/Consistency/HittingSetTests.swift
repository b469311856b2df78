import SynergyTestSupport
import Testing

@testable import SynergyCrosswalk

@Suite struct HittingSetTests {
    /// Every choice, the cheapest first; of equal ones the fewest, then the one with the earliest members.
    private func bruteForce(_ sets: [[Int]], _ weights: [Int]) -> [Int]? {
        let choices = (0..<(1 << weights.count)).map { bits in weights.indices.filter { bits & (1 << $0) != 0 } }
        let hitting = choices.filter { choice in sets.allSatisfy { !Set($0).isDisjoint(with: choice) } }
        return hitting.min { first, second in
            let (left, right) = (first.reduce(0) { $0 + weights[$1] }, second.reduce(0) { $0 + weights[$1] })
            if (left, first.count) != (right, second.count) { return (left, first.count) < (right, second.count) }
            return first.lexicographicallyPrecedes(second)
        }
    }

    @Test func theFirstOfTheCheapestChoicesIsFound() {
        for seed in UInt64(0)..<500 {
            var random = SplitMix64(seed: seed)
            let weights = (0..<(1 + random.below(9))).map { _ in random.below(4) }
            let sets = (0..<random.below(10)).map { _ in
                Set((0...random.below(4)).map { _ in random.below(weights.count) }).sorted()
            }
            var search = HittingSet(weights: weights, steps: 100_000)
            let cheapest = search.cheapest(sets)
            let expected = bruteForce(sets, weights)
            #expect(cheapest.map(search.cost) == expected.map(search.cost), "seed \(seed)")
            #expect(
                search.first(sets, cost: search.cost(of: cheapest ?? [])) == expected, "seed \(seed)")
        }
    }

    @Test func theSearchStopsWhenItsStepsAreUsedUp() {
        var search = HittingSet(weights: [1, 1, 1, 1], steps: 2)
        #expect(search.cheapest([[0, 1], [2, 3], [0, 2], [1, 3]]) == nil)
    }

    @Test func setsOfOneMemberNeedNoSearch() {
        var search = HittingSet(weights: Array(repeating: 1, count: 20_000), steps: 10)
        let sets = (0..<20_000).map { [$0] } + [[0, 1, 2]]
        #expect(search.cheapest(sets) == Array(0..<20_000))
        #expect(search.first(sets, cost: .init(weight: 20_000, count: 20_000)) == Array(0..<20_000))
    }

    /// The search goes as deep as there are sets, and the stack is not endless.
    @Test func moreSetsThanCanBeSearchedAreLeftAlone() {
        var search = HittingSet(weights: Array(repeating: 1, count: 20_000), steps: 1_000_000)
        #expect(search.cheapest((0..<10_000).map { [$0 * 2, $0 * 2 + 1] }) == nil)
    }
}
