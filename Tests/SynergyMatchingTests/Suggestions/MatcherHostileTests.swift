import SynergyCrosswalk
import SynergyMatching
import SynergyModel
import SynergyTestSupport
import Testing

/// Lists that no form has, until one does.
@Suite struct MatcherHostileTests {
    private static func items(_ form: String, _ texts: [String]) -> [MatchItem] {
        texts.enumerated().map { MatchItem(id: "\(form):\($0)", text: $1) }
    }

    private static let some = items("A", ["training of police", "shelter for victims", "borders"])

    /// Ranks everything and checks what must hold of any list.
    private static func check(
        _ first: [MatchItem], _ second: [MatchItem], sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> [[Suggestion]] {
        let lists = try Matcher(options: .init(most: 1_000)).match(first, with: second).suggestions
        let isPool = first == second
        #expect(lists.count == first.count, sourceLocation: sourceLocation)
        for list in lists {
            #expect(list.count == second.count - (isPool ? 1 : 0), sourceLocation: sourceLocation)
            #expect(
                list.allSatisfy { $0.score.isFinite && (0...1).contains($0.confidence) }, sourceLocation: sourceLocation
            )
        }
        return lists
    }

    @Test func noItemsAtAll() throws {
        #expect(try Self.check([], []).isEmpty)
        #expect(try Self.check([], Self.some).isEmpty)
        #expect(try Self.check(Self.some, []) == [[], [], []])
        #expect(try Matcher().match([], with: []).suggestions(for: "A:1").isEmpty)
    }

    @Test func oneItem() throws {
        let one = [MatchItem(id: "B:1", text: "training of the police")]
        #expect(try Self.check(one, one) == [[]], "an item is no partner of itself")
        #expect(try Self.check(one, Self.some).count == 1)
        #expect(try Self.check(Self.some, one).allSatisfy { $0.first?.object == "B:1" })
        let same = try Self.check(one, [MatchItem(id: "C:1", text: "Training of the POLICE!")])
        #expect(same[0][0].evidence.contains(.sameText) && same[0][0].relation == .equal)
    }

    @Test func textsThatAreAllTheSame() throws {
        let first = Self.items("A", Array(repeating: "training of police officers", count: 5))
        let second = Self.items("B", Array(repeating: "training of police officers", count: 7))
        for list in try Self.check(first, second) {
            #expect(list.map(\.object) == second.map(\.id), "of equal ones the first in the list")
            #expect(list.allSatisfy { abs($0.score - list[0].score) < 1e-3 })
            #expect(list.allSatisfy { $0.evidence.contains(.sameText) })
        }
    }

