extension LocalWhole {
    /// What follows for one term from the parts of a whole: how it may still stand to the whole, or to one of the parts.
    ///
    /// A term that covers every part covers the whole. One that shares nothing with any part shares nothing with the whole. One
    /// that lies inside the whole and shares nothing with any part but one lies inside that part.
    ///
    /// - Parameters:
    ///   - term: Another term than the whole.
    ///   - mask: What is possible from one term to another.
    func consequences(for term: Int, _ mask: (Int, Int) -> UInt8) -> [(other: Int, allowed: UInt8)] {
        let covering = RelationSet.covering.rawValue
        let disjoint = RelationSet.disjoint.rawValue
        let inside = RelationSet([.equal, .subset]).rawValue
        var coversAll = true
        var sharing: [Int] = []
        for part in parts {
            let relation = mask(term, part)
            if relation & ~covering != 0 { coversAll = false }
            if relation != disjoint { sharing.append(part) }
        }
        var result: [(Int, UInt8)] = []
        if coversAll { result.append((whole, covering)) }
        if sharing.isEmpty { result.append((whole, disjoint)) }
        if sharing.count == 1, sharing[0] != term, mask(term, whole) & ~inside == 0 {
            result.append((sharing[0], inside))
        }
        return result
    }
}
