import SynergyReuse
import SynergyTestSupport
import Testing

@Suite struct SetCoverTests {
    private func cover(_ itemCount: Int, _ sets: [(items: [Int], weight: Int)]) -> SetCover {
        SetCover(itemCount: itemCount, candidates: sets.map { SetCover.Candidate(items: $0.items, weight: $0.weight) })
    }

    private func expectHoldsEverything(_ solution: SetCover.Solution, _ cover: SetCover, seed: UInt64 = 0) {
        let held = Set(solution.chosen.flatMap { cover.candidates[$0].items })
        let all = Set(cover.candidates.flatMap(\.items))
        #expect(held == all, "seed \(seed)")
        #expect(solution.weight == PlainCover.weight(cover, solution.chosen), "seed \(seed)")
        #expect(solution.uncovered == (0..<cover.itemCount).filter { !all.contains($0) }, "seed \(seed)")
    }

    @Test func nothingIsCheaperThanWhatLookingAtEveryChoiceFinds() throws {
        for seed in 0..<UInt64(Laws.isFull ? 2_000 : 200) {
            let cover = PlainCover.random(seed: seed, mostSets: Laws.isFull ? 14 : 12, mostItems: 16)
            let solution = cover.solution()
            let least = try #require(PlainCover.least(cover))
            #expect(solution.weight == least, "seed \(seed)")
            #expect(solution.isOptimal, "seed \(seed)")
            #expect(solution.gap == 0, "seed \(seed)")
            expectHoldsEverything(solution, cover, seed: seed)
        }
    }

    @Test(arguments: [0, 100, 1_000]) func aSearchThatIsCutShortStillProvesItsBound(effort: Int) throws {
        for seed in 0..<UInt64(100) {
            let cover = PlainCover.random(seed: seed, mostSets: 12, mostItems: 16)
            let solution = cover.solution(effort: effort)
            let least = try #require(PlainCover.least(cover))
            #expect(solution.bound <= least, "seed \(seed)")
            #expect(solution.weight >= least, "seed \(seed)")
            #expect(solution.isOptimal == (solution.weight == solution.bound), "seed \(seed)")
            expectHoldsEverything(solution, cover, seed: seed)
        }
    }

    @Test func aSearchThatIsCutShortSaysSo() {
        // All pairs of nine items: five are needed, where the bound alone says four and a half.
        let pairs = (0..<9).flatMap { first in ((first + 1)..<9).map { (items: [first, $0], weight: 2) } }
        let cover = cover(9, pairs)
        #expect(cover.solution().weight == 10)
        #expect(cover.solution().bound == 10)
        let hasty = SetCover(
            itemCount: 60,
            candidates: (0..<60).map { place in
                SetCover.Candidate(items: [place, (place * 7 + 3) % 60, (place * 11 + 5) % 60], weight: 10 + place % 7)
            }
        ).solution(effort: 0)
        #expect(!hasty.isOptimal)
        #expect(hasty.gap > 0)
    }

    // MARK: Where greedy is wrong

    /// Two rows of items, and columns each twice as wide as the next: greedy takes the columns, and needs each of them.
    private func rowsAndColumns(_ columns: Int) -> SetCover {
        var sets: [(items: [Int], weight: Int)] = []
        var start = 0
        let half = (1 << columns) - 1
        for column in (0..<columns).reversed() {
            let width = 1 << column
            sets.append((Array(start..<(start + width)) + Array((start + half)..<(start + half + width)), 10))
            start += width
        }
        sets.append((Array(0..<half), 10))
        sets.append((Array(half..<(2 * half)), 10))
        return cover(2 * half, sets)
    }

    @Test(arguments: [3, 4, 5, 6]) func widerColumnsDoNotLureItAwayFromTwoRows(columns: Int) {
        let cover = rowsAndColumns(columns)
        let solution = cover.solution()
        #expect(solution.chosen == [columns, columns + 1])
        #expect(solution.weight == 20)
        #expect(solution.isOptimal)
        // Greedy is wrong, and leaving out what is needless does not help.
        #expect(PlainCover.weight(cover, PlainCover.greedy(cover)) == columns * 10)
        #expect(PlainCover.weight(cover, PlainCover.pruned(cover)) == columns * 10)
    }

