import Foundation
import SynergyCLI
import Testing

/// `synergy convert`: what is said on the command line counts, and nothing is passed over.
@Suite struct ConvertDetailTests {
    private static let form = """
        {"schema": "urn:reporting-synergy:questionnaire:1", "id": "F-1", "title": "Form", "issuer": "B", "questions": [
        {"number": "1", "text": "Is there a law?", "kind": "yesNo", "freshness": 12},
        {"number": "2", "text": "Which?", "kind": "text", "elements": [{"id": "a"}, {"id": "b"}]}]}
        """
    private static let reply = """
        {"schema": "urn:reporting-synergy:submission:1", "id": "R", "respondent": "XLD", "questionnaire": "F-1",
        "submitted": "2025-01-02", "classification": "public", "answers": [{"question": "1", "value": true},
        {"question": "2", "elements": {"a": "One", "b": "Two"}}]}
        """
    private static let mappings = "from,relation,to\nF-1:1,same,G-1:1\n"

    private func folder(_ more: [String: String] = [:]) throws -> TemporaryFolder {
        try TemporaryFolder(
            ["data/f.questionnaire.json": Self.form, "data/r.submission.json": Self.reply].merging(more) { $1 })
    }

    // MARK: What the command says of a reply

    @Test(arguments: [
        (["--submitted", "31/12/2025"], "'--submitted' needs a day such as 2026-05-02, found '31/12/2025'"),
        (["--submitted", "2025-12"], "'--submitted' needs a day such as 2026-05-02, found '2025-12'"),
        (["--for", "X LD"], "'--for' needs an identifier such as XLD, found 'X LD'"),
        (["--form", "F 1"], "'--form' needs an identifier such as GRETA-R3, found 'F 1'"),
        (["--form", "F-2"], "There is no questionnaire 'F-2'. Did you mean 'F-1'?"),
    ])
    func whatCannotBeReadIsWrongUsage(words: [String], message: String) throws {
        let folder = try folder(["a.csv": "question,answer\n1,yes\n"])
        let others = ["--form", "F-1", "--for", "XLD", "--submitted", "2026-05-02"]
        var all = others
        if let place = all.firstIndex(of: words[0]) { all[place + 1] = words[1] }
        let run = CommandRun(
            arguments: ["convert", "a.csv", "--data", "data", "--to", "json"] + all, in: folder.path)
        #expect(run.code == .usage)
        #expect(run.error.contains(message), "\(run.error)")
        let right = CommandRun(
            arguments: ["convert", "a.csv", "--data", "data", "--to", "json"] + others, in: folder.path)
        #expect(right.code == .success, "\(right.error)")
        #expect(right.output.contains("\"value\": true"))
    }

