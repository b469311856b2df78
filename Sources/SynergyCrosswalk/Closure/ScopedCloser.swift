/// Closes components with too many terms to look at every pair: only pairs of which something is known are kept.
///
/// When even those are too many, only pairs at most so many statements apart are looked at: the largest such reach for which they
/// are few enough. The relations are then the closure inside that scope: nothing is excluded that should not be, and what could be
/// excluded only by way of pairs farther apart stays. As in ``DenseCloser`` statements are taken in surest first.
struct ScopedCloser: ~Copyable {
    /// A term that something is known of, in the row of another.
    private struct Entry {
        var term: Int32
        var latest: Int32
        var mask: UInt8
        /// Whether the pair waits to be composed; kept in the row of the lesser term.
        var isQueued = false
    }

    /// Steps of composing after which an attempt to look at everything is given up.
    private static let workLimit = 2_000_000_000
    /// The reaches that are tried, the farthest first.
    private static let reaches = [6, 5, 4, 3, 2]

    private let maximumPairs: Int
    private let count: Int
    private let terms: [Int32]
    private let statements: [DenseCloser.Statement]
    private var rows: [[Entry]]
    /// The masks that a row has or had, as bits: where none of them leads to anything, the row need not be gone through.
    private var present: [UInt32]
    /// The masks that, composed after a mask, leave less than everything, as bits.
    private let telling: [UInt32]
    /// The place of a term in the row of another, by both.
    private var placeOf = PairTable()
    private var pairs = 0
    private var work = 0
    private var isScoped = false
    private var isTooMuch = false
    private var wholes: WholeWatch
    private var queue: [(Int32, Int32)] = []
    private var head = 0
    private var derivations: [Derivation] = []
    private var clash: (from: Int, to: Int)?
    /// The row that is being worked on, spread out.
    private var spread: [UInt8]
    private let composition: [UInt8]

    init(terms: [Int32], statements: [DenseCloser.Statement], wholes: [LocalWhole], maximumPairs: Int) {
        self.terms = terms
        self.statements = statements
        self.maximumPairs = maximumPairs
        count = terms.count
        rows = Array(repeating: [], count: count)
        present = Array(repeating: 0, count: count)
        spread = Array(repeating: RelationSet.all.rawValue, count: count)
        self.wholes = WholeWatch(wholes, count: count)
        let composition = (0..<32 * 32).map { index in
            RelationSet(rawValue: UInt8(index >> 5)).composed(with: RelationSet(rawValue: UInt8(index & 31))).rawValue
        }
        self.composition = composition
        telling = (0..<32).map { first in
            (0..<32).reduce(0) { bits, second in
                composition[first << 5 | second] == RelationSet.all.rawValue ? bits : bits | 1 << UInt32(second)
            }
        }
    }

    /// Closes the component.
    ///
    /// - Complexity: O(Σ *d*(*i*) + *d*(*k*)) over the pairs *i*, *k* that are kept, *d* how many are kept with a term.
    mutating func close() -> ClosedComponent {
        var contradictions = takeInAll()
        var reach: Int?
        if isTooMuch {
            let scope = Scope(count: count, statements: statements, wholes: wholes.all)
            let (limit, neighbours) = scope.largest(of: Self.reaches, maximumPairs: maximumPairs)
            start(within: neighbours)
            contradictions = takeInAll()
            reach = limit
        }
        return ClosedComponent(
            terms: terms, assertions: statements.map(\.index), masks: table(), derivations: derivations,
            contradictions: contradictions, wholes: wholes.all, wholeNumbers: [], reach: reach)
    }

    /// Begins again, with the pairs that may be kept.
    private mutating func start(within neighbours: [[Int32]]) {
        isTooMuch = false
        isScoped = true
        derivations.removeAll()
        queue.removeAll()
        placeOf.removeAll()
        head = 0
        clash = nil
        wholes.forgetChanges()
        spread = Array(repeating: 0, count: count)
        for (term, others) in neighbours.enumerated() {
            rows[term] = others.map { Entry(term: $0, latest: -1, mask: RelationSet.all.rawValue) }
            for (place, other) in others.enumerated() { placeOf.insert(term, Int(other), place: Int32(place)) }
        }
    }

