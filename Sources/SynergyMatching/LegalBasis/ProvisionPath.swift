import SynergyModel

/// The number of a provision, part by part: `5(2)(a)` is 5, 2, a.
struct ProvisionPath: Hashable, Sendable {
    /// The parts, the article first; at least one.
    let parts: [String]

    init(_ provision: Provision.ID) {
        let number = provision.rawValue.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        let parts = number.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
        self.parts = parts.isEmpty ? [provision.rawValue] : parts.map { String(Substring($0)) }
    }

    /// How many parts one of the two goes on after the other has ended; `nil` if they part before.
    func levels(to other: Self) -> Int? {
        let common = min(parts.count, other.parts.count)
        return parts.prefix(common) == other.parts.prefix(common) ? other.parts.count - parts.count : nil
    }
}
