/// What can be said of an instance without a search: sets that must be chosen, and what need not be looked at any more.
///
/// Every step keeps a cheapest choice: what is taken is in one, what is dropped is not needed for one.
struct CoverReduction {
    private let instance: CoverInstance
    private var hasSet: [Bool]
    private var hasItem: [Bool]
    /// How many items of each set, and how many sets of each item, are still there.
    private var setSizes: [Int32]
    private var degrees: [Int32]
    private var stamps: [Int32]
    private var stamp: Int32 = 0
    /// Identifiers of the sets that are taken.
    private(set) var taken: [Int32] = []
    /// What these cost.
    private(set) var cost = 0
    /// Whether some item is in no set any more.
    private(set) var isImpossible = false
    /// How much was looked at.
    private(set) var work = 0

    init(_ instance: CoverInstance) {
        self.instance = instance
        hasSet = [Bool](repeating: true, count: instance.setCount)
        hasItem = [Bool](repeating: true, count: instance.itemCount)
        setSizes = (0..<instance.setCount).map { instance.setStarts[$0 + 1] - instance.setStarts[$0] }
        degrees = (0..<instance.itemCount).map { instance.itemStarts[$0 + 1] - instance.itemStarts[$0] }
        stamps = [Int32](repeating: 0, count: max(instance.setCount, instance.itemCount))
        isImpossible = degrees.contains(0)
    }

    /// What is left.
    var rest: CoverInstance { instance.restricted(toSets: hasSet, items: hasItem) }

    /// Repeats all steps until none says anything more.
    mutating func run() {
        var isChanged = true
        while isChanged, !isImpossible {
            isChanged = takeEssentialSets()
            if dropDominatedItems() { isChanged = true }
            if dropDominatedSets() { isChanged = true }
        }
    }

    /// Takes a set.
    mutating func take(_ set: Int) {
        taken.append(instance.ids[set])
        cost += instance.costs[set]
        for place in instance.range(ofSet: set) where hasItem[Int(instance.items[place])] {
            drop(item: Int(instance.items[place]))
        }
        drop(set: set)
    }

    /// Drops a set.
    mutating func drop(set: Int) {
        guard hasSet[set] else { return }
        hasSet[set] = false
        let range = instance.range(ofSet: set)
        work += range.count
        for place in range where hasItem[Int(instance.items[place])] {
            degrees[Int(instance.items[place])] -= 1
            if degrees[Int(instance.items[place])] == 0 { isImpossible = true }
        }
    }

    private mutating func drop(item: Int) {
        hasItem[item] = false
        let range = instance.range(ofItem: item)
        work += range.count
        for place in range { setSizes[Int(instance.sets[place])] -= 1 }
    }

    private mutating func nextStamp() -> Int32 {
        stamp += 1
        return stamp
    }

    private mutating func takeEssentialSets() -> Bool {
        var isChanged = false
        for item in hasItem.indices where hasItem[item] && degrees[item] == 1 {
            for place in instance.range(ofItem: item) where hasSet[Int(instance.sets[place])] {
                take(Int(instance.sets[place]))
                isChanged = true
                break
            }
        }
        return isChanged
    }

    /// Drops items that are held by every set that holds some other item.
    private mutating func dropDominatedItems() -> Bool {
        var isChanged = false
        for item in hasItem.indices where hasItem[item] {
            // Whatever this item dominates is in each of its sets, the smallest one included.
            var smallest = -1
            let mark = nextStamp()
            let range = instance.range(ofItem: item)
            for place in range {
                let set = Int(instance.sets[place])
                guard hasSet[set] else { continue }
                stamps[set] = mark
                if smallest < 0 || setSizes[set] < setSizes[smallest] { smallest = set }
            }
            work += range.count
            guard smallest >= 0 else { continue }
            for place in instance.range(ofSet: smallest) {
                let other = Int(instance.items[place])
                guard other != item, hasItem[other], degrees[other] >= degrees[item] else { continue }
                var missing = degrees[item]
                let others = instance.range(ofItem: other)
                for place in others where stamps[Int(instance.sets[place])] == mark {
                    if hasSet[Int(instance.sets[place])] { missing -= 1 }
                }
                work += others.count
                guard missing == 0 else { continue }
                drop(item: other)
                isChanged = true
            }
        }
        return isChanged
    }

    /// Drops sets that are not needed beside cheaper ones.
    private mutating func dropDominatedSets() -> Bool {
        var isChanged = false
        // Dear ones first, and of equally dear ones the last: the others stay to replace them.
        for set in hasSet.indices.sorted(by: { (instance.costs[$0], $0) > (instance.costs[$1], $1) })
        where hasSet[set] {
            if setSizes[set] == 0 || isDominated(set) || isDearerThanItsItems(set) {
                drop(set: set)
                isChanged = true
            }
        }
        return isChanged
    }

    /// Whether another set holds the same and more and costs no more.
    private mutating func isDominated(_ set: Int) -> Bool {
        let mark = nextStamp()
        var rarest = -1
        for place in instance.range(ofSet: set) where hasItem[Int(instance.items[place])] {
            let item = Int(instance.items[place])
            stamps[item] = mark
            if rarest < 0 || degrees[item] < degrees[rarest] { rarest = item }
        }
        for place in instance.range(ofItem: rarest) {
            let other = Int(instance.sets[place])
            guard other != set, hasSet[other], setSizes[other] >= setSizes[set],
                instance.costs[other] <= instance.costs[set]
            else { continue }
            var missing = setSizes[set]
            let range = instance.range(ofSet: other)
            for place in range where stamps[Int(instance.items[place])] == mark { missing -= 1 }
            work += range.count
            if missing == 0 { return true }
        }
        return false
    }

    /// Whether cheapest sets for each of its items together cost no more.
    private mutating func isDearerThanItsItems(_ set: Int) -> Bool {
        guard setSizes[set] > 1 else { return false }
        var sum = 0
        var chosen: [Int] = []
        for place in instance.range(ofSet: set) where hasItem[Int(instance.items[place])] {
            var cheapest = -1
            let range = instance.range(ofItem: Int(instance.items[place]))
            for place in range {
                let other = Int(instance.sets[place])
                guard other != set, hasSet[other] else { continue }
                if cheapest < 0 || instance.costs[other] < instance.costs[cheapest] { cheapest = other }
            }
            work += range.count
            guard cheapest >= 0 else { return false }
            guard !chosen.contains(cheapest) else { continue }
            chosen.append(cheapest)
            sum += instance.costs[cheapest]
            if sum > instance.costs[set] { return false }
        }
        return true
    }
}
