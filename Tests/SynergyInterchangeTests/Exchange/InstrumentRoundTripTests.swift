import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// Treaties with everything that belongs to them survive each format that has a place for them.
struct InstrumentRoundTripTests {
    private static let seeds = (0..<(Laws.isFull ? 2_000 : 200)).map(UInt64.init)

    @Test(arguments: seeds) func inADataFolder(seed: UInt64) {
        let content = RandomContent.instruments(seed: seed)
        let reading = DataFolderFormat.read(DataFolderFormat.files(of: content))
        #expect(reading.diagnostics.filter { $0.severity == .error } == [], "seed \(seed)")
        #expect(reading.content.instruments == content.instruments, "seed \(seed)")
    }

    @Test(arguments: seeds) func inTables(seed: UInt64) {
        let content = RandomContent.instruments(seed: seed)
        let language = TableLanguage.allCases[Int(seed) % TableLanguage.allCases.count]
        let (workbook, losses) = ExchangeTables.workbook(of: content, language: language)
        // A heading that was written in another language first than its form tells has no column for that.
        let reordered = losses.entries.filter { $0.what == "members ‘languages’ of provisions" }
        #expect(losses.entries == reordered, "seed \(seed): \(losses.sentences)")
        let reading = ExchangeTables.read(workbook, file: "f.xlsx")
        #expect(reading.diagnostics.filter { $0.severity == .error } == [], "seed \(seed)")
        guard reordered.isEmpty else {
            #expect(Self.withSortedHeadings(reading.content) == Self.withSortedHeadings(content), "seed \(seed)")
            return
        }
        #expect(reading.content.instruments == content.instruments, "seed \(seed)")
    }

    /// The treaties with the headings of their provisions in the order of languages.
    private static func withSortedHeadings(_ content: ExchangeContent) -> [Instrument] {
        content.instruments.map { instrument in
            var instrument = instrument
            for place in instrument.provisions.indices {
                guard let heading = instrument.provisions[place].heading else { continue }
                instrument.provisions[place].heading = LocalizedText(
                    entries: heading.entries.sorted { $0.language < $1.language })
            }
            return instrument
        }
    }

    @Test(arguments: seeds) func inTriples(seed: UInt64) {
        let content = RandomContent.instruments(seed: seed)
        let syntax = RDFFormat.Syntax.allCases[Int(seed) % RDFFormat.Syntax.allCases.count]
        let writing = RDFFormat.write(content, as: syntax)
        #expect(writing.losses.isEmpty, "seed \(seed): \(writing.losses.sentences)")
        let reading = RDFFormat.read(writing.bytes, as: syntax, file: "x")
        #expect(reading.diagnostics == [], "seed \(seed)")
        #expect(reading.content.instruments == content.instruments, "seed \(seed)")
    }
}
