import Foundation
import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

/// What is written reads back the same: through the bytes of data folders, and through Codable.
@Suite struct NounRoundTripTests {
    private let workspace: Workspace

    init() throws { workspace = try Fixtures.valid() }

    private func expectRoundTrip<Noun: JSONReadable & JSONWritable & Hashable & Codable>(
        _ noun: Noun, _ reading: JSONReading = JSONReading(), sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let bytes = noun.json(JSONWriting()).serialized()
        let read = JSONParser.parse(bytes, reading).flatMap { Noun.read($0, reading) }
        #expect(read == noun, "\(reading.issues)", sourceLocation: sourceLocation)
        #expect(reading.issues.isEmpty, sourceLocation: sourceLocation)
        #expect(read?.json(JSONWriting()).serialized() == bytes, sourceLocation: sourceLocation)
        let encoded = try JSONEncoder().encode(noun)
        #expect(try JSONDecoder().decode(Noun.self, from: encoded) == noun, sourceLocation: sourceLocation)
    }

    private typealias SourceLocation = Testing.SourceLocation

    @Test func instruments() throws { for noun in workspace.instruments { try expectRoundTrip(noun) } }

    @Test func questionnaires() throws { for noun in workspace.questionnaires { try expectRoundTrip(noun) } }

    @Test func submissions() throws { for noun in workspace.submissions { try expectRoundTrip(noun) } }

    @Test func overrides() throws {
        #expect(workspace.overrides.map(\.id) == ["O1", "O2", "O3"])
        #expect(workspace.overrides.map(\.claimsNothing) == [false, true, false])
        for noun in workspace.overrides { try expectRoundTrip(noun) }
    }

    /// Overrides are no part of a policy: read as one alone, a file that has some is refused and not cut short.
    @Test func aPolicyByItselfHasNoOverrides() throws {
        let json = Data(#"{"overrides": []}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Policy.self, from: json) }
    }

    @Test func policies() throws { try expectRoundTrip(workspace.policy) }

    @Test func decisions() throws { for noun in workspace.decisions { try expectRoundTrip(noun) } }

    @Test func questionsAndAnswersByThemselves() throws {
        for noun in workspace.questionnaires.flatMap(\.questions) { try expectRoundTrip(noun) }
        for noun in workspace.submissions.flatMap(\.answers) { try expectRoundTrip(noun) }
    }

    @Test func partsOfPolicies() throws {
        for noun in workspace.policy.respondents { try expectRoundTrip(noun) }
        for noun in workspace.policy.parties { try expectRoundTrip(noun) }
        for noun in workspace.policy.reservations { try expectRoundTrip(noun) }
        for noun in workspace.policy.territorialExclusions { try expectRoundTrip(noun) }
        for noun in workspace.policy.recognition { try expectRoundTrip(noun) }
        for noun in workspace.policy.consents { try expectRoundTrip(noun) }
        for noun in workspace.policy.events { try expectRoundTrip(noun) }
    }

    @Test(
        arguments: [
            .boolean(true), .choice("a"), .choices(["b", "a"]), .number(Quantity(1)),
            .number(Quantity(-0.1, unit: "day")),
            .number(Quantity(30, rounding: 10)), .day("2025"), .day("2025-06"), .day("2025-06-30"), .text("x"),
            .text(LocalizedText("x", language: "fr")), .items(["a", "a"]),
            .links([Reference(title: "t", seen: "2025")]),
            .table(
                Table(columns: ["a"], rows: [.init(key: "r", cells: [.missing]), .init(key: "s", cells: [.text("")])])),
        ] as [AnswerValue])
    func values(value: AnswerValue) throws { try expectRoundTrip(value) }

    @Test(
        arguments: [
            .identity, .choiceMap(["a": "b", "c": "outOfScope"], isBijection: true),
            .choiceMap([:], isBijection: false),
            .multiToBool(yes: ["a"], no: [], outOfScope: ["b"]), .choiceToBool(yes: [], no: ["a"], outOfScope: []),
            .unit(factor: 7, offset: -1.5, from: "week", to: nil, isBijection: true),
            .tableCell(.init(row: "r", column: "c")),
            .tableSum([.init(row: "r", column: "c"), .init(row: "r", column: "d")]), .split(separator: ";", index: 0),
            .concat(elements: ["a", "b"], separator: " "), .extractAnchor("12."),
        ] as [Transform])
    func transforms(transform: Transform) throws {
        try expectRoundTrip(transform)
        try expectRoundTrip(ElementPair(from: "a", to: "b", transform: transform))
    }

    @Test(
        arguments: [.everyone, .restricted(to: [], until: nil), .restricted(to: ["UN"], until: "2030")]
            as [Classification])
    func classifications(classification: Classification) throws { try expectRoundTrip(classification) }

    @Test func theOriginalOfATextStaysTheFirst() throws {
        let text = try #require(
            LocalizedText(entries: [.init(language: "zh", text: "是"), .init(language: "ar", text: "نعم")]))
        try expectRoundTrip(text)
        let encoded = try JSONEncoder().encode(text)
        #expect(try JSONDecoder().decode(LocalizedText.self, from: encoded).original.language == "zh")
    }

    @Test func aDecodingErrorNamesThePath() {
        let json = Data(#"{"id": "A", "title": "A", "questions": [{"number": "1", "kind": "yesNo"}]}"#.utf8)
        let error = #expect(throws: DecodingError.self) { try JSONDecoder().decode(Questionnaire.self, from: json) }
        guard case .dataCorrupted(let context)? = error else {
            Issue.record("expected corrupted data, found \(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["questions", "0"])
        #expect(context.codingPath.last?.intValue == 0)
        #expect(context.debugDescription == "$.questions[0]: a question needs the member ‘text’")
    }
}
