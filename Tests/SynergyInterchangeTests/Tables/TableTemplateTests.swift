import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

@Suite struct TableTemplateTests {
    @Test(arguments: TableLanguage.allCases) func theTemplateIsReadAsNothingButItsExample(language: TableLanguage) {
        let template = ExchangeTables.template(language: language)
        let reading = ExchangeTables.read(template, file: "t.xlsx")
        #expect(reading.content == ExchangeContent())
        #expect(reading.losses.isEmpty)
        #expect(reading.diagnostics.map(\.code.rawValue) == Array(repeating: "example-row", count: 4))
        #expect(reading.diagnostics.map(\.severity) == Array(repeating: .note, count: 4))
    }

    /// Under other identifiers the example is whole: every cell of it can be read.
    @Test(arguments: TableLanguage.allCases) func theExampleIsRightInEveryLanguage(language: TableLanguage) throws {
        var template = ExchangeTables.template(language: language)
        for sheet in template.sheets.indices {
            for row in template.sheets[sheet].rows.indices {
                for column in template.sheets[sheet].rows[row].indices {
                    guard case .text(let text) = template.sheets[sheet].rows[row][column].value else { continue }
                    template.sheets[sheet].rows[row][column].value = .text(text.replacing("EXAMPLE", with: "NEW"))
                }
            }
        }
        let reading = ExchangeTables.read(template, file: "t.xlsx")
        #expect(reading.diagnostics == [])
        let form = try #require(reading.content.questionnaires.first)
        #expect(form.id == "NEW")
        #expect(form.language == language.tag)
        #expect(form.instruments == ["UN-TIP", "COE-197"])
        let question = try #require(form.questions.first)
        #expect(question.kind == .singleChoice)
        #expect(question.options.map(\.code) == ["yes", "part", "no"])
        #expect(question.aspect == .legislation)
        #expect(question.text.original.language == language.tag)
        let mapping = try #require(reading.content.mappings.first?.mappings.first)
        #expect(mapping.relation == .equal)
        #expect(mapping.subject == "NEW-2015:12")
        #expect(mapping.status == .approved)
        let answer = try #require(reading.content.submissions.first?.answers.first)
        #expect(answer.content == .value(.choice("part")))
        #expect(answer.date == "2026-02-28")
    }

    @Test(arguments: TableLanguage.allCases) func onlyArabicRunsFromRightToLeft(language: TableLanguage) {
        let template = ExchangeTables.template(language: language)
        #expect(template.sheets.count == 6)
        #expect(template.sheets.allSatisfy { $0.isRightToLeft == (language == .arabic) })
        #expect(Set(template.sheets.map(\.name)).count == 6)
        #expect(template.sheets.allSatisfy { $0.name.utf16.count <= 31 })
    }
}
