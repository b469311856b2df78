/// Closes components whose terms are few enough to look at every pair.
///
/// Statements are taken in one by one, surest first, and everything that follows is worked out before the next one: so each
/// narrowing is found by way of the surest premises there are, and a statement that contradicts surer ones is recognised the moment
/// it comes, set aside, and leaves nothing behind. This is path consistency (Mackworth 1977) with a queue of changed pairs;
/// a pair is composed with 64 others in one step (``CompositionPlanes``).
///
/// It cannot be copied, because it holds scratch memory that one component after the other uses.
struct DenseCloser: ~Copyable {
    private typealias Word = CompositionPlanes.Word

    private var capacity = 0
    private var planes = UnsafeMutablePointer<Word>.allocate(capacity: 1)
    private var masks = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    private var latest = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    private var isQueued = UnsafeMutablePointer<Bool>.allocate(capacity: 1)
    private let table = UnsafeMutablePointer<Word>.allocate(capacity: 32 * 5)
    private let composition = UnsafeMutablePointer<UInt8>.allocate(capacity: 32 * 32)
    private let converses = UnsafeMutablePointer<UInt8>.allocate(capacity: 32)

    /// How many terms the component has, and how many words a row of them takes.
    private var count = 0
    private var words = 0
    private var queue: [(Int32, Int32)] = []
    private var head = 0
    private var derivations: [Derivation] = []
    private var wholes = WholeWatch([], count: 0)
    /// The pair for which nothing is possible.
    private var clash: (from: Int, to: Int)?

    init() {
        table.initialize(from: CompositionPlanes.table, count: 32 * 5)
        for first in 0..<UInt8(32) {
            (converses + Int(first)).initialize(to: RelationSet(rawValue: first).converse.rawValue)
            for second in 0..<UInt8(32) {
                let composed = RelationSet(rawValue: first).composed(with: RelationSet(rawValue: second))
                (composition + (Int(first) << 5 | Int(second))).initialize(to: composed.rawValue)
            }
        }
    }

    deinit {
        planes.deallocate()
        masks.deallocate()
        latest.deallocate()
        isQueued.deallocate()
        table.deallocate()
        composition.deallocate()
        converses.deallocate()
    }

    /// A statement by the places of its terms.
    struct Statement {
        var index: Int32
        var from: Int
        var to: Int
        var mask: RelationSet
    }

    /// Closes a component.
    ///
    /// - Parameters:
    ///   - terms: Its terms, by name.
    ///   - statements: Its statements, surest first.
    ///   - wholes: The wholes in it.
    /// - Complexity: O(*n*² · *n*/64) steps for each of at most five narrowings of a pair, *n* terms.
    mutating func close(terms: [Int32], statements: [Statement], wholes: [LocalWhole]) -> ClosedComponent {
        prepare(terms.count)
        self.wholes = WholeWatch(wholes, count: count)
        derivations.removeAll(keepingCapacity: true)
        var contradictions: [Contradiction] = []
        for statement in statements {
            let mark = derivations.count
            takeIn(statement)
            if clash == nil { drain() }
            if let clash {
                contradictions.append(
                    Contradiction(
                        assertion: statement.index, from: Int32(clash.from), to: Int32(clash.to),
                        premises: premises(ofClashBetween: clash, statement)))
                rollBack(to: mark)
            }
        }
        return ClosedComponent(
            terms: terms, assertions: statements.map(\.index),
            masks: .dense(Array(UnsafeBufferPointer(start: masks, count: count * count)), count: count),
            derivations: Array(derivations), contradictions: contradictions, wholes: wholes,
            wholeNumbers: [], reach: nil)
    }

    private mutating func prepare(_ count: Int) {
        self.count = count
        words = (count + 63) / 64
        if count > capacity {
            capacity = max(count, capacity * 2, 64)
            let capacityWords = (capacity + 63) / 64
            planes.deallocate()
            masks.deallocate()
            latest.deallocate()
            isQueued.deallocate()
            planes = .allocate(capacity: capacity * capacityWords)
            masks = .allocate(capacity: capacity * capacity)
            latest = .allocate(capacity: capacity * capacity)
            isQueued = .allocate(capacity: capacity * capacity)
        }
        masks.initialize(repeating: RelationSet.all.rawValue, count: count * count)
        latest.initialize(repeating: -1, count: count * count)
        isQueued.initialize(repeating: false, count: count * count)
        var all = Word.zero
        for relation in 0..<5 { all[relation] = .max }
        for row in 0..<count {
            for word in 0..<words {
                let used = count - word * 64
                (planes + (row * words + word)).initialize(
                    to: used >= 64 ? all : all & Word(repeating: (1 << UInt64(used)) - 1))
            }
            // A term is equal to itself and nothing else.
            masks[row * count + row] = RelationSet.equal.rawValue
            let bit: UInt64 = 1 << UInt64(row & 63)
            let own = row * words + row >> 6
            let kept = planes[own][0]
            planes[own] = planes[own] & Word(repeating: ~bit)
            planes[own][0] = kept
        }
        queue.removeAll(keepingCapacity: true)
        head = 0
        clash = nil
    }

    private mutating func takeIn(_ statement: Statement) {
        let (from, to) = (statement.from, statement.to)
        if from == to {
            if !statement.mask.contains(.equal) { clash = (from, to) }
            return
        }
        let old = masks[from * count + to]
        let new = old & statement.mask.rawValue
        if new != old { narrow(from, to, old: old, new: new, cause: .assertion(statement.index)) }
    }

