import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// Components that are too large to look at every pair, with limits small enough to try them on a few terms.
@Suite struct ClosureBoundTests {
    /// A connected case, long rather than dense.
    private func connected(_ random: inout SplitMix64, _ kind: ClosureCase.Kind) -> ClosureCase {
        var graph = ClosureCase.random(&random, kind, upTo: 12)
        // Joining by rows that are sure of nothing would not do: where nothing is said, no relation may be planted.
        let world = (0..<graph.count).map { _ in UInt64(1 + random.below(31)) }
        let isTrue = kind == .planted || kind == .vague
        if isTrue { graph.rows.removeAll() }
        graph.rows.removeAll { _ in random.chance(50) }
        let joints = (1..<graph.count).map { term in
            let other = max(0, term - 1 - random.below(3))
            let truth = SetAlgebra.relation(of: world[term], to: world[other])
            return PlainStatement(term, kind == .vague ? truth | UInt8(random.below(32)) : truth, other)
        }
        graph.rows += joints
        let sureness = (1...graph.rows.count).map { Double($0) / Double(graph.rows.count) }.shuffled(using: &random)
        for row in graph.rows.indices { graph.rows[row].confidence = sureness[row] }
        return graph
    }

    /// How many rows apart every two terms are.
    private func distances(_ graph: ClosureCase) -> [Int] {
        let far = 1_000
        var result = [Int](repeating: far, count: graph.count * graph.count)
        for term in 0..<graph.count { result[term * graph.count + term] = 0 }
        for row in graph.rows where row.from != row.to {
            result[row.from * graph.count + row.to] = 1
            result[row.to * graph.count + row.from] = 1
        }
        for via in 0..<graph.count {
            for from in 0..<graph.count {
                for to in 0..<graph.count {
                    let way = result[from * graph.count + via] + result[via * graph.count + to]
                    result[from * graph.count + to] = min(result[from * graph.count + to], way)
                }
            }
        }
        return result
    }

    @Test(arguments: ClosureCase.Kind.allCases)
    func withinItsReachTheClosureIsWhatPlainWorkFinds(kind: ClosureCase.Kind) {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = connected(&random, kind)
            let limits = Closure.Limits(denseTerms: 0, sparsePairs: 1 + random.below(graph.count * graph.count / 2 + 1))
            let closure = Closure(graph.network, limits: limits)
            let distances = distances(graph)
            var kept: [Bool] = []
            if let bound = closure.bounds.first {
                kept = distances.map { $0 <= bound.reach }
                let pairs = (kept.count { $0 } - graph.count) / 2
                if bound.terms != graph.count || (pairs > limits.sparsePairs && bound.reach > 1) {
                    return "\(bound) keeps \(pairs) pairs, more than \(limits.sparsePairs)\n\(graph.outline)"
                }
            }
            let order = graph.surestFirst
            let plain = PlainClosure.greedy(order.map { graph.rows[$0] }, count: graph.count, keeping: kept)
            if graph.masks(of: closure) != plain.closure.masks {
                return "other masks with \(closure.bounds) and \(limits)\n\(graph.outline)"
            }
            return closure.conflicts.map(\.setAside).sorted() == plain.leftOut.map { order[$0] }.sorted()
                ? nil : "others are set aside with \(closure.bounds)\n\(graph.outline)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func aBoundExcludesNothingThatWouldStayWithoutIt() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = connected(&random, random.pick([.planted, .vague]))
            let full = Closure(graph.network)
            let pairs = random.below(graph.count * 2)
            let bounded = Closure(graph.network, limits: Closure.Limits(denseTerms: 1, sparsePairs: pairs))
            guard full.conflicts.isEmpty else { return nil }
            if !bounded.conflicts.isEmpty { return "a contradiction is seen where there is none\n\(graph.outline)" }
            let isLost = zip(graph.masks(of: full), graph.masks(of: bounded)).contains { $0 & ~$1 != 0 }
            return isLost ? "more is excluded with \(pairs) pairs\n\(graph.outline)" : nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func withRoomEnoughNothingIsBounded() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = ClosureCase.random(&random, random.pick(ClosureCase.Kind.allCases), upTo: 10, .few)
            let dense = Closure(graph.network)
            let sparse = Closure(graph.network, limits: Closure.Limits(denseTerms: 0))
            if !sparse.bounds.isEmpty { return "it is bounded" }
            if graph.masks(of: dense) != graph.masks(of: sparse) { return "other masks\n\(graph.outline)" }
            if graph.confidences(of: dense) != graph.confidences(of: sparse) {
                return "other confidences\n\(graph.outline)"
            }
            if dense.statistics != sparse.statistics { return "\(dense.statistics), then \(sparse.statistics)" }
            return dense.conflicts.map(\.setAside) == sparse.conflicts.map(\.setAside)
                ? nil : "others are set aside\n\(graph.outline)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func boundedResultsDoNotDependOnTheOrderAndAreProved() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = connected(&random, random.pick(ClosureCase.Kind.allCases))
            let other = ClosureCase(
                names: graph.names,
                rows: graph.rows.map { random.chance(50) ? $0.reversed : $0 }.shuffled(using: &random))
            let limits = Closure.Limits(denseTerms: random.below(3), sparsePairs: random.below(graph.count * 3))
            let network = graph.network
            let (one, two) = (Closure(network, limits: limits), Closure(other.network, limits: limits))
            if graph.masks(of: one) != graph.masks(of: two) { return "other masks with \(limits)\n\(graph.outline)" }
            if graph.confidences(of: one) != graph.confidences(of: two) || one.bounds != two.bounds
                || one.statistics != two.statistics
            {
                return "other confidences, bounds or figures with \(limits)\n\(graph.outline)"
            }
            let checker = ProofChecker(one, network, NetworkMeaning(graph.mappings))
            for from in graph.names {
                for to in graph.names {
                    if let problem = checker.problem(of: one, from: from, to: to) {
                        return "\(problem) with \(limits)\n\(graph.outline)"
                    }
                }
            }
            for conflict in one.conflicts
            where PlainClosure.closed(conflict.premises.map { graph.rows[$0] }, count: graph.count) != nil {
                return "the premises of \(conflict) agree\n\(graph.outline)"
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func wholesCountWithinABoundToo() {
        let failures = ClosureLaws.failures(full: 2_000) { random in
            let graph = ElementCase.random(&random, questions: 2...5, multipart: 2, isTrue: true)
            let network = graph.network
            let full = Closure(network)
            let sparse = Closure(network, limits: Closure.Limits(denseTerms: 0))
            let bounded = Closure(network, limits: Closure.Limits(denseTerms: 0, sparsePairs: random.below(20)))
            let checker = ProofChecker(bounded, network, graph.meaning)
            for from in graph.questions {
                for to in graph.questions {
                    let relation = full.relation(from: from, to: to)
                    if sparse.relation(from: from, to: to) != relation
                        || sparse.confidence(from: from, to: to) != full.confidence(from: from, to: to)
                        || !relation.isSubset(of: bounded.relation(from: from, to: to))
                    {
                        return "another relation of \(from) and \(to)\n\(graph.outline)"
                    }
                    if let problem = checker.problem(of: bounded, from: from, to: to) {
                        return "\(problem)\n\(graph.outline)"
                    }
                }
            }
            return bounded.conflicts.isEmpty ? nil : "a contradiction is seen where there is none\n\(graph.outline)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }
}
