import SynergyCrosswalk
import SynergyModel
import Testing

@Suite struct ClosureChangeTests {
    private func words(_ pairs: [ClosureChange.Pair]) -> [String] {
        pairs.map { "\($0.subject) \($0.object): \($0.before) to \($0.after)" }
    }

    @Test func whatHangsOnAMappingIsLostWithIt() {
        let closure = QueryWorld.closure(("A:1", .equal, "B:1", 0.9), ("B:1", .equal, "C:1", 0.8))
        let change = closure.change(without: [1])
        #expect(
            words(change.lost) == [
                "A:1 C:1: equal to equal superset subset overlap disjoint",
                "B:1 C:1: equal to equal superset subset overlap disjoint",
            ])
        #expect(change.lostFeeds.map { "\($0.subject)>\($0.object)" } == ["C:1>A:1", "C:1>B:1", "A:1>C:1", "B:1>C:1"])
        #expect(change.gained.isEmpty)
    }

    @Test func whatFollowsAnywayIsNotLost() {
        let closure = QueryWorld.closure(
            ("A:1", .equal, "B:1", 0.9), ("B:1", .equal, "C:1", 0.8), ("A:1", .equal, "C:1", 0.7))
        #expect(closure.change(without: [2]).lost.isEmpty)
    }

    @Test func whatWasSetAsideCountsAgain() {
        let closure = QueryWorld.closure(
            ("A:1", .equal, "B:1", 0.9), ("B:1", .equal, "C:1", 0.8), ("A:1", .disjoint, "C:1", 0.7))
        let change = closure.change(without: [1])
        #expect(change.setAsideBefore == 1)
        #expect(change.setAsideAfter == 0)
        #expect(words(change.gained) == ["A:1 C:1: equal to disjoint", "B:1 C:1: equal to disjoint"])
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func theChangeIsTheDifferenceOfTwoClosures(seed: UInt64) {
        let mappings = QueryWorld.random(seed: seed)
        guard !mappings.isEmpty else { return }
        let place = Int(seed) % mappings.count
        var rest = mappings
        rest.remove(at: place)
        let before = Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)]))
        let after = Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: rest)]))
        var expected: [String] = []
        for from in QueryWorld.questions {
            for to in QueryWorld.questions where from < to {
                let (old, new) = (before.relation(from: from, to: to), after.relation(from: from, to: to))
                if old != new { expected.append("\(from) \(to): \(old) to \(new)") }
            }
        }
        let change = before.change(without: [place])
        #expect(words(change.lost) == expected, "seed \(seed)")
        #expect(change.gained.isEmpty)
    }
}
