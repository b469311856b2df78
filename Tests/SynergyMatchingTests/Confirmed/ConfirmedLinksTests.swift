import SynergyMatching
import SynergyModel
import SynergyTestSupport
import Testing

/// What links that a curator has confirmed do to suggestions.
@Suite struct ConfirmedLinksTests {
    private let matcher = Matcher(options: .init(most: 100))

    private static func item(_ id: String, _ text: String) -> MatchItem {
        MatchItem(id: id, text: text, language: .english)
    }

    private static func link(_ subject: String, _ object: String) -> ConfirmedLink {
        ConfirmedLink(subject: subject, object: object)
    }

    /// Some links between random items, some of them to items that are not there.
    private static func links(_ world: MatchWorld, _ random: inout SplitMix64) -> [ConfirmedLink] {
        (0..<(1 + random.below(6))).map { _ in
            random.chance(15)
                ? link("unknown", random.pick(world.second).id)
                : link(random.pick(world.first).id, random.pick(world.second).id)
        }
    }

    @Test(arguments: [false, true])
    func confirmedPairsComeFirstAndAreSure(isPool: Bool) throws {
        try MatchLaws.hold(full: 200) { random in
            let world = MatchWorld(&random, isPool: isPool)
            let links = Self.links(world, &random)
            let matching = try matcher.match(world.first, with: world.second, confirmed: links)
            for (item, suggestions) in zip(world.first, matching.suggestions) {
                var wanted = Set(links.filter { $0.subject == item.id }.map(\.object))
                if isPool { wanted.formUnion(links.filter { $0.object == item.id }.map(\.subject)) }
                wanted.remove("unknown")
                if isPool { wanted.remove(item.id) }
                let first = suggestions.prefix(wanted.count)
                if Set(first.map(\.object)) != wanted { return "\(item.id): \(first.map(\.object)), not \(wanted)" }
                for suggestion in suggestions {
                    let isConfirmed = wanted.contains(suggestion.object)
                    if suggestion.isConfirmed != isConfirmed || suggestion.evidence.contains(.confirmed) != isConfirmed
                        || isConfirmed && suggestion.confidence != 1
                    {
                        return "\(suggestion)"
                    }
                }
            }
            return nil
        }
    }

    @Test func linksWrittenTheOtherWayRoundAreTheSame() throws {
        try MatchLaws.hold(full: 200) { random in
            let world = MatchWorld(&random, isPool: random.chance(30))
            let links = Self.links(world, &random)
            let turned = links.map { Self.link($0.object, $0.subject) }
            let one = try matcher.match(world.first, with: world.second, confirmed: links).suggestions
            let other = try matcher.match(world.first, with: world.second, confirmed: turned).suggestions
            return one == other ? nil : "other suggestions with \(links)"
        }
    }

    /// Two editions number their questions alike: there a link is read as it is written.
    @Test func aLinkThatCouldBeReadBothWaysIsReadAsItIsWritten() throws {
        let first = ["police", "borders", "shelter"].enumerated().map { Self.item("\($0)", $1) }
        let second = ["courts", "children", "labour"].enumerated().map { Self.item("\($0)", $1) }
        let matching = try matcher.match(first, with: second, confirmed: [Self.link("0", "2")])
        let confirmed = matching.suggestions.joined().filter(\.isConfirmed)
        #expect(confirmed.map { [$0.subject, $0.object] } == [["0", "2"]])
    }

    @Test func theOrderAndRepetitionOfLinksChangesNothing() throws {
        try MatchLaws.hold(full: 200) { random in
            let world = MatchWorld(&random, isPool: random.chance(30))
            let links = Self.links(world, &random)
            let one = try matcher.match(world.first, with: world.second, confirmed: links).suggestions
            let other = try matcher.match(
                world.first, with: world.second, confirmed: (links + links).shuffled(using: &random)
            ).suggestions
            return one == other ? nil : "other suggestions with \(links)"
        }
    }

