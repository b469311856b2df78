public import SynergyModel

/// What most likely became of every question from one edition of a form to the next.
///
/// Everything that is said here is proposed: a curator reads it, changes it, and decides. What a proposal claims as a relation
/// follows from the two editions; what only looks likely is named as a kind of change and claims less (DESIGN section 4, lineage).
public struct Lineage: Sendable {
    /// A place where what the new edition declares is not what the two editions suggest.
    public struct Difference: Hashable, Sendable {
        /// What the new edition declares.
        public var declared: LineageEntry
        /// What would have been proposed for the same questions.
        public var proposals: [LineageProposal]
    }

    /// The old edition.
    public let old: Questionnaire.ID
    /// The new edition.
    public let new: Questionnaire.ID
    /// Whether the new edition says that it replaces the old one.
    public let isDeclaredSuccessor: Bool
    /// One proposal for every question, or group of questions, of either edition, in the order of the old edition and then of
    /// the new one; what the new edition declares stands among them and is marked.
    public let proposals: [LineageProposal]
    /// Where the declarations of the new edition differ from what would have been proposed.
    public let differences: [Difference]

    /// Compares two editions.
    ///
    /// What the new edition declares of questions of the old one stands as it is; the other questions are put side by side by
    /// text, number, provisions, elements and options, one to one first, and what is left over as parts of wholes. The order of
    /// the questions in either form changes nothing; with the editions exchanged, narrowed and widened, split and merged,
    /// retired and new change places.
    ///
    /// - Complexity: O(*n*) for questions that stayed the same, O(*n* · *m*) for the rest.
    public init(from old: Questionnaire, to new: Questionnaire) {
        self.old = old.id
        self.new = new.id
        isDeclaredSuccessor = new.supersedes == old.id
        let comparison = LineageComparison(old, new)
        let declared = comparison.declared
        proposals = comparison.sorted(declared + comparison.proposals(besides: declared))
        guard !declared.isEmpty else {
            differences = []
            return
        }
        let free = comparison.sorted(comparison.proposals(besides: []))
        differences = declared.compactMap { one in
            let about = free.filter { !Set($0.from).isDisjoint(with: one.from) || !Set($0.to).isDisjoint(with: one.to) }
            let agrees =
                about.allSatisfy { $0.change == one.change }
                && about.allSatisfy {
                    Set($0.from).isSubset(of: one.from) && Set($0.to).isSubset(of: one.to)
                }
            return agrees ? nil : Difference(declared: one.entry, proposals: about)
        }
    }

    /// The proposals as the new edition may declare them, without saying more than follows; what it declares already comes first.
    public var entries: [LineageEntry] {
        var result = proposals.filter(\.isDeclared).map(\.entry)
        var retired: [Question.ID] = []
        var added: [Question.ID] = []
        for proposal in proposals where !proposal.isDeclared {
            switch proposal.change {
            case .retired: retired += proposal.from
            case .new: added += proposal.to
            default: result.append(proposal.entry)
            }
        }
        if !retired.isEmpty { result.append(LineageEntry(change: .retired, from: retired, to: [])) }
        if !added.isEmpty { result.append(LineageEntry(change: .new, from: [], to: added)) }
        return result
    }
}

/// One comparison of two editions.
private struct LineageComparison {
    let pairing: LineagePairing
    let declared: [LineageProposal]
    private let oldOrder: [Question.ID: Int]
    private let newOrder: [Question.ID: Int]

