import SynergyInterchange
import SynergyModel
import Testing

@Suite struct XLSFormTests {
    /// A form as a survey designer makes it, without anything of ours.
    private static let foreign = Workbook(sheets: [
        SmallTables.sheet(
            "survey",
            texts: [
                [
                    "type", "name", "label::English (en)", "label::French (fr)", "hint::English (en)", "required",
                    "relevant", "constraint", "appearance",
                ],
                ["start", "start", "", "", "", "", "", "", ""],
                ["begin group", "g1", "Law", "Droit", "", "", "", "", ""],
                [
                    "select_one yes_no", "law", "Is there a law?", "Y a-t-il une loi ?", "Any act", "yes", "", "",
                    "minimal",
                ],
                ["text", "which", "Which?", "Laquelle ?", "", "", "${law} = 'yes'", "", ""],
                ["note", "n", "Thank you", "", "", "", "", "", ""],
                ["begin group", "g2", "Details", "", "", "", "${law} != 'no'", "", ""],
                ["integer", "count", "How many?", "", "", "", "", ". >= 0", ""],
                ["end group", "", "", "", "", "", "", "", ""],
                ["end_group", "", "", "", "", "", "", "", ""],
                ["select_multiple forms", "forms", "Forms", "", "", "", "${law} = 'yes' and ${count} > 3", "", ""],
                ["select one forms or_other", "main", "Main form", "", "", "", "selected(${forms}, 'sale')", "", ""],
                ["date", "since", "Since", "", "", "", "", "", ""],
                ["calculate", "double", "", "", "", "", "", "", ""],
                ["geopoint", "where", "Where?", "", "", "", "", "", ""],
                ["begin_repeat", "r", "Case", "", "", "", "", "", ""],
                ["string", "story", "Story", "", "", "", "", "", ""],
                ["end repeat", "", "", "", "", "", "", "", ""],
            ]),
        SmallTables.sheet(
            "choices",
            texts: [
                ["list_name", "name", "label::English (en)", "label::French (fr)", "image"],
                ["yes_no", "yes", "Yes", "Oui", ""],
                ["yes_no", "no", "No", "Non", ""], ["forms", "sale", "Sale", "Vente", "sale.png"],
                ["forms", "labour", "Forced labour", "", ""],
            ]),
        SmallTables.sheet(
            "settings",
            texts: [
                ["form_title", "form_id", "version", "default_language"],
                ["The form", "F1", "20260101", "English (en)"],
            ]),
        SmallTables.sheet("external_choices", texts: [["list_name", "name"], ["a", "b"]]),
    ])

