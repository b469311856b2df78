public import SynergyModel

/// What would change if a statement were not there.
public struct ClosureChange: Hashable, Sendable {
    /// Two terms of which something else would be known.
    public struct Pair: Hashable, Sendable {
        /// The first question or provision.
        public var subject: Mapping.Term.ID
        /// The second one.
        public var object: Mapping.Term.ID
        /// How the first stands to the second now.
        public var before: RelationSet
        /// How it would stand.
        public var after: RelationSet
    }

    /// The pairs of which less would be known, each once, by identifiers.
    public var lost: [Pair]
    /// The pairs of which more, or something else, would be known, because what was set aside would count again.
    public var gained: [Pair]
    /// Pairs whose first member could no longer feed the second, because they might share nothing; both directions are listed.
    public var lostFeeds: [Pair]
    /// How many statements are set aside now.
    public var setAsideBefore: Int
    /// How many would be.
    public var setAsideAfter: Int
}

extension Closure {
    /// What would change if some statements were not there; the closure itself stays as it is.
    ///
    /// - Parameter statements: Their numbers in the network.
    /// - Complexity: That of closing their components again, and O(*p*) for *p* pairs in them.
    public func change(without statements: [Int]) -> ClosureChange {
        var after = self
        var touched: Set<Int32> = []
        for statement in statements {
            let component = componentOf[Int(network.assertions[statement].from)]
            if component >= 0 { touched.insert(component) }
            after.remove(statement: statement)
        }
        var change = ClosureChange(
            lost: [], gained: [], lostFeeds: [],
            setAsideBefore: touched.reduce(0) { $0 + components[Int($1)].contradictions.count }, setAsideAfter: 0)
        var afterComponents: Set<Int32> = []
        for number in touched.sorted() {
            let component = components[Int(number)]
            let ids = component.terms.map { term in
                network.isElement(term) ? nil : Mapping.Term.ID(unchecked: network.names[term])
            }
            for term in component.terms where after.componentOf[Int(term)] >= 0 {
                afterComponents.insert(after.componentOf[Int(term)])
            }
            for (place, id) in ids.enumerated() {
                guard let id else { continue }
                for (otherPlace, otherID) in ids.enumerated() {
                    guard let otherID, otherPlace != place else { continue }
                    let before = component.masks[place, otherPlace]
                    let now = after.mask(component.terms[place], component.terms[otherPlace])
                    guard before != now else { continue }
                    let pair = ClosureChange.Pair(subject: id, object: otherID, before: before, after: now)
                    if before.isUsable, !now.isUsable { change.lostFeeds.append(pair) }
                    guard id < otherID else { continue }
                    if before.isSubset(of: now) { change.lost.append(pair) } else { change.gained.append(pair) }
                }
            }
        }
        change.setAsideAfter = afterComponents.reduce(0) { $0 + after.components[Int($1)].contradictions.count }
        change.lost.sort { ($0.subject, $0.object) < ($1.subject, $1.object) }
        change.gained.sort { ($0.subject, $0.object) < ($1.subject, $1.object) }
        change.lostFeeds.sort { ($0.object, $0.subject) < ($1.object, $1.subject) }
        return change
    }

    /// How one term stands to another, by their numbers.
    func mask(_ from: Int32, _ to: Int32) -> RelationSet {
        guard componentOf[Int(from)] >= 0, componentOf[Int(from)] == componentOf[Int(to)] else { return .all }
        return components[Int(componentOf[Int(from)])].masks[Int(placeOf[Int(from)]), Int(placeOf[Int(to)])]
    }
}
