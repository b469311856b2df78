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
    /// - Complexity: that of multiplying each table with itself.
    init(_ likenesses: [SparseRows]) {
        let count = likenesses.first?.count ?? 0
        let indices = likenesses.map { PostingIndex($0) }
        let share = 1 / Float(max(likenesses.count, 1))
        var sums = [Float](repeating: 0, count: count)
        for item in 0..<count {
            sums.withUnsafeMutableBufferPointer { sums in
                sums.update(repeating: 0)
                for (table, index) in zip(likenesses, indices) { index.add(table, row: item, weight: share, to: sums) }
                sums[item] = 0
                var best = BestFew(most: Self.most)
                for other in 0..<count where sums[other] > best.threshold {
                    best.insert(Int32(truncatingIfNeeded: other), sums[other])
                }
                let total = best.values.reduce(0) { $0 + $1 * $1 }
                for (other, value) in zip(best.items, best.values) where value > 0 {
                    neighbors.append(other)
                    weights.append(value * value / total)
                }
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
        table.withEachRow { _, _ in }
        table.values.withUnsafeBufferPointer { source in
            guard let source = source.baseAddress else { return }
            result.forEachRow { row, target in
                guard let target = target.baseAddress else { return }
                for entry in range(row) {
                    PostingIndex.add(
                        source + Int(neighbors[entry]) * table.columns, times: weights[entry], to: target,
                        count: table.columns)
                }
            }
        }
        return result
    }
}

/// The few items with the highest values among many.
struct BestFew {
    private let most: Int
    private(set) var items: [Int32] = []
    /// The values of the items, falling; of equal ones the first that came is first.
    private(set) var values: [Float] = []

    init(most: Int) {
        self.most = most
        items.reserveCapacity(most + 1)
        values.reserveCapacity(most + 1)
    }

    /// What a value must exceed to get in; 0 as long as there is room.
    var threshold: Float { values.count < most ? 0 : values[most - 1] }

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
