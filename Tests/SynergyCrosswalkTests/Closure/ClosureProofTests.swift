import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// Proofs and contradictions, judged by a checker that knows sets and nothing of the engine.
@Suite struct ClosureProofTests {
    @Test(arguments: ClosureCase.Kind.allCases)
    func everyProofHolds(kind: ClosureCase.Kind) {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = ClosureCase.random(&random, kind, upTo: 8, random.pick([.few, .different]))
            let network = graph.network
            let closure = Closure(network)
            let checker = ProofChecker(closure, network, NetworkMeaning(graph.mappings))
            for from in graph.names {
                for to in graph.names {
                    if let problem = checker.problem(of: closure, from: from, to: to) {
                        return "\(problem)\n\(graph.outline)"
                    }
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func everyProofWithElementsHolds() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = ElementCase.random(&random, questions: 2...5, multipart: 2, isTrue: random.chance(60))
            let network = graph.network
            let closure = Closure(network)
            let checker = ProofChecker(closure, network, graph.meaning)
            for from in graph.questions {
                for to in graph.questions {
                    if let problem = checker.problem(of: closure, from: from, to: to) {
                        return "\(problem)\n\(graph.outline)"
                    }
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func premisesOfAConflictContradictEachOther() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = ElementCase.random(&random, questions: 2...5, multipart: 2, isTrue: false)
            let network = graph.network
            let closure = Closure(network)
            let meaning = graph.meaning
            let checker = ProofChecker(closure, network, meaning)
            let setAside = Set(closure.conflicts.map(\.setAside))
            for conflict in closure.conflicts {
                let rows = conflict.premises.compactMap { meaning.statement(checker.said(at: $0)) }
                guard rows.count == conflict.premises.count, conflict.premises.contains(conflict.setAside) else {
                    return "\(conflict) has other premises than statements\n\(graph.outline)"
                }
                if setAside.intersection(conflict.premises).count > 1 {
                    return "\(conflict) rests on another one that was set aside\n\(graph.outline)"
                }
                let least = rows.map(\.confidence).min()
                if least != network.confidence(at: conflict.setAside) {
                    return "\(conflict) sets aside a surer one\n\(graph.outline)"
                }
                if PlainClosure.closed(rows, count: meaning.terms.count, wholes: meaning.wholes) != nil {
                    return "the premises of \(conflict) agree\n\(graph.outline)"
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func premisesOfAConflictOfPlainRowsContradictEachOther() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = ClosureCase.random(&random, random.pick([.noisy, .wild]), upTo: 9, .few)
            for conflict in Closure(graph.network).conflicts {
                let rows = conflict.premises.map { graph.rows[$0] }
                if !conflict.premises.contains(conflict.setAside)
                    || PlainClosure.closed(rows, count: graph.count) != nil
                {
                    return "the premises of \(conflict) agree\n\(graph.outline)"
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }
}
