import SynergyTestSupport
import Testing

@testable import SynergyMatching

/// Each measure of texts against its definition.
@Suite struct MeasureTests {
    private static let terms = 40

    private struct Sides {
        var first: [Bag]
        var second: [Bag]

        init(_ random: inout SplitMix64) {
            first = RandomBags.make(&random, count: 1 + random.below(12), terms: MeasureTests.terms)
            second = RandomBags.make(&random, count: 1 + random.below(12), terms: MeasureTests.terms)
        }

        var rows: (first: SparseRows, second: SparseRows) {
            (SparseRows(first, termCount: MeasureTests.terms), SparseRows(second, termCount: MeasureTests.terms))
        }
    }

    @Test func theWeightOfATermIsTheSmallerOfItsRaritiesOnBothSides() {
        MatchLaws.hold { random in
            let sides = Sides(&random)
            let weights = TermWeights(sides.rows.first, sides.rows.second).values
            for (term, weight) in PlainMeasures.weights(sides.first, sides.second)
            where abs(Double(weights[Int(term)]) - weight) > 1e-4 {
                return "\(term) weighs \(weights[Int(term)]), not \(weight)"
            }
            return nil
        }
    }

    @Test func weightsByHand() {
        // Four texts on one side, two on the other; term 0 stands in 4 and 1 of them, term 1 in 1 and 0.
        let first = SparseRows(counting: [[0, 1], [0], [0], [0]], termCount: 2)
        let second = SparseRows(counting: [[0], []], termCount: 2)
        let weights = TermWeights(first, second).values
        // ln(1 + 0.5 / 4.5) is less than ln(1 + 1.5 / 1.5); ln(1 + 3.5 / 1.5) is more than ln(1 + 2.5 / 0.5).
        #expect(abs(weights[0] - 0.105_360_5) < 1e-5)
        #expect(abs(weights[1] - 1.203_972_8) < 1e-5)
    }

    @Test func cosinesAreWhatPlainWorkFinds() {
        MatchLaws.hold { random in
            let sides = Sides(&random)
            let cosine = TextFeatures.Cosine(sides.rows.first, sides.rows.second)
            return PlainTable(cosine.scores()).difference(from: PlainMeasures.cosines(sides.first, sides.second))
        }
    }

    @Test func bestMatchIsWhatPlainWorkFinds() {
        MatchLaws.hold { random in
            let sides = Sides(&random)
            let (queries, texts) = sides.rows
            let match = BestMatch(queries: queries, texts: texts, weights: TermWeights(queries, texts))
            return PlainTable(match.scores()).difference(from: PlainMeasures.bestMatch(sides.first, sides.second))
        }
    }

    @Test func bestMatchOfATextOfAverageLengthThatHasEachTermOnceIsOne() {
        let rows = SparseRows(counting: [[0, 1], [2, 3]], termCount: 4)
        let scores = BestMatch(queries: rows, texts: rows, weights: TermWeights(rows, rows)).scores()
        #expect(abs(scores[0, 0] - 1) < 1e-5 && abs(scores[1, 1] - 1) < 1e-5)
        #expect(scores[0, 1] == 0 && scores[1, 0] == 0)
    }

    @Test func sharesAreWhatPlainWorkFinds() {
        MatchLaws.hold { random in
            let sides = Sides(&random)
            let (first, second) = sides.rows
            let weights = TermWeights(first, second)
            let coverage = Coverage(first: first, second: second, weights: weights)
            let plainWeights = PlainMeasures.weights(sides.first, sides.second)
            for row in sides.first.indices {
                for column in sides.second.indices {
                    let shared = sides.first[row].keys.filter { sides.second[column][$0] != nil }
                    let shares = coverage.shares(row, column, shared: shared)
                    let plain = PlainMeasures.shares(sides.first[row], sides.second[column], plainWeights)
                    if abs(Double(shares.ofFirst) - plain.ofFirst) > 1e-4
                        || abs(Double(shares.ofSecond) - plain.ofSecond) > 1e-4
                    {
                        return "\(row), \(column): \(shares), not \(plain)"
                    }
                }
            }
            return nil
        }
    }
}
