public import SynergyModel

extension Closure {
    /// The questions that an answer to a question may feed: those that certainly share something with it.
    ///
    /// Those that it covers come first, equal ones before narrower ones; then the surer; then by identifier. ``Related/relation`` is
    /// how the other term stands to this one, as in ``relations(of:)``.
    ///
    /// - Complexity: O(*n* log *n* + *d*) for *n* terms and *d* narrowings in the component.
    public func targets(of id: Mapping.Term.ID) -> [Related] {
        func rank(_ relation: RelationSet) -> Int { relation == .equal ? 0 : relation.converse.covers ? 1 : 2 }
        return relations(of: id).filter(\.relation.isUsable).sorted {
            (rank($0.relation), -$0.confidence, $0.term) < (rank($1.relation), -$1.confidence, $1.term)
        }
    }
}

extension Closure {
    /// The questions and provisions that something is said of, by identifier.
    ///
    /// - Complexity: O(*n* log *n*) for *n* terms.
    public var terms: [Mapping.Term.ID] {
        components.flatMap(\.terms).filter { !network.isElement($0) }
            .map { Mapping.Term.ID(unchecked: network.names[$0]) }.sorted()
    }
}
