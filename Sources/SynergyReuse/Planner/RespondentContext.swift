import SynergyCrosswalk
import SynergyModel

/// What one plan needs to know of its respondent: what exists on the day, who may speak, and what was taken back.
struct RespondentContext {
    /// How an answer stands before any chain is looked at.
    struct Standing {
        var entry: SubmissionIndex.Entry
        var speaker: Respondent.ID
        /// Why it does not count.
        var dropped: CandidateReason?
        /// Whether the recipient may see it.
        var isVisible: Bool
        /// Whether it is visible and was replaced by an answer that is not.
        var isAmendedInConfidence: Bool

        /// Whom the answer is about.
        var subject: Respondent.ID { entry.territory ?? speaker }
    }

    let respondent: Respondent.ID
    let index: SubmissionIndex
    let crosswalk: Crosswalk
    let disclosure: Disclosure
    let view: PlanView
    let asOf: CalendarDay
    /// The respondent, its units, and the State that it is a unit of.
    let speakers: [Respondent.ID]
    /// Its units on the day.
    let units: [Respondent.ID]
    private let withdrawn: Set<Int32>
    private let policy: PolicyIndex

    init(
        _ respondent: Respondent.ID, index: SubmissionIndex, crosswalk: Crosswalk, policy: PolicyIndex,
        disclosure: Disclosure, view: PlanView, asOf: CalendarDay
    ) {
        self.respondent = respondent
        self.index = index
        self.crosswalk = crosswalk
        self.disclosure = disclosure
        self.view = view
        self.asOf = asOf
        self.policy = policy
        units = policy.units(of: respondent, on: asOf)
        let state = policy.parents[respondent]
        speakers = ([respondent] + units + (state.map { [$0] } ?? [])).filter { index.shelves[$0] != nil }

        var withdrawn: Set<Int32> = []
        for speaker in speakers {
            for submissionIndex in index.shelves[speaker]?.submissions ?? [] {
                let submission = index.submissions[Int(submissionIndex)]
                guard submission.submitted.ordinal <= asOf.ordinal else { continue }
                if submission.status == .withdrawn, submission.withdrawn.map({ $0.ordinal <= asOf.ordinal }) ?? true {
                    withdrawn.insert(submissionIndex)
                }
                guard let target = submission.withdraws.flatMap({ index.indexByID[$0] }),
                    submission.status == .submitted,
                    index.submissions[Int(target)].respondent == speaker
                else { continue }
                // A notice that the recipient may not know of does not exist for it.
                let questionnaire = crosswalk.questionnaire(submission.questionnaire)
                if view == .internal || disclosure.isVisible(submission, questionnaire: questionnaire) {
                    withdrawn.insert(target)
                }
            }
        }
        self.withdrawn = withdrawn
    }

    /// How the answers to a question, or to its unchanged editions, stand.
    func standings(of source: CompiledQuestion, index sourceIndex: Int32) -> [Standing] {
        var result: [Standing] = []
        for speaker in speakers {
            guard let shelf = index.shelves[speaker], let range = shelf.ranges[source.canonical] else { continue }
            let group = shelf.entries[range].compactMap { entry -> (SubmissionIndex.Entry, Bool)? in
                guard entry.submitted.ordinal <= asOf.ordinal, entry.date.ordinal <= asOf.ordinal else { return nil }
                let question = crosswalk.questions[Int(entry.question)].question.id
                let isVisible = disclosure.isVisible(entry, in: index, question: question)
                return view == .internal || isVisible ? (entry, isVisible) : nil
            }
            for (entry, isVisible) in group where entry.question == sourceIndex {
                result.append(standing(of: entry, isVisible: isVisible, among: group, speaker: speaker))
            }
        }
        return result
    }

    private func standing(
        of entry: SubmissionIndex.Entry, isVisible: Bool, among group: [(SubmissionIndex.Entry, Bool)],
        speaker: Respondent.ID
    ) -> Standing {
        var superseder: SubmissionIndex.Entry?
        var isSupersededVisibly = false
        for (other, otherIsVisible) in group where supersedes(other, entry) {
            isSupersededVisibly = isSupersededVisibly || otherIsVisible
            if let current = superseder, (current.submitted.ordinal, current.id) > (other.submitted.ordinal, other.id) {
                continue
            }
            superseder = other
        }
        var dropped: CandidateReason?
        if entry.isDraft {
            dropped = .draftSubmission
        } else if withdrawn.contains(entry.submission) {
            dropped = .withdrawn
        } else if let superseder {
            dropped = .superseded(by: superseder.id)
        }
        return Standing(
            entry: entry, speaker: speaker, dropped: dropped, isVisible: isVisible,
            isAmendedInConfidence: isVisible && !entry.isDraft && superseder != nil && !isSupersededVisibly)
    }

    /// Whether one answer takes the place of another (DESIGN section 5, “superseded is per answer”).
    private func supersedes(_ later: SubmissionIndex.Entry, _ earlier: SubmissionIndex.Entry) -> Bool {
        guard later.submission != earlier.submission, !later.isDraft, later.supersedes,
            later.territory == earlier.territory, later.period == earlier.period
        else { return false }
        if index.amended[later.submission]?.contains(earlier.submission) == true { return true }
        if index.amended[earlier.submission]?.contains(later.submission) == true { return false }
        return later.submitted.ordinal > earlier.submitted.ordinal
    }

    /// The respondent's submissions that exist, were handed in and not taken back, and may be named.
    func register() -> [Submission] {
        (index.shelves[respondent]?.submissions ?? []).compactMap { submissionIndex in
            let submission = index.submissions[Int(submissionIndex)]
            let questionnaire = crosswalk.questionnaire(submission.questionnaire)
            guard submission.submitted.ordinal <= asOf.ordinal, submission.status != .draft,
                !withdrawn.contains(submissionIndex),
                disclosure.isVisible(submission, questionnaire: questionnaire)
            else { return nil }
            return submission
        }
    }

    /// Units for which a question is asked: those of the day, less those excluded from every instrument concerned.
    func units(for instruments: [Instrument.ID]) -> [Respondent.ID] {
        guard !instruments.isEmpty else { return units }
        return units.filter { unit in
            !instruments.allSatisfy { policy.isExcluded(unit, of: respondent, from: $0, on: asOf) }
        }
    }
}
