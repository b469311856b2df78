/// What is possible between every two terms of a component.
enum MaskTable: Sendable {
    /// Row by row, one byte each.
    case dense([UInt8], count: Int)
    /// Only the pairs of which something is known, row by row, sorted by the second term.
    case sparse(rows: [Int32], terms: [Int32], masks: [UInt8])

    subscript(from: Int, to: Int) -> RelationSet {
        if from == to { return .equal }
        switch self {
        case .dense(let masks, let count):
            return RelationSet(rawValue: masks[from * count + to])
        case .sparse(let rows, let terms, let masks):
            var low = Int(rows[from])
            var high = Int(rows[from + 1])
            while low < high {
                let middle = (low + high) / 2
                if terms[middle] < to { low = middle + 1 } else { high = middle }
            }
            return low < rows[from + 1] && terms[low] == to ? RelationSet(rawValue: masks[low]) : .all
        }
    }

    /// Hands every other term of which something is known to `body`, in order.
    func forEach(from: Int, _ body: (_ to: Int, _ mask: RelationSet) -> Void) {
        switch self {
        case .dense(let masks, let count):
            for to in 0..<count where to != from {
                let mask = RelationSet(rawValue: masks[from * count + to])
                if mask != .all { body(to, mask) }
            }
        case .sparse(let rows, let terms, let masks):
            for place in Int(rows[from])..<Int(rows[from + 1]) {
                body(Int(terms[place]), RelationSet(rawValue: masks[place]))
            }
        }
    }
}
