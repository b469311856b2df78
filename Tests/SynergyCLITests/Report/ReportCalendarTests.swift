import SynergyCLI
import Testing

@Suite(.timeLimit(.minutes(15))) struct ReportCalendarTests {
    private static let files: [String: String] = [
        "ins.instrument.json": #"""
        {"id": "INS", "title": "Convention", "kind": "treaty", "reporting": [
          {"kind": "periodic", "firstAfter": 12, "every": 48, "forms": ["FORM"], "source": "article 18", "certainty": "high"}]}
        """#,
        "form.questionnaire.json": #"""
        {"id": "FORM", "title": "Form", "instruments": ["INS"], "questions": [{"number": "1", "text": "What is done?", "kind": "text"}]}
        """#,
        "xld.policy.json": #"""
        {"respondents": [{"id": "XLD", "name": "Xland", "kind": "state"}],
         "parties": [{"respondent": "XLD", "instrument": "INS", "status": "party", "validFrom": "2015-06-30"}]}
        """#,
    ]

    private func run(_ folder: borrowing TemporaryFolder, _ more: String...) -> CommandRun {
        CommandRun(
            arguments: [
                "report", "calendar", "--for", "XLD", "--as-of", "2026-11-23", "--data", ".", "--no-curated",
            ] + more, in: folder.path)
    }

    @Test func theListSaysWhatIsDueAndWhy() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = run(folder)
        #expect(run.code == .success)
        #expect(run.error == "")
        // In force 30 June 2015: 30 June 2016, 2020, 2024 and 2028.
        for line in [
            "1 report is overdue, as far as what is on file here tells. Next is FORM under INS, due",
            "Due: 2024-06-30", "That is: 876 days ago", "Due: 2028-06-30", "That is: in 585 days",
            "No report is on file here.", "Source: article 18",
        ] {
            #expect(run.output.contains(line), "\(line)")
        }
    }

    @Test func everyFormatIsWritten() throws {
        let folder = try TemporaryFolder(Self.files)
        for (format, beginning) in [
            ("markdown", "# Report on Xland (XLD)"), ("json", "{"), ("html", "<!DOCTYPE html>"),
            ("svg", "<?xml version=\"1.0\""), ("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
        ] {
            let run = run(folder, "--format", format)
            #expect(run.code == .success, "\(format)")
            #expect(run.output.hasPrefix(beginning), "\(format)")
            #expect(run.output == self.run(folder, "--format", format).output, "\(format)")
        }
    }

    @Test func oneTableCanBeHadAsCSV() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = run(folder, "--format", "csv", "--table", "calendar-due")
        let lines = run.output.split(separator: "\r\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("due,remaining,status,instrument,"))
        #expect(lines[1].hasPrefix("2024-06-30,876 days ago,overdue,Convention (INS),"))
    }

    @Test func lookingLessFarAheadPutsFewerFormsInOrder() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = run(folder, "--months", "12", "--format", "csv", "--table", "calendar-due")
        #expect(run.output.contains("2028-06-30"), "the next due day is told however far it is")
    }

    @Test(arguments: [
        (["--months", "0"], "'0' is no number from 1 to 600 for '--months'."),
        (["--months", "many"], "'many' is no number from 1 to 600 for '--months'."),
        (["--forms", "FROM"], "There is no questionnaire 'FROM'. Did you mean 'FORM'?"),
        (["--format", "ics", "--table", "calendar-due"], "'--format ics' has no tables to choose from."),
        (["--table", "calendar"], "There is no table 'calendar' in this report."),
    ])
    func whatCannotBeUnderstoodIsSaid(_ more: [String], _ message: String) throws {
        let folder = try TemporaryFolder(Self.files)
        let run = CommandRun(
            arguments: [
                "report", "calendar", "--for", "XLD", "--as-of", "2026-11-23", "--data", ".", "--no-curated",
            ] + more, in: folder.path)
        #expect(run.code == .usage)
        #expect(run.error.contains(message), "\(run.error)")
        #expect(run.output == "")
    }

    @Test func aDataFolderThatIsWrongWritesNothing() throws {
        var files = Self.files
        files["bad.instrument.json"] =
            #"{"id": "BAD", "title": "B", "kind": "treaty", "reporting": [{"kind": "days"}]}"#
        let folder = try TemporaryFolder(files)
        let stopped = run(folder)
        #expect(stopped.code == .badData)
        #expect(stopped.output == "")
        #expect(run(folder, "--keep-going").code == .success)
    }
}
