/// What a curator has said so far, event by event; nothing is ever taken out, ‘undo’ is an event too.
package struct MatchSession: Hashable, Sendable {
    /// What a curator did.
    package enum Action: String, Sendable, CaseIterable {
        /// The pair belongs together.
        case accept
        /// It does not.
        case reject
        /// It stays open.
        case skip
        /// The relation of the pair was set.
        case relation
        /// A note was written.
        case note
        /// What is left of the suggestions for the question stays open.
        case next
        /// The event before that still stands does not stand any more.
        case undo
    }

    /// One thing that a curator did.
    package struct Event: Hashable, Sendable {
        package var action: Action
        /// The pair, with the relation and the note that it has from then on; `nil` for ‘undo’.
        package var row: MatchWorksheet.Row?

        package init(_ action: Action, _ row: MatchWorksheet.Row? = nil) {
            self.action = action
            self.row = row
        }
    }

    /// How the first line of a journal says what it is.
    package static let schema = "reporting-synergy/match-session/1"

    /// What partners are sought for: a questionnaire, or a list of items.
    package var first: String
    /// Where they are sought.
    package var second: String
    /// What a worksheet of it is like: its prefixes, without rows.
    package var frame: MatchWorksheet
    /// Everything that was done, in its order.
    package var events: [Event] = []

    package init(first: String, second: String, frame: MatchWorksheet, events: [Event] = []) {
        self.first = first
        self.second = second
        self.frame = frame
        self.frame.rows = []
        self.events = events
    }

    /// The events that were not undone.
    package var standing: [Event] {
        var result: [Event] = []
        for event in events {
            if event.action == .undo { _ = result.popLast() } else { result.append(event) }
        }
        return result
    }

    /// Every pair that something was said of, with what stands, in the order in which they came up.
    package var worksheet: MatchWorksheet {
        var sheet = frame
        var places: [ConfirmedPair: Int] = [:]
        for event in standing where event.action != .next {
            guard var row = event.row else { continue }
            let pair = ConfirmedPair(row)
            let place = places[pair] ?? sheet.rows.count
            places[pair] = place
            row.decision =
                switch event.action {
                case .accept: .accept
                case .reject: .reject
                default: place < sheet.rows.count ? sheet.rows[place].decision : nil
                }
            if place == sheet.rows.count { sheet.rows.append(row) } else { sheet.rows[place] = row }
        }
        return sheet
    }

    private struct ConfirmedPair: Hashable {
        var subject, object: String

        init(_ row: MatchWorksheet.Row) { (subject, object) = (row.subject, row.object) }
    }
}
