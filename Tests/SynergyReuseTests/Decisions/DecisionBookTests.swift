import SynergyModel
import SynergyTestSupport
import Testing

@testable import SynergyReuse

/// Which decision counts, which are replaced, and which stand against each other: one hand-made case for each rule.
@Suite struct DecisionBookTests {
    private func decision(
        _ id: String?, _ reviewer: String, _ time: String, _ action: Decision.Action = .accept, _ value: Bool? = true,
        choice: Answer.ID? = nil, after: [String] = []
    ) -> Decision {
        Decision(
            id: id.map { Decision.ID(unchecked: $0) }, respondent: "XLD", question: "F:1", action: action,
            value: value.map { .value(.boolean($0)) }, choice: choice, reviewer: reviewer,
            time: "2026-11-20T\(time)Z", after: after.map { Decision.ID(unchecked: $0) })
    }

    private func outcome(_ decisions: [Decision], asOf: CalendarDay? = nil) -> [String?]? {
        guard let entry = DecisionBook(decisions, respondent: "XLD", asOf: asOf)["F:1"] else { return nil }
        return ([entry.standing] + entry.rivals).map { $0.id?.rawValue }
    }

    @Test func aLaterDecisionOfTheSameReviewerReplacesTheEarlierOne() {
        let early = decision("a", "P", "09:00:00")
        let late = decision("b", "P", "10:00:00", .edit, false)
        #expect(outcome([early, late]) == ["b"])
        #expect(outcome([late, early]) == ["b"])
    }

    @Test func aFractionOfASecondIsLaterThanTheWholeSecond() {
        let whole = decision("z", "P", "09:00:00")
        let fraction = decision("a", "P", "09:00:00.5", .edit, false)
        #expect(outcome([whole, fraction]) == ["a"])
        #expect(outcome([fraction, whole]) == ["a"])
        // Zeros at the end change nothing: it is the same moment, and the identifier tells.
        #expect(outcome([decision("b", "P", "09:00:00.50", .edit, false), fraction]) == ["b"])
    }

    @Test func linesWithoutIdentifierOfOneMomentCountInTheirOrder() {
        let first = decision("c-9", "P", "09:00:00")
        let second = decision("c-1", "P", "09:00:00", .edit, false)
        #expect(outcome([first, second]) == ["c-1"])
        #expect(outcome([second, first]) == ["c-9"])
        #expect(outcome([decision(nil, "P", "09:00:00"), decision(nil, "P", "09:00:00", .reject, nil)])?.count == 1)
    }

    @Test func reviewersWhoDidNotSeeEachOtherAreRivals() {
        let one = decision("a", "P", "09:00:00")
        let other = decision("b", "Q", "10:00:00", .edit, false)
        #expect(outcome([one, other]) == ["b", "a"])
        #expect(outcome([other, one]) == ["b", "a"])
    }

    @Test func whoeverNamesADecisionReplacesItDirectlyOrThroughOthers() {
        let one = decision("a", "P", "09:00:00")
        let other = decision("b", "Q", "10:00:00", .edit, false, after: ["a"])
        let third = decision("c", "R", "11:00:00", .reject, nil, after: ["b"])
        #expect(outcome([one, other]) == ["b"])
        #expect(outcome([one, other, third]) == ["c"])
        #expect(outcome([third, other, one]) == ["c"])
    }

    @Test func rivalsAreSettledByOneThatNamesThemAll() {
        let one = decision("a", "P", "09:00:00")
        let other = decision("b", "Q", "10:00:00", .edit, false)
        let half = decision("c", "R", "11:00:00", after: ["a"])
        let whole = decision("d", "R", "12:00:00", after: ["a", "b"])
        #expect(outcome([one, other, half]) == ["c", "b"])
        #expect(outcome([one, other, half, whole]) == ["d"])
    }

    @Test func aNameCountsMoreThanAClock() {
        // The clock of the second reviewer is an hour slow.
        let one = decision("a", "P", "10:00:00")
        let other = decision("b", "Q", "09:30:00", .edit, false, after: ["a"])
        #expect(outcome([one, other]) == ["b"])
        // And of the same reviewer at two computers.
        let again = decision("c", "P", "09:00:00", .reject, nil, after: ["a"])
        #expect(outcome([one, again]) == ["c"])
    }

