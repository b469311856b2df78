import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// A file and the canonical form of what it says, both written by hand.
struct CanonicalCase: CustomTestStringConvertible, Sendable {
    var name: String
    var input: [UInt8]
    var metadata: [UInt8]?
    var output: [UInt8]

    var testDescription: String { name }

    static func all() throws -> [Self] {
        let files = try FileSystem.files(under: "\(SSSOMFixture.folder)/canonical")
        let ending = ".in.sssom.tsv"
        return try files.filter { $0.hasSuffix(ending) }.map { file in
            let name = String(file.dropLast(ending.count))
            let metadata = "\(name).in.sssom.yml"
            return Self(
                name: name, input: try SSSOMFixture.bytes("canonical", file),
                metadata: files.contains(metadata) ? try SSSOMFixture.bytes("canonical", metadata) : nil,
                output: try SSSOMFixture.bytes("canonical", "\(name).out.sssom.tsv"))
        }
    }
}

@Suite struct SSSOMCanonicalTests {
    @Test func thereAreManyCases() throws {
        #expect(try CanonicalCase.all().count >= 15)
    }

    @Test(arguments: try CanonicalCase.all())
    func theWriterWritesTheCanonicalForm(form: CanonicalCase) throws {
        let reading = SSSOM.read(form.input, file: form.name, metadata: form.metadata)
        let document = try #require(reading.document, "\(reading.diagnostics)")
        #expect(String(decoding: SSSOM.write(document), as: UTF8.self) == String(decoding: form.output, as: UTF8.self))
    }

    @Test(arguments: try CanonicalCase.all())
    func theCanonicalFormIsItsOwnCanonicalForm(form: CanonicalCase) throws {
        let reading = SSSOM.read(form.output, file: form.name)
        let document = try #require(reading.document, "\(reading.diagnostics)")
        #expect(String(decoding: SSSOM.write(document), as: UTF8.self) == String(decoding: form.output, as: UTF8.self))
    }

    @Test(arguments: try SSSOMFixture.all(in: "valid"))
    func whatIsWrittenSaysTheSame(fixture: SSSOMFixture) throws {
        let document = try #require(fixture.reading().document)
        let bytes = SSSOM.write(document)
        let reading = SSSOM.read(bytes, file: fixture.name)
        let again = try #require(reading.document, "\(reading.diagnostics)\n\(String(decoding: bytes, as: UTF8.self))")
        #expect(SSSOM.write(again) == bytes)
        // Rows are sorted and numbers rounded, prefixes and definitions without use dropped; all else is kept.
        let rounded = records(of: document).map { round($0).description }.sorted()
        #expect(records(of: again).map(\.description).sorted() == rounded)
        let kept = ["curie_map", "extension_definitions", "sssom_version"]
        #expect(JSONValue.differences(set(of: document, without: kept), set(of: again, without: kept)) == [])
    }

    @Test func theHashOfARecordIsThatOfTheSpecification() throws {
        let fixture = try #require(try SSSOMFixture.all(in: "hash").first)
        let reading = fixture.reading()
        let document = try #require(reading.document, "\(reading.diagnostics)")
        let expected = try #require(fixture.expected["records"]).items
        #expect(expected.count >= 10 && expected.count == document.records.count)
        for (record, wanted) in zip(document.records, expected) {
            #expect(record.text("record_id") == wanted["record"]?.text)
            #expect(document.canonicalExpression(of: record) == wanted["expression"]?.text)
            #expect(document.hash(of: record) == wanted["hash"]?.text)
        }
    }

    private func records(of document: SSSOM.Document) -> [JSONValue] { document.asFixture["mappings"]?.items ?? [] }

    private func set(of document: SSSOM.Document, without names: [String]) -> JSONValue {
        guard case .object(let members)? = document.asFixture["set"] else { return .null }
        return .object(members.filter { !names.contains($0.key) })
    }

    private func round(_ record: JSONValue) -> JSONValue {
        guard case .object(let members) = record else { return record }
        return .object(
            members.mapValues { value in
                guard case .number(let number) = value else { return value }
                return .number((number * 1_000).rounded(.toNearestOrAwayFromZero) / 1_000)
            })
    }
}