    init(_ old: Questionnaire, _ new: Questionnaire) {
        let oldQuestions = Self.questions(of: old)
        let newQuestions = Self.questions(of: new)
        pairing = LineagePairing(oldQuestions, newQuestions)
        oldOrder = Dictionary(oldQuestions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        newOrder = Dictionary(newQuestions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let known = Set(oldQuestions.map(\.id))
        declared = new.lineage.compactMap { entry in
            // An edition may also say what became of questions of other editions.
            let isAboutOld = entry.from.contains { known.contains($0) }
            guard isAboutOld || entry.change == .new && new.supersedes == old.id else { return nil }
            let links = entry.from.flatMap { from in
                entry.to.map { LineageProposal.Link(from: from, to: $0, relation: entry.change.relation ?? .all) }
            }
            return LineageProposal(
                change: entry.change, from: entry.from, to: entry.to, links: links, follows: true, isDeclared: true,
                confidence: 1, evidence: ["\(new.id) declares it."])
        }
    }

    private static func questions(of questionnaire: Questionnaire) -> [LineageQuestion] {
        let index = Dictionary(questionnaire.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return questionnaire.questions.map { LineageQuestion($0, in: questionnaire, index: index) }
            .sorted { $0.number.precedesNaturally($1.number) }
    }

    /// Proposals in the order of the old form, then those of new questions in the order of theirs.
    func sorted(_ proposals: [LineageProposal]) -> [LineageProposal] {
        func key(_ proposal: LineageProposal) -> (Int, Int) {
            let first = proposal.from.compactMap { oldOrder[$0] }.min() ?? oldOrder.count
            return (first, proposal.to.compactMap { newOrder[$0] }.min() ?? newOrder.count)
        }
        return proposals.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// What is proposed for every question that no declaration speaks of.
    ///
    /// An edition without questions is one of which nothing is known, so that nothing is said to have gone or come.
    func proposals(besides declared: [LineageProposal]) -> [LineageProposal] {
        guard !pairing.old.isEmpty, !pairing.new.isEmpty else { return [] }
        let settledOld = Set(declared.flatMap(\.from))
        let settledNew = Set(declared.flatMap(\.to))
        let oldPlaces = pairing.old.indices.filter { !settledOld.contains(pairing.old[$0].id) }
        let newPlaces = pairing.new.indices.filter { !settledNew.contains(pairing.new[$0].id) }
        let pairs = pairing.pairs(oldPlaces, newPlaces).map { ($0, judge($0)) }
        let pairedOld = Set(pairs.map(\.0.old))
        let pairedNew = Set(pairs.map(\.0.new))
        let loose = pairs.filter { !($0.1.follows && $0.1.relation == .equal) }.map(\.0)
        let groups = LineageParts(pairing: pairing).groups(
            freeOld: oldPlaces.filter { !pairedOld.contains($0) },
            freeNew: newPlaces.filter { !pairedNew.contains($0) },
            loose: loose)

        var doneOld: Set<Int> = []
        var doneNew: Set<Int> = []
        var result: [LineageProposal] = []
        for group in groups {
            let old = group.isSplit ? [group.whole] : group.parts
            let new = group.isSplit ? group.parts : [group.whole]
            doneOld.formUnion(old)
            doneNew.formUnion(new)
            result.append(proposal(for: group, old, new))
        }
        for (pair, judgement) in pairs where !doneOld.contains(pair.old) && !doneNew.contains(pair.new) {
            doneOld.insert(pair.old)
            doneNew.insert(pair.new)
            let ids = (pairing.old[pair.old].id, pairing.new[pair.new].id)
            result.append(
                LineageProposal(
                    change: judgement.change, from: [ids.0], to: [ids.1],
                    links: [.init(from: ids.0, to: ids.1, relation: judgement.relation)], follows: judgement.follows,
                    confidence: judgement.confidence, evidence: judgement.evidence))
        }
        for place in oldPlaces where !doneOld.contains(place) {
            result.append(leftOver(.retired, pairing.old[place].id, nearest(toOld: place, newPlaces)))
        }
        for place in newPlaces where !doneNew.contains(place) {
            result.append(leftOver(.new, pairing.new[place].id, nearest(toNew: place, oldPlaces)))
        }
        return result
    }

    private func judge(_ pair: LineagePairing.Pair) -> LineageJudgement {
        LineageJudgement(
            pairing.old[pair.old], pairing.new[pair.new],
            similarity: pairing.words.similarity(pair.old, pair.new), isAmbiguous: pair.isAmbiguous)
    }

    private func proposal(for group: LineageParts.Group, _ old: [Int], _ new: [Int]) -> LineageProposal {
        let change: LineageEntry.Change = group.isSplit ? .split : .merged
        let proper: RelationSet = group.isSplit ? .superset : .subset
        var links: [LineageProposal.Link] = []
        for first in old {
            for second in new {
                let judgement = judge(LineagePairing.Pair(old: first, new: second))
                links.append(
                    .init(
                        from: pairing.old[first].id, to: pairing.new[second].id,
                        relation: judgement.follows || judgement.relation == .sharing ? judgement.relation : .all))
            }
        }
        let follows = links.allSatisfy { $0.relation == proper }
        return LineageProposal(
            change: change, from: old.map { pairing.old[$0].id }, to: new.map { pairing.new[$0].id }, links: links,
            follows: follows, confidence: follows ? 0.9 : 0.5, evidence: group.evidence)
    }

    // MARK: What is left over

    private func nearest(toOld place: Int, _ places: [Int]) -> (id: Question.ID, similarity: Int)? {
        nearest(places.map { (pairing.new[$0].id, pairing.words.similarity(place, $0)) })
    }

    private func nearest(toNew place: Int, _ places: [Int]) -> (id: Question.ID, similarity: Int)? {
        nearest(places.map { (pairing.old[$0].id, pairing.words.similarity($0, place)) })
    }

    private func nearest(_ candidates: [(Question.ID, Int)]) -> (id: Question.ID, similarity: Int)? {
        candidates.filter { $0.1 >= 200 }.min {
            $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.number.precedesNaturally($1.0.number)
        }
        .map { (id: $0.0, similarity: $0.1) }
    }

    private func leftOver(
        _ change: LineageEntry.Change, _ id: Question.ID, _ nearest: (id: Question.ID, similarity: Int)?
    ) -> LineageProposal {
        let other = change == .retired ? "the new edition" : "the old edition"
        let evidence =
            nearest.map {
                "Nothing in \(other) matches; the nearest is \($0.id), which shares \($0.similarity / 10)% of the words."
            }
            ?? "Nothing in \(other) is like it."
        return LineageProposal(
            change: change, from: change == .retired ? [id] : [], to: change == .new ? [id] : [], follows: true,
            confidence: nearest.map { 0.8 - Double($0.similarity / 20) / 100 } ?? 0.9, evidence: [evidence])
    }
}
