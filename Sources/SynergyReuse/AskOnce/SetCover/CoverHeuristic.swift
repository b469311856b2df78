/// Makes good choices fast: greedy by what a set costs more than its items pay, then without what is not needed, then
/// improved.
struct CoverHeuristic {
    private let instance: CoverInstance
    private var counts: [Int32]
    private var isChosen: [Bool]
    private var work = 0

    init(_ instance: CoverInstance) {
        self.instance = instance
        counts = [Int32](repeating: 0, count: instance.itemCount)
        isChosen = [Bool](repeating: false, count: instance.setCount)
    }

    /// How much was looked at since this was last asked.
    mutating func takeWork() -> Int {
        defer { work = 0 }
        return work
    }

    /// A choice that holds every item, ascending.
    ///
    /// - Parameters:
    ///   - reducedCosts: What each set costs more than its items pay.
    ///   - multipliers: What each item pays.
    mutating func choice(reducedCosts: [Int], multipliers: [Int]) -> [Int] {
        for item in counts.indices { counts[item] = 0 }
        for set in isChosen.indices { isChosen[set] = false }
        for set in reducedCosts.indices where reducedCosts[set] < 0 { add(set) }
        for item in counts.indices where counts[item] == 0 {
            if let set = bestSet(for: item, reducedCosts, multipliers) { add(set) }
        }
        prune(by: reducedCosts)
        while exchange() {}
        return isChosen.indices.filter { isChosen[$0] }
    }

    private mutating func add(_ set: Int) {
        isChosen[set] = true
        for place in instance.range(ofSet: set) { counts[Int(instance.items[place])] += 1 }
    }

    private mutating func remove(_ set: Int) {
        isChosen[set] = false
        for place in instance.range(ofSet: set) { counts[Int(instance.items[place])] -= 1 }
    }

    /// The set for an item that is cheapest by what it adds: its reduced cost, with what covered items pay given back.
    private mutating func bestSet(for item: Int, _ reducedCosts: [Int], _ multipliers: [Int]) -> Int? {
        var best: Int?
        var bestCost = 0
        var bestCount = 1
        for place in instance.range(ofItem: item) {
            let set = Int(instance.sets[place])
            var cost = reducedCosts[set]
            var count = 0
            let range = instance.range(ofSet: set)
            for place in range {
                let other = Int(instance.items[place])
                if counts[other] == 0 { count += 1 } else { cost += multipliers[other] }
            }
            work += range.count
            // Cost for each item newly held; what costs nothing more is the better the more it holds.
            let isBetter =
                best == nil || (cost > 0 ? cost * bestCount < bestCost * count : cost * count < bestCost * bestCount)
            if isBetter { (best, bestCost, bestCount) = (set, cost, count) }
        }
        return best
    }

    /// Leaves out sets whose items are all held by others, those first that cost most more than their items pay.
    private mutating func prune(by reducedCosts: [Int]) {
        let order = isChosen.indices.filter { isChosen[$0] }
            .sorted { (reducedCosts[$0], instance.costs[$0], $0) > (reducedCosts[$1], instance.costs[$1], $1) }
        for set in order where isRedundant(set) { remove(set) }
    }

    private mutating func isRedundant(_ set: Int) -> Bool {
        let range = instance.range(ofSet: set)
        work += range.count
        return range.allSatisfy { counts[Int(instance.items[$0])] > 1 }
    }

    /// Adds each set in turn that makes others needless which together cost more.
    ///
    /// - Returns: Whether anything got cheaper.
    private mutating func exchange() -> Bool {
        var isImproved = false
        for set in 0..<instance.setCount where !isChosen[set] {
            add(set)
            var gain = -instance.costs[set]
            var removed: [Int] = []
            for neighbour in chosenNeighbours(of: set) where isRedundant(neighbour) {
                remove(neighbour)
                removed.append(neighbour)
                gain += instance.costs[neighbour]
            }
            if gain > 0 {
                isImproved = true
            } else {
                for neighbour in removed { add(neighbour) }
                remove(set)
            }
        }
        return isImproved
    }

    /// Chosen sets that share an item with a set, dear ones first.
    private mutating func chosenNeighbours(of set: Int) -> [Int] {
        var result: [Int] = []
        for place in instance.range(ofSet: set) {
            let range = instance.range(ofItem: Int(instance.items[place]))
            work += range.count
            for place in range {
                let other = Int(instance.sets[place])
                if isChosen[other], other != set, !result.contains(other) { result.append(other) }
            }
        }
        return result.sorted { (instance.costs[$0], $0) > (instance.costs[$1], $1) }
    }
}
