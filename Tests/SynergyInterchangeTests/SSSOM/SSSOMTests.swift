import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

@Suite struct SSSOMReaderTests {
    private let head = """
        #curie_map:
        #  A: urn:a/
        #  B: urn:b/
        #  synergy: urn:reporting-synergy:vocab/
        #mapping_set_id: urn:set
        #license: urn:licence
        #extension_definitions:
        #  - slot_name: ext_set_relation
        #    property: synergy:setRelation

        """

    private func read(_ table: String, head: String? = nil) -> SSSOM.Reading {
        SSSOM.read(Array(((head ?? self.head) + table).utf8), file: "a.sssom.tsv")
    }

    private func relation(_ predicate: String, _ modifier: String = "", _ words: String = "") -> RelationSet? {
        let header =
            "subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\text_set_relation\n"
        let row = "A:1\t\(predicate)\t\(modifier)\tB:1\tsemapv:LexicalMatching\t\(words)\n"
        return read(header + row).document?.set.mappings.first?.relation
    }

    @Test(
        arguments: [
            ("skos:exactMatch", "", RelationSet.equal), ("owl:sameAs", "", .equal), ("skos:broadMatch", "", .subset),
            ("skos:narrowMatch", "", .superset), ("rdfs:subClassOf", "", [.equal, .subset]),
            ("skos:closeMatch", "", .all),
            ("skos:relatedMatch", "", .all), ("rdfs:seeAlso", "", .all),
            ("skos:exactMatch", "Not", [.superset, .subset, .overlap, .disjoint]),
            ("skos:broadMatch", "Not", [.equal, .superset, .overlap, .disjoint]), ("skos:closeMatch", "Not", .all),
        ] as [(String, String, RelationSet)])
    func aPredicateSaysWhatIsPossible(predicate: String, modifier: String, expected: RelationSet) {
        #expect(relation(predicate, modifier) == expected)
    }

    @Test func theWordsDecideOverThePredicate() {
        #expect(relation("skos:relatedMatch", "", "overlap") == .overlap)
        #expect(relation("skos:exactMatch", "Not", "disjoint") == .disjoint)
        #expect(relation("skos:exactMatch", "", "superset") == .superset)
        #expect(relation("skos:relatedMatch", "", "superset equal") == nil)
        #expect(relation("skos:relatedMatch", "", "equal  superset") == nil)
    }

    @Test(arguments: [
        ("Alice\\|Bob|Charlie", ["Alice|Bob", "Charlie"]),
        ("Alice\\\\Bob|Charlie\\\\|David\\\\\\|Eve\\\\", ["Alice\\Bob", "Charlie\\", "David\\|Eve\\"]),
        ("a\\b", ["a\\b"]), ("a|", ["a", ""]),
    ])
    func barsAreEscapedWithBackslashes(cell: String, values: [String]) {
        let header = "subject_id\tpredicate_id\tobject_id\tmapping_justification\tauthor_label\n"
        let row = "A:1\tskos:exactMatch\tB:1\tsemapv:LexicalMatching\t\(cell)\n"
        #expect(read(header + row).document?.set.mappings.first?.authors == values)
    }

    @Test func lineEndsOfWindowsAndEmptyLinesAtTheEndAreAccepted() {
        let table =
            "subject_id\tpredicate_id\tobject_id\tmapping_justification\nA:1\tskos:exactMatch\tB:1\tsemapv:LexicalMatching\n"
        let text = (head + table).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let reading = SSSOM.read(Array((text + "\r\n\r\n").utf8))
        #expect(reading.document?.set.mappings.count == 1)
        #expect(reading.document?.set.mappings.first?.justification == "semapv:LexicalMatching")
    }

