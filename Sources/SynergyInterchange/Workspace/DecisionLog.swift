public import SynergyModel
public import SynergyReuse

/// Decisions of reviewers as JSON, one object a line.
public enum DecisionLog {
    /// The outcome of reading a log.
    public struct Reading: Sendable {
        /// The decisions of the lines without errors, in the order of the lines.
        public var decisions: [Decision]
        /// Every problem.
        public var diagnostics: [Diagnostic]
    }

    /// Reads a log; a line with an error does not hide the others.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - questions: What is known of the questions; short forms of values depend on it.
    public static func read(
        _ bytes: [UInt8], file: String? = nil, limits: Limits = Limits(), questions: [Question] = []
    ) -> Reading {
        let expectations = Dictionary(
            questions.map { ($0.id, JSONReading.Expectation($0)) }, uniquingKeysWith: { old, _ in old })
        return read(bytes, file: file, limits: limits, expectations: expectations)
    }

    static func read(
        _ bytes: [UInt8], file: String?, limits: Limits, expectations: [Question.ID: JSONReading.Expectation]
    ) -> Reading {
        var outcome = Reading(decisions: [], diagnostics: [])
        for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        {
            guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
            guard outcome.diagnostics.count < limits.diagnosticsPerFile else {
                let message = "the problems after line \(number) are not listed"
                outcome.diagnostics.append(
                    Diagnostic(.error, .tooManyProblems, at: SourceLocation(file: file, line: number + 1), message))
                break
            }
            let reading = JSONReading()
            reading.expectations = expectations
            let content = Array(line)
            let decision = JSONParser.parse(content, limits: limits, reading).flatMap { Decision.read($0, reading) }
            outcome.diagnostics += reading.placed(in: file, LineTable(content), firstLine: number)
            if let decision, !reading.hasErrors { outcome.decisions.append(decision) }
        }
        return outcome
    }

    /// Returns the line, with its line end, that is appended to a log for a decision.
    public static func line(for decision: Decision) -> [UInt8] {
        decision.json(JSONWriting()).serialized(.compact) + [UInt8(ascii: "\n")]
    }
}
