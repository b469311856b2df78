import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// A closure that was edited is the one that is built from what is left.
@Suite struct ClosureEditLawTests {
    /// Rows of a closure by the numbers of their statements.
    private struct Edited {
        var closure: Closure
        var rows: [Int: PlainStatement]
        var names: [Mapping.Term.ID]

        init(_ graph: ClosureCase, limits: Closure.Limits) {
            closure = Closure(graph.network, limits: limits)
            rows = Dictionary(uniqueKeysWithValues: graph.rows.enumerated().map { ($0, $1) })
            names = graph.names
        }

        /// The rows that are left, in the order of their numbers.
        var graph: ClosureCase { ClosureCase(names: names, rows: rows.sorted { $0.key < $1.key }.map(\.value)) }

        mutating func edit(_ row: PlainStatement, _ random: inout SplitMix64) -> String {
            let mapping = graph.mapping(row)
            let victim = rows.keys.sorted().isEmpty ? nil : random.pick(rows.keys.sorted())
            switch (random.below(3), victim) {
            case (0, let number?):
                closure.remove(statement: number)
                rows[number] = nil
                return "removed \(number)"
            case (1, let number?):
                let new = closure.replace(statement: number, with: mapping)
                rows[number] = nil
                rows[new] = row
                return "replaced \(number) by \(new): \(row)"
            default:
                let new = closure.insert(mapping)
                rows[new] = row
                return "inserted \(new): \(row)"
            }
        }

        private func text(_ rows: [PlainStatement]) -> Set<String> {
            Set(rows.map { "\($0.from) \($0.mask) \($0.to) \($0.confidence)" })
        }

