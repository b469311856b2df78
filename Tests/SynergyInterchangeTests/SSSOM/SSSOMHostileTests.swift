import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// Files that were made to hurt: each must end in a result or in placed errors, soon.
@Suite(.timeLimit(.minutes(15))) struct SSSOMHostileTests {
    private static let core = "subject_id\tpredicate_id\tobject_id\tmapping_justification"
    private static let row = "A:1\tskos:exactMatch\tA:2\tsemapv:LexicalMatching"
    private static let head = "#curie_map: {A: 'https://example.org/'}\n#mapping_set_id: urn:s\n#license: urn:l\n"

    private func read(_ text: String, limits: Limits = Limits()) -> SSSOM.Reading {
        SSSOM.read(Array(text.utf8), file: "hostile", limits: limits)
    }

    /// Ten thousand levels of one way to nest.
    @Test(arguments: [
        "#other: " + String(repeating: "[", count: 10_000) + "\n",
        "#other: " + String(repeating: "{a: ", count: 10_000) + "\n",
        "#other: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000) + "\n",
        "#other: " + String(repeating: "[{a: ", count: 10_000) + "\n",
        "#" + String(repeating: "- ", count: 10_000) + "a\n",
        (0..<10_000).map { "#\(String(repeating: " ", count: $0 % 500 + $0 / 500))a\($0):\n" }.joined(),
        (0..<3_000).map { "#\(String(repeating: " ", count: $0))a:\n" }.joined(),
        (0..<3_000).map { "#\(String(repeating: " ", count: $0))- \n" }.joined(),
        (0..<3_000).map { "#\(String(repeating: " ", count: $0))-\n" }.joined(),
    ])
    func deepMetadataAreRefusedInWords(metadata: String) {
        let reading = read(Self.head + metadata + Self.core + "\n" + Self.row + "\n")
        #expect(reading.document == nil)
        #expect(reading.diagnostics.contains { $0.severity == .error })
    }

    @Test func manyPrefixesManyColumnsAndManyProblemsStayLinear() {
        let prefixes = (0..<20_000).map { "#  p\($0): https://example.org/\($0)/\n" }.joined()
        let set = "#mapping_set_id: urn:s\n#license: urn:l\n"
        let many = read("#curie_map:\n" + prefixes + set + Self.core + "\n")
        #expect(many.document != nil, "\(many.diagnostics.prefix(3))")

        let columns = (0..<20_000).map { "\tc\($0)" }.joined()
        let wide = read(
            Self.head + Self.core + columns + "\n" + Self.row + String(repeating: "\t", count: 20_000) + "\n")
        #expect(wide.diagnostics.count <= Limits().diagnosticsPerFile + 1)

        let rows = String(repeating: "B:1\tB:2\tB:3\tB:4\n", count: 20_000)
        let wrong = read(Self.head + Self.core + "\n" + rows)
        #expect(wrong.document == nil)
        #expect(wrong.diagnostics.count <= Limits().diagnosticsPerFile + 1)
    }

    /// Metadata and tables that would take minutes if any step looked back at all that went before.
    @Test(arguments: [
        "#other: a\n" + String(repeating: "#  b c\n", count: 50_000),
        "#other: >\n" + String(repeating: "#  b c\n", count: 50_000),
        "#other: |\n" + String(repeating: "#  b c\n", count: 50_000),
        "#see_also:\n" + String(repeating: "#- urn:a\n", count: 50_000),
        "#see_also: [" + String(repeating: "urn:a, ", count: 50_000) + "urn:b]\n",
        "#other: \"" + String(repeating: "\\u0041", count: 50_000) + "\"\n",
        "#other: '" + String(repeating: "''", count: 50_000) + "'\n",
    ])
    func longMetadataAreReadInOneGo(metadata: String) throws {
        let reading = read(Self.head + metadata + Self.core + "\n" + Self.row + "\n")
        let document = try #require(reading.document, "\(reading.diagnostics.prefix(3))")
        let length = max(
            document.metadata["other"]?.text.utf8.count ?? 0, document.metadata["see_also"]?.texts.count ?? 0)
        #expect(length >= 50_000)
    }

    @Test(arguments: ["\"x", "x\"", "\"", "\"x\"y", "\t\"", "\"\"\""])
    func brokenQuotesInEveryRowAreFoundInOneGo(cell: String) {
        let rows = String(repeating: Self.row + "\t" + cell + "\n", count: 30_001)
        let reading = read(Self.head + Self.core + "\tcomment\n" + rows)
        #expect(reading.diagnostics.count <= Limits().diagnosticsPerFile + 1)
        #expect((reading.document == nil) == reading.diagnostics.contains { $0.severity == .error })
    }

    /// A cell as long as a file may be: 200 MB when all is tried, else 2 MB.
    @Test func aHugeCellIsReadOrRefusedInWords() {
        let length = Laws.isFull ? 200 << 20 : 2 << 20
        let start = Array((Self.head + Self.core + "\tcomment\n" + Self.row + "\t\"").utf8)
        let shapes: [(UInt8, String)] = [
            (UInt8(ascii: "a"), "\"\n"), (UInt8(ascii: "\n"), "\"\n"), (UInt8(ascii: "\""), "\"\n"),
            (UInt8(ascii: "a"), ""),
        ]
        for (byte, end) in shapes.prefix(Laws.isFull ? 2 : 4) {
            let limits = Limits(fileBytes: 1 << 30)
            let bytes = start + Array(repeating: byte, count: length) + Array(end.utf8)
            let reading = SSSOM.read(bytes, file: "hostile", limits: limits)
            if let document = reading.document {
                let comment = document.records.first?.text("comment")
                #expect(comment?.utf8.count == (byte == UInt8(ascii: "\"") ? length / 2 : length))
            } else {
                #expect(reading.diagnostics.contains { $0.severity == .error })
            }
        }
    }

    /// Valid files with some bytes changed: the reader always comes back, says the same twice, places what it says, and
    /// what it accepts can be written and read again.
    @Test func mutatedFilesNeverCrash() throws {
        let fixtures = try SSSOMFixture.all(in: "valid")
        let marks = Array("\t\n\r\"'#|\\:-{}[],&*!>%@ 0Az\u{0}\u{7F}".utf8) + [0x80, 0xC3, 0xE2, 0xEF, 0xFF]
        let cases = Laws.isFull ? 20_000 : 600
        let one = Laws.environment("SYNERGY_SEED").flatMap { UInt64($0) }
        for seed in one.map({ [$0] }) ?? Array(0..<UInt64(cases)) {
            var random = SplitMix64(seed: seed)
            let fixture = random.pick(fixtures)
            var bytes = fixture.bytes
            for _ in 0...random.below(4) where !bytes.isEmpty {
                let place = random.below(bytes.count)
                switch random.below(5) {
                case 0: bytes[place] = random.pick(marks)
                case 1: bytes.insert(random.pick(marks), at: place)
                case 2: bytes.remove(at: place)
                case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
                default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.below(40))], at: place)
                }
            }
            for mode in [SSSOM.Mode.strict, .lenient] {
                let reading = SSSOM.read(bytes, file: "mutated", metadata: fixture.metadata, mode: mode)
                let again = SSSOM.read(bytes, file: "mutated", metadata: fixture.metadata, mode: mode)
                let what =
                    "\(fixture.name), \(mode); again: SYNERGY_SEED=\(seed) swift test --filter mutatedFilesNeverCrash"
                #expect(reading.diagnostics == again.diagnostics, "\(what)")
                let hasErrors = reading.diagnostics.contains { $0.severity == .error }
                #expect((reading.document == nil) == hasErrors, "\(what)\n\(reading.diagnostics)")
                let places = reading.diagnostics.filter { $0.code != .tooManyProblems }
                #expect(places.allSatisfy { ($0.location.line ?? 0) >= 1 && ($0.location.column ?? 0) >= 1 }, "\(what)")
                guard let document = reading.document else { continue }
                let written = SSSOM.write(document)
                let second = SSSOM.read(written, file: "written")
                let text = String(decoding: written, as: UTF8.self)
                guard let copy = second.document else {
                    Issue.record("\(what): what was written is refused: \(second.diagnostics)\n\(text)")
                    continue
                }
                #expect(SSSOM.write(copy) == written, "\(what)\n\(text)")
                #expect(copy.records.count == document.records.count, "\(what)")
            }
        }
    }

    @Test func theOrderOfRowsChangesNothing() throws {
        for fixture in try SSSOMFixture.all(in: "valid") {
            let document = try #require(fixture.reading().document)
            guard document.records.count > 1 else { continue }
            var random = SplitMix64(seed: 7)
            var shuffled = SSSOM.Records()
            for record in document.records.shuffled(using: &random) { shuffled.append(record) }
            let other = SSSOM.Document(metadata: document.metadata, records: shuffled)
            #expect(SSSOM.write(other) == SSSOM.write(document), "\(fixture.name)")
        }
    }
}
