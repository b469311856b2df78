import SynergyModel

extension Proof.Term: CustomStringConvertible {
    /// The identifier, with the element where it is one.
    public var description: String { element.map { "\(id), element \($0)" } ?? id.rawValue }
}

extension Proof {
    /// The statements it rests on, in short: the ends of each with how they stand to each other.
    ///
    /// That an element lies inside its question goes without saying.
    ///
    /// - Parameters:
    ///   - network: The network that the closure was made of.
    ///   - limit: How many statements are named; the others are counted.
    public func summary(in network: RelationNetwork, limit: Int = 6) -> String {
        var open: [Int] = []
        for case .asserted(let statement) in steps.map(\.reason) {
            if case .element = network.premise(at: statement) { continue }
            open.append(statement)
        }
        var parts: [String] = []
        // Told as a way from the first term to the second, as far as it is one.
        var place = steps.last?.subject
        while !open.isEmpty {
            let index = open.firstIndex { statement in
                let ends = network.ends(at: statement)
                return ends.subject == place || ends.object == place
            }
            let statement = open.remove(at: index ?? 0)
            let ends = network.ends(at: statement)
            let isReversed = index != nil && ends.subject != place
            let (from, to) = isReversed ? (ends.object, ends.subject) : (ends.subject, ends.object)
            parts.append("\(from) \(network.relation(at: statement, from: from).verb) \(to)")
            place = to
        }
        let rest = parts.count - limit
        let named = parts.prefix(limit).joined(separator: "; ")
        return rest > 0 ? "\(named); and \(rest) more" : named
    }
}

extension RelationNetwork {
    /// The first and the second term of a statement.
    ///
    /// - Parameter index: The number of the statement, below ``count``.
    public func ends(at index: Int) -> (subject: Proof.Term, object: Proof.Term) {
        (place(of: assertions[index].from), place(of: assertions[index].to))
    }

    /// What a statement says of its first term and its second.
    public func relation(at index: Int) -> RelationSet { assertions[index].mask }

    /// What a statement says of one of its terms and the other.
    func relation(at index: Int, from term: Proof.Term) -> RelationSet {
        place(of: assertions[index].from) == term ? assertions[index].mask : assertions[index].mask.converse
    }
}
