/// The cheapest choice of sets that together hold every item: weighted set cover.
///
/// Reductions first, repeated until nothing more follows: forced sets; an item that only one set holds; a set that
/// holds no more than a cheaper one, or than what a cheapest set for each of its items holds; an item that is held
/// wherever another one is. What is left falls into components, and each is solved by branch and bound: the bound is
/// Lagrangian, sets whose reduced cost shows that they do not matter are fixed, and the search branches on the item
/// that fewest sets hold. A component that turns out too hard is left with the best choice found and the bound proved,
/// and the solution says so.
///
/// Weights are whole numbers, so sums and bounds are exact. The amount of work is counted, never timed, and nothing is
/// random: the same candidates in the same order give the same solution. Whoever sorts them first has a solution that
/// does not depend on any order.
package struct SetCover: Sendable {
    /// One set that may be chosen.
    package struct Candidate: Hashable, Sendable {
        /// The items that it holds, numbers from 0.
        package var items: [Int]
        /// What it costs, more than 0.
        package var weight: Int
        /// Whether it is chosen whatever it costs.
        package var isForced: Bool

        package init(items: [Int], weight: Int, isForced: Bool = false) {
            self.items = items
            self.weight = weight
            self.isForced = isForced
        }
    }

    /// What was found.
    package struct Solution: Hashable, Sendable {
        /// The places of the chosen candidates, ascending.
        package var chosen: [Int]
        /// What they cost.
        package var weight: Int
        /// What every choice costs at least; proved.
        package var bound: Int
        /// Items that no candidate holds, ascending; they are left out.
        package var uncovered: [Int]

        /// Whether no choice can cost less.
        package var isOptimal: Bool { weight == bound }

        /// By what share of the bound the solution may be too dear.
        package var gap: Double { bound > 0 ? Double(weight - bound) / Double(bound) : 0 }
    }

    /// How much work is done unless said otherwise; some tenths of a second.
    package static let standardEffort = 100_000_000

    /// How many items there are.
    package let itemCount: Int
    /// The sets; of several equally good choices earlier ones are preferred.
    package let candidates: [Candidate]

    /// - Parameters:
    ///   - itemCount: How many items there are, called 0, 1 and so on.
    ///   - candidates: The sets, in the order in which they are preferred.
    package init(itemCount: Int, candidates: [Candidate]) {
        precondition(candidates.allSatisfy { $0.weight > 0 }, "a set costs something")
        self.itemCount = itemCount
        self.candidates = candidates
    }

    /// The solution.
    ///
    /// - Parameter effort: How many steps may be taken: what is looked at in one inner loop counts as one.
    /// - Complexity: O(*effort*), apart from reading the sets once.
    package func solution(effort: Int = standardEffort) -> Solution {
        var isCovered = [Bool](repeating: false, count: itemCount)
        var isHeld = isCovered
        var chosen: [Int] = []
        var weight = 0
        for (place, candidate) in candidates.enumerated() {
            for item in candidate.items { isHeld[item] = true }
            guard candidate.isForced else { continue }
            chosen.append(place)
            weight += candidate.weight
            for item in candidate.items { isCovered[item] = true }
        }
        var numbers = [Int32](repeating: -1, count: itemCount)
        var count: Int32 = 0
        for item in 0..<itemCount where isHeld[item] && !isCovered[item] {
            numbers[item] = count
            count += 1
        }
        var sets = CoverInstance.Builder(itemCount: Int(count))
        for (place, candidate) in candidates.enumerated() where !candidate.isForced {
            let items = Set(candidate.items.lazy.map { numbers[$0] }.filter { $0 >= 0 }).sorted()
            if !items.isEmpty { sets.append(items, cost: candidate.weight, id: Int32(place)) }
        }
        var search = CoverSearch(effort: effort)
        let found = search.solve(sets.finished())
        let needed = withoutNeedless(found.sets.map(Int.init), holding: isCovered)
        chosen += needed
        let cost = needed.reduce(0) { $0 + candidates[$1].weight }
        return Solution(
            chosen: chosen.sorted(), weight: weight + cost, bound: weight + found.bound,
            uncovered: (0..<itemCount).filter { !isHeld[$0] })
    }

    /// Leaves out what the others make needless, the dearest first; a search that was cut short may have left some.
    private func withoutNeedless(_ sets: [Int], holding isCovered: [Bool]) -> [Int] {
        var counts = isCovered.map { $0 ? 1 : 0 }
        let items = sets.map { Set(candidates[$0].items) }
        for set in items { for item in set { counts[item] += 1 } }
        let order = sets.indices.sorted {
            (-candidates[sets[$0]].weight, -sets[$0]) < (-candidates[sets[$1]].weight, -sets[$1])
        }
        return order.filter { place in
            guard items[place].allSatisfy({ counts[$0] > 1 }) else { return true }
            for item in items[place] { counts[item] -= 1 }
            return false
        }.map { sets[$0] }
    }
}
