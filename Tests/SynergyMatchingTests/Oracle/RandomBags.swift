import SynergyTestSupport

/// Random tables and bags of terms, small enough to work out plainly.
enum RandomBags {
    /// Bags of a few of some terms; some bags are empty, some terms stand nearly everywhere.
    static func make(_ random: inout SplitMix64, count: Int, terms: Int) -> [Bag] {
        (0..<count).map { _ in
            var bag: Bag = [:]
            if random.chance(8) { return bag }
            for _ in 0..<(1 + random.below(8)) {
                // Low terms more often than high ones.
                bag[Int32(min(random.below(terms), random.below(terms))), default: 0] += 1
            }
            if random.chance(70) { bag[0] = Double(1 + random.below(4)) }
            return bag
        }
    }

    /// A number from −1 up to 1, hardly ever the same twice.
    static func number(_ random: inout SplitMix64) -> Double {
        Double(random.next() >> 11) / Double(UInt64(1) << 52) - 1
    }

    static func table(_ random: inout SplitMix64, rows: Int, columns: Int) -> PlainTable {
        PlainTable(rows: rows, columns: columns) { _, _ in number(&random) }
    }

    /// Paths of at most six headings.
    static func sections(_ random: inout SplitMix64, count: Int) -> [[String]] {
        (0..<count).map { _ in (0..<random.below(7)).map { _ in random.pick(["General", "Victims"]) } }
    }
}
