import SynergyCLI
import Synchronization
import Testing

@Suite struct ReferencesScanTests {
    @Test func linesAreAnsweredInTheirOrderAndABadOneIsReported() {
        let run = CommandRun(
            "references", "scan", "--format", "jsonl",
            input: """
                {"id": "b", "input": "Nothing."}
                {"id": "a", "input":

                {"id": 3, "input": "", "more": [1]}
                """)
        #expect(run.code == .badData)
        #expect(run.output == "{\"id\":\"b\",\"found\":[]}\n{\"id\":3,\"found\":[]}\n")
        #expect(run.error.contains("standard input:2:21: error: "))
        #expect(run.error.hasSuffix("1 line was left out.\n"))
    }

    @Test func answersAreWrittenBeforeMoreIsWaitedFor() throws {
        let events = Mutex<[String]>([])
        let pieces = Mutex([
            "{\"id\":1,\"inp", "ut\":\"x\"}\n", "{\"id\":2,\"input\":\"y\"}\n{\"id\":3,", "\"input\":\"z\"}",
        ])
        var environment = Environment(
            arguments: ["references", "scan", "--format", "jsonl"], workingDirectory: "/", readInput: { [] },
            writeOutput: { bytes in
                events.withLock { $0.append("out " + String(decoding: bytes, as: UTF8.self).filter(\.isNumber)) }
            },
            writeError: { _ in })
        environment.readSomeInput = {
            events.withLock { $0.append("in") }
            return pieces.withLock { Array(($0.isEmpty ? "" : $0.removeFirst()).utf8) }
        }
        #expect(Synergy.main(environment) == .success)
        #expect(events.withLock { $0 } == ["in", "in", "out 1", "in", "out 2", "in", "in", "out 3"])
    }

    @Test func aTextThatCitesNothingIsSaidToCiteNothing() throws {
        let folder = try TemporaryFolder(["reply.txt": "Nothing.\n", "page.html": "<p>Nothing.</p>"])
        let run = CommandRun("references", "scan", "reply.txt", in: folder.path)
        #expect(run.code == .success)
        #expect(run.output == "reply.txt cites nothing that is recognised.\n")
        let both = CommandRun("references", "scan", "reply.txt", "page.html", in: folder.path)
        #expect(both.output == "Nothing that is recognised is cited.\n")
        let json = CommandRun("references", "scan", "-", "--format", "json", input: "Nothing.")
        #expect(json.output == "[\n  {\n    \"source\": \"standard input\",\n    \"found\": []\n  }\n]\n")
        let csv = CommandRun("references", "scan", "--format", "csv", input: "")
        #expect(
            csv.output == "source,part,line,column,start,end,kind,canonical,document,text,language,url\r\n")
    }

    @Test(arguments: [
        ("a.pdf", "%PDF-1.7\n", "a PDF file"), ("a.docx", "PK\u{3}\u{4}", "a Word, Excel or ZIP file"),
        ("folder", "", "'--data folder' reads the answers"),
    ])
    func whatCannotBeReadIsNamed(_ name: String, _ content: String, _ words: String) throws {
        let folder = try TemporaryFolder(name == "folder" ? ["folder.txt": ""] : [name: content])
        let path = name == "folder" ? folder.path : name
        let run = CommandRun("references", "scan", path, in: folder.path)
        #expect(run.code == .badData)
        #expect(run.output.isEmpty)
        let said = run.error.replacing(folder.path, with: "folder")
        #expect(said.contains(words), "\(run.error)")
    }

    @Test func bytesThatAreNotUTF8AreReadWithAWarning() throws {
        let events = Mutex<[String]>([])
        let environment = Environment(
            arguments: ["references", "scan"], workingDirectory: "/",
            readInput: { Array("one\ntw".utf8) + [0xE9, 0, 0xFF] },
            writeOutput: { bytes in events.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } },
            writeError: { bytes in events.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } })
        #expect(Synergy.main(environment) == .success)
        let said = events.withLock { $0 }
        #expect(said.first?.hasPrefix("standard input:2:3: warning: the byte 0xE9") == true, "\(said)")
        #expect(said.last == "standard input cites nothing that is recognised.\n")
    }

    @Test func aStateIsChosenOnlyAmongAnswers() {
        let run = CommandRun("references", "scan", "--for", "XLD", input: "x")
        #expect(run.code == .usage)
        #expect(run.error.contains("name it with '--data'"))
    }

    @Test func theAnswersOfADataFolderAreRead() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun("references", "scan", "--data", ".", "--for", "XLD", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(CommandRun("references", "scan", "nowhere.txt", in: folder.path).code == .missingInput)
    }
}

@Suite struct ReferencesScanWordsTests {
    @Test func documentsAreListedOnceWithTheirPlaces() throws {
        let folder = try TemporaryFolder([
            "reply.txt": "Voir l’annexe,\nA/72/164 and Corr.1.\n\n見CEDAW/C/NOR/9号文件; resolution 8/2; CEDAW/C/NOR/9\n"
        ])
        let run = CommandRun("references", "scan", "reply.txt", in: folder.path)
        #expect(
            run.output == """
                reply.txt cites 3 documents in 4 places. In 1 more place the text does not say which document it
                means.

                1. UN document A/72/164
                   line 2, column 1: ‘A/72/164’

                2. UN document A/72/164/Corr.1
                   line 2, column 14: ‘Corr.1’: written short, after the document before it

                3. UN document CEDAW/C/NOR/9 (2 times)
                   line 4, column 2: ‘CEDAW/C/NOR/9’
                   line 4, column 36: ‘CEDAW/C/NOR/9’

                Not said by the text: which document is meant

                Resolution 8/2 (of which body, the text does not say)
                   line 4, column 20: ‘resolution 8/2’

                """)
        let csv = CommandRun("references", "scan", "reply.txt", "--format", "csv", in: folder.path)
        #expect(
            csv.output.contains("reply.txt,,2,1,17,25,un-symbol,un:A/72/164,un:A/72/164,A/72/164,,\r\n"),
            "\(csv.output)")
    }

    @Test func pagesAreReadByTheirNameOrTheirBeginning() throws {
        let page = "<!DOCTYPE html><p>CEDAW/<b>C</b>/NOR/9<script>A/72/164</script>"
        let folder = try TemporaryFolder(["a.html": page, "b": page])
        for name in ["a.html", "b"] {
            let run = CommandRun("references", "scan", name, "--format", "jsonl", "--input", "html", in: folder.path)
            #expect(run.output.contains("\"id\":\"\(name)\",\"found\":[{\"kind\":\"un-symbol\""), "\(run.output)")
            #expect(run.output.contains("\"span\":[18,38],\"text\":\"CEDAW/C/NOR/9\""), "\(run.output)")
            let told = CommandRun("references", "scan", name, "--format", "csv", in: folder.path)
            #expect(told.output.contains("\(name),,1,19,18,38,un-symbol,"), "\(told.output)")
        }
        let plain = CommandRun("references", "scan", "b", "--input", "text", "--format", "csv", in: folder.path)
        #expect(plain.output.contains("un:A/72/164"))
    }
}
