import SynergyMatching
import SynergyTestSupport
import Testing

/// The scores of whole lists against all measures put together plainly.
@Suite struct ScoreOracleTests {
    @Test(arguments: [false, true])
    func scoresAreWhatPlainWorkFinds(isPool: Bool) throws {
        var isOneToOne = 0
        var tried = 0
        try MatchLaws.hold(full: 400) { random in
            let world = MatchWorld(&random, isPool: isPool)
            let plain = PlainMatcher(world.first, world.second).result(wholes: world.wholes)
            if abs(plain.medianGap - 3) < 0.01 { return nil }
            tried += 1
            if plain.medianGap >= 3 { isOneToOne += 1 }
            let ranks = try Matcher().rank(world.first, among: world.second, most: .max)
            for (row, ranking) in ranks.enumerated() {
                if ranking.count != world.second.count - (isPool ? 1 : 0) { return "\(row) ranks \(ranking.count)" }
                for (column, score) in ranking where abs(Double(score) - plain.scores[row, column]) > 1e-3 {
                    return "\(world.first[row]) and \(world.second[column]) score \(score), "
                        + "not \(plain.scores[row, column]); gap \(plain.medianGap)"
                }
            }
            return nil
        }
        if !Laws.isSingle {
            #expect(tried > 10)
            // In a pool nothing has a copy of itself.
            #expect(isPool || isOneToOne > 2 && isOneToOne < tried - 2, "\(isOneToOne) of \(tried)")
        }
    }
}
