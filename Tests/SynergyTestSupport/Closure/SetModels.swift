/// Scopes that fulfil statements, found by trying.
package enum SetModels {
    /// For every two terms the relations that some assignment of scopes gives them, out of all that fulfil the statements.
    ///
    /// - Parameters:
    ///   - universe: How many matters there are; scopes are all their non-empty sets.
    /// - Returns: Masks row by row, all zero when no assignment fulfils the statements.
    package static func relations(
        count: Int, _ statements: [PlainStatement], wholes: [PlainWhole] = [], universe: Int
    ) -> [UInt8] {
        var search = Search(count: count, statements, wholes, scopeCount: 1 << universe)
        search.choose(0)
        return search.found
    }

    private struct Search {
        let count: Int
        let scopeCount: Int
        let allowed: [UInt8]
        /// How each scope stands to each, at `first * scopeCount + second`.
        let standing: [UInt8]
        /// The wholes that are settled when a term gets its scope.
        let wholesAt: [[PlainWhole]]
        var scopes: [Int]
        var found: [UInt8]

        init(count: Int, _ statements: [PlainStatement], _ wholes: [PlainWhole], scopeCount: Int) {
            self.count = count
            self.scopeCount = scopeCount
            var allowed = [UInt8](repeating: SetAlgebra.all, count: count * count)
            for statement in statements {
                allowed[statement.from * count + statement.to] &= statement.mask
                allowed[statement.to * count + statement.from] &= SetAlgebra.converse(statement.mask)
            }
            self.allowed = allowed
            standing = (0..<scopeCount * scopeCount).map {
                SetAlgebra.relation(of: UInt64($0 / scopeCount), to: UInt64($0 % scopeCount))
            }
            wholesAt = (0..<count).map { term in wholes.filter { ($0.parts + [$0.whole]).max() == term } }
            scopes = [Int](repeating: 0, count: count)
            found = [UInt8](repeating: 0, count: count * count)
        }

        mutating func choose(_ term: Int) {
            guard term < count else {
                for first in 0..<count {
                    let row = scopes[first] * scopeCount
                    for second in 0..<count { found[first * count + second] |= standing[row + scopes[second]] }
                }
                return
            }
            for scope in 1..<scopeCount {
                // Which matters the first scope holds makes no difference, only how many.
                if term == 0, scope & (scope + 1) != 0 { continue }
                scopes[term] = scope
                if isPossible(term, scope) { choose(term + 1) }
            }
        }

        private func isPossible(_ term: Int, _ scope: Int) -> Bool {
            for other in 0...term
            where allowed[term * count + other] & standing[scope * scopeCount + scopes[other]] == 0 {
                return false
            }
            for whole in wholesAt[term] {
                let union = whole.parts.reduce(0) { $0 | scopes[$1] }
                if union != scopes[whole.whole] { return false }
            }
            return true
        }
    }

    /// One relation for every two terms that is possible for all of them together as far as plain closure sees, or `nil`.
    package static func scenario(_ closure: PlainClosure) -> PlainClosure? {
        for from in 0..<closure.count {
            for to in from..<closure.count {
                let choices = SetAlgebra.singles(of: closure[from, to])
                if choices.count == 1 { continue }
                for choice in choices {
                    var next = closure
                    if next.add([PlainStatement(from, choice, to)]), let found = scenario(next) { return found }
                }
                return nil
            }
        }
        return closure
    }

    /// Scopes for single relations between all terms, of which there are ten at most.
    ///
    /// Each term has a matter of its own, each two overlapping ones one in common, and a scope holds the matters of all scopes
    /// inside it. Whether they fulfil the relations is for the caller to look at.
    package static func scopes(of scenario: PlainClosure) -> [UInt64] {
        let count = scenario.count
        var own = (0..<count).map { UInt64(1) << UInt64($0) }
        var next = UInt64(count)
        for first in 0..<count {
            for second in 0..<first where scenario[first, second] == overlap {
                own[first] |= 1 << next
                own[second] |= 1 << next
                next += 1
            }
        }
        return (0..<count).map { term in
            (0..<count).filter { scenario[$0, term] & ~SetAlgebra.inside == 0 }.reduce(0) { $0 | own[$1] }
        }
    }

    private static let overlap = SetAlgebra.single[3]
}
