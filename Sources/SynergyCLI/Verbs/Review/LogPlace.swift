import SynergyInterchange
import SynergyModel
import SynergyReuse

/// Where the log of a respondent is.
struct LogPlace {
    /// As somebody would type it.
    let name: String
    /// As the file system wants it.
    let path: String

    private init(_ name: String, in environment: Environment) {
        self.name = name
        path = LogFile.real(environment.resolve(name))
    }

    /// Finds the log.
    ///
    /// - Parameters:
    ///   - respondent: Whose it is; `nil` when the only log there is will do.
    ///   - others: Files that are no log, because they are to be added to it.
    /// - Throws: ``UsageError`` when it cannot be told where the log is.
    init(
        of respondent: Respondent.ID?, besides others: [String] = [], _ command: ParsedCommand,
        in environment: Environment
    ) throws {
        if let name = command.value("log") {
            guard name != "-", !FileAccess.isFolder(environment.resolve(name)) else {
                throw UsageError("'--log' names a file that is kept.", path: command.path)
            }
            self.init(name, in: environment)
            return
        }
        guard let folder = command.values("data").first(where: { FileAccess.isFolder(environment.resolve($0)) }) else {
            throw UsageError(
                "Say with '--data' in which folder the log is, or with '--log' which file it is.", path: command.path)
        }
        let files = try Self.files(under: folder, environment).filter { file in
            !others.contains { environment.isSameFile($0, file) }
        }
        let usual = respondent.map { "\(Self.trimmed(folder))/decisions/\(Self.fileName(of: $0))" }
        if let usual, files.contains(usual) {
            self.init(usual, in: environment)
            return
        }
        let candidates = try files.filter { try respondent == nil || holds($0, respondent, environment) }
        if candidates.count == 1 {
            self.init(candidates[0], in: environment)
        } else if let usual {
            self.init(usual, in: environment)
        } else {
            throw UsageError(
                candidates.isEmpty
                    ? "There is no log in '\(folder.excerpt)' yet."
                    : "There are several logs in '\(folder.excerpt)'; say whose with '--for', or which with '--log'.",
                path: command.path)
        }

        func holds(_ file: String, _ respondent: Respondent.ID?, _ environment: Environment) throws -> Bool {
            DecisionLog.read(try environment.read(file)).entries.contains { $0.respondent == respondent }
        }
    }

    private static func files(under folder: String, _ environment: Environment) throws -> [String] {
        do throws(Diagnostic) {
            return try FileSystem.files(under: environment.resolve(folder)).filter { FileKind(name: $0) == .decisions }
                .map { "\(trimmed(folder))/\($0)" }
        } catch {
            throw CommandFailure(.missingInput, "Cannot read '\(folder.excerpt)': \(error.message).")
        }
    }

    private static func trimmed(_ folder: String) -> String {
        folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    }

    /// The usual name, without what a file system would take amiss.
    private static func fileName(of respondent: Respondent.ID) -> String {
        let name = respondent.rawValue.lowercased().unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
                ? String(scalar) : "-"
        }
        return name.joined() + FileKind.decisions.rawValue
    }

    /// Reads the log, which need not be there.
    func file() throws -> LogFile {
        do throws(Diagnostic) {
            return try LogFile(path, name: name)
        } catch {
            throw CommandFailure(.missingInput, "Cannot read '\(name.excerpt)': \(error.message).")
        }
    }

    /// Does something while nobody else can add to the log, whose folder is made where needed.
    func locked<Result>(_ body: () throws -> Result) throws -> Result {
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            do throws(SystemError) {
                try FileAccess.createFolder(String(path[..<slash]))
            } catch {
                throw CommandFailure(.cannotWrite, "Cannot write '\(name.excerpt)': \(error.reason).")
            }
        }
        let lock: LogLock
        do throws(Diagnostic) {
            lock = try LogLock(path)
        } catch {
            throw CommandFailure(.cannotWrite, "Cannot write '\(name.excerpt)': \(error.message).")
        }
        return try withExtendedLifetime(lock) { try body() }
    }
}
