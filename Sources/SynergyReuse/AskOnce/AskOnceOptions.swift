public import SynergyModel

/// What may be chosen about asking once.
public struct AskOnceOptions: Hashable, Sendable {
    /// Which end of a range of minutes is made as small as possible.
    public enum Estimate: String, Sendable, CaseIterable, Codable {
        /// The fewest minutes assumed.
        case lower
        /// The middle.
        case mean
        /// The most minutes assumed.
        case upper
    }

    /// Which minutes are made as few as possible.
    public var estimate: Estimate
    /// Forms that are not open, whose questions may be asked all the same where that saves others.
    public var alsoAsking: [Questionnaire.ID]
    /// The language in which the answers will be written, to forms that accept it.
    ///
    /// Otherwise a text counts for another form only if that accepts every language that the asking form accepts, or
    /// the language of the asking form where that accepts any.
    public var answerLanguage: LanguageTag?
    /// How much work the search may do; the same for everybody, so that everybody finds the same.
    public var effort: Int

    /// Creates options.
    public init(
        estimate: Estimate = .mean, alsoAsking: [Questionnaire.ID] = [], answerLanguage: LanguageTag? = nil,
        effort: Int? = nil
    ) {
        self.estimate = estimate
        self.alsoAsking = alsoAsking
        self.answerLanguage = answerLanguage
        self.effort = effort ?? SetCover.standardEffort
    }

    /// The minutes of a range that count.
    func minutes(_ range: BurdenModel.Minutes) -> Double {
        switch estimate {
        case .lower: range.lower
        case .mean: (range.lower + range.upper) / 2
        case .upper: range.upper
        }
    }
}
