/// A statement between numbered terms.
package struct PlainStatement: Hashable, Sendable {
    package var from: Int
    package var to: Int
    package var mask: UInt8
    package var confidence: Double

    package init(_ from: Int, _ mask: UInt8, _ to: Int, confidence: Double = 1) {
        self.from = from
        self.to = to
        self.mask = mask
        self.confidence = confidence
    }

    /// The same statement read from the other end.
    package var reversed: Self { Self(to, SetAlgebra.converse(mask), from, confidence: confidence) }
}

/// A term that is the union of others.
package struct PlainWhole: Hashable, Sendable {
    package var whole: Int
    package var parts: [Int]

    package init(_ whole: Int, parts: [Int]) {
        self.whole = whole
        self.parts = parts
    }
}

/// What follows from statements, worked out in the plainest way there is: all triples again and again until nothing changes.
package struct PlainClosure: Sendable {
    package let count: Int
    package let wholes: [PlainWhole]
    /// What is possible between every two terms, row by row.
    package private(set) var masks: [UInt8]
    /// Pairs that are looked at; empty when all are.
    private let kept: [Bool]

    /// - Parameters:
    ///   - count: How many terms there are.
    ///   - wholes: Terms that are unions of others.
    ///   - kept: The only pairs to look at, row by row; empty for all.
    package init(count: Int, wholes: [PlainWhole] = [], keeping kept: [Bool] = []) {
        self.count = count
        self.wholes = wholes
        self.kept = kept
        masks = [UInt8](repeating: SetAlgebra.all, count: count * count)
        for term in 0..<count { masks[term * count + term] = SetAlgebra.equal }
    }

    package subscript(from: Int, to: Int) -> UInt8 { masks[from * count + to] }

    /// Takes a statement in with all that follows.
    ///
    /// - Returns: Whether something is still possible everywhere; if not, nothing was changed.
    package mutating func add(_ statements: [PlainStatement]) -> Bool {
        let before = masks
        for statement in statements where !narrow(statement.from, statement.to, to: statement.mask).isPossible {
            masks = before
            return false
        }
        guard close() else {
            masks = before
            return false
        }
        return true
    }

    /// What all statements together leave possible, or `nil` where they contradict each other.
    package static func closed(
        _ statements: [PlainStatement], count: Int, wholes: [PlainWhole] = [], keeping kept: [Bool] = []
    ) -> PlainClosure? {
        var closure = Self(count: count, wholes: wholes, keeping: kept)
        return closure.add(statements) ? closure : nil
    }

    /// Takes statements in one after the other, leaving out what contradicts those before it.
    ///
    /// - Returns: What remains possible, and the places of those left out.
    package static func greedy(
        _ statements: [PlainStatement], count: Int, wholes: [PlainWhole] = [], keeping kept: [Bool] = []
    ) -> (closure: PlainClosure, leftOut: [Int]) {
        var closure = Self(count: count, wholes: wholes, keeping: kept)
        var leftOut: [Int] = []
        for (place, statement) in statements.enumerated() where !closure.add([statement]) { leftOut.append(place) }
        return (closure, leftOut)
    }

    private mutating func narrow(_ from: Int, _ to: Int, to allowed: UInt8) -> (isChanged: Bool, isPossible: Bool) {
        if !kept.isEmpty, from != to, !kept[from * count + to] { return (false, true) }
        let old = masks[from * count + to]
        let new = old & allowed
        if new != old {
            masks[from * count + to] = new
            masks[to * count + from] = SetAlgebra.converse(new)
        }
        return (new != old, new != 0)
    }

    private mutating func close() -> Bool {
        var isChanged = true
        while isChanged {
            isChanged = false
            for via in 0..<count {
                for from in 0..<count where from != via {
                    let first = masks[from * count + via]
                    if first == SetAlgebra.all { continue }
                    for to in from..<count where to != via {
                        let second = masks[via * count + to]
                        if second == SetAlgebra.all { continue }
                        let result = narrow(from, to, to: SetAlgebra.composed(first, second))
                        if !result.isPossible { return false }
                        if result.isChanged { isChanged = true }
                    }
                }
            }
            for whole in wholes {
                guard let change = look(at: whole) else { return false }
                if change { isChanged = true }
            }
        }
        return true
    }

    /// Applies the three rules of wholes; returns whether something changed, or `nil` where nothing is possible.
    private mutating func look(at whole: PlainWhole) -> Bool? {
        var isChanged = false
        for term in 0..<count where term != whole.whole {
            var conclusions: [(Int, UInt8)] = []
            let standing = whole.parts.map { self[term, $0] }
            if standing.allSatisfy({ $0 & ~SetAlgebra.covering == 0 }) {
                conclusions.append((whole.whole, SetAlgebra.covering))
            }
            if standing.allSatisfy({ $0 == SetAlgebra.disjoint }) {
                conclusions.append((whole.whole, SetAlgebra.disjoint))
            }
            if self[term, whole.whole] & ~SetAlgebra.inside == 0 {
                for (place, part) in whole.parts.enumerated() where part != term {
                    let others = standing.indices.filter { $0 != place }
                    if others.allSatisfy({ standing[$0] == SetAlgebra.disjoint }) {
                        conclusions.append((part, SetAlgebra.inside))
                    }
                }
            }
            for (other, allowed) in conclusions {
                let result = narrow(term, other, to: allowed)
                if !result.isPossible { return nil }
                if result.isChanged { isChanged = true }
            }
        }
        return isChanged
    }
}