    @Test func aQuotedCellMayHoldLineBreaks() throws {
        let header = "subject_id\tpredicate_id\tobject_id\tmapping_justification\tcomment\n"
        let first = "A:1\tskos:exactMatch\tB:1\tsemapv:LexicalMatching\t\"two\nlines, \"\"quoted\"\"\"\n"
        let second = "A:2\tskos:exactMatch\tB:2\tsemapv:LexicalMatching\t\n"
        let mappings = try #require(read(header + first + second).document).set.mappings
        #expect(mappings.map(\.comment) == ["two\nlines, \"quoted\"", nil])
        #expect(mappings.map(\.location?.line) == [11, 13])
    }

    @Test func theStatusFollowsFromTheJustification() throws {
        let header = "subject_id\tpredicate_id\tobject_id\tmapping_justification\n"
        let rows = ["ManualMappingCuration", "MappingReview", "LexicalMatching", "MappingChaining"]
            .map { "A:1\tskos:exactMatch\tB:1\tsemapv:\($0)\n" }
        let mappings = try #require(read(header + rows.joined()).document).set.mappings
        #expect(mappings.map(\.status) == [.approved, .approved, .proposed, .proposed])
    }

    @Test func rowsWithoutCounterpartAreGapsAndTextsAreKeptOut() throws {
        let header = "subject_id\tsubject_type\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\n"
        let rows =
            "A:1\t\t\tskos:exactMatch\tsssom:NoTermFound\tsemapv:LexicalMatching\n"
            + "\trdfs literal\tshelter\tskos:exactMatch\tB:1\tsemapv:LexicalMatching\n"
            + "A:2\t\t\tskos:exactMatch\tB:2\tsemapv:LexicalMatching\n"
        let document = try #require(read(header + rows).document)
        #expect(document.records.count == 3)
        #expect(document.set.gaps.map(\.subject) == ["A:1"])
        #expect(document.set.mappings.map(\.subject) == ["A:2"])
    }

    @Test func aSlotOfTheSetStandsForEveryMappingUnlessOneHasItsOwn() throws {
        let dated = head + "#mapping_date: 2025-01-31\n"
        let header = "subject_id\tpredicate_id\tobject_id\tmapping_justification\tmapping_date\n"
        let row = "A:1\tskos:exactMatch\tB:1\tsemapv:LexicalMatching\t"
        let all = try #require(read(header + row + "\n" + row + "\n", head: dated).document).set.mappings
        #expect(all.map(\.date) == ["2025-01-31", "2025-01-31"])
        let own = try #require(read(header + row + "2024-02-29\n" + row + "\n", head: dated).document).set.mappings
        #expect(own.map(\.date) == ["2024-02-29", nil])
    }

    @Test func metadataOfSpreadsheetsAndYAMLWritersAreRead() throws {
        let metadata = """
            # curie_map: {A: "urn:a/", 'B': urn:b/}\t
            # mapping_set_id: "urn:set"
            # mapping_set_title: 'It''s a
            #   long title'
            # license: >-
            #   urn:licence
            # creator_id:
            # - A:x
            # - B:y   # a comment
            # see_also: [ urn:1, "urn:2" ]
            # mapping_set_description: |
            #   two
            #   lines
            # extension_definitions:
            # -
            #   slot_name: ext_own

            """
        let table =
            "subject_id\tpredicate_id\tobject_id\tmapping_justification\text_own\nA:1\tskos:exactMatch\tB:1\tsemapv:LexicalMatching\tx\n"
        let reading = read(table, head: metadata)
        let document = try #require(reading.document, "\(reading.diagnostics)")
        #expect(document.set.title == "It's a long title")
        #expect(document.set.license == "urn:licence")
        #expect(document.prefixes["B"] == "urn:b/")
        #expect(reading.diagnostics.map(\.code) == [.tsvSyntax], "the tab at the end of the first line")
        #expect(reading.diagnostics.map(\.severity) == [.warning])
    }

