import SynergyCrosswalk
import SynergyInterchange
import SynergyMappings
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// Mapping sets go to OSCAL and back: all of 10,000 with `SYNERGY_FULL=1`, one with `SYNERGY_SEED=n`.
@Suite struct OSCALRoundTripTests {
    private static var seeds: Range<UInt64> {
        if let one = Laws.environment("SYNERGY_SEED").flatMap({ UInt64($0) }) { return one..<(one + 1) }
        return 0..<(Laws.isFull ? 10_000 : 300)
    }

    @Test func randomMappingSetsComeBackAsTheyWereAndKeepTheSchema() {
        for seed in Self.seeds {
            let content = RandomContent.make(seed: seed)
            let writing = OSCAL.write(content)
            let lost = writing.losses.entries.reduce(into: [:]) { $0[$1.what] = $1.count }
            #expect(lost["questionnaires"] ?? 0 == content.questionnaires.count)
            #expect(lost["submissions"] ?? 0 == content.submissions.count)
            #expect(lost["decisions"] ?? 0 == content.decisions.count)
            guard !content.mappings.isEmpty else {
                #expect(writing.bytes.isEmpty)
                continue
            }
            let reading = OSCAL.read(writing.bytes)
            #expect(reading.content.withoutLocations == ExchangeContent(mappings: content.mappings), "seed \(seed)")
            #expect(reading.diagnostics.isEmpty, "seed \(seed): \(reading.diagnostics.prefix(3))")
            #expect(reading.losses.isEmpty, "seed \(seed): \(reading.losses.sentences)")
            #expect(OSCAL.write(content) == writing, "seed \(seed): the same content has the same bytes")
        }
    }

    @Test func theSetsOfTheCuratedPackComeBackTogether() {
        let sets = CuratedMappings.traffickingInPersons.mappings
        let reading = OSCAL.read(OSCAL.write(ExchangeContent(mappings: sets)).bytes)
        #expect(sets.count > 1)
        #expect(reading.content.withoutLocations == ExchangeContent(mappings: sets).withoutLocations)
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func theSetsOfTheExampleComeBackTogether() throws {
        let sets = try #require(XlandPlan.workspace).mappings
        let reading = OSCAL.read(OSCAL.write(ExchangeContent(mappings: sets)).bytes)
        #expect(reading.content.withoutLocations == ExchangeContent(mappings: sets).withoutLocations)
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func textsThatOSCALForbidsComeBackAsTheyWere() {
        let odd = " \u{1}\n\u{2028}"
        let set = MappingSet(
            id: "", version: " 1", title: "two\nlines", license: odd,
            mappings: [
                Mapping(
                    subject: "A:x\u{2028}y".term, object: "nocolon", relation: .all, confidence: 0, justification: "",
                    authors: ["", odd], comment: ""),
                Mapping(
                    subject: "A:", object: ":b", relation: [.equal, .overlap], reviewers: [odd], status: .rejected,
                    validity: Validity(from: "2020", until: "2021-05"), date: "0001-02-03", elementMap: [],
                    comment: odd, recordID: odd),
            ],
            gaps: [
                Gap(comment: odd), Gap(object: "B:9", source: ""), Gap(subject: "A:1.2(a)", date: "2020"),
                Gap(subject: "Z:1"),
            ])
        let content = ExchangeContent(mappings: [
            set,
            MappingSet(
                id: "second", mappings: [Mapping(subject: "A:1", object: "B:1", relation: .equal)],
                gaps: [Gap(subject: "A:7")]),
        ])
        let reading = OSCAL.read(OSCAL.write(content).bytes)
        #expect(reading.content.withoutLocations == content)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    }

    @Test func whatIsWrittenSaysNoMoreThanTheMappings() throws {
        let set = MappingSet(
            id: "s", title: "T",
            mappings: [
                Mapping(subject: "A:1", object: "B:1", relation: .superset, date: "2024-05-06"),
                Mapping(subject: "A:2", object: "B:1", relation: [.equal, .subset], date: "2023"),
                Mapping(
                    subject: "A:3", object: "B:1", relation: .equal, justification: "semapv:LexicalMatching",
                    status: .proposed),
            ], gaps: [Gap(subject: "A:q9"), Gap(subject: "A:4.2")])
        let root = try #require(JSONParser.parse(OSCAL.write(ExchangeContent(mappings: [set])).bytes, JSONReading()))
        let collection = try #require(root["mapping-collection"])
        #expect(collection["metadata"]?["last-modified"]?.string == "2024-05-06T00:00:00Z")
        #expect(collection["provenance"]?["method"]?.string == "hybrid")
        let mappings = try #require(collection["mappings"]?.array)
        #expect(mappings.map { $0["status"]?.string } == ["complete", "draft"])
        #expect(mappings.map { $0["method"]?.string } == ["human", "automation"])
        let maps = try #require(mappings[0]["maps"]?.array)
        #expect(maps[0]["relationship"]?.string == "superset-of" && maps[0]["ns"] == nil)
        // A relation that OSCAL has no word for is said in a vocabulary of its own.
        #expect(
            maps[1]["relationship"]?.string == "equal-or-subset"
                && maps[1]["ns"]?.string == "urn:reporting-synergy:oscal")
        let gaps = mappings[0]["source-gap-summary"]?["unmapped-controls"]?.array?.first
        #expect(gaps?["with-ids"]?.array?.compactMap(\.string) == ["q9"])
        #expect(gaps?["matching"]?.array?.compactMap { $0["pattern"]?.string } == ["4.2"])
    }

    @Test func aSetWithoutMappingsHasNoFile() {
        let writing = OSCAL.write(ExchangeContent(mappings: [MappingSet(id: "s", gaps: [Gap(subject: "A:1")])]))
        #expect(writing.bytes.isEmpty)
        #expect(writing.losses.entries.map(\.what) == ["sets without mappings"])
    }
}

extension String {
    fileprivate var term: Mapping.Term.ID { Mapping.Term.ID(unchecked: self) }
}
