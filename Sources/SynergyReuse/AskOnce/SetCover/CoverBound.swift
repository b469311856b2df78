/// What a cheapest choice costs at least, by Lagrangian relaxation; and, on the way, good choices.
///
/// Every item pays its multiplier; a set whose items together pay more than its cost would be chosen. That bound holds
/// for any multipliers, so rounding them to whole steps costs a little of the bound, but never makes it wrong.
struct CoverBound {
    fileprivate let instance: CoverInstance
    /// Only choices that cost less are of interest.
    private(set) var limit: Int
    /// The greatest number of which all costs are multiples.
    let step: Int
    /// The cheapest choice found, as sets of the instance, if it costs less than was asked for.
    private(set) var best: [Int]?
    /// The best bound, in scaled steps.
    private(set) var scaledBound = Int.min
    /// The multipliers that prove it.
    private(set) var multipliers: [Int]
    /// What each set costs more than its items pay, in scaled steps, with these multipliers.
    private(set) var reducedCosts: [Int]
    /// How much was looked at.
    private(set) var work = 0

    init(_ instance: CoverInstance, limit: Int) {
        self.instance = instance
        self.limit = limit
        step = instance.costStep
        multipliers = instance.multipliers
        reducedCosts = [Int](repeating: 0, count: instance.setCount)
    }

    /// The most that a choice may cost to be of interest.
    var mostUseful: Int { limit == .max ? .max : (limit - 1) / step * step }

    /// What every choice costs at least.
    var bound: Int {
        // Costs are multiples of the step, so what lies between two of them is the next one.
        let unit = step * CoverInstance.scale
        return max(0, (scaledBound + unit - 1) / unit) * step
    }

    /// Whether no choice is of interest any more.
    var isClosed: Bool { bound >= limit }

    /// Takes a choice in if it costs less than the best one.
    mutating func offer(_ choice: [Int]) {
        let cost = choice.reduce(0) { $0 + instance.costs[$1] }
        guard cost < limit else { return }
        limit = cost
        best = choice
    }

    /// Takes a choice in by identifiers.
    mutating func offer(_ choice: (cost: Int, sets: [Int32])?, of instance: CoverInstance) {
        guard let choice, choice.cost < limit else { return }
        let ids = Set(choice.sets)
        offer(instance.ids.indices.filter { ids.contains(instance.ids[$0]) })
    }

    /// Moves the multipliers a number of times to where uncovered items pay more and items covered twice pay less.
    ///
    /// - Parameters:
    ///   - rounds: How many times.
    ///   - heuristicEvery: After how many of these a choice is made from the reduced costs.
    mutating func improve(rounds: Int, patience: Int, heuristicEvery: Int) {
        var current = multipliers
        var reduced = reducedCosts
        var slack = [Int](repeating: 0, count: instance.itemCount)
        var agility = 1.0
        var roundsWithoutGain = 0
        var heuristic = CoverHeuristic(instance)
        for round in 0..<rounds {
            let value = evaluate(current, &reduced, &slack)
            work += 2 * instance.size
            if value > scaledBound {
                // A gain that is hardly one does not count as one.
                if scaledBound != .min, value - scaledBound > abs(scaledBound) / 2_000 { roundsWithoutGain = 0 }
                scaledBound = value
                multipliers = current
                reducedCosts = reduced
            } else {
                roundsWithoutGain += 1
            }
            if isClosed { break }
            if round % heuristicEvery == heuristicEvery - 1 || (round == 0 && limit == .max) {
                offer(heuristic.choice(reducedCosts: reduced, multipliers: current))
                work += heuristic.takeWork()
                if isClosed { break }
            }
            if roundsWithoutGain >= patience {
                roundsWithoutGain = 0
                agility /= 2
                if agility < 0.002 { break }
                current = multipliers
                _ = evaluate(current, &reduced, &slack)
            }
            var norm = 0
            for item in slack.indices where slack[item] > 0 || current[item] > 0 { norm += slack[item] * slack[item] }
            guard norm > 0 else { break }
            let target = limit == .max ? value * 2 : limit * CoverInstance.scale
            let length = agility * Double(max(target - value, CoverInstance.scale)) / Double(norm)
            for item in current.indices {
                current[item] = max(0, current[item] + Int(length * Double(slack[item])))
            }
        }
    }

    /// The bound that multipliers prove; fills in reduced costs, and how often each item lacks a set.
    fileprivate func evaluate(_ multipliers: [Int], _ reduced: inout [Int], _ slack: inout [Int]) -> Int {
        var value = 0
        for item in multipliers.indices {
            value += multipliers[item]
            slack[item] = 1
        }
        for set in 0..<instance.setCount {
            var rest = instance.costs[set] * CoverInstance.scale
            let range = instance.range(ofSet: set)
            for place in range { rest -= multipliers[Int(instance.items[place])] }
            reduced[set] = rest
            guard rest < 0 else { continue }
            value += rest
            for place in range { slack[Int(instance.items[place])] -= 1 }
        }
        return value
    }

    /// Whether a set is in no choice of interest.
    func isNeedless(_ set: Int) -> Bool {
        reducedCosts[set] > 0 && exceeds(scaledBound + reducedCosts[set])
    }

    /// Whether a set is in every choice of interest.
    func isNeeded(_ set: Int) -> Bool {
        reducedCosts[set] < 0 && exceeds(scaledBound - reducedCosts[set])
    }

    private func exceeds(_ scaled: Int) -> Bool { limit != .max && scaled > mostUseful * CoverInstance.scale }
}

extension CoverBound {
    /// Works out the bound of the multipliers as they are.
    mutating func evaluate() {
        var slack = [Int](repeating: 0, count: instance.itemCount)
        scaledBound = evaluate(multipliers, &reducedCosts, &slack)
    }
}
