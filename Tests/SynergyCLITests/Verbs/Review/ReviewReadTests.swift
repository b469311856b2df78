import SynergyCLI
import SynergyInterchange
import SynergyModel
import Synchronization
import Testing

/// `synergy review read`: what was written into the workbook of a plan becomes decisions that `review apply` takes.
///
/// Excel itself is read and written elsewhere; here a workbook stays one.
@Suite struct ReviewReadTests {
    /// A desk with one workbook on it: `prefill` puts it there, somebody writes into it, `review read` takes it.
    private final class Desk: Sendable {
        private let held = Mutex<Workbook?>(nil)

        var workbook: Workbook? { held.withLock { $0 } }

        var formats: OfficeFormats {
            OfficeFormats(
                readWorkbook: { _, _ in (self.workbook, []) },
                writeWorkbook: { workbook in
                    self.held.withLock { $0 = workbook }
                    return ExchangeWriting(bytes: Array("workbook".utf8), losses: FormatLosses())
                },
                readDocument: { _, _, _ in ExchangeReading(content: ExchangeContent(), diagnostics: []) },
                writeDocument: { _, _ in ExchangeWriting(bytes: [], losses: FormatLosses()) },
                prefilledDocument: { _, _, _, _ in ExchangeWriting(bytes: [], losses: FormatLosses()) },
                reportDocument: { _ in ExchangeWriting(bytes: [], losses: FormatLosses()) })
        }

