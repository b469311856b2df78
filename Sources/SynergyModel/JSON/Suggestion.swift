extension Sequence where Element == String {
    /// The word of the sequence that `word` is most likely a slip of, or `nil` when none is close.
    ///
    /// Close is one edit for every three bytes; an edit inserts, drops or replaces a byte, or swaps two neighbours.
    /// Among thousands of words nothing is looked for: a file must not be able to make messages slow.
    package func closest(to word: String) -> String? {
        let wanted = Array(word.lowercased().utf8.prefix(64))
        let limit = Swift.max(1, wanted.count / 3)
        var best: (distance: Int, word: String)?
        for (count, candidate) in enumerated() {
            guard count < 2_000 else { return nil }
            let bytes = Array(candidate.lowercased().utf8.prefix(64))
            guard abs(bytes.count - wanted.count) <= limit else { continue }
            let distance = editDistance(wanted, bytes)
            guard distance <= limit else { continue }
            if let current = best, (current.distance, current.word) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.word
    }

    /// The end of a message that offers the closest word, or nothing.
    package func suggestion(for word: String) -> String {
        closest(to: word).map { "; did you mean ‘\($0)’?" } ?? ""
    }
}

/// Optimal string alignment distance.
private func editDistance(_ lhs: [UInt8], _ rhs: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...rhs.count)
    for (row, left) in lhs.enumerated() {
        var current = [row + 1]
        for (column, right) in rhs.enumerated() {
            var cost = Swift.min(
                previous[column + 1] + 1, current[column] + 1, previous[column] + (left == right ? 0 : 1))
            if row > 0, column > 0, left == rhs[column - 1], lhs[row - 1] == right {
                cost = Swift.min(cost, beforePrevious[column - 1] + 1)
            }
            current.append(cost)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[rhs.count]
}
