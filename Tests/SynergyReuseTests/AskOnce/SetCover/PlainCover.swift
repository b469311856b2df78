import SynergyReuse
import SynergyTestSupport

/// Plain ways to choose sets, to compare with: all choices one by one, and greedy ones.
enum PlainCover {
    /// What the cheapest choice costs, found by looking at every choice; `nil` where there is none.
    static func least(_ cover: SetCover) -> Int? {
        let masks = cover.candidates.map { $0.items.reduce(UInt64(0)) { $0 | 1 << UInt64($1) } }
        let all = masks.reduce(0, |)
        var least: Int?
        for choice in 0..<(1 << cover.candidates.count) {
            var mask: UInt64 = 0
            var weight = 0
            var hasForced = true
            for place in masks.indices {
                if choice >> place & 1 == 1 {
                    mask |= masks[place]
                    weight += cover.candidates[place].weight
                } else if cover.candidates[place].isForced {
                    hasForced = false
                }
            }
            if hasForced, mask == all { least = min(least ?? weight, weight) }
        }
        return least
    }

    /// What greedy takes: always the set that costs least for each item it newly holds.
    static func greedy(_ cover: SetCover) -> [Int] {
        let sets = cover.candidates.map { Set($0.items).sorted() }
        var isHeld = [Bool](repeating: false, count: cover.itemCount)
        var chosen: [Int] = []
        while true {
            var best: (place: Int, price: Double)?
            for (place, items) in sets.enumerated() {
                let count = items.count { !isHeld[$0] }
                guard count > 0 else { continue }
                let price = Double(cover.candidates[place].weight) / Double(count)
                if price < best?.price ?? .infinity { best = (place, price) }
            }
            guard let best else { return chosen }
            chosen.append(best.place)
            for item in sets[best.place] { isHeld[item] = true }
        }
    }

    /// The same without sets that the others make needless, the last taken first.
    static func pruned(_ cover: SetCover) -> [Int] {
        let chosen = greedy(cover)
        var counts = [Int](repeating: 0, count: cover.itemCount)
        for place in chosen { for item in Set(cover.candidates[place].items) { counts[item] += 1 } }
        return chosen.reversed().filter { place in
            let items = Set(cover.candidates[place].items)
            guard items.allSatisfy({ counts[$0] > 1 }) else { return true }
            for item in items { counts[item] -= 1 }
            return false
        }
    }

    static func weight(_ cover: SetCover, _ chosen: [Int]) -> Int {
        chosen.reduce(0) { $0 + cover.candidates[$1].weight }
    }

    /// A small instance, now and then with forced sets.
    static func random(seed: UInt64, mostSets: Int, mostItems: Int) -> SetCover {
        var random = SplitMix64(seed: seed)
        let items = 1 + random.below(mostItems)
        let most = 1 + random.below(5)
        // Weights that are minutes of answers, or small numbers with many ties.
        let weights = random.chance(50) ? [7_500, 10_000, 15_000, 25_000, 27_500, 40_000, 75_000] : [1, 2, 3, 4]
        return SetCover(
            itemCount: items,
            candidates: (0..<(1 + random.below(mostSets))).map { _ in
                SetCover.Candidate(
                    items: (0..<(1 + random.below(most))).map { _ in random.below(items) },
                    weight: random.pick(weights), isForced: random.chance(5))
            })
    }
}
