import SynergyReferences

extension WebTarget {
    /// The address to which a site leads from here (RFC 3986, section 5.2).
    ///
    /// - Throws: Why the site may not be followed: also when it leads to an open connection, or off the web.
    package func following(_ location: String) throws(LinkRefusal) -> Self {
        let bytes = Array(location.utf8)
        let next: Self
        if let scheme = Self.scheme(of: bytes) {
            guard ["http", "https"].contains(scheme) else {
                throw LinkRefusal(
                    .leadsOffTheWeb, "The site leads to an address that begins with ‘\(scheme.prefix(20)):’.")
            }
            next = try Self(location)
        } else if bytes.starts(with: "//".utf8) {
            next = try Self((isSecure ? "https:" : "http:") + location)
        } else {
            next = try Self("\(origin)\(joined(bytes))")
        }
        guard next.isSecure || !isSecure else {
            throw LinkRefusal(.downgrade, "The site leads from a protected connection to an open one.")
        }
        return next
    }

    private var origin: String { "\(isSecure ? "https" : "http")://\(authority)" }

    private static func scheme(of bytes: [UInt8]) -> String? {
        guard let first = bytes.first, first.isASCIILetter else { return nil }
        let end = bytes.firstIndex { byte in
            !byte.isASCIILetter && !byte.isASCIIDigit && ![0x2B, 0x2D, 0x2E].contains(byte)
        }
        guard let end, bytes[end] == UInt8(ascii: ":") else { return nil }
        return String(decoding: bytes[..<end].map(\.asciiLowercased), as: UTF8.self)
    }

    private func joined(_ reference: [UInt8]) -> String {
        let here = Array(path.utf8)
        let herePath = here.prefix { $0 != UInt8(ascii: "?") }
        switch reference.first {
        case nil, UInt8(ascii: "#"): return path
        case UInt8(ascii: "?"): return String(decoding: herePath + reference, as: UTF8.self)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): return Self.withoutDots(reference)
        default:
            let folder = herePath.lastIndex(of: UInt8(ascii: "/")).map { here[...$0] } ?? here[..<0]
            return Self.withoutDots(folder + reference)
        }
    }

    /// Takes `.` and `..` out of a path (RFC 3986, section 5.2.4).
    private static func withoutDots(_ text: [UInt8]) -> String {
        let path = text.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let slash = UInt8(ascii: "/")
        let steps = path.split(separator: slash, omittingEmptySubsequences: false)
        var kept: [ArraySlice<UInt8>] = []
        for (index, step) in steps.enumerated() {
            let isLast = index == steps.count - 1
            if step.elementsEqual("..".utf8) {
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append([]) }
            } else if step.elementsEqual(".".utf8) {
                if isLast { kept.append([]) }
            } else {
                kept.append(step)
            }
        }
        return String(decoding: Array(kept.joined(separator: [slash])) + text[path.endIndex...], as: UTF8.self)
    }
}
