import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

@Suite struct OSCALReadingTests {
    private func set(_ json: String) throws -> (MappingSet, ExchangeReading) {
        let reading = OSCALSample.read(json)
        return (try #require(reading.content.withoutLocations.mappings.first), reading)
    }

    static let relationships: [(String, RelationSet)] = [
        ("equal-to", .equal), ("equivalent-to", .equal), ("subset-of", .subset), ("superset-of", .superset),
        ("intersects-with", .overlap), ("no-relationship", .disjoint),
    ]

    @Test(arguments: relationships) func eachRelationshipIsOneRelation(_ word: String, _ relation: RelationSet) throws {
        let (set, reading) = try set(OSCALSample.maps(OSCALSample.map(word, ["AC-1"], ["4.2"])))
        #expect(reading.diagnostics == [])
        #expect(
            set.mappings == [
                Mapping(
                    subject: "a:AC-1", object: "b:4.2", relation: relation, status: .approved,
                    recordID: OSCALSample.uuid)
            ])
        #expect(set.id == "urn:uuid:\(OSCALSample.uuid)" && set.title == "T" && set.version == "1")
    }

    /// What follows for single pairs from a statement about unions, worked out from sets that are not empty.
    static let unions: [(word: String, sources: [String], targets: [String], pairs: [String], relation: RelationSet)] =
        [
            ("subset-of", ["1", "2"], ["9"], ["1-9", "2-9"], [.equal, .subset]),
            ("superset-of", ["1"], ["8", "9"], ["1-8", "1-9"], [.equal, .superset]),
            ("equal-to", ["1", "2"], ["9"], ["1-9", "2-9"], [.equal, .subset]),
            ("equivalent-to", ["1"], ["8", "9"], ["1-8", "1-9"], [.equal, .superset]),
            ("no-relationship", ["1", "2"], ["8", "9"], ["1-8", "1-9", "2-8", "2-9"], .disjoint),
            ("subset-of", ["1"], ["8", "9"], [], []), ("superset-of", ["1", "2"], ["9"], [], []),
            ("equal-to", ["1", "2"], ["8", "9"], [], []), ("intersects-with", ["1", "2"], ["9"], [], []),
            ("intersects-with", ["1"], ["8", "9"], [], []),
        ]

