public import SynergyModel

extension Crosswalk {
    /// The crosswalk as one respondent reads it on one day: each of its overrides stands in place of every mapping, change
    /// between editions and hint that relates the same two questions, whichever way round.
    ///
    /// The crosswalk itself stays as it is. What an override says is compiled like an approved mapping, backwards too; one
    /// that claims nothing leaves no way between the two. Apply them to a crosswalk that has none applied.
    ///
    /// - Parameters:
    ///   - overrides: The overrides of anybody; those of others, and those that do not hold on the day, change nothing.
    ///   - respondent: Whose reading is wanted.
    ///   - day: The day for which the result is good.
    /// - Complexity: O(*e*) in the number of compiled mappings, O(1) when there is nothing to apply.
    public func applying(_ overrides: [RelationOverride], of respondent: Respondent.ID, asOf day: CalendarDay) -> Self {
        let own = overrides.filter { override in
            override.respondent == respondent && override.holds(on: day) && override.from != override.to
                && questionIndex[override.from] != nil && questionIndex[override.to] != nil
        }
        guard !own.isEmpty else { return self }
        precondition(self.overrides.isEmpty, "overrides are applied to a crosswalk as everybody reads it")
        var seen: Set<RelationOverride> = []
        var crosswalk = self
        crosswalk.overrides = own.filter { seen.insert($0).inserted }
            .map { (override: $0, key: $0.sortKey) }.sorted { $0.key < $1.key }.map(\.override)
        crosswalk.separateEditions()
        crosswalk.replaceEdges()
        return crosswalk
    }

    /// The respondent's overrides that lie on a chain, each once, in the order of the hops.
    package func overrides(on chain: Chain) -> [RelationOverride] {
        guard !overrides.isEmpty else { return [] }
        var found: [RelationOverride] = []
        for hop in chain.hops {
            let pair = QuestionPair(hop.from, hop.to)
            for override in overrides where override.pair == pair && !found.contains(override) {
                found.append(override)
            }
        }
        return found
    }

    /// Puts the edges of the overrides in the place of those between the same questions.
    private mutating func replaceEdges() {
        var own: [Int32: [Edge]] = [:]
        for (number, override) in overrides.enumerated() {
            guard let from = questionIndex[override.from], let to = questionIndex[override.to] else { continue }
            for isReversed in [false, true] {
                let edge = Edge(
                    override.mapping, basis: .override(Int32(number)), statement: -1, isReversed: isReversed,
                    from: isReversed ? to : from, to: isReversed ? from : to, questions: questions)
                own[edge.to, default: []].append(edge)
            }
        }
        var edges: [Edge] = []
        edges.reserveCapacity(self.edges.count + overrides.count * 2)
        var offsets: [Int32] = [0]
        offsets.reserveCapacity(edgeOffsets.count)
        for target in questions.indices {
            let shared = incomingEdges(of: Int32(target))
            if let own = own[Int32(target)] {
                let sources = Set(own.map(\.from))
                let kept = shared.filter { !sources.contains($0.from) } + own
                edges += kept.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }
                    .map(\.element)
            } else {
                edges.append(contentsOf: shared)
            }
            offsets.append(Int32(edges.count))
        }
        self.edges = edges
        edgeOffsets = offsets
    }

    /// Takes apart what an edition calls unchanged or editorial where the respondent does not read the two as equal.
    private mutating func separateEditions() {
        var apart: Set<QuestionPair> = []
        for override in overrides where override.relation != .equal {
            guard let from = questionIndex[override.from], let to = questionIndex[override.to],
                questions[Int(from)].canonical == questions[Int(to)].canonical
            else { continue }
            apart.insert(override.pair)
        }
        guard !apart.isEmpty else { return }
        var canonical = Self.canonicalQuestions(of: questionnaires, questionIndex, count: questions.count) {
            !apart.contains(QuestionPair($0, $1))
        }
        questions = questions.enumerated().map { index, question in
            let root = canonical.root(of: Int32(index))
            guard root != question.canonical else { return question }
            separatesEditions = true
            return CompiledQuestion(
                question: question.question, questionnaire: question.questionnaire, canonical: root)
        }
    }
}
