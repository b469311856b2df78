/// Finds texts that say the same among many: the work behind ``DuplicateFinder``, on plain items.
package struct DuplicateEngine: Sendable {
    /// What is looked for.
    package let options: DuplicateFinder.Options

    /// Creates an engine.
    package init(_ options: DuplicateFinder.Options = .init()) { self.options = options }

    /// Compares items with each other.
    ///
    /// Items are taken in the order of their identifiers, so that the result does not depend on theirs.
    ///
    /// - Complexity: O(*n* log *n*) for *n* words, and the work of the join, which ``DuplicateFinder/Options/workPerText`` bounds.
    package func candidates(among items: [DuplicateItem]) -> DuplicateCandidates {
        DuplicateCandidates(items: items.sorted(), options: options)
    }
}
