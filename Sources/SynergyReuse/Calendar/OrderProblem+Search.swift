extension OrderProblem {
    /// Begins with the order of the due days and moves one thing at a time for as long as that gains anything.
    ///
    /// The bound lets every thing have all those before it that can be before it on time, at once.
    package func searched() -> Solution {
        var order = items.indices.sorted { (items[$0].due, items[$0].opens, $0) < (items[$1].due, items[$1].opens, $1) }
        var best = worth(of: order)
        while let better = bestMove(of: order, beating: best) { (order, best) = better }
        let bound = items.indices.reduce(0) { sum, item in
            var before: UInt64 = 0
            for other in items.indices where other != item && items[other].opens <= items[item].due {
                before |= 1 << UInt64(other)
            }
            return sum + worth(of: item, after: before)
        }
        return Solution(order: order, worth: best, bound: max(bound, best), isExact: best >= bound)
    }

    /// The move of one thing to another place that gains most; of equal ones the first.
    private func bestMove(of order: [Int], beating worth: Int) -> ([Int], Int)? {
        var best: ([Int], Int)?
        for from in order.indices {
            var shorter = order
            let item = shorter.remove(at: from)
            for to in order.indices where to != from {
                var moved = shorter
                moved.insert(item, at: to)
                let gained = self.worth(of: moved)
                if gained > best?.1 ?? worth, isOnTime(moved) { best = (moved, gained) }
            }
        }
        return best
    }
}