    @Test func aFormOfAnotherToolIsRead() throws {
        let reading = XLSForm.read(Self.foreign, file: "f.xlsx")
        #expect(!reading.hasErrors, "\(SmallTables.lines(reading))")
        let form = try #require(reading.content.questionnaires.first)
        #expect(form.id == "F1")
        #expect(form.title == LocalizedText("The form", language: "en"))
        #expect(form.language == "en")
        #expect(form.questions.map(\.id.number) == ["law", "which", "count", "forms", "main", "since", "story"])
        #expect(
            form.questions.map(\.kind) == [.yesNo, .text, .number, .multipleChoice, .singleChoice, .date, .text])
        #expect(form.questions.map(\.section) == ["Law", "Law", "Law / Details", nil, nil, nil, "Case"])
        #expect(form.questions[0].text.entries.map(\.text) == ["Is there a law?", "Y a-t-il une loi ?"])
        #expect(form.questions[0].help == LocalizedText("Any act", language: "en"))
        #expect(form.questions[0].options == [])
        #expect(form.questions[1].enabledIf == Condition(question: "F1:law", oneOf: [.boolean(true)]))
        // The group is shown unless the law question, which must be answered, says no.
        #expect(form.questions[2].enabledIf == Condition(question: "F1:law", oneOf: [.boolean(true)]))
        #expect(form.questions[3].options.map(\.code) == ["sale", "labour"])
        #expect(form.questions[3].options[0].label["fr"] == "Vente")
        #expect(form.questions[3].enabledIf == nil)
        #expect(form.questions[4].enabledIf == Condition(question: "F1:forms", oneOf: [.choice("sale")]))
    }

    @Test func whatHasNoPlaceIsCounted() {
        let reading = XLSForm.read(Self.foreign, file: "f.xlsx")
        #expect(
            Set(reading.losses.sentences) == [
                "1 sheets that XLSForm does not have: left out (first: external_choices)",
                "1 cells of the column ‘constraint’ of the sheet survey: left out (first: survey!H8)",
                "1 cells of the column ‘appearance’ of the sheet survey: left out (first: survey!I4)",
                "1 cells of the column ‘image’ of the sheet choices: left out (first: choices!E4)",
                "1 marks that an answer is required: left out (first: law)",
                "1 settings ‘version’: left out (first: settings!C2)",
                "1 rows of the type start: left out (first: start)",
                "1 rows of the type calculate: left out (first: double)",
                "1 rows of the type geopoint: left out (first: where)", "1 notes: left out (first: n)",
                "1 headings of groups in other languages: left out (first: g1)", "1 repeats: asked once (first: r)",
                "1 options ‘or other’: left out (first: main)",
                "1 conditions: left out: the question is always asked (first: forms)",
            ])
        #expect(
            SmallTables.lines(reading).contains(
                "f.xlsx:11:7: warning: the condition ‘${law} = 'yes' and ${count} > 3’ has no place here, so the question is always asked: ‘>’ is not understood [inexpressible-condition] (at survey!G11)"
            ))
    }

    private func read(_ survey: [[String]], choices: [[String]] = [], settings: [[String]] = [["form_id"], ["F"]])
        -> [String]
    {
        let workbook = Workbook(sheets: [
            SmallTables.sheet("survey", texts: survey), SmallTables.sheet("choices", texts: choices),
            SmallTables.sheet("settings", texts: settings),
        ])
        return SmallTables.lines(XLSForm.read(workbook, file: "f.xlsx"))
    }

    @Test(arguments: [
        (
            [["type", "label"], ["text", "A"]],
            "f.xlsx:1:1: error: an XLSForm has a sheet ‘survey’ with the columns type and name [unknown-table]"
        ),
        (
            [["type", "name", "label"], ["", "a", "A"]],
            "f.xlsx:2:1: error: a row of the survey needs a type [missing-member] (at survey!A2)"
        ),
        (
            [["type", "name", "label"], ["text", "", "A"]],
            "f.xlsx:2:2: error: a question needs a name [missing-member] (at survey!B2)"
        ),
        (
            [["type", "name", "label"], ["text", "a", ""]],
            "f.xlsx:2:3: warning: the question ‘a’ has no label; its name stands for it [missing-member] (at survey!C2)"
        ),
        (
            [["type", "name", "label"], ["text", "a", "A"], ["text", "a", "B"]],
            "f.xlsx:3:2: error: the name ‘a’ comes twice [duplicate] (at survey!B3)"
        ),
        (
            [["type", "name", "label"], ["select_one x", "a", "A"]],
            "f.xlsx:2:1: error: there is no list ‘x’ among the choices [unknown-list] (at survey!A2)"
        ),
        (
            [["type", "name", "label"], ["end_group", "", ""]],
            "f.xlsx:2:1: error: ‘end_group’ closes what is not open [unbalanced-group] (at survey!A2)"
        ),
        (
            [["type", "name", "label"], ["begin_group", "g", "G"], ["end_repeat", "", ""]],
            "f.xlsx:3:1: error: ‘end_repeat’ closes what is not open [unbalanced-group] (at survey!A3)"
        ),
        (
            [["type", "name", "label"], ["begin_group", "g", "G"], ["text", "a", "A"]],
            "f.xlsx:3:1: error: a group is never closed [unbalanced-group] (at survey!A3)"
        ),
        (
            [["type", "name", "label::Martian language"], ["text", "a", "A"]],
            "f.xlsx:1:3: warning: ‘Martian language’ is no language that is known here; what is under it is kept as und-x-martian-language. ‘Name (tag)’ says it, such as ‘English (en)’ [invalid-language] (at survey!C1)"
        ),
        (
            [["type", "name", "label"], ["hologram", "a", "A"]],
            "f.xlsx:2:1: warning: rows of the type ‘hologram’ have no place here and are left out [unknown-question-type] (at survey!A2)"
        ),
        (
            [["type", "name", "label", "synergy_data"], ["text", "a", "A", "{\"colour\":1}"]],
            "f.xlsx:2:4: error: a question has no member ‘colour’ [unknown-member] (at survey!D2)"
        ),
        (
            [["type", "name", "label", "synergy_data"], ["text", "a", "A", "colour"]],
            "f.xlsx:2:4: error: the cell begins like JSON, but it is none"
        ),
    ])
    func eachProblemHasItsPlace(survey: [[String]], expected: String) {
        let lines = read(survey)
        #expect(lines.contains { $0.hasPrefix(expected) }, "\(lines)")
    }

    @Test func theFormNeedsAnIdentifier() {
        let survey = [["type", "name", "label"], ["text", "a", "A"]]
        #expect(read(survey, settings: []).contains { $0.contains("the settings need a form_id") })
        // Survey tools take any text there; the form of another name is not the one that was meant, so it is said.
        #expect(
            read(survey, settings: [["form_title", "form_id"], ["T", "My form: 2025"]]) == [
                "f.xlsx:2:2: warning: ‘My form: 2025’ is no identifier of a form (no spaces, colons or ‘|’); it is read as ‘My-form-2025’ [invalid-identifier] (at settings!B2)"
            ])
        let workbook = Workbook(sheets: [
            SmallTables.sheet("survey", texts: survey),
            SmallTables.sheet("settings", texts: [["form_title", "form_id"], ["T", "a b"]]),
        ])
        let reading = XLSForm.read(workbook, file: "f.xlsx", form: "F9")
        #expect(reading.content.questionnaires.map(\.id) == ["F9"])
        #expect(
            SmallTables.lines(reading) == [
                "f.xlsx:2:2: warning: ‘a b’ is no identifier of a form (no spaces, colons or ‘|’); ‘F9’, which was given, stands for it [invalid-identifier] (at settings!B2)"
            ])
    }

    @Test func oneTextFileAndThreeTextFilesAreReadTheSame() throws {
        let one = """
            survey,,,
            ,type,name,label::English (en)
            ,select_one l,q,"Which, then?"
            choices,,,
            ,list_name,name,label::English (en)
            ,l,a,A
            ,l,b,B
            settings,,,
            ,form_title,form_id,default_language
            ,T,F,English (en)
            """
        let first = XLSForm.read(csv: Array(one.utf8), file: "f.csv")
        #expect(SmallTables.lines(first) == [])
        let form = try #require(first.content.questionnaires.first)
        #expect(form.questions.first?.options.map(\.code) == ["a", "b"])
        #expect(form.questions.first?.text == LocalizedText("Which, then?", language: "en"))
        let three = [
            "a.csv": "type,name,label::English (en)\nselect_one l,q,\"Which, then?\"\n",
            "b.csv": "list_name,name,label::English (en)\nl,a,A\nl,b,B\n",
            "c.csv": "form_title,form_id,default_language\nT,F,English (en)\n",
        ].map { InputFile(name: $0.key, bytes: Array($0.value.utf8)) }
        let second = XLSForm.read(files: three)
        #expect(SmallTables.lines(second) == [])
        #expect(second.content == first.content)
        #expect(XLSForm.read(files: [InputFile(name: "f.csv", bytes: Array(one.utf8))]).content == first.content)
        #expect(
            SmallTables.lines(
                XLSForm.read(files: [three[0], InputFile(name: "d.csv", bytes: Array("a,b\n1,2\n".utf8))]))[0]
                .hasPrefix("d.csv:1:1: error: the headings are those of none of the sheets survey, choices, settings"))
        // A place in the one file is a line of it.
        let broken = one.replacing("select_one l,q", with: "select_one x,q")
        #expect(
            SmallTables.lines(XLSForm.read(csv: Array(broken.utf8), file: "f.csv")) == [
                "f.csv:3:2: error: there is no list ‘x’ among the choices [unknown-list]"
            ])
    }
}
