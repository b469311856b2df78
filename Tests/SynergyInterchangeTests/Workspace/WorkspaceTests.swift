import Foundation
import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

@Suite struct WorkspaceTests {
    @Test func aFolderOnDiskIsReadAsItsFilesInMemory() throws {
        let onDisk = try Workspace(contentsOf: "\(Fixtures.folder)/Valid")
        let inMemory = try Fixtures.valid()
        #expect(onDisk.questionnaires == inMemory.questionnaires)
        #expect(onDisk.submissions == inMemory.submissions)
        #expect(onDisk.policy == inMemory.policy)
        #expect(onDisk.mappings == inMemory.mappings)
        #expect(onDisk.decisions == inMemory.decisions)
        #expect(!onDisk.hasErrors)
    }

    @Test func theOrderOfFilesChangesNothing() throws {
        let files = try Fixtures.files(in: "Valid")
        let malformed = try Fixtures.files(in: "Malformed")
        let expected = Workspace(files: files + malformed)
        for _ in 0..<5 {
            let shuffled = Workspace(files: (files + malformed).shuffled())
            #expect(shuffled.diagnostics == expected.diagnostics)
            #expect(shuffled.questionnaires == expected.questionnaires)
            #expect(shuffled.policy == expected.policy)
        }
    }

    @Test func aFolderThatIsNotThereIsThrown() {
        let error = #expect(throws: Diagnostic.self) { try Workspace(contentsOf: "/nowhere/at/all") }
        #expect(error?.code == .notFound)
        #expect(error?.location.file == "/nowhere/at/all")
    }

    @Test func textsAreInTheLanguageOfTheirHolder() throws {
        let submission = try #require(try Fixtures.valid().submissions.first)
        guard case .elements(let elements) = submission.answers[6].content, case .text(let text) = elements[0].value
        else {
            Issue.record("expected a text")
            return
        }
        #expect(text.original.language == "fr")
        let question = try #require(try Fixtures.questionnaire("OLD")).questions[0]
        #expect(question.text.original.language == "en")
    }

    @Test func shortFormsAreReadAsTheirQuestionsWant() throws {
        let answers = try #require(try Fixtures.valid().submissions.first).answers
        #expect(answers[1].content == .value(.choice("full")))
        #expect(answers[2].content == .value(.choices(["med", "wage"])))
        #expect(answers[5].content == .value(.day("2003-12-25")))
        #expect(answers[7].content == .value(.items(["Police", "Court"])))
        #expect(answers[11].content == .referencesOnly)
    }