    /// Nothing tells these apart but the rounding of sums in another order, which must not become a measure.
    @Test func textsOfTheSameWordsInAnyOrder() throws {
        let words = ["training", "police", "officers", "victims", "courts", "borders", "shelter", "children", "labour"]
        for seed in UInt64(0)..<20 {
            var random = SplitMix64(seed: seed)
            func items(_ form: String, _ count: Int) -> [MatchItem] {
                Self.items(form, (0..<count).map { _ in words.shuffled(using: &random).joined(separator: " ") })
            }
            let (first, second) = (items("A", 4), items("B", 5))
            for list in try Self.check(first, second) {
                for one in list { #expect(abs(one.score - list[0].score) < 1e-3, "seed \(seed)") }
            }
        }
    }

    @Test(arguments: ["", " \n\t", "?!…", "the of and", "please describe", "\u{0}\u{FFFD}", "🙂"])
    func textsThatSayNothing(text: String) throws {
        let mixed = Self.some + [MatchItem(id: "A:x", text: text)]
        for list in try Self.check(mixed, Self.items("B", [text, "police training", text])) { #expect(list.count == 3) }
        _ = try Self.check(Self.items("A", [text, text]), Self.items("B", [text, text, text]))
        _ = try Self.check(mixed, mixed)
    }

    @Test func anIdentifierThatComesTwice() throws {
        let twice = Self.some + [MatchItem(id: "A:0", text: "figures on borders")]
        let lists = try Self.check(twice, twice)
        #expect(lists[0].contains { $0.object == "A:0" }, "the other one is not itself")
        let matching = try Matcher().match(
            twice, with: twice, confirmed: [ConfirmedLink(subject: "A:0", object: "A:2")])
        #expect(matching.suggestions[0][0].isConfirmed && !matching.suggestions[3].contains(where: \.isConfirmed))
        #expect(matching.suggestions(for: "A:0") == matching.suggestions[0], "the first counts")
    }

    /// Many forms are numbered from 1; that does not make them one.
    @Test func twoListsWithTheSameIdentifiersAreNoPool() throws {
        let other = Self.some.map { MatchItem(id: $0.id, text: "on \($0.text)") }
        for (item, list) in zip(Self.some, try Self.check(Self.some, other)) { #expect(list[0].object == item.id) }
    }

    @Test func aTextOfAMegabyte() throws {
        let sentence = "Training of police officers on trafficking in persons. "
        let long = String(repeating: sentence, count: 1_000_000 / sentence.utf8.count + 1)
        let lists = try Self.check(
            [MatchItem(id: "A:x", text: long)] + Self.some, [MatchItem(id: "B:x", text: "trafficking")] + Self.some)
        #expect(lists[0].contains { $0.object == "A:0" && $0.rank <= 2 })
    }

    @Test func aWordOfManyLetters() throws {
        var random = SplitMix64(seed: 1)
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let word = String((0..<50_000).map { _ in random.pick(letters) })
        let lists = try Self.check(
            [MatchItem(id: "A:x", text: word)] + Self.some, [MatchItem(id: "B:x", text: word)] + Self.some)
        #expect(lists[0][0].object == "B:x")
    }

    @Test func headingsAsDeepAsTheyCome() throws {
        let deep = (0..<500).map { "heading \($0)" }
        let items = (0..<4).map {
            MatchItem(id: "A:\($0)", text: "police \($0)", section: Array(deep.prefix(500 - $0)))
        }
        _ = try Self.check(items, items.map { MatchItem(id: "B\($0.id)", text: $0.text, section: $0.section) })
        _ = try Self.check(items, items)
    }

    @Test func numbersAsDeepAsTheyCome() throws {
        let id = "A" + String(repeating: "(1)", count: 5_000)
        _ = try Self.check(Self.some, [MatchItem(id: id, text: "police"), MatchItem(id: "A", text: "training")])
        _ = try Self.check(
            Self.some, ["", ".", "((", "))", "-", "é(", "1..", "..1"].map { MatchItem(id: $0, text: $0) })
    }

    @Test func textsOfAnySigns() throws {
        try MatchLaws.hold(full: 400) { random in
            func items(_ form: String) -> [MatchItem] {
                (0..<random.below(6)).map { number in
                    MatchItem(
                        id: "\(form)\(number)", title: RandomText.make(&random, length: 10),
                        text: RandomText.make(&random, length: 60), section: [RandomText.make(&random, length: 5)],
                        note: RandomText.make(&random, length: 20),
                        language: random.pick(["en", "fr", "zh", "ar", "xx-Latn", .undetermined]))
                }
            }
            _ = try Self.check(items("A"), items("B"))
            return nil
        }
    }

    @Test func moreComparisonsThanAllowedAreAnError() throws {
        let matcher = Matcher(options: .init(mostPairs: 8))
        #expect(throws: MatchLimitError.self) { try matcher.match(Self.some, with: Self.some) }
        #expect(try Matcher(options: .init(mostPairs: 9)).match(Self.some, with: Self.some).suggestions.count == 3)
    }

    @Test(
        "Options that ask for nothing get nothing",
        arguments: [
            Matcher.Options(most: 0), .init(most: -1), .init(most: .min), .init(leastConfidence: 1.1),
            .init(leastConfidence: .infinity), .init(leastConfidence: .nan),
        ])
    func options(options: Matcher.Options) throws {
        #expect(try Matcher(options: options).match(Self.some, with: Self.some).suggestions == [[], [], []])
    }
}
