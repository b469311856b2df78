/// Follows narrowings back to the statements they rest on.
struct PremiseSearch {
    let derivations: [Derivation]
    let wholes: [LocalWhole]
    /// The last narrowing of a pair whose first term comes before its second, or −1.
    let latest: (Int, Int) -> Int32
    /// What a statement says from the first to the second of its terms, where that is known.
    var stated: (Int32) -> RelationSet? = { _ in nil }

    /// The narrowings that one rests on directly.
    struct Support {
        /// The statement that said so, for a narrowing that a statement made.
        var assertion: Int32?
        /// The narrowings it was concluded from.
        var conclusions: [Int32] = []
        /// The earlier narrowing of the same pair, where the conclusion alone says less.
        var narrowed: Int32?
    }

    /// What a narrowing rests on directly.
    func support(of index: Int32) -> Support {
        let derivation = derivations[Int(index)]
        let (from, to) = (Int(derivation.from), Int(derivation.to))
        var support = Support()
        var said = RelationSet.all
        switch derivation.cause.kind {
        case .assertion(let assertion):
            support.assertion = assertion
            // Where what it says is not known, the earlier narrowing stays: it can only make the proof longer.
            said = stated(assertion) ?? .all
        case .composition(let via):
            let first = narrowing(from, Int(via), before: index)
            let second = narrowing(Int(via), to, before: index)
            support.conclusions = [first, second]
            said = mask(first, from, Int(via)).composed(with: mask(second, Int(via), to))
        case .parts(let whole):
            let whole = wholes[Int(whole)]
            let isAboutWhole = from == whole.whole || to == whole.whole
            // The term that stands beside the whole or its part.
            let term = isAboutWhole ? (from == whole.whole ? to : from) : (whole.parts.contains(to) ? from : to)
            let conclusion = term == from ? to : from
            let others = isAboutWhole ? whole.parts : whole.parts.filter { $0 != conclusion } + [whole.whole]
            support.conclusions = others.filter { $0 != term }.map { narrowing(term, $0, before: index) }
        }
        if derivation.previous >= 0, !said.isSubset(of: derivation.mask) { support.narrowed = derivation.previous }
        return support
    }

    /// The statements behind a narrowing, by number.
    mutating func assertions(behind index: Int32) -> [Int32] {
        var seen: Set<Int32> = [index]
        var open = [index]
        var found: Set<Int32> = []
        while let next = open.popLast() {
            let support = support(of: next)
            if let assertion = support.assertion { found.insert(assertion) }
            for index in support.conclusions + [support.narrowed].compactMap(\.self)
            where index >= 0 && seen.insert(index).inserted {
                open.append(index)
            }
        }
        return found.sorted()
    }

    private func narrowing(_ from: Int, _ to: Int, before index: Int32) -> Int32 {
        var place = latest(min(from, to), max(from, to))
        while place >= index { place = derivations[Int(place)].previous }
        return place
    }

    private func mask(_ index: Int32, _ from: Int, _ to: Int) -> RelationSet {
        guard index >= 0 else { return from == to ? .equal : .all }
        let mask = derivations[Int(index)].mask
        return from < to ? mask : mask.converse
    }
}