    @Test func halfAndAHalfAndATailAreTwoHalves() {
        // Greedy begins with the middle, which holds one item more than each half, and then needs both ends.
        let cover = cover(8, [([0, 1, 2, 3], 40), ([4, 5, 6, 7], 40), ([1, 2, 3, 4, 5], 40)])
        #expect(cover.solution().chosen == [0, 1])
        #expect(cover.solution().isOptimal)
        #expect(PlainCover.weight(cover, PlainCover.greedy(cover)) == 120)
        // Here leaving out what is needless does help.
        #expect(PlainCover.weight(cover, PlainCover.pruned(cover)) == 80)
    }

    @Test func cheapCrumbsAreNotCheaperThanTheLoaf() {
        // Each crumb is a little cheaper than the rest of the loaf; together they cost far more (Chvátal 1979).
        let cover = cover(
            8, (0..<8).map { (items: [$0], weight: 840 / (8 - $0)) } + [(items: Array(0..<8), weight: 841)])
        let solution = cover.solution()
        #expect(solution.chosen == [8])
        #expect(solution.weight == 841)
        #expect(solution.isOptimal)
        #expect(PlainCover.weight(cover, PlainCover.pruned(cover)) == 840 + 420 + 280 + 210 + 168 + 140 + 120 + 105)
    }

    @Test(arguments: [10, 40]) func manySuchTrapsAtOnceAreAllAvoided(count: Int) {
        let trap = rowsAndColumns(4)
        let cover = SetCover(
            itemCount: trap.itemCount * count,
            candidates: (0..<count).flatMap { number in
                trap.candidates.map { candidate in
                    SetCover.Candidate(
                        items: candidate.items.map { $0 + number * trap.itemCount }, weight: candidate.weight)
                }
            })
        let solution = cover.solution()
        #expect(solution.weight == 20 * count)
        #expect(solution.isOptimal)
        #expect(PlainCover.weight(cover, PlainCover.pruned(cover)) == 40 * count)
    }

    // MARK: Forced sets, ties, odd input

    @Test func forcedSetsAreKeptAndWhatTheyHoldIsNotBoughtAgain() {
        let cover = SetCover(
            itemCount: 3,
            candidates: [
                .init(items: [0, 1, 2], weight: 30), .init(items: [0, 1], weight: 50, isForced: true),
                .init(items: [2], weight: 10), .init(items: [], weight: 5, isForced: true),
            ])
        let solution = cover.solution()
        #expect(solution.chosen == [1, 2, 3])
        #expect(solution.weight == 65)
        #expect(solution.bound == 65)
    }

    @Test func ofTwoThatAreTheSameTheEarlierIsChosen() {
        let cover = cover(2, [([0, 1], 10), ([1, 0], 10), ([0, 1, 1], 10)])
        #expect(cover.solution().chosen == [0])
    }

    @Test func whatNoSetHoldsIsLeftOutAndNamed() {
        let solution = cover(4, [([1], 10), ([3, 3], 10)]).solution()
        #expect(solution.chosen == [0, 1])
        #expect(solution.uncovered == [0, 2])
        #expect(cover(0, []).solution().isOptimal)
        #expect(cover(2, []).solution().uncovered == [0, 1])
    }

    @Test func theNamesOfItemsMeanNothing() {
        for seed in 0..<UInt64(50) {
            var random = SplitMix64(seed: seed)
            let cover = PlainCover.random(seed: seed, mostSets: 30, mostItems: 40)
            let names = Array(0..<cover.itemCount).shuffled(using: &random)
            let renamed = SetCover(
                itemCount: cover.itemCount,
                candidates: cover.candidates.map { candidate in
                    SetCover.Candidate(
                        items: candidate.items.map { names[$0] }.shuffled(using: &random), weight: candidate.weight,
                        isForced: candidate.isForced)
                })
            #expect(cover.solution().weight == renamed.solution().weight, "seed \(seed)")
        }
    }

    @Test func theSameInputGivesTheSameSolution() {
        let cover = PlainCover.random(seed: 5, mostSets: 60, mostItems: 60)
        #expect(cover.solution() == cover.solution())
        #expect(cover.solution(effort: 10) == cover.solution(effort: 10))
    }
}
