import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

@Suite struct MappingMergeTests {
    private func merge(_ texts: String..., preferring: Int? = nil) throws -> MappingMerge {
        try MappingMerge(
            try texts.enumerated().map {
                .init(name: "\($0).sssom.tsv", document: try SmallSet.document($1), bytes: Array($1.utf8))
            },
            preferring: preferring)
    }

    /// Joins two sets of one row each.
    private func merge(_ first: [String], _ second: [String], preferring: Int? = nil) throws -> MappingMerge {
        try merge(
            SmallSet.text(first, id: "urn:x:one"), SmallSet.text(second, id: "urn:x:two"), preferring: preferring)
    }

    @Test func rowsOfAllSetsAreKeptWithAllTheirSlots() throws {
        let one = SmallSet.text(
            SmallSet.row("A:1", "B:1", "equal", author: "Ann", more: "Tool"), id: "urn:x:one", more: ["mapping_tool"])
        let two = SmallSet.text(SmallSet.row("A:2", "B:2", "subset", author: "Bob", comment: "Read."), id: "urn:x:two")
        let merged = try merge(one, two)
        #expect(merged.disagreements.isEmpty)
        #expect(merged.document.records.map(\.subject) == ["A:1", "A:2"])
        #expect(merged.document.records[0]["mapping_tool"]?.text == "Tool")
        #expect(merged.document.records[0]["author_label"]?.texts == ["Ann"])
        #expect(merged.document.records[1]["comment"]?.text == "Read.")
        #expect(merged.document.metadata["mapping_set_source"]?.texts == ["urn:x:one", "urn:x:two"])
        #expect(merged.document.metadata["license"]?.text == "urn:x:free")
    }

    @Test func rowsThatSayThatThereIsNoCounterpartAreKept() throws {
        let gap = SmallSet.row("A:7", "sssom:NoTermFound", "equal").dropLast(2) + ["", ""]
        let merged = try merge(SmallSet.row("A:1", "B:1", "equal"), Array(gap))
        #expect(merged.document.records.map(\.subject) == ["A:1", "A:7"])
        #expect(merged.document.set.gaps.map(\.term) == ["A:7"])
    }

    @Test func aRowThatComesTwiceIsWrittenOnce() throws {
        let merged = try merge(SmallSet.row("A:1", "B:1", "equal"), SmallSet.row("A:1", "B:1", "equal"))
        #expect(merged.document.records.count == 1)
        #expect(merged.duplicates == 1)
        #expect(merged.disagreements.isEmpty)
    }

    @Test func peopleAreUnitedOnlyWhereNothingElseDiffers() throws {
        let united = try merge(
            SmallSet.row("A:1", "B:1", "equal", author: "Bob"), SmallSet.row("A:1", "B:1", "equal", author: "Ann"))
        #expect(united.document.records.map { $0["author_label"]?.texts } == [["Ann", "Bob"]])
        #expect(united.united == 1)
        let apart = try merge(
            SmallSet.row("A:1", "B:1", "equal", author: "Bob"),
            SmallSet.row("A:1", "B:1", "equal", author: "Ann", comment: "Read."))
        #expect(apart.document.records.count == 2)
        #expect(apart.disagreements.isEmpty)
    }

    @Test(arguments: [
        ("equal", "disjoint", "", "", MergeDisagreement.Kind.contradiction),
        ("superset", "subset", "", "", .contradiction),
        ("equal superset", "equal", "", "", .relation),
        ("equal", "equal", "rejected", "approved", .status),
        ("equal", "disjoint", "rejected", "approved", .status),
        ("equal", "equal", "proposed", "approved", .status),
    ])
    func disagreementsAreNamedByWhatTheyAreAbout(
        _ one: String, _ other: String, _ status: String, _ otherStatus: String, _ kind: MergeDisagreement.Kind
    ) throws {
        let merged = try merge(
            SmallSet.row("A:1", "B:1", one, status: status), SmallSet.row("A:1", "B:1", other, status: otherStatus))
        #expect(merged.disagreements.map(\.kind) == [kind])
        #expect(merged.document.records.count == 2)
    }

