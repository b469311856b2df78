import SynergyCrosswalk
import SynergyModel
import Testing

@Suite struct ChainEnumerationTests {
    private func chains(
        _ rows: [(String, RelationSet, String, Double)], _ limits: ChainEnumeration.Limits = .init()
    ) -> ChainEnumeration.Result {
        ChainEnumeration(RelationNetwork([QueryWorld.set(rows)])).chains(from: "A:1", to: "D:1", limits: limits)
    }

    private let diamond: [(String, RelationSet, String, Double)] = [
        ("A:1", .equal, "B:1", 0.9), ("B:1", .superset, "D:1", 0.9), ("C:1", .subset, "A:1", 0.8),
        ("C:1", .equal, "D:1", 0.5),
    ]

    @Test func theSurestChainComesFirst() {
        let result = chains(diamond)
        #expect(result.isComplete)
        #expect(result.chains.map { $0.hops.map(\.to.rawValue) } == [["B:1", "D:1"], ["C:1", "D:1"]])
        #expect(result.chains.map(\.relation) == [.superset, .superset])
        #expect(result.chains.map { ($0.confidence * 100).rounded() } == [81, 40])
    }

    @Test func independentChainsAreCountedAndRaiseNothing() {
        let alone = chains(Array(diamond.prefix(2)))
        let both = chains(diamond)
        #expect(alone.chains[0].corroborations == 0)
        #expect(both.chains[0].corroborations == 1)
        #expect(both.chains[0].confidence == alone.chains[0].confidence)
    }

    @Test func chainsThatShareAStatementAreNotIndependent() {
        let result = chains([
            ("A:1", .equal, "B:1", 0.9), ("B:1", .equal, "D:1", 0.9), ("B:1", .equal, "C:1", 0.9),
            ("C:1", .equal, "D:1", 0.9),
        ])
        #expect(result.chains.count == 2)
        #expect(result.chains.allSatisfy { $0.corroborations == 0 })
    }

    @Test func chainsThatSayNothingAreLeftOut() {
        let result = chains([("A:1", .subset, "B:1", 1), ("B:1", .superset, "D:1", 1)])
        #expect(result.chains.isEmpty)
        #expect(result.isComplete)
    }

    @Test func whereThereIsMoreItIsSaid() {
        #expect(!chains(diamond, .init(chains: 1)).isComplete)
        #expect(!chains(diamond, .init(steps: 1)).isComplete)
        #expect(chains(diamond, .init(hops: 1)).chains.isEmpty)
    }

    @Test func whatIsLeftOutMakesNoChain() {
        let enumeration = ChainEnumeration(RelationNetwork([QueryWorld.set(diamond)]), leavingOut: [1])
        #expect(enumeration.chains(from: "A:1", to: "D:1").chains.map { $0.hops.map(\.statement) } == [[2, 3]])
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func theOrderOfRowsMeansNothing(seed: UInt64) {
        let mappings = QueryWorld.random(seed: seed)
        func told(_ mappings: [Mapping]) -> [String] {
            let enumeration = ChainEnumeration(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)]))
            return enumeration.chains(from: "Q0:1", to: "Q1:1").chains.map { chain in
                chain.hops.map { "\($0.to) \($0.relation) \($0.confidence)" }.joined() + "\(chain.corroborations)"
            }
        }
        #expect(told(mappings) == told(mappings.reversed()), "seed \(seed)")
    }
}
