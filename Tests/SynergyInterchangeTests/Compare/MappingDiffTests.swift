import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

@Suite struct MappingDiffTests {
    private func diff(_ old: String, _ new: String) throws -> MappingDiff {
        MappingDiff(from: [try SmallSet.document(old)], to: [try SmallSet.document(new)])
    }

    /// Compares two sets of one row each.
    private func diff(_ old: [String], _ new: [String]) throws -> MappingDiff {
        try diff(SmallSet.text(old), SmallSet.text(new))
    }

    private func fields(_ diff: MappingDiff) -> [String] {
        diff.changed.flatMap(\.fields).map { "\($0.name): \($0.old ?? "–") > \($0.new ?? "–")" }
    }

    @Test func theSameRowsInAnotherOrderAreNoDifference() throws {
        let (first, second) = (SmallSet.row("A:1", "B:1", "equal"), SmallSet.row("A:2", "B:2", "subset"))
        let diff = try diff(SmallSet.text(first, second), SmallSet.text(second, first))
        #expect(diff.isEmpty)
        #expect(diff.unchanged == 2)
    }

    @Test func rowsThatCameAndWentAreNamed() throws {
        let diff = try diff(SmallSet.row("A:1", "B:1", "equal"), SmallSet.row("A:2", "B:2", "equal"))
        #expect(diff.removed.map(\.subject) == ["A:1"])
        #expect(diff.added.map(\.subject) == ["A:2"])
        #expect(diff.changed.isEmpty)
    }

