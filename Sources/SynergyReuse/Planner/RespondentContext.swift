import SynergyCrosswalk
import SynergyModel
import SynergyReferences

/// What one plan needs to know of its respondent: what exists on the day, who may speak, and what was taken back.
final class RespondentContext {
    /// How an answer stands before any chain is looked at.
    struct Standing {
        /// Why an answer does not count, in the order in which the reasons are looked for.
        enum Drop {
            case draft
            case withdrawn
            /// The place on the shelf of the answer that took its place.
            case superseded(by: Int)
        }

        /// Index of the shelf.
        var shelf: Int
        /// The place on the shelf.
        var place: Int
        /// Why it does not count.
        var drop: Drop?
        /// Whether the recipient may see it.
        var isVisible: Bool
        /// Whether it is visible and was replaced by an answer that is not.
        var isAmendedInConfidence: Bool
    }

    let respondent: Respondent.ID
    let index: SubmissionIndex
    let crosswalk: Crosswalk
    let disclosure: Disclosure
    let view: PlanView
    let asOf: CalendarDay
    /// The shelves of the respondent, its units, and the State that it is a unit of.
    let shelves: [SubmissionIndex.Shelf]
    /// The place among them of the respondent's own; −1 when it has none.
    let ownShelf: Int
    /// Its units on the day.
    let units: [Respondent.ID]
    /// The form.
    let target: Questionnaire
    let policy: PolicyIndex
    /// Documents that an embedder knows of.
    let registry: (any ReferenceRegistry)?
    /// Follows answers that only point elsewhere; made when the first of them is met.
    private(set) lazy var follower = ReferenceFollower(self)
    private let withdrawn: Set<Int32>

    init(
        _ respondent: Respondent.ID, target: Questionnaire, index: SubmissionIndex, crosswalk: Crosswalk,
        policy: PolicyIndex, disclosure: Disclosure, view: PlanView, asOf: CalendarDay,
        registry: (any ReferenceRegistry)? = nil
    ) {
        self.registry = registry
        self.respondent = respondent
        self.target = target
        self.index = index
        self.crosswalk = crosswalk
        self.disclosure = disclosure
        self.view = view
        self.asOf = asOf
        self.policy = policy
        units = policy.units(of: respondent, on: asOf)
        let state = policy.parents[respondent]
        let speakers = [respondent] + units + (state.map { [$0] } ?? [])
        shelves = speakers.compactMap { index.shelves[$0] }
        ownShelf = index.shelves[respondent] == nil ? -1 : 0
        withdrawn = Self.withdrawn(
            shelves, index: index, crosswalk: crosswalk, disclosure: disclosure, view: view, asOf: asOf)
    }

    private static func withdrawn(
        _ shelves: [SubmissionIndex.Shelf], index: SubmissionIndex, crosswalk: Crosswalk, disclosure: Disclosure,
        view: PlanView, asOf: CalendarDay
    ) -> Set<Int32> {
        var withdrawn: Set<Int32> = []
        for shelf in shelves {
            for place in shelf.submissions {
                let submission = index.submissions[Int(place)]
                guard submission.submitted.ordinal <= asOf.ordinal else { continue }
                let isTakenBack =
                    submission.status == .withdrawn && submission.withdrawn.map { $0.ordinal <= asOf.ordinal } ?? true
                if isTakenBack { withdrawn.insert(place) }
                guard let target = submission.withdraws.flatMap({ index.indexByID[$0] }),
                    submission.status != .draft, !isTakenBack,
                    index.submissions[Int(target)].respondent == shelf.respondent
                else { continue }
                // A notice that the recipient may not know of does not exist for it.
                let questionnaire = crosswalk.questionnaire(submission.questionnaire)
                if view == .internal || disclosure.isVisible(submission, questionnaire: questionnaire) {
                    withdrawn.insert(target)
                }
            }
        }
        return withdrawn
    }

    /// Says of every answer to a question how it stands; answers to its unchanged editions may have taken its place.
    @inline(__always)
    func forEachStanding(of canonical: Int32, question: Int32, _ body: (Standing) -> Void) {
        for number in shelves.indices {
            let shelf = shelves[number]
            guard let range = shelf.range(of: canonical) else { continue }
            for place in range where shelf.entries[place].question == question && exists(shelf.entries[place]) {
                let isVisible = isVisible(place, on: shelf)
                guard isVisible || view == .internal else { continue }
                body(standing(of: place, on: shelf, number, among: range, isVisible: isVisible))
            }
        }
    }

    /// Hands over every answer of the respondent about itself that counts and that the recipient may see.
    func forEachOwnStanding(_ body: (AnswerRecord) -> Void) {
        guard ownShelf >= 0 else { return }
        let shelf = shelves[ownShelf]
        for place in shelf.entries.indices {
            let entry = shelf.entries[place]
            guard exists(entry), !entry.hasTerritory, isVisible(place, on: shelf),
                let range = shelf.range(of: entry.canonical)
            else { continue }
            if standing(of: place, on: shelf, ownShelf, among: range, isVisible: true).drop == nil {
                body(shelf.records[place])
            }
        }
    }

