import SynergyMatching
import SynergyModel
import SynergyTestSupport
import Testing

/// What holds of suggestions whatever the items are.
@Suite struct MatcherLawTests {
    private static let everything = Matcher.Options(most: .max)

    private static func world(_ random: inout SplitMix64) -> MatchWorld {
        MatchWorld(&random, isPool: random.chance(25)).dressed(&random)
    }

    @Test func suggestionsAreRankedByScoreAndNeverOfAnItemForItself() throws {
        try MatchLaws.hold(full: 400) { random in
            let world = Self.world(&random)
            let isPool = world.first == world.second
            let most = 1 + random.below(20)
            let matching = try MatchWorld.matcher(.init(most: most)).match(world.first, with: world.second)
            if matching.subjects != world.first || matching.objects != world.second { return "other items" }
            if matching.suggestions.count != world.first.count { return "\(matching.suggestions.count) lists" }
            for (item, list) in zip(world.first, matching.suggestions) {
                if list.count != min(most, world.second.count - (isPool ? 1 : 0)) { return "\(list.count) of \(most)" }
                if list.map(\.rank) != Array(1...list.count) { return "ranks \(list.map(\.rank))" }
                if list.map(\.score) != list.map(\.score).sorted(by: >) { return "scores \(list.map(\.score))" }
                if Set(list.map(\.object)).count != list.count { return "one object twice" }
                for one in list {
                    if one.subject != item.id || isPool && one.object == one.subject { return "\(one)" }
                    if !(0...1).contains(one.confidence) || !one.score.isFinite || one.isConfirmed { return "\(one)" }
                }
                if matching.suggestions(for: item.id) != list { return "another list by identifier" }
            }
            return nil
        }
    }

    @Test func fewerSuggestionsAreTheFirstOnesOfMore() throws {
        try MatchLaws.hold(full: 400) { random in
            let world = Self.world(&random)
            let all = try MatchWorld.matcher(Self.everything).match(world.first, with: world.second).suggestions
            let most = random.below(8)
            let few = try MatchWorld.matcher(.init(most: most)).match(world.first, with: world.second).suggestions
            return few == all.map { Array($0.prefix(most)) } ? nil : "other suggestions with at most \(most)"
        }
    }

    @Test func theLeastConfidenceLeavesOutAndRanksTheRestAnew() throws {
        try MatchLaws.hold(full: 400) { random in
            let world = Self.world(&random)
            let least = Double(1 + random.below(99)) / 100
            let most = 1 + random.below(8)
            let all = try MatchWorld.matcher(Self.everything).match(world.first, with: world.second).suggestions
            let some = try MatchWorld.matcher(.init(most: most, leastConfidence: least))
                .match(world.first, with: world.second).suggestions
            let expected = all.map { list in
                list.filter { $0.confidence >= least }.prefix(most).enumerated().map { place, suggestion in
                    var suggestion = suggestion
                    suggestion.rank = place + 1
                    return suggestion
                }
            }
            return some == expected ? nil : "other suggestions with at least \(least)"
        }
    }

    @Test func theSameItemsGiveTheSameSuggestions() throws {
        try MatchLaws.hold(full: 200) { random in
            let world = Self.world(&random)
            let matcher = MatchWorld.matcher(Self.everything)
            let one = try matcher.match(world.first, with: world.second).suggestions
            return try matcher.match(world.first, with: world.second).suggestions == one ? nil : "other suggestions"
        }
    }

    /// Scores of pairs by the identifiers of their items.
    private static func scores(_ first: [MatchItem], _ second: [MatchItem]) throws -> [String: Float] {
        var result: [String: Float] = [:]
        for (row, ranking) in try MatchWorld.matcher().rank(first, among: second, most: .max).enumerated() {
            for (column, score) in ranking { result["\(first[row].id) \(second[column].id)"] = score }
        }
        return result
    }

    @Test func theOrderOfEitherListChangesNoScore() throws {
        try MatchLaws.hold(full: 400) { random in
            let world = MatchWorld(&random).dressed(&random)
            let one = try Self.scores(world.first, world.second)
            let other = try Self.scores(
                random.chance(50) ? world.first : world.first.shuffled(using: &random),
                world.second.shuffled(using: &random))
            for (pair, score) in one where abs(score - (other[pair] ?? .nan)) > 1e-2 || other[pair] == nil {
                return "\(pair): \(score), then \(other[pair] ?? .nan)"
            }
            return nil
        }
    }

    /// In a pool confidence is the same from both ends, but for who is whose best: hubs are lowered on one side only.
    @Test func whatIsConfidentFromOneSideIsFromTheOther() throws {
        try MatchLaws.hold(full: 200) { random in
            let world = MatchWorld(&random, isPool: true).dressed(&random)
            let lists = try MatchWorld.matcher(Self.everything).match(world.first, with: world.second).suggestions
            var known: [[String]: Suggestion] = [:]
            for one in lists.joined() { known[[one.subject, one.object]] = one }
            for one in lists.joined() {
                guard let back = known[[one.object, one.subject]] else { return "\(one) from one end only" }
                if one.evidence.contains(.bestOfBoth) != back.evidence.contains(.bestOfBoth) { continue }
                if abs(one.confidence - back.confidence) > 1e-4 { return "\(one), back \(back.confidence)" }
            }
            return nil
        }
    }

    @Test func withoutTheLegalBasisProvisionsAndAspectsChangeNoScore() throws {
        try MatchLaws.hold(full: 200) { random in
            let world = Self.world(&random)
            func bare(_ items: [MatchItem]) -> [MatchItem] {
                items.map { item in
                    var item = item
                    item.provisions = []
                    item.aspect = nil
                    return item
                }
            }
            let options = Matcher.Options(most: .max, usesLegalBasis: false)
            let one = try MatchWorld.matcher(options).match(world.first, with: world.second).suggestions
            let other = try MatchWorld.matcher(options).match(bare(world.first), with: bare(world.second)).suggestions
            return one.map { $0.map(\.score) } == other.map { $0.map(\.score) } ? nil : "other scores"
        }
    }
}
