import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel

/// Asks a curator about one suggestion after the other.
struct MatchDialog {
    private var queue: MatchQueue
    private var journal: SessionJournal
    private let keyboard: Keyboard
    private let environment: Environment
    private let style: Style

    init(_ queue: MatchQueue, _ journal: SessionJournal, _ keyboard: Keyboard, _ environment: Environment) {
        self.queue = queue
        self.journal = journal
        self.keyboard = keyboard
        self.environment = environment
        style = Style(isColored: environment.colorsErrors)
    }

    /// Asks until all is answered or the curator stops; returns what was said so far.
    mutating func run() throws -> MatchSession {
        let earlier = journal.session.standing.count
        if earlier > 0 { environment.say("Going on after \(earlier == 1 ? "1 answer" : "\(earlier) answers").") }
        environment.say(MatchScreen.keys)
        while let step = try queue.next(journal.session) {
            show(step)
            guard try ask(step) else {
                environment.say(
                    "Stopped at question \(step.question + 1) of \(queue.count). The same command goes on here.")
                return journal.session
            }
        }
        environment.say("\nAll \(queue.count) questions are done.")
        return journal.session
    }

    private func show(_ step: MatchQueue.Step) {
        let screen = MatchScreen(queue.outcome, width: environment.width, style)
        environment.say("\n" + screen.text(step, row(of: step)))
    }

    /// Reads keys until one moves on; returns whether to go on at all.
    private mutating func ask(_ step: MatchQueue.Step) throws -> Bool {
        while true {
            environment.writeError(Array((keyboard.isImmediate ? "> " : "Key and Enter: ").utf8))
            guard let key = try keyboard.readKey() else {
                environment.say("")
                return false
            }
            var row = row(of: step)
            switch key {
            case "y": return try take(.accept, row, "accepted: it \(row.effectiveRelation.verb) the other")
            case "n": return try take(.reject, row, "rejected")
            case "s": return try take(.skip, row, "left open")
            case "d": return try take(.next, row, "on to the next question")
            case "q":
                environment.say("")
                return false
            case "=", "<", ">", "~":
                row.relation = MatchScreen.relation(of: key)
                _ = try take(.relation, row, "relation: it \(row.effectiveRelation.verb) the other; now y, n or s")
            case "o":
                environment.writeError(Array("note: ".utf8))
                guard let line = try keyboard.readLine() else { return false }
                row.note = TextLayout.plain(line)
                _ = try take(.note, row, "noted")
            case "u":
                guard !journal.session.standing.isEmpty else {
                    environment.say("nothing to undo")
                    continue
                }
                return try take(.undo, nil, "undone")
            case "?": environment.say(MatchScreen.help)
            case "\n", "\r": environment.say("")
            default: environment.say("no such key; ? lists them")
            }
        }
    }

    private mutating func take(_ action: MatchSession.Action, _ row: MatchWorksheet.Row?, _ echo: String) throws -> Bool
    {
        try journal.append(MatchSession.Event(action, row))
        environment.say(echo)
        return true
    }

    /// The row of what is asked, with the relation and the note that it has already.
    private func row(of step: MatchQueue.Step) -> MatchWorksheet.Row {
        let outcome = queue.outcome
        let object = outcome.objects.first { $0.id == step.suggestion.object }
        var row = MatchWorksheet.Row(
            step.suggestion, subjectText: MatchOutcome.text(of: outcome.subjects[step.question]),
            objectText: object.map { MatchOutcome.text(of: $0) } ?? "")
        let known = journal.session.worksheet.rows.first { $0.subject == row.subject && $0.object == row.object }
        if let known { (row.relation, row.note) = (known.relation, known.note) }
        return row
    }
}
