import SynergyInterchange
import SynergyModel
import SynergyReuse

/// A log that lines are to be added to: read, and found to be as it was written.
struct LogAddition {
    private let place: LogPlace
    private(set) var file: LogFile
    /// The lines it has.
    let entries: [LogEntry]

    /// - Throws: ``CommandFailure`` with code 65 when the log was altered or has errors.
    init(_ place: LogPlace, questionnaires: [Questionnaire], in environment: Environment) throws {
        self.place = place
        file = try place.file()
        guard file.verification.findings.isEmpty else {
            environment.say(file.verification.findings)
            throw CommandFailure(
                .badData,
                "'\(place.name.excerpt)' is not as it was written, so nothing was added. Put a copy back that is; or move it "
                    + "away, and apply it and the new files to a new log.")
        }
        environment.say(file.verification.notes)
        let reading = DecisionLog.read(file.bytes, file: place.name, questionnaires: questionnaires)
        if reading.diagnostics.contains(where: { $0.severity == .error }) {
            environment.say(reading.diagnostics)
            throw CommandFailure(.badData, "'\(place.name.excerpt)' has errors, so nothing was added.")
        }
        entries = reading.entries
    }

    /// Adds lines.
    mutating func append(_ new: [LogEntry]) throws {
        do throws(Diagnostic) {
            try file.append(new)
        } catch {
            throw CommandFailure(.cannotWrite, "Cannot write '\(place.name.excerpt)': \(error.message).")
        }
    }

    /// What to note down elsewhere.
    var headWords: String { "Head to note down elsewhere: \(file.verification.state.hash)" }
}
