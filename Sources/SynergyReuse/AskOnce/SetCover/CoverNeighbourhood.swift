/// Parts of a choice that are given up together, so that a search can put something cheaper in their place.
struct CoverNeighbourhood {
    private let instance: CoverInstance
    private var isChosen: [Bool]
    private var counts: [Int32]
    private var isReached: [Bool]

    init(_ instance: CoverInstance, choice: [Int]) {
        self.instance = instance
        isChosen = [Bool](repeating: false, count: instance.setCount)
        counts = [Int32](repeating: 0, count: instance.itemCount)
        isReached = isChosen
        for set in choice { add(set) }
    }

    /// The choice as it is, ascending.
    var choice: [Int] { isChosen.indices.filter { isChosen[$0] } }

    /// Whether a set is chosen.
    func contains(_ set: Int) -> Bool { isChosen[set] }

    mutating func add(_ set: Int) {
        isChosen[set] = true
        for place in instance.range(ofSet: set) { counts[Int(instance.items[place])] += 1 }
    }

    mutating func remove(_ set: Int) {
        isChosen[set] = false
        for place in instance.range(ofSet: set) { counts[Int(instance.items[place])] -= 1 }
    }

    /// The chosen sets nearest to one of them: those that some set shares items with both.
    ///
    /// - Returns: At most so many, the first one among them; and how much was looked at.
    mutating func chosenSets(around first: Int, atMost limit: Int) -> (sets: [Int], work: Int) {
        var result = [first]
        var reached = [first]
        var work = 0
        isReached[first] = true
        var next = 0
        while next < reached.count, result.count < limit {
            let set = reached[next]
            next += 1
            for place in instance.range(ofSet: set) {
                let range = instance.range(ofItem: Int(instance.items[place]))
                work += range.count
                for place in range {
                    let other = Int(instance.sets[place])
                    guard !isReached[other] else { continue }
                    isReached[other] = true
                    reached.append(other)
                    if isChosen[other], result.count < limit { result.append(other) }
                }
            }
        }
        for set in reached { isReached[set] = false }
        return (result, work)
    }

    /// The instance of what no chosen set holds.
    func open() -> CoverInstance {
        instance.restricted(
            toSets: [Bool](repeating: true, count: instance.setCount), items: counts.map { $0 == 0 })
    }
}
