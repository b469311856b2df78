import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

/// The closed objects, required members, words and patterns of the schema.
@Suite struct OSCALSchemaTests {
    private func problems(_ node: JSONNode) -> [Diagnostic] {
        OSCAL.read(node.serialized()).diagnostics.filter { $0.code == .oscalSchema }
    }

    @Test func aFileWithEveryObjectAndEveryMemberKeepsTheSchema() throws {
        let reading = OSCALSample.read(OSCALSample.whole)
        #expect(reading.diagnostics == [])
        #expect(reading.content.mappings.first?.mappings.count == 2)
    }

    @Test func everyObjectIsClosed() throws {
        let root = try OSCALSample.node(OSCALSample.whole)
        let paths = root.objectPaths
        // 28 kinds of objects, most of them more than once.
        #expect(paths.count > 60)
        for path in paths {
            let changed = root.changed(at: path) { node in
                guard case .object(let members) = node.value else { return node }
                return JSONNode(.object(members + [.init(name: "unheard-of", value: JSONNode("x"))]))
            }
            let found = problems(changed)
            #expect(found.contains { $0.location.path == path.text + ".unheard-of" }, "\(path.text): \(found)")
        }
    }

    /// From the schema: each kind of object by one place where it occurs, with the members that must be there.
    static let required: [(path: String, members: [String])] = [
        ("mapping-collection", ["uuid", "metadata", "provenance", "mappings"]),
        ("mapping-collection.metadata", ["title", "last-modified", "version", "oscal-version"]),
        ("mapping-collection.provenance", ["method", "matching-rationale", "status", "mapping-description"]),
        ("mapping-collection.mappings[0]", ["uuid", "source-resource", "target-resource", "maps"]),
        ("mapping-collection.mappings[0].maps[0]", ["uuid", "relationship", "sources", "targets"]),
        ("mapping-collection.mappings[0].maps[0].sources[0]", ["type", "id-ref"]),
        ("mapping-collection.mappings[0].source-resource", ["type", "href"]),
        ("mapping-collection.mappings[0].maps[0].qualifiers[0]", ["subject", "predicate", "category", "description"]),
        ("mapping-collection.mappings[0].source-gap-summary", ["uuid", "unmapped-controls"]),
        ("mapping-collection.mappings[0].target-gap-summary", ["uuid", "unmapped-controls"]),
        ("mapping-collection.provenance.coverage", ["target-coverage"]),
        ("mapping-collection.provenance.confidence-score", ["percentage"]),
        ("mapping-collection.provenance.props[0]", ["name", "value"]),
        ("mapping-collection.provenance.links[0]", ["href"]),
        ("mapping-collection.provenance.responsible-parties[0]", ["role-id", "party-uuids"]),
        ("mapping-collection.metadata.revisions[0]", ["version"]),
        ("mapping-collection.metadata.document-ids[0]", ["identifier"]),
        ("mapping-collection.metadata.roles[0]", ["id", "title"]),
        ("mapping-collection.metadata.locations[0]", ["uuid"]),
        ("mapping-collection.metadata.locations[0].telephone-numbers[0]", ["number"]),
        ("mapping-collection.metadata.parties[0]", ["uuid", "type"]),
        ("mapping-collection.metadata.parties[0].external-ids[0]", ["scheme", "id"]),
        ("mapping-collection.metadata.actions[0]", ["uuid", "type", "system"]),
        ("mapping-collection.back-matter.resources[0]", ["uuid"]),
        ("mapping-collection.back-matter.resources[0].citation", ["text"]),
        ("mapping-collection.back-matter.resources[0].rlinks[0]", ["href"]),
        ("mapping-collection.back-matter.resources[0].rlinks[0].hashes[0]", ["algorithm", "value"]),
        ("mapping-collection.back-matter.resources[0].base64", ["value"]),
    ]

    @Test(arguments: required) func aRequiredMemberMayNotBeLeftOut(_ sample: (path: String, members: [String])) throws {
        let root = try OSCALSample.node(OSCALSample.whole)
        let path = [JSONNode.Step](path: sample.path)
        for member in sample.members {
            let found = problems(root.changed(at: path + [.name(member)]) { _ in nil })
            #expect(found.contains { $0.location.path == path.text }, "\(sample.path) without \(member): \(found)")
        }
    }