    @Test func theDisagreementIsSaidInWords() throws {
        let contradiction = try merge(
            SmallSet.row("A:1", "B:1", "equal"), SmallSet.row("B:1", "A:1", "superset", confidence: "0.5"))
        #expect(
            contradiction.disagreements.map(\.message) == [
                "A:1 → B:1: urn:x:one says equal (approved, confidence 1), urn:x:two says subset (approved, confidence 0.5). "
                    + "Both cannot hold."
            ])
        #expect(contradiction.disagreements.first?.second.location?.description == "test.sssom.tsv:13:1")
        let confidence = try merge(
            SmallSet.row("A:1", "B:1", "equal", confidence: "0.9"),
            SmallSet.row("A:1", "B:1", "equal", confidence: "0.8"))
        #expect(confidence.disagreements.map(\.kind) == [.confidence])
    }

    @Test func rowsTurnedRoundWithTheirRelationAgree() throws {
        let merged = try merge(SmallSet.row("A:1", "B:1", "subset"), SmallSet.row("B:1", "A:1", "superset"))
        #expect(merged.disagreements.isEmpty)
        #expect(merged.document.records.count == 2)
    }

    @Test func twoRowsOfOneSetAreItsOwnAffair() throws {
        let one = SmallSet.text(
            SmallSet.row("A:1", "B:1", "equal"), SmallSet.row("A:1", "B:1", "disjoint"), id: "urn:x:one")
        #expect(
            try merge(one, SmallSet.text(SmallSet.row("A:2", "B:2", "equal"), id: "urn:x:two")).disagreements.isEmpty)
        #expect(try merge(one, one.replacing("urn:x:one", with: "urn:x:two")).disagreements.isEmpty)
    }

    @Test func thePreferredSetWinsAndTheLoserSaysWhy() throws {
        let rows = (
            SmallSet.row("A:1", "B:1", "equal", comment: "Read."),
            SmallSet.row("A:1", "B:1", "subset", confidence: "0.7")
        )
        let merged = try merge(rows.0, rows.1, preferring: 1)
        let mappings = merged.document.set.mappings
        #expect(mappings.first { $0.relation == .subset }?.status == .approved)
        let loser = try #require(mappings.first { $0.relation == .equal })
        #expect(loser.status == .rejected)
        #expect(
            loser.comment
                == "Read. Rejected when sets were merged: urn:x:two, which was preferred, says subset (approved, confidence 0.7)."
        )
        #expect(merged.disagreements.map(\.isDecided) == [true])
    }

    @Test func aPrefixWithTwoMeaningsIsAnErrorWithBothPlaces() throws {
        let one = SmallSet.text(SmallSet.row("A:1", "B:1", "equal"))
        let two = SmallSet.text(SmallSet.row("A:1", "B:1", "equal"), prefixes: ["A": "urn:y:a/"])
        let failure = #expect(throws: MappingMerge.Failure.self) { try merge(one, two) }
        #expect(
            failure?.diagnostics.map(\.description) == [
                "0.sssom.tsv:2:4: error: the prefix ‘A’ stands for urn:x:a/ here, and for urn:y:a/ in 1.sssom.tsv [prefix-clash]",
                "1.sssom.tsv:2:4: error: the prefix ‘A’ stands for urn:y:a/ here, and for urn:x:a/ in 0.sssom.tsv [prefix-clash]",
            ])
    }

    @Test func ourSlotsMeetUnderWhateverNamesTheFilesHaveForThem() throws {
        let usual = SmallSet.text(SmallSet.row("A:1", "B:1", "equal", status: "proposed"), id: "urn:x:one")
        let other = usual.replacing("ext_status", with: "state").replacing("ext_set_relation", with: "rel")
        let merged = try merge(usual, other.replacing("urn:x:one", with: "urn:x:two"))
        #expect(merged.document.records.count == 1)
        #expect(merged.document.set.mappings.map(\.status) == [.proposed])
        #expect(
            merged.document.metadata.extensions.map(\.slot.rawValue).sorted() == ["ext_set_relation", "ext_status"])
    }

    @Test func licencesThatDifferMoveToTheRows() throws {
        let merged = try merge(
            SmallSet.text(SmallSet.row("A:1", "B:1", "equal"), id: "urn:x:one", metadata: ["license: urn:x:l1"]),
            SmallSet.text(SmallSet.row("A:2", "B:2", "equal"), id: "urn:x:two", metadata: ["license: urn:x:l2"]))
        #expect(merged.document.records.map { $0["license"]?.text } == ["urn:x:l1", "urn:x:l2"])
    }

    @Test func whatSetsSayDifferentlyOfThemselvesIsKeptInWords() throws {
        let merged = try merge(
            SmallSet.text(
                SmallSet.row("A:1", "B:1", "equal"), id: "urn:x:one",
                metadata: ["mapping_set_version: \"1\"", "mapping_set_title: One"]),
            SmallSet.text(
                SmallSet.row("A:2", "B:2", "equal"), id: "urn:x:two",
                metadata: ["mapping_set_version: \"2\"", "mapping_set_title: Two"]))
        #expect(merged.document.metadata["mapping_set_title"]?.text == "One + Two")
        #expect(merged.document.metadata["mapping_set_version"] == nil)
        #expect(
            merged.document.metadata["comment"]?.text
                == "urn:x:one has the mapping_set_version ‘1’. urn:x:two has the mapping_set_version ‘2’.")
    }

    @Test func rowsGetRecordIdentifiersWhereOthersHaveThem() throws {
        func text(_ id: String, _ object: String, set: String) -> String {
            """
            #sssom_version: "1.1"
            #curie_map:
            #  A: urn:x:a/
            #  B: urn:x:b/
            #  R: urn:x:r/
            #mapping_set_id: \(set)
            #license: urn:x:free
            record_id\tsubject_id\tpredicate_id\tobject_id\tmapping_justification
            \(id)\tA:1\tskos:exactMatch\t\(object)\tsemapv:ManualMappingCuration

            """
        }
        let mixed = try merge(
            text("R:1", "B:1", set: "urn:x:one"), SmallSet.text(SmallSet.row("A:2", "B:2", "equal"), id: "urn:x:two"))
        let ids = mixed.document.records.map { $0["record_id"]?.text ?? "" }
        #expect(ids.contains("R:1") && ids.contains { $0.hasPrefix("merged-record:") })
        let clash = try merge(text("R:1", "B:1", set: "urn:x:one"), text("R:1", "B:2", set: "urn:x:two"))
        #expect(clash.disagreements.map(\.kind) == [.record])
        #expect(Set(clash.document.records.map { $0["record_id"]?.text }).count == 2)
    }

    @Test func theOrderOfSetsChangesNoByteAndMergingAgainNothing() throws {
        let relations = ["equal", "superset", "subset", "overlap", "disjoint", "equal subset"]
        for seed in UInt64(0)..<30 {
            var random = SplitMix64(seed: seed)
            var texts = (0..<3).map { index in
                let rows = (0..<(1 + random.below(6))).map { _ in
                    SmallSet.row(
                        "A:\(random.below(3))", "B:\(random.below(3))", random.pick(relations),
                        author: random.pick(["", "Ann", "Bob"]), confidence: random.pick(["", "0.5"]),
                        status: random.pick(["", "proposed", "rejected"]))
                }
                return SmallSet.text(rows: rows, id: "urn:x:\(index)")
            }
            func bytes(_ texts: [String]) throws -> (String, [String]) {
                let merged = try MappingMerge(try texts.map { .init(name: "x", document: try SmallSet.document($0)) })
                let text = String(decoding: SSSOM.write(merged.document), as: UTF8.self)
                return (text, merged.disagreements.map(\.message))
            }
            let expected = try bytes(texts)
            texts.shuffle(using: &random)
            let shuffled = try bytes(texts)
            #expect(shuffled.0 == expected.0, "seed \(seed)")
            #expect(shuffled.1 == expected.1, "seed \(seed)")
            let again = try bytes([expected.0])
            #expect(again.0 == expected.0, "seed \(seed)")
        }
    }
}
