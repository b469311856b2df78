public import SynergyModel

extension DuplicateFinder {
    /// Returns the answers that repeat each other across submissions: whole, or a long passage of one inside another.
    ///
    /// Only texts are looked at. Whatever must not be shown must not be among the submissions: nothing is held back here, and
    /// drafts and withdrawn submissions count like others.
    ///
    /// - Parameter submissions: The submissions, in any order.
    /// - Returns: Groups of texts that are the same, then pairs, each by falling length of the passage and by place.
    /// - Complexity: O(*n* log *n*) for *n* words; a text is paired with the three texts
    ///   that share most with it, and of a passage that stands in many texts only the first sixteen are looked at.
    public func repeatedTexts(in submissions: [Submission]) -> [RepeatedText] {
        var search = PassageSearch(AnswerTexts(submissions), options: options)
        return search.run()
    }
}
