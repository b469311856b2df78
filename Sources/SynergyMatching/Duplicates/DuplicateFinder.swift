/// Finds questions that are asked more than once, and texts that repeat each other.
///
/// A wrong merge is worse than none: questions are put together only where no difference of substance is found, never against
/// what mappings say, and every membership says why.
///
/// ```swift
/// let finder = DuplicateFinder()
/// for cluster in finder.clusters(of: questionnaires, knowing: Closure(network)) {
///     print(cluster.canonical, cluster.members.map(\.question))
/// }
/// ```
public struct DuplicateFinder: Sendable {
    /// What is looked for.
    public struct Options: Hashable, Sendable {
        /// The least score of two questions that are put into one cluster.
        ///
        /// A score is 1 for the same words, 0.8 or more where no difference of substance was found, and below 0.8 where one was.
        public var minimumScore: Double
        /// The least score of a pair that is worth showing.
        public var minimumPairScore: Double
        /// The least cosine of the stems of two texts that are compared closely, more than zero.
        public var minimumCosine: Double
        /// How many other texts a text is compared with closely.
        public var candidatesPerText: Int
        /// A stem that is in more texts than this says nothing and is left out.
        public var maximumPostings: Int
        /// How many entries of the index are looked at for one text; a bound for collections in which everything is alike.
        public var workPerText: Int
        /// Whether questions of one questionnaire are compared with each other too.
        public var comparesWithinQuestionnaire: Bool
        /// How many words in a row are compared in answers.
        public var wordsPerShingle: Int
        /// The least part of an answer that must stand in another one, 0…1.
        public var minimumContainment: Double
        /// The least length in words of a passage that two answers share.
        public var minimumPassage: Int

        /// Creates options; values that make no sense are taken as the nearest that do.
        public init(
            minimumScore: Double = 0.8, minimumPairScore: Double = 0.5, minimumCosine: Double = 0.5,
            candidatesPerText: Int = 3, maximumPostings: Int = 50_000, workPerText: Int = 20_000,
            comparesWithinQuestionnaire: Bool = true, wordsPerShingle: Int = 5, minimumContainment: Double = 0.5,
            minimumPassage: Int = 12
        ) {
            self.minimumScore = minimumScore
            self.minimumPairScore = minimumPairScore
            self.minimumCosine = minimumCosine >= 0.01 ? min(minimumCosine, 1) : 0.01
            self.candidatesPerText = min(max(candidatesPerText, 1), 1_000)
            self.maximumPostings = max(maximumPostings, 1)
            self.workPerText = max(workPerText, 1)
            self.comparesWithinQuestionnaire = comparesWithinQuestionnaire
            self.wordsPerShingle = min(max(wordsPerShingle, 1), 64)
            self.minimumContainment = minimumContainment
            self.minimumPassage = max(minimumPassage, self.wordsPerShingle)
        }
    }

    /// What is looked for.
    public var options: Options

    /// Creates a finder.
    public init(_ options: Options = Options()) { self.options = options }
}
