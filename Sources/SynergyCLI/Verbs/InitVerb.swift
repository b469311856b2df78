import SynergyInterchange
import SynergyModel

/// `synergy init FOLDER`: a workspace to begin with.
enum InitVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "init", abstract: "Make a folder with a small example to begin with.",
        discussion: """
            The folder holds an invented form in two editions, what an invented State answered to the first, its policy, and a README \
            that says what to do next. The command that is printed works at once.

            A file that is there is never written over. '--force' only lets the folder hold other files already.
            """,
        examples: ["synergy init my-workspace"],
        options: [OptionSpec("force", help: "Also in a folder that is not empty.")],
        arguments: [ArgumentSpec("folder", help: "The folder; it is created where needed.", completion: .directory)])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let folder = command.arguments("folder").first ?? ""
        let path = environment.resolve(folder)
        if exists(path) {
            guard FileAccess.isFolder(path) else {
                throw CommandFailure(.cannotWrite, "'\(folder.excerpt)' is there and is no folder.")
            }
            guard command.has("force") || isEmpty(path) else {
                throw CommandFailure(
                    .cannotWrite,
                    "'\(folder.excerpt)' is not empty, so nothing was written; '--force' writes beside what is there.")
            }
        }
        let files = ExampleWorkspace.files
        for file in files where exists("\(path)/\(file.name)") {
            throw CommandFailure(
                .cannotWrite, "'\("\(folder)/\(file.name)".excerpt)' is there already, so nothing was written.")
        }
        for file in files {
            let target = "\(path)/\(file.name)"
            let parent = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? path
            do throws(SystemError) {
                try FileAccess.createFolder(parent)
                try OutputFile.write(file.bytes, to: target)
            } catch {
                throw CommandFailure(.cannotWrite, "Cannot write '\(target.excerpt)': \(error.reason).")
            }
        }
        let next = "\(ExampleWorkspace.prefill) --data \(shellWord(folder))"
        let text = """
            \(files.count) files are in '\(folder)' now; README.md says what each of them is for.

            Next:

              \(next)

            """
        try environment.deliver(Array(text.utf8), to: nil)
        return .success
    }

    private static func exists(_ path: String) -> Bool { FileAccess.size(of: path) != nil }

    /// Whether a folder holds nothing but, perhaps, hidden files.
    private static func isEmpty(_ folder: String) -> Bool { (try? FileSystem.files(under: folder).isEmpty) ?? false }

    /// A word as a shell takes it for one.
    private static func shellWord(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-_./+,:@%".utf8.contains(byte) || byte >= 0x80
        }
        return isPlain && !text.isEmpty ? text : "'\(text.replacing("'", with: #"'\''"#))'"
    }
}
