import SynergyInterchange
import SynergyModel
import Testing

/// Forms as survey tools and their users write them.
@Suite struct XLSFormDialectsTests {
    static func read(
        _ survey: [[String]], choices: [[String]] = [],
        settings: [[String]] = [["form_title", "form_id"], ["T", "F"]]
    ) -> ExchangeReading {
        XLSForm.read(
            Workbook(sheets: [
                SmallTables.sheet("survey", texts: survey), SmallTables.sheet("choices", texts: choices),
                SmallTables.sheet("settings", texts: settings),
            ]), file: "f.xlsx")
    }

    private func form(_ reading: ExchangeReading) throws -> Questionnaire {
        #expect(!reading.hasErrors, "\(SmallTables.lines(reading))")
        return try #require(reading.content.questionnaires.first)
    }

    @Test func disabledRowsAreNoQuestions() throws {
        let reading = Self.read(
            [
                ["type", "name", "label", "disabled", "required", "relevant"],
                ["select_one yn", "a", "A", "yes", "yes", ""],
                ["text", "b", "B", "no", "", "${a} = 'yes'"], ["text", "c", "C", "TRUE", "", ""], ["text", "d", "D"],
            ], choices: [["list_name", "name", "label"], ["yn", "yes", "Yes"], ["yn", "no", "No"]])
        let form = try form(reading)
        #expect(form.questions.map(\.id.number) == ["b", "d"])
        #expect(form.questions[0].enabledIf == nil)
        // What a disabled row says of itself is not counted again.
        #expect(
            reading.losses.sentences == [
                "2 rows that are disabled: left out (first: a)",
                "1 conditions: left out: the question is always asked (first: b)",
                "1 lists of options that no question uses: left out (first: yn)",
            ])
        #expect(SmallTables.lines(reading).count == 1)
        #expect(SmallTables.lines(reading)[0].contains("there is no question ‘a’"))
    }

    /// SurveyCTO: `value`, one colon before the language, `relevance`, numbers as codes, an end with the name of its group.
    @Test func aFormOfSurveyCTOIsRead() throws {
        let reading = Self.read(
            [
                [
                    "type", "name", "label", "label:french", "relevance", "disabled", "required", "calculation",
                    "appearance",
                ],
                ["start", "starttime"], ["calculate_here", "ch"], ["begin group", "consent", "Consent"],
                ["select_one yesno", "ok", "Do you agree?", "Accord ?", "", "", "yes"], ["end group", "consent"],
                ["begin group", "main", "Main", "", "${ok}=1"], ["text", "x", "X", "X fr"],
                ["select_one v", "village", "Village", "", "", "", "", "", "search('villages', 'matches')"],
                ["text", "sum", "", "", "", "", "", "1 + 1"], ["end group", "main"],
            ],
            choices: [
                ["list_name", "value", "label", "label:french", "filter"], ["yesno", "1", "Yes", "Oui"],
                ["yesno", "0", "No", "Non"], ["v", "village_id", "village_name"],
            ],
            settings: [["form_title", "form_id", "version", "default_language"], ["T", "F", "1", "english"]])
        let form = try form(reading)
        #expect(form.language == "en")
        #expect(form.questions.map(\.id.number) == ["ok", "x"])
        #expect(form.questions[0].options.map(\.code) == ["1", "0"])
        #expect(form.questions[0].options[0].label["fr"] == "Oui")
        #expect(form.questions[1].enabledIf == Condition(question: "F:ok", oneOf: [.choice("1")]))
        #expect(form.questions[1].text["fr"] == "X fr")
        // The one option of the village is a column of another file, and would be a wrong one.
        #expect(
            SmallTables.lines(reading).contains(
                "f.xlsx:9:1: warning: the options of this question stand in another file, so it has no place here and is left out [unknown-question-type] (at survey!A9)"
            ))
        #expect(reading.losses.sentences.contains("1 calculations: left out (first: sum)"))
    }

    @Test(arguments: [
        ["list_name", "value", "name", "label"], ["list_name", "tag", "name", "label"],
    ])
    func aColumnUnderItsOwnNameGoesFirst(headings: [String]) throws {
        let reading = Self.read(
            [["type", "name", "label"], ["select_one l", "a", "A"]], choices: [headings, ["l", "9", "x", "X"]])
        #expect(try form(reading).questions[0].options.map(\.code) == ["x"])
        #expect(
            reading.losses.sentences == [
                "1 cells of the column ‘\(headings[1])’ of the sheet choices: left out (first: choices!B2)"
            ])
    }

    @Test func olderNamesOfColumnsAndTypesAreRead() throws {
        let reading = Self.read(
            [
                ["command", "tag", "caption:English", "caption:French", "bind:relevant", "bind::required"],
                ["select one from yes_no", "a", "A", "A (fr)", "", "yes"],
                ["add text prompt", "b", "B", "", "${a} = 'yes'", ""], ["begin lgroup", "l", "L"],
                ["integer", "c", "C"], ["end lgroup"], ["begin loop over towns", "m", "M"], ["int", "d", "D"],
                ["end loop"], ["begin_kobomatrix towns", "k", "K"], ["text", "e", "E"], ["end_kobomatrix"],
            ],
            choices: [["list name", "name", "caption:English"], ["yes_no", "yes", "Yes"], ["yes_no", "no", "No"]])
        let form = try form(reading)
        #expect(form.questions.map(\.id.number) == ["a", "b", "c", "d", "e"])
        #expect(form.questions[0].kind == .yesNo)
        #expect(form.questions[0].text["fr"] == "A (fr)")
        #expect(form.questions[1].enabledIf == Condition(question: "F:a", oneOf: [.boolean(true)]))
        #expect(reading.losses.sentences.contains("3 repeats: asked once (first: l)"))
        #expect(reading.losses.sentences.contains("1 marks that an answer is required: left out (first: a)"))
    }

    /// KoboToolbox: a table of ratings begins with a question that only shows the options; the options may come from answers.
    @Test func whatOnlyLooksLikeAQuestionIsNone() throws {
        let reading = Self.read(
            [
                ["type", "name", "label", "appearance"], ["begin_group", "t", "", "field-list"],
                ["select_one r", "head", "Please rate", "w4 label"], ["select_one r", "food", "Food", "list-nolabel"],
                ["end_group"], ["select_one ${names}", "who", "Who?", ""],
                ["select_one_from_file x.csv", "f", "F", ""],
                ["begin_score r", "s", "Score", ""], ["score__row", "s1", "Row", ""], ["end_score", "", "", ""],
            ], choices: [["list_name", "name", "label"], ["r", "1", "Good"], ["r", "2", "Bad"]])
        #expect(try form(reading).questions.map(\.id.number) == ["food"])
        #expect(
            reading.losses.sentences.filter { $0.contains("tables of options") || $0.contains("rows of the type") } == [
                "1 headings of tables of options: left out (first: head)",
                "1 rows of the type select_one ${names}: left out (first: who)",
                "1 rows of the type select_one_from_file x.csv: left out (first: f)",
                "1 rows of the type begin_score r: left out (first: s)",
                "1 rows of the type score__row: left out (first: s1)",
                "1 rows of the type end_score: left out (first: )",
            ])
        #expect(reading.diagnostics.count { $0.code == .unknownQuestionType } == 5)
    }

    @Test func theSameNameInTwoGroupsIsTwoQuestions() throws {
        let reading = Self.read(
            [
                ["type", "name", "label", "relevant"], ["begin_group", "g1", "One"], ["select_one yn", "any", "Any?"],
                ["text", "note", "N1", "${any} = 'yes'"], ["end_group"], ["begin_group", "g2", "Two"],
                ["select_one yn", "any", "Any?"], ["text", "note", "N2"], ["begin_group", "h", "Inner"],
                ["text", "note", "N3"], ["end_group"], ["end_group"], ["begin_group", "g3", "Three"],
                ["begin_group", "h", "Inner"], ["text", "note", "N4"], ["end_group"], ["end_group"],
            ], choices: [["list_name", "name", "label"], ["yn", "yes", "Yes"], ["yn", "no", "No"]])
        let form = try form(reading)
        #expect(
            form.questions.map(\.id.number) == ["any", "note", "g2.any", "g2.note", "h.note", "g3.h.note"])
        #expect(form.questions.map(\.text.original.text) == ["Any?", "N1", "Any?", "N2", "N3", "N4"])
        // Which of the two questions is meant is not known.
        #expect(form.questions[1].enabledIf == nil)
        #expect(SmallTables.lines(reading).count == 1)
        #expect(SmallTables.lines(reading)[0].contains("several questions are called ‘any’"))
        let twice = Self.read([
            ["type", "name", "label"], ["begin_group", "g", "G"], ["text", "a", "A"], ["text", "a", "B"], ["end_group"],
        ])
        #expect(SmallTables.lines(twice).contains { $0.hasPrefix("f.xlsx:4:2: error: the name ‘a’ comes twice") })
        let numbered = Self.read([
            ["type", "name", "label", "synergy_id"], ["text", "a", "A", "1"], ["text", "b", "B", "1"],
        ])
        #expect(SmallTables.lines(numbered).contains { $0.hasPrefix("f.xlsx:3:4: error: the number ‘1’ comes twice") })
    }

    @Test func aQuestionWithoutALabelKeepsWhatItHas() throws {
        let reading = Self.read([
            ["type", "name", "label", "hint", "media::image"], ["text", "a", "", "", "pic.png"],
            ["text", "b", "", "Only a hint", ""], ["text", "c", "C", "H", ""],
        ])
        let form = try form(reading)
        #expect(form.questions.map(\.text.original.text) == ["a", "Only a hint", "C"])
        #expect(form.questions.map { $0.help?.original.text } == [nil, nil, "H"])
        #expect(
            SmallTables.lines(reading) == [
                "f.xlsx:2:3: warning: the question ‘a’ has no label; its name stands for it [missing-member] (at survey!C2)",
                "f.xlsx:3:3: warning: the question ‘b’ has no label; its hint stands for it [missing-member] (at survey!C3)",
            ])
    }

    @Test func theSameOptionTwiceIsOneWhereThatIsAllowed() throws {
        let survey = [["type", "name", "label"], ["select_one t", "t", "Town"]]
        let choices = [
            ["list_name", "name", "label", "country"], ["t", "paris", "Paris", "fr"], ["t", "other", "Other", "fr"],
            ["t", "berlin", "Berlin", "de"], ["t", "other", "Other", "de"], ["t", "rome", "", "it"],
        ]
        let allowed = Self.read(
            survey, choices: choices,
            settings: [["form_title", "form_id", "allow_choice_duplicates"], ["T", "F", "yes"]])
        #expect(try form(allowed).questions[0].options.map(\.code) == ["paris", "other", "berlin", "rome"])
        #expect(
            allowed.losses.sentences.suffix(2) == [
                "1 further options of the same name in a list: left out (first: choices!A5)",
                "1 options without a label: the name stands for it (first: choices!A6)",
            ])
        let refused = Self.read(survey, choices: choices)
        #expect(
            SmallTables.lines(refused).contains {
                $0.hasPrefix("f.xlsx:5:2: error: the list ‘t’ has the option ‘other’ twice")
            })
    }

    @Test func remarksBetweenTheRowsAreCounted() throws {
        let reading = Self.read(
            [
                ["type", "name", "label", "required", "comment", ""], ["text", "a", "A"],
                ["", "", "", "", "SECTION 2 below"], ["", "", "", "false", "", ""], ["select_one c", "b", "B"],
                ["", "", "", "", "", "aside"],
            ],
            choices: [
                ["list_name", "name", "label", "comment"], ["c", "x", "X", ""], ["", "", "", "--- next ---"],
                ["c", "y", "Y", ""],
            ])
        let form = try form(reading)
        #expect(form.questions.map(\.id.number) == ["a", "b"])
        #expect(form.questions[1].options.map(\.code) == ["x", "y"])
        #expect(reading.diagnostics == [])
        #expect(
            reading.losses.sentences == [
                "1 cells of the column ‘comment’ of the sheet survey: left out (first: survey!E3)",
                "1 cells under no heading of the sheet survey: left out (first: survey!F6)",
                "1 cells of the column ‘comment’ of the sheet choices: left out (first: choices!D3)",
            ])
        // What may be a question is none of them.
        let lost = Self.read([["type", "name", "label"], ["text", "a", "A"], ["", "", "A question"]])
        #expect(SmallTables.lines(lost).contains { $0.contains("a row of the survey needs a type") })
    }

    @Test(arguments: [
        [["type", "name", "label"]], [["type", "name", "label"], ["note", "a", "A"]],
        [["number", "question", "type", "name"], ["1", "Is there a law?", "yes or no", "law"]],
        [["type", "name", "label", "disabled"], ["text", "a", "A", "yes"]],
    ])
    func aSurveyWithoutAQuestionIsAnError(survey: [[String]]) {
        let reading = Self.read(survey)
        #expect(reading.hasErrors)
        #expect(
            SmallTables.lines(reading).contains {
                $0.contains("error: no row of the sheet ‘survey’ is a question; is it an XLSForm? [unknown-table]")
            })
    }

    @Test func whereTheLabelOfYesIsNoTheOptionsAreKept() throws {
        let reading = Self.read(
            [
                ["type", "name", "label", "relevant"], ["select_one yn", "a", "A"], ["text", "b", "B", "${a} = 'yes'"],
            ],
            choices: [["list_name", "name", "label"], ["yn", "no", "Yes"], ["yn", "yes", "No"]])
        let form = try form(reading)
        #expect(form.questions[0].kind == .singleChoice)
        #expect(form.questions[0].options.map(\.label.original.text) == ["Yes", "No"])
        #expect(form.questions[1].enabledIf == Condition(question: "F:a", oneOf: [.choice("yes")]))
        #expect(reading.losses.isEmpty)
    }

    @Test func furtherRowsOfSettingsAreCounted() throws {
        let reading = Self.read(
            [["type", "name", "label"], ["text", "a", "A"]],
            settings: [["form_title", "form_id"], ["T", "F"], ["U", "G"]])
        #expect(try form(reading).id == "F")
        #expect(
            reading.losses.sentences == ["1 settings in rows after the first: left out (first: settings!A3)"])
    }

    /// Lists of villages have thousands of options; ten times as many take ten times as long, not a hundred times.
    @Test(.timeLimit(.minutes(15))) func aLongListIsReadInTheTimeItTakes() throws {
        let count = 20_000
        let reading = Self.read(
            [
                ["type", "name", "label", "relevant"], ["select_one v", "a", "Where?", ""],
                ["text", "b", "B", "${a} != ''"],
            ], choices: [["list_name", "name", "label"]] + (0..<count).map { ["v", "v\($0)", "Village \($0)"] })
        let form = try form(reading)
        #expect(form.questions[0].options.count == count)
        #expect(form.questions[1].enabledIf?.oneOf.count == count)
    }
}
