import SynergyInterchange
import SynergyModel

/// Answers a stream of JSON Lines line by line, in their order, as they come.
struct LineService {
    let command: ParsedCommand
    let environment: Environment
    /// Answers one line; blank lines never get here.
    let answer: (LineSplitter.Line, _ file: String) throws -> ReferenceLines.Outcome

    /// Reads the files that were named, or standard input, and writes an answer for each line.
    ///
    /// A line that cannot be read is reported with its number, and the rest goes on.
    ///
    /// - Returns: ``ExitCode/badData`` when a line could not be read.
    func run(_ paths: [String]) throws -> ExitCode {
        var output = Output(command: command, environment: environment)
        var bad = 0
        for path in paths.isEmpty ? ["-"] : paths {
            var splitter = LineSplitter(limit: ReferenceLines.longestLine)
            let handle: (LineSplitter.Line) throws -> Void = { line in
                guard !line.isBlank else { return }
                let outcome = try answer(line, path == "-" ? "standard input" : path)
                environment.say(outcome.diagnostics)
                if let answer = outcome.answer { output.add(answer) } else { bad += 1 }
            }
            try pieces(of: path) { piece in
                try splitter.add(piece, handle)
                // Whoever waits for the answers gets them before more is waited for.
                try output.flush()
            }
            try splitter.finish(handle)
        }
        try output.finish()
        guard bad > 0 else { return .success }
        environment.say("\(bad == 1 ? "1 line was" : "\(bad) lines were") left out.")
        return .badData
    }

    private func pieces(of path: String, _ body: ([UInt8]) throws -> Void) throws {
        guard path == "-", let readSome = environment.readSomeInput else { return try body(environment.read(path)) }
        while true {
            let piece: [UInt8]
            do {
                piece = try readSome()
            } catch {
                let reason = (error as? SystemError)?.reason ?? "\(error)"
                throw CommandFailure(.missingInput, "Cannot read '-': \(reason).")
            }
            guard !piece.isEmpty else { return }
            try body(piece)
        }
    }

    /// What was answered and is not written yet; a file gets all of it at the end, whole or not at all.
    private struct Output {
        let command: ParsedCommand
        let environment: Environment
        private var bytes: [UInt8] = []

        init(command: ParsedCommand, environment: Environment) {
            self.command = command
            self.environment = environment
        }

        mutating func add(_ more: [UInt8]) { bytes += more }

        mutating func flush() throws {
            guard command.writesToTerminal, !bytes.isEmpty else { return }
            try environment.deliver(bytes, to: nil)
            bytes.removeAll(keepingCapacity: true)
        }

        mutating func finish() throws {
            if command.writesToTerminal { return try flush() }
            try environment.deliver(bytes, to: command.value("output"))
        }
    }
}
