import SynergyInterchange
import SynergyModel
import Testing

@Suite struct QuestionTableTests {
    private func read(csv text: String, form: Questionnaire.ID? = "F-2020") -> ExchangeReading {
        ExchangeTables.read(csv: Array(text.utf8), file: "q.csv", options: .init(form: form, language: "en"))
    }

    /// The same five columns in six languages, with the words of each.
    @Test(arguments: [
        ("Number,Question,Kind of answer,Section,Options\n4.1,Is there a law?,yes or no,Law,\n4.2,How far?,one option,Law,a=Far; b=Near\n"),
        ("Numéro;Question;Type de réponse;Section;Options\n4.1;Is there a law?;oui ou non;Law;\n4.2;How far?;Une option;Law;\"a=Far ; b=Near\"\n"),
        ("número,PREGUNTA,tipo de respuesta,sección,opciones\n4.1,Is there a law?,Sí o no,Law,\n4.2,How far?,una opción,Law,a=Far;b=Near\n"),
        ("№\tВопрос\tВид ответа\tРаздел\tВарианты ответа\n4.1\tIs there a law?\tДа или нет\tLaw\t\n4.2\tHow far?\tодин вариант\tLaw\ta=Far; b=Near\n"),
        ("الرقم,السؤال,نوع الإجابة,القسم,الخيارات\n4.1,Is there a law?,نعم أو لا,Law,\n4.2,How far?,خيار واحد,Law,a=Far؛ b=Near\n"),
        ("编号,问题,答复类型,部分,选项\n4.1,Is there a law?,是或否,Law,\n4.2,How far?,单选,Law,a=Far；b=Near\n"),
    ])
    func aSimpleTableIsReadInSixLanguages(text: String) throws {
        let reading = read(csv: text)
        #expect(
            SmallTables.lines(reading) == [
                "q.csv:2:1: warning: no table says what the form ‘F-2020’ is; its identifier stands for its title [missing-member]"
            ])
        let form = try #require(reading.content.questionnaires.first)
        #expect(form.id == "F-2020")
        #expect(
            form.questions == [
                Question(
                    id: "F-2020:4.1", text: LocalizedText("Is there a law?", language: "en"), kind: .yesNo,
                    section: "Law"),
                Question(
                    id: "F-2020:4.2", text: LocalizedText("How far?", language: "en"), kind: .singleChoice,
                    section: "Law",
                    options: [
                        AnswerOption(code: "a", label: LocalizedText("Far", language: "en")),
                        AnswerOption(code: "b", label: LocalizedText("Near", language: "en")),
                    ]),
            ])
    }

    @Test func aWorkbookWithAFormAndItsQuestionsIsRead() throws {
        let workbook = Workbook(sheets: [
            SmallTables.sheet(
                "About",
                texts: [
                    ["Form", "F-2020"], ["Title", "The form"], ["Titre (fr)", "Le questionnaire"],
                    ["Language", "English"],
                    ["Issuer", "UNODC"], ["Instruments", "UN-TIP; COE-197"], ["Published", ""],
                    ["Accepted languages", "English, французский"], ["Audience", "States parties"],
                    ["Classification", "restricted: UNODC; COE (2027)"], ["Months fresh", "36 months"],
                ]),
            SmallTables.sheet(
                "Sheet2",
                [
                    [.text("The questions of the form")], [],
                    [
                        "No.", "Question", "Kind", "Question (fr)", "Provisions", "Aspect", "Condition", "Options",
                        "Options (fr)", "Per territory",
                    ]
                    .map { Sheet.Value.text($0) },
                    [
                        .number(1), .text("Law?"), .text("yes/no"), .text("Loi ?"), .text("UN-TIP:5(1), COE-197:18"),
                        .text("Législation"),
                    ],
                    [
                        .text("1.a"), .text("Which?"), .text("several options"), .empty, .empty, .empty,
                        .text("1 = oui"),
                        .text("Penal code\nSpecial law"), .text("Special law=Loi spéciale"), .bool(true),
                    ],
                    [
                        .text("2"), .text("How many?"), .text("number"), .empty, .empty, .empty,
                        .text("1.a = special law; Penal code"),
                    ],
                ]),
        ])
        let reading = ExchangeTables.read(workbook, file: "f.xlsx")
        #expect(SmallTables.lines(reading) == [])
        let form = try #require(reading.content.questionnaires.first)
        #expect(form.title.entries.map(\.text) == ["The form", "Le questionnaire"])
        #expect(form.title.entries.map(\.language) == ["en", "fr"])
        #expect(form.instruments == ["UN-TIP", "COE-197"])
        #expect(form.acceptedLanguages == ["en", "fr"])
        #expect(form.audience == .parties)
        #expect(form.classification == .restricted(to: ["UNODC", "COE"], until: "2027"))
        #expect(form.freshness == .months(36))
        #expect(form.questions.map(\.id) == ["F-2020:1", "F-2020:1.a", "F-2020:2"])
        #expect(form.questions[0].provisions == ["UN-TIP:5(1)", "COE-197:18"])
        #expect(form.questions[0].aspect == .legislation)
        #expect(form.questions[1].enabledIf == Condition(question: "F-2020:1", oneOf: [.boolean(true)]))
        #expect(form.questions[1].options.map(\.code) == ["Penal code", "Special law"])
        #expect(form.questions[1].options[1].label["fr"] == "Loi spéciale")
        #expect(form.questions[1].perTerritory)
        #expect(
            form.questions[2].enabledIf
                == Condition(question: "F-2020:1.a", oneOf: [.choice("Special law"), .choice("Penal code")]))
    }

    @Test(arguments: [
        (
            "number,question,kind,colour\n1,A,text,red\n",
            "q.csv:1:22: warning: the column ‘colour’ means nothing in a table of questions [unknown-column]"
        ),
        (
            "number,question,kind,sectoin\n1,A,text,red\n",
            "q.csv:1:22: warning: the column ‘sectoin’ means nothing in a table of questions; did you mean ‘section’? [unknown-column]"
        ),
        ("number,question,kind,type\n1,A,text,text\n", "q.csv:1:22: error: the column ‘type’ comes twice [duplicate]"),
        (
            "number,question,kind\n1,A,poem\n",
            "q.csv:2:5: error: expected a kind of answer: yes or no, one option, several options, number, date, text, list, table, link; found ‘poem’ [invalid-value]"
        ),
        (
            "number,question,kind\n1,A,\n",
            "q.csv:2:5: error: say the kind of answer: yes or no, one option, several options, number, date, text, list, table, link [missing-member]"
        ),
        (
            "number,question,kind\n1,A,one option\n",
            "q.csv:2:1: error: a question of kind singleChoice needs ‘options’ [missing-member]"
        ),
        ("number,question,kind\n,A,text\n", "q.csv:2:1: error: a question needs a number [missing-member]"),
        (
            "number,question,kind\n1 a,A,text\n",
            "q.csv:2:1: error: ‘1 a’ is no number of a question: it has no spaces and no ‘|’ [invalid-identifier]"
        ),
        (
            "number,question,kind\n1,A,text\n1,B,text\n",
            "q.csv:3:1: error: the question ‘F-2020:1’ comes twice [duplicate]"
        ),
        (
            "number,question,kind,condition\n1,A,text,9 = yes\n",
            "q.csv:2:10: error: there is no question ‘9’ in this form [unknown-question]"
        ),
        (
            "number,question,kind,condition\n1,A,yes/no,\n2,B,text,1 = maybe\n",
            "q.csv:3:10: error: expected yes or no: yes, no; found ‘maybe’ [kind-mismatch]"
        ),
        (
            "number,question,kind,condition\n1,A,yes/no,\n2,B,text,1 != yes\n",
            "q.csv:3:10: error: only conditions with ‘=’ are understood, found ‘1 != yes’ [invalid-value]"
        ),
        (
            "number,question,kind,published,period\n1,A,text,,next year\n",
            "q.csv:2:11: error: expected a period such as 2023, 2023-04 or 2020/2023, found ‘next year’ [invalid-period]"
        ),
        (
            "number,question,kind,months fresh\n1,A,text,two years\n",
            "q.csv:2:10: error: expected a number of months, or ‘never’; found ‘two years’ [invalid-value]"
        ),
        (
            "number,question,kind,more\n1,A,text,\"{\"\"colour\"\":1}\"\n",
            "q.csv:2:10: error: a question has no member ‘colour’ [unknown-member]"
        ),
        (
            "number,question,kind,provisions\n1,A,text,[1\n",
            "q.csv:2:10: error: the cell begins like JSON, but it is none: expected ‘,’ or ‘]’"
        ),
        (
            "number,question,kind\n1,A,text,more,cells\n",
            "q.csv:2:10: error: the row has 5 cells, 3 were expected; is a separator in a text without quotes?"
        ),
        (
            "number,question,kind\n1,A,text\n2,B\n",
            "q.csv:3:1: warning: the row has 2 cells, 3 were expected; the others are taken as empty [cell-count]"
        ),
        ("number,question,kind\n1,A,text\nG:2,B,text\n", "q.csv:3:1: warning: no table says what the form ‘G’ is"),
    ])
    func eachProblemHasItsPlace(text: String, expected: String) {
        let lines = SmallTables.lines(read(csv: text))
        #expect(lines.contains { $0.hasPrefix(expected) }, "\(lines)")
    }

    @Test func aTableOfNoKindSaysWhatIsMissing() {
        let reading = read(csv: "nom,prénom\nA,B\n")
        #expect(reading.content.isEmpty)
        #expect(reading.diagnostics.count == 1)
        #expect(
            reading.diagnostics[0].message.hasPrefix(
                "the file has the headings nom, prénom, and is none of these tables: "))
        #expect(reading.diagnostics[0].message.contains("questions (number, question)"))
        #expect(read(csv: "\n\n").diagnostics.map(\.message) == ["the file is empty"])
    }

    @Test func withoutAFormNothingIsGuessed() {
        let reading = ExchangeTables.read(csv: Array("number,question,kind\n1,A,text\n".utf8), file: "q.csv")
        #expect(reading.content.isEmpty)
        #expect(reading.hasErrors)
    }

    @Test func spreadsheetsThatChangeNumbersAreFoundOut() {
        let workbook = Workbook(sheets: [
            SmallTables.sheet(
                "Questions",
                [
                    [.text("form"), .text("number"), .text("question"), .text("kind")],
                    [.text("F"), .number(4.1), .text("A"), .text("text")],
                    [.text("F"), .day("2020-02-01"), .text("B"), .text("text")],
                    [.text("F"), .text("3"), .error("#REF!"), .text("text")],
                ])
        ])
        let reading = ExchangeTables.read(workbook, file: "f.xlsx")
        let lines = SmallTables.lines(reading)
        #expect(
            lines.contains {
                $0.hasPrefix("f.xlsx:2:2: warning: the cell holds the number 4.1;") && $0.hasSuffix("(at Questions!B2)")
            })
        #expect(lines.contains { $0.hasPrefix("f.xlsx:3:2: error: the spreadsheet made the day 2020-02-01") })
        #expect(lines.contains { $0.hasPrefix("f.xlsx:4:3: error: the cell holds the error #REF!") })
        #expect(reading.content.questionnaires.flatMap(\.questions).map(\.id) == ["F:4.1"])
    }

    @Test func sheetsThatAreNoTablesAreCounted() {
        let workbook = Workbook(sheets: [
            SmallTables.sheet("Notes", texts: [["Call Anna"], ["and Ivan"]]),
            SmallTables.sheet("Questions", texts: [["form", "number", "question"], ["F", "1", "A"]]),
        ])
        let reading = ExchangeTables.read(workbook, file: "f.xlsx")
        #expect(reading.losses.sentences == ["1 sheets that are no table known here: left out (first: Notes)"])
        #expect(!reading.hasErrors)
        #expect(reading.content.questionnaires.first?.questions.first?.kind == .text)
        #expect(SmallTables.lines(reading).contains { $0.contains("every question is taken to want a text") })
    }
}
