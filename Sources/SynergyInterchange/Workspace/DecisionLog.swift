public import SynergyModel
public import SynergyReuse

/// Decisions of reviewers, and who is to answer what, as JSON, one object a line.
public enum DecisionLog {
    /// The outcome of reading a log.
    public struct Reading: Sendable {
        /// The lines without errors.
        package var entries: [LogEntry]
        /// Every problem.
        public var diagnostics: [Diagnostic]

        /// The decisions of the lines without errors, in the order of the lines.
        public var decisions: [Decision] { entries.compactMap(\.decision) }
        /// The assignments of the lines without errors, in the order of the lines.
        public var assignments: [Assignment] { entries.compactMap(\.assignment) }
    }

    /// What is known of the forms that decisions are about.
    struct KnownForms {
        var expectations: [Question.ID: JSONReading.Expectation]
        var languages: [Questionnaire.ID: LanguageTag]

        init(_ questionnaires: some Sequence<Questionnaire>) {
            let questions = questionnaires.flatMap(\.questions)
            expectations = Dictionary(
                questions.map { ($0.id, JSONReading.Expectation($0)) }, uniquingKeysWith: { old, _ in old })
            languages = Dictionary(
                questionnaires.map { ($0.id, $0.language) }, uniquingKeysWith: { old, _ in old })
        }
    }

    /// Reads a log; a line with an error does not hide the others.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - limits: How much is accepted.
    ///   - questionnaires: The forms that are known; the meaning of values in short form depends on them.
    public static func read(
        _ bytes: [UInt8], file: String? = nil, limits: Limits = Limits(), questionnaires: [Questionnaire] = []
    ) -> Reading {
        read(bytes, file: file, limits: limits, forms: KnownForms(questionnaires))
    }

    static func read(
        _ bytes: [UInt8], file: String?, limits: Limits, forms: KnownForms
    ) -> Reading {
        var outcome = Reading(entries: [], diagnostics: [])
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
            reading.expectations = forms.expectations
            reading.formLanguages = forms.languages
            let content = Array(line)
            let entry = JSONParser.parse(content, limits: limits, reading).flatMap { LogEntry.read($0, reading) }
            outcome.diagnostics += reading.placed(in: file, LineTable(content), firstLine: number)
            if let entry, !reading.hasErrors { outcome.entries.append(LogEntry(entry, line: number + 1)) }
        }
        return outcome
    }

    /// Returns the line, with its line end, that is appended to a log for a decision.
    public static func line(for decision: Decision) -> [UInt8] {
        decision.json(JSONWriting()).serialized(.compact) + [UInt8(ascii: "\n")]
    }
}