    @Test func namesThatRunInACircleLeaveSomethingStanding() {
        let one = decision("a", "P", "09:00:00", after: ["b"])
        let other = decision("b", "Q", "10:00:00", .edit, false, after: ["a"])
        let itself = decision("c", "P", "09:00:00", after: ["c"])
        #expect(outcome([one, other])?.count == 1)
        #expect(outcome([one, other]) == outcome([other, one]))
        #expect(outcome([itself]) == ["c"])
    }

    @Test func clocksAndNamesTogetherLeaveSomethingStanding() {
        // Each reviewer's earlier decision names the other's later one.
        let decisions = [
            decision("p1", "P", "09:00:00", after: ["q2"]), decision("p2", "P", "10:00:00", .edit, false),
            decision("q1", "Q", "09:00:00", .reject, nil, after: ["p2"]),
            decision("q2", "Q", "10:00:00", .leaveBlank, nil),
        ]
        // p1 and q1 come after what they name, so they are the last of their reviewers.
        #expect(Set(outcome(decisions) ?? []) == ["p1", "q1"])
    }

    @Test func whatPutsTheSameIntoTheFormIsNoRival() {
        #expect(outcome([decision("a", "P", "09:00:00"), decision("b", "Q", "10:00:00")]) == ["b"])
        #expect(outcome([decision("a", "P", "09:00:00"), decision("b", "Q", "10:00:00", .edit)]) == ["b"])
        let blanks = [
            decision("a", "P", "09:00:00", .leaveBlank, nil), decision("b", "Q", "10:00:00", .leaveBlank, nil),
        ]
        #expect(outcome(blanks) == ["b"])
    }

    @Test(arguments: [
        (Decision.Action.reject, Bool?.none), (.leaveBlank, nil), (.useLink, nil), (.edit, false), (.accept, nil),
    ])
    func whatDiffersInTheFormIsARival(_ action: Decision.Action, _ value: Bool?) {
        #expect(
            outcome([decision("a", "P", "09:00:00"), decision("b", "Q", "10:00:00", action, value)]) == ["b", "a"])
    }

    @Test func anotherChosenAnswerIsARival() {
        let one = decision("a", "P", "09:00:00", choice: "S#1")
        #expect(outcome([one, decision("b", "Q", "10:00:00", choice: "S#2")]) == ["b", "a"])
    }

    @Test func puttingOffIsNeverARivalAndTakesNothingFromAnother() {
        let decided = decision("a", "P", "09:00:00")
        let later = decision("b", "Q", "10:00:00", .defer, nil)
        #expect(outcome([decided, later]) == ["a"])
        #expect(outcome([later]) == ["b"])
        // But whoever saw the decision and puts it off has taken it back.
        #expect(outcome([decided, decision("b", "Q", "10:00:00", .defer, nil, after: ["a"])]) == ["b"])
        #expect(outcome([decided, decision("b", "P", "10:00:00", .defer, nil)]) == ["b"])
    }

    @Test func whatIsDatedAfterTheDayDoesNotExist() {
        var tomorrow = decision("b", "Q", "09:00:00", .edit, false, after: ["a"])
        tomorrow.time = "2026-11-21T00:00:00Z"
        let today = decision("a", "P", "09:00:00")
        #expect(outcome([today, tomorrow], asOf: "2026-11-20") == ["a"])
        #expect(outcome([today, tomorrow], asOf: "2026-11-21") == ["b"])
        #expect(outcome([today], asOf: "2026-11-19") == nil)
    }

    @Test func theSameLineInTwoFilesIsOneDecision() {
        let one = decision("a", "P", "09:00:00")
        #expect(outcome([one, one]) == ["a"])
        #expect(outcome([one, decision("b", "Q", "10:00:00", .edit, false), one]) == ["b", "a"])
    }

    @Test func aLongHistoryNeedsNoDeepStackAndNoLongTime() {
        let decisions = (0..<50_000).map { place in
            decision(
                "d\(place)", "R\(place % 7)", "09:00:00", .edit, place % 2 == 0,
                after: place > 0 ? ["d\(place - 1)"] : [])
        }
        let clock = ContinuousClock()
        var standing: [String?]?
        let time = clock.measure { standing = outcome(decisions) }
        #expect(standing == ["d49999"])
        #expect(time < .seconds(20))
    }
}

/// Random histories against a search through every way from decision to decision.
@Suite struct DecisionBookPropertyTests {
    /// All that a decision reaches through names, and how late it is by the longest way: by brute force.
    private struct BruteForce {
        let decisions: [Decision]