    private func exists(_ entry: SubmissionIndex.Entry) -> Bool {
        entry.submitted <= asOf.ordinal && entry.date <= asOf.ordinal
    }

    private func isVisible(_ place: Int, on shelf: SubmissionIndex.Shelf) -> Bool {
        shelf.entries[place].isPublic || disclosure.isVisible(shelf.records[place], in: index)
    }

    private func standing(
        of place: Int, on shelf: SubmissionIndex.Shelf, _ number: Int, among range: Range<Int>, isVisible: Bool
    ) -> Standing {
        let entry = shelf.entries[place]
        var superseder: Int?
        var isSupersededVisibly = false
        for other in range where other != place && supersedes(shelf.entries[other], entry) {
            let otherIsVisible = self.isVisible(other, on: shelf)
            guard otherIsVisible || view == .internal else { continue }
            isSupersededVisibly = isSupersededVisibly || otherIsVisible
            if let current = superseder, isLater(current, than: other, on: shelf) { continue }
            superseder = other
        }
        var drop: Standing.Drop?
        if entry.isDraft {
            drop = .draft
        } else if !withdrawn.isEmpty, withdrawn.contains(entry.submission) {
            drop = .withdrawn
        } else if let superseder {
            drop = .superseded(by: superseder)
        }
        return Standing(
            shelf: number, place: place, drop: drop, isVisible: isVisible,
            isAmendedInConfidence: isVisible && !entry.isDraft && superseder != nil && !isSupersededVisibly)
    }

    private func isLater(_ first: Int, than second: Int, on shelf: SubmissionIndex.Shelf) -> Bool {
        let dates = (shelf.entries[first].submitted, shelf.entries[second].submitted)
        return dates.0 == dates.1 ? shelf.records[first].id > shelf.records[second].id : dates.0 > dates.1
    }

    /// Whether one answer takes the place of another (DESIGN section 5, “superseded is per answer”).
    private func supersedes(_ later: SubmissionIndex.Entry, _ earlier: SubmissionIndex.Entry) -> Bool {
        guard later.scope == earlier.scope, later.submission != earlier.submission, !later.isDraft, later.supersedes,
            exists(later)
        else { return false }
        if !index.amended.isEmpty {
            if index.amended[later.submission]?.contains(earlier.submission) == true { return true }
            if index.amended[earlier.submission]?.contains(later.submission) == true { return false }
        }
        return later.submitted > earlier.submitted
    }

    /// The respondent's submissions that exist, were handed in and not taken back, and may be named.
    func register() -> [Submission] {
        (index.shelves[respondent]?.submissions ?? []).compactMap { place in
            let submission = index.submissions[Int(place)]
            // A notice that only takes another submission back reports nothing.
            let isNotice = submission.withdraws != nil && submission.answers.isEmpty
            guard submission.submitted.ordinal <= asOf.ordinal, submission.status != .draft, !withdrawn.contains(place),
                !isNotice, mayName(submission)
            else { return nil }
            return submission
        }
    }

    /// Whether the recipient may know of a submission as such.
    private func mayName(_ submission: Submission) -> Bool {
        disclosure.isVisible(submission, questionnaire: crosswalk.questionnaire(submission.questionnaire))
    }

    /// Units for which a question is asked: those of the day, less those excluded from every instrument concerned.
    func units(for instruments: [Instrument.ID]) -> [Respondent.ID] {
        guard !instruments.isEmpty else { return units }
        return units.filter { unit in
            !instruments.allSatisfy { policy.isExcluded(unit, of: respondent, from: $0, on: asOf) }
        }
    }

    /// Whether one respondent's answers about another count: everybody speaks for itself, and a State for its units.
    func maySpeak(_ speaker: Respondent.ID, about subject: Respondent.ID) -> Bool {
        speaker == subject || policy.parents[subject] == speaker
    }

    /// The reference blocks of an answer: what it cites, or the document that it stands in.
    func linkBlocks(for record: AnswerRecord, withDocument: Bool) -> [LinkBlock] {
        var references = record.answer.references
        switch record.answer.content {
        case .value(.links(let links)): references = links + references
        case .value(.text(let text)) where !record.citesNothing:
            let keys = Set(references.compactMap(\.key))
            references += Reference.cited(in: text.original.text).filter { reference in
                reference.key.map { !keys.contains($0) } ?? true
            }
        default: break
        }
        if references.isEmpty, withDocument, record.submission >= 0 {
            let submission = index.submissions[Int(record.submission)]
            // An answer may be open where the rest of what was handed in is not; then only the answer is pointed to.
            let isOpen = view == .internal || mayName(submission)
            let document = isOpen ? submission.document : nil
            references = [
                Reference(
                    title: document?.title ?? (isOpen ? submission.title?.best().text : nil), symbol: document?.symbol,
                    url: document?.url, language: document?.language ?? record.language, seen: document?.seen,
                    sha256: document?.sha256, cites: record.id.rawValue)
            ]
        }
        return references.map { LinkBlock(answer: record.id, reference: $0.completed(by: registry)) }
    }
}
