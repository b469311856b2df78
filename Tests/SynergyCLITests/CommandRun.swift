#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import Synchronization
import SynergyCLI

/// One run of the command inside the test.
struct CommandRun {
    let code: ExitCode
    let output: String
    let error: String

    init(
        _ arguments: String..., input: String = "", variables: [String: String] = [:], isTerminal: Bool = false,
        in folder: String = FileManager.default.currentDirectoryPath
    ) {
        self.init(arguments: arguments, input: input, variables: variables, isTerminal: isTerminal, in: folder)
    }

    init(
        arguments: [String], input: String = "", variables: [String: String] = [:], isTerminal: Bool = false,
        in folder: String, _ change: (inout Environment) -> Void = { _ in }
    ) {
        let output = Sink()
        let error = Sink()
        var environment = Environment(
            arguments: arguments, variables: variables, workingDirectory: folder, isOutputTerminal: isTerminal,
            isErrorTerminal: isTerminal, readInput: { Array(input.utf8) }, writeOutput: { output.append($0) },
            writeError: { error.append($0) })
        change(&environment)
        code = Synergy.main(environment)
        self.output = output.text
        self.error = error.text
    }
}

/// Collects what is written.
///
/// A class, because writers share it.
private final class Sink: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }

    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
}

/// A folder that disappears with the value.
struct TemporaryFolder: ~Copyable {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.path + "/synergy-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files {
            let file = URL(filePath: "\(path)/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