    @Test(arguments: unions)
    func aMapBetweenSeveralStatesOnlyWhatFollowsForPairs(
        _ sample: (word: String, sources: [String], targets: [String], pairs: [String], relation: RelationSet)
    ) throws {
        let (set, reading) = try set(OSCALSample.maps(OSCALSample.map(sample.word, sample.sources, sample.targets)))
        #expect(set.mappings.map { "\($0.subject.localPart)-\($0.object.localPart)" } == sample.pairs)
        #expect(set.mappings.allSatisfy { $0.relation == sample.relation })
        #expect(Set(set.mappings.compactMap(\.recordID)).count == sample.pairs.count)
        let loss = reading.losses.entries.first { $0.what == "maps between several sources and targets" }
        #expect(
            loss?.fate
                == (sample.pairs.isEmpty ? "left out; nothing follows for pairs" : "read as what follows for each pair")
        )
    }

    /// The same consequences, tried on every choice of non-empty subsets of three things.
    @Test func whatFollowsForPairsHoldsInEveryWorld() {
        func relation(_ a: Int, _ b: Int) -> Relation {
            a == b ? .equal : a & b == 0 ? .disjoint : a & b == a ? .subset : a & b == b ? .superset : .overlap
        }
        for (word, sources, targets, pairs, claimed) in Self.unions where !pairs.isEmpty {
            guard let stated = Self.relationships.first(where: { $0.0 == word })?.1 else { continue }
            for s1 in 1..<8 {
                for s2 in sources.count == 2 ? 1..<8 : s1..<(s1 + 1) {
                    for t1 in 1..<8 {
                        for t2 in targets.count == 2 ? 1..<8 : t1..<(t1 + 1) {
                            guard stated.contains(RelationSet(relation(s1 | s2, t1 | t2))) else { continue }
                            for (s, t) in [(s1, t1), (s1, t2), (s2, t1), (s2, t2)] {
                                #expect(
                                    claimed.contains(RelationSet(relation(s, t))), "\(word): \(s1) \(s2) to \(t1) \(t2)"
                                )
                            }
                        }
                    }
                }
            }
        }
    }

    @Test func methodStatusRationaleAndConfidenceAreTakenFromTheNearestThatSaysThem() throws {
        let json = OSCALSample.maps(
            OSCALSample.map("subset-of", ["1"], ["9"]) + ","
                + OSCALSample.map(
                    "subset-of", ["2"], ["9"],
                    #", "confidence-score": {"percentage": 0.25}, "matching-rationale": "syntactic""#),
            mapping: #", "method": "automation", "status": "draft", "confidence-score": {"percentage": 0.5}"#)
        let (set, reading) = try set(json)
        #expect(set.mappings.map(\.status) == [.proposed, .proposed])
        #expect(set.mappings.map(\.justification) == ["semapv:UnspecifiedMatching", "semapv:UnspecifiedMatching"])
        #expect(set.mappings.map(\.confidence) == [0.5, 0.25])
        #expect(
            reading.losses.entries.contains {
                $0.what == "maps of another rationale than the collection’s" && $0.count == 1
            })
    }

    @Test func aMapOfAnotherRationaleNeverFeedsDrafts() throws {
        let json = OSCALSample.maps(
            OSCALSample.map("equal-to", ["1"], ["9"]) + ","
                + OSCALSample.map("subset-of", ["1"], ["9"], #", "matching-rationale": "functional""#))
        let (set, _) = try set(json)
        #expect(set.mappings.map(\.status) == [.approved, .proposed])
    }

    static let statuses: [(String, Mapping.Status)] = [
        ("complete", .approved), ("not-complete", .proposed), ("draft", .proposed), ("deprecated", .deprecated),
        ("superseded", .deprecated),
    ]

    @Test(arguments: statuses) func eachStatusIsRead(_ word: String, _ status: Mapping.Status) throws {
        let json = OSCALSample.maps(
            OSCALSample.map("equal-to", ["1"], ["9"]),
            provenance: "\"method\": \"human\", \"matching-rationale\": \"semantic\", \"status\": \"\(word)\"")
        #expect(try set(json).0.mappings.map(\.status) == [status])
    }

    @Test func whatOtherProgramsWriteAgainstTheSchemaIsUnderstoodAndReported() throws {
        let json = OSCALSample.maps(
            OSCALSample.map(
                "equal-to", ["1"], ["9"], #", "confidence-score": {"STRVALUE": "50%"}, "coverage": {"STRVALUE": 0.5}"#),
            provenance: #""method": "manual", "matching-rationale": "semantic", "status": "published""#)
        let (set, reading) = try set(json)
        #expect(set.mappings.map(\.status) == [.approved])
        #expect(set.mappings.map(\.justification) == ["semapv:ManualMappingCuration"])
        #expect(set.mappings.map(\.confidence) == [0.5])
        let paths = reading.diagnostics.map { $0.location.path ?? "" }
        for path in ["provenance.method", "provenance.status", "confidence-score.STRVALUE", "coverage.STRVALUE"] {
            #expect(paths.contains { $0.hasSuffix(path) }, "\(path)")
        }
        #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
    }

    static let scores = [#"{"category": "low"}"#, #"{"percentage": 50}"#, #"{"percentage": "half"}"#, "{}"]

    /// A mapping that somebody is not sure of must not count as one that is certain.
    @Test(arguments: scores) func aConfidenceThatIsNoShareMakesMappingsOnlyProposed(_ score: String) throws {
        let more = ", \"confidence-score\": \(score)"
        let head = #""method": "human", "matching-rationale": "semantic", "status": "complete""#
        for json in [
            OSCALSample.maps(OSCALSample.map("equal-to", ["1"], ["9"], more), provenance: head),
            OSCALSample.maps(OSCALSample.map("equal-to", ["1"], ["9"]), provenance: head + more),
        ] {
            let (set, reading) = try set(json)
            #expect(set.mappings.map(\.status) == [.proposed])
            #expect(reading.losses.entries.contains { $0.what.hasPrefix("confidence ") })
        }
        let clear = #", "confidence-score": {"percentage": 0.25}"#
        let near = OSCALSample.maps(OSCALSample.map("equal-to", ["1"], ["9"], clear), provenance: head + more)
        #expect(try set(near).0.mappings.map(\.status) == [.approved])
        #expect(try set(near).0.mappings.map(\.confidence) == [0.25])
    }

    @Test func whatIsSaidOfItemsAndResourcesIsCounted() throws {
        let json = OSCALSample.maps(OSCALSample.map("equal-to", ["1"], ["9"]))
        for (old, new, what) in [
            (
                #""type": "control", "id-ref": "1""#, #""type": "statement", "id-ref": "1""#,
                "types of items ‘statement’"
            ),
            (#""id-ref": "1""#, #""id-ref": "1", "remarks": "a part""#, "members ‘remarks’"),
            (#""id-ref": "9""#, #""id-ref": "9", "links": [{"href": "x"}]"#, "members ‘links’"),
            (#""id-ref": "1""#, #""id-ref": "1", "props": [{"name": "n", "value": "v"}]"#, "properties (props)"),
        ] {
            let changed = json.replacing(old, with: new)
            #expect(changed != json)
            #expect(OSCALSample.read(changed).losses.entries.contains { $0.what == what }, "\(what)")
        }
        #expect(OSCALSample.read(json).losses.entries.contains { $0.what == "rationales of collections" })
    }

    @Test func oneMappingAloneMayStandInPlaceOfAList() throws {
        let root = try OSCALSample.node(OSCALSample.maps(OSCALSample.map("equal-to", ["1"], ["9"])))
        let single = root.changed(at: [.name("mapping-collection"), .name("mappings")]) { $0.array?.first }
        let reading = OSCAL.read(single.serialized())
        #expect(reading.diagnostics == [] && reading.content.mappings.first?.mappings.count == 1)
    }

    @Test func resourcesBehindTheBackMatterGiveTheirNames() throws {
        let (set, reading) = try set(OSCALSample.whole)
        #expect(set.mappings.map(\.subject) == ["a:1.2", "a:1.2"])
        #expect(set.mappings.map(\.object) == ["b:t-1", "b:t-2"])
        // A qualified map holds under conditions only, and nobody knows how sure “high” is.
        #expect(set.mappings.map(\.status) == [.proposed, .proposed])
        #expect(set.gaps.map(\.subject) == ["a:s-9", nil] && set.gaps.map(\.object) == [nil, "b:t-9"])
        for what in [
            "qualifiers", "patterns of gaps", "‘coverage’", "properties", "resources of the back matter", "‘parties’",
        ] {
            #expect(reading.losses.entries.contains { $0.what.contains(what) }, "\(what): \(reading.losses.sentences)")
        }
    }

    @Test func aReferenceThatLeadsNowhereIsReported() throws {
        let root = try OSCALSample.node(OSCALSample.whole)
        let changed = root.changed(at: [.name("mapping-collection"), .name("back-matter")]) { _ in nil }
        let reading = OSCAL.read(changed.serialized())
        #expect(reading.diagnostics.map(\.code) == [.oscalReading])
        #expect(reading.diagnostics.first?.location.path?.hasSuffix("target-resource.href") == true)
    }

    @Test func aRelationshipOfAnotherVocabularyHasNoMeaningHere() throws {
        let (set, reading) = try set(
            OSCALSample.maps(OSCALSample.map("subset-of", ["1"], ["9"], #", "ns": "http://x.org/ns""#)))
        #expect(set.mappings.isEmpty)
        #expect(reading.losses.entries.contains { $0.what.contains("vocabulary of their own") })
    }

    static let broken = [
        "", "{", "[]", "7", "{}", #"{"mapping-collection": 7}"#,
        #"{"mapping-collection": {"mappings": [{"maps": [{}]}]}}"#,
        OSCALSample.maps(#"{"relationship": "subset-of", "sources": [], "targets": []}"#),
        OSCALSample.maps(#"{"relationship": 7, "sources": [{"id-ref": "a"}], "targets": [{"id-ref": "b"}]}"#),
        OSCALSample.maps(#"{"relationship": "equals", "sources": [{"id-ref": "a"}], "targets": [{"id-ref": "b"}]}"#),
        OSCALSample.maps(#"{"relationship": "subset-of", "sources": [{"id-ref": 7}], "targets": [{"id-ref": "b"}]}"#),
        OSCALSample.maps(#"{"relationship": "subset-of", "sources": [7], "targets": [{"id-ref": "b"}]}"#),
    ]

    @Test(arguments: broken) func aBrokenFileIsAnErrorAndNeverATrap(_ json: String) {
        #expect(OSCALSample.read(json).hasErrors)
    }

    @Test func everyBeginningOfAFileAndManyDamagedBytesAreReadWithoutATrap() {
        let bytes = Array(OSCALSample.whole.utf8)
        for length in stride(from: 0, to: bytes.count - 1, by: 7) {
            #expect(OSCAL.read(Array(bytes.prefix(length))).hasErrors)
        }
        for index in stride(from: 0, to: bytes.count, by: 11) {
            for byte: UInt8 in [0, 0x22, 0x5D, 0xFF] {
                var damaged = bytes
                damaged[index] = byte
                _ = OSCAL.read(damaged)
            }
        }
        #expect(OSCAL.read(bytes, limits: Limits(fileBytes: 10)).diagnostics.map(\.code) == [.fileTooLarge])
        #expect(OSCAL.read(bytes, limits: Limits(depth: 4)).diagnostics.map(\.code) == [.tooDeep])
    }
}
