/// Addresses relative to others (RFC 3986, section 5).
struct IRIParts {
    var scheme: Substring?
    var authority: Substring?
    var path: Substring
    var query: Substring?
    var fragment: Substring?

    /// Takes an address apart (RFC 3986, appendix B).
    init(_ text: String) {
        var rest = text[...]
        func cut(_ text: inout Substring, at byte: Unicode.Scalar) -> Substring? {
            guard let place = text.utf8.firstIndex(of: UInt8(ascii: byte)) else { return nil }
            let tail = text[text.utf8.index(after: place)...]
            text = text[..<place]
            return tail
        }
        fragment = cut(&rest, at: "#")
        query = cut(&rest, at: "?")
        if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
            scheme = rest[..<colon]
            rest = rest[rest.utf8.index(after: colon)...]
        }
        if rest.utf8.starts(with: "//".utf8) {
            rest = rest[rest.utf8.index(rest.startIndex, offsetBy: 2)...]
            let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            authority = rest[..<end]
            rest = rest[end...]
        }
        path = rest
    }

    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, RDFScanner.isLetter(first) else { return false }
        return text.utf8.allSatisfy {
            RDFScanner.isLetter($0) || RDFScanner.isDigit($0) || "+-.".utf8.contains($0)
        }
    }

    /// Whether an address stands for itself.
    static func isAbsolute(_ text: String) -> Bool {
        for (place, byte) in text.utf8.enumerated() {
            if byte == UInt8(ascii: ":") { return place > 0 }
            let isInside = RDFScanner.isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
            guard RDFScanner.isLetter(byte) || place > 0 && isInside else { return false }
        }
        return false
    }

    /// The address that `reference` means at `base`, which is absolute (RFC 3986, section 5.2.2).
    static func resolve(_ reference: String, at base: String) -> String {
        let relative = Self(reference)
        // An address that has a scheme is taken as it is written: two spellings of it would be two names.
        guard relative.scheme == nil else { return reference }
        let base = Self(base)
        var target = relative
        target.scheme = base.scheme
        if relative.authority != nil {
            target.path = withoutDots(relative.path)
        } else {
            target.authority = base.authority
            if relative.path.isEmpty {
                target.path = base.path
                target.query = relative.query ?? base.query
            } else if relative.path.utf8.first == UInt8(ascii: "/") {
                target.path = withoutDots(relative.path)
            } else {
                target.path = withoutDots(merged(base, relative.path))
            }
        }
        return target.text
    }

    private static func merged(_ base: Self, _ path: Substring) -> Substring {
        if base.authority != nil, base.path.isEmpty { return "/" + path }
        guard let slash = base.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return base.path[...slash] + path
    }

    /// Section 5.2.4.
    private static func withoutDots(_ path: Substring) -> Substring {
        let isRooted = path.utf8.first == UInt8(ascii: "/")
        let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropFirst(isRooted ? 1 : 0).map { Substring($0) }
        var kept: [Substring] = []
        for (place, segment) in segments.enumerated() {
            let isLast = place == segments.count - 1
            switch segment {
            case ".": if isLast { kept.append("") }
            case "..":
                if !kept.isEmpty { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return (isRooted ? "/" : "") + kept.joined(separator: "/")[...]
    }

    private var text: String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }
}
