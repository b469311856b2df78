import SynergyInterchange
import SynergyModel

/// A session on disk: every event is there before the next question is asked.
struct SessionJournal {
    /// The session as far as it got.
    private(set) var session: MatchSession
    private let path: String
    private let shownPath: String
    /// How large the file is if nobody else writes into it.
    private var size: Int

    /// Goes on with a journal, or begins one.
    ///
    /// - Throws: ``CommandFailure`` with code 65 when what is there is no journal, or is about something else.
    init(_ path: String, for input: MatchInput, _ settings: MatchSettings, in environment: Environment) throws {
        var frame = MatchOutcome.frame(input.first, input.second)
        settings.apply(to: &frame)
        self.path = environment.resolve(path)
        shownPath = path
        let fresh = MatchSession(first: input.first.name, second: input.second.name, frame: frame)
        // One that is there and cannot be read is not replaced by a new one.
        let bytes = FileAccess.size(of: self.path) == nil ? [] : try environment.read(path)
        guard !bytes.isEmpty else {
            session = fresh
            size = fresh.header.count
            try Self.saving(path) { () throws(Diagnostic) in try AtomicFile.write(fresh.header, to: self.path) }
            return
        }
        let reading = MatchSession.read(bytes, file: path)
        environment.say(reading.diagnostics)
        guard let read = reading.session else {
            throw CommandFailure(.badData, "'\(path.excerpt)' is no session that can go on; nothing was changed in it.")
        }
        guard read.first == fresh.first, read.second == fresh.second else {
            throw CommandFailure(
                .badData,
                "'\(path.excerpt)' is a session about \(read.first.excerpt) and \(read.second.excerpt), not about these."
            )
        }
        session = read
        size = reading.wholeBytes
        if reading.wholeBytes < bytes.count {
            // What is appended must not be joined to the torn line.
            let whole = Array(bytes[..<reading.wholeBytes])
            try Self.saving(path) { () throws(Diagnostic) in try AtomicFile.write(whole, to: self.path) }
        }
    }

    /// Adds an event, on disk first.
    mutating func append(_ event: MatchSession.Event) throws(CommandFailure) {
        guard FileAccess.size(of: path) == size else {
            throw CommandFailure(
                .cannotWrite,
                "'\(shownPath.excerpt)' was changed by somebody else, so this answer is not kept; the same command goes on "
                    + "with what is in it.")
        }
        let line = MatchSession.line(for: event)
        try Self.saving(shownPath) { () throws(Diagnostic) in try AtomicFile.append(line, to: path) }
        size += line.count
        session.events.append(event)
    }

    private static func saving(_ path: String, _ body: () throws(Diagnostic) -> Void) throws(CommandFailure) {
        do throws(Diagnostic) {
            try body()
        } catch {
            throw CommandFailure(.cannotWrite, "Cannot write '\(path.excerpt)': \(error.message).")
        }
    }
}
