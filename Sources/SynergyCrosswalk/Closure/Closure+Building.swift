import SynergyModel

extension Closure {
    /// Closes all components one after the other.
    mutating func build(_ progress: (Int, Int) -> Bool) throws(Cancelled) {
        let termCount = network.names.count
        var sets = UnionFind(count: termCount)
        for assertion in network.assertions where assertion.from != assertion.to {
            sets.unite(assertion.from, assertion.to)
        }
        // Components are numbered by their first terms; a term of which nothing is said is in none.
        var numbers = [Int32](repeating: -1, count: termCount)
        var isUsed = [Bool](repeating: false, count: termCount)
        for assertion in network.assertions {
            isUsed[Int(assertion.from)] = true
            isUsed[Int(assertion.to)] = true
        }
        componentOf = [Int32](repeating: -1, count: termCount)
        placeOf = [Int32](repeating: -1, count: termCount)
        componentOf.reserveCapacity(termCount + 1_024)
        placeOf.reserveCapacity(termCount + 1_024)
        var componentCount: Int32 = 0
        for term in 0..<Int32(termCount) where isUsed[Int(term)] {
            let root = Int(sets.root(of: term))
            if numbers[root] < 0 {
                numbers[root] = componentCount
                componentCount += 1
            }
            componentOf[Int(term)] = numbers[root]
        }
        let terms = Grouping(componentOf, groups: Int(componentCount))
        let assertions = Grouping(
            network.assertions.map { componentOf[Int($0.from)] }, groups: Int(componentCount))
        let wholes = Grouping(
            network.wholes.map { componentOf[Int($0.term)] }, groups: Int(componentCount))
        components.reserveCapacity(Int(componentCount) + 1_024)
        network.reserve(1_024)
        let closer = ComponentCloser(limits: limits)
        var done = 0
        for component in 0..<Int(componentCount) {
            let members = assertions[component]
            components.append(close(terms[component], members, wholes[component], closer))
            done += members.count
            if component & 255 == 0 || members.count > 10_000, !progress(done, network.count) { throw Cancelled() }
        }
    }

    /// Closes one component and notes the places of its terms.
    mutating func close(
        _ terms: ArraySlice<Int32>, _ assertions: ArraySlice<Int32>, _ wholes: ArraySlice<Int32>,
        _ closer: ComponentCloser
    ) -> ClosedComponent {
        let sorted = terms.sorted { network.names.precedes($0, $1) }
        for (place, term) in sorted.enumerated() { placeOf[Int(term)] = Int32(place) }
        let local = wholes.map { index in
            let whole = network.wholes[Int(index)]
            return LocalWhole(
                whole: Int(placeOf[Int(whole.term)]), parts: whole.parts.map { Int(placeOf[Int($0)]) })
        }
        let statements = assertions.map { index in
            let assertion = network.assertions[Int(index)]
            let from = Int(placeOf[Int(assertion.from)])
            let to = Int(placeOf[Int(assertion.to)])
            // Read from the lesser to the greater name, so that it does not matter which of them was written first.
            return from <= to
                ? DenseCloser.Statement(index: index, from: from, to: to, mask: assertion.mask)
                : DenseCloser.Statement(index: index, from: to, to: from, mask: assertion.mask.converse)
        }
        var component = closer.close(terms: sorted, statements: ordered(statements), wholes: local)
        component.wholeNumbers = Array(wholes)
        return component
    }

    /// The statements surest first; those of one confidence by what they say.
    private func ordered(_ statements: [DenseCloser.Statement]) -> [DenseCloser.Statement] {
        struct Key {
            var sureness: UInt64
            var saying: UInt64
            var place: Int32
        }
        var keys = statements.enumerated().map { place, statement in
            Key(
                // Confidences are not negative, and the bits of such numbers are in the order of the numbers.
                sureness: ~network.assertions[Int(statement.index)].confidence.bitPattern,
                saying: UInt64(statement.from) << 36 | UInt64(statement.to) << 8 | UInt64(statement.mask.rawValue),
                place: Int32(place))
        }
        keys.sort { ($0.sureness, $0.saying, $0.place) < ($1.sureness, $1.saying, $1.place) }
        return keys.map { statements[Int($0.place)] }
    }
}

/// Numbers by the group they belong to, each group in ascending order.
struct Grouping {
    private var members: [Int32]
    private var starts: [Int32]

    /// - Parameter groupOf: The group of each number, or −1.
    init(_ groupOf: [Int32], groups: Int) {
        starts = [Int32](repeating: 0, count: groups + 1)
        for group in groupOf where group >= 0 { starts[Int(group) + 1] += 1 }
        for group in 0..<groups { starts[group + 1] += starts[group] }
        members = [Int32](repeating: 0, count: Int(starts[groups]))
        var next = starts
        for (number, group) in groupOf.enumerated() where group >= 0 {
            members[Int(next[Int(group)])] = Int32(number)
            next[Int(group)] += 1
        }
    }

    subscript(group: Int) -> ArraySlice<Int32> { members[Int(starts[group])..<Int(starts[group + 1])] }
}

/// Picks the way to close a component by its size.
final class ComponentCloser {
    private let limits: Closure.Limits
    private let dense = DenseCloser()

    init(limits: Closure.Limits) { self.limits = limits }

    func close(terms: [Int32], statements: [DenseCloser.Statement], wholes: [LocalWhole]) -> ClosedComponent {
        if terms.count <= limits.denseTerms {
            return dense.close(terms: terms, statements: statements, wholes: wholes)
        }
        let scoped = ScopedCloser(
            terms: terms, statements: statements, wholes: wholes, maximumPairs: limits.sparsePairs)
        return scoped.close()
    }
}