    private mutating func takeInAll() -> [Contradiction] {
        var contradictions: [Contradiction] = []
        for statement in statements where !isTooMuch {
            let mark = derivations.count
            takeIn(statement)
            if clash == nil { drain() }
            if let clash {
                let last = entry(min(clash.from, clash.to), max(clash.from, clash.to))?.latest ?? -1
                let (rows, placeOf) = (rows, placeOf)
                var search = PremiseSearch(derivations: derivations, wholes: wholes.all) { from, to in
                    placeOf[from, to].map { rows[from][Int($0)].latest } ?? -1
                }
                contradictions.append(
                    Contradiction(
                        assertion: statement.index, from: Int32(clash.from), to: Int32(clash.to),
                        premises: clash.from == clash.to ? [statement.index] : search.assertions(behind: last)))
                rollBack(to: mark)
            }
        }
        return contradictions
    }

    private mutating func takeIn(_ statement: DenseCloser.Statement) {
        let (from, to) = (statement.from, statement.to)
        if from == to {
            if !statement.mask.contains(.equal) { clash = (from, to) }
            return
        }
        let old = entry(from, to)?.mask ?? RelationSet.all.rawValue
        let new = old & statement.mask.rawValue
        if new != old { narrow(from, to, to: new, cause: .assertion(statement.index)) }
    }

    private mutating func drain() {
        repeat {
            while head < queue.count {
                let (first, second) = (Int(queue[head].0), Int(queue[head].1))
                head += 1
                guard let place = placeOf[first, second] else { continue }
                rows[first][Int(place)].isQueued = false
                let mask = rows[first][Int(place)].mask
                compose(row: first, via: second, mask)
                guard clash == nil, !isTooMuch else { return }
                compose(row: second, via: first, RelationSet(rawValue: mask).converse.rawValue)
                guard clash == nil, !isTooMuch else { return }
            }
            queue.removeAll(keepingCapacity: true)
            head = 0
            lookAtWholes()
        } while !queue.isEmpty && clash == nil && !isTooMuch
    }

    private mutating func compose(row target: Int, via middle: Int, _ mask: UInt8) {
        guard present[middle] & telling[Int(mask)] != 0 else { return }
        if isScoped, rows[target].count < rows[middle].count / 8 { return composeShort(row: target, via: middle, mask) }
        // Of a pair outside the scope nothing is left to take away.
        let untouched = isScoped ? 0 : RelationSet.all.rawValue
        // A long row is not spread out for the sake of a few terms.
        let isSpread = rows[target].count / 8 <= rows[middle].count
        if isSpread {
            for entry in rows[target] { spread[Int(entry.term)] = entry.mask }
        }
        defer {
            if isSpread {
                for entry in rows[target] { spread[Int(entry.term)] = untouched }
            }
        }
        work += rows[middle].count + (isSpread ? rows[target].count : 0)
        if work > Self.workLimit, !isScoped { isTooMuch = true }
        for place in rows[middle].indices {
            let term = rows[middle][place]
            let other = Int(term.term)
            guard other != target else { continue }
            let allowed = composition[Int(mask) << 5 | Int(term.mask)]
            let old = isSpread ? spread[other] : entry(target, other)?.mask ?? untouched
            let new = old & allowed
            guard new != old else { continue }
            guard narrow(target, other, to: new, cause: .composition(via: middle)) else { continue }
            if isSpread { spread[other] = new }
            if new == 0 || isTooMuch { return }
        }
    }

