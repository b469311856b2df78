import SynergyReferences

/// A web address, taken apart and judged as far as that can be done without looking anything up.
package struct WebTarget: Hashable, Sendable {
    /// Whether the connection is protected.
    package let isSecure: Bool
    package let host: WebHost
    package let port: UInt16
    /// Path and query, beginning with a slash.
    package let path: String

    /// Takes an address apart.
    ///
    /// - Throws: Why nothing may be asked there.
    package init(_ text: some StringProtocol) throws(LinkRefusal) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 8_192 else { throw LinkRefusal(.malformed, "The address is longer than 8192 bytes.") }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw LinkRefusal(.malformed, "The address holds a control character.")
        }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
            throw LinkRefusal(.malformed, "The address does not begin with http:// or https://.")
        }
        let scheme = String(decoding: bytes[..<colon].map(\.asciiLowercased), as: UTF8.self)
        guard ["http", "https"].contains(scheme) else {
            let isUnsafe = ["javascript", "data", "vbscript", "file"].contains(scheme)
            throw isUnsafe
                ? LinkRefusal(.unsafe, "A link that begins with ‘\(scheme):’ is never followed.")
                : LinkRefusal(.notWeb, "Only http and https are asked; this begins with ‘\(scheme.prefix(20)):’.")
        }
        let rest = bytes[(colon + 1)...]
        guard rest.starts(with: "//".utf8) else {
            throw LinkRefusal(.malformed, "The address does not begin with \(scheme)://.")
        }
        let authority = rest.dropFirst(2).prefix { ![0x2F, 0x3F, 0x23, 0x5C].contains($0) }
        guard !authority.contains(UInt8(ascii: "@")) else {
            throw LinkRefusal(.credentials, "The address carries a user name or password; it is never sent.")
        }
        let tail = bytes[authority.endIndex...]
        guard tail.first != UInt8(ascii: "\\") else {
            throw LinkRefusal(.oddSpelling, "The address has a backslash after the site, where programs disagree.")
        }
        isSecure = scheme == "https"
        (host, port) = try Self.split(authority, isSecure: isSecure)
        path = Self.path(tail.prefix { $0 != UInt8(ascii: "#") })
    }

    private static func split(_ authority: ArraySlice<UInt8>, isSecure: Bool) throws(LinkRefusal) -> (WebHost, UInt16) {
        guard authority.first != UInt8(ascii: "[") || authority.contains(UInt8(ascii: "]")) else {
            throw LinkRefusal(.malformed, "The bracket of the address is not closed.")
        }
        var host = authority
        var port: UInt16 = isSecure ? 443 : 80
        let close = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
        if let colon = authority[close...].lastIndex(of: UInt8(ascii: ":")) {
            let digits = authority[(colon + 1)...]
            host = authority[..<colon]
            if !digits.isEmpty {
                guard digits.count <= 5, digits.allSatisfy(\.isASCIIDigit),
                    let number = UInt16(String(decoding: digits, as: UTF8.self)), number > 0
                else { throw LinkRefusal(.malformed, "The port of the address is no number from 1 to 65535.") }
                port = number
            }
        }
        guard port == 80 || port == 443 || (port >= 1_024 && !otherServices.contains(port)) else {
            throw LinkRefusal(.port, "The port \(port) is not for web pages.")
        }
        return (try WebHost(String(decoding: host, as: UTF8.self)), port)
    }

    /// Ports above 1023 that browsers do not ask either (WHATWG Fetch, "port blocking").
    private static let otherServices: Set<UInt16> = [
        1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
        10080,
    ]

    /// Path and query with everything escaped that may not stand there.
    private static func path(_ text: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in text {
            if byte <= 0x20 || byte >= 0x7F || #""<>\^`{|}"#.utf8.contains(byte) {
                let digits = Array("0123456789ABCDEF".utf8)
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                result.append(byte)
            }
        }
        if result.first != UInt8(ascii: "/") { result.insert(UInt8(ascii: "/"), at: 0) }
        return String(decoding: result, as: UTF8.self)
    }

    /// The host as it is written in requests.
    package var hostText: String {
        switch host {
        case .name(let name): name
        case .address(let address): address.isVersion6 ? "[\(address)]" : "\(address)"
        }
    }

    /// Host and port, which is what the forwarder is asked for.
    package var authority: String { "\(hostText):\(port)" }

    /// The address as it is asked.
    package var text: String {
        let usual: UInt16 = isSecure ? 443 : 80
        return "\(isSecure ? "https" : "http")://\(hostText)\(port == usual ? "" : ":\(port)")\(path)"
    }
}