    /// Works out everything that follows from the changed pairs.
    private mutating func drain() {
        repeat {
            while head < queue.count {
                let (first, second) = (Int(queue[head].0), Int(queue[head].1))
                head += 1
                isQueued[first * count + second] = false
                let mask = Int(masks[first * count + second])
                guard compose(row: first, via: second, mask), compose(row: second, via: first, Int(converses[mask]))
                else { return }
            }
            queue.removeAll(keepingCapacity: true)
            head = 0
        } while wholes.hasWork && lookAtWholes()
    }

    /// Narrows the row of `target` to what its relation with `middle` allows.
    ///
    /// - Returns: Whether something is still possible everywhere.
    @inline(__always)
    private mutating func compose(row target: Int, via middle: Int, _ mask: Int) -> Bool {
        let base = table + mask * 5
        let (a, b, c, d, e) = (base[0], base[1], base[2], base[3], base[4])
        for word in 0..<words {
            let source = planes[middle * words + word]
            var allowed = a & Word(repeating: source[0])
            allowed |= b & Word(repeating: source[1])
            allowed |= c & Word(repeating: source[2])
            allowed |= d & Word(repeating: source[3])
            allowed |= e & Word(repeating: source[4])
            let gone = planes[target * words + word] & ~allowed
            var bits = gone[0] | gone[1] | gone[2] | gone[3] | gone[4]
            while bits != 0 {
                let other = word * 64 + bits.trailingZeroBitCount
                bits &= bits - 1
                let old = masks[target * count + other]
                let new = old & composition[mask << 5 | Int(masks[middle * count + other])]
                if new != old {
                    narrow(target, other, old: old, new: new, cause: .composition(via: middle))
                    if new == 0 { return false }
                }
            }
        }
        return true
    }

    @inline(__always)
    private mutating func narrow(_ from: Int, _ to: Int, old: UInt8, new: UInt8, cause: Derivation.Cause) {
        let (first, second) = from < to ? (from, to) : (to, from)
        let mask = from < to ? new : converses[Int(new)]
        derivations.append(
            Derivation(
                from: Int32(truncatingIfNeeded: first), to: Int32(truncatingIfNeeded: second), cause: cause,
                previous: latest[first * count + second], mask: RelationSet(rawValue: mask)))
        latest[first * count + second] = Int32(truncatingIfNeeded: derivations.count - 1)
        set(first, second, to: mask, changing: from < to ? old ^ new : converses[Int(old ^ new)])
        if new == 0 { clash = (from, to) }
        if wholes.isWatching { wholes.noteChange(first, second) }
        if !isQueued[first * count + second] {
            isQueued[first * count + second] = true
            queue.append((Int32(truncatingIfNeeded: first), Int32(truncatingIfNeeded: second)))
        }
    }

    /// Writes a mask in both directions, flipping the bits of the relations in `changing`.
    @inline(__always)
    private mutating func set(_ first: Int, _ second: Int, to mask: UInt8, changing: UInt8) {
        masks[first * count + second] = mask
        masks[second * count + first] = converses[Int(mask)]
        let row = UnsafeMutableRawPointer(planes + (first * words + second >> 6)).assumingMemoryBound(to: UInt64.self)
        let column = UnsafeMutableRawPointer(planes + (second * words + first >> 6))
            .assumingMemoryBound(to: UInt64.self)
        let rowBit: UInt64 = 1 << UInt64(second & 63)
        let columnBit: UInt64 = 1 << UInt64(first & 63)
        if changing & 1 != 0 {
            row[0] ^= rowBit
            column[0] ^= columnBit
        }
        if changing & 2 != 0 {
            row[1] ^= rowBit
            column[2] ^= columnBit
        }
        if changing & 4 != 0 {
            row[2] ^= rowBit
            column[1] ^= columnBit
        }
        if changing & 8 != 0 {
            row[3] ^= rowBit
            column[3] ^= columnBit
        }
        if changing & 16 != 0 {
            row[4] ^= rowBit
            column[4] ^= columnBit
        }
    }

    /// Undoes everything since a mark; what was there before was closed, so nothing is left to do.
    private mutating func rollBack(to mark: Int) {
        while derivations.count > mark {
            let undone = derivations.removeLast()
            let (first, second) = (Int(undone.from), Int(undone.to))
            latest[first * count + second] = undone.previous
            let before =
                undone.previous >= 0 ? derivations[Int(undone.previous)].mask.rawValue : RelationSet.all.rawValue
            set(first, second, to: before, changing: before ^ undone.mask.rawValue)
        }
        for (first, second) in queue[head...] { isQueued[Int(first) * count + Int(second)] = false }
        queue.removeAll(keepingCapacity: true)
        head = 0
        clash = nil
        wholes.forgetChanges()
    }

    // MARK: Wholes

    /// Applies what follows for wholes from their parts; returns whether there is more to work out.
    private mutating func lookAtWholes() -> Bool {
        while let (index, term) = wholes.next() {
            for (other, allowed) in wholes[index].consequences(for: term, { masks[$0 * count + $1] }) {
                let old = masks[term * count + other]
                let new = old & allowed
                guard new != old else { continue }
                narrow(term, other, old: old, new: new, cause: .parts(ofWhole: index))
                if new == 0 { return false }
            }
        }
        return !queue.isEmpty
    }

    // MARK: Clashes

    private func premises(ofClashBetween clash: (from: Int, to: Int), _ statement: Statement) -> [Int32] {
        guard clash.from != clash.to else { return [statement.index] }
        let first = min(clash.from, clash.to)
        let second = max(clash.from, clash.to)
        let (latest, count) = (latest, count)
        var search = PremiseSearch(derivations: derivations, wholes: wholes.all) { latest[$0 * count + $1] }
        return search.assertions(behind: latest[first * count + second])
    }
}
