import Dispatch
import Synchronization
import SynergyModel

extension Closure {
    /// Closes all components.
    mutating func build(threads: Int, _ progress: (Int, Int) -> Bool) throws(Cancelled) {
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
        let groups = Groups(terms: terms, assertions: assertions, wholes: wholes)
        var done = 0
        var next = 0
        while next < Int(componentCount) {
            // Large enough that the threads are rarely waited for, small enough that progress is seen.
            let batch = next..<min(next + 2_048, Int(componentCount))
            components += close(batch, groups, threads: threads)
            for component in batch { done += assertions[component].count }
            next = batch.upperBound
            guard progress(done, network.count) else { throw Cancelled() }
        }
    }

    /// What belongs to which component.
    private struct Groups: Sendable {
        var terms: Grouping
        var assertions: Grouping
        var wholes: Grouping
    }

    /// Closes some components, each on one of some threads; the result does not depend on their number.
    private mutating func close(_ batch: Range<Int>, _ groups: Groups, threads: Int) -> [ClosedComponent] {
        placeOf.withUnsafeMutableBufferPointer { places in
            guard threads > 1, batch.count > 1 else {
                var closer = ComponentCloser(network: network, places: places, limits: limits)
                return batch.map { closer.close(groups.terms[$0], groups.assertions[$0], groups.wholes[$0]) }
            }
            // Every term is in one component and every component is taken by one thread, so no place is written twice.
            nonisolated(unsafe) let places = places
            let results = Mutex([Int: ClosedComponent](minimumCapacity: batch.count))
            let taken = Atomic<Int>(batch.lowerBound)
            DispatchQueue.concurrentPerform(iterations: threads) { [network, limits] _ in
                var closer = ComponentCloser(network: network, places: places, limits: limits)
                var mine: [Int: ClosedComponent] = [:]
                while true {
                    let first = taken.add(32, ordering: .relaxed).oldValue
                    guard first < batch.upperBound else { break }
                    for number in first..<min(first + 32, batch.upperBound) {
                        mine[number] = closer.close(
                            groups.terms[number], groups.assertions[number], groups.wholes[number])
                    }
                }
                results.withLock { $0.merge(mine) { old, _ in old } }
            }
            return results.withLock { results in batch.compactMap { results[$0] } }
        }
    }
}

/// Closes one component after the other, and notes the places of their terms.
struct ComponentCloser: ~Copyable {
    private let network: RelationNetwork
    private let places: UnsafeMutableBufferPointer<Int32>
    private let limits: Closure.Limits
    private var dense = DenseCloser()

    init(network: RelationNetwork, places: UnsafeMutableBufferPointer<Int32>, limits: Closure.Limits) {
        self.network = network
        self.places = places
        self.limits = limits
    }

    /// Closes a component of some terms, statements and wholes of the network.
    mutating func close(
        _ terms: ArraySlice<Int32>, _ assertions: ArraySlice<Int32>, _ wholes: ArraySlice<Int32>
    ) -> ClosedComponent {
        let sorted = terms.sorted { network.names.precedes($0, $1) }
        for (place, term) in sorted.enumerated() { places[Int(term)] = Int32(place) }
        let local = wholes.map { index in
            let whole = network.wholes[Int(index)]
            return LocalWhole(whole: Int(places[Int(whole.term)]), parts: whole.parts.map { Int(places[Int($0)]) })
        }
        let statements = ordered(
            assertions.map { index in
                let assertion = network.assertions[Int(index)]
                let from = Int(places[Int(assertion.from)])
                let to = Int(places[Int(assertion.to)])
                // Read from the lesser to the greater name, so that it does not matter which of them was written first.
                return from <= to
                    ? DenseCloser.Statement(index: index, from: from, to: to, mask: assertion.mask)
                    : DenseCloser.Statement(index: index, from: to, to: from, mask: assertion.mask.converse)
            })
        var component: ClosedComponent
        if sorted.count <= limits.denseTerms {
            component = dense.close(terms: sorted, statements: statements, wholes: local)
        } else {
            var scoped = ScopedCloser(
                terms: sorted, statements: statements, wholes: local, maximumPairs: limits.sparsePairs)
            component = scoped.close()
        }
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
