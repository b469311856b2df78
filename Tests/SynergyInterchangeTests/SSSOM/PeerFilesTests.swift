import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// Writes the files that other programs are given to read; see `Tests/Peers/run`, without which nothing is written.
@Suite(.enabled(if: Laws.environment("SYNERGY_PEERS") != nil)) struct PeerFilesTests {
    private let folder = Laws.environment("SYNERGY_PEERS") ?? ""

    @Test func packsAndFixturesAreWrittenForThePeers() throws {
        let root = Fixtures.folder.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/")
        for file in try FileSystem.files(under: "\(root)/Mappings") where file.hasSuffix(".sssom.tsv") {
            try write("pack-\(flat(file))", FileSystem.read("\(root)/Mappings/\(file)", as: file))
        }
        for fixture in try SSSOMFixture.all(in: "valid") {
            try write(fixture.name, fixture.bytes, fixture.metadata)
        }
        for form in try CanonicalCase.all() { try write("canonical-\(form.name)", form.output) }
    }

    /// What the command has written already is copied as it is, with our reading beside it.
    @Test func whatTheCommandWroteIsReadForThePeers() throws {
        for file in try FileSystem.files(under: "\(folder)/commands") where file.hasSuffix(".sssom.tsv") {
            let bytes = try FileSystem.read("\(folder)/commands/\(file)", as: file)
            let reading = SSSOM.read(bytes, file: file)
            let document = try #require(reading.document, "\(reading.diagnostics)")
            #expect(reading.diagnostics.isEmpty)
            try store("command-\(flat(file))", bytes, document)
        }
    }

    private func write(_ name: String, _ bytes: [UInt8], _ metadata: [UInt8]? = nil) throws {
        let reading = SSSOM.read(bytes, file: name, metadata: metadata)
        let document = try #require(reading.document, "\(reading.diagnostics)")
        try store(name, SSSOM.write(document), document)
    }

    private func store(_ name: String, _ bytes: [UInt8], _ document: SSSOM.Document) throws {
        try AtomicFile.write(bytes, to: "\(folder)/files/\(name).sssom.tsv")
        try AtomicFile.write(Array(document.asFixture.json.utf8), to: "\(folder)/files/\(name).json")
    }

    /// A path as one name, without the ending.
    private func flat(_ path: String) -> String {
        path.dropLast(".sssom.tsv".utf8.count).split(separator: "/").joined(separator: "-")
    }
}

extension JSONValue {
    /// The value as JSON.
    fileprivate var json: String {
        switch self {
        case .null: "null"
        case .boolean(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let text): Self.quoted(text)
        case .array(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { "\(Self.quoted($0)):\($1.json)" }.joined(separator: ",")
                + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        "\""
            + text.unicodeScalars.map { scalar in
                guard scalar.value >= 0x20, scalar != "\"", scalar != "\\" else {
                    let digits = String(scalar.value, radix: 16)
                    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                }
                return String(scalar)
            }.joined() + "\""
    }
}