        /// How it differs from a closure built from what is left.
        func difference(limits: Closure.Limits) -> String? {
            let graph = graph
            let scratch = Closure(graph.network, limits: limits)
            if graph.masks(of: closure) != graph.masks(of: scratch) { return "other masks" }
            if graph.confidences(of: closure) != graph.confidences(of: scratch) { return "other confidences" }
            if closure.equivalenceClasses != scratch.equivalenceClasses { return "other classes" }
            if closure.statistics != scratch.statistics { return "\(closure.statistics) not \(scratch.statistics)" }
            if closure.bounds != scratch.bounds { return "other bounds" }
            let mine = closure.conflicts.map { conflict in
                (
                    conflict.subject, conflict.object, text([conflict.setAside].compactMap { rows[$0] }),
                    text(conflict.premises.compactMap { rows[$0] })
                )
            }
            let theirs = scratch.conflicts.map { conflict in
                (
                    conflict.subject, conflict.object, text([graph.rows[conflict.setAside]]),
                    text(conflict.premises.map { graph.rows[$0] })
                )
            }
            let areEqual = mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0 == $1 }
            return areEqual ? nil : "other conflicts"
        }
    }

    @Test(arguments: [Closure.Limits(), Closure.Limits(denseTerms: 2, sparsePairs: 6)])
    func editsGiveWhatBuildingAgainGives(limits: Closure.Limits) {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            // Rows that edits use, about the same terms: sparse, so that components part and meet again.
            var graph = ClosureCase.random(&random, random.pick(ClosureCase.Kind.allCases), upTo: 9, .few)
            let news = graph.rows.filter { _ in random.chance(60) }
            graph.rows = graph.rows.filter { _ in random.chance(50) }
            var edited = Edited(graph, limits: limits)
            var log = [graph.outline]
            for row in news {
                log.append(edited.edit(row, &random))
                if let problem = edited.difference(limits: limits) {
                    return "\(problem)\nnames \(graph.names)\n\(log.joined(separator: "\n"))"
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func editsOfElementMapsGiveWhatBuildingAgainGives() {
        let failures = ClosureLaws.failures(full: 4_000) { random in
            var all = ElementCase.random(&random, questions: 2...5, multipart: 2, isTrue: random.chance(50))
            let first = all.mappings.indices.filter { _ in random.chance(50) }
            var closure = Closure(
                ElementCase(mappings: first.map { all.mappings[$0] }, forms: all.forms).network)
            var numbers: [(number: Int, mapping: Mapping)] = first.enumerated().map { ($0, all.mappings[$1]) }
            var log = ["first \(first)"]
            for edit in 0..<6 {
                let new = random.below(all.mappings.count)
                // Sometimes a row is there twice to the letter, sometimes it differs in what does not matter.
                if random.chance(50) { all.mappings[new].recordID = "\(edit)" }
                let victim = numbers.isEmpty ? nil : random.below(numbers.count)
                switch (random.below(3), victim) {
                case (0, let place?):
                    closure.remove(statement: numbers[place].number)
                    log.append("remove \(numbers.remove(at: place).number)")
                case (1, let place?):
                    let gone = numbers.remove(at: place)
                    numbers.append(
                        (closure.replace(statement: gone.number, with: all.mappings[new]), all.mappings[new]))
                    log.append("replace \(gone.number) by \(new)")
                default:
                    numbers.append((closure.insert(all.mappings[new]), all.mappings[new]))
                    log.append("insert \(new)")
                }
                let left = ElementCase(mappings: numbers.map(\.mapping), forms: all.forms)
                let scratch = left.closure
                for from in all.questions {
                    for to in all.questions
                    where closure.relation(from: from, to: to) != scratch.relation(from: from, to: to)
                        || closure.confidence(from: from, to: to) != scratch.confidence(from: from, to: to)
                    {
                        return "\(from) [\(closure.relation(from: from, to: to))] \(to), built again "
                            + "[\(scratch.relation(from: from, to: to))]\n\(all.outline)\n\(log)"
                    }
                }
                if closure.conflicts.count != scratch.conflicts.count
                    || closure.equivalenceClasses != scratch.equivalenceClasses
                {
                    return "other conflicts or classes\n\(all.outline)\n\(log)"
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func anElementMapGoesWithItsOwnMappingOnly() {
        let form = Questionnaire(
            id: "T", title: "Target",
            questions: [
                Question(
                    id: "T:1", text: "Which?", kind: .text,
                    elements: [Element(id: "a", label: "first"), Element(id: "b", label: "second")])
            ])
        let pairs = ["a", "b"].map { ElementPair(from: "value", to: $0) }
        let mapping = Mapping(subject: "A:1", object: "T:1", relation: .sharing, elementMap: pairs)
        var closure = Closure(
            RelationNetwork([MappingSet(id: "urn:test", mappings: [mapping, mapping])], questionnaires: [form]))
        #expect(closure.relation(from: "A:1", to: "T:1") == .covering)
        closure.remove(statement: 0)
        #expect(closure.relation(from: "A:1", to: "T:1") == .covering)
        closure.remove(statement: 1)
        #expect(closure.relation(from: "A:1", to: "T:1") == .all)
        closure.insert(mapping)
        #expect(closure.relation(from: "A:1", to: "T:1") == .covering)
    }

    /// What an element is nobody asserted, so nobody can take it back; and whatever is taken out, no more is excluded than before.
    @Test func takingAnyStatementOutExcludesNothing() {
        let failures = ClosureLaws.failures(full: 2_000) { random in
            let graph = ElementCase.random(&random, questions: 2...5, multipart: 2, isTrue: true)
            let network = graph.network
            var closure = Closure(network)
            for _ in 0..<4 {
                let number = random.below(network.count)
                let before = graph.masks(of: closure)
                closure.remove(statement: number)
                for (old, new) in zip(before, graph.masks(of: closure)) where new.mask & old.mask != old.mask {
                    return "without \(network.premise(at: number)) \(new.from) and \(new.to) are narrower\n"
                        + graph.outline
                }
            }
            let left = Closure(network)
            for mapping in graph.mappings { closure.insert(mapping) }
            return graph.masks(of: closure).map(\.mask) == graph.masks(of: left).map(\.mask)
                ? nil : "what is put back does not count\n\(graph.outline)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }
}