    @Test func everySlotThatDiffersIsNamed() throws {
        let old = SmallSet.row(
            "A:1", "B:1", "equal", author: "Ann", confidence: "0.9", comment: "Read.", status: "approved")
        let new = SmallSet.row(
            "A:1", "B:1", "subset", author: "Ann|Bob", confidence: "0.5", comment: "Read again.", status: "proposed")
        #expect(
            try fields(diff(old, new)) == [
                "relation: equal > subset", "predicate: skos:exactMatch > skos:broadMatch", "confidence: 0.9 > 0.5",
                "status: approved > proposed", "authors: Ann > Ann, Bob", "comment: Read. > Read again.",
            ])
    }

    @Test func otherSlotsAreSeenTooAndValuesThatOnlyLookDifferentAreNot() throws {
        let old = SmallSet.text(
            SmallSet.row("A:1", "B:1", "equal", author: "Ann|Bob", confidence: "0.90", more: "2024-01-01"),
            more: ["mapping_date"])
        let new = SmallSet.text(
            SmallSet.row(
                "A:1", "B:1", "equal", author: "Bob|Ann", confidence: "0.9", status: "approved", more: "2024-01-01"),
            more: ["publication_date"])
        #expect(try fields(diff(old, new)) == ["date: 2024-01-01 > –", "publication_date: – > 2024-01-01"])
    }

    @Test func aRowTurnedRoundWithItsRelationSaysTheSame() throws {
        let result = try diff(SmallSet.row("A:1", "B:1", "subset"), SmallSet.row("B:1", "A:1", "superset"))
        #expect(result.isEmpty)
        #expect(result.turned == 1)
        let changed = try diff(SmallSet.row("A:1", "B:1", "subset"), SmallSet.row("B:1", "A:1", "subset"))
        #expect(changed.changed.first?.isTurned == true)
        #expect(fields(changed).first == "relation: superset > subset")
    }

    @Test func rowsOfOnePairAreMatchedOneByOne() throws {
        let old = SmallSet.text(
            SmallSet.row("A:1", "B:1", "equal", comment: "one"), SmallSet.row("A:1", "B:1", "equal", comment: "one"),
            SmallSet.row("A:1", "B:1", "overlap", comment: "two"))
        let new = SmallSet.text(
            SmallSet.row("A:1", "B:1", "equal", comment: "one"), SmallSet.row("A:1", "B:1", "overlap", comment: "three")
        )
        let result = try diff(old, new)
        #expect(result.unchanged == 1)
        #expect(fields(result) == ["comment: two > three"])
        #expect(result.removed.map(\.sortKey) == result.removed.map(\.sortKey).filter { $0.contains("one") })
        #expect(result.removed.count == 1)
    }

    @Test func recordIdentifiersDecideWhichRowsAreTheSame() throws {
        func text(_ rows: [String]...) -> String {
            let table = rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
            return """
                #sssom_version: "1.1"
                #curie_map:
                #  A: urn:x:a/
                #  B: urn:x:b/
                #  R: urn:x:r/
                #mapping_set_id: urn:x:set
                #license: urn:x:free
                record_id\tsubject_id\tpredicate_id\tobject_id\tmapping_justification
                \(table)

                """
        }
        func row(_ id: String, _ subject: String, _ object: String) -> [String] {
            [id, subject, "skos:exactMatch", object, "semapv:ManualMappingCuration"]
        }
        let moved = try diff(text(row("R:1", "A:1", "B:1")), text(row("R:1", "A:1", "B:2")))
        #expect(fields(moved) == ["second: B:1 > B:2"])
        let renamed = try diff(text(row("R:1", "A:1", "B:1")), text(row("R:2", "A:1", "B:1")))
        #expect(fields(renamed) == ["record: R:1 > R:2"])
    }

    @Test func whatAChangeMeansForAnswersIsSaid() throws {
        func consequences(_ old: String, _ new: String, status: String = "") throws -> [String] {
            try diff(SmallSet.row("A:1", "B:1", old), SmallSet.row("A:1", "B:1", new, status: status))
                .changed.flatMap(\.consequences)
        }
        #expect(try consequences("equal", "subset") == ["Answers to A:1 now settle only a part of B:1."])
        #expect(try consequences("superset", "equal") == ["Answers to B:1 may now settle A:1."])
        #expect(
            try consequences("equal", "disjoint") == [
                "Answers to A:1 now say nothing about B:1.", "Answers to B:1 now say nothing about A:1.",
            ])
        #expect(
            try consequences("equal", "equal", status: "proposed") == [
                "For B:1, answers to A:1 can now only be pointed to.",
                "For A:1, answers to B:1 can now only be pointed to.",
            ])
        #expect(
            try consequences("equal", "equal", status: "rejected").first
                == "Answers to A:1 are no longer carried to B:1.")
    }

    @Test func aRowBetweenProvisionsCarriesNoAnswers() throws {
        let result = MappingDiff(
            from: [try SmallSet.document(SmallSet.text(SmallSet.row("A:1", "B:1", "equal")))],
            to: [try SmallSet.document(SmallSet.text(SmallSet.row("A:1", "B:1", "overlap")))], instruments: ["A", "B"])
        #expect(
            result.changed.map(\.consequences) == [
                ["It changes which questions on the two provisions are shown as hints."]
            ])
    }

    @Test func whatTheSetSaysIsComparedToo() throws {
        let row = SmallSet.row("A:1", "B:1", "equal")
        let result = try diff(
            SmallSet.text(row, metadata: ["mapping_set_title: First"]),
            SmallSet.text(row, metadata: ["mapping_set_title: Second"], prefixes: ["A": "urn:y:a/"]))
        #expect(result.sets.map(\.id) == ["urn:x:set"])
        #expect(
            result.sets.flatMap(\.fields).map { "\($0.name): \($0.old ?? "–") > \($0.new ?? "–")" } == [
                "mapping_set_title: First > Second", "prefix A: urn:x:a/ > urn:y:a/",
            ])
    }

    @Test func turningRowsRoundWithTheirRelationsChangesNothing() throws {
        let converses = [
            "equal": "equal", "superset": "subset", "subset": "superset", "overlap": "overlap",
            "equal superset": "equal subset",
        ]
        for seed in UInt64(0)..<40 {
            var random = SplitMix64(seed: seed)
            func rows() -> [[String]] {
                (0..<(1 + random.below(8))).map { _ in
                    SmallSet.row(
                        "A:\(random.below(3))", "B:\(random.below(3))", random.pick(converses.keys.sorted()),
                        confidence: random.pick(["", "0.5"]))
                }
            }
            func counts(_ old: [[String]], _ new: [[String]]) throws -> [Int] {
                let diff = MappingDiff(
                    from: [try SmallSet.document(SmallSet.text(rows: old))],
                    to: [try SmallSet.document(SmallSet.text(rows: new))])
                return [diff.added.count, diff.removed.count, diff.changed.count, diff.unchanged]
            }
            let (old, new) = (rows(), rows())
            let turned = new.map { row in
                random.chance(50)
                    ? row : SmallSet.row(row[2], row[0], converses[row[7]] ?? "", confidence: row[5])
            }
            #expect(try counts(old, turned) == counts(old, new), "seed \(seed)")
            #expect(try counts(new, turned) == [0, 0, 0, new.count], "seed \(seed)")
        }
    }

    @Test func theOrderOfFilesAndRowsChangesNothing() throws {
        let relations = ["equal", "superset", "subset", "overlap", "disjoint"]
        for seed in UInt64(0)..<40 {
            var random = SplitMix64(seed: seed)
            func rows() -> [[String]] {
                (0..<random.below(12)).map { _ in
                    let ends = ["A:\(random.below(3))", "B:\(random.below(3))"]
                    let isTurned = random.chance(30)
                    return SmallSet.row(
                        ends[isTurned ? 1 : 0], ends[isTurned ? 0 : 1], random.pick(relations),
                        comment: random.pick(["", "x", "y"]))
                }
            }
            func document(_ rows: [[String]]) throws -> SSSOM.Document {
                var document = try SmallSet.document(SmallSet.text(SmallSet.row("A:9", "B:9", "equal")))
                let other = try rows.map { try SmallSet.document(SmallSet.text($0)).records[0] }
                for record in other { document.records.append(record) }
                return document
            }
            var (old, new) = (rows(), rows())
            let expected = MappingDiff(from: [try document(old)], to: [try document(new)])
            old.shuffle(using: &random)
            new.shuffle(using: &random)
            let shuffled = MappingDiff(from: [try document(old)], to: [try document(new)])
            func keys(_ diff: MappingDiff) -> [[String]] {
                [
                    diff.added.map(\.sortKey), diff.removed.map(\.sortKey),
                    diff.changed.map { "\($0.old.sortKey) \($0.new.sortKey) \($0.fields)" },
                ]
            }
            #expect(keys(shuffled) == keys(expected), "seed \(seed)")
            #expect(
                expected.unchanged + expected.changed.count + expected.removed.count == old.count + 1, "seed \(seed)")
            #expect(expected.unchanged + expected.changed.count + expected.added.count == new.count + 1, "seed \(seed)")
        }
    }
}