        /// Writes a text into a column, named by its heading, of the first row of a question.
        func write(_ text: String, in heading: String, of number: String) throws {
            try held.withLock { workbook in
                var book = try #require(workbook)
                let place = try #require(
                    book.sheets.firstIndex { $0.rows.contains { $0.contains { $0.value == .text(heading) } } })
                let head = try #require(
                    book.sheets[place].rows.firstIndex { $0.contains { $0.value == .text(heading) } })
                let column = try #require(book.sheets[place].rows[head].firstIndex { $0.value == .text(heading) })
                let row = try #require(book.sheets[place].rows.firstIndex { $0.first?.value == .text(number) })
                while book.sheets[place].rows[row].count <= column { book.sheets[place].rows[row].append(.empty) }
                book.sheets[place].rows[row][column] = Sheet.Cell(text)
                workbook = book
            }
        }
    }

    private let desk = Desk()
    private static let place = ["--for", "XLD", "--to", "TIPR", "--data", "."] + ReviewWorld.day

    private func run(_ words: [String], in folder: String) -> CommandRun {
        CommandRun(arguments: words, in: folder) { $0.office = desk.formats }
    }

    private func prefilled(in folder: String) {
        let run = run(["prefill"] + Self.place + ["--format", "xlsx", "-o", "form.xlsx"], in: folder)
        #expect(run.code == .success, "\(run.error)")
    }

    private func read(_ more: [String] = [], in folder: String) -> CommandRun {
        run(
            ["review", "read", "form.xlsx"] + Self.place
                + ["--time", "2026-11-23T10:00:00Z", "-o", "desk.jsonl"] + more, in: folder)
    }

    @Test func decisionsOfAWorkbookAreApplied() throws {
        let folder = try ReviewWorld.folder()
        prefilled(in: folder.path)
        try desk.write("accept", in: "decision", of: "1")
        try desk.write("Two offices.", in: "your answer", of: "5")
        try desk.write("They exist since May.", in: "reason", of: "5")
        let reading = read(["--reviewer", "Ministry of Justice"], in: folder.path)
        #expect(reading.code == .success, "\(reading.error)")
        #expect(reading.error.contains("2 decisions in the workbook."))
        let lines = try folder.text("desk.jsonl").split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.contains { $0.contains("TIPR:1") && $0.contains("accept") && $0.contains("true") })
        #expect(lines.contains { $0.contains("TIPR:5") && $0.contains("edit") && $0.contains("Two offices.") })
        #expect(lines.allSatisfy { $0.contains("Ministry of Justice") && $0.contains("2026-11-23T10:00:00Z") })
        let applied = ReviewWorld.apply("desk.jsonl", in: folder.path)
        #expect(applied.code == .success, "\(applied.error)")
        #expect(try folder.text(ReviewWorld.log).contains("They exist since May."))
    }

    @Test func whatIsNotUnderstoodIsNamedWithItsCellAndNothingIsWritten() throws {
        let folder = try ReviewWorld.folder()
        prefilled(in: folder.path)
        try desk.write("accept", in: "decision", of: "1")
        try desk.write("perhaps", in: "decision", of: "3")
        let reading = read(["--reviewer", "P"], in: folder.path)
        #expect(reading.code == .badData)
        #expect(reading.error.contains("form.xlsx") && reading.error.contains("perhaps"), "\(reading.error)")
        #expect(try !folder.names(".").contains("desk.jsonl"))
        let rest = read(["--reviewer", "P", "--keep-going"], in: folder.path)
        #expect(rest.code == .success, "\(rest.error)")
        #expect(try folder.text("desk.jsonl").split(separator: "\n").count == 1)
    }

    @Test func nobodyDecidesWithoutAName() throws {
        let folder = try ReviewWorld.folder()
        prefilled(in: folder.path)
        try desk.write("accept", in: "decision", of: "1")
        let reading = read(in: folder.path)
        #expect(reading.code == .badData)
        #expect(reading.error.contains("write your name"), "\(reading.error)")
    }

    @Test func anEmptyWorkbookHoldsNoDecision() throws {
        let folder = try ReviewWorld.folder()
        prefilled(in: folder.path)
        let reading = read(["--reviewer", "P"], in: folder.path)
        #expect(reading.code == .success)
        #expect(reading.error.contains("0 decisions in the workbook."))
        #expect(try folder.text("desk.jsonl").isEmpty)
    }

    // MARK: What is not taken

    @Test func theWorkbookOfAnotherStateOrFormIsNotTaken() throws {
        let folder = try ReviewWorld.folder()
        prefilled(in: folder.path)
        try desk.write("Two offices.", in: "your answer", of: "5")
        for (option, value) in [("--for", "FRA"), ("--to", "GRETA")] {
            let reading = run(
                ["review", "read", "form.xlsx"] + place(option, value)
                    + ["--time", "2026-11-23T10:00:00Z", "-o", "desk.jsonl", "--reviewer", "P", "--keep-going"],
                in: folder.path)
            #expect(reading.error.contains("nothing is taken from it"), "\(reading.error)")
            #expect(reading.error.contains("0 decisions"), "\(reading.error)")
        }
        #expect(try folder.text("desk.jsonl").isEmpty)
        let strict = run(
            ["review", "read", "form.xlsx"] + place("--for", "FRA") + [
                "--time", "2026-11-23T10:00:00Z", "--reviewer", "P",
            ],
            in: folder.path)
        #expect(strict.code == .badData)
        #expect(strict.error.contains("(at Read me!C2)"), "\(strict.error)")
    }

    private func place(_ option: String, _ value: String) -> [String] {
        var words = Self.place
        if let index = words.firstIndex(of: option) { words[index + 1] = value }
        return words
    }

    @Test(arguments: ["accept", ""]) func aDraftThatWasWrittenOverIsNotLost(decision: String) throws {
        let folder = try ReviewWorld.folder()
        prefilled(in: folder.path)
        try desk.write("No", in: "draft", of: "1")
        if !decision.isEmpty { try desk.write(decision, in: "decision", of: "1") }
        let reading = read(["--reviewer", "P"], in: folder.path)
        #expect(reading.code == .badData)
        #expect(reading.error.contains("the draft was changed here"), "\(reading.error)")
    }

    @Test func aReasonAloneIsNotLost() throws {
        let folder = try ReviewWorld.folder()
        prefilled(in: folder.path)
        try desk.write("The law changed.", in: "reason", of: "5")
        let reading = read(["--reviewer", "P"], in: folder.path)
        #expect(reading.code == .badData)
        #expect(reading.error.contains("a reason and no decision"), "\(reading.error)")
    }
}
