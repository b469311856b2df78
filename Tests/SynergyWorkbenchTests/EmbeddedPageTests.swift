import Foundation
import SynergyModel
import Testing

@testable import SynergyWorkbench

/// The page's sources are compiled in, made smaller by a tool that a plain machine does not have; what it was made from is known.
@Suite struct EmbeddedPageTests {
    private let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/SynergyWorkbench/Page")

    @Test func theCompiledPageWasWrittenFromTheFilesAsTheyAre() throws {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { folder.appending(path: $0).isRegularFile }
            .sorted { $0.split(separator: "/").lexicographicallyPrecedes($1.split(separator: "/")) { $0 < $1 } }
        var hash = SHA256()
        for name in files {
            hash.update("\(name)\n".utf8)
            hash.update(try Data(contentsOf: folder.appending(path: name)))
        }
        let digest = hash.finalize().map { String(format: "%02x", $0) }.joined()
        #expect(digest == PageParts.sourceDigest, "the page was changed; run .ci/page")
    }

    @Test(arguments: WorkbenchPage.Language.allCases)
    func everyLanguageHasItsWords(language: WorkbenchPage.Language) {
        #expect(PageParts.words.contains("\"\(language.rawValue)\":[["))
    }
}

extension URL {
    fileprivate var isRegularFile: Bool { (try? resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) ?? false }
}
