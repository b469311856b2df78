import SynergyCLI
import Testing

/// The commands that compare and look up; what they find is held elsewhere, here it is what they say.
@Suite struct ReferencesRegistryTests {
    private static let registry = #"""
        [{"id": "NOR-CEDAW-9", "canonical": "un:CEDAW/C/NOR/9", "aliases": ["unjob:N1600001", "V.16-00002"], "state": "NOR",
          "title": "Ninth report of Norway", "date": "2016-03-31",
          "units": [{"kind": "para", "number": "1", "text": "The law of 2010."}, {"kind": "para", "number": "2"}]},
         {"id": "NOR-A", "canonical": "un:A/72/164", "state": "NOR"}, {"id": "FRA-A", "canonical": "un:A/72/164", "state": "FRA"}]
        """#

    @Test(arguments: [
        (
            ["CEDAW/C/NOR/9", "cedaw/c/nor/9"], ExitCode.success,
            "Yes, the same document. Both mean UN document CEDAW/C/NOR/9."
        ),
        (["2237 UNTS 319", "2237 UNTS 319"], .success, "Yes, the same document."),
        (["CEDAW/C/NOR/9", "CEDAW/C/NOR/8"], .findings, "No, two documents."),
        (["A/72/164", "A/72/164/Corr.1"], .findings, "UN document A/72/164/Corr.1 corrects UN document A/72/164."),
        (["V.17-06893", "V.17-06894"], .findings, "It cannot be told."),
        (["nothing", "A/72/164"], .findings, "‘nothing’ cites nothing that is recognised."),
        (
            ["A/72/164 and A/72/165", "A/72/164"], .findings,
            "cites several documents: UN document A/72/164; UN document A/72/165."
        ),
        (["", ""], .findings, "It cannot be told."),
        (
            ["--registry", "r.json", "N1600001", "CEDAW/C/NOR/9"], .success,
            "The registry, or the table that is built in"
        ),
        (["--registry", "r.json", "V.16-00002", "N1600001"], .success, "Yes, the same document."),
    ])
    func sameIsAnsweredInWordsAndByItsExitCode(_ words: [String], _ code: ExitCode, _ text: String) throws {
        let folder = try TemporaryFolder(["r.json": Self.registry])
        let run = CommandRun(
            arguments: ["references", "same"] + words, variables: ["COLUMNS": "500"], in: folder.path)
        #expect(run.code == code, "\(run.error)")
        #expect(run.output.contains(text), "\(run.output)")
    }

    @Test func pairsAreAnsweredLineByLine() {
        let run = CommandRun(
            "references", "same", "--format", "jsonl",
            input: """
                {"id": "1", "a": "CEDAW/C/NOR/9", "b": "CEDAW∕C∕NOR∕9", "same": false}
                {"id": "2", "a": "CEDAW/C/NOR/9", "b": "CEDAW/C/NOR/8", "needs": "registry"}
                {"id": "3", "a": "V.17-06893", "b": "V.17-06894"}
                {"id": "4", "a": "V.17-06893"}
                """)
        #expect(run.code == .badData)
        #expect(
            run.output == """
                {"id":"1","same":true}
                {"id":"2","same":false}
                {"id":"3","same":null}

                """)
        #expect(run.error.contains("standard input:4:1: error: the line needs the member ‘b’"))
    }

    @Test(arguments: [["one"], [], ["one", "two", "--format", "jsonl"]])
    func sameWantsTwoSpellingsOrAStream(_ words: [String]) {
        #expect(CommandRun(arguments: ["references", "same"] + words, in: "/").code == .usage)
    }

    @Test func citationsAreLookedUpLineByLine() throws {
        let folder = try TemporaryFolder(["r.json": Self.registry])
        let run = CommandRun(
            "references", "resolve", "--registry", "r.json", "--format", "jsonl",
            input: """
                {"id": "1", "input": "CEDAW/C/NOR/9", "state": "NOR", "context": {"protocol": "treaty:untoc-tip"}}
                {"id": "2", "input": "CEDAW/C/NOR/8", "state": null}
                {"id": "3", "input": "A/72/164"}
                {"id": "4", "input": "", "context": {"protocol": 5}}
                {"id": "5", "input": "", "state": 5}
                """, in: folder.path)
        #expect(run.code == .badData)
        #expect(
            run.output == """
                {"id":"1","resolve":[{"entry":"NOR-CEDAW-9","outcome":"documentOnly","units":[]}]}
                {"id":"2","resolve":[{"entry":null,"outcome":"unresolved","units":[]}]}
                {"id":"3","resolve":[{"entry":null,"outcome":"ambiguous","units":[],"candidates":["FRA-A","NOR-A"]}]}

