/// Texts of cells, in which characters that XML cannot hold are written as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
enum CellText {
    /// How many UTF-16 units a cell can hold in Excel.
    static let limit = 32_767

    /// The text as it stands in a file; `nil` when nothing in it has to be changed.
    static func escaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard needsEscape(text) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 32)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x20, byte != 0x09, byte != 0x0A {
                append(UInt16(byte), to: &result)
            } else if byte == UInt8(ascii: "_"), isEscape(text[index...]) {
                // A text that only looks like an escape has its first character escaped.
                append(0x5F, to: &result)
            } else if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE {
                append(0xFF00 | UInt16(text[index + 2] & 0x3F | 0xC0), to: &result)
                index += 2
            } else {
                result.append(byte)
            }
            index += 1
        }
        return result
    }

    /// The text that the file means.
    static func unescaped(_ text: String) -> String {
        guard let start = text.utf8.firstIndex(of: UInt8(ascii: "_")), text.utf8[start...].count >= 7 else {
            return text
        }
        let units = Array(text.utf16)
        var result: [UInt16] = []
        result.reserveCapacity(units.count)
        var index = 0
        while index < units.count {
            if units[index] == 0x5F, let value = escape(units[index...]) {
                result.append(value)
                index += 7
            } else {
                result.append(units[index])
                index += 1
            }
        }
        // An escape of half a character becomes U+FFFD.
        return result.count == units.count ? text : String(decoding: result, as: UTF16.self)
    }

    private static func needsEscape(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x20 {
                if byte != 0x09, byte != 0x0A { return true }
            } else if byte == 0x5F {
                if index + 1 < text.count, text[index + 1] == UInt8(ascii: "x") { return true }
            } else if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE {
                return true
            }
            index += 1
        }
        return false
    }

    private static func isEscape(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        escape(text.prefix(7).map { UInt16($0) }[...]) != nil
    }

    private static func escape(_ units: ArraySlice<UInt16>) -> UInt16? {
        let start = units.startIndex
        guard units.count >= 7, units[start + 1] == 0x78, units[start + 6] == 0x5F else { return nil }
        var value: UInt16 = 0
        for unit in units[start + 2..<start + 6] {
            let digit: UInt16
            switch unit {
            case 0x30...0x39: digit = unit - 0x30
            case 0x41...0x46: digit = unit - 0x37
            case 0x61...0x66: digit = unit - 0x57
            default: return nil
            }
            value = value << 4 | digit
        }
        return value
    }

    private static func append(_ value: UInt16, to result: inout [UInt8]) {
        result += "_x".utf8
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(value >> shift & 0xF)
            result.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
        }
        result.append(UInt8(ascii: "_"))
    }
}
