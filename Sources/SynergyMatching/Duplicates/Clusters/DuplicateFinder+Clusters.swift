public import SynergyCrosswalk
public import SynergyModel

extension DuplicateFinder {
    /// Returns the questions that are asked more than once, in clusters.
    ///
    /// Two questions of which mappings say that they are equal are always together. Two of which mappings say that they are not,
    /// such as one that is narrower than the other, never are, not even through a third. Otherwise pairs are put together the
    /// surest first, as long as no two members of a cluster differ in substance.
    ///
    /// Texts are compared within one language; of two questions that share several, the best counts.
    ///
    /// - Parameters:
    ///   - questionnaires: The questionnaires, in any order.
    ///   - known: What follows from the mappings between them.
    /// - Returns: Clusters of two questions at least, by the identifiers of their canonical questions.
    /// - Complexity: O(*n* log *n*) for *n* words, and the bounded work of comparing texts.
    public func clusters(of questionnaires: [Questionnaire], knowing known: Closure? = nil) -> [DuplicateCluster] {
        var likeness = QuestionLikeness(questionnaires, options: options)
        let known = KnownRelations(known, questions: likeness.questions.map(\.id))
        let pairs = likeness.pairs(from: options.minimumScore)
        var builder = ClusterBuilder(likeness, known, minimumScore: options.minimumScore)
        builder.add(pairs)
        var writer = ClusterWriter(likeness, known, minimumScore: options.minimumScore)
        return builder.clusters.map { writer.cluster($0) }.sorted { $0.canonical < $1.canonical }
    }

    /// Returns the pairs of questions that look alike, the best first.
    ///
    /// Questions with the same words and declarations are each paired with the first of them. Pairs of which mappings say that they
    /// are not equal are left out.
    ///
    /// - Parameters:
    ///   - questionnaires: The questionnaires, in any order.
    ///   - known: What follows from the mappings between them.
    /// - Complexity: O(*n* log *n*) for *n* words, and the bounded work of comparing texts.
    public func pairs(in questionnaires: [Questionnaire], knowing known: Closure? = nil) -> [DuplicatePair] {
        var likeness = QuestionLikeness(questionnaires, options: options)
        let known = KnownRelations(known, questions: likeness.questions.map(\.id))
        var result: [DuplicatePair] = []
        for pair in likeness.pairs(from: options.minimumPairScore) where !known.forbids(pair.first, pair.second) {
            let isEqual = known.equates(pair.first, pair.second)
            let evidence = likeness.evidence(pair.first, pair.second)
            result.append(
                DuplicatePair(
                    first: likeness.questions[Int(pair.first)].id, second: likeness.questions[Int(pair.second)].id,
                    score: pair.score, kind: isEqual ? .mapped : pair.kind,
                    evidence: isEqual ? [.knownEqual] + evidence : evidence))
        }
        return result
    }
}
