import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// One kind of thing alone in a file, and files of other encodings for other readers of CSV.
@Suite struct AloneTableTests {
    @Test func whatIsNotInTheFileIsCounted() {
        let content = RandomContent.make(seed: 4)
        let count = content.questionnaires.flatMap(\.questions).count
        #expect(count > 0)
        for kind in TableKind.allCases {
            let losses = ExchangeTables.csv(of: content, kind: kind).losses
            let lost = losses.entries.first { $0.what == "questions" }?.count
            #expect(lost == (kind == .questions ? nil : count))
        }
    }

    @Test func answersAloneSayWhoGaveThemToWhichFormAndWhen() throws {
        let failures = ClosureLaws.failures(full: 2_000) { random in
            var content = RandomContent.make(seed: random.next())
            let writing = ExchangeTables.csv(of: content, kind: .answers, language: random.pick(TableLanguage.allCases))
            let reading = ExchangeTables.read(csv: writing.bytes, file: "a.csv")
            // What is left of a submission: its answers, and what each of them repeats.
            content.submissions = content.submissions.filter { !$0.answers.isEmpty }.map {
                Submission(
                    id: $0.id, respondent: $0.respondent, questionnaire: $0.questionnaire, submitted: $0.submitted,
                    answers: $0.answers)
            }
            guard !content.submissions.isEmpty else { return nil }
            return TablesRoundTripTests.difference(reading, ExchangeContent(submissions: content.submissions))
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func aWorksheetOfMatchesMayBeSavedAsUnicodeText() throws {
        let text = "question\tsuggestion\taccept\tnote\nA:1\tB:1\tyes\tété\n"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let reading = MatchWorksheet.readCSV(bytes, file: "w.txt")
        #expect(reading.diagnostics == [])
        let row = try #require(reading.worksheet?.rows.first)
        #expect(row.subject == "A:1")
        #expect(row.decision == .accept)
        #expect(row.note == "été")
    }
}
