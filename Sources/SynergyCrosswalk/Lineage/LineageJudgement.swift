import SynergyModel

/// What two questions that were put side by side say about each other.
struct LineageJudgement: Sendable {
    var change: LineageEntry.Change
    /// What follows.
    var relation: RelationSet
    var follows: Bool
    var confidence: Double
    var evidence: [String]

    /// Judges one old and one new question.
    ///
    /// - Parameters:
    ///   - similarity: How many of their words the two share, 0…1000.
    ///   - isAmbiguous: Whether another question of either form fits just as well.
    init(_ old: LineageQuestion, _ new: LineageQuestion, similarity: Int, isAmbiguous: Bool) {
        let wording = LineageWording(old.texts, new.texts)
        let facets = LineageFacets(old, new)
        let scope = facets.scope()
        let form = facets.form()
        let isRead = wording.isSameOrSpelling && !isAmbiguous && Self.isUnderstood(old, new)
        let structure = scope.map(\.relation).reduce(RelationSet.equal) { $0.alongside($1) }
        let stated = scope.filter { !$0.isOpen }.map(\.relation).reduce(RelationSet.equal) { $0.alongside($1) }

        evidence = wording.evidence + [Self.numbers(old, new)] + (scope + form).compactMap(\.evidence)
        if isAmbiguous {
            evidence.append("Another question fits just as well, so that which is which cannot be told.")
        } else if wording.isSameOrSpelling, !isRead {
            evidence.append(
                "The text does not say by itself what it asks, and what stands around it is not the same or not known.")
        }

        if isRead {
            relation = structure
            switch structure {
            case .equal:
                let differs = wording.change != .same || (scope + form).contains(where: \.differs)
                (change, follows, confidence) = (differs ? .editorial : .unchanged, true, differs ? 0.95 : 1)
            case .superset: (change, follows, confidence) = (.narrowed, true, 0.9)
            case .subset: (change, follows, confidence) = (.widened, true, 0.9)
            case [.equal, .superset]: (change, follows, confidence) = (.narrowed, false, 0.7)
            case [.equal, .subset]: (change, follows, confidence) = (.widened, false, 0.7)
            default:
                change = stated == .equal && structure == .sharing ? .editorial : .replaced
                (follows, confidence) = (change == .replaced, change == .replaced ? 0.5 : 0.7)
            }
            return
        }
        change = wording.isSameOrSpelling ? .replaced : Self.look(of: wording.change, structure, stated)
        follows = change == .replaced
        relation = follows || !Self.haveOneProfile(old, new) ? .all : .sharing
        let share = Double(similarity) / 1000
        confidence = ((0.2 + (follows ? 0.3 : 0.4) * share) * 100).rounded() / 100
    }

    /// What a change of words looks like together with what else changed; nothing of it follows.
    private static func look(
        of wording: LineageWording.Change, _ structure: RelationSet, _ stated: RelationSet
    ) -> LineageEntry.Change {
        let words: LineageEntry.Change
        switch wording {
        case .same, .spelling, .style: words = .editorial
        // An item that leaves a list takes something away; a qualification that goes lets more in.
        case .wentOnly(let fromList): words = fromList ? .narrowed : .widened
        case .cameOnly(let toList): words = toList ? .widened : .narrowed
        case .reworded, .incomparable: words = .replaced
        }
        if stated == .equal { return structure.contains(.disjoint) ? .replaced : words }
        let parts: LineageEntry.Change
        if stated.isSubset(of: .covering) {
            parts = .narrowed
        } else if stated.isSubset(of: [.equal, .subset]) {
            parts = .widened
        } else {
            return .replaced
        }
        // Parts that were taken away show even where the words around them changed, if they are parts of the question itself.
        let isStrict = stated == .superset || stated == .subset
        if words == .editorial || words == .replaced && isStrict || words == parts { return parts }
        return .replaced
    }

    /// Whether two equal texts surely ask the same: one such as ‘Please describe.’ or ‘What of the above?’ leans on what stands
    /// around it.
    private static func isUnderstood(_ old: LineageQuestion, _ new: LineageQuestion) -> Bool {
        if old.texts.contains(where: { $1.isSelfContained && new.texts[$0] != nil }) { return true }
        let section = old.question.section?.foldedForComparison
        guard section == new.question.section?.foldedForComparison, old.provisions == new.provisions,
            old.parent == new.parent
        else { return false }
        return section != nil || !old.provisions.isEmpty || old.parent != nil || old.number == new.number
    }

    /// Whether the two ask about a common provision under one aspect, kind, population and quantifier, which is when provisions
    /// that relate hint at questions that do (DESIGN section 4, derived mappings).
    private static func haveOneProfile(_ old: LineageQuestion, _ new: LineageQuestion) -> Bool {
        let first = old.question
        let second = new.question
        guard first.aspect == second.aspect, first.kind == second.kind, first.population == second.population,
            first.quantifier == second.quantifier, first.perTerritory == second.perTerritory
        else { return false }
        return old.provisions.contains { provision in new.provisions.contains { $0.touches(provision) } }
    }

    private static func numbers(_ old: LineageQuestion, _ new: LineageQuestion) -> String {
        old.number == new.number
            ? "The number is the same, \(new.number)." : "The number was \(old.number) and is \(new.number)."
    }
}

extension LineageWording {
    /// The difference in sentences.
    var evidence: [String] {
        var result: [String] = []
        switch change {
        case .same: result.append("The text is word for word the same.")
        case .spelling: result.append("The text differs only in spelling, capitals, punctuation or courtesy.")
        case .style:
            result.append(
                differsOnlyIn.isEmpty
                    ? "The text differs only in small words, endings or the order of words."
                    : "The text is the same in one language and differs in \(LineageFacets.list(differsOnlyIn)).")
        case .wentOnly, .cameOnly, .reworded: break
        case .incomparable: result.append("The two texts have no language in common.")
        }
        if !went.isEmpty { result.append("Words that went: \(Self.quoted(went)).") }
        if !came.isEmpty { result.append("Words that came: \(Self.quoted(came)).") }
        if went.isEmpty, came.isEmpty, result.isEmpty {
            result.append("The words are the same in another arrangement.")
        }
        return result
    }

    private static func quoted(_ words: [String]) -> String { LineageFacets.list(words.map { "‘\($0)’" }) }
}
