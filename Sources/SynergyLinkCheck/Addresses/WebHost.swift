package import SynergyReferences

/// The host of a web address, judged as far as that can be done without looking anything up.
package enum WebHost: Hashable, Sendable {
    /// A name to be looked up, in lower case.
    case name(String)
    /// An address that needs no looking up.
    case address(IPAddress)

    /// Judges the host as it is written in an address, with the brackets of version 6.
    package init(_ written: some StringProtocol) throws(LinkRefusal) {
        let host = String(decoding: written.utf8.map(\.asciiLowercased), as: UTF8.self)
        guard !host.isEmpty else { throw LinkRefusal(.malformed, "The address names no site.") }
        if host.utf8.first == UInt8(ascii: "[") {
            let inner = host.dropFirst().dropLast()
            guard host.utf8.last == UInt8(ascii: "]") else {
                throw LinkRefusal(.malformed, "The bracket in ‘\(host)’ is not closed.")
            }
            guard !inner.utf8.contains(UInt8(ascii: "%")) else {
                throw LinkRefusal(.notPublic, "‘\(host)’ names a wire of this machine.")
            }
            guard let address = IPAddress(inner), address.isVersion6 else {
                throw LinkRefusal(.malformed, "‘\(host)’ is no address.")
            }
            self = .address(address)
            return
        }
        let isPlain = host.utf8.allSatisfy { byte in
            byte.isASCIILetter || byte.isASCIIDigit || [0x2D, 0x2E, 0x5F].contains(byte)
        }
        guard isPlain else {
            throw LinkRefusal(.oddSpelling, "The name of the site, ‘\(host)’, holds characters that no name has.")
        }
        if Self.endsInNumber(host) {
            // Programs read 2130706433, 0x7f.1 and 0177.0.0.1 as addresses; people do not.
            guard let address = IPAddress(host) else {
                throw LinkRefusal(.oddSpelling, "‘\(host)’ hides a number of a machine behind an odd spelling.")
            }
            self = .address(address)
            return
        }
        var name = Substring(host)
        // One final dot is the root of all names, and changes nothing.
        if name.utf8.last == 0x2E { name = name.dropLast() }
        let labels = name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard name.utf8.count <= 253, labels.allSatisfy({ (1...63).contains($0.count) }) else {
            throw LinkRefusal(.malformed, "‘\(host)’ is no name of a site.")
        }
        if let objection = Self.objection(toName: labels.map { String(decoding: $0, as: UTF8.self) }) {
            throw LinkRefusal(.notPublic, "‘\(host)’ is \(objection).")
        }
        self = .name(String(name))
    }

    /// Whether programs would take a host for a number (WHATWG URL, "ends in a number").
    private static func endsInNumber(_ host: String) -> Bool {
        var labels = host.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
        guard let last = labels.last, !last.isEmpty else { return false }
        if last.allSatisfy(\.isASCIIDigit) { return true }
        return last.starts(with: "0x".utf8) && last.dropFirst(2).allSatisfy { $0.hexDigit != nil }
    }

    private static func objection(toName labels: [String]) -> String? {
        guard let last = labels.last else { return nil }
        if last == "localhost" || last == "localdomain" { return "this machine" }
        if labels.count == 1 { return "a name of an inner network" }
        if inner.contains(last) || labels.suffix(2) == ["home", "arpa"] { return "a name of an inner network" }
        if hidden.contains(last) { return "a name of a hidden network" }
        return nil
    }

    private static let inner: Set<String> = [
        "local", "internal", "intranet", "private", "corp", "home", "lan", "localnet",
    ]
    private static let hidden: Set<String> = ["onion", "i2p", "alt"]
}

/// Why an address is not asked.
package struct LinkRefusal: Error, Hashable, Sendable {
    package var reason: LinkReason
    /// In words for people.
    package var words: String

    package init(_ reason: LinkReason, _ words: String) {
        self.reason = reason
        self.words = words
    }

    /// Whether nobody could ask at all, or whether we would not.
    package var verdict: LinkVerdict {
        reason == .malformed || reason == .notWeb || reason == .budget || reason == .stopped ? .notChecked : .refused
    }
}
