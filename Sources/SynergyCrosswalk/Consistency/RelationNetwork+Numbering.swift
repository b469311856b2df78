public import SynergyModel

extension RelationNetwork {
    /// Adds what the numbers of provisions say: `5(2)(a)` lies inside `5(2)`, and that inside `5`.
    ///
    /// Inside, not properly inside: an article may consist of a single paragraph, so that a mapping which says that the two are
    /// equal contradicts nothing. Only provisions that mappings name take part; each is joined to the next larger one.
    ///
    /// - Parameter instruments: The instruments whose provisions are numbered in this way.
    /// - Complexity: O(*n*) look-ups for *n* terms.
    public mutating func addNumbering(of instruments: [Instrument]) {
        let prefixes = Set(instruments.map(\.id.rawValue))
        guard !prefixes.isEmpty else { return }
        let provisions = (0..<Int32(names.count)).filter { !isElement($0) }
            .map { Provision.ID(unchecked: names[$0]) }
            .filter { prefixes.contains(String($0.prefix)) }.sorted()
        let known = Set(provisions)
        for part in provisions {
            guard let whole = part.containing.first(where: known.contains) else { continue }
            let ends = (Mapping.Term.ID(unchecked: part.rawValue), Mapping.Term.ID(unchecked: whole.rawValue))
            define(
                .numbering(ends.0, in: ends.1), from: intern(part.rawValue), to: intern(whole.rawValue),
                mask: [.equal, .subset])
        }
    }
}

extension Identifier where Subject == Provision {
    /// The provisions that this one is a part of by its number, the smallest first.
    fileprivate var containing: [Self] {
        let text = rawValue.utf8
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return [] }
        return text.indices.reversed().filter { place in
            place > text.index(after: colon)
                && (text[place] == UInt8(ascii: "(") || text[place] == UInt8(ascii: "."))
        }.map { Self(unchecked: String(rawValue[..<$0])) }
    }
}
