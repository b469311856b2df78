import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// Tables of others.
struct SDMXReaderTests {
    private static func read(_ text: String, layout: SDMX.Layout? = nil, forms: [Questionnaire] = []) -> ExchangeReading
    {
        SDMX.read(Array(text.utf8), file: "t.csv", knowing: forms, layout: layout)
    }

    private static let persons = """
        DATAFLOW,FREQ,REF_AREA,SEX,AGE,CITIZEN,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE
        ESTAT:THB_VIC(1.0),A,XLD,F,TOTAL,NAT,2020,12,A,PER
        ESTAT:THB_VIC(1.0),A,XLD,F,TOTAL,NAT,2021,0,A,PER
        ESTAT:THB_VIC(1.0),A,XLD,F,TOTAL,FOR,2020,,M,PER
        ESTAT:THB_VIC(1.0),A,XLD,F,TOTAL,FOR,2021,NaN,A,PER
        ESTAT:THB_VIC(1.0),A,YLD,F,TOTAL,NAT,2021,3.5,E,PER

        """

    @Test func aFlowIsAFormAndEachAreaASubmission() throws {
        let reading = Self.read(Self.persons)
        #expect(reading.diagnostics.map(\.severity) == [.warning])
        let form = try #require(reading.content.questionnaires.first)
        #expect(reading.content.questionnaires.count == 1)
        #expect(form.id == "THB_VIC")
        let question = try #require(form.questions.first)
        #expect(question.id == "THB_VIC:1")
        #expect(question.kind == .table)
        #expect(question.unit == "PER")
        #expect(question.population == "SEX=F, AGE=TOTAL")
        #expect(question.table == TableShape(rows: ["NAT", "FOR"], columns: ["2020", "2021"]))
        #expect(reading.content.submissions.map(\.respondent) == ["XLD", "YLD"])
        // Nothing else says when it was handed in.
        #expect(reading.content.submissions.map(\.submitted) == ["2021-12-31", "2021-12-31"])
        #expect(
            reading.content.submissions[0].answers.map(\.content) == [
                .value(
                    .table(
                        Table(
                            columns: ["2020", "2021"],
                            rows: [
                                .init(key: "NAT", cells: [.number(12), .number(0)]),
                                // What is missing is not zero.
                                .init(key: "FOR", cells: [.missing, .missing]),
                            ])))
            ])
        #expect(
            reading.content.submissions[1].answers.map(\.content) == [
                .value(.table(Table(columns: ["2021"], rows: [.init(key: "NAT", cells: [.number(3.5)])])))
            ])
        #expect(
            reading.losses.sentences == [
                "1 statuses of observations (E): left out (first: row 6)",
                "1 columns of a table (FREQ): left out (first: ESTAT:THB_VIC(1.0))",
            ])
    }

    @Test func versionTwoWithLabelsAndSeveralFlows() throws {
        let reading = Self.read(
            """
            STRUCTURE[;],STRUCTURE_ID,ACTION,REF_AREA: Area,SEX: Sex,TIME_PERIOD: Time,OBS_VALUE: Value,UNIT_MULT: Power,UNIT_MEASURE: Unit
            dataflow,A:ONE(1.0),I,FR: France,M: Men,2020-Q1,1,3: Thousands,EUR: Euro
            dataflow,A:ONE(1.0),I,FR: France,F: Women,2020-Q1,-2e2,3: Thousands,EUR: Euro
            dataflow,A:TWO(2.0),I,FR: France,F: Women,2020-03,5,3: Thousands,EUR: Euro
            dataflow,A:TWO(2.0),D,FR: France,F: Women,2020-04,6,3: Thousands,EUR: Euro

            """)
        #expect(!reading.hasErrors)
        #expect(reading.content.questionnaires.map(\.id) == ["ONE", "TWO"])
        #expect(reading.content.questionnaires[0].questions[0].unit == "EUR ×10^3")
        #expect(
            reading.content.questionnaires[0].questions[0].table == TableShape(rows: ["M", "F"], columns: ["2020-Q1"]))
        #expect(reading.content.submissions.map(\.submitted) == ["2020-03-31", "2020-03-31"])
        #expect(
            reading.content.submissions[0].answers[0].content
                == .value(
                    .table(
                        Table(
                            columns: ["2020-Q1"],
                            rows: [.init(key: "M", cells: [.number(1)]), .init(key: "F", cells: [.number(-200)])]))))
        #expect(reading.losses.sentences.contains("1 rows that delete: left out (first: row 5)"))
        #expect(reading.losses.sentences.contains { $0.contains("names of codes") })
    }

    @Test func namesInColumnsOfTheirOwnAreLeftOut() throws {
        let reading = Self.read(
            """
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,Reference area,MEASURE,Measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value
            dataflow,A:F(1.0),I,FRA,France,X,An X,2020,2020,7,7
            dataflow,A:F(1.0),I,FRA,France,Y,A Y,2020,2020,8,8
            """)
        #expect(!reading.hasErrors)
        #expect(
            reading.content.questionnaires.first?.questions.first?.table
                == TableShape(rows: ["X", "Y"], columns: ["2020"]))
    }

    @Test func lowerCaseDimensionsAndCommasOfOthersAreRead() throws {
        let reading = Self.read(
            "DATAFLOW;LAST UPDATE;freq;unit;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG\n"
                + "ESTAT:D(1.0);2024;A;NR;AT;2020;1,5;\nESTAT:D(1.0);2024;A;NR;AT;2021;:;u\n")
        #expect(!reading.hasErrors, "\(reading.diagnostics)")
        let table = Table(columns: ["2020", "2021"], rows: [.init(key: "OBS_VALUE", cells: [.number(1.5), .missing])])
        #expect(reading.content.submissions.first?.respondent == "AT")
        #expect(reading.content.submissions.first?.answers.first?.content == .value(.table(table)))
    }

    @Test func aLayoutSaysWhichQuestionAndWhatRowsAndColumnsAre() throws {
        let layout = SDMX.Layout(
            question: "GLOTIP-2024:3", rows: ["CITIZEN"], columns: ["SEX"], submitted: "2022-02-02")
        let form = Questionnaire(
            id: "GLOTIP-2024", title: "f",
            questions: [
                Question(
                    id: "GLOTIP-2024:3", text: "q", kind: .table,
                    table: TableShape(rows: ["NAT", "FORE"], columns: ["F"]))
            ])
        let reading = Self.read(Self.persons, layout: layout, forms: [form])
        #expect(reading.content.questionnaires.isEmpty)
        #expect(reading.diagnostics.map(\.code) == [.unknownCell])
        #expect(reading.diagnostics.first?.message.contains("‘FOR’; did you mean ‘FORE’?") == true)
        let submission = try #require(reading.content.submissions.first)
        #expect(submission.questionnaire == "GLOTIP-2024")
        #expect(submission.submitted == "2022-02-02")
        // Each period is an answer of its own.
        #expect(submission.answers.map(\.period) == [Period("2020"), Period("2021")])
        #expect(
            submission.answers[0].content
                == .value(
                    .table(
                        Table(
                            columns: ["F"],
                            rows: [.init(key: "NAT", cells: [.number(12)]), .init(key: "FOR", cells: [.missing])]))))
    }

    @Test func withoutRowsAndColumnsEachObservationIsANumber() throws {
        let layout = SDMX.Layout(question: "F:1", submitted: "2022-02-02")
        let reading = Self.read(
            "REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\nXLD,2020,5,PER\nXLD,2021,,PER\nXLD,2020,6,PER\n",
            layout: layout)
        let answers = try #require(reading.content.submissions.first).answers
        #expect(answers.map(\.content) == [.value(.number(Quantity(5, unit: "PER"))), .absent(.unknown)])
        #expect(reading.diagnostics.map(\.code) == [.duplicateObservation])
        #expect(reading.diagnostics.map(\.location) == [SourceLocation(file: "t.csv", line: 4, column: 10)])
    }

    /// The row keys of each form that a table makes, and its unit.
    private static func rows(_ text: String) throws -> [String] {
        let reading = read(text)
        #expect(!reading.hasErrors, "\(reading.diagnostics)")
        let questions = reading.content.questionnaires.flatMap(\.questions)
        return questions.map { "\($0.table?.rows.joined(separator: "|") ?? "") in \($0.unit ?? "")" }
    }

    /// Figures of different powers of ten never stand in one row, and no power is lost.
    @Test(arguments: [
        ("A,12,EUR,6\nB,12,EUR,3", "A / EUR ×10^6|B / EUR ×10^3 in "),
        ("A,12,EUR,6\nB,12,PS,0", "A / EUR ×10^6|B / PS in "),
        ("A,12,EUR,6\nB,12,PS,6", "A / EUR ×10^6|B / PS ×10^6 in "),
        ("A,12,EUR,6\nA,12,EUR,3", "EUR ×10^6|EUR ×10^3 in "),
        ("A,12,EUR,6\nB,12,EUR,6.0", "A|B in EUR ×10^6"),
        ("A,12,EUR,\nB,12,EUR,0", "A|B in EUR"),
        ("A,12,EUR,-2\nB,,,", "A|B in EUR ×10^-2"),
        ("A,12,,6\nB,12,,6", "A|B in ×10^6"),
        ("A,12,,6\nB,12,,", "A / ×10^6|B /  in "),
    ])
    func aPowerOfTenBelongsToItsFigure(_ lines: String, _ expected: String) throws {
        let table = lines.split(separator: "\n").map { "X:F(1.0),XLD,\($0.prefix(1)),2022\($0.dropFirst())\n" }.joined()
        let header = "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\n"
        #expect(try Self.rows(header + table) == [expected])
        // The same with the unit among the dimensions, as the Bank for International Settlements has it.
        let before = lines.split(separator: "\n").map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return "X:F(1.0),XLD,\(cells[0]),\(cells[2]),\(cells[3]),2022,\(cells[1])\n"
        }
        let other = "DATAFLOW,REF_AREA,INDICATOR,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE\n"
        #expect(try Self.rows(other + before.joined()) == [expected])
    }

    @Test func aPowerOfTenWithoutAUnitIsNotLost() throws {
        let text = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nX:F(1.0),XLD,2022,12,6\n"
        #expect(try Self.rows(text) == ["OBS_VALUE in ×10^6"])
        let reading = Self.read(text, layout: SDMX.Layout(question: "F:1", submitted: "2022-02-02"))
        #expect(
            reading.content.submissions.first?.answers.map(\.content) == [.value(.number(Quantity(12, unit: "×10^6")))])
    }

    /// A table of a known form has one unit: what a layout would throw together is refused.
    @Test(arguments: [
        ("12,EUR,3", ["SEX"], "3:19 invalid-value"), ("12,USD,0", ["SEX"], "3:15 invalid-value"),
        ("12,USD,0", ["UNIT_MEASURE"], ""),
        ("12,EUR,3", ["UNIT_MULT", "SEX"], ""), ("12,EUR,thousands", ["UNIT_MULT"], "3:19 invalid-value"),
    ])
    func aLayoutNeverMixesUnits(_ line: String, _ rows: [String], _ expected: String) {
        let layout = SDMX.Layout(question: "F:1", rows: rows, columns: ["TIME_PERIOD"], submitted: "2022-02-02")
        let reading = Self.read(
            "REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\nXLD,F,2020,12,EUR,0\nXLD,M,2020,\(line)\n",
            layout: layout)
        let found = reading.diagnostics.filter { $0.severity == .error }.map {
            "\($0.location.line ?? 0):\($0.location.column ?? 0) \($0.code.rawValue)"
        }
        #expect(found == (expected.isEmpty ? [] : [expected]), "\(reading.diagnostics)")
    }

    /// Eurostat, version 1.0 and 2.0 with columns of names.
    @Test func theCountryIsTheRespondentInSmallLettersToo() throws {
        let plain = Self.read(
            """
            DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
            ESTAT:CRIM_THB_VIC(1.0),24/04/24 23:00:00,A,NR,AT,2021,77,,
            ESTAT:CRIM_THB_VIC(1.0),24/04/24 23:00:00,A,NR,AT,2022,84,p,
            ESTAT:CRIM_THB_VIC(1.0),24/04/24 23:00:00,A,NR,BE,2021,,c,

            """)
        #expect(!plain.hasErrors)
        #expect(plain.content.submissions.map(\.respondent) == ["AT", "BE"])
        let shape = TableShape(rows: ["OBS_VALUE"], columns: ["2021", "2022"])
        #expect(plain.content.questionnaires.first?.questions.first?.table == shape)
        let named = Self.read(
            """
            STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,sex,Sex,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag)
            dataflow,ESTAT:THB(1.0),Victims,A,Annual,F,Females,AT,Austria,2021,,50,,,
            dataflow,ESTAT:THB(1.0),Victims,A,Annual,M,Males,AT,Austria,2021,,27,,p,provisional
            dataflow,ESTAT:THB(1.0),Victims,A,Annual,F,Females,BE,Belgium,2021,,101,,,

            """)
        #expect(!named.hasErrors)
        let question = try #require(named.content.questionnaires.first?.questions.first)
        #expect(question.table == TableShape(rows: ["F", "M"], columns: ["2021"]))
        #expect(named.content.submissions.map(\.respondent) == ["AT", "BE"])
    }

    @Test func populationAndTimeAreKnownInSmallLettersToo() throws {
        let reading = Self.read(
            "dataflow,ref_area,sex,time_period,obs_value,unit_measure,unit_mult\nX:F(1.0),XLD,F,2020,1,PS,3\n")
        #expect(!reading.hasErrors, "\(reading.diagnostics)")
        let question = try #require(reading.content.questionnaires.first?.questions.first)
        #expect(question.population == "SEX=F")
        #expect(question.unit == "PS ×10^3")
        #expect(question.table == TableShape(rows: ["OBS_VALUE"], columns: ["2020"]))
        #expect(reading.losses.sentences == [])
    }

    /// A column with several texts for one code tells figures apart, whatever it is called.
    @Test func aColumnThatDependsOnNothingIsADimension() throws {
        let text = "DATAFLOW,REF_AREA,Sex,TIME_PERIOD,OBS_VALUE\nX:F(1.0),XLD,F,2020,1\nX:F(1.0),XLD,M,2020,2\n"
        #expect(try Self.rows(text) == ["F|M in "])
    }

    /// The Bank for International Settlements leaves out the space behind the colon, in the header only.
    @Test func headersWithoutASpaceAreRead() throws {
        let reading = Self.read(
            """
            STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Reference area,UNIT_MEASURE:Unit of measure,UNIT_MULT:Unit Multiplier,TIME_PERIOD:Time period or range,OBS_VALUE:Observation Value,OBS_STATUS:Observation Status
            dataflow,BIS:WS_CBPOL(1.0): Central bank policy rates,I,M: Monthly,AR: Argentina,368: Per cent per year,0: Units,2020-01,50,A: Normal value

            """)
        #expect(!reading.hasErrors, "\(reading.diagnostics)")
        #expect(reading.content.questionnaires.map(\.id) == ["WS_CBPOL"])
        #expect(reading.content.questionnaires.first?.questions.first?.unit == "368")
        #expect(reading.content.submissions.map(\.respondent) == ["AR"])
    }

    @Test(arguments: ["", "NaN", "nan", "NAN", "#N/A", ":", "..", "-"])
    func whatSaysThatNothingIsThereIsMissing(text: String) {
        let reading = Self.read("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nX:F(1.0),XLD,2020,\(text)\n")
        let table = Table(columns: ["2020"], rows: [.init(key: "OBS_VALUE", cells: [.missing])])
        #expect(!reading.hasErrors)
        #expect(reading.content.submissions.first?.answers.first?.content == .value(.table(table)))
    }

    /// One flow in every row, and all of one name; it took 39 seconds for a thousand.
    @Test func manyFlowsOfOneNameAreNamedAtOnce() {
        let rows = (0..<20_000).map { "A\($0):F(1.0),XLD,2020,1\n" }.joined()
        let forms = Self.read("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\n" + rows).content.questionnaires
        #expect(forms.count == 20_000)
        #expect(forms.prefix(3).map(\.id) == ["F", "F-2", "F-3"])
        #expect(Set(forms.map(\.id)).count == 20_000)
    }

    @Test func everyMistakeHasItsPlace() {
        let reading = Self.read(
            """
            DATAFLOW,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE
            A:F(1.0),XLD,F,2020,twelve
            A:F(1.0),XLD,F,2020-Q5,1
            A:F(1.0),XLD,F,2020
            A:F(1.0),,F,2020,1
            A:F(1.0),XLD,M,2020,1
            A:F(1.0),XLD,M,2020,2
            A:F(1.0),XLD,F,2021,"1,234"
            """)
        let found = reading.diagnostics.filter { $0.severity == .error }.map {
            "\($0.location.line ?? 0):\($0.location.column ?? 0) \($0.code.rawValue)"
        }
        #expect(
            found == [
                "2:21 invalid-value", "3:16 invalid-period", "4:1 cell-count", "5:10 invalid-identifier",
                "7:21 duplicate-observation", "8:21 invalid-value",
            ], "\(reading.diagnostics)")
    }

    @Test(arguments: [
        "", "\n", "A,B\n1,2\n", "OBS_VALUE\n1\n", "DATAFLOW,OBS_VALUE,OBS_VALUE\nx,1,2\n",
        "DATAFLOW,REF_AREA,TIME_PERIOD\nx,XLD,2020\n",
    ])
    func columnsThatAreMissingAreReported(text: String) {
        #expect(Self.read(text).hasErrors)
    }

    /// Time formats of SDMX 3.0, section 6, with what they mean worked out by hand.
    @Test(arguments: [
        ("2020", "2020-01-01/2020-12-31"), ("2020-02", "2020-02-01/2020-02-29"),
        ("2020-02-03", "2020-02-03/2020-02-03"),
        ("2020-A1", "2020-01-01/2020-12-31"), ("2020-S2", "2020-07-01/2020-12-31"),
        ("2020-T2", "2020-05-01/2020-08-31"),
        ("2020-Q3", "2020-07-01/2020-09-30"), ("2020-M11", "2020-11-01/2020-11-30"),
        ("2020-W01", "2019-12-30/2020-01-05"),
        ("2020-W53", "2020-12-28/2021-01-03"), ("2021-W01", "2021-01-04/2021-01-10"),
        ("2020-D060", "2020-02-29/2020-02-29"),
        ("2020-02-03T10:00:00", "2020-02-03/2020-02-03"), ("2020-01-01/P3M", "2020-01-01/2020-03-31"),
        ("2020-01-31/P1D", "2020-01-31/2020-01-31"), ("2019-01-01/P2Y", "2019-01-01/2020-12-31"),
        ("2020-01-06/P2W", "2020-01-06/2020-01-19"), ("2019/2020", "2019-01-01/2020-12-31"),
    ])
    func periodsAreRead(_ text: String, _ expected: String) throws {
        let layout = SDMX.Layout(question: "F:1", submitted: "2022-02-02")
        let reading = Self.read("REF_AREA,TIME_PERIOD,OBS_VALUE\nXLD,\(text),5\n", layout: layout)
        #expect(reading.diagnostics == [])
        #expect(reading.content.submissions.first?.answers.first?.period == Period(expected))
    }

    @Test(arguments: [
        "20", "2020-13", "2020-Q0", "2020-W54", "2021-W53", "2019-D366", "2020-X1", "2020-01-01/3M", "2020-01-01/P0D",
        "x",
    ])
    func periodsThatAreNoneAreReported(text: String) {
        let layout = SDMX.Layout(question: "F:1", submitted: "2022-02-02")
        let reading = Self.read("REF_AREA,TIME_PERIOD,OBS_VALUE\nXLD,\(text),5\n", layout: layout)
        #expect(reading.diagnostics.map(\.code) == [.invalidPeriod])
    }

    @Test func figuresOnADiagonalDoNotFillTheMemory() {
        let rows = (0..<6_000).map { "A:F(1),XLD,r\($0),c\($0),2020,1" }
        let text = "DATAFLOW,REF_AREA,R,C,TIME_PERIOD,OBS_VALUE\n" + rows.joined(separator: "\n") + "\n"
        let reading = Self.read(
            text, layout: SDMX.Layout(question: "F:1", rows: ["R"], columns: ["C"], submitted: "2022"))
        // 2000 × 2000 cells are four million.
        #expect(reading.diagnostics.count == 1_001)
        #expect(reading.diagnostics.first?.location.line == 2_002)
    }

    @Test func brokenFilesAreSurvived() {
        var random = SplitMix64(seed: 3)
        let bytes = SDMX.write(RandomContent.make(seed: 11)).bytes + SDMX.write(RandomContent.make(seed: 12)).bytes
        for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 100)) {
            _ = SDMX.read(Array(bytes.prefix(length)), file: "x")
        }
        for _ in 0..<200 {
            var broken = bytes
            for _ in 0...random.below(4) { broken[random.below(broken.count)] = UInt8(random.below(256)) }
            _ = SDMX.read(broken, file: "x")
        }
    }

    @Test func mistakesInOurOwnFilesHaveTheirPlace() {
        let head =
            "DATAFLOW,QUESTION,REF_AREA,ROW,COLUMN,TIME_PERIOD,OBS_VALUE,VALUE_KIND,SUBMISSION,SUBMITTED,ROUNDING\n"
        let rows = [
            "f,F:1,XLD,,,,5,number,S,2020-01-01,", "f,F:1,XLD,,,,6,number,S,2020-01-01,",
            "f,F,XLD,,,,5,number,S,2020-01-01,",
            "f,F:2,,,,,5,number,S,2020-01-01,", "f,F:2,XLD,,,soon,5,number,S,2020-01-01,",
            "f,F:2,XLD,,,,,number,S,2020-01-01,",
            "f,F:2,XLD,,,,5,number,,2020-01-01,", "f,F:2,XLD,,,,5,number,S,later,",
            "f,F:2,XLD,,,,5,number,S,2020-01-01,-1",
            "f,F:2,YLD,,,,5,number,S,2020-01-01,", "f,F:3,XLD,r,c,,5,table,S,2020-01-01,",
            "f,F:3,XLD,r,c,,5,table,S,2020-01-01,",
        ]
        let reading = Self.read(head + rows.joined(separator: "\n") + "\n")
        let found = reading.diagnostics.map { "\($0.location.line ?? 0) \($0.code.rawValue)" }
        #expect(
            found == [
                "3 duplicate-observation", "4 invalid-identifier", "5 invalid-identifier", "6 invalid-period",
                "7 invalid-value", "8 invalid-identifier", "9 invalid-date", "10 invalid-value", "11 invalid-value",
                "13 duplicate-observation",
            ], "\(reading.diagnostics)")
    }
}
