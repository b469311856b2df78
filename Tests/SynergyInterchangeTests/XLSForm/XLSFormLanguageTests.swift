import SynergyModel
import Testing

@testable import SynergyInterchange

@Suite struct XLSFormLanguageTests {
    /// Labels as forms in the field have them; what is in parentheses is a tag only where it looks like one.
    @Test(
        arguments: [
            ("English (en)", "en"), ("French(fr)", "fr"), ("français (fr) ", "fr"), ("Portuguese (pt-BR)", "pt-br"),
            ("Chinese (zh-Hans)", "zh-hans"), ("Tetum (tet)", "tet"), ("fr", "fr"), ("zh-Hant", "zh-hant"),
            ("EN", "en"),
            ("Français (FR)", "fr-fr"), ("English (eng)", "en"), ("swa", "sw"), ("fr (Français)", "fr"),
            ("English", "en"), ("french", "fr"), ("العربية", "ar"), ("Kiswahili", "sw"), ("Swahili", "sw"),
            ("Kreyòl ayisyen", "ht"), ("Haitian Creole (ht)", "ht"), ("Dari", "prs"), ("Tetum", "tet"), ("دری", "prs"),
            ("English (UK)", "en-gb"), ("English (US)", "en-us"), ("Português (Brasil)", "pt-br"),
            ("Spanish (Latin America)", "es-419"), ("Chinese (Simplified)", "zh-hans"), ("Serbian (Latin)", "sr-latn"),
            ("Arabic (Sudan)", "ar-x-sudan"), ("Arabic (North Darfur)", "ar-x-north-darfur"),
            // What is written here for a language without a name of its own.
            ("zh-hans (zh-hans)", "zh-hans"), ("kreyol (kreyol)", "kreyol"),
            ("und-x-martian (und-x-martian)", "und-x-martian"),
        ] as [(String, LanguageTag)])
    func aLanguageIsReadFromItsLabel(label: String, tag: LanguageTag) {
        let read = XLSFormLanguage(label)
        #expect(read.tag == tag)
        #expect(read.doubt == nil)
    }

    @Test(
        arguments: [
            ("Martian", "und-x-martian"), ("1", "und-x-1"), ("Pidgin (English)", "und-x-pidgin-english"),
            ("Language spoken at home", "und-x-language-spoken-at-home"), ("Тест", "und-x-u442-u435-u441-u442"),
            // The word goes before the letters in parentheses: `uk` is Ukrainian, `sd` Sindhi.
            ("English (uk)", "en-gb"), ("Arabic (sd)", "ar-sd"), ("English (old)", "en-x-old"),
        ] as [(String, LanguageTag)])
    func aDoubtfulLabelIsKeptApartAndSaid(label: String, tag: LanguageTag) {
        let read = XLSFormLanguage(label)
        #expect(read.tag == tag)
        #expect(read.doubt?.contains(tag.rawValue) == true)
        // What it is kept under is a tag, and no other one.
        #expect(LanguageTag(tag.rawValue) == tag)
    }

    @Test func theDefaultLanguageIsThatOfTheForm() {
        #expect(XLSFormLanguage("default") == XLSFormLanguage("Default"))
        #expect(XLSFormLanguage("default").tag == nil)
        #expect(XLSFormLanguage("default").doubt == nil)
    }

    @Test func aFormInUnknownLanguagesIsReadWithItsTexts() throws {
        let workbook = Workbook(sheets: [
            SmallTables.sheet(
                "survey",
                texts: [
                    ["type", "name", "label::Martian", "label::English (UK)", "label::English (US)"],
                    ["select_one l", "a", "Glorp", "Colour", "Color"],
                ]),
            SmallTables.sheet("choices", texts: [["list_name", "name", "label::Martian"], ["l", "x", "Zorp"]]),
            SmallTables.sheet(
                "settings", texts: [["form_title", "form_id", "default_language"], ["T", "F", "Martian"]]),
        ])
        let reading = XLSForm.read(workbook, file: "f.xlsx")
        #expect(!reading.hasErrors)
        let form = try #require(reading.content.questionnaires.first)
        #expect(form.language == "und-x-martian")
        #expect(form.questions[0].text.entries.map(\.language) == ["und-x-martian", "en-gb", "en-us"])
        #expect(form.questions[0].text.entries.map(\.text) == ["Glorp", "Colour", "Color"])
        #expect(form.questions[0].options[0].label == LocalizedText("Zorp", language: "und-x-martian"))
        #expect(reading.diagnostics.filter { $0.code == .invalidLanguage }.count == 3)
    }
}
