/// Which pairs of a large component are near enough to each other to be looked at.
struct Scope {
    private let neighbours: [[Int32]]

    init(count: Int, statements: [DenseCloser.Statement], wholes: [LocalWhole]) {
        var neighbours = [Set<Int32>](repeating: [], count: count)
        func join(_ first: Int, _ second: Int) {
            guard first != second else { return }
            neighbours[first].insert(Int32(second))
            neighbours[second].insert(Int32(first))
        }
        for statement in statements { join(statement.from, statement.to) }
        for whole in wholes {
            for part in whole.parts { join(whole.whole, part) }
        }
        self.neighbours = neighbours.map { $0.sorted() }
    }

    /// The farthest reach that keeps few enough pairs, and for every term the terms within it.
    ///
    /// - Parameter reaches: How many statements apart two terms may be, the farthest first; below them all, one statement always stays.
    func largest(of reaches: [Int], maximumPairs: Int) -> (reach: Int, neighbours: [[Int32]]) {
        for reach in reaches {
            if let result = within(reach, maximumPairs: maximumPairs) { return (reach, result) }
        }
        return (1, neighbours)
    }

    /// The terms at most `reach` statements from each one, or `nil` when the pairs are too many.
    private func within(_ reach: Int, maximumPairs: Int) -> [[Int32]]? {
        var result: [[Int32]] = []
        result.reserveCapacity(neighbours.count)
        var seenFrom = [Int32](repeating: -1, count: neighbours.count)
        var total = 0
        for term in neighbours.indices {
            var found: [Int32] = []
            var level = [Int32(term)]
            seenFrom[term] = Int32(term)
            for _ in 0..<reach where !level.isEmpty {
                var next: [Int32] = []
                for place in level {
                    for other in neighbours[Int(place)] where seenFrom[Int(other)] != Int32(term) {
                        seenFrom[Int(other)] = Int32(term)
                        next.append(other)
                    }
                }
                found += next
                total += next.count
                if total > 2 * maximumPairs { return nil }
                level = next
            }
            result.append(found.sorted())
        }
        return result
    }
}