    @Test func aTableMayHoldTheFormItself() throws {
        let folder = try folder(["q.csv": "number,question,kind\n1,Which?,text\n", "a.csv": "question,answer\n1,All\n"])
        let run = CommandRun(
            "convert", "q.csv", "a.csv", "--form", "NEW", "--for", "XLD", "--submitted", "2026-05-02", "--to", "json",
            "-o",
            "out/", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
    }

    // MARK: Names and what is written

    @Test func aSetOfMappingsInAJSONFileIsJSON() throws {
        let folder = try folder(["m.csv": Self.mappings])
        let run = CommandRun("convert", "m.csv", "--to", "json", "-o", "m.json", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(try folder.text("m.json").hasPrefix("{"))
        let back = CommandRun("convert", "m.json", "--to", "csv", "--table", "mappings", in: folder.path)
        #expect(back.code == .success, "\(back.error)")
        #expect(back.output.contains("F-1:1,same,G-1:1"), "\(back.output)")
        let tsv = CommandRun("convert", "m.csv", "--to", "json", "-o", "m.sssom.tsv", in: folder.path)
        #expect(tsv.code == .success)
        #expect(try folder.text("m.sssom.tsv").contains("subject_id"))
    }

    @Test func decisionsAreNoJSONFile() throws {
        let decisions = """
            respondent,question,decision,reviewer,time
            XLD,F-1:1,leave blank,P,2026-11-20T09:00:00Z

            """
        let folder = try folder(["d.csv": decisions])
        let run = CommandRun("convert", "d.csv", "--to", "json", "-o", "d.json", in: folder.path)
        #expect(run.code == .usage)
        #expect(run.error.contains("'d.decisions.jsonl'"), "\(run.error)")
        let right = CommandRun("convert", "d.csv", "--to", "json", "-o", "d.decisions.jsonl", in: folder.path)
        #expect(right.code == .success, "\(right.error)")
    }

    @Test(arguments: [
        ["-o", "t.csv"], ["--to", "docx"], ["--to", "csv", "-o", "t.xlsx"], ["-o", "t.docx"], ["--to", "json"],
    ])
    func aTemplateIsAWorkbook(words: [String]) throws {
        let folder = try folder()
        let run = CommandRun(arguments: ["convert", "--template"] + words, in: folder.path)
        #expect(run.code == .usage)
        #expect(run.error.contains("'--template' writes an Excel workbook"), "\(run.error)")
    }

    @Test func aFileOfAnotherProgramIsNamed() throws {
        let folder = try folder()
        try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).write(
            to: URL(filePath: "\(folder.path)/kobo.xls"))
        let run = CommandRun("convert", "kobo.xls", "--to", "json", in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("save it as .xlsx"), "\(run.error)")
    }

    // MARK: Folders

    @Test func aFolderOfTablesComesBack() throws {
        let folder = try folder()
        #expect(CommandRun("convert", "data", "--to", "tsv", "-o", "tables/", in: folder.path).code == .success)
        let back = CommandRun("convert", "tables/", "--to", "json", "-o", "back/", in: folder.path)
        #expect(back.code == .success, "\(back.error)")
        #expect(CommandRun("convert", "data", "--to", "json", "-o", "plain/", in: folder.path).code == .success)
        for name in ["R.submission.json", "F-1.questionnaire.json"] {
            #expect(try folder.text("back/\(name)") == folder.text("plain/\(name)"))
        }
    }

    @Test func filesOfOtherFormatsInADataFolderAreCounted() throws {
        let folder = try folder(["data/more/map.csv": Self.mappings, "data/b.xlsx": "PK", "data/README.md": "x"])
        let run = CommandRun("convert", "data", "--to", "json", "-o", "out/", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.error.contains("not read: 2 files of other formats: left as they are (first: data/b.xlsx)"),
            "\(run.error)")
    }

    @Test func nothingOfAFolderIsWrittenWhenOneFileCannotBe() throws {
        let folder = try folder()
        #expect(CommandRun("convert", "data", "--to", "csv", "-o", "tables/", in: folder.path).code == .success)
        let before = try folder.text("tables/answers.csv")
        try folder.write(
            Self.reply.replacing("\"value\": true", with: "\"value\": false"), to: "data/r.submission.json")
        // A folder stands where the last table belongs.
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/tables/mappings.csv", withIntermediateDirectories: false)
        try folder.write(Self.mappings, to: "m.csv")
        let run = CommandRun("convert", "data", "m.csv", "--to", "csv", "-o", "tables/", in: folder.path)
        #expect(run.code == .cannotWrite, "\(run.error)")
        #expect(try folder.text("tables/answers.csv") == before)
        #expect(try folder.names("tables").allSatisfy { !$0.contains(".tmp") })
    }

    @Test func anOlderTableInTheFolderIsNamed() throws {
        let folder = try folder(["m.csv": Self.mappings])
        #expect(CommandRun("convert", "data", "--to", "csv", "-o", "tables/", in: folder.path).code == .success)
        let run = CommandRun("convert", "m.csv", "--to", "csv", "-o", "tables/", in: folder.path)
        #expect(run.code == .success)
        #expect(run.error.contains("'answers.csv' in 'tables/' is an older table"), "\(run.error)")
        #expect(!run.error.contains("'mappings.csv' in"))
    }

    // MARK: What was lost

    @Test func answersAreCountedAndNotTheirRows() throws {
        let folder = try folder()
        let run = CommandRun("convert", "data", "--to", "csv", "--table", "questions", in: folder.path)
        #expect(run.error.contains("not written: 2 answers: left out"), "\(run.error)")
        #expect(run.error.contains("not written: 1 form: left out"), "\(run.error)")
    }
}
