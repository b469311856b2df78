public import SynergyCrosswalk
public import SynergyModel

/// The answers of many submissions, ready to be looked up by respondent and question.
///
/// Built once for any number of plans; it holds whatever was handed in, and each plan looks only at what exists for it.
public struct SubmissionIndex: Sendable {
    /// The submissions, by identifier.
    public let submissions: [Submission]

    /// What the gates need of one answer before they look at the answer itself: plain numbers, cheap to copy.
    struct Entry: Sendable {
        var submission: Int32
        /// Index of the question.
        var question: Int32
        /// The question that stands for all its unchanged or editorial editions.
        var canonical: Int32
        /// Days since 1970-01-01 of the day that counts for its age.
        var date: Int32
        /// Days since 1970-01-01 of the submission.
        var submitted: Int32
        /// The territory and the period as one number; the same for answers about the same.
        var scope: Int32
        /// Whether the answer names a territory.
        var hasTerritory: Bool
        /// Whether the answer or its question names a period.
        var hasPeriod: Bool
        var isPublic: Bool
        /// Whether it can take the place of an earlier one: a value, or an absence other than notAsked.
        var supersedes: Bool
        var isDraft: Bool
        /// The value, as far as it can be told by numbers.
        var gist: Gist
    }

    /// All answers of one respondent, by canonical question, then by identifier.
    final class Shelf: Sendable {
        let respondent: Respondent.ID
        let entries: [Entry]
        let records: [AnswerRecord]
        /// Where the entries of a canonical question begin.
        private let places: PlaceTable
        /// The respondent's submissions, by identifier.
        let submissions: [Int32]

        init(_ respondent: Respondent.ID, _ items: [(entry: Entry, record: AnswerRecord)], submissions: [Int32]) {
            self.respondent = respondent
            self.submissions = submissions
            let items = items.sorted { ($0.entry.canonical, $0.record.id) < ($1.entry.canonical, $1.record.id) }
            entries = items.map(\.entry)
            // Made anew in this order, so that a plan finds neighbours side by side in memory.
            records = items.map { AnswerRecord(copying: $0.record) }
            var places: [(question: Int32, place: Int)] = []
            for (place, item) in items.enumerated() where item.entry.canonical != places.last?.question {
                places.append((item.entry.canonical, place))
            }
            self.places = PlaceTable(places)
        }

        /// Where the entries of a canonical question stand.
        func range(of canonical: Int32) -> Range<Int>? {
            guard let start = places[canonical] else { return nil }
            var end = start + 1
            while end < entries.count, entries[end].canonical == canonical { end += 1 }
            return start..<end
        }
    }

    private struct Scope: Hashable {
        var territory: Respondent.ID?
        var period: Period?
    }

    let shelves: [Respondent.ID: Shelf]
    /// For each submission those it amends, directly or not.
    let amended: [Int32: Set<Int32>]
    let indexByID: [Submission.ID: Int32]

    /// Indexes submissions; one given twice counts once, and answers to questions that the crosswalk does not know are left out.
    ///
    /// - Complexity: O(*a* log *a*) for *a* answers.
    public init(_ submissions: [Submission], crosswalk: Crosswalk) {
        var seen: Set<Submission.ID> = []
        let submissions = submissions.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
        self.submissions = submissions
        let indexByID = Dictionary(uniqueKeysWithValues: submissions.enumerated().map { ($1.id, Int32($0)) })
        self.indexByID = indexByID

        var items: [Respondent.ID: [(entry: Entry, record: AnswerRecord)]] = [:]
        var owned: [Respondent.ID: [Int32]] = [:]
        var scopes: [Scope: Int32] = [:]
        for (index, submission) in submissions.enumerated() {
            owned[submission.respondent, default: []].append(Int32(index))
            let form = crosswalk.questionnaire(submission.questionnaire)
            let fallback = submission.classification ?? form?.classification ?? .restricted(to: [], until: nil)
            for answer in submission.answers {
                guard let question = crosswalk.questionIndex[answer.question] else { continue }
                let period = answer.period ?? crosswalk.questions[Int(question)].question.period
                let scope = Scope(territory: answer.territory, period: period)
                let date = answer.date ?? submission.asOf ?? submission.submitted
                let classification = answer.classification ?? fallback
                let record = AnswerRecord(
                    id: submission.id(of: answer), answer: answer, respondent: submission.respondent, date: date,
                    language: answer.statedLanguage ?? submission.language, issuer: form?.issuer,
                    period: period, classification: classification, submission: Int32(index))
                let entry = Entry(
                    submission: Int32(index), question: question,
                    canonical: crosswalk.questions[Int(question)].canonical, date: date.ordinal,
                    submitted: submission.submitted.ordinal, scope: scopes[scope] ?? Int32(scopes.count),
                    hasTerritory: answer.territory != nil, hasPeriod: period != nil,
                    isPublic: classification == .everyone, supersedes: answer.content != .absent(.notAsked),
                    isDraft: submission.status == .draft, gist: record.pointsElsewhere ? .other : Gist(answer.content))
                scopes[scope] = entry.scope
                items[submission.respondent, default: []].append((entry, record))
            }
        }
        shelves = owned.reduce(into: [:]) { shelves, item in
            shelves[item.key] = Shelf(item.key, items[item.key] ?? [], submissions: item.value)
        }
        amended = Self.amendments(of: submissions, indexByID: indexByID)
    }

    private static func amendments(
        of submissions: [Submission], indexByID: [Submission.ID: Int32]
    ) -> [Int32: Set<Int32>] {
        var amended: [Int32: Set<Int32>] = [:]
        for (index, submission) in submissions.enumerated() {
            var next = submission.amends
            var targets: Set<Int32> = []
            while let id = next, let target = indexByID[id], target != Int32(index), targets.insert(target).inserted {
                next = submissions[Int(target)].amends
            }
            if !targets.isEmpty { amended[Int32(index)] = targets }
        }
        return amended
    }
}
