import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

@Suite struct PlantedMappingsTests {
    private func report(_ mappings: [Mapping]) -> ConsistencyReport {
        ConsistencyReport(Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)])))
    }

    private func rows(_ statements: [ConsistencyReport.Statement]) -> [Mapping] {
        statements.compactMap { statement in
            if case .mapping(let mapping) = statement.premise { mapping } else { nil }
        }
    }

    /// The report in words that do not depend on the numbers of statements.
    private func outline(_ report: ConsistencyReport) -> [String] {
        report.groups.flatMap { group in
            group.contradictions.map(\.sentence)
                + group.contradictions.map { "\(rows($0.statements).compactMap { $0.location?.line })" }
                + ["\(rows(group.suggestion.statements).compactMap { $0.location?.line }) \(group.suggestion.isBest)"]
        }
    }

    @Test func whatIsTrueInAModelContradictsNothing() {
        for seed in UInt64(0)..<20 {
            var random = SplitMix64(seed: seed)
            let planted = PlantedMappings(topics: 5, items: 12, rows: 48, noise: 0, disjunctions: 20, using: &random)
            #expect(report(planted.mappings).groups.isEmpty, "seed \(seed)")
        }
    }

    @Test func exactlyTheGroupsThatCannotHoldAreFoundAndEveryExplanationIsMinimal() {
        for seed in UInt64(0)..<(Laws.isFull ? 200 : 20) {
            var random = SplitMix64(seed: seed)
            let planted = PlantedMappings(topics: 6, items: 8, rows: 20, noise: 8, disjunctions: 15, using: &random)
            let report = report(planted.mappings)
            let groups = NaiveConsistency.groups(planted.mappings)
            #expect(report.groupCount == groups.count, "seed \(seed)")
            #expect(
                report.groups.count == groups.count { !NaiveConsistency.isConsistent($0) }, "seed \(seed)")
            for group in report.groups {
                #expect(group.contradictions.count == group.setAside, "seed \(seed)")
                for contradiction in group.contradictions {
                    let rows = rows(contradiction.statements)
                    #expect(!NaiveConsistency.isConsistent(rows), "seed \(seed): \(contradiction.sentence)")
                    for index in rows.indices {
                        var fewer = rows
                        fewer.remove(at: index)
                        #expect(NaiveConsistency.isConsistent(fewer), "seed \(seed): \(contradiction.sentence)")
                    }
                }
                let leftOut = Set(rows(group.suggestion.statements))
                let all = groups.first { $0.contains { leftOut.contains($0) } } ?? []
                #expect(NaiveConsistency.isConsistent(all.filter { !leftOut.contains($0) }), "seed \(seed)")
            }
        }
    }

    @Test func theOrderOfRowsMeansNothing() {
        for seed in UInt64(0)..<(Laws.isFull ? 200 : 20) {
            var random = SplitMix64(seed: seed)
            let planted = PlantedMappings(
                topics: 4, items: 8, rows: 24, noise: 10, confidences: [0.5, 0.8, 1], using: &random)
            let expected = outline(report(planted.mappings))
            #expect(outline(report(planted.mappings.shuffled(using: &random))) == expected, "seed \(seed)")
        }
    }

    /// Every choice of rows to leave out after which the rest can hold, the least confidence first, then the fewest.
    private func cheapest(_ mappings: [Mapping]) -> (confidence: Double, count: Int) {
        var best = (confidence: Double.infinity, count: 0)
        for bits in 0..<(1 << mappings.count) {
            let leftOut = mappings.indices.filter { bits & (1 << $0) != 0 }
            // Tenths add up exactly as whole numbers.
            let confidence = Double(leftOut.reduce(0) { $0 + Int((mappings[$1].confidence * 10).rounded()) }) / 10
            guard (confidence, leftOut.count) < best else { continue }
            let kept = mappings.indices.filter { bits & (1 << $0) == 0 }.map { mappings[$0] }
            if NaiveConsistency.isConsistent(kept) { best = (confidence, leftOut.count) }
        }
        return best
    }

    @Test func noOtherChoiceGivesUpLess() {
        var tried = 0
        for seed in UInt64(0)..<(Laws.isFull ? 300 : 30) {
            var random = SplitMix64(seed: seed)
            let planted = PlantedMappings(topics: 1, items: 4, rows: 9, noise: 25, using: &random)
            for group in report(planted.mappings).groups {
                let rows = NaiveConsistency.groups(planted.mappings).first {
                    $0.contains { $0.subject == group.contradictions[0].statements[0].subject.id }
                }
                let expected = cheapest(rows ?? [])
                #expect(group.suggestion.isBest, "seed \(seed)")
                #expect(group.suggestion.confidence == expected.confidence, "seed \(seed)")
                #expect(group.suggestion.statements.count == expected.count, "seed \(seed)")
                tried += 1
            }
        }
        #expect(tried > 10)
    }
}
