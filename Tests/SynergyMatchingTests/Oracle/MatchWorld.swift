import SynergyCrosswalk
import SynergyMatching
import SynergyModel
import SynergyTestSupport

/// Two random lists of items.
struct MatchWorld {
    var first: [MatchItem]
    var second: [MatchItem]
    /// Of each item of the second list the item that it is a part of.
    var wholes: [Int?] = []

    /// Few words, so that lists of a dozen items are of fewer directions than are kept of their topics.
    private static let words = [
        "victims", "police", "training", "labour", "shelters", "statistics", "prosecutors", "children", "borders",
    ]
    private static let filler = ["the", "of", "describe", "which", "and"]

    /// Makes two lists in English, of 10 to 16 items each.
    init(_ random: inout SplitMix64, isPool: Bool = false) {
        let isClear = random.chance(35)
        let hasSections = !isClear && random.chance(60)
        let hasNotes = !isClear && random.chance(50)
        func items(_ form: String, _ parents: [Int?]) -> [MatchItem] {
            var ids: [String] = []
            for (index, parent) in parents.enumerated() {
                ids.append((parent.map { ids[$0] + "." } ?? form) + "n\(index)")
            }
            return ids.enumerated().map { index, id in
                let own =
                    isClear ? Self.ownWords(index) : (0..<(1 + random.below(4))).map { _ in random.pick(Self.words) }
                let text = own.map { random.chance(30) ? "\(random.pick(Self.filler)) \($0)" : $0 }
                return MatchItem(
                    id: id, title: !isClear && random.chance(20) ? random.pick(Self.words) : "",
                    text: random.chance(5) ? "" : text.joined(separator: " "),
                    section: hasSections
                        ? (0..<(1 + random.below(2))).map { _ in random.pick(Array(Self.words[..<3])) } : [],
                    note: hasNotes && random.chance(50) ? random.pick(Self.words) : "", language: .english)
            }
        }
        func parents(_ count: Int) -> [Int?] {
            (0..<count).map { $0 > 0 && random.chance(30) ? random.below($0) : nil }
        }
        let (firstParents, secondParents) = (parents(10 + random.below(7)), parents(10 + random.below(7)))
        first = items("A:", firstParents)
        second = isPool ? first : items("B:", secondParents)
        wholes = isPool ? firstParents : secondParents
    }

    /// Words that only the items of one number have, with hardly a letter in common with others.
    private static func ownWords(_ index: Int) -> [String] {
        let letters = ["b", "d", "f", "g", "k", "l", "m", "p", "q", "r", "t", "v", "w", "x", "z", "h"]
        return ["o", "a", "u"].map { "\(letters[index])\($0)\(letters[index])\($0)\(letters[index])" }
    }
}

extension MatchWorld {
    /// The same lists with legal bases and declarations, and the odd text of any signs.
    func dressed(_ random: inout SplitMix64) -> MatchWorld {
        var result = self
        func dress(_ item: inout MatchItem) {
            if random.chance(60) {
                item.provisions = (0..<(1 + random.below(2))).map { _ in
                    random.pick(["T:1", "T:1(a)", "T:2", "U:1", "U:2", "V:9"])
                }
            }
            item.aspect = random.chance(50) ? random.pick([.legislation, .statistics]) : nil
            item.kind = random.chance(50) ? random.pick([.yesNo, .text, .list]) : nil
            item.population = random.chance(30) ? random.pick(["women", "men"]) : nil
            if random.chance(5) { item.text = RandomText.make(&random, length: 30) }
        }
        for index in result.first.indices { dress(&result.first[index]) }
        if first == second {
            result.second = result.first
        } else {
            for index in result.second.indices { dress(&result.second[index]) }
        }
        return result
    }

    /// A matcher for dressed worlds.
    static func matcher(_ options: Matcher.Options = Matcher.Options()) -> Matcher {
        func entry(_ first: Mapping.Term.ID, _ relation: RelationSet, _ second: Mapping.Term.ID) -> Mapping {
            Mapping(subject: first, object: second, relation: relation)
        }
        return Matcher(
            concordance: [entry("T:1", .equal, "U:1"), entry("U:2", .subset, "T:2"), entry("T:2", .disjoint, "V:9")],
            options: options)
    }
}
