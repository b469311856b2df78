import SynergyCrosswalk
import SynergyInterchange
import SynergyMappings
import SynergyModel
import SynergyTestSupport
import Testing

/// Rows that contradict what follows from the built-in mappings, added one at a time.
@Suite struct SeededFaultTests {
    @Test func thirtyFaultsAreEachFoundAndNamed() throws {
        let pack = CuratedMappings.everything
        var network = RelationNetwork(pack.mappings, questionnaires: pack.questionnaires)
        network.addNumbering(of: pack.instruments)
        let closure = Closure(network)
        #expect(ConsistencyReport(closure).groups.isEmpty)
        var random = SplitMix64(seed: 20_261_123)
        let asserted = pack.mappings.flatMap(\.mappings)
        let direct = Set(asserted.flatMap { [[$0.subject, $0.object], [$0.object, $0.subject]] })
        let terms = Set(asserted.flatMap { [$0.subject, $0.object] }).sorted()
        var faults = 0
        while faults < 30 {
            let subject = random.pick(terms)
            let related = closure.relations(of: subject).filter {
                !direct.contains([subject, $0.term]) && $0.term.prefix != subject.prefix
            }
            guard !related.isEmpty else { continue }
            let object = random.pick(related.map(\.term))
            let excluded = Relation.allCases.filter { !closure.relation(from: subject, to: object).contains(.init($0)) }
            let fault = Mapping(
                subject: subject, object: object, relation: RelationSet(random.pick(excluded)),
                confidence: random.pick([0.3, 0.95, 1]), authors: ["Fault"],
                location: SourceLocation(file: "fault", line: 1))
            var faulty = closure
            faulty.insert(fault)
            let report = ConsistencyReport(faulty)
            #expect(report.groups.count == 1, "\(subject) \(fault.relation) \(object)")
            for contradiction in report.contradictions {
                let mappings = contradiction.statements.compactMap { statement -> Mapping? in
                    if case .mapping(let mapping) = statement.premise { mapping } else { nil }
                }
                #expect(mappings.contains(fault), "\(contradiction.sentence)")
                // It contradicts a chain, not one row.
                #expect(
                    contradiction.statements.count + contradiction.definitions.count > 2, "\(contradiction.sentence)")
                guard contradiction.definitions.isEmpty, mappings.count == contradiction.statements.count else {
                    continue
                }
                #expect(!NaiveConsistency.isConsistent(mappings), "\(contradiction.sentence)")
            }
            faults += 1
        }
    }
}
