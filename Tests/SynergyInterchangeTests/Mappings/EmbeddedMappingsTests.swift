import Foundation
import SynergyInterchange
import SynergyMappings
import SynergyModel
import Testing

@Suite struct EmbeddedMappingsTests {
    private let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Mappings").path

    @Test func theGeneratedFileHoldsExactlyTheDataFiles() throws {
        let source = try MappingsEmbedder.render(folder: folder)
        let path = "\(folder)/\(MappingsEmbedder.generatedFile)"
        if ProcessInfo.processInfo.environment["SYNERGY_REGENERATE"] != nil {
            try Data(source.utf8).write(to: URL(filePath: path), options: .atomic)
            return
        }
        let committed = try String(contentsOfFile: path, encoding: .utf8)
        #expect(source == committed, "SYNERGY_REGENERATE=1 swift test --filter EmbeddedMappings --disable-xctest")
    }

    @Test func theFilesAreTheSameByteForByte() throws {
        let names = try FileSystem.files(under: folder).filter { FileKind(name: $0) != nil }
        #expect(CuratedMappings.files.map(\.name) == names)
        for file in CuratedMappings.files {
            let onDisk = try FileSystem.read("\(folder)/\(file.name)", as: file.name)
            #expect(onDisk == file.bytes, "\(file.name)")
        }
    }

    @Test func thePackHasNoErrors() {
        // Read as if nobody had checked it, which is what allows the library to skip the checks at every start.
        let pack = Workspace(files: CuratedMappings.files)
        let errors = pack.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.prefix(20).map(\.description).joined(separator: "\n"))")
        #expect(!pack.instruments.isEmpty)
        #expect(!pack.questionnaires.isEmpty)
        #expect(!pack.mappings.isEmpty)
    }

    @Test func whatIsBuiltInIsWhatAFullCheckLetsThrough() {
        let pack = CuratedMappings.traffickingInPersons
        let checked = Workspace(files: CuratedMappings.files)
        #expect(pack.instruments == checked.instruments)
        #expect(pack.questionnaires == checked.questionnaires)
        #expect(pack.mappings == checked.mappings)
        #expect(pack.policy == checked.policy)
    }
}
