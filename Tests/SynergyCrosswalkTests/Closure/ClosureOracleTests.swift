import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// The closure against the plainest way to work it out.
@Suite struct ClosureOracleTests {
    @Test(arguments: ClosureCase.Kind.allCases)
    func closureIsWhatPlainWorkFinds(kind: ClosureCase.Kind) {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = ClosureCase.random(&random, kind, upTo: 9)
            let closure = Closure(graph.network)
            let order = graph.surestFirst
            let plain = PlainClosure.greedy(order.map { graph.rows[$0] }, count: graph.count)
            let setAside = closure.conflicts.map(\.setAside).sorted()
            if setAside != plain.leftOut.map({ order[$0] }).sorted() {
                return "set aside were \(setAside), not \(plain.leftOut.map { order[$0] }.sorted())\n\(graph.outline)"
            }
            if (PlainClosure.closed(graph.rows, count: graph.count) == nil) != !setAside.isEmpty {
                return "statements are set aside though they agree, or the other way round\n\(graph.outline)"
            }
            return graph.masks(of: closure) == plain.closure.masks ? nil : "other masks\n\(graph.outline)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    /// Where many statements are equally sure, the result is still a greedy one, whichever of them come first.
    @Test func whatIsLeftAgreesAndNothingMayComeBack() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = ClosureCase.random(&random, random.pick([.noisy, .wild]), upTo: 7, .few)
            let closure = Closure(graph.network)
            let setAside = Set(closure.conflicts.map(\.setAside))
            if setAside.count != closure.conflicts.count { return "a statement is set aside twice\n\(graph.outline)" }
            let left = graph.rows.indices.filter { !setAside.contains($0) }.map { graph.rows[$0] }
            guard let plain = PlainClosure.closed(left, count: graph.count) else {
                return "what is left contradicts itself\n\(graph.outline)"
            }
            if plain.masks != graph.masks(of: closure) { return "other masks\n\(graph.outline)" }
            for place in setAside {
                let row = graph.rows[place]
                let surer = left.filter { $0.confidence >= row.confidence }
                if PlainClosure.closed(surer + [row], count: graph.count) != nil {
                    return "row \(place) is set aside, yet agrees with all that are as sure\n\(graph.outline)"
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func elementsAndWholesAreWhatPlainWorkFinds() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            let graph = ElementCase.random(&random, questions: 2...5, multipart: 2, isTrue: random.chance(60))
            let meaning = graph.meaning
            let closure = graph.closure
            let said = ProofChecker(closure, graph.network, meaning)
            var left = meaning.statements
            var setAside: [PlainStatement] = []
            for conflict in closure.conflicts {
                guard let row = meaning.statement(said.said(at: conflict.setAside)),
                    let place = left.firstIndex(of: row)
                else { return "what is set aside was never said\n\(graph.outline)" }
                setAside.append(left.remove(at: place))
            }
            // A mapping and its element map are equally sure, so that either may be the one set aside.
            func closed(_ rows: [PlainStatement]) -> PlainClosure? {
                PlainClosure.closed(rows, count: meaning.terms.count, wholes: meaning.wholes)
            }
            guard let plain = closed(left) else { return "what is left contradicts itself\n\(graph.outline)" }
            for row in setAside where closed(left.filter { $0.confidence >= row.confidence } + [row]) != nil {
                return "what is set aside agrees with all that are as sure\n\(graph.outline)"
            }
            for (from, to, mask) in graph.masks(of: closure) {
                guard let first = meaning.place(of: PlainTerm(from)), let second = meaning.place(of: PlainTerm(to))
                else { continue }
                if plain[first, second] != mask {
                    return "\(from) [\(RelationSet(rawValue: mask))] \(to), yet plain work finds "
                        + "[\(RelationSet(rawValue: plain[first, second]))]\n\(graph.outline)"
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func classesRelationsAndSourcesSayWhatTheMasksSay() {
        let failures = ClosureLaws.failures(full: 2_000) { random in
            let graph = ClosureCase.random(&random, random.pick(ClosureCase.Kind.allCases), upTo: 8)
            let closure = Closure(graph.network)
            for id in graph.names {
                let others = graph.names.filter { $0 != id && closure.relation(from: $0, to: id) != .all }
                let related = closure.relations(of: id)
                if Set(related.map(\.term)) != Set(others) || related.count != others.count {
                    return "relations of \(id) are \(related.map(\.term)), not \(others)\n\(graph.outline)"
                }
                for one in related
                where one.relation != closure.relation(from: one.term, to: id)
                    || one.confidence != closure.confidence(from: one.term, to: id)
                {
                    return "\(one) of \(id) is not what is said of the pair\n\(graph.outline)"
                }
                let sources = closure.sources(for: id)
                if Set(sources) != Set(related.filter { !$0.relation.contains(.disjoint) }) {
                    return "sources of \(id) are \(sources)\n\(graph.outline)"
                }
            }
            let classes = graph.names.map { id in
                graph.names.filter { closure.relation(from: $0, to: id) == .equal }.sorted()
            }.filter { $0.count > 1 }
            return closure.equivalenceClasses == Set(classes).sorted { $0[0] < $1[0] }
                ? nil : "classes are \(closure.equivalenceClasses)\n\(graph.outline)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }
}
