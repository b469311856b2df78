extension OrderProblem {
    /// Considers every order, set by set.
    func exact() -> Solution {
        let count = items.count
        let sets = 1 << count
        let worths = items.indices.map { table(of: $0) }
        var opens = [Int32](repeating: .min, count: sets)
        for set in 1..<max(sets, 1) {
            let item = set.trailingZeroBitCount
            opens[set] = max(opens[set & (set - 1)], items[item].opens)
        }
        func isOnTime(_ item: Int, after set: Int) -> Bool {
            max(opens[set], items[item].opens) <= items[item].due
        }
        // What the rest is worth once a set is done; `nil` would be an order that cannot be ended on time.
        var rest = [Int](repeating: .min, count: sets)
        rest[sets - 1] = 0
        for set in stride(from: sets - 2, through: 0, by: -1) {
            for item in 0..<count where set & (1 << item) == 0 {
                let next = rest[set | (1 << item)]
                guard next != .min, isOnTime(item, after: set) else { continue }
                rest[set] = max(rest[set], worths[item][set] + next)
            }
        }
        var order: [Int] = []
        var set = 0
        while order.count < count {
            let best = (0..<count).first { item in
                guard set & (1 << item) == 0, rest[set | (1 << item)] != .min, isOnTime(item, after: set) else {
                    return false
                }
                return worths[item][set] + rest[set | (1 << item)] == rest[set]
            }
            guard let best else { preconditionFailure("the order of the due days is on time") }
            order.append(best)
            set |= 1 << best
        }
        return Solution(order: order, worth: rest[0], bound: rest[0], isExact: true)
    }

    /// What a thing is worth after every set of others.
    private func table(of item: Int) -> [Int] {
        let count = items.count
        var table = [Int](repeating: 0, count: 1 << count)
        for term in items[item].terms {
            let feeders = term.feeders & ((1 << UInt64(count)) - 1)
            var worths: [UInt64: Int] = [:]
            // Every part of the feeders once.
            var part = feeders
            while true {
                worths[part] = term.worth(part)
                if part == 0 { break }
                part = (part - 1) & feeders
            }
            // What a set adds beyond the feeders changes nothing.
            guard worths.contains(where: { $0.value != 0 }) else { continue }
            let places = (0..<count).filter { feeders & (1 << UInt64($0)) != 0 }
            var dense = [Int](repeating: 0, count: 1 << places.count)
            for (part, worth) in worths { dense[Self.packed(part, places)] = worth }
            var packed = [Int](repeating: 0, count: 1 << count)
            for set in 1..<max(packed.count, 1) {
                let bit = set.trailingZeroBitCount
                let place = places.firstIndex(of: bit)
                packed[set] = packed[set & (set - 1)] | (place.map { 1 << $0 } ?? 0)
            }
            for set in table.indices { table[set] += dense[packed[set]] }
        }
        return table
    }

    private static func packed(_ part: UInt64, _ places: [Int]) -> Int {
        places.enumerated().reduce(0) { $0 | (part & (1 << UInt64($1.element)) != 0 ? 1 << $1.offset : 0) }
    }
}
