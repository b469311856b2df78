/// Branch and bound over instances that get smaller, with a limit on the work done.
struct CoverSearch {
    /// What was found out about an instance.
    struct Finding {
        /// The cheapest choice found, by identifier of the sets; `nil` when none cheaper than the limit was found.
        var best: (cost: Int, sets: [Int32])?
        /// No choice costs less.
        var bound: Int
    }

    /// The deepest that the search goes; what lies deeper counts as not searched.
    private static let deepest = 200

    /// How much work may still be done.
    private var workLeft: Int

    init(effort: Int) { workLeft = effort }

    /// The cheapest choice of an instance all of whose items are in some set, and what every choice costs at least.
    mutating func solve(_ instance: CoverInstance) -> (cost: Int, sets: [Int32], bound: Int) {
        let finding = search(instance, limit: .max, depth: 0)
        // Without a limit there is always a choice: that of all sets.
        let best = finding.best ?? (instance.costs.reduce(0, +), instance.ids)
        return (best.cost, best.sets, min(finding.bound, best.cost))
    }

    // MARK: One instance

    /// Reduces an instance and searches what is left.
    ///
    /// - Parameter limit: Only choices that cost less are of interest.
    private mutating func search(_ instance: CoverInstance, limit: Int, depth: Int) -> Finding {
        search(CoverReduction(instance), limit: limit, depth: depth)
    }

    private mutating func search(_ reduction: CoverReduction, limit: Int, depth: Int) -> Finding {
        var reduction = reduction
        reduction.run()
        workLeft -= reduction.work
        guard !reduction.isImpossible, reduction.cost < limit else { return Finding(bound: limit) }
        let rest = reduction.rest
        let base = reduction.cost
        guard rest.itemCount > 0 else { return Finding(best: (base, reduction.taken), bound: base) }
        let parts = rest.components()
        let limit = limit == .max ? .max : limit - base
        let finding =
            parts.count == 1
            ? searchPart(parts[0], limit: limit, depth: depth) : search(parts, limit: limit, depth: depth)
        return Finding(
            best: finding.best.map { ($0.cost + base, $0.sets + reduction.taken) },
            bound: finding.bound == .max ? .max : finding.bound + base)
    }

    /// Searches parts that have nothing to do with each other: their costs add up.
    private mutating func search(_ parts: [CoverInstance], limit: Int, depth: Int) -> Finding {
        var bounds = parts.map { part in
            var bound = CoverBound(part, limit: .max)
            bound.evaluate()
            workLeft -= part.size
            return bound.bound
        }
        var sum = bounds.reduce(0, +)
        var best: (cost: Int, sets: [Int32])? = (0, [])
        var sizeLeft = parts.reduce(0) { $0 + $1.size }
        for (place, part) in parts.enumerated() {
            guard sum < limit else { return Finding(bound: sum) }
            // A hard part must not use up what later ones need.
            let reserved = workLeft > 0 ? workLeft / max(sizeLeft, 1) * (sizeLeft - part.size) : 0
            workLeft -= reserved
            let others = sum - bounds[place]
            let finding = searchPart(part, limit: limit == .max ? .max : limit - others, depth: depth)
            workLeft += reserved
            sizeLeft -= part.size
            sum += max(finding.bound, bounds[place]) - bounds[place]
            bounds[place] = max(finding.bound, bounds[place])
            if let found = finding.best, let so = best {
                best = (so.cost + found.cost, so.sets + found.sets)
            } else {
                best = nil
            }
        }
        if let cost = best?.cost, cost >= limit { best = nil }
        return Finding(best: best, bound: sum)
    }

    /// Searches a reduced instance in one piece.
    private mutating func searchPart(_ part: CoverInstance, limit: Int, depth: Int) -> Finding {
        var bound = CoverBound(part, limit: limit)
        if depth <= 1 {
            bound.improve(rounds: 1_500, patience: 30, heuristicEvery: 25)
        } else {
            bound.improve(rounds: 25, patience: 10, heuristicEvery: 25)
        }
        workLeft -= bound.work
        var finding = Finding(best: choice(bound, part), bound: min(bound.bound, bound.limit))
        guard !bound.isClosed, workLeft > 0, depth < Self.deepest else { return finding }
        if let rest = fixed(part, bound) {
            let deeper = search(rest, limit: bound.limit, depth: depth + 1)
            finding.best = deeper.best ?? finding.best
            finding.bound = max(finding.bound, min(deeper.bound, bound.limit))
            return finding
        }
        guard depth == 0 else {
            branch(part, bound, depth: depth, &finding)
            return finding
        }
        // A part that is not done soon is first given a better choice, with which more of it can be fixed.
        let kept = workLeft * 3 / 4
        workLeft -= kept
        branch(part, bound, depth: depth, &finding)
        let isDone = workLeft > 0
        workLeft += kept
        guard !isDone else { return finding }
        bound.offer(finding.best, of: part)
        polish(part, &bound)
        finding.best = choice(bound, part)
        if let rest = fixed(part, bound) {
            let deeper = search(rest, limit: bound.limit, depth: depth + 1)
            finding.best = deeper.best ?? finding.best
            finding.bound = max(finding.bound, min(deeper.bound, bound.limit))
        } else {
            branch(part, bound, depth: depth, &finding)
        }
        return finding
    }

