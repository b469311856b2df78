import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// How sure the closure is.
@Suite struct ClosureConfidenceTests {
    /// The highest confidence such that the statements as sure as that give the whole of what is known.
    private func threshold(_ rows: [PlainStatement], _ count: Int, _ from: Int, _ to: Int, _ mask: UInt8) -> Double? {
        for confidence in Set(rows.map(\.confidence)).sorted(by: >) {
            let sure = rows.filter { $0.confidence >= confidence }
            if let closed = PlainClosure.closed(sure, count: count), closed[from, to] == mask { return confidence }
        }
        return nil
    }

    @Test func confidenceIsThatOfTheWeakestPremiseOfTheSurestProof() {
        let failures = ClosureLaws.failures(full: 2_000) { random in
            let graph = ClosureCase.random(
                &random, random.pick(ClosureCase.Kind.allCases), upTo: 7, random.pick([.few, .different]))
            let closure = Closure(graph.network)
            let setAside = Set(closure.conflicts.map(\.setAside))
            let left = graph.rows.indices.filter { !setAside.contains($0) }.map { graph.rows[$0] }
            let masks = graph.masks(of: closure)
            let confidences = graph.confidences(of: closure)
            for from in 0..<graph.count {
                for to in 0..<graph.count {
                    let place = from * graph.count + to
                    let isKnown = from != to && masks[place] != SetAlgebra.all
                    let expected = isKnown ? threshold(left, graph.count, from, to, masks[place]) : nil
                    if confidences[place] != expected {
                        return "\(graph.names[from]) to \(graph.names[to]) is \(confidences[place] ?? -1) sure, "
                            + "not \(expected ?? -1)\n\(graph.outline)"
                    }
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func aSurerMappingMakesNothingLessSure() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            var graph = ClosureCase.random(&random, random.pick([.planted, .vague]), upTo: 8, .few)
            let before = Closure(graph.network)
            guard before.conflicts.isEmpty else { return nil }
            let (masks, confidences) = (graph.masks(of: before), graph.confidences(of: before))
            let raised = random.below(graph.rows.count)
            graph.rows[raised].confidence += (1 - graph.rows[raised].confidence) * Double(random.below(5)) / 4
            let after = Closure(graph.network)
            if graph.masks(of: after) != masks { return "other masks after raising row \(raised)\n\(graph.outline)" }
            let isLess = zip(confidences, graph.confidences(of: after)).contains { ($0 ?? -1) > ($1 ?? -1) }
            return isLess ? "less sure after raising row \(raised)\n\(graph.outline)" : nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func aMappingThatContradictsNothingMakesNothingLessSure() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = ClosureCase.random(&random, random.pick([.planted, .vague]), upTo: 8, .few)
            let whole = Closure(graph.network)
            guard whole.conflicts.isEmpty else { return nil }
            var less = graph
            less.rows.remove(at: random.below(less.rows.count))
            let part = Closure(less.network)
            for from in graph.names {
                for to in graph.names where from != to {
                    let (old, new) = (part.relation(from: from, to: to), whole.relation(from: from, to: to))
                    if !new.isSubset(of: old) { return "a mapping more leaves more possible\n\(graph.outline)" }
                    let (less, more) = (part.confidence(from: from, to: to), whole.confidence(from: from, to: to))
                    // Where more is known now, it is another thing of which it is sure.
                    if old == new, (less ?? -1) > (more ?? -1) {
                        return "less sure with a mapping more\n\(graph.outline)"
                    }
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func parallelProofsDoNotRaiseConfidence() {
        let rows = [
            PlainStatement(0, SetAlgebra.equal, 1, confidence: 0.5),
            PlainStatement(1, SetAlgebra.equal, 3, confidence: 0.5),
            PlainStatement(0, SetAlgebra.equal, 2, confidence: 0.5),
            PlainStatement(2, SetAlgebra.equal, 3, confidence: 0.5),
        ]
        let closure = Closure(ClosureCase(names: ["A:1", "B:1", "C:1", "D:1"], rows: rows).network)
        #expect(closure.relation(from: "A:1", to: "D:1") == .equal)
        #expect(closure.confidence(from: "A:1", to: "D:1") == 0.5)
    }

    @Test func theSurerOfTwoChainsCounts() {
        let rows = [
            PlainStatement(0, SetAlgebra.equal, 1, confidence: 0.9),
            PlainStatement(1, SetAlgebra.equal, 3, confidence: 0.3),
            PlainStatement(0, SetAlgebra.equal, 2, confidence: 0.6),
            PlainStatement(2, SetAlgebra.equal, 3, confidence: 0.7),
        ]
        let closure = Closure(ClosureCase(names: ["A:1", "B:1", "C:1", "D:1"], rows: rows).network)
        #expect(closure.confidence(from: "A:1", to: "D:1") == 0.6)
        // From B to D by way of A and C: 0.9, 0.6 and 0.7.
        #expect(closure.confidence(from: "D:1", to: "B:1") == 0.6)
        #expect(closure.proof(from: "A:1", to: "D:1")?.premises == [2, 3])
    }
}