    @Test(arguments: [
        "#a: *x\n", "#a: !!str x\n", "#%YAML 1.2\n", "#a: [1\n", "#a: {b: 1\n", "#a: \"x\n", "#a: 'x\n",
        "#a: \"\\q\"\n", "#a: 1\n#  b: 2\n",
        "#a:\n#    b: 1\n#  c: 2\n", "#a: |x\n", "#- a\n#b: 1\n", "#a: @x\n", "#a: \"x\" y\n",
    ])
    func otherYAMLIsRefusedWithItsPlace(metadata: String) {
        let reading = read("subject_id\n", head: metadata)
        #expect(reading.document == nil)
        #expect(reading.diagnostics.map(\.code) == [.yamlSyntax], "\(reading.diagnostics)")
    }
}

@Suite struct SSSOMWriterTests {
    @Test func aWrittenSetReadsBackTheSame() throws {
        let bytes = try FileSystem.read("\(Fixtures.folder)/Valid/base.sssom.tsv", as: "base.sssom.tsv")
        let reading = SSSOM.read(bytes)
        let document = try #require(reading.document, "\(reading.diagnostics)")
        let written = SSSOM.write(document)
        // The fixture is in canonical form, so that even the bytes are the same.
        #expect(String(decoding: written, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
        let again = try #require(SSSOM.read(written).document)
        #expect(again == document)
    }

    @Test func theOrderOfMappingsChangesNothing() throws {
        let bytes = try FileSystem.read("\(Fixtures.folder)/Valid/base.sssom.tsv", as: "base.sssom.tsv")
        let document = try #require(SSSOM.read(bytes).document)
        var set = document.set
        for _ in 0..<5 {
            set.mappings.shuffle()
            #expect(SSSOM.write(set, prefixes: document.prefixes) == bytes)
        }
    }

    @Test func anythingThatCanBeInTheModelSurvives() throws {
        var mappings: [Mapping] = []
        for bits in UInt8(1)...31 {
            let status = Mapping.Status.allCases[Int(bits) % 4]
            let relation = RelationSet(rawValue: bits)
            mappings.append(
                Mapping(
                    subject: Mapping.Term.ID("A:1(\(bits))") ?? "A:0", object: "B:1,2", relation: relation,
                    confidence: Double(bits) / 32,
                    justification: bits.isMultiple(of: 2) ? "semapv:MappingReview" : "semapv:LexicalMatching",
                    authors: ["a|b", "c\\", "\"quoted\""], reviewers: ["A:me", "plain"], status: status,
                    validity: Validity(from: "2020", until: "2021-06"), date: bits > 7 ? "2024-02-29" : nil,
                    elementMap: relation == .disjoint ? nil : [ElementPair(from: "a", to: "ü", transform: .identity)],
                    transform: .split(separator: "\t", index: 1), comment: "line\nbreak\r\ttab \\|",
                    recordID: "A:r\(bits)"))
        }
        let set = MappingSet(
            id: "urn:x: y", version: "2.0", title: "- # tricky: \"title\"", license: "urn:yes", mappings: mappings)
        let reading = SSSOM.read(SSSOM.write(set))
        var read = try #require(reading.document, "\(reading.diagnostics)").set
        #expect(
            read.id == set.id && read.version == set.version && read.title == set.title && read.license == set.license)
        for index in read.mappings.indices { read.mappings[index].location = nil }
        let expected = mappings.map { mapping in
            var mapping = mapping
            mapping.confidence = (mapping.confidence * 1_000).rounded() / 1_000
            return mapping
        }
        #expect(Set(read.mappings) == Set(expected))
    }

    @Test func aSetWithoutMappingsHasAHeader() throws {
        let set = MappingSet(id: "urn:empty", license: "urn:l")
        let text = String(decoding: SSSOM.write(set), as: UTF8.self)
        #expect(
            text
                == "#mapping_set_id: urn:empty\n#license: urn:l\nsubject_id\tpredicate_id\tobject_id\tmapping_justification\n"
        )
        #expect(SSSOM.read(Array(text.utf8)).document?.set == set)
    }
}
