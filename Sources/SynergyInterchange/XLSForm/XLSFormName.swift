import SynergyModel

/// The names that questions and options have in an XLSForm: letters, digits, points and hyphens of ASCII, and `_`.
///
/// Any other byte of a number is written as `_` and two hexadecimal digits, so that every number has one name and every name
/// one number: `6(3)` becomes `q6_283_29`.
enum XLSFormName {
    /// The name of a question with a number.
    static func question(_ number: String) -> String { "q" + encoded(number) }

    /// The name of an element; no question has such a name, as two `_` never follow each other in those.
    static func element(_ element: String, of number: String) -> String { question(number) + "__" + encoded(element) }

    /// The name of an option with a code.
    static func option(_ code: String) -> String { encoded(code) }

    /// The number of the question with a name, or `nil` when it was not made here.
    static func number(of name: String) -> String? {
        guard name.utf8.first == UInt8(ascii: "q") else { return nil }
        return decoded(name.utf8.dropFirst())
    }

    private static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            if isPlain(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "_" + byte.hexadecimal.lowercased()
            }
        }
        return result
    }

    private static func decoded(_ bytes: some Sequence<UInt8>) -> String? {
        var result: [UInt8] = []
        var digits: [UInt8]?
        for byte in bytes {
            if let open = digits {
                digits = open + [byte]
                guard open.count == 1 else { continue }
                guard let value = UInt8(String(decoding: open + [byte], as: UTF8.self), radix: 16) else { return nil }
                result.append(value)
                digits = nil
            } else if byte == UInt8(ascii: "_") {
                digits = []
            } else if isPlain(byte) {
                result.append(byte)
            } else {
                return nil
            }
        }
        return digits == nil && !result.isEmpty ? String(validating: result, as: UTF8.self) : nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: false
        }
    }
}