    static let words: [(path: String, words: [String])] = [
        ("mapping-collection.provenance.method", ["human", "automation", "hybrid"]),
        ("mapping-collection.provenance.matching-rationale", ["syntactic", "semantic", "functional"]),
        ("mapping-collection.provenance.status", ["complete", "not-complete", "draft", "deprecated", "superseded"]),
        ("mapping-collection.mappings[0].method", ["human", "automation", "hybrid"]),
        ("mapping-collection.mappings[0].matching-rationale", ["syntactic", "semantic", "functional"]),
        ("mapping-collection.mappings[0].status", ["complete", "not-complete", "draft", "deprecated", "superseded"]),
        ("mapping-collection.mappings[0].maps[0].matching-rationale", ["syntactic", "semantic", "functional"]),
        (
            "mapping-collection.mappings[0].maps[1].relationship",
            ["equal-to", "equivalent-to", "subset-of", "superset-of", "intersects-with", "no-relationship"]
        ),
        ("mapping-collection.mappings[0].maps[0].sources[0].type", ["control", "statement"]),
        ("mapping-collection.mappings[0].maps[0].qualifiers[0].subject", ["source", "target", "both"]),
        ("mapping-collection.mappings[0].maps[0].qualifiers[0].predicate", ["has-requirement", "has-incompatibility"]),
        ("mapping-collection.mappings[0].maps[0].qualifiers[0].category", ["restricted", "addressable", "blocked"]),
        ("mapping-collection.mappings[0].source-gap-summary.unmapped-controls[0].with-child-controls", ["yes", "no"]),
        ("mapping-collection.metadata.parties[0].type", ["person", "organization"]),
    ]

    @Test(arguments: words) func anEnumerationHasItsWordsAndNoOthers(_ sample: (path: String, words: [String])) throws {
        let root = try OSCALSample.node(OSCALSample.whole)
        let path = [JSONNode.Step](path: sample.path)
        for word in sample.words { #expect(problems(root.changed(at: path) { _ in JSONNode(word) }) == [], "\(word)") }
        for word in ["manual", "published", "equals", "", sample.words[0].uppercased()] {
            let found = problems(root.changed(at: path) { _ in JSONNode(word) })
            #expect(found.contains { $0.location.path == path.text }, "\(sample.path): \(word)")
        }
    }

    static let patterns: [(path: String, wrong: [JSONNode])] = [
        (
            "mapping-collection.uuid",
            [JSONNode("6f1c3c5e-2a3b-1c5d-8e6f-0123456789ab"), JSONNode("x"), JSONNode(.number(1))]
        ),
        ("mapping-collection.metadata.title", [JSONNode(""), JSONNode("two\nlines")]),
        ("mapping-collection.metadata.version", [JSONNode(" 1"), JSONNode(""), JSONNode("1\n2")]),
        (
            "mapping-collection.metadata.last-modified",
            [
                JSONNode("2026-11-23"), JSONNode("2026-11-23T00:00:00"), JSONNode("2026-02-30T00:00:00Z"),
                JSONNode("2026-11-23T24:00:00Z"),
            ]
        ),
        (
            "mapping-collection.provenance.props[0].name",
            [JSONNode("1a"), JSONNode("a b"), JSONNode("a:b"), JSONNode("")]
        ),
        ("mapping-collection.provenance.props[0].value", [JSONNode(" "), JSONNode("")]),
        ("mapping-collection.provenance.props[0].ns", [JSONNode("no uri"), JSONNode("relative/x")]),
        ("mapping-collection.provenance.coverage.target-coverage", [JSONNode(.number(1.5)), JSONNode("0.5")]),
        ("mapping-collection.provenance.confidence-score.percentage", [JSONNode(.number(-0.1)), JSONNode("50%")]),
        ("mapping-collection.mappings[0].maps", [JSONNode(.array([])), JSONNode(.object([]))]),
        ("mapping-collection.mappings[0].maps[0].sources", [JSONNode(.array([]))]),
        (
            "mapping-collection.mappings[0].maps[0].relationship",
            [JSONNode(.object([.init(name: "type", value: JSONNode("subset-of"))]))]
        ),
        ("mapping-collection.metadata.locations[0].email-addresses[0]", [JSONNode("ab"), JSONNode("@")]),
        ("mapping-collection.back-matter.resources[0].base64.value", [JSONNode("e*"), JSONNode("=")]),
    ]

    @Test(arguments: patterns) func aValueHasItsType(_ sample: (path: String, wrong: [JSONNode])) throws {
        let root = try OSCALSample.node(OSCALSample.whole)
        let path = [JSONNode.Step](path: sample.path)
        for value in sample.wrong {
            let found = problems(root.changed(at: path) { _ in value })
            #expect(found.contains { $0.location.path?.hasPrefix(path.text) == true }, "\(sample.path): \(value.found)")
        }
    }

    @Test func aConfidenceScoreHasExactlyOneOfItsMembers() throws {
        let root = try OSCALSample.node(OSCALSample.whole)
        let path = [JSONNode.Step](path: "mapping-collection.provenance.confidence-score")
        let both = JSONNode(
            .object([
                .init(name: "category", value: JSONNode("high")),
                .init(name: "percentage", value: JSONNode(.number(1))),
            ]))
        #expect(problems(root.changed(at: path) { _ in both }).map(\.location.path) == [path.text])
    }

    @Test func aNamespaceOfItsOwnAllowsOtherRelationships() throws {
        let root = try OSCALSample.node(OSCALSample.whole)
        let map = [JSONNode.Step](path: "mapping-collection.mappings[0].maps[0]")
        let other = root.changed(at: map + [.name("relationship")]) { _ in JSONNode("resembles") }
        #expect(!problems(other).isEmpty)
        let elsewhere = other.changed(at: map + [.name("ns")]) { _ in JSONNode("http://x.org/ns") }
        #expect(problems(elsewhere).isEmpty)
    }
}
