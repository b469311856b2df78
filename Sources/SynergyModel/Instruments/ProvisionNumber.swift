/// How two provisions of one instrument stand to each other by their numbers.
public enum ProvisionNesting: Sendable, CaseIterable {
    /// The same provision.
    case same
    /// The first is a part of the second, as `5(2)(a)` is of `5(2)`.
    case part
    /// The first is the whole of which the second is a part.
    case whole
    /// Neither contains the other.
    case apart
}

extension Identifier where Subject == Provision {
    /// How this provision stands to `other` by numbering; provisions of two instruments are always apart.
    ///
    /// A number continues with `(` or `.`, so `5(2)(a)` is a part of `5(2)`, `16.2.2` of `16.2`, and `52` not of `5`.
    public func nesting(in other: Self) -> ProvisionNesting {
        let lhs = rawValue.utf8
        let rhs = other.rawValue.utf8
        if lhs.count == rhs.count { return rawValue == other.rawValue ? .same : .apart }
        let (short, long) = lhs.count < rhs.count ? (self, other) : (other, self)
        // The part's number goes on where the whole's ends; a whole without a colon would be an instrument.
        let bytes = long.rawValue.utf8
        let next = bytes[bytes.index(bytes.startIndex, offsetBy: short.rawValue.utf8.count)]
        guard next == UInt8(ascii: "(") || next == UInt8(ascii: "."), long.rawValue.hasPrefix(short.rawValue),
            short.rawValue.utf8.contains(UInt8(ascii: ":"))
        else { return .apart }
        return lhs.count > rhs.count ? .part : .whole
    }

    /// Whether the two are the same provision, or one is a part of the other.
    public func touches(_ other: Self) -> Bool { nesting(in: other) != .apart }
}
