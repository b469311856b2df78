/// Remembers for which wholes and terms something may follow from what has changed.
struct WholeWatch {
    let all: [LocalWhole]
    /// The wholes that a term is, or is a part of.
    private var wholesAt: [Int: [Int]] = [:]
    private var open: [(whole: Int, term: Int)] = []

    /// - Parameter count: How many terms there are.
    init(_ wholes: [LocalWhole], count: Int) {
        all = wholes
        for (index, whole) in wholes.enumerated() {
            for term in [whole.whole] + whole.parts { wholesAt[term, default: []].append(index) }
        }
    }

    /// Whether there is any whole at all.
    var isWatching: Bool { !all.isEmpty }

    /// Whether something has changed.
    var hasWork: Bool { !open.isEmpty }

    subscript(index: Int) -> LocalWhole { all[index] }

    /// Notes that what is possible between two terms has changed.
    mutating func noteChange(_ first: Int, _ second: Int) {
        for whole in wholesAt[first] ?? [] where all[whole].whole != second { open.append((whole, second)) }
        for whole in wholesAt[second] ?? [] where all[whole].whole != first { open.append((whole, first)) }
    }

    /// The next whole and the term for which it is to be looked at.
    mutating func next() -> (whole: Int, term: Int)? { open.popLast() }

    mutating func forgetChanges() { open.removeAll(keepingCapacity: true) }
}
