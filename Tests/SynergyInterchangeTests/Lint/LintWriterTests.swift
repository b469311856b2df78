import SynergyInterchange
import SynergyMatching
import SynergyModel
import Testing

@Suite struct LintWriterTests {
    private let file = InputFile(
        name: "tower.questionnaire.json",
        text: """
            {"id": "TOWER", "title": "Towers | lamps", "instruments": ["LAW"], "questions": [
              {"number": "1", "text": "Are =adequate lamps in use?", "kind": "yesNo", "quantifier": "single",
               "aspect": "practice", "provisions": ["LAW:1", "LAW:9"], "section": "Lamps"},
              {"number": "2", "text": {"fr": "Qui entretient la tour ?"}, "kind": "text", "aspect": "practice",
               "provisions": ["LAW:1"]}
            ]}
            """)
    private let law = Instrument(
        id: "LAW", title: "Treaty", kind: .treaty, provisions: [Provision(id: "LAW:1"), Provision(id: "LAW:1(a)")])

    private func report(isPlaced: Bool = true) throws -> LintReport {
        let draft = try #require(Workspace(files: [file]).questionnaires.first)
        let minutes: [AnswerKind: LintMinutes] = [.yesNo: LintMinutes(5, 15), .text: LintMinutes(20, 60)]
        let report = QuestionnaireLinter(.init(minutes: minutes))
            .report(on: draft, knowing: LintContext(instruments: [law]))
        guard isPlaced else { return report }
        return try #require(LintPlaces(file)).placing(report)
    }

    @Test func theTextNamesPlaceFindingReasonAndRemedy() throws {
        #expect(
            LintWriter(try report()).text(width: 300) == """
                Towers | lamps (TOWER)
                2 questions in 9 words, 4.5 on average and 5 in the longest.
                25–75 minutes to answer all of it.
                Assumed, not measured, in minutes for one answer: yes or no 5–15, text 20–60.
                1 open, 1 closed, 0 figures or tables; 50 % are closed. The closed question says all that is needed to \
                carry an answer over.
                  Lamps: 0 open, 1 closed, 0 figures or tables
                  Without a heading: 1 open, 0 closed, 0 figures or tables

                tower.questionnaire.json:2:27: warning: question 1: ‘adequate’ can be read in different ways. [vague-word]
                    Why: Each State decides for itself what it means, so that answers cannot be compared.
                    To do: Use the words of the provision, name a measure, or say in ‘help’ what is meant.

                tower.questionnaire.json:3:50: error: question 1: There is no provision ‘LAW:9’; did you mean ‘LAW:1’? \
                [unknown-provision]
                    Why: An answer cannot be checked against a text that does not exist.
                    To do: Cite a provision that is there.

                Found: 1 error, 1 warning and 0 notes.

                """)
    }

    @Test func withoutAFileTheQuestionIsThePlace() throws {
        let text = LintWriter(try report(isPlaced: false)).text(width: 300)
        #expect(text.contains("\nTOWER:1: warning: ‘adequate’ can be read in different ways. [vague-word]\n"))
    }

    @Test func linesAreAsWideAsTheyMayBe() throws {
        for width in [40, 60, 100] {
            let lines = LintWriter(try report()).text(width: width).split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= max(width, 45) }, "\(lines)")
        }
    }

    @Test func theCSVHasARowForEachFindingAndNoFormula() throws {
        let rows = LintWriter(try report()).csv().split(separator: "\r\n")
        #expect(rows.count == 3)
        #expect(rows[0] == "rule,aim,severity,questions,file,line,column,path,found,why,advice")
        #expect(
            rows[1].hasPrefix(
                "vague-word,precise,warning,TOWER:1,tower.questionnaire.json,2,27,$.questions[0].text,"))
        #expect(rows[2].contains(",$.questions[0].provisions[1],There is no provision ‘LAW:9’; did you mean ‘LAW:1’?,"))
    }

    @Test func theMarkdownEscapesWhatComesFromOutside() throws {
        let text = LintWriter(try report()).markdown()
        #expect(text.hasPrefix("# Towers \\| lamps (TOWER)\n"))
        #expect(text.contains("\n## Precise\n"))
        #expect(text.contains("\n## Focused\n"))
        #expect(!text.contains("\n## Short\n"))
        #expect(text.contains("| `unknown-provision` |\n"))
        #expect(text.contains("- `vague-word`: Each State decides"))
    }

    @Test func theJSONIsTheSameEachTimeAndTellsAll() throws {
        let bytes = LintWriter(try report()).json()
        #expect(bytes == LintWriter(try report()).json())
        let text = String(decoding: bytes, as: UTF8.self)
        for part in [
            #""formatVersion""#, #""rule""#, #""vague-word""#, #""path""#, #""$.questions[0].provisions[1]""#,
            #""assumedMinutes""#, #""sections""#, #""reusableClosed""#,
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test func aFormThatAsksNothingHasNoFigures() throws {
        let empty = Questionnaire(id: "NONE", title: "Nothing")
        #expect(
            LintWriter(QuestionnaireLinter().report(on: empty)).text()
                == "Nothing (NONE)\nNo question.\n\nNothing was found.\n")
    }

    // MARK: Places

    @Test func aTranslationHasAPlaceOfItsOwn() throws {
        let file = InputFile(
            name: "t.questionnaire.json",
            text: """
                {"id": "T", "title": "T", "questions": [
                  {"number": "1", "text": {"en": "Is it lit?",
                    "fr": "Des moyens suffisants existent-ils ?"}, "kind": "yesNo"}]}
                """)
        let draft = try #require(Workspace(files: [file]).questionnaires.first)
        let report = try #require(LintPlaces(file)).placing(QuestionnaireLinter().report(on: draft))
        let finding = try #require(report.findings.first { $0.rule == .vagueWord })
        #expect(
            finding.location == SourceLocation(file: file.name, line: 3, column: 11, path: "$.questions[0].text.fr"))
    }

    @Test func whatIsNoJSONHasNoPlaces() {
        #expect(LintPlaces(InputFile(name: "x.questionnaire.json", text: "{")) == nil)
    }
}
