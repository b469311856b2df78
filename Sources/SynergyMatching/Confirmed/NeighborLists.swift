/// For every item those of a few chosen items of its side that are most like it.
struct NeighborLists: Sendable {
    /// The chosen items, the most like first.
    private(set) var items: [[Int32]] = []
    /// Their weights: the cube of likeness, so that the nearest decide; they add up to how many there may be at most.
    private(set) var weights: [[Float]] = []

    /// Finds neighbours.
    ///
    /// - Parameters:
    ///   - tables: Tables of rows of length 1, whose mean product is the likeness.
    ///   - chosen: The items that may be neighbours, rising; an item is never its own.
    ///   - most: How many neighbours an item has at most.
    ///   - sections: How alike the sections of two items are, 0…1; adds a tenth.
    init(
        of tables: [SparseRows], among chosen: [Int], most: Int, sections: ((Int, Int) -> Float)?
    ) {
        let indices = tables.map { PostingIndex($0.selecting(chosen)) }
        let share = 1 / Float(max(tables.count, 1))
        let limit = Float(min(most, chosen.count))
        var sums = [Float](repeating: 0, count: chosen.count)
        for item in 0..<(tables.first?.count ?? 0) {
            var best = BestFew(most: most)
            sums.withUnsafeMutableBufferPointer { sums in
                sums.update(repeating: 0)
                for (table, index) in zip(tables, indices) { index.add(table, row: item, weight: share, to: sums) }
                for (place, other) in chosen.enumerated() where other != item {
                    if let sections { sums[place] += sections(item, other) / 10 }
                    if sums[place] > best.threshold { best.insert(Int32(truncatingIfNeeded: other), sums[place]) }
                }
            }
            let cubes = best.values.map { $0 * $0 * $0 }
            let total = cubes.reduce(0, +)
            items.append(best.items)
            weights.append(total > 0 ? cubes.map { $0 / total * limit } : cubes)
        }
    }

    /// How much of the weight of an item's neighbours is linked to an object, 0…1.
    func share(of item: Int, linkedTo object: Int32, _ objects: [[Int32]]) -> Float {
        var linked: Float = 0
        var total: Float = 0
        for (neighbor, weight) in zip(items[item], weights[item]) {
            total += weight
            if objects[Int(neighbor)].contains(object) { linked += weight }
        }
        return total > 0 ? linked / total : 0
    }

    /// How much more often than by chance the neighbours of an item are linked to each object.
    ///
    /// An item is not its own neighbour, so what its own links say does not enter.
    func lifts(of objects: [[Int32]], columns: Int, density: Float) -> Matrix {
        var result = Matrix(rows: items.count, columns: columns)
        result.forEachRow { row, values in
            let total = weights[row].reduce(0, +)
            for (item, weight) in zip(items[row], weights[row]) {
                for object in objects[Int(item)] { values[Int(object)] += weight }
            }
            let expected = total * density
            let base = Lift.value(observed: 0, expected: expected)
            for column in 0..<columns {
                values[column] =
                    values[column] == 0 ? base : Lift.value(observed: values[column], expected: expected)
            }
        }
        return result
    }
}
