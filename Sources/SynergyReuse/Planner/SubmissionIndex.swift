public import SynergyCrosswalk
public import SynergyModel

/// The answers of many submissions, ready to be looked up by respondent and question.
///
/// Built once for any number of plans; it holds whatever was handed in, and each plan looks only at what exists for it.
public struct SubmissionIndex: Sendable {
    /// The submissions, by identifier.
    public let submissions: [Submission]

    /// One answer with what the gates need of it, worked out once.
    struct Entry: Sendable {
        var submission: Int32
        var answer: Int32
        /// Index of the question.
        var question: Int32
        /// The question that stands for all its unchanged or editorial editions.
        var canonical: Int32
        var id: Answer.ID
        /// The day that counts for its age: the answer's own, else the submission's as-of, else submitted.
        var date: CalendarDay
        var submitted: CalendarDay
        var territory: Respondent.ID?
        var period: Period?
        var classification: Classification
        /// Whether it can take the place of an earlier one: a value, or an absence other than notAsked.
        var supersedes: Bool
        var isDraft: Bool
    }

    /// All answers of one respondent, by canonical question, then by identifier.
    struct Shelf: Sendable {
        var entries: [Entry]
        /// Where the entries of a canonical question stand.
        var ranges: [Int32: Range<Int>]
        /// The respondent's submissions, by identifier.
        var submissions: [Int32]
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

        var entries: [Respondent.ID: [Entry]] = [:]
        var owned: [Respondent.ID: [Int32]] = [:]
        for (index, submission) in submissions.enumerated() {
            owned[submission.respondent, default: []].append(Int32(index))
            let fallback =
                submission.classification ?? crosswalk.questionnaire(submission.questionnaire)?.classification
                ?? .restricted(to: [], until: nil)
            for (place, answer) in submission.answers.enumerated() {
                guard let question = crosswalk.questionIndex[answer.question] else { continue }
                entries[submission.respondent, default: []].append(
                    Entry(
                        submission: Int32(index), answer: Int32(place), question: question,
                        canonical: crosswalk.questions[Int(question)].canonical, id: submission.id(of: answer),
                        date: answer.date ?? submission.asOf ?? submission.submitted,
                        submitted: submission.submitted, territory: answer.territory, period: answer.period,
                        classification: answer.classification ?? fallback,
                        supersedes: answer.content != .absent(.notAsked), isDraft: submission.status == .draft))
            }
        }
        shelves = owned.reduce(into: [:]) { shelves, item in
            var own = entries[item.key] ?? []
            own.sort { ($0.canonical, $0.id) < ($1.canonical, $1.id) }
            var ranges: [Int32: Range<Int>] = [:]
            var start = 0
            while start < own.count {
                var end = start + 1
                while end < own.count, own[end].canonical == own[start].canonical { end += 1 }
                ranges[own[start].canonical] = start..<end
                start = end
            }
            shelves[item.key] = Shelf(entries: own, ranges: ranges, submissions: item.value)
        }

        var amended: [Int32: Set<Int32>] = [:]
        for (index, submission) in submissions.enumerated() {
            var next = submission.amends
            var targets: Set<Int32> = []
            while let id = next, let target = indexByID[id], target != Int32(index), targets.insert(target).inserted {
                next = submissions[Int(target)].amends
            }
            if !targets.isEmpty { amended[Int32(index)] = targets }
        }
        self.amended = amended
    }

    func answer(of entry: Entry) -> Answer { submissions[Int(entry.submission)].answers[Int(entry.answer)] }

    func submission(of entry: Entry) -> Submission { submissions[Int(entry.submission)] }
}
