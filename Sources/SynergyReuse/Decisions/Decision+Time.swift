import SynergyModel

extension Decision {
    /// The time such that texts compare as the times do.
    package var instant: String { time.asInstant }

    /// Whether its identifier was given to it, and not made of what it says.
    package var hasOwnID: Bool { id.map { !$0.rawValue.hasPrefix(Self.contentPrefix) } ?? false }

    /// What identifiers begin with that are made of what a line says.
    package static let contentPrefix = "c-"
}

extension Assignment {
    /// The time such that texts compare as the times do.
    package var instant: String { time.asInstant }
}

extension String {
    /// An RFC 3339 time in UTC without its `Z` and without zeros at the end of its fraction, so that an earlier one is smaller.
    fileprivate var asInstant: String {
        guard utf8.contains(UInt8(ascii: ".")) else {
            return utf8.last == UInt8(ascii: "Z") ? String(dropLast()) : self
        }
        var digits = utf8.last == UInt8(ascii: "Z") ? utf8.dropLast() : self[...].utf8
        while digits.last == UInt8(ascii: "0") { digits = digits.dropLast() }
        if digits.last == UInt8(ascii: ".") { digits = digits.dropLast() }
        return String(Substring(digits))
    }
}
