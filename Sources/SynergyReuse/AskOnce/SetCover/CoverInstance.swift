/// Sets and the items they hold, side by side in memory and to be read from both sides.
struct CoverInstance: Sendable {
    /// What each set costs.
    private(set) var costs: [Int] = []
    /// What each set was called at first.
    private(set) var ids: [Int32] = []
    /// The items of set `s` are `items[setStarts[s]..<setStarts[s + 1]]`, ascending.
    private(set) var setStarts: [Int32] = [0]
    private(set) var items: [Int32] = []
    /// The sets of item `i` are `sets[itemStarts[i]..<itemStarts[i + 1]]`, ascending.
    private(set) var itemStarts: [Int32] = []
    private(set) var sets: [Int32] = []
    /// The Lagrangian multiplier of each item, in ``scale``-ths; good ones are handed down from a search to its
    /// branches.
    var multipliers: [Int] = []

    /// How many multiplier steps one unit of cost has.
    static let scale = 256

    var setCount: Int { costs.count }
    var itemCount: Int { itemStarts.count - 1 }
    /// How often any set holds any item.
    var size: Int { items.count }

    func range(ofSet set: Int) -> Range<Int> { Int(setStarts[set])..<Int(setStarts[set + 1]) }
    func range(ofItem item: Int) -> Range<Int> { Int(itemStarts[item])..<Int(itemStarts[item + 1]) }

    /// Takes sets in one after the other.
    struct Builder {
        private var instance = CoverInstance()
        private var degrees: [Int32]

        init(itemCount: Int) { degrees = [Int32](repeating: 0, count: itemCount) }

        mutating func append(_ items: some Sequence<Int32>, cost: Int, id: Int32) {
            for item in items {
                instance.items.append(item)
                degrees[Int(item)] += 1
            }
            instance.costs.append(cost)
            instance.ids.append(id)
            instance.setStarts.append(Int32(instance.items.count))
        }

        /// The instance, with multipliers that no set's cost is exceeded by unless others are given.
        consuming func finished(multipliers: [Int]? = nil) -> CoverInstance {
            var result = instance
            var starts = [Int32](repeating: 0, count: degrees.count + 1)
            for (item, degree) in degrees.enumerated() { starts[item + 1] = starts[item] + degree }
            result.itemStarts = starts
            result.sets = [Int32](repeating: 0, count: result.items.count)
            for set in 0..<result.setCount {
                for place in result.range(ofSet: set) {
                    let item = Int(result.items[place])
                    result.sets[Int(starts[item])] = Int32(set)
                    starts[item] += 1
                }
            }
            result.multipliers = multipliers ?? result.modestMultipliers()
            return result
        }
    }

    /// For each item the least share of the cost of a set that holds it.
    private func modestMultipliers() -> [Int] {
        var result = [Int](repeating: .max, count: itemCount)
        for set in 0..<setCount {
            let range = range(ofSet: set)
            guard !range.isEmpty else { continue }
            let share = costs[set] * Self.scale / range.count
            for place in range { result[Int(items[place])] = min(result[Int(items[place])], share) }
        }
        return result
    }

    /// Some of the sets and some of the items, in the same order; sets that are left with nothing are dropped.
    func restricted(toSets keepsSet: [Bool], items keepsItem: [Bool]) -> CoverInstance {
        var numbers = [Int32](repeating: -1, count: itemCount)
        var kept: [Int] = []
        for item in 0..<itemCount where keepsItem[item] {
            numbers[item] = Int32(kept.count)
            kept.append(multipliers[item])
        }
        var builder = Builder(itemCount: kept.count)
        var left: [Int32] = []
        for set in 0..<setCount where keepsSet[set] {
            left.removeAll(keepingCapacity: true)
            for place in range(ofSet: set) where numbers[Int(items[place])] >= 0 {
                left.append(numbers[Int(items[place])])
            }
            if !left.isEmpty { builder.append(left, cost: costs[set], id: ids[set]) }
        }
        return builder.finished(multipliers: kept)
    }

    /// The parts that share neither sets nor items, smallest first.
    func components() -> [CoverInstance] {
        var component = [Int32](repeating: -1, count: itemCount)
        var count: Int32 = 0
        var pending: [Int] = []
        var isSeen = [Bool](repeating: false, count: setCount)
        var setComponent = [Int32](repeating: 0, count: setCount)
        for start in 0..<itemCount where component[start] < 0 {
            component[start] = count
            pending.append(start)
            while let item = pending.popLast() {
                for place in range(ofItem: item) {
                    let set = Int(sets[place])
                    guard !isSeen[set] else { continue }
                    isSeen[set] = true
                    setComponent[set] = count
                    for place in range(ofSet: set) where component[Int(items[place])] < 0 {
                        component[Int(items[place])] = count
                        pending.append(Int(items[place]))
                    }
                }
            }
            count += 1
        }
        guard count > 1 else { return itemCount == 0 ? [] : [self] }
        // Each part is built from its own sets and items only; together they are this instance once.
        var numbers = [Int32](repeating: 0, count: itemCount)
        var multipliers = [[Int]](repeating: [], count: Int(count))
        for item in 0..<itemCount {
            let part = Int(component[item])
            numbers[item] = Int32(multipliers[part].count)
            multipliers[part].append(self.multipliers[item])
        }
        var builders = multipliers.map { Builder(itemCount: $0.count) }
        for set in 0..<setCount {
            builders[Int(setComponent[set])].append(
                range(ofSet: set).lazy.map { numbers[Int(items[$0])] }, cost: costs[set], id: ids[set])
        }
        let parts = zip(builders, multipliers).map { $0.finished(multipliers: $1) }
        return parts.indices.sorted { (parts[$0].size, $0) < (parts[$1].size, $1) }.map { parts[$0] }
    }

    /// The greatest number of which all costs are multiples; 1 where there is no cost.
    var costStep: Int {
        var result = 0
        for cost in costs where result != 1 { result = Self.greatestCommonDivisor(result, cost) }
        return max(result, 1)
    }

    private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
        var (first, second) = (first, second)
        while second != 0 { (first, second) = (second, first % second) }
        return first
    }
}