    @Test func linksOfItemsThatAreNotThereChangeNothing() throws {
        var random = SplitMix64(seed: 3)
        let world = MatchWorld(&random)
        let links = [
            Self.link("X:1", "Y:1"), Self.link(world.first[0].id, "Y:1"), Self.link("X:2", world.second[0].id),
        ]
        let plain = try matcher.match(world.first, with: world.second)
        #expect(
            try matcher.match(world.first, with: world.second, confirmed: links).suggestions == plain.suggestions)
        #expect(try matcher.match([], with: [], confirmed: links).suggestions.isEmpty)
    }

    @Test func whereItemsHaveOnePartnerEachNothingFollowsForTheOthers() throws {
        let words = [
            "bobab", "dudod", "fafuf", "gogug", "kakok", "lulal", "momum", "papip", "rarer", "tetit", "vivov", "zuzez",
        ]
        let first = words.enumerated().map { Self.item("A:\($0)", "\($1) \($1)x") }
        let second = words.enumerated().map { Self.item("B:\($0)", "\($1) \($1)x") }
        #expect(try matcher.match(first, with: second).isOneToOne)
        func scores(_ links: [ConfirmedLink]) throws -> [String: Float] {
            var result: [String: Float] = [:]
            for (row, ranking) in try matcher.rank(first, among: second, most: 100, confirmed: links).enumerated() {
                for (column, score) in ranking { result["\(row) \(column)"] = score }
            }
            return result
        }
        let plain = try scores([])
        let linked = try scores([Self.link("A:0", "B:5"), Self.link("A:3", "B:3")])
        for (pair, score) in plain {
            let isConfirmed = pair == "0 5" || pair == "3 3"
            #expect(linked[pair] == (isConfirmed ? score + 1_000 : score), "\(pair)")
        }
    }

    /// Five questions on the training of police are linked to a question that has no word of theirs; the sixth is not.
    ///
    /// The others have not three letters in a row in common with them.
    private let likes = (0..<6).map { item("A:\($0)", "training of police officers in district \($0)") }
    private let unlikes = [
        item("A:7", "lake fauna survey"), item("A:8", "bronze bell height"),
    ]
    private let objects = [
        item("B:1", "learning pathways"), item("B:2", "officers of the fleet and their uniforms"),
        item("B:3", "districts and their borders"), item("B:4", "survey of lakes and fauna"),
        item("B:5", "heights of bells of bronze"), item("B:6", "fauna surveys"), item("B:7", "bronze bells"),
    ]

    @Test func whatIsLikeConfirmedItemsIsPulledAlong() throws {
        let first = likes + unlikes
        let links = (0..<5).map { Self.link("A:\($0)", "B:1") }
        let before = try matcher.match(first, with: objects).suggestions(for: "A:5")
        let unaided = try #require(before.first { $0.object == "B:1" })
        try #require(unaided.rank > 1, "no word is shared")
        let matching = try matcher.match(first, with: objects, confirmed: links)
        try #require(!matching.isOneToOne)
        let after = try #require(matching.suggestions(for: "A:5").first)
        #expect(after.object == "B:1" && !after.isConfirmed)
        #expect(after.confidence > unaided.confidence)
        let neighbors = after.evidence.compactMap { evidence -> String? in
            guard case .confirmedNeighbor(let subject, "B:1") = evidence else { return nil }
            return subject
        }
        #expect(neighbors.count == 1 && neighbors.allSatisfy { (0..<5).map { "A:\($0)" }.contains($0) })
        // What is not like them stays where it was.
        #expect(["B:4", "B:6"].contains(matching.suggestions(for: "A:7").first?.object))
        #expect(["B:5", "B:7"].contains(matching.suggestions(for: "A:8").first?.object))
    }

    @Test func inAPoolSayingTheSameIsTransitiveAndSymmetric() throws {
        let pool = likes + unlikes
        let matching = try matcher.match(
            pool, with: pool, confirmed: [Self.link("A:0", "A:7"), Self.link("A:8", "A:7")])
        #expect(Array(matching.suggestions(for: "A:0").map(\.object).prefix(2)) == ["A:7", "A:8"])
        #expect(Array(matching.suggestions(for: "A:8").map(\.object).prefix(2)) == ["A:7", "A:0"])
        #expect(Set(matching.suggestions(for: "A:7").map(\.object).prefix(2)) == ["A:0", "A:8"])
        #expect(matching.suggestions(for: "A:0").map(\.isConfirmed).prefix(3) == [true, false, false])
        #expect(matching.suggestions(for: "A:1").allSatisfy { !$0.isConfirmed })
    }

    @Test func linksToAThirdQuestionnaireJoinTheTwoEnds() throws {
        let first = likes + unlikes
        let plain = try matcher.rank(first, among: objects, most: 100)
        for links in [
            [Self.link("A:8", "X:1"), Self.link("X:1", "B:4")], [Self.link("X:1", "A:8"), Self.link("B:4", "X:1")],
        ] {
            let ranks = try matcher.rank(first, among: objects, most: 100, confirmed: links)
            for (row, ranking) in ranks.enumerated() {
                for (column, score) in ranking {
                    let before = try #require(plain[row].first { $0.object == column }).score
                    let isJoined = first[row].id == "A:8" && objects[column].id == "B:4"
                    #expect(abs(score - before - (isJoined ? 2 : 0)) < 1e-4)
                }
            }
            let suggestions = try matcher.match(first, with: objects, confirmed: links).suggestions(for: "A:8")
            let joined = try #require(suggestions.first { $0.object == "B:4" })
            #expect(joined.evidence.contains(.confirmedThrough("X:1")) && !joined.isConfirmed)
            #expect(
                suggestions.filter { $0.object != "B:4" }.allSatisfy { !$0.evidence.contains(.confirmedThrough("X:1")) }
            )
        }
    }

    @Test func aLinkByWayOfAnItemOfEitherSideJoinsNothing() throws {
        // A:0 and A:7 are both linked to B:4: that says nothing of A:0 and B:5, to which A:7 is not linked.
        let matching = try matcher.match(
            likes + unlikes, with: objects, confirmed: [Self.link("A:0", "B:4"), Self.link("A:7", "B:4")])
        for suggestion in matching.suggestions.joined() {
            #expect(
                !suggestion.evidence.contains {
                    if case .confirmedThrough = $0 { true } else { false }
                })
        }
    }
}
