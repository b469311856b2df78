/// Where an address stands in a text, with the place of its host.
struct FoundAddress {
    var scheme: WebAddress.Scheme
    /// Where the address begins: at its scheme, or at its host where it has none.
    var start: Int
    /// The host, between user and port.
    var host: Range<Int>
    /// The digits of the port.
    var port: Range<Int>
    /// Whether a user is named before the host.
    var hasUser = false
    /// Where path, query or fragment begin.
    var rest: Int
    /// Where the address ends.
    var end: Int

    /// How much text an address may begin with, up to the end of its host; longer ones are none.
    private static let longestAuthority = 1024

    /// Reads the host that begins at an offset.
    ///
    /// - Parameters:
    ///   - whole: Whether the text is an address and nothing else, so that nothing may be left over.
    init?(_ scheme: WebAddress.Scheme, from start: Int, authority: Int, in text: FoldedText, whole: Bool) {
        self.scheme = scheme
        self.start = start
        let user = Self.user(in: text, from: authority)
        hasUser = user != nil
        let first = user ?? authority
        guard let end = Self.hostEnd(in: text, from: first, whole: whole), end > first else { return nil }
        host = first..<end
        port = end..<end
        rest = end
        if text.raw(end) == UInt8(ascii: ":") {
            var next = end + 1
            while text.raw(next).isDigit, next - end <= 8 { next += 1 }
            if next > end + 1 || Self.opensRest(text.raw(next)) || next == text.count && whole {
                port = (end + 1)..<next
                rest = next
            }
        }
        // Nothing may be left over of a text that is an address.
        guard !whole || rest == text.count || Self.opensRest(text.raw(rest)) else { return nil }
        self.end = rest
    }

    /// Begins with an address that has no host, such as `data:text/plain,…`.
    init(from start: Int, rest: Int) {
        scheme = .https
        self.start = start
        host = rest..<rest
        port = rest..<rest
        self.rest = rest
        end = rest
    }

    /// Whether a path, query or fragment begins with a byte.
    static func opensRest(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    /// Where the host begins after a user: behind the last `@` before path, query and fragment.
    private static func user(in text: FoldedText, from index: Int) -> Int? {
        var found: Int?
        var index = index
        let limit = min(text.count, index + longestAuthority)
        while index < limit {
            let byte = text.base[index]
            if byte.isLetter || byte == UInt8(ascii: ".") {
                index += 1
                continue
            }
            if byte == UInt8(ascii: "@") { found = index + 1 }
            // What browsers take for a slash ends a host as well.
            if byte <= 0x20 || opensRest(byte) || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
                || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`")
                || byte == 0x7F
            {
                return found
            }
            if byte >= 0x80 {
                let (character, length) = AddressCharacter.wide(text, at: index)
                guard character != .stop else { return found }
                index += length
            } else {
                index += 1
            }
        }
        return found
    }

    private static func hostEnd(in text: FoldedText, from start: Int, whole: Bool) -> Int? {
        if text.raw(start) == UInt8(ascii: "[") { return literalEnd(in: text, from: start) }
        var index = start
        let limit = min(text.count, start + longestAuthority)
        // The label that is read: where it begins, and whether a dot stands before it.
        var label = start
        while index < limit {
            let byte = text.base[index]
            if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                index += 1
            } else if byte == UInt8(ascii: ".") {
                // In a text that goes on, two dots are no part of a name.
                if !whole, text.raw(index + 1) == byte { break }
                index += 1
                label = index
            } else if byte == UInt8(ascii: "%") {
                guard text.raw(index + 1).hexadecimal != nil, text.raw(index + 2).hexadecimal != nil else { break }
                index += 3
            } else if byte >= 0x80 {
                let (character, length) = AddressCharacter.wide(text, at: index)
                let mayStand = character == .part || character == .wordless
                // A text that is an address and nothing else may hold the full stops of Chinese; what is no name is told later.
                guard
                    whole ? length > 1 : character == .ignored || mayStand && !AddressCharacter.isMark(text, at: index)
                else { break }
                // No top-level domain mixes letters and words of Chinese or Thai: the sentence goes on.
                if character == .wordless, !whole, label > start, text.raw(label).isLetter { break }
                index += length
            } else if whole, byte == 0x09 || byte == 0x0A || byte == 0x0D {
                index += 1
            } else {
                break
            }
        }
        guard index < limit || index == text.count else { return nil }
        if whole {
            let next = text.raw(index)
            guard index == text.count || opensRest(next) || next == UInt8(ascii: ":") else { return nil }
        }
        return index
    }

    /// `[2001:db8::1]`.
    private static func literalEnd(in text: FoldedText, from start: Int) -> Int? {
        for index in (start + 1)..<(start + 48) {
            let byte = text.raw(index)
            if byte == UInt8(ascii: "]") { return index - start > 2 ? index + 1 : nil }
            guard byte.hexadecimal != nil || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") else { return nil }
        }
        return nil
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    var hexadecimal: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
