import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// The model of confidence: a chain is at most as sure as its weakest statement, what is closed is as sure as the weakest premise
/// of its surest proof, parallel proofs raise nothing, and more certainty never lowers what was known.
@Suite struct ConfidenceLawTests {
    private static let seeds = 0..<(Laws.isFull ? 10_000 : 500) as Range<UInt64>

    private func closure(_ mappings: [Mapping]) -> Closure {
        Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)]))
    }

    private func forEachPair(_ body: (Mapping.Term.ID, Mapping.Term.ID) -> Void) {
        for from in QueryWorld.questions {
            for to in QueryWorld.questions where from < to { body(from, to) }
        }
    }

    @Test func aChainIsAtMostAsSureAsItsWeakestStatement() {
        for seed in Self.seeds {
            let enumeration = ChainEnumeration(
                RelationNetwork([MappingSet(id: "urn:test", mappings: QueryWorld.random(seed: seed))]))
            forEachPair { from, to in
                for chain in enumeration.chains(from: from, to: to).chains {
                    let weakest = chain.hops.map(\.confidence).min() ?? 1
                    #expect(chain.confidence <= weakest, "seed \(seed)")
                    #expect((0...1).contains(chain.confidence), "seed \(seed)")
                }
            }
        }
    }

    @Test func whatIsClosedIsAsSureAsTheWeakestPremiseOfItsProof() {
        for seed in Self.seeds {
            let closure = closure(QueryWorld.random(seed: seed))
            forEachPair { from, to in
                guard let confidence = closure.confidence(from: from, to: to),
                    let proof = closure.proof(from: from, to: to)
                else { return }
                let weakest = proof.premises.map { closure.network.confidence(at: $0) }.min()
                #expect(confidence == weakest, "seed \(seed)")
                #expect((0...1).contains(confidence), "seed \(seed)")
            }
        }
    }

    /// The surest proof is the one that needs no statement weaker than a threshold, for the highest such threshold.
    @Test func theProofIsTheSurest() {
        for seed in Self.seeds {
            let mappings = QueryWorld.random(seed: seed)
            let all = closure(mappings)
            for threshold in Set(mappings.map(\.confidence)) {
                let surer = closure(mappings.filter { $0.confidence >= threshold })
                forEachPair { from, to in
                    guard surer.relation(from: from, to: to) == all.relation(from: from, to: to) else { return }
                    guard all.relation(from: from, to: to) != .all else { return }
                    #expect(all.confidence(from: from, to: to).map { $0 >= threshold } == true, "seed \(seed)")
                }
            }
        }
    }

    @Test func moreCertaintyNeverLowersWhatWasKnown() {
        for seed in Self.seeds {
            let mappings = QueryWorld.random(seed: seed)
            guard !mappings.isEmpty else { continue }
            var random = SplitMix64(seed: seed &+ 1)
            var raised = mappings
            let place = random.below(mappings.count)
            raised[place].confidence = min(1, raised[place].confidence + 0.3)
            let (before, after) = (closure(mappings), closure(raised))
            forEachPair { from, to in
                #expect(before.relation(from: from, to: to) == after.relation(from: from, to: to), "seed \(seed)")
                guard let old = before.confidence(from: from, to: to) else { return }
                #expect(after.confidence(from: from, to: to).map { $0 >= old } == true, "seed \(seed)")
            }
        }
    }

    @Test func parallelProofsRaiseNothing() {
        for seed in Self.seeds {
            let mappings = QueryWorld.random(seed: seed)
            // The same said again by somebody no surer.
            let doubled =
                mappings
                + mappings.map { mapping in
                    var copy = mapping
                    copy.confidence *= 0.9
                    return copy
                }
            let (once, twice) = (closure(mappings), closure(doubled))
            forEachPair { from, to in
                #expect(once.confidence(from: from, to: to) == twice.confidence(from: from, to: to), "seed \(seed)")
            }
        }
    }
}