    /// Puts something cheaper in the place of neighbouring sets of the best choice, as long as that helps.
    private mutating func polish(_ part: CoverInstance, _ bound: inout CoverBound) {
        guard let choice = bound.best else { return }
        var part = part
        part.multipliers = bound.multipliers
        let places = Dictionary(uniqueKeysWithValues: part.ids.enumerated().map { ($1, $0) })
        var neighbourhood = CoverNeighbourhood(part, choice: choice)
        let reserved = workLeft * 2 / 3
        workLeft -= reserved
        defer { workLeft += reserved }
        var size = 12
        while workLeft > 0, size <= 48 {
            var isImprovedNow = false
            for first in neighbourhood.choice where neighbourhood.contains(first) {
                let (given, work) = neighbourhood.chosenSets(around: first, atMost: size)
                for set in given { neighbourhood.remove(set) }
                let open = neighbourhood.open()
                workLeft -= work + part.setCount + part.size
                let kept = workLeft
                workLeft = min(workLeft, 400_000)
                let allowed = workLeft
                let cost = given.reduce(0) { $0 + part.costs[$1] }
                let found = search(open, limit: cost, depth: Self.deepest / 2)
                workLeft = kept - (allowed - workLeft)
                if let better = found.best {
                    for id in better.sets { if let set = places[id] { neighbourhood.add(set) } }
                    isImprovedNow = true
                } else {
                    for set in given { neighbourhood.add(set) }
                }
                guard workLeft > 0 else { break }
            }
            if !isImprovedNow { size *= 2 }
        }
        bound.offer(neighbourhood.choice)
    }

    private func choice(_ bound: CoverBound, _ part: CoverInstance) -> (cost: Int, sets: [Int32])? {
        bound.best.map { sets in (sets.reduce(0) { $0 + part.costs[$1] }, sets.map { part.ids[$0] }) }
    }

    /// The instance without sets that the bound shows to be needless or needed; `nil` when there are too few of these.
    private func fixed(_ part: CoverInstance, _ bound: CoverBound) -> CoverReduction? {
        let needless = (0..<part.setCount).filter(bound.isNeedless)
        let needed = (0..<part.setCount).filter(bound.isNeeded)
        guard needed.count * 4 + needless.count > part.setCount / 20 else { return nil }
        var part = part
        part.multipliers = bound.multipliers
        var reduction = CoverReduction(part)
        for set in needless { reduction.drop(set: set) }
        for set in needed { reduction.take(set) }
        return reduction
    }

    // MARK: Branching

    /// Tries the sets of the item that is in the fewest, one after the other, each without those tried before.
    private mutating func branch(_ part: CoverInstance, _ bound: CoverBound, depth: Int, _ finding: inout Finding) {
        var part = part
        part.multipliers = bound.multipliers
        var limit = bound.limit
        let item = branchingItem(of: part)
        let sets = part.range(ofItem: item).map { Int(part.sets[$0]) }
            .sorted { (bound.reducedCosts[$0], $0) < (bound.reducedCosts[$1], $1) }
        var least = Int.max
        for (place, set) in sets.enumerated() {
            guard workLeft > 0 else {
                least = min(least, bound.bound)
                break
            }
            if bound.isNeedless(set), limit == bound.limit {
                least = min(least, limit)
                continue
            }
            var reduction = CoverReduction(part)
            for tried in sets[..<place] { reduction.drop(set: tried) }
            reduction.take(set)
            let deeper = search(reduction, limit: limit, depth: depth + 1)
            if let best = deeper.best {
                finding.best = best
                limit = best.cost
            }
            least = min(least, deeper.bound)
        }
        finding.bound = max(finding.bound, min(least, limit))
    }

    /// The item that is in the fewest sets, and of several the one whose sets hold the most.
    private func branchingItem(of part: CoverInstance) -> Int {
        var best = 0
        var bestKey = (Int.max, Int.max)
        for item in 0..<part.itemCount {
            let range = part.range(ofItem: item)
            guard range.count <= bestKey.0 else { continue }
            let held = range.reduce(0) { $0 + part.range(ofSet: Int(part.sets[$1])).count }
            if (range.count, -held) < bestKey { (best, bestKey) = (item, (range.count, -held)) }
        }
        return best
    }
}
