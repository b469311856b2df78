/// In one pool of items, saying the same is transitive: items that links join, directly or by way of others, are one.
struct ComponentMeans: Sendable {
    private let objects: [[Int32]]

    init(_ objects: [[Int32]]) { self.objects = objects }

    /// The component of each item, numbered in the order of their first items, and how many items each has.
    private func components() -> (of: [Int], sizes: [Float]) {
        var component = [Int](repeating: -1, count: objects.count)
        var sizes: [Float] = []
        for start in objects.indices where component[start] < 0 {
            component[start] = sizes.count
            sizes.append(0)
            var waiting = [start]
            while let item = waiting.popLast() {
                sizes[sizes.count - 1] += 1
                for other in objects[item] where component[Int(other)] < 0 {
                    component[Int(other)] = sizes.count - 1
                    waiting.append(Int(other))
                }
            }
        }
        return (component, sizes)
    }

    /// Mixes into every score the mean over the items that are the same, and raises pairs that are the same.
    ///
    /// - Complexity: O(*n*²).
    func apply(to scores: inout Matrix) {
        let (component, sizes) = components()
        var total = 0.0
        scores.withEachRow { row, values in
            for column in 0..<values.count where column != row { total += Double(values[column]) }
        }
        // What an item has to do with itself would weigh on the mean of its component.
        let middle = Float(total / Double(max(scores.rows * (scores.columns - 1), 1)))
        for index in 0..<scores.rows { scores[index, index] = middle }
        var rowMeans = Matrix(rows: sizes.count, columns: scores.columns)
        scores.withEachRow { row, values in
            for column in 0..<values.count {
                rowMeans[component[row], column] += values[column] / sizes[component[row]]
            }
        }
        var means = Matrix(rows: sizes.count, columns: sizes.count)
        rowMeans.withEachRow { row, values in
            for column in 0..<values.count {
                means[row, component[column]] += values[column] / sizes[component[column]]
            }
        }
        let share = ConfirmedLinks.Setting.componentShare
        scores.forEachRow { row, values in
            means.withRow(component[row]) { means in
                for column in 0..<values.count {
                    values[column] = (1 - share) * values[column] + share * means[component[column]]
                    if component[column] == component[row], column != row {
                        values[column] += ConfirmedLinks.Setting.implied
                    }
                }
            }
        }
    }
}
