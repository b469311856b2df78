import SynergyInterchange
import SynergyMappings
import SynergyModel
import Testing

/// The packs and the example of a data folder as tables and back.
@Suite(.timeLimit(.minutes(5))) struct PackTableTests {
    static let packs = CuratedMappings.traffickingInPersons

    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(
        separator: "/")

    private static func content(_ workspace: Workspace) -> ExchangeContent {
        ExchangeContent(
            instruments: workspace.instruments, questionnaires: workspace.questionnaires,
            submissions: workspace.submissions, mappings: workspace.mappings, decisions: workspace.decisions)
    }

    private static func xland() throws -> ExchangeContent {
        let folder = "\(root)/Examples/Xland"
        let files = try FileSystem.files(under: folder).map { file in
            InputFile(name: file, bytes: try FileSystem.read("\(folder)/\(file)", as: file))
        }
        let whole = Self.content(Workspace(files: files, adding: [packs]))
        #expect(whole.submissions.count == 20)
        return whole
    }

    @Test(arguments: TableLanguage.allCases) func thePackIsReadBackFromAWorkbook(language: TableLanguage) {
        let content = Self.content(Self.packs)
        #expect(content.instruments.count > 50)
        #expect(content.questionnaires.flatMap(\.questions).count > 300)
        let (workbook, losses) = ExchangeTables.workbook(of: content, language: language)
        #expect(losses.sentences == [])
        #expect(TablesRoundTripTests.difference(ExchangeTables.read(workbook, file: "f.xlsx"), content) == nil)
    }

    @Test func theExampleIsReadBackFromTextFiles() throws {
        let content = try Self.xland()
        for separator in CSVTable.Separator.allCases {
            let (files, losses) = ExchangeTables.csvFiles(of: content, language: .russian, separator: separator)
            #expect(losses.sentences == [])
            #expect(TablesRoundTripTests.difference(ExchangeTables.read(files: files), content) == nil)
        }
    }

    @Test func everyFormOfThePackIsReadBackFromXLSForm() {
        for form in Self.packs.questionnaires {
            let (workbook, _) = XLSForm.workbook(of: form)
            #expect(XLSFormRoundTripTests.difference(XLSForm.read(workbook, file: "f.xlsx"), form) == nil)
        }
    }
}
