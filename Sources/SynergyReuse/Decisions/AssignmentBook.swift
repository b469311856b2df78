public import SynergyModel

/// Which office answers which question of a respondent on a day; of several assignments of a question the latest counts.
public struct AssignmentBook: Sendable {
    private let latest: [Question.ID: Assignment]

    /// Goes through assignments; those dated after the day do not exist.
    ///
    /// - Complexity: O(*n*).
    public init(_ assignments: [Assignment], respondent: Respondent.ID, asOf: CalendarDay) {
        var latest: [Question.ID: Assignment] = [:]
        for assignment in assignments
        where assignment.respondent == respondent && (assignment.day.map { $0.ordinal <= asOf.ordinal } ?? false) {
            // By time, then by identifier, so that the order of files changes nothing.
            if let current = latest[assignment.question],
                (current.instant, current.id?.rawValue ?? "") > (assignment.instant, assignment.id?.rawValue ?? "")
            {
                continue
            }
            latest[assignment.question] = assignment
        }
        self.latest = latest
    }

    /// The office that answers a question, or `nil` when none does.
    public subscript(question: Question.ID) -> String? { latest[question]?.office }

    /// The offices that have something to answer, sorted.
    public var offices: [String] { Set(latest.values.compactMap(\.office)).sorted() }

    /// The offices that have some of these questions to answer, sorted.
    public func offices(among questions: some Sequence<Question.ID>) -> [String] {
        Set(questions.compactMap { self[$0] }).sorted()
    }
}
