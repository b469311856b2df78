/// Learns from confirmed items how much each measure is worth.
///
/// For every confirmed item the measures should make its objects likely among all objects (a softmax over the row, its
/// objects in equal parts). The most likely weights are sought with a normal prior around fixed ones, in a few steps of
/// Newton's method; with few items the prior decides.
enum LinkLearning {
    /// The weights of text, neighbours and sections before anything is learned.
    private static let prior = [1.0, 1.0, 0.3]
    /// How many items the prior is worth.
    private static let precision = 5.0
    /// With so many items, what is learned from links counts half.
    private static let damping = 2.0
    /// How many steps are taken at most; four are enough nearly always.
    private static let steps = 12
    /// What is left to gain is not worth a step.
    private static let leastGain = 1e-8

    /// The weights of some measures.
    ///
    /// - Parameters:
    ///   - measures: Two or three tables of the same shape: text, neighbours, sections.
    ///   - objects: The objects linked to each row.
    ///   - rows: The rows that have links.
    static func weights(_ measures: [Matrix], objects: [[Int32]], rows: [Int]) -> [Double] {
        var start = Array(prior.prefix(measures.count))
        let trust = Double(rows.count) / (Double(rows.count) + damping)
        for index in 1..<start.count { start[index] *= trust }
        var weights = start
        var state = gradients(measures, objects, rows, weights, around: start)
        for _ in 0..<steps {
            guard let step = SmallSystem.solve(state.curvature, state.gradient),
                zip(step, state.gradient).reduce(0, { $0 + $1.0 * $1.1 }) > leastGain
            else { break }
            var scale = 1.0
            var isBetter = false
            while scale > 0.05 {
                let next = zip(weights, step).map { $0 + scale * $1 }
                let nextState = gradients(measures, objects, rows, next, around: start)
                if nextState.loss <= state.loss {
                    weights = next
                    state = nextState
                    isBetter = true
                    break
                }
                scale /= 2
            }
            if !isBetter { break }
        }
        return weights
    }

    private struct State {
        var loss: Double
        var gradient: [Double]
        var curvature: [[Double]]
    }

    /// The loss, the direction in which it falls, and its curvature.
    private static func gradients(
        _ measures: [Matrix], _ objects: [[Int32]], _ rows: [Int], _ weights: [Double], around start: [Double]
    ) -> State {
        let count = measures.count
        var state = State(
            loss: zip(weights, start).reduce(0) { $0 + precision / 2 * ($1.0 - $1.1) * ($1.0 - $1.1) },
            gradient: zip(weights, start).map { precision * ($1 - $0) },
            curvature: (0..<count).map { row in (0..<count).map { row == $0 ? precision : 0 } })
        let columns = measures.first?.columns ?? 0
        var logits = [Double](repeating: 0, count: columns)
        for row in rows {
            for column in 0..<columns { logits[column] = 0 }
            for (measure, weight) in zip(measures, weights) {
                measure.withRow(row) { values in
                    for column in 0..<columns { logits[column] += weight * Double(values[column]) }
                }
            }
            let highest = logits.max() ?? 0
            var total = 0.0
            for column in 0..<columns {
                logits[column] = Logarithm.exponential(logits[column] - highest)
                total += logits[column]
            }
            let share = 1 / Double(objects[row].count)
            for object in objects[row] {
                state.loss -= share * Logarithm.natural(max(logits[Int(object)], 1e-300) / total)
            }
            add(measures, row: row, likelihoods: logits, total: total, objects: objects[row], to: &state)
        }
        return state
    }

    /// Adds what one row contributes to gradient and curvature.
    private static func add(
        _ measures: [Matrix], row: Int, likelihoods: [Double], total: Double, objects: [Int32], to state: inout State
    ) {
        let count = measures.count
        var means = [Double](repeating: 0, count: count)
        var products = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for (index, measure) in measures.enumerated() {
            measure.withRow(row) { values in
                for column in 0..<values.count { means[index] += likelihoods[column] * Double(values[column]) }
                for (other, second) in measures.enumerated().prefix(index + 1) {
                    second.withRow(row) { others in
                        var sum = 0.0
                        for column in 0..<values.count {
                            sum += likelihoods[column] * Double(values[column]) * Double(others[column])
                        }
                        products[index][other] = sum / total
                    }
                }
                let share = 1 / Double(objects.count)
                for object in objects { state.gradient[index] += share * Double(values[Int(object)]) }
            }
            means[index] /= total
            state.gradient[index] -= means[index]
        }
        for index in 0..<count {
            for other in 0...index {
                let covariance = products[index][other] - means[index] * means[other]
                state.curvature[index][other] += covariance
                if other != index { state.curvature[other][index] += covariance }
            }
        }
    }
}

/// A system of a few linear equations.
enum SmallSystem {
    /// Solves it by elimination; `nil` where it has no single solution.
    static func solve(_ table: [[Double]], _ right: [Double]) -> [Double]? {
        var table = table
        var right = right
        let count = right.count
        for pivot in 0..<count {
            guard let best = (pivot..<count).max(by: { abs(table[$0][pivot]) < abs(table[$1][pivot]) }),
                abs(table[best][pivot]) > 1e-12
            else { return nil }
            table.swapAt(pivot, best)
            right.swapAt(pivot, best)
            for row in 0..<count where row != pivot {
                let factor = table[row][pivot] / table[pivot][pivot]
                if factor == 0 { continue }
                for column in pivot..<count { table[row][column] -= factor * table[pivot][column] }
                right[row] -= factor * right[pivot]
            }
        }
        return (0..<count).map { right[$0] / table[$0][$0] }
    }
}
