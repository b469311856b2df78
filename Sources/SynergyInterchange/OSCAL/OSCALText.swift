import SynergyModel

/// The patterns of texts in OSCAL.
enum OSCALText {
    /// What a text should be and is not, in words.
    static func problem(_ text: String, _ kind: OSCALSchema.Kind) -> String? {
        switch kind {
        case .string: isString(text) ? nil : "a text in one line without white space at its ends"
        case .token:
            isToken(text) ? nil : "a name of letters, digits, ‘.’, ‘-’ and ‘_’ that begins with a letter or ‘_’"
        case .line: !text.isEmpty && !text.utf8.contains(0x0A) ? nil : "a text in one line"
        case .uuid: isUUID(text) ? nil : "a UUID of version 4 or 5"
        case .uri: isURI(text) ? nil : "an absolute URI"
        case .uriReference: text.utf8.contains { $0 <= 0x20 } ? "a URI without white space" : nil
        case .time: isTime(text) ? nil : "a time with its zone, such as 2026-11-23T00:00:00Z"
        case .email: isString(text) && text.dropFirst().dropLast().contains("@") ? nil : "an address with ‘@’"
        case .base64: isBase64(text) ? nil : "bytes in Base64"
        case .word(let words): words.contains(text) ? nil : "one of \(words.joined(separator: ", "))"
        default: nil
        }
    }

    /// Not empty, in one line, no white space at its ends (`^\S(.*\S)?$`).
    static func isString(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return !first.properties.isWhitespace && !last.properties.isWhitespace
            && !text.unicodeScalars.contains { isLineEnd($0) || $0.value < 0x20 }
    }

    static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar.value == 0x85 || scalar.value == 0x2028 || scalar.value == 0x2029
    }

    static func isToken(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first == "_" || isLetter(first) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            if isLetter(scalar) || "._-".unicodeScalars.contains(scalar) { return true }
            switch scalar.properties.generalCategory {
            case .decimalNumber, .letterNumber, .otherNumber: return true
            default: return false
            }
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }

    static func isUUID(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            switch index {
            case 8, 13, 18, 23: byte == UInt8(ascii: "-")
            case 14: byte == UInt8(ascii: "4") || byte == UInt8(ascii: "5")
            case 19: "89abAB".utf8.contains(byte)
            default:
                (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
            }
        }
    }

    static func isURI(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first else { return false }
        let scheme = text.utf8[..<colon]
        let isScheme = scheme.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || "+-.".utf8.contains($0)
        }
        return isScheme && first >= 0x41 && scheme.count >= 2 && text.utf8.index(after: colon) != text.utf8.endIndex
            && !text.utf8.contains { $0 <= 0x20 }
    }

    static func isTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, CalendarDay(text.prefix(10))?.precision == .day, bytes[10] == UInt8(ascii: "T") else {
            return false
        }
        func number(_ start: Int, _ limit: UInt8) -> Bool {
            guard start + 1 < bytes.count else { return false }
            let digits = (bytes[start] &- 0x30, bytes[start + 1] &- 0x30)
            return digits.0 < 10 && digits.1 < 10 && digits.0 * 10 + digits.1 < limit
        }
        guard number(11, 24), bytes[13] == UInt8(ascii: ":"), number(14, 60), bytes[16] == UInt8(ascii: ":"),
            number(17, 60)
        else { return false }
        var index = 19
        if bytes[index] == UInt8(ascii: ".") {
            let start = index + 1
            index = start
            while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
            if index == start { return false }
        }
        if index == bytes.count - 1 { return bytes[index] == UInt8(ascii: "Z") }
        return index == bytes.count - 6 && (bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"))
            && number(index + 1, 15) && bytes[index + 3] == UInt8(ascii: ":") && number(index + 4, 60)
    }

    private static func isBase64(_ text: String) -> Bool {
        let digits = text.utf8.prefix { $0 != UInt8(ascii: "=") }
        return !digits.isEmpty && text.utf8.count - digits.count <= 2
            && text.utf8.dropFirst(digits.count).allSatisfy { $0 == UInt8(ascii: "=") }
            && digits.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
            }
    }

    /// The text as a JSON string in one line.
    static func literal(_ text: String) -> String {
        var result = ""
        for scalar in text.jsonLiteral.unicodeScalars {
            switch scalar.value {
            case 0x85: result += "\\u0085"
            case 0x2028: result += "\\u2028"
            case 0x2029: result += "\\u2029"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
