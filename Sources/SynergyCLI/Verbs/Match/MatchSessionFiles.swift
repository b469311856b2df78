import SynergyInterchange
import SynergyModel

/// An interactive run: where its answers are kept, and what is written at its end.
struct MatchSessionFiles {
    private let command: ParsedCommand
    private let environment: Environment
    private let open: @Sendable () -> Keyboard?
    private let path: String

    /// - Throws: ``UsageError`` where nobody could answer, or the answers could not be kept.
    init(_ command: ParsedCommand, _ environment: Environment) throws {
        guard let open = environment.openKeyboard, environment.isErrorTerminal else {
            throw UsageError(
                "'--interactive' asks on a terminal, and here is none; '--format csv' writes a worksheet to be filled.",
                path: command.path)
        }
        let output = command.value("output").flatMap { $0 == "-" ? nil : $0 }
        guard let path = command.value("session") ?? output.map({ "\($0).session.jsonl" }) else {
            throw UsageError(
                "Say with '-o <file>' where the answers go; they are kept beside it as they are given.",
                path: command.path)
        }
        guard path != "-" else {
            throw UsageError(
                "'--session' names a file; standard input is where the keys come from.", path: command.path)
        }
        if let output, environment.isSameFile(output, path) {
            throw UsageError("'-o \(output.excerpt)' would replace the answers themselves.", path: command.path)
        }
        if let format = command.value("format"), !["csv", "sssom"].contains(format) {
            throw UsageError("'--interactive' writes csv or sssom, not \(format).", path: command.path)
        }
        guard !command.values("confirmed").contains("-") else {
            throw UsageError("'--interactive' reads keys from standard input, and no file.", path: command.path)
        }
        if let output, command.values("confirmed").contains(where: { environment.isSameFile($0, output) }) {
            throw UsageError(
                "'-o \(output.excerpt)' would replace a file that '--confirmed' reads by the new answers alone.",
                path: command.path)
        }
        self.command = command
        self.environment = environment
        self.open = open
        self.path = path
    }

    func run(_ input: MatchInput, _ settings: MatchSettings) throws -> ExitCode {
        let journal = try SessionJournal(path, for: input, settings, in: environment)
        let queue = try MatchQueue(input)
        guard let keyboard = open() else {
            throw UsageError("'--interactive' asks on a terminal, and here is none.", path: command.path)
        }
        defer { keyboard.close() }
        var dialog = MatchDialog(queue, journal, keyboard, environment)
        let session = try dialog.run()
        guard command.value("output") != nil else {
            environment.say("'synergy match --from-session \(path) -o FILE' writes the answers out.")
            return .success
        }
        return try MatchAnswers(command, environment, settings).write(session.worksheet)
    }
}

/// Writes out what a curator said.
struct MatchAnswers {
    private let command: ParsedCommand
    private let environment: Environment
    private let settings: MatchSettings

    init(_ command: ParsedCommand, _ environment: Environment, _ settings: MatchSettings) {
        self.command = command
        self.environment = environment
        self.settings = settings
    }

    /// Writes the answers of a session, or of a filled worksheet.
    func write(from path: String) throws -> ExitCode {
        guard command.arguments("first").isEmpty, command.values("items").isEmpty, !command.has("interactive") else {
            throw UsageError(
                "'--from-session' needs nothing but the file; the session knows what it is about.", path: command.path)
        }
        if let format = command.value("format"), !["csv", "sssom"].contains(format) {
            throw UsageError("'--from-session' writes csv or sssom, not \(format).", path: command.path)
        }
        if path != "-", let output = command.value("output"), environment.isSameFile(output, path) {
            throw UsageError("'-o \(path.excerpt)' would replace the answers themselves.", path: command.path)
        }
        let bytes = try environment.read(path)
        let (sheet, diagnostics) = Self.worksheet(bytes, path)
        environment.say(diagnostics)
        guard let sheet else {
            throw CommandFailure(.badData, "'\(path.excerpt)' cannot be read, so nothing was written.")
        }
        return try write(sheet)
    }

    private static func worksheet(_ bytes: [UInt8], _ path: String) -> (MatchWorksheet?, [Diagnostic]) {
        switch MatchFileKind(bytes) {
        case .session:
            let reading = MatchSession.read(bytes, file: path)
            return (reading.session?.worksheet, reading.diagnostics)
        case .mappings:
            let reading = MatchWorksheet.readSSSOM(bytes, file: path)
            return (reading.worksheet, reading.diagnostics)
        default:
            let reading = MatchWorksheet.readCSV(bytes, file: path)
            return (reading.worksheet, reading.diagnostics)
        }
    }

    /// Writes the pairs that something was said of.
    func write(_ worksheet: MatchWorksheet) throws -> ExitCode {
        var sheet = worksheet
        settings.apply(to: &sheet)
        sheet.rows = sheet.rows.filter(\.isAnswered)
        let output = command.value("output")
        let isCSV = command.value("format").map { $0 == "csv" } ?? (output?.hasSuffix(".csv") ?? false)
        try environment.deliver(isCSV ? sheet.csv() : sheet.sssom(version: Synergy.version), to: output)
        let accepted = sheet.rows.count { $0.decision == .accept }
        let rejected = sheet.rows.count { $0.decision == .reject }
        let status = sheet.reviewer == nil ? "as proposals, because no '--reviewer' was named" : "as approved"
        environment.say("\(accepted) accepted, \(status); \(rejected) rejected.")
        return .success
    }
}