    /// The same for a short row inside a scope, to which nothing can be added: the long row is not gone through.
    private mutating func composeShort(row target: Int, via middle: Int, _ mask: UInt8) {
        for place in rows[target].indices {
            let other = Int(rows[target][place].term)
            guard other != middle, let place = placeOf[middle, other] else { continue }
            let old = entry(target, other)?.mask ?? RelationSet.all.rawValue
            let new = old & composition[Int(mask) << 5 | Int(rows[middle][Int(place)].mask)]
            guard new != old else { continue }
            narrow(target, other, to: new, cause: .composition(via: middle))
            if new == 0 { return }
        }
    }

    /// Writes what is still possible; returns whether the pair may be kept at all.
    @discardableResult
    private mutating func narrow(_ from: Int, _ to: Int, to new: UInt8, cause: Derivation.Cause) -> Bool {
        if isScoped, placeOf[from, to] == nil { return false }
        let (first, second) = from < to ? (from, to) : (to, from)
        let mask = from < to ? RelationSet(rawValue: new) : RelationSet(rawValue: new).converse
        let number = Int32(truncatingIfNeeded: derivations.count)
        let before = entry(first, second)
        derivations.append(
            Derivation(
                from: Int32(first), to: Int32(second), cause: cause, previous: before?.latest ?? -1, mask: mask))
        set(first, second, mask, latest: number, isQueued: true)
        if before?.isQueued != true { queue.append((Int32(first), Int32(second))) }
        if new == 0 { clash = (from, to) }
        if wholes.isWatching { wholes.noteChange(first, second) }
        return true
    }

    private mutating func set(_ first: Int, _ second: Int, _ mask: RelationSet, latest: Int32, isQueued: Bool) {
        for (row, other, mask) in [(first, second, mask), (second, first, mask.converse)] {
            present[row] |= 1 << UInt32(mask.rawValue)
            let entry = Entry(
                term: Int32(other), latest: latest, mask: mask.rawValue, isQueued: isQueued && row == first)
            if let place = placeOf[row, other] {
                rows[row][Int(place)] = entry
            } else {
                placeOf.insert(row, other, place: Int32(rows[row].count))
                rows[row].append(entry)
                if row == first { pairs += 1 }
                if pairs > maximumPairs, !isScoped { isTooMuch = true }
            }
        }
    }

    private mutating func lookAtWholes() {
        while clash == nil, !isTooMuch, let (index, term) = wholes.next() {
            for (other, allowed) in consequences(of: wholes[index], for: term) where other != term {
                let old = entry(term, other)?.mask ?? RelationSet.all.rawValue
                let new = old & allowed
                if new != old { narrow(term, other, to: new, cause: .parts(ofWhole: index)) }
                if new == 0 { return }
            }
        }
    }

    /// What follows for a term from a whole; apart, so that nothing of the tables is held when they are written.
    private func consequences(of whole: LocalWhole, for term: Int) -> [(other: Int, allowed: UInt8)] {
        let (rows, placeOf) = (rows, placeOf)
        return whole.consequences(for: term) { from, to in
            if from == to { return RelationSet.equal.rawValue }
            return placeOf[from, to].map { rows[from][Int($0)].mask } ?? RelationSet.all.rawValue
        }
    }

    private mutating func rollBack(to mark: Int) {
        while derivations.count > mark {
            let undone = derivations.removeLast()
            let before = undone.previous >= 0 ? derivations[Int(undone.previous)].mask : .all
            set(Int(undone.from), Int(undone.to), before, latest: undone.previous, isQueued: false)
        }
        queue.removeAll(keepingCapacity: true)
        head = 0
        clash = nil
        wholes.forgetChanges()
    }

    private func entry(_ from: Int, _ to: Int) -> Entry? {
        placeOf[from, to].map { rows[from][Int($0)] }
    }

    private func table() -> MaskTable {
        var starts: [Int32] = [0]
        var others: [Int32] = []
        var masks: [UInt8] = []
        for row in rows {
            for entry in row.sorted(by: { $0.term < $1.term }) where entry.mask != RelationSet.all.rawValue {
                others.append(entry.term)
                masks.append(entry.mask)
            }
            starts.append(Int32(others.count))
        }
        return .sparse(rows: starts, terms: others, masks: masks)
    }
}
