import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// The closure against sets: whatever an assignment of scopes fulfils, the closure leaves possible.
@Suite struct ClosureModelTests {
    @Test func noRelationIsExcludedThatSomeScopesHave() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let kind = random.pick(ClosureCase.Kind.allCases)
            let universe = random.chance(25) ? 4 : 3
            let graph = ClosureCase.random(&random, kind, upTo: universe == 4 ? 4 : 6)
            let closure = Closure(graph.network)
            let found = SetModels.relations(count: graph.count, graph.rows, universe: universe)
            guard found.contains(where: { $0 != 0 }) else { return nil }
            if !closure.conflicts.isEmpty { return "a contradiction is seen where there is none\n\(graph.outline)" }
            let lost = zip(found, graph.masks(of: closure)).contains { $0 & ~$1 != 0 }
            return lost ? "a relation is excluded that some scopes have\n\(graph.outline)" : nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func noRelationOfElementsIsExcludedThatSomeScopesHave() {
        let failures = ClosureLaws.failures(full: 2_000) { random in
            let graph = ElementCase.random(&random, questions: 2...3, multipart: 1, isTrue: random.chance(70))
            let meaning = graph.meaning
            guard meaning.terms.count <= 6 else { return nil }
            let closure = graph.closure
            let found = SetModels.relations(
                count: meaning.terms.count, meaning.statements, wholes: meaning.wholes, universe: 3)
            guard found.contains(where: { $0 != 0 }) else { return nil }
            if !closure.conflicts.isEmpty { return "a contradiction is seen where there is none\n\(graph.outline)" }
            for (from, to, mask) in graph.masks(of: closure) {
                guard let first = meaning.place(of: PlainTerm(from)), let second = meaning.place(of: PlainTerm(to))
                else { continue }
                if found[first * meaning.terms.count + second] & ~mask != 0 {
                    return "\(from) [\(RelationSet(rawValue: mask))] \(to) excludes too much\n\(graph.outline)"
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    /// Renz and Nebel (1999): statements of single relations contradict each other if and only if closure finds it.
    @Test func singleRelationsWithoutAContradictionAreFulfilledBySomeScopes() {
        let failures = ClosureLaws.failures(full: 2_000) { random in
            let graph = ClosureCase.random(&random, random.pick([.planted, .noisy]), upTo: 7)
            let closure = Closure(graph.network)
            let leftOut = Set(closure.conflicts.map(\.setAside))
            let rows = graph.rows.indices.filter { !leftOut.contains($0) }.map { graph.rows[$0] }
            guard let plain = PlainClosure.closed(rows, count: graph.count),
                let scenario = SetModels.scenario(plain)
            else { return "what is left after setting aside still contradicts itself\n\(graph.outline)" }
            let scopes = SetModels.scopes(of: scenario)
            let isFulfilled = rows.allSatisfy {
                SetAlgebra.relation(of: scopes[$0.from], to: scopes[$0.to]) & $0.mask != 0
            }
            return isFulfilled ? nil : "no scopes were found for\n\(graph.outline)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    /// Not required by theory, so only counted: how often a relation that the closure leaves is one that scopes can have.
    @Test(.enabled(if: Laws.isFull)) func howOftenTheClosureOfSingleRelationsIsExact() {
        var pairs = 0
        var exact = 0
        _ = ClosureLaws.failures(full: 2_000) { random in
            let graph = ClosureCase.random(&random, .planted, upTo: 6)
            let masks = graph.masks(of: Closure(graph.network))
            guard let plain = PlainClosure.closed(graph.rows, count: graph.count) else { return nil }
            for from in 0..<graph.count {
                for to in 0..<from where masks[from * graph.count + to] != SetAlgebra.all {
                    pairs += 1
                    let isExact = SetAlgebra.singles(of: masks[from * graph.count + to]).allSatisfy { choice in
                        var chosen = plain
                        guard chosen.add([PlainStatement(from, choice, to)]),
                            let scenario = SetModels.scenario(chosen)
                        else { return false }
                        let scopes = SetModels.scopes(of: scenario)
                        return SetAlgebra.relation(of: scopes[from], to: scopes[to]) == choice
                    }
                    exact += isExact ? 1 : 0
                }
            }
            return nil
        }
        print("closure of single relations: \(exact) of \(pairs) masks are exactly what scopes can have")
    }
}
