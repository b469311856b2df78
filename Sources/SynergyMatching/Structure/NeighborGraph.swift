/// For each item of one side the items of the same side that are most like it, with weights that add up to 1.
struct NeighborGraph: Sendable {
    /// How many neighbours an item has at most.
    static let most = 20

    /// The neighbours of item `i` are entries `ends[i]..<ends[i + 1]`.
    private(set) var ends: [Int] = [0]
    private(set) var neighbors: [Int32] = []
    private(set) var weights: [Float] = []

    /// Finds the neighbours of every item.
    ///
    /// A neighbour weighs the square of its likeness: of twenty, the few that are really like an item decide.
    ///
    /// - Parameter likenesses: Tables of rows of length 1, of the same items; the mean of their products is the likeness.
    /// - Complexity: half that of multiplying each table with itself.
    init(_ likenesses: [SparseRows]) {
        let count = likenesses.first?.count ?? 0
        let indices = likenesses.map { PostingIndex($0) }
        let share = 1 / Float(max(likenesses.count, 1))
        var best = [BestFew](repeating: BestFew(most: Self.most), count: count)
        var thresholds = [Float](repeating: 0, count: count)
        var sums = [Float](repeating: 0, count: count)
        for item in 0..<count {
            sums.withUnsafeMutableBufferPointer { sums in
                sums.update(repeating: 0)
                // Likeness is the same from either side, so each pair is looked at once.
                for (table, index) in zip(likenesses, indices) {
                    index.add(table, row: item, weight: share, to: sums, from: item)
                }
                for other in (item + 1)..<count {
                    let value = sums[other]
                    if value > thresholds[item] {
                        best[item].insert(Int32(truncatingIfNeeded: other), value)
                        thresholds[item] = best[item].threshold
                    }
                    if value > thresholds[other] {
                        best[other].insert(Int32(truncatingIfNeeded: item), value)
                        thresholds[other] = best[other].threshold
                    }
                }
            }
        }
        for few in best {
            let total = few.values.reduce(0) { $0 + $1 * $1 }
            for (other, value) in zip(few.items, few.values) {
                neighbors.append(other)
                weights.append(value * value / total)
            }
            ends.append(neighbors.count)
        }
    }

    /// The entries of an item.
    func range(_ item: Int) -> Range<Int> { ends[item]..<ends[item + 1] }

    /// For every row of a table the weighted mean of the rows of its neighbours.
    ///
    /// - Parameter table: A row for each item of the graph.
    func spread(_ table: Matrix) -> Matrix {
        var result = Matrix(rows: table.rows, columns: table.columns)
        table.values.withUnsafeBufferPointer { source in
            guard let source = source.baseAddress else { return }
            result.forEachRow { row, target in
                guard let target = target.baseAddress else { return }
                var sum = RowSum(target, count: table.columns)
                for entry in range(row) {
                    sum.add(source + Int(neighbors[entry]) * table.columns, times: weights[entry])
                }
                sum.finish()
            }
        }
        return result
    }
}

/// The few items with the highest values among many.
struct BestFew {
    private let most: Int
    private let least: Float
    private(set) var items: [Int32] = []
    /// The values of the items, falling; of equal ones the first that came is first.
    private(set) var values: [Float] = []

    /// - Parameters:
    ///   - most: How many items are kept.
    ///   - least: What a value must exceed in any case.
    init(most: Int, above least: Float = 0) {
        self.most = most
        self.least = least
        items.reserveCapacity(most + 1)
        values.reserveCapacity(most + 1)
    }

    /// What a value must exceed to get in.
    var threshold: Float { values.count < most ? least : values[most - 1] }

    /// Takes an item in at its place, and drops the last one if there are too many.
    mutating func insert(_ item: Int32, _ value: Float) {
        var place = values.count
        while place > 0, values[place - 1] < value { place -= 1 }
        items.insert(item, at: place)
        values.insert(value, at: place)
        if values.count > most {
            items.removeLast()
            values.removeLast()
        }
    }
}
