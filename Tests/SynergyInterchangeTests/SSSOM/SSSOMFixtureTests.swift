import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

@Suite struct SSSOMFixtureTests {
    @Test func thereIsAFileForEveryRule() throws {
        #expect(try SSSOMFixture.all(in: "valid").count >= 60)
        #expect(try SSSOMFixture.all(in: "invalid").count >= 60)
        #expect(try SSSOMFixture.all(in: "invalid", kind: "lenient").count >= 10)
    }

    @Test(arguments: try SSSOMFixture.all(in: "valid"))
    func aValidFileSaysWhatItSays(fixture: SSSOMFixture) throws {
        let reading = fixture.reading()
        let said = reading.diagnostics.map(\.description).joined(separator: "\n")
        let document = try #require(reading.document, "\(said)")
        #expect(JSONValue.differences(wanted(fixture.expected), document.asFixture) == [])

        // Every warning of the fixture is said; other warnings only where the fixture lets the reader choose.
        var problems = SSSOMFixture.differences(fixture.expected["warnings"]?.items ?? [], reading.diagnostics)
        let isFree = fixture.expected["mayWarn"] == .boolean(true)
        problems.removeAll { $0.hasPrefix("not expected") && (isFree || $0.contains(": note: ")) }
        #expect(problems == [], "\(said)")
    }

    @Test(arguments: try SSSOMFixture.all(in: "valid"))
    func aValidFileMeansWhatItSays(fixture: SSSOMFixture) throws {
        let mappings = try #require(fixture.reading().document).set.mappings
        if let relations = fixture.expected["relations"] {
            #expect(mappings.map(\.relation.names) == relations.items.compactMap(\.text))
        }
        if let statuses = fixture.expected["statuses"] {
            #expect(mappings.map(\.status.rawValue) == statuses.items.compactMap(\.text))
        }
    }

    @Test(arguments: try SSSOMFixture.all(in: "invalid"))
    func everyErrorOfAnInvalidFileIsPlaced(fixture: SSSOMFixture) throws {
        let reading = fixture.reading()
        #expect(reading.document == nil)
        let errors = reading.diagnostics.filter { $0.severity == .error }
        let expected = try #require(fixture.expected["errors"]).items
        #expect(!expected.isEmpty)
        #expect(SSSOMFixture.differences(expected, errors) == [])
        for error in errors {
            #expect(!error.message.unicodeScalars.contains { $0.properties.generalCategory == .control })
            #expect(error.location.line ?? 0 >= 1 && error.location.column ?? 0 >= 1)
        }
    }

    @Test(arguments: try SSSOMFixture.all(in: "invalid", kind: "lenient"))
    func aLenientReaderRepairsWhatIsSafeAndSaysSo(fixture: SSSOMFixture) throws {
        let reading = fixture.reading(.lenient)
        let said = reading.diagnostics.map(\.description).joined(separator: "\n")
        let document = try #require(reading.document, "\(said)")
        #expect(JSONValue.differences(wanted(fixture.expected), document.asFixture) == [])
        let problems = SSSOMFixture.differences(fixture.expected["repairs"]?.items ?? [], reading.diagnostics)
        #expect(problems.filter { $0.hasPrefix("not found") } == [], "\(said)")
        #expect(!reading.diagnostics.contains { $0.severity == .error })
    }

    @Test func whatCannotBeRepairedSafelyStaysAnError() throws {
        let repaired = Set(try SSSOMFixture.all(in: "invalid", kind: "lenient").map(\.name))
        for fixture in try SSSOMFixture.all(in: "invalid") where !repaired.contains(fixture.name) {
            let reading = fixture.reading(.lenient)
            #expect(reading.document == nil, "\(fixture.name): \(reading.diagnostics)")
        }
    }

    @Test(arguments: try SSSOMFixture.all(in: "valid"))
    func aLenientReaderChangesNothingInAValidFile(fixture: SSSOMFixture) throws {
        let document = try #require(fixture.reading(.lenient).document)
        #expect(JSONValue.differences(wanted(fixture.expected), document.asFixture) == [])
    }

    /// The part of an expectation that a document must equal.
    private func wanted(_ expected: JSONValue) -> JSONValue {
        var set: [String: JSONValue] = [:]
        if case .object(let members)? = expected["set"] { set = members }
        if case .object(let prefixes)? = set["curie_map"] {
            set["curie_map"] = .object(prefixes.filter { SSSOMSlots.builtInPrefixes[$0.key] == nil })
        }
        return .object(["set": .object(set), "mappings": expected["mappings"] ?? .array([])])
    }
}
