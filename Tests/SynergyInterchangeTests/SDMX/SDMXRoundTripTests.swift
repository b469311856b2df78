import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// Figures that are written and read again are what the loss table of the documentation says.
struct SDMXRoundTripTests {
    /// What comes back: the numbers and tables of answers, and of submissions only those that have some.
    static func expected(_ content: ExchangeContent) -> ExchangeContent {
        let submissions = content.submissions.compactMap { old -> Submission? in
            var submission = Submission(
                id: old.id, respondent: old.respondent, questionnaire: old.questionnaire, submitted: old.submitted)
            submission.answers = old.answers.compactMap { answer in
                guard let content = figures(answer.content) else { return nil }
                let classification: Classification?
                switch answer.classification ?? old.classification {
                case .everyone: classification = .everyone
                case .restricted: classification = .restricted(to: [], until: nil)
                case nil: classification = nil
                }
                return Answer(
                    question: answer.question, content: content, territory: answer.territory, period: answer.period,
                    classification: classification)
            }
            return submission.answers.isEmpty ? nil : submission
        }
        return ExchangeContent(submissions: submissions)
    }

    private static func figures(_ content: Answer.Content) -> Answer.Content? {
        switch content {
        case .value(let value): return isFigure(value) ? content : nil
        case .elements(let values):
            let kept = values.filter { isFigure($0.value) }
            return kept.isEmpty ? nil : .elements(kept)
        case .absent, .referencesOnly: return nil
        }
    }

    private static func isFigure(_ value: AnswerValue) -> Bool {
        switch value {
        case .number: true
        case .table(let table): !table.rows.isEmpty && !table.columns.isEmpty
        default: false
        }
    }

    @Test(arguments: (0..<(Laws.isFull ? 10_000 : 200)).map(UInt64.init))
    func figuresSurvive(seed: UInt64) {
        let content = RandomContent.make(seed: seed)
        for version in SDMX.Version.allCases {
            let writing = SDMX.write(content, version: version)
            let reading = SDMX.read(writing.bytes, file: "x.sdmx.csv", knowing: content.questionnaires)
            #expect(reading.diagnostics == [], "seed \(seed)")
            #expect(reading.losses.isEmpty, "seed \(seed): \(reading.losses.sentences)")
            #expect(reading.content == Self.expected(content), "seed \(seed)")
        }
    }

    @Test func everythingThatIsLostIsCounted() {
        let content = ExchangeContent(
            instruments: [Instrument(id: "I", title: "i", kind: .treaty)],
            questionnaires: [Questionnaire(id: "F", title: "f")],
            submissions: [
                Submission(
                    id: "S", respondent: "XLD", questionnaire: "F", submitted: "2025-01-01", asOf: "2024",
                    language: "en",
                    note: "n",
                    answers: [
                        Answer(
                            question: "F:1", content: .value(.number(Quantity(5))), date: "2024",
                            classification: .restricted(to: ["B"], until: nil), note: "n"),
                        Answer(question: "F:2", content: .value(.text("words"))),
                        Answer(question: "F:3", content: .absent(.declined)),
                        Answer(question: "F:4", content: .value(.table(Table(columns: [], rows: [])))),
                    ]),
                Submission(id: "T", respondent: "XLD", questionnaire: "F", submitted: "2025-01-01"),
            ],
            mappings: [MappingSet(id: "https://e.org/m")])
        #expect(
            SDMX.write(content).losses.sentences == [
                "1 instruments: left out (first: I)", "1 forms: left out (first: F)",
                "1 mapping sets: left out (first: https://e.org/m)", "1 days of answers: left out (first: S#1)",
                "1 notes of answers: left out (first: S#1)",
                "1 bodies and days of classifications: restricted to nobody (first: S#1)",
                "1 answers that are no figures (text): left out (first: S#2)",
                "1 answers without figures: left out (first: S#3)", "1 tables without cells: left out (first: S#4)",
                "1 days as of which submissions are: left out (first: S)",
                "1 languages of submissions: left out (first: S)", "1 notes of submissions: left out (first: S)",
                "1 submissions without figures: left out (first: T)",
            ])
    }

    @Test func isWrittenInTheColumnsOfTheFormat() {
        let form = Questionnaire(
            id: "GLOTIP-2024", title: "f",
            questions: [
                Question(id: "GLOTIP-2024:3", text: "q", kind: .table, population: "victims", unit: "persons")
            ])
        let table = Table(
            columns: ["2022", "2023"],
            rows: [
                .init(key: "men", cells: [.number(7), .missing]),
                .init(key: "=1+2", cells: [.number(-2.5), .text("n/a")]),
            ])
        let submission = Submission(
            id: "S-1", respondent: "XLD", questionnaire: "GLOTIP-2024", submitted: "2025-01-31",
            classification: .everyone,
            answers: [Answer(question: "GLOTIP-2024:3", content: .value(.table(table)), period: Period("2022/2023"))])
        let content = ExchangeContent(questionnaires: [form], submissions: [submission])
        let head =
            "QUESTION,ELEMENT,REF_AREA,TERRITORY,ROW,COLUMN,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,ROUNDING,"
            + "POPULATION,CONF_STATUS,COMMENT_OBS,VALUE_KIND,SUBMISSION,SUBMITTED\r\n"
        func line(_ row: String, _ column: String, _ value: String, _ status: String, _ words: String = "") -> String {
            "GLOTIP-2024:3,,XLD,,\(row),\(column),2022-01-01/P730D,\(value),\(status),persons,,victims,F,\(words),table,"
                + "S-1,2025-01-31\r\n"
        }
        let lines = [
            line("men", "2022", "7", "A"), line("men", "2023", "", "M"), line("'=1+2", "2022", "-2.5", "A"),
            line("'=1+2", "2023", "", "M", "n/a"),
        ]
        let flow = "SYNERGY:GLOTIP-2024(1.0),"
        #expect(
            String(decoding: SDMX.write(content, version: .two).bytes, as: UTF8.self)
                == "STRUCTURE,STRUCTURE_ID,ACTION,\(head)" + lines.map { "dataflow,\(flow)I,\($0)" }.joined())
        #expect(
            String(decoding: SDMX.write(content, version: .one).bytes, as: UTF8.self)
                == "DATAFLOW,\(head)" + lines.map { flow + $0 }.joined())
    }
}
