import SynergyTestSupport
import Testing

@testable import SynergyMatching

/// Latent topics against all eigenvectors of the table of products, worked out one by one.
@Suite struct LatentTopicsTests {
    /// The directions of the eigenvectors themselves are right.
    @Test func theOracleFindsEigenvectors() {
        MatchLaws.hold(full: 400) { random in
            let size = 1 + random.below(12)
            let half = RandomBags.table(&random, rows: size, columns: size)
            let table = half.plus(half.transposed)
            let found = PlainEigenvectors(table)
            let rebuilt = PlainTable(rows: size, columns: size) { row, column in
                (0..<size).map { found.values[$0] * found.vectors[$0][row] * found.vectors[$0][column] }.reduce(0, +)
            }
            return rebuilt.difference(from: table, tolerance: 1e-8)
        }
    }

    /// Where texts have fewer directions than are kept, nothing is lost: the cosines are those of the weighted rows.
    @Test func fewDirectionsAreKeptWhole() {
        MatchLaws.hold(full: 400) { random in
            let first = RandomBags.make(&random, count: 6 + random.below(8), terms: 10)
            let second = RandomBags.make(&random, count: 6 + random.below(8), terms: 10)
            let topics = LatentTopics(SparseRows(first, termCount: 10), SparseRows(second, termCount: 10))
            let rows = PlainMeasures.topicRows(first + second)
            let plain = PlainMeasures.products(Array(rows[..<first.count]), Array(rows[first.count...]))
            guard let topics else { return "no topics" }
            return PlainTable(topics.scores()).difference(from: plain, tolerance: 5e-3)
        }
    }

    /// Fifty subjects with two texts each on words of their own: what the two share is strong, what divides them weak.
    private static func planted(_ random: inout SplitMix64) -> [Bag] {
        var bags: [Bag] = []
        for subject in 0..<50 {
            for _ in 0..<2 {
                var bag: Bag = [:]
                for word in 0..<6 { bag[Int32(subject * 6 + word)] = random.chance(15) ? 2 : 1 }
                if random.chance(20) { bag[Int32(random.below(300)), default: 0] += 1 }
                bags.append(bag)
            }
        }
        return bags
    }

    @Test func theFiftyStrongestDirectionsAreThoseOfTheLargestEigenvalues() throws {
        for seed in UInt64(0)..<(Laws.isFull ? 8 : 1) {
            var random = SplitMix64(seed: seed)
            // The two texts of a subject stand on different sides.
            let all = Self.planted(&random)
            let bags = (0..<100).map { all[$0 % 50 * 2 + $0 / 50] }
            let rows = PlainMeasures.topicRows(bags)
            let eigen = PlainEigenvectors(PlainMeasures.products(rows, rows))
            try #require(eigen.values[49] > 4 * eigen.values[50], "seed \(seed): no gap, so the world is no use")
            let kept = bags.indices.map { text in
                (0..<50).map { max(eigen.values[$0], 0).squareRoot() * eigen.vectors[$0][text] }
            }
            func cosine(_ first: [Double], _ second: [Double]) -> Double {
                func product(_ first: [Double], _ second: [Double]) -> Double {
                    zip(first, second).map { $0 * $1 }.reduce(0, +)
                }
                return product(first, second) / (product(first, first) * product(second, second)).squareRoot()
            }
            let plain = PlainTable(rows: 50, columns: 50) { cosine(kept[$0], kept[50 + $1]) }
            let topics = try #require(
                LatentTopics(
                    SparseRows(Array(bags[..<50]), termCount: 300), SparseRows(Array(bags[50...]), termCount: 300)))
            let difference = PlainTable(topics.scores()).difference(from: plain, tolerance: 2e-2)
            #expect(difference == nil, "seed \(seed)")
            // Without leaving directions out the result is another one, so the test can fail.
            let whole = PlainMeasures.products(Array(rows[..<50]), Array(rows[50...]))
            #expect(whole.difference(from: plain, tolerance: 5e-2) != nil, "seed \(seed)")
        }
    }

    @Test func theSameTextsGiveTheSameBits() throws {
        var random = SplitMix64(seed: 7)
        let bags = RandomBags.make(&random, count: 80, terms: 60)
        let rows = SparseRows(bags, termCount: 60)
        let topics = try #require(LatentTopics(rows, rows)).scores().values.map(\.bitPattern)
        #expect(try #require(LatentTopics(rows, rows)).scores().values.map(\.bitPattern) == topics)
    }

    @Test func fewerThanThreeTextsHaveNoTopics() {
        let one = SparseRows([[0: 1]], termCount: 1)
        #expect(LatentTopics(one, one) == nil)
        #expect(LatentTopics(one, SparseRows([], termCount: 1)) == nil)
        #expect(LatentTopics(one, SparseRows([[0: 1], [:]], termCount: 1)) != nil)
    }

    @Test func textsThatShareNothingHaveNoTopicInCommon() throws {
        let rows = SparseRows([[0: 1], [1: 1], [2: 1], [:]], termCount: 6)
        let others = SparseRows([[3: 1], [4: 1], [5: 1], [:]], termCount: 6)
        let scores = try #require(LatentTopics(rows, others)).scores()
        #expect(scores.values.allSatisfy { $0 == 0 }, "\(scores.values)")
    }
}
