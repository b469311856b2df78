import SynergyCrosswalk
import SynergyModel
import Testing

@testable import SynergyMatching

/// How provisions are related, rule by rule.
@Suite struct ProvisionNetworkTests {
    /// One thing to try: some entries, and what two provisions are to each other with them.
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var entries: [(String, RelationSet, String)] = []
        var first = "A:5"
        var second: String
        /// The strength, 0 where nothing relates them.
        var strength: Float
        var relation: RelationSet = .all
        var testDescription: String { name }
    }

    private static func entry(_ first: String, _ relation: RelationSet, _ second: String) -> Mapping {
        Mapping(
            subject: Mapping.Term.ID(stringLiteral: first), object: Mapping.Term.ID(stringLiteral: second),
            relation: relation)
    }

    private static func id(_ text: String) -> Provision.ID { Provision.ID(stringLiteral: text) }

    private static let numbers = [
        "A:5", "A:5(1)", "A:5(2)", "A:5(2)(a)", "A:6", "A:51", "B:1", "B:1(1)", "B:2", "C:9", "D:3", "E:4",
    ]

    private static func network(_ concordance: [Mapping], topics: [String: String] = [:]) -> ProvisionNetwork {
        let instruments = ["A", "B", "C", "D", "E"].map { name in
            Instrument(
                id: Instrument.ID(stringLiteral: name), title: "", kind: .treaty,
                provisions: numbers.filter { $0.hasPrefix(name) }.map { Provision(id: id($0), topic: topics[$0]) })
        }
        return ProvisionNetwork(instruments: instruments, concordance: concordance, cited: numbers.map { id($0) })
    }

    @Test(arguments: [
        Case(name: "the same", second: "A:5", strength: 1, relation: .equal),
        Case(name: "a part", second: "A:5(1)", strength: 0.7, relation: .superset),
        Case(name: "a whole", first: "A:5(1)", second: "A:5", strength: 0.7, relation: .subset),
        Case(name: "a part of a part", second: "A:5(2)(a)", strength: 0.49, relation: .superset),
        Case(name: "a whole of a whole", first: "A:5(2)(a)", second: "A:5", strength: 0.49, relation: .subset),
        Case(name: "a sibling", first: "A:5(1)", second: "A:5(2)", strength: 0.3),
        Case(name: "a part of a sibling", first: "A:5(1)", second: "A:5(2)(a)", strength: 0.3),
        Case(name: "another article", second: "A:6", strength: 0),
        Case(name: "a number that begins alike", second: "A:51", strength: 0),
        Case(name: "another instrument", second: "B:1", strength: 0),
        Case(
            name: "an entry: equal", entries: [("A:5", .equal, "B:1")], second: "B:1", strength: 0.9, relation: .equal),
        Case(
            name: "equal backwards", entries: [("B:1", .equal, "A:5")], second: "B:1", strength: 0.9, relation: .equal),
        Case(
            name: "superset", entries: [("A:5", .superset, "B:1")], second: "B:1", strength: 0.7, relation: .superset),
        Case(
            name: "superset backwards", entries: [("B:1", .superset, "A:5")], second: "B:1", strength: 0.7,
            relation: .subset),
        Case(name: "subset", entries: [("A:5", .subset, "B:1")], second: "B:1", strength: 0.7, relation: .subset),
        Case(
            name: "subset backwards", entries: [("B:1", .subset, "A:5")], second: "B:1", strength: 0.7,
            relation: .superset),
        Case(name: "overlap", entries: [("A:5", .overlap, "B:1")], second: "B:1", strength: 0.5, relation: .overlap),
        Case(
            name: "overlap backwards", entries: [("B:1", .overlap, "A:5")], second: "B:1", strength: 0.5,
            relation: .overlap),
        Case(
            name: "equal or less", entries: [("A:5", [.equal, .subset], "B:1")], second: "B:1", strength: 0.9,
            relation: [.equal, .subset]),
        Case(
            name: "less or partly", entries: [("A:5", [.subset, .overlap], "B:1")], second: "B:1", strength: 0.7,
            relation: [.subset, .overlap]),
        Case(name: "disjoint", entries: [("A:5", .disjoint, "B:1")], second: "B:1", strength: 0),
        Case(name: "perhaps disjoint", entries: [("A:5", .all, "B:1")], second: "B:1", strength: 0),
        Case(
            name: "by way of a part", entries: [("A:5(1)", .equal, "B:1")], second: "B:1", strength: 0.63,
            relation: .superset),
        Case(
            name: "on to a part", entries: [("A:5", .equal, "B:1")], second: "B:1(1)", strength: 0.63,
            relation: .superset),
        Case(
            name: "two entries", entries: [("A:5", .equal, "B:1"), ("B:1", .subset, "C:9")], second: "C:9",
            strength: 0.63, relation: .subset),
        Case(
            name: "no third entry", entries: [("A:5", .equal, "B:1"), ("B:1", .equal, "C:9"), ("C:9", .equal, "D:3")],
            second: "D:3", strength: 0),
        Case(
            name: "the closer of two ways",
            entries: [("A:5", .overlap, "C:9"), ("A:5", .equal, "B:1"), ("B:1", .equal, "C:9")], second: "C:9",
            strength: 0.81, relation: .equal),
        Case(
            name: "too weak",  // 0.5 · 0.3 · 0.5 = 0.075
            entries: [("A:5(1)", .overlap, "B:1"), ("C:9", .overlap, "A:5(2)")], first: "B:1", second: "C:9",
            strength: 0),
        Case(
            name: "just strong enough",  // 0.5 · 0.3 · 0.7 = 0.105
            entries: [("A:5(1)", .overlap, "B:1"), ("A:5(2)", .superset, "C:9")], first: "B:1", second: "C:9",
            strength: 0.105, relation: .all),
        Case(name: "not listed anywhere", second: "Z:1", strength: 0),
    ])
    func rules(of one: Case) {
        let tie = Self.network(one.entries.map(Self.entry)).tie(Self.id(one.first), Self.id(one.second))
        #expect(abs((tie?.strength ?? 0) - one.strength) < 1e-5)
        #expect((tie?.relation ?? .all) == one.relation)
    }

    @Test(arguments: Mapping.Status.allCases)
    func onlyEntriesThatExistSayAnything(status: Mapping.Status) {
        var entry = Self.entry("A:5", .equal, "B:1")
        entry.status = status
        let exists = status == .approved || status == .proposed
        #expect((Self.network([entry]).tie("A:5", "B:1") != nil) == exists)
    }

    /// Whichever comes first in the file.
    @Test func ofEquallyCloseWaysThatCountsWhichLeavesLessPossible() {
        let direct = [Self.entry("A:5", [.equal, .subset], "B:1"), Self.entry("A:5", .equal, "B:1")]
        // Both at 0.9 · 0.7: by way of B:1 and of D:3.
        let byWay = [
            Self.entry("A:5", .equal, "B:1"), Self.entry("B:1", [.superset, .overlap], "C:9"),
            Self.entry("A:5", .equal, "D:3"), Self.entry("D:3", .superset, "C:9"),
        ]
        for entries in [direct, direct.reversed()] {
            #expect(Self.network(entries).tie("A:5", "B:1")?.relation == .equal)
        }
        for entries in [byWay, byWay.reversed()] {
            #expect(Self.network(entries).tie("A:5", "C:9")?.relation == .superset)
        }
    }

    @Test func topicsRelateWeaklyAndOnlyWhereNothingElseDoes() {
        let topics = ["A:5": "children", "B:1": "children", "A:5(1)": "children", "B:2": "work"]
        let network = Self.network([], topics: topics)
        #expect(network.tie("A:5", "B:1")?.strength == 0.2)
        #expect(network.tie("A:5", "B:1")?.relation == .all)
        #expect(network.tie("A:5", "A:5(1)")?.strength == 0.7, "a part is closer than a topic")
        #expect(network.tie("A:5", "B:2") == nil)
        let tied = Self.network([Self.entry("A:5", .overlap, "B:1")], topics: topics)
        #expect(tied.tie("A:5", "B:1")?.strength == 0.5)
    }

    @Test func provisionsThatNoInstrumentListsAreRelatedByTheirNumbersToo() {
        let network = ProvisionNetwork(
            instruments: [], concordance: [Self.entry("X:1", .equal, "Y:2")], cited: ["X:1", "X:1.a", "Y:2"])
        #expect(network.tie("X:1", "X:1.a")?.relation == .superset)
        #expect(network.tie("X:1.a", "Y:2")?.relation == .subset)
        #expect(network.tie("X:1", "X:3") == nil)
    }

    @Test(
        "How one legal basis stands to another",
        arguments: [
            (["A:5"], ["A:5"], .equal), (["A:5"], ["A:5(1)"], .superset), (["A:5(1)"], ["A:5"], .subset),
            (["A:5(1)", "A:5(2)"], ["A:5"], .subset), (["A:5"], ["A:5(1)", "A:5(2)"], .superset),
            (["A:5", "A:6"], ["A:5"], .superset), (["A:5"], ["A:6", "A:5"], .subset),
            (["A:5", "A:6"], ["A:6", "A:5"], .equal), (["A:5", "A:6"], ["A:5", "A:51"], .overlap),
            (["A:5(1)"], ["A:5(2)"], .overlap), (["A:5"], ["A:6"], nil), (["A:5"], [], nil), ([], ["A:5"], nil),
            ([], [], nil), (["A:5"], ["B:1"], .equal), (["A:5(1)"], ["B:1"], .subset), (["A:6"], ["B:2"], .overlap),
            (["A:5", "A:5(1)"], ["B:1"], .equal), (["B:2"], ["A:6"], .overlap), (["C:9"], ["B:1"], nil),
        ] as [([String], [String], RelationSet?)])
    func basis(_ first: [String], _ second: [String], _ relation: RelationSet?) {
        let network = Self.network([Self.entry("A:5", .equal, "B:1"), Self.entry("A:6", .overlap, "B:2")])
        #expect(network.relation(first.map(Self.id), second.map(Self.id)) == relation)
    }

    @Test func likenessIsCoverageBothWaysInEqualParts() {
        let network = Self.network([Self.entry("A:6", .overlap, "B:2")])
        // A:5 finds A:5(1) at 0.7 and A:6 finds nothing; A:5(1) finds A:5.
        #expect(abs(network.likeness(["A:5", "A:6"], ["A:5(1)"]) - (0.35 + 0.7) / 2) < 1e-5)
        #expect(network.likeness(["A:5"], ["A:5"]) == 1)
        #expect(network.likeness(["A:5"], ["C:9"]) == 0)
        #expect(network.likeness([], ["A:5"]) == 0 && network.likeness(["A:5"], []) == 0)
    }
}
