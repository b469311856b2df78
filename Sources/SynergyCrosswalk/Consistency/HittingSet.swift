/// Finds the cheapest way to take something out of every one of some sets, by branch and bound.
struct HittingSet {
    /// What is given up: weight first, then how many.
    struct Cost: Comparable {
        var weight = 0
        var count = 0

        static func < (lhs: Self, rhs: Self) -> Bool { (lhs.weight, lhs.count) < (rhs.weight, rhs.count) }

        static func + (lhs: Self, rhs: Self) -> Self {
            Self(weight: lhs.weight + rhs.weight, count: lhs.count + rhs.count)
        }

        static func - (lhs: Self, rhs: Self) -> Self {
            Self(weight: lhs.weight - rhs.weight, count: lhs.count - rhs.count)
        }
    }

    /// The weight of every member.
    let weights: [Int]
    /// How many more choices may be tried.
    private(set) var stepsLeft: Int
    private var sets: [[Int]] = []
    private var isExcluded: [Bool]
    /// Only what costs less is of interest.
    private var bound = Cost()
    private var found: [Int]?

    /// - Parameters:
    ///   - weights: The weight of every member, none negative; members are numbers from 0, earlier ones preferred.
    ///   - steps: How many choices may be tried.
    init(weights: [Int], steps: Int) {
        self.weights = weights
        stepsLeft = steps
        isExcluded = [Bool](repeating: false, count: weights.count)
    }

    /// What some members cost.
    func cost(of members: [Int]) -> Cost {
        members.reduce(Cost()) { $0 + Cost(weight: weights[$1], count: 1) }
    }

    /// The most sets that are searched: the search goes as deep as they are many.
    private static let mostSets = 512

    /// Members of least weight, the fewest of these, that hit every set.
    ///
    /// - Returns: `nil` when the steps did not suffice to be sure, or when the sets are too many.
    mutating func cheapest(_ sets: [[Int]]) -> [Int]? {
        self.sets = sets
        let (forced, open) = settled(sets)
        guard open.count <= Self.mostSets else { return nil }
        bound = cost(of: Array(Set(open.lazy.flatMap { sets[$0] }))) + Cost(weight: 0, count: 1)
        found = nil
        search(open, chosen: [], cost: Cost(), stopsAtFirst: false)
        return stepsLeft > 0 ? found.map { (forced + $0).sorted() } : nil
    }

    /// The members that sets of one member leave no choice about, and the places of the sets that these do not hit.
    private func settled(_ sets: [[Int]]) -> (forced: [Int], open: [Int]) {
        let forced = Set(sets.lazy.filter { $0.count == 1 }.joined())
        return (Array(forced), sets.indices.filter { forced.isDisjoint(with: sets[$0]) })
    }

    /// Of all members of a cost that hit every set, those that come first: the one with the earliest member, then the next.
    ///
    /// - Parameter cost: What ``cheapest(_:)`` costs.
    mutating func first(_ sets: [[Int]], cost: Cost) -> [Int]? {
        self.sets = sets
        var (chosen, open) = settled(sets)
        var left = cost - self.cost(of: chosen)
        guard open.count <= Self.mostSets else { return nil }
        defer { for member in isExcluded.indices { isExcluded[member] = false } }
        for member in Set(open.flatMap { sets[$0] }).sorted() where open.contains(where: { sets[$0].contains(member) })
        {
            let rest = open.filter { !sets[$0].contains(member) }
            let after = left - Cost(weight: weights[member], count: 1)
            if isPossible(rest, within: after) {
                chosen.append(member)
                (open, left) = (rest, after)
            } else {
                isExcluded[member] = true
            }
            if stepsLeft <= 0 { return nil }
        }
        return chosen.sorted()
    }

    private mutating func isPossible(_ open: [Int], within cost: Cost) -> Bool {
        guard cost >= Cost() else { return false }
        bound = cost + Cost(weight: 0, count: 1)
        found = nil
        search(open, chosen: [], cost: Cost(), stopsAtFirst: true)
        return found != nil
    }

    private mutating func search(_ open: [Int], chosen: [Int], cost: Cost, stopsAtFirst: Bool) {
        guard stepsLeft > 0, cost < bound else { return }
        stepsLeft -= 1
        guard !open.isEmpty else {
            found = chosen
            bound = cost
            return
        }
        guard let floor = leastCost(of: open), cost + floor < bound else { return }
        // The set that leaves the fewest choices.
        var branching: [Int] = []
        for set in open {
            let allowed = sets[set].filter { !isExcluded[$0] }
            if branching.isEmpty || allowed.count < branching.count { branching = allowed }
        }
        branching.sort { (weights[$0], $0) < (weights[$1], $1) }
        for member in branching {
            search(
                open.filter { !sets[$0].contains(member) }, chosen: chosen + [member],
                cost: cost + Cost(weight: weights[member], count: 1), stopsAtFirst: stopsAtFirst)
            if stopsAtFirst && found != nil { break }
            // What was tried with this member need not be tried again.
            isExcluded[member] = true
        }
        for member in branching { isExcluded[member] = false }
    }

    /// What sets that share no member cost at least, or `nil` when one of them can no longer be hit.
    private func leastCost(of open: [Int]) -> Cost? {
        var isUsed: Set<Int> = []
        var result = Cost()
        for set in open.sorted(by: { (sets[$0].count, $0) < (sets[$1].count, $1) }) {
            let allowed = sets[set].filter { !isExcluded[$0] }
            guard let least = allowed.map({ weights[$0] }).min() else { return nil }
            guard isUsed.isDisjoint(with: allowed) else { continue }
            isUsed.formUnion(allowed)
            result = result + Cost(weight: least, count: 1)
        }
        return result
    }
}
