import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

@testable import SynergyInterchange

@Suite struct XLSFormWritingTests {
    private static let form = Questionnaire(
        id: "F", title: "The form", language: "en",
        questions: [
            Question(id: "F:4.1", text: LocalizedText("Law?", language: "en"), kind: .yesNo, section: "A / B"),
            Question(
                id: "F:4.1(a)",
                text: LocalizedText(entries: [
                    .init(language: "en", text: "Costs ${x}"), .init(language: "fr", text: "Prix"),
                ]) ?? "x", kind: .text, section: "A / B", provisions: ["UN-TIP:5"],
                enabledIf: Condition(question: "F:4.1", oneOf: [.boolean(true)])),
            Question(
                id: "F:5", text: LocalizedText("Parts", language: "en"), kind: .text, section: "A",
                elements: [
                    Element(id: "act", label: LocalizedText("Act", language: "en"), kind: .yesNo), Element(id: "x y"),
                ]),
            Question(
                id: "F:6", text: LocalizedText("List", language: "en"), kind: .list,
                enabledIf: Condition(question: "F:4.1(a)", oneOf: [.text("x")])),
        ])

    private func rows(_ name: String) throws -> [[String: String]] {
        let sheet = try #require(XLSForm.workbook(of: Self.form).workbook.sheet(named: name))
        let names = sheet.rows[0].map(\.value.plainText)
        return sheet.rows.dropFirst().map { row in
            Dictionary(uniqueKeysWithValues: zip(names, row.map(\.value.plainText)).filter { !$0.1.isEmpty })
        }
    }

    @Test func groupsAreSectionsAndElementsAreRows() throws {
        let rows = try rows("survey")
        #expect(
            rows.map { "\($0["type"] ?? "") \($0["name"] ?? "")" } == [
                "begin_group s1", "begin_group s2", "select_one yes_no q4.1", "text q4.1_28a_29", "end_group ",
                "begin_group q5", "select_one yes_no q5__act", "text q5__x_20y", "end_group ", "end_group ", "text q6",
            ])
        #expect(rows[0]["label::English (en)"] == "A")
        #expect(rows[3]["relevant"] == "${q4.1} = 'yes'")
        #expect(rows[3]["synergy_id"] == "4.1(a)")
        // What looks like a reference to a question is none, and the exact text is kept.
        #expect(rows[3]["label::English (en)"] == "Costs $ {x}")
        #expect(rows[3]["synergy_data"]?.contains("\\u0024{x}") == true)
        #expect(rows[7]["label::English (en)"] == "x y")
        #expect(rows[10]["relevant"] == nil)
    }

    @Test func settingsNameTheFormAndItsLanguage() throws {
        let settings = try rows("settings")
        #expect(settings[0]["form_id"] == "F")
        #expect(settings[0]["form_title"] == "The form")
        #expect(settings[0]["default_language"] == "English (en)")
        #expect(try rows("choices").map { $0["label::French (fr)"] } == ["oui", "non"])
    }

    @Test func whatSurveyToolsPassOverIsCounted() {
        let losses = XLSForm.workbook(
            of: ExchangeContent(
                questionnaires: [Self.form, Self.form],
                submissions: [Submission(id: "S", respondent: "X", questionnaire: "F", submitted: "2026")],
                mappings: [MappingSet(id: "urn:x")])
        ).losses
        let kept = "kept in the column synergy_data, which survey tools pass over"
        #expect(
            losses.sentences == [
                "1 members ‘provisions’ of questions: \(kept) (first: F:4.1(a))",
                "1 questions of the kind list: asked as a text by survey tools (first: F:6)",
                "1 members ‘enabledIf’ of questions: \(kept) (first: F:6)",
                "1 conditions that XLSForm cannot express: always asked by survey tools (first: F:6)",
                "1 forms after the first: left out (first: F)", "1 submissions: left out (first: S)",
                "1 mapping sets: left out (first: urn:x)",
            ])
    }

    @Test func aChangedLabelIsTakenAndNotWhatWasKeptBesideIt() throws {
        var workbook = XLSForm.workbook(of: Self.form).workbook
        let column = try #require(workbook.sheets[0].rows[0].firstIndex { $0.value == .text("label::English (en)") })
        workbook.sheets[0].rows[4][column] = Sheet.Cell("Costs")
        let form = try #require(XLSForm.read(workbook).content.questionnaires.first)
        #expect(form.questions[1].text.original.text == "Costs")
        #expect(form.questions[0] == Self.form.questions[0])
    }

    @Test(arguments: ["4.1", "6(3)(a)", "x1-é", "a_b", "__", "Вопрос", "%20", "q", "1 2", "👩‍👩‍👧", "."])
    func everyNumberHasOneNameAndEveryNameOneNumber(number: String) {
        let name = XLSFormName.question(number)
        #expect(name.utf8.first == UInt8(ascii: "q"))
        #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) })
        #expect(XLSFormName.number(of: name) == number)
        #expect(XLSFormName.number(of: XLSFormName.element("act", of: number)) == nil)
    }

    @Test(arguments: ["", "x1", "q_", "q_4", "q_zz", "q_ff", "qé", "q"]) func otherNamesAreNotOurs(name: String) {
        #expect(XLSFormName.number(of: name) == nil)
    }
}
