import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

@Suite struct MappingTableTests {
    private func read(_ text: String) -> ExchangeReading { ExchangeTables.read(csv: Array(text.utf8), file: "m.csv") }

    @Test func mappingsInPeoplesWordsAreRead() throws {
        let reading = read(
            """
            From;Relation;To;Confidence;Status;Authors;Date;Element map;Comment
            A:1;same;B:1;0,85;approved;Ana; 31.3.2026;;
            A:2;source-is-broader-than-target;B:2;90 %;proposed;Ana; Ivan | Li;act -> deed; means → way;Why not
            A:3;no counterpart;;;;;;;Looked everywhere
            ;sin equivalente;B:9;;;;;;
            """.replacing(
                "Ana; Ivan | Li;act -> deed; means → way;", with: "\"Ana; Ivan | Li\";;\"act -> deed; means → way\";"
            )
            .replacing(";Ana; 31", with: ";Ana;31"))
        #expect(SmallTables.lines(reading) == [])
        let set = try #require(reading.content.mappings.first)
        #expect(set.id == "urn:reporting-synergy:mappings")
        #expect(set.mappings.count == 2)
        let (first, second) = (set.mappings[0], set.mappings[1])
        #expect(first.relation == .equal)
        #expect(first.confidence == 0.85)
        #expect(first.status == .approved)
        #expect(first.authors == ["Ana"])
        #expect(first.date == "2026-03-31")
        #expect(first.location?.line == 2)
        #expect(second.relation == .superset)
        #expect(second.confidence == 0.9)
        #expect(second.authors == ["Ana", "Ivan", "Li"])
        #expect(second.elementMap == [ElementPair(from: "act", to: "deed"), ElementPair(from: "means", to: "way")])
        #expect(set.gaps.map(\.subject) == ["A:3", nil])
        #expect(set.gaps.map(\.object) == [nil, "B:9"])
        #expect(set.gaps[0].comment == "Looked everywhere")
    }

    @Test(
        arguments: [
            (
                "from,relation,to\nA:1,broader,B:1\n",
                "m.csv:2:5: error: ‘broader’ means one thing in plain language and the reverse in SKOS; write ‘contains’ or ‘is part of’ [invalid-value]"
            ),
            (
                "from,relation,to\nA:1,like,B:1\n",
                "m.csv:2:5: error: expected how the source stands to the target: same, contains,"
            ),
            ("from,relation,to\nA:1,,B:1\n", "m.csv:2:5: error: expected how the source stands to the target"),
            (
                "from,relation,to\nA:1,same,\n",
                "m.csv:2:10: error: a mapping needs a question or provision on both sides [missing-member]"
            ),
            (
                "from,relation,to\nA1,same,B:1\n",
                "m.csv:2:1: error: expected a question such as FORM:4.1 or a provision, found ‘A1’ [invalid-identifier]"
            ),
            (
                "from,relation,to,confidence\nA:1,same,B:1,7\n",
                "m.csv:2:14: error: expected a number from 0 to 1, found 7 [invalid-value]"
            ),
            ("from,relation,to,confidence\nA:1,same,B:1,\"0,850\"\n", nil),
            (
                "from,relation,to,confidence\nA:1,same,B:1,\"1,234\"\n",
                "m.csv:2:14: error: ‘1,234’ may be 1234 or 1.234; write it without separators [wrong-type]"
            ),
            (
                "from,relation,to,date\nA:1,same,B:1,03/04/2026\n",
                "m.csv:2:14: error: ‘03/04/2026’ may be 2026-04-03 or 2026-03-04; write the day as year-month-day [invalid-date]"
            ),
            (
                "from,relation,to,valid from,valid until\nA:1,same,B:1,2026,2025\n",
                "m.csv:2:19: error: it would end on 2025, before it starts on 2026 [invalid-value]"
            ),
            (
                "from,relation,to,transform\nA:1,same,B:1,\"{\"\"kind\"\":\"\"magic\"\"}\"\n",
                "m.csv:2:14: error: expected one of identity, choiceMap,"
            ),
            (
                "from,relation,to\nA:1,none,B:1\n",
                "m.csv:2:5: error: where there is no counterpart, one side names the question and the other is empty [invalid-value]"
            ),
        ] as [(String, String?)])
    func eachProblemHasItsPlace(text: String, expected: String?) {
        let reading = read(text)
        guard let expected else {
            #expect(SmallTables.lines(reading) == [])
            return
        }
        #expect(SmallTables.lines(reading).contains { $0.hasPrefix(expected) }, "\(SmallTables.lines(reading))")
        #expect(reading.content.mappings.flatMap(\.mappings).isEmpty)
    }
}
