import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

extension CardWriter {
    /// One answer, with all elements that it reaches along one chain.
    private struct Card: Hashable {
        struct Key: Hashable {
            var answer: Answer.ID
            var status: CandidateStatus
            var reason: CandidateReason?
            var chain: Chain
        }

        var places: [Int]
        var roles: [ElementSource.Role]
        /// The more it does for the draft, the smaller.
        var rank: Int
    }

    /// A card for each answer that was looked at, those that matter most first.
    mutating func sources(of proposal: Proposal) -> [JSONNode] {
        var roles: [Int: [ElementSource.Role]] = [:]
        for source in proposal.elements.flatMap(\.sources) { roles[source.candidate, default: []].append(source.role) }
        var cards: [Card] = []
        var cardPlaces: [Card.Key: Int] = [:]
        for (place, candidate) in proposal.candidates.enumerated() {
            let key = Card.Key(
                answer: candidate.answer, status: candidate.status, reason: candidate.reason, chain: candidate.chain)
            let own = roles[place] ?? []
            let rank = own.map(\.rank).min() ?? 10 + candidate.status.rank
            if let known = cardPlaces[key] {
                cards[known].places.append(place)
                cards[known].roles += own
                cards[known].rank = min(cards[known].rank, rank)
            } else {
                cardPlaces[key] = cards.count
                cards.append(Card(places: [place], roles: own, rank: rank))
            }
        }
        // The places break ties, so that the order of the plan is kept.
        let order = cards.indices.sorted { (cards[$0].rank, $0) < (cards[$1].rank, $1) }
        return order.map { source(cards[$0], of: proposal) }
    }

    private mutating func source(_ card: Card, of proposal: Proposal) -> JSONNode {
        let candidates = card.places.map { proposal.candidates[$0] }
        let candidate = candidates[0]
        let page = page
        var object = JSONObjectWriter(page.writing)
        object.add("answer", candidate.answer)
        let submission = page.context.submissionID(of: candidate)
        object.add("submission", place(of: submission, issuer: candidate.issuer))
        if !candidate.isFromRegister { object.add("question", place(of: candidate.question)) }
        object.add("chain", place(of: candidate.chain, to: proposal.question))
        object.add("status", candidate.status.rawValue)
        object.add("reason", candidate.reason?.sentence(for: proposal.question, in: page.context))
        let named = ElementSource.Role.allCases.filter(card.roles.contains).map(\.rawValue)
        object.add("roles", node: named.json(page.writing))
        object.add("elements", node: candidates.map(\.element).json(page.writing))
        object.add("value", node: arriving(candidates)?.json(page.writing))
        switch candidate.original {
        case .value(let value): object.add("original", node: FormValue.value(value).json(page.writing))
        case .elements(let values): object.add("original", node: FormValue.elements(values).json(page.writing))
        case .absent(let absence): object.add("absent", absence)
        case .referencesOnly: break
        }
        let answer = candidate.record.answer
        object.add("language", candidate.language)
        object.add("date", candidate.date)
        object.add("classification", candidate.record.classification.word)
        object.add("territory", answer.territory)
        object.add("period", answer.period)
        if !candidate.through.isEmpty {
            object.add("through", node: candidate.through.map(\.rawValue).json(page.writing))
        }
        object.add("references", answer.references)
        object.add("note", answer.note)
        return object.node
    }

    /// What arrives at the target, by element where there is more than the one.
    private func arriving(_ candidates: [Candidate]) -> FormValue? {
        let values = candidates.compactMap { candidate in
            candidate.value.map { Answer.ElementValue(element: candidate.element, value: $0) }
        }
        guard let first = values.first else { return nil }
        return values.count == 1 && first.element == Element.onlyID ? .value(first.value) : .elements(values)
    }
}

extension WorkbenchPage {
    /// What is known of a submission.
    ///
    /// The recipient may see a single answer of a submission that it may not know as such; then it is named and nothing more. To
    /// whom a submission is restricted is for the State's own eyes.
    func submissionCard(_ id: Submission.ID, issuer: Body.ID?) -> JSONNode {
        let submission = context.submission(id)
        let form = submission.flatMap { context.questionnaire($0.questionnaire) }
        var object = JSONObjectWriter(writing)
        object.add("id", id)
        object.add("form", submission?.questionnaire)
        let title = form?.title.assuming(form?.language ?? .undetermined)
        object.add("formTitle", node: (title ?? LocalizedText(id.rawValue)).entriesJSON)
        object.add("issuer", issuer)
        let classification = submission?.classification ?? form?.classification ?? .restricted(to: [], until: nil)
        guard plan.view == .internal || classification.isVisible(to: questionnaire.issuer, on: plan.asOf) else {
            return object.node
        }
        object.add("title", node: submission?.title?.entriesJSON)
        object.add("submitted", submission?.submitted)
        object.add("status", submission?.status)
        object.add("document", submission?.document)
        object.add("classification", classification.word)
        if plan.view == .internal { object.add("restrictedTo", node: classification.bodies?.json(writing)) }
        return object.node
    }
}

extension Classification {
    /// `public` or `restricted`.
    fileprivate var word: String {
        switch self {
        case .everyone: "public"
        case .restricted: "restricted"
        }
    }

    fileprivate var bodies: [Body.ID]? {
        switch self {
        case .everyone: nil
        case .restricted(let bodies, _): bodies.isEmpty ? nil : bodies
        }
    }
}

extension FormValue {
    /// The value as the page reads it; elements as an array, because an object of a browser loses the order of names like `1`.
    func json(_ writing: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(writing)
        switch self {
        case .value(let value): object.add("value", value)
        case .elements(let values):
            let nodes = values.map { value in
                var node = JSONObjectWriter(writing)
                node.add("element", value.element)
                node.add("value", value.value)
                return node.node
            }
            object.add("elements", node: JSONNode(.array(nodes)))
        }
        return object.node
    }
}

extension ElementSource.Role {
    fileprivate var rank: Int {
        switch self {
        case .draft: 0
        case .contradicting: 1
        case .same: 2
        case .addition: 3
        case .variant: 4
        case .shown: 5
        }
    }
}

extension CandidateStatus {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