    @Test func aQuestionnaireWithoutIssuerGetsThatOfItsInstrument() throws {
        #expect(try Fixtures.questionnaire("OLD")?.issuer == "UN")
        let alone = InputFile(name: "a.questionnaire.json", text: #"{"id": "A", "title": "A", "questions": []}"#)
        #expect(Workspace(files: [alone]).questionnaires.first?.issuer == "A")
    }

    @Test func conditionsOnChoicesAreCodes() throws {
        let question = try #require(try Fixtures.questionnaire("FORM")).questions[3]
        #expect(question.enabledIf?.oneOf == [.choice("med"), .choice("wage")])
    }

    @Test func anOverrideReplacesThatOfAPackByItsNameAndContradictsNoOther() throws {
        func file(_ id: String) -> InputFile {
            let text = #"""
                {"overrides": [{"id": "\#(id)", "respondent": "REG", "from": "OLD:1", "to": "FORM:2",
                  "relation": "disjoint", "reason": "Courts are not ours."}]}
                """#
            return InputFile(name: "own.policy.json", bytes: Array(text.utf8))
        }
        let pack = try Fixtures.valid()
        #expect(pack.overrides.first { $0.id == "O2" }?.claimsNothing == true)
        let replacing = Workspace(files: [file("O2")], adding: [pack])
        #expect(replacing.diagnostics.map(\.description) == [])
        #expect(replacing.overrides.map(\.id) == ["O1", "O2", "O3"])
        #expect(replacing.overrides.first { $0.id == "O2" }?.relation == .disjoint)
        let second = Workspace(files: [file("O9")], adding: [pack])
        #expect(second.diagnostics.map(\.code) == [.duplicate])
        #expect(second.overrides == pack.overrides, "a file with errors contributes nothing")
    }

    @Test func whatAnInstrumentSaysIsPartOfThePolicy() throws {
        let policy = try Fixtures.valid().policy
        #expect(policy.parties.map(\.respondent) == ["REG", "XLD"])
        #expect(policy.reservations.count == 2)
        #expect(policy.territorialExclusions.count == 2)
    }

    @Test func packsAreLookedUpAndMergedWithoutRepetition() throws {
        let pack = try Fixtures.valid()
        let text = """
            {"id": "S", "respondent": "XLD", "questionnaire": "FORM", "submitted": "2025-06-30", "amends": "XLD-1",
             "answers": [{"question": "2", "value": "part"}]}
            """
        let workspace = Workspace(files: [InputFile(name: "s.submission.json", text: text)], adding: [pack, pack])
        #expect(workspace.diagnostics.isEmpty, "\(workspace.diagnostics)")
        #expect(workspace.submissions.map(\.id) == ["S", "XLD-1"])
        #expect(workspace.questionnaires == pack.questionnaires)
        #expect(Set(workspace.policy.parties).count == 2)
    }

    @Test func anItemOfTheFolderReplacesThatOfAPack() throws {
        let pack = try Fixtures.valid()
        let text = #"{"id": "UN-TIP", "title": "Another", "kind": "survey", "provisions": [{"number": "5"}]}"#
        let workspace = Workspace(files: [InputFile(name: "u.instrument.json", text: text)], adding: [pack])
        #expect(workspace.instruments.map(\.kind) == [.survey])
        #expect(workspace.diagnostics.map(\.code) == [.replacesPack])
        #expect(!workspace.hasErrors)
        #expect(workspace.policy.parties.map(\.respondent) == ["REG"], "parties of the replaced instrument are gone")
    }

    @Test func filesWithOtherNamesAreIgnored() {
        #expect(FileKind(name: "a/b/README.md") == nil)
        #expect(FileKind(name: "a/.hidden.policy.json") == nil)
        #expect(FileKind(name: ".policy.json") == nil)
        #expect(FileKind(name: "a/b.policy.json") == .policy)
        #expect(Workspace(files: [InputFile(name: "a.json", text: "{")]).diagnostics.isEmpty)
    }

    @Test func everyFileKindHasItsEnding() {
        for kind in FileKind.allCases { #expect(FileKind(name: "a" + kind.rawValue) == kind) }
    }
}

@Suite(.timeLimit(.minutes(15))) struct HostileInputTests {
    @Test func aStringOf200MegabytesIsRefusedAtOnce() {
        var bytes = Array("{\"id\": \"".utf8)
        bytes += [UInt8](repeating: UInt8(ascii: "a"), count: 200_000_000)
        let workspace = Workspace(files: [InputFile(name: "big.policy.json", bytes: bytes)])
        #expect(
            workspace.diagnostics.map(\.description) == [
                "big.policy.json: error: the file has 200000008 bytes, more than the limit of 67108864 [file-too-large]"
            ])
    }

    @Test func aStringBelowARaisedLimitIsRead() {
        var bytes = Array("{\"x-a\": \"".utf8)
        bytes += [UInt8](repeating: UInt8(ascii: "a"), count: 68_000_000)
        bytes += Array("\"}".utf8)
        let options = Workspace.Options(limits: Limits(fileBytes: 200_000_000))
        let workspace = Workspace(files: [InputFile(name: "big.policy.json", bytes: bytes)], options: options)
        #expect(workspace.diagnostics.isEmpty)
    }

    @Test func aLargeFileOnDiskIsNotReadIntoMemory() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/big.policy.json"
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.truncate(atOffset: 5_000_000_000)
        try handle.close()
        let workspace = try Workspace(contentsOf: folder.path)
        #expect(workspace.diagnostics.map(\.code) == [.fileTooLarge])
    }

    @Test(arguments: FileKind.allCases)
    func tenThousandLevelsAreOneProblem(kind: FileKind) {
        for opening in ["[", "{\"a\":", "{\"questions\":[", "{\"answers\":[{\"value\":"] {
            let text = String(repeating: opening, count: 10_000)
            let workspace = Workspace(files: [InputFile(name: "deep" + kind.rawValue, text: text)])
            #expect(workspace.diagnostics.contains { $0.severity == .error })
            #expect(workspace.diagnostics.count < 10)
        }
    }

    @Test func aFloodOfProblemsStaysShortAndQuick() throws {
        let base = try Fixtures.files(in: "Valid")
        let head = #"{"id": "S", "respondent": "XLD", "questionnaire": "FORM", "submitted": "2025", "answers": ["#
        let answers = Array(repeating: #"{"question": "1O", "valeu": true, "territory": "XLD-C"}"#, count: 20_000)
        let text = head + answers.joined(separator: ",") + "]}"
        let workspace = Workspace(files: base + [InputFile(name: "s.submission.json", text: text)])
        #expect(workspace.diagnostics.count == 1_001)
        #expect(workspace.submissions.count == 1)
    }

    @Test func aFloodOfWarningsDoesNotHideAFile() throws {
        let base = try Fixtures.files(in: "Valid")
        let header = "#curie_map: {FORM: urn:f/}\n#mapping_set_id: urn:flood\n#license: urn:l\n"
        let columns = "subject_id\tpredicate_id\tobject_id\tmapping_justification\n"
        let row = "FORM:1\tskos:exactMatch\tFORM:99\tsemapv:ManualMappingCuration\n"
        let text = header + columns + String(repeating: row, count: 5_000)
        let workspace = Workspace(files: base + [InputFile(name: "flood.sssom.tsv", text: text)])
        #expect(!workspace.hasErrors)
        #expect(workspace.diagnostics.count == 1_001)
        #expect(workspace.mappings.contains { $0.id == "urn:flood" && $0.mappings.count == 5_000 })
    }

    @Test func wideFilesAreReadInTimeThatGrowsWithTheirSize() {
        let columns = (0..<20_000).map { "c\($0)" }.joined(separator: "\t")
        let prefixes = (0..<20_000).map { "#  p\($0): urn:\($0)/\n" }.joined()
        let table = InputFile(name: "wide.sssom.tsv", text: "#curie_map:\n\(prefixes)#license: urn:l\n\(columns)\n")
        let members = (0..<20_000).map { "\"x-\($0)\": 0" }.joined(separator: ",")
        let object = InputFile(name: "wide.policy.json", text: "{\(members)}")
        let workspace = Workspace(files: [table, object])
        #expect(workspace.diagnostics.contains { $0.code == .missingSlot })
    }

    @Test func manyFilesAreRefused() throws {
        let folder = try TemporaryFolder()
        for number in 0..<20 { try Data().write(to: URL(filePath: "\(folder.path)/\(number).policy.json")) }
        let options = Workspace.Options(limits: Limits(files: 10))
        let error = #expect(throws: Diagnostic.self) { try Workspace(contentsOf: folder.path, options: options) }
        #expect(error?.code == .tooManyFiles)
    }

    @Test func randomBytesNeverCrash() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var generator = SeededGenerator(seed: seed)
        let files = try Fixtures.files(in: "Valid")
        for round in 0..<300 {
            var file = files[Int.random(in: 0..<files.count, using: &generator)]
            if round.isMultiple(of: 10) {
                file.bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
            } else {
                for _ in 0...Int.random(in: 0..<8, using: &generator) {
                    let place = Int.random(in: 0..<file.bytes.count, using: &generator)
                    switch Int.random(in: 0..<4, using: &generator) {
                    case 0: file.bytes[place] = UInt8.random(in: 0...255, using: &generator)
                    case 1: file.bytes.remove(at: place)
                    case 2:
                        file.bytes.insert(
                            Array("\"{}[],:\t\n#|\\".utf8).randomElement(using: &generator) ?? 0, at: place)
                    default: file.bytes.removeSubrange(place..<min(file.bytes.count, place + 30))
                    }
                    if file.bytes.isEmpty { break }
                }
            }
            let others = files.filter { $0.name != file.name }
            for problem in Workspace(files: others + [file]).diagnostics {
                #expect(!problem.description.contains("\n"), "seed \(seed)")
                #expect(problem.location.file != nil, "seed \(seed)")
            }
        }
    }
}

/// A small generator with a seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// A folder that goes away with its owner.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "synergy-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