                """)
        #expect(run.error.contains("standard input:4:50: error: expected a string, found the number 5"))
        #expect(run.error.contains("standard input:5:35: error: expected a string"))
    }

    @Test func whereCitationsLeadIsSaidInWords() throws {
        let folder = try TemporaryFolder([
            "r.json": Self.registry, "t.txt": "See\nCEDAW/C/NOR/9; CEDAW/C/NOR/8; A/72/164.",
        ])
        let run = CommandRun("references", "resolve", "--registry", "r.json", "--for", "NOR", "t.txt", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.output == """
                3 citations: 1 found as a document, 1 fitting several documents, 1 not found.

                t.txt, line 2, column 1: ‘CEDAW/C/NOR/9’
                   Cited     UN document CEDAW/C/NOR/9
                   Found     NOR-CEDAW-9, ‘Ninth report of Norway’, 31 March 2016

                t.txt, line 2, column 16: ‘CEDAW/C/NOR/8’
                   Cited     UN document CEDAW/C/NOR/8
                   Open      The document is not among those that are known here.

                t.txt, line 2, column 31: ‘A/72/164’
                   Cited     UN document A/72/164
                   Open      Several documents fit, the likeliest first:
                             NOR-A
                             FRA-A

                """)
        let json = CommandRun(
            "references", "resolve", "--registry", "r.json", "t.txt", "--format", "json", in: folder.path)
        #expect(json.output.contains("\"reason\": \"notRegistered\""))
        let csv = CommandRun(
            "references", "resolve", "--registry", "r.json", "t.txt", "--format", "csv", in: folder.path)
        #expect(
            csv.output.contains(
                "t.txt,,2,1,CEDAW/C/NOR/9,un:CEDAW/C/NOR/9,documentOnly,,NOR-CEDAW-9,Ninth report of Norway,,"))
    }

    @Test func whatIsKnownHasToBeNamedAndRight() throws {
        let folder = try TemporaryFolder(["r.json": "[{\"id\": \"A\"}]"])
        #expect(CommandRun("references", "resolve", "x.txt", in: folder.path).code == .usage)
        let run = CommandRun("references", "resolve", "--registry", "r.json", input: "x", in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("r.json:1:2: error: a document of a registry needs the member ‘canonical’"))
        let more = CommandRun(
            "references", "resolve", "--registry", "r.json", "--keep-going", input: "x", in: folder.path)
        #expect(more.code == .success)
        let slip = CommandRun(
            "references", "resolve", "--registry", "r.json", "--context", "protocol", input: "x", in: folder.path)
        #expect(slip.code == .usage)
        #expect(CommandRun("references", "resolve", "--registry", "no.json", in: folder.path).code == .missingInput)
    }

    @Test func documentsAreListedOnceWithAllWhoCiteThem() throws {
        let folder = try TemporaryFolder([
            "a.txt": "CEDAW/C/NOR/9 and cedaw/c/nor/9.", "b.txt": "A/72/164\n\nCEDAW/C/NOR/9 (V.16-00001).",
        ])
        let run = CommandRun("references", "dedupe", "b.txt", "a.txt", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.hasPrefix("3 documents, cited in 5 places.\n\n1. UN document A/72/164\n"))
        #expect(
            run.output.contains(
                """
                2. UN document CEDAW/C/NOR/9 (3 times)
                   Written   ‘CEDAW/C/NOR/9’, ‘cedaw/c/nor/9’
                   Cited by  a.txt
                   Cited by  b.txt
                """), "\(run.output)")
        #expect(run.output.contains("Doubtful: these may be one document"))
        #expect(CommandRun("references", "dedupe", "a.txt", "b.txt", in: folder.path).output == run.output)
        let csv = CommandRun("references", "dedupe", "a.txt", "--format", "csv", in: folder.path)
        #expect(
            csv.output.hasSuffix(
                "un:CEDAW/C/NOR/9,UN document CEDAW/C/NOR/9,,a.txt,,2,,CEDAW/C/NOR/9; cedaw/c/nor/9\r\n"),
            "\(csv.output)")
        let json = CommandRun("references", "dedupe", "b.txt", "--format", "json", in: folder.path)
        #expect(json.output.contains("\"evidence\": [\n        \"sideBySide\""))
        #expect(CommandRun("references", "dedupe", input: "x").output == "No document is cited that is recognised.\n")
    }
}
