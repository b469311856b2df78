import SynergyInterchange
import SynergyModel

/// The texts that a command about references looks into: files, standard input, the answers of data folders.
struct CitingInput {
    /// The texts, in the order in which they were named; answers by their identifiers.
    var texts: [CitingText] = []
    /// Whether a part of the input could not be read.
    var isIncomplete = false

    /// Reads what the command names: files, else the answers of `--data`, else standard input.
    ///
    /// - Parameters:
    ///   - workspace: What `--data` holds, when it was given.
    ///   - paths: The files, where they are not just the arguments.
    ///   - readsBoth: Whether answers are read also when there are files, and `--for` only chooses among them.
    init(
        _ command: ParsedCommand, _ workspace: Workspace?, paths: [String]? = nil, readsBoth: Bool = true,
        in environment: Environment
    ) throws {
        let paths = paths ?? command.arguments("file")
        if readsBoth, workspace == nil, command.value("for") != nil {
            throw UsageError(
                "'--for' chooses among the answers of a data folder; name it with '--data'.", path: command.path)
        }
        if let workspace, readsBoth || paths.isEmpty {
            texts += try workspace.citingTexts(of: Self.respondent(command, workspace, environment))
        }
        let named = paths.isEmpty && workspace == nil ? ["-"] : paths
        for path in named { try read(path, command, environment) }
    }

    /// The State that `--for` names.
    static func respondent(
        _ command: ParsedCommand, _ workspace: Workspace, _ environment: Environment
    ) throws -> Respondent.ID? {
        guard let text = command.value("for") else { return nil }
        return try Lookups(workspace: workspace, path: command.path).respondent(text, environment)
    }

    /// What `--data` names, with every problem said; `nil` without the option.
    static func workspace(_ command: ParsedCommand, in environment: Environment) throws -> Workspace? {
        guard !command.values("data").isEmpty else { return nil }
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        return workspace
    }

    // MARK: Files

    private mutating func read(_ path: String, _ command: ParsedCommand, _ environment: Environment) throws {
        if path != "-", FileAccess.isFolder(environment.resolve(path)) {
            throw CommandFailure(
                .badData, "'\(path.excerpt)' is a folder; '--data \(path.excerpt)' reads the answers of a data folder.")
        }
        let bytes = try environment.read(path)
        let name = path == "-" ? "standard input" : path
        let kind = TextKind(command.value("input"), name: path, bytes)
        switch kind {
        case .text, .html:
            warn(bytes, name, environment)
            texts.append(CitingText(owner: name, bytes: bytes, format: kind == .html ? .html : .text))
        case .jsonl: try readLines(bytes, name, environment)
        case .foreign(let what):
            throw CommandFailure(
                .badData,
                "'\(name.excerpt)' is \(what), which is not read; save it as plain text or as a web page first.")
        }
    }

    private mutating func readLines(_ bytes: [UInt8], _ name: String, _ environment: Environment) throws {
        var splitter = LineSplitter(limit: ReferenceLines.longestLine)
        let take: (LineSplitter.Line) -> Void = { line in
            guard !line.isBlank else { return }
            let (text, diagnostics) = ReferenceLines.text(line, file: name)
            environment.say(diagnostics)
            if let text { texts.append(text) } else { isIncomplete = true }
        }
        splitter.add(bytes, take)
        splitter.finish(take)
    }

    private func warn(_ bytes: [UInt8], _ name: String, _ environment: Environment) {
        let offset = bytes.withUnsafeBufferPointer { UTF8Validation.firstInvalidOffset(in: $0) }
        guard let offset else { return }
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        environment.say([
            Diagnostic(
                .warning, .invalidUTF8, at: LineTable(bytes).location(of: offset, in: name),
                "the byte 0x\(byte) is not part of valid UTF-8; letters with accents may be read wrongly")
        ])
    }
}

/// What a file is, as far as reading its text depends on it.
enum TextKind: Equatable {
    case text
    case html
    /// JSON Lines of `{id, input}`.
    case jsonl
    /// Something else, in words.
    case foreign(String)

    /// The kinds that a user can name.
    static let names = ["text", "html", "jsonl"]

    /// The kind that was asked for, else what name and first bytes tell.
    init(_ asked: String?, name: String, _ bytes: [UInt8]) {
        switch asked {
        case "html": self = .html
        case "jsonl": self = .jsonl
        case "text": self = .text
        default: self = Self.told(by: name, bytes)
        }
    }

    private static func told(by name: String, _ bytes: [UInt8]) -> Self {
        if bytes.starts(with: Array("%PDF-".utf8)) { return .foreign("a PDF file") }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .foreign("a Word, Excel or ZIP file") }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .foreign("an old Word or Excel file") }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .foreign("UTF-16 text") }
        let ending = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[$0...].lowercased() } ?? ""
        switch ending {
        case ".html", ".htm", ".xhtml": return .html
        case ".jsonl", ".ndjson": return .jsonl
        default: break
        }
        let start = bytes.prefix(1024).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(14)
        let head = String(decoding: start, as: UTF8.self).lowercased()
        return head.hasPrefix("<!doctype html") || head.hasPrefix("<html") ? .html : .text
    }
}

extension OptionSpec {
    /// `--input`.
    static let input = OptionSpec(
        "input", value: "kind", help: "What the files are; told from their names and first bytes unless said.",
        choices: TextKind.names)

    /// `--for STATE`.
    static func state(_ help: String) -> OptionSpec { OptionSpec("for", value: "state", help: help) }
}

extension ArgumentSpec {
    /// `FILE…`, or nothing for standard input.
    static let citingFiles = ArgumentSpec(
        "file", help: "Texts, web pages, or JSON Lines; '-', or none, is standard input.", isOptional: true,
        isRepeating: true, completion: .file)
}
