import SynergyCrosswalk
import SynergyModel

/// Finds what one respondent told differently: every form is a place where answers given to others may meet.
struct DivergenceFinder {
    private let material: ReportMaterial
    private let planner: ReusePlanner

    init(_ material: ReportMaterial) {
        self.material = material
        // Who recognises what, and who is bound by what, does not matter for whether two answers agree.
        let policy = Policy(
            freshness: material.policy.freshness, respondents: material.policy.respondents,
            territorialExclusions: material.policy.territorialExclusions, events: material.policy.events)
        planner = ReusePlanner(crosswalk: material.crosswalk, policy: policy, overrides: material.overrides)
    }

    func divergences(of respondents: [Respondent.ID]) -> [DivergencesReport.Divergence] {
        let index = SubmissionIndex(material.openSubmissions, crosswalk: material.crosswalk)
        // Ways from questions that nobody has answered lead to nothing that could differ.
        let answered = Set(index.shelves.values.flatMap { $0.entries.map(\.question) })
        let readers = respondents.map { Reader($0, planner, index, asOf: material.asOf) }
        var found: [Respondent.ID: [DivergencesReport.Divergence]] = [:]
        for form in material.crosswalk.questionnaires where !form.questions.isEmpty {
            func prepared(_ crosswalk: Crosswalk) -> PreparedTarget {
                // What can only be linked to gives no value that could differ.
                PreparedTarget(
                    form, crosswalk: crosswalk, policy: planner.policy, asOf: material.asOf, approvedOnly: true,
                    isAnswered: answered.contains)
            }
            let shared = readers.contains { $0.crosswalk.overrides.isEmpty } ? prepared(material.crosswalk) : nil
            let questions = Dictionary(form.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            for reader in readers {
                let own = reader.crosswalk.overrides.isEmpty ? shared : nil
                // What differs was told to two forms, so that two questions lead here.
                let proposals = planner.proposals(
                    reading: own ?? prepared(reader.crosswalk), respondent: reader.respondent, from: reader.index,
                    view: .internal, detail: .statuses, where: { $0.sources.count > 1 })
                for proposal in proposals {
                    guard let question = questions[proposal.question] else { continue }
                    found[reader.respondent, default: []] += divergences(in: proposal, question, of: reader.respondent)
                }
            }
        }
        return respondents.flatMap { merged(found[$0] ?? []) }
    }

    /// A respondent with the crosswalk as it reads it, and the answers as that reading arranges them.
    private struct Reader {
        let respondent: Respondent.ID
        let crosswalk: Crosswalk
        let index: SubmissionIndex

        init(_ respondent: Respondent.ID, _ planner: ReusePlanner, _ index: SubmissionIndex, asOf: CalendarDay) {
            self.respondent = respondent
            crosswalk = planner.reading(of: respondent, asOf: asOf, view: .internal)
            self.index =
                crosswalk.separatesEditions ? planner.index(index, for: respondent, crosswalk) : index
        }
    }

    private func divergences(
        in proposal: Proposal, _ question: Question, of respondent: Respondent.ID
    ) -> [DivergencesReport.Divergence] {
        proposal.elements.filter { $0.status == .conflict }.compactMap { element in
            var versions: [DivergencesReport.Version] = []
            var isSame = true
            var forms: Set<Questionnaire.ID> = []
            for source in element.sources where source.role == .contradicting {
                guard let value = source.value, proposal.candidates.indices.contains(source.candidate) else { continue }
                let candidate = proposal.candidates[source.candidate]
                let told = DivergencesReport.Told(
                    answer: candidate.answer, question: candidate.question, body: candidate.issuer,
                    date: candidate.date)
                isSame = isSame && candidate.chain.relation == .equal
                forms.insert(candidate.question.questionnaire)
                if let place = versions.firstIndex(where: { Agreement.same($0.value, value) }) {
                    versions[place].answers.append(told)
                } else {
                    versions.append(.init(value: value, answers: [told]))
                }
            }
            guard versions.count > 1, forms.count > 1 else { return nil }
            for place in versions.indices { versions[place].answers.sort { $0.answer < $1.answer } }
            return .init(
                respondent: respondent, territory: element.territory, question: question.id, element: element.key,
                provisions: question.provisions.sorted(),
                versions: versions.sorted { $0.answers[0].answer < $1.answers[0].answer }, isSameQuestion: isSame)
        }
    }

    /// What meets in several places is told once: where one of the answers was given, and where most of them meet.
    private func merged(_ found: [DivergencesReport.Divergence]) -> [DivergencesReport.Divergence] {
        let ordered = found.map { (item: $0, answers: $0.answerVersions) }.sorted { first, second in
            if first.answers.count != second.answers.count { return first.answers.count > second.answers.count }
            if first.item.isAtAnswer != second.item.isAtAnswer { return first.item.isAtAnswer }
            return (first.item.question, first.item.element) < (second.item.question, second.item.element)
        }
        var kept: [DivergencesReport.Divergence] = []
        var byAnswer: [Answer.ID: [[Answer.ID: Int]]] = [:]
        for (item, answers) in ordered {
            guard let first = answers.keys.min() else { continue }
            let isKnown = (byAnswer[first] ?? []).contains { known in Self.tells(known, answers) }
            guard !isKnown else { continue }
            kept.append(item)
            for answer in answers.keys { byAnswer[answer, default: []].append(answers) }
        }
        return kept.sorted {
            ($0.provisions.first ?? "-", $0.question, $0.element) < (
                $1.provisions.first ?? "-", $1.question, $1.element
            )
        }
    }

    /// Whether one division of answers tells all of another.
    private static func tells(_ known: [Answer.ID: Int], _ other: [Answer.ID: Int]) -> Bool {
        var pairs: [Int: Int] = [:]
        for (answer, version) in other {
            guard let place = known[answer] else { return false }
            if let mapped = pairs[version], mapped != place { return false }
            pairs[version] = place
        }
        return Set(pairs.values).count == pairs.count
    }
}

extension DivergencesReport.Divergence {
    /// Which version each answer gives.
    fileprivate var answerVersions: [Answer.ID: Int] {
        var result: [Answer.ID: Int] = [:]
        for (place, version) in versions.enumerated() {
            for told in version.answers { result[told.answer] = place }
        }
        return result
    }

    /// Whether one of the answers was given to the very question.
    fileprivate var isAtAnswer: Bool { versions.contains { $0.answers.contains { $0.question == question } } }
}
