/// How a run ended; the numbers are those of `sysexits.h`.
package enum ExitCode: Int32, Sendable, CaseIterable {
    case success = 0
    case findings = 1
    case usage = 64
    case badData = 65
    case missingInput = 66
    case internalError = 70
    case cannotWrite = 73

    /// What it means, for help.
    package var meaning: String {
        switch self {
        case .success: "All went well."
        case .findings: "The answer is no, or there are findings."
        case .usage: "The command line is wrong."
        case .badData: "The input is wrong; nothing was written."
        case .missingInput: "An input cannot be found or read."
        case .internalError: "A fault of the program."
        case .cannotWrite: "The output cannot be written."
        }
    }
}

/// Why a command could not do its work.
package struct CommandFailure: Error, Hashable, Sendable {
    package var code: ExitCode
    /// What happened and what to do; one line.
    package var message: String

    package init(_ code: ExitCode, _ message: String) {
        self.code = code
        self.message = message
    }
}
