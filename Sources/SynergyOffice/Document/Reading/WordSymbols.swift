/// Characters of fonts that have signs in place of letters (ISO/IEC 29500-1 section 17.3.3.30).
enum WordSymbols {
    /// The character that a sign of such a font stands for; `nil` where it is not known.
    ///
    /// - Parameters:
    ///   - font: The name of the font.
    ///   - code: The code, in hexadecimal, often with F000 added.
    static func character(font: String, code: String) -> String? {
        guard let value = UInt32(code, radix: 16) else { return nil }
        let sign = value & 0xFF
        switch font.lowercased() {
        case "wingdings": return wingdings[sign]
        case "wingdings 2": return wingdings2[sign]
        case "symbol": return symbol[sign]
        default:
            guard value < 0xF000 || value > 0xF0FF else { return nil }
            return Unicode.Scalar(value).map { String(Character($0)) }
        }
    }

    private static let wingdings: [UInt32: String] = [
        0x6C: "\u{25CF}", 0x6E: "\u{25A0}", 0x6F: "\u{2610}", 0x71: "\u{2610}", 0x72: "\u{2610}", 0x78: "\u{2612}",
        0xA7: "\u{2022}", 0xA8: "\u{2610}", 0xD8: "\u{2022}", 0xDF: "\u{2190}", 0xE0: "\u{2192}", 0xFB: "\u{2612}",
        0xFC: "\u{2713}", 0xFD: "\u{2612}", 0xFE: "\u{2611}",
    ]
    private static let wingdings2: [UInt32: String] = [
        0x30: "\u{2610}", 0x35: "\u{2610}", 0x4F: "\u{2612}", 0x50: "\u{2713}", 0x51: "\u{2612}", 0x52: "\u{2611}",
        0x53: "\u{2612}", 0x54: "\u{2612}", 0xA3: "\u{2610}",
    ]
    private static let symbol: [UInt32: String] = [
        0xB1: "\u{B1}", 0xB3: "\u{2265}", 0xA3: "\u{2264}", 0xB7: "\u{2022}", 0xD7: "\u{22C5}", 0xAE: "\u{2192}",
    ]
}