        func named(_ place: Int) -> [Int] {
            decisions[place].after.flatMap { id in decisions.indices.filter { decisions[$0].id == id && $0 != place } }
        }

        func reaches(_ from: Int, _ to: Int) -> Bool { named(from).contains { $0 == to || reaches($0, to) } }

        /// Every way downwards, as the time at its end and its length.
        func ways(_ place: Int) -> [(String, Int)] {
            [(decisions[place].time, 0)] + named(place).flatMap { ways($0) }.map { ($0.0, $0.1 + 1) }
        }

        func isLater(_ first: Int, _ second: Int) -> Bool {
            let late = ways(first).max { $0 < $1 } ?? ("", 0)
            let other = ways(second).max { $0 < $1 } ?? ("", 0)
            if late != other { return late > other }
            return (decisions[first].id?.rawValue ?? "") > (decisions[second].id?.rawValue ?? "")
        }

        var heads: [Int] {
            decisions.indices.filter { place in
                !decisions.indices.contains { other in
                    other != place
                        && (reaches(other, place)
                            || decisions[other].reviewer == decisions[place].reviewer && isLater(other, place))
                }
            }
        }

        func says(_ decision: Decision) -> String {
            switch decision.action {
            case .accept, .edit: "value \(String(describing: decision.value)) \(String(describing: decision.choice))"
            case .useLink: "link \(String(describing: decision.value)) \(String(describing: decision.choice))"
            default: decision.action.rawValue
            }
        }

        var outcome: (standing: Decision.ID?, rivals: Set<Decision.ID?>) {
            let acts = heads.filter { decisions[$0].action != .defer }
            let pool = acts.isEmpty ? heads : acts
            let standing = pool.first { place in !pool.contains { $0 != place && isLater($0, place) } }
            guard let standing else { return (nil, []) }
            let rivals = acts.filter { says(decisions[$0]) != says(decisions[standing]) }
            return (decisions[standing].id, Set(rivals.map { decisions[$0].id }))
        }
    }

    /// Decisions of two to five reviewers, some of whom saw what others had done; clocks go wrong now and then.
    static func history(_ random: inout SplitMix64, most: Int = 9) -> [Decision] {
        let reviewers = Array(["P", "Q", "R", "S", "T"].prefix(2 + random.below(4)))
        var decisions: [Decision] = []
        for place in 0..<(1 + random.below(most)) {
            let minute = random.chance(20) ? random.below(6) : 10 + place
            var decision = Decision(
                id: Decision.ID(unchecked: "d-\(random.below(1_000_000))-\(place)"), respondent: "XLD", question: "F:1",
                action: random.pick(Decision.Action.allCases), reviewer: random.pick(reviewers),
                time: "2026-11-20T09:\(minute < 10 ? "0" : "")\(minute):00Z")
            if decision.action == .accept || decision.action == .edit {
                decision.value = .value(.boolean(random.chance(50)))
                if random.chance(20) { decision.choice = random.pick(["S#1", "S#2"]) }
            }
            let seen = decisions.filter { _ in random.chance(25) }
            decision.after = seen.compactMap(\.id)
            decisions.append(decision)
        }
        return decisions
    }

    @Test(arguments: 0..<400)
    func standingAndRivalsAreThoseOfBruteForce(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let decisions = Self.history(&random)
        let expected = BruteForce(decisions: decisions).outcome
        let entry = DecisionBook(decisions, respondent: "XLD", asOf: nil)["F:1"]
        #expect(entry?.standing.id == expected.standing, "seed \(seed)")
        #expect(Set((entry?.rivals ?? []).map(\.id)) == expected.rivals, "seed \(seed)")
        // The order of lines and of files changes nothing.
        let shuffled = DecisionBook(decisions.shuffled(using: &random), respondent: "XLD", asOf: nil)["F:1"]
        #expect(shuffled == entry, "seed \(seed)")
    }

    @Test func randomHistoriesHoldWhatIsTested() {
        var rivals = 0
        var replaced = 0
        for seed in 0..<400 as Range<UInt64> {
            var random = SplitMix64(seed: seed)
            let decisions = Self.history(&random)
            let heads = BruteForce(decisions: decisions).heads
            if BruteForce(decisions: decisions).outcome.rivals.count > 0 { rivals += 1 }
            if heads.count < decisions.count { replaced += 1 }
        }
        #expect(rivals > 80 && replaced > 200, "\(rivals) with rivals, \(replaced) with something replaced")
    }
}
