import Foundation
import SynergyInterchange
import SynergyModel
import Testing

@Suite struct AtomicFileTests {
    @Test func aFileIsWrittenAndReplacedAsAWhole() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/a.txt"
        try AtomicFile.write(Array("old".utf8), to: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        try AtomicFile.write([], to: path)
        try AtomicFile.write(Array("new".utf8), to: path)
        #expect(try FileSystem.read(path, as: "a.txt") == Array("new".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func aFailureLeavesTheOldFileAndNothingElse() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: "\(folder.path)/taken", withIntermediateDirectories: true)
        let error = #expect(throws: Diagnostic.self) { try AtomicFile.write([1], to: "\(folder.path)/taken") }
        #expect(error?.code == .cannotWrite)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["taken"])
        #expect(throws: Diagnostic.self) { try AtomicFile.write([1], to: "\(folder.path)/nowhere/a") }
    }

    @Test func linesAreAppended() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/log"
        try AtomicFile.append(Array("a\n".utf8), to: path)
        try AtomicFile.append(Array("b\n".utf8), to: path)
        #expect(try FileSystem.read(path, as: "log") == Array("a\nb\n".utf8))
    }

    @Test func foldersAreWalkedInTheOrderOfTheirNames() throws {
        let folder = try TemporaryFolder()
        for name in ["b/c", "b/.hidden", "a", ".git/x", "b/d/e", "B"] {
            let path = "\(folder.path)/\(name)"
            let parent = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try Data([1]).write(to: URL(filePath: path))
        }
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/b/loop", withDestinationPath: folder.path)
        #expect(try FileSystem.files(under: folder.path) == ["B", "a", "b/c", "b/d/e", "b/loop"])
    }
}
