import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// The closure does not depend on how its input happens to be written.
@Suite struct ClosureSymmetryTests {
    /// What was set aside and what contradicts each other, by what the statements say and not by their numbers.
    private func conflicts(_ graph: ClosureCase, _ closure: Closure) -> Set<[Set<String>]> {
        func text(_ row: PlainStatement) -> String {
            // The same in both directions.
            let turned = row.reversed
            let row = (row.from, row.mask) <= (turned.from, turned.mask) ? row : turned
            return "\(row.from) \(row.mask) \(row.to) \(row.confidence)"
        }
        return Set(
            closure.conflicts.map { conflict in
                [
                    [text(graph.rows[conflict.setAside])], Set(conflict.premises.map { text(graph.rows[$0]) }),
                    [
                        "\(graph.names.firstIndex(of: conflict.subject.id) ?? -1)",
                        "\(graph.names.firstIndex(of: conflict.object.id) ?? -1)",
                    ],
                ]
            })
    }

    private func difference(_ first: ClosureCase, _ second: ClosureCase) -> String? {
        let one = Closure(first.network)
        let other = Closure(second.network)
        if first.masks(of: one) != second.masks(of: other) { return "other masks" }
        if first.confidences(of: one) != second.confidences(of: other) { return "other confidences" }
        if one.statistics != other.statistics { return "\(one.statistics), then \(other.statistics)" }
        return conflicts(first, one) == conflicts(second, other) ? nil : "other conflicts"
    }

    private func shuffled(_ graph: ClosureCase, _ random: inout SplitMix64) -> ClosureCase {
        ClosureCase(names: graph.names, rows: graph.rows.shuffled(using: &random))
    }

    private func turned(_ graph: ClosureCase, _ random: inout SplitMix64) -> ClosureCase {
        ClosureCase(names: graph.names, rows: graph.rows.map { random.chance(50) ? $0.reversed : $0 })
    }

    @Test func theOrderOfRowsMeansNothing() {
        let failures = ClosureLaws.failures { random in
            var graph = ClosureCase.random(&random, random.pick(ClosureCase.Kind.allCases), upTo: 8, .few)
            // Some rows stand there twice.
            graph.rows += graph.rows.filter { _ in random.chance(10) }
            return difference(graph, shuffled(graph, &random)).map { "\($0)\n\(graph.outline)" }
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func subjectAndObjectMayBeSwappedWithTheConverse() {
        let failures = ClosureLaws.failures { random in
            let graph = ClosureCase.random(&random, random.pick(ClosureCase.Kind.allCases), upTo: 8, .few)
            return difference(graph, turned(graph, &random)).map { "\($0)\n\(graph.outline)" }
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func namesThatSortAlikeGiveTheSame() {
        let failures = ClosureLaws.failures { random in
            let graph = ClosureCase.random(&random, random.pick(ClosureCase.Kind.allCases), upTo: 8, .few)
            let sorted = graph.names.map { Array($0.rawValue.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
            let others = (0..<graph.count).map { "new:\($0 + 10)" }
            let renamed = graph.names.map { name in
                Mapping.Term.ID(unchecked: others[sorted.firstIndex(of: Array(name.rawValue.utf8)) ?? 0])
            }
            return difference(graph, shuffled(ClosureCase(names: renamed, rows: graph.rows), &random))
                .map { "\($0)\n\(graph.outline)" }
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    /// With names in another order, statements that are equally sure may take each other's place, and which contradiction is seen
    /// first may change; nothing else.
    @Test func otherNamesGiveTheSameRelations() {
        let failures = ClosureLaws.failures { random in
            let kind = random.pick(ClosureCase.Kind.allCases)
            // Rows that all hold in some world may be equally sure.
            let isTrue = kind == .planted || kind == .vague
            var graph = ClosureCase.random(&random, kind, upTo: 8, isTrue ? .few : .different)
            if isTrue { graph.rows.removeAll { $0.from == $0.to && $0.mask & SetAlgebra.equal == 0 } }
            let renamed = shuffled(
                turned(ClosureCase(names: ClosureCase.names(graph.count, &random), rows: graph.rows), &random), &random)
            let one = Closure(graph.network)
            let other = Closure(renamed.network)
            if graph.masks(of: one) != renamed.masks(of: other) { return "other masks\n\(graph.outline)" }
            if graph.confidences(of: one) != renamed.confidences(of: other) {
                return "other confidences\n\(graph.outline)"
            }
            let setAside = conflicts(graph, one).map { $0[0] }
            return Set(setAside) == Set(conflicts(renamed, other).map { $0[0] })
                ? nil : "others are set aside\n\(graph.outline)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func elementsDoNotDependOnTheOrderEither() {
        let failures = ClosureLaws.failures { random in
            let graph = ElementCase.random(&random, questions: 2...5, multipart: 2, isTrue: random.chance(60))
            var other = graph
            other.mappings.shuffle(using: &random)
            for place in other.mappings.indices where other.mappings[place].elementMap != nil {
                other.mappings[place].elementMap?.shuffle(using: &random)
            }
            other.forms[0].questions.shuffle(using: &random)
            let (one, two) = (graph.closure, other.closure)
            let masks = graph.masks(of: one).map(\.mask)
            if masks != other.masks(of: two).map(\.mask) { return "other masks\n\(graph.outline)" }
            for from in graph.questions {
                for to in graph.questions
                where one.confidence(from: from, to: to) != two.confidence(from: from, to: to) {
                    return "another confidence of \(from) and \(to)\n\(graph.outline)"
                }
            }
            if one.statistics != two.statistics { return "\(one.statistics), then \(two.statistics)\n\(graph.outline)" }
            func places(_ closure: Closure) -> [[Proof.Term]] { closure.conflicts.map { [$0.subject, $0.object] } }
            return places(one) == places(two) ? nil : "other conflicts\n\(graph.outline)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }
}
