import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

@Suite struct RelationNetworkDocumentsTests {
    private let table = """
        #curie_map: {A: 'https://example.org/a/', synergy: 'urn:reporting-synergy:vocab/'}
        #mapping_set_id: https://example.org/set
        #license: https://example.org/licence
        #extension_definitions:
        #  - slot_name: ext_set_relation
        #    property: synergy:setRelation
        #  - slot_name: ext_status
        #    property: synergy:status
        #  - slot_name: ext_valid_until
        #    property: synergy:validUntil
        subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tconfidence\text_set_relation\text_status\text_valid_until
        A:1\tone\tskos:exactMatch\t\tA:2\tsemapv:ManualMappingCuration\t0.9\t\t\t
        A:2\ttwo\tskos:broadMatch\tNot\tA:3\tsemapv:ManualMappingCuration\t\t\t\t2020
        A:3\t\tskos:relatedMatch\t\tA:4\tsemapv:ManualMappingCuration\t0.5\toverlap\t\t
        A:4\t\tskos:exactMatch\t\tA:5\tsemapv:LexicalMatching\t\t\t\t
        A:5\t\tskos:exactMatch\t\tA:6\tsemapv:ManualMappingCuration\t\t\trejected\t
        A:6\t\tskos:exactMatch\t\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t\t\t\t

        """

    private func claims(_ network: RelationNetwork) -> [String] {
        (0..<network.count).map { index in
            guard case .mapping(let mapping) = network.premise(at: index) else { return "other" }
            return "\(mapping.subject) \(mapping.relation) \(mapping.object) \(network.confidence(at: index))"
        }
    }

    @Test(arguments: [
        RelationNetwork.Selection(), .init(includesProposed: true), .init(asOf: "2024-01-01"),
        .init(asOf: "2019-01-01", includesProposed: true),
    ])
    func theColumnsSayWhatTheMappingsSay(selection: RelationNetwork.Selection) throws {
        let document = try #require(SSSOM.read(Array(table.utf8)).document)
        let fromSets = RelationNetwork([document.set, document.set], selecting: selection)
        let fromColumns = RelationNetwork(documents: [document, document], selecting: selection)
        #expect(claims(fromColumns) == claims(fromSets))
        #expect(fromColumns.count == fromSets.count && fromColumns.count > 0)
    }
}
