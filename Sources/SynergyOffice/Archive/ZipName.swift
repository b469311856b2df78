import SynergyInterchange

/// Names of files in an archive.
enum ZipName {
    /// Reads a name in UTF-8, or in code page 437 as archives without the flag of APPNOTE appendix D have it.
    static func decode(_ bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String? {
        if isUTF8 || bytes.allSatisfy({ $0 < 0x80 }) {
            let isWellFormed = bytes.withUnsafeBufferPointer { UTF8Validation.firstInvalidOffset(in: $0) == nil }
            return isWellFormed ? String(decoding: bytes, as: UTF8.self) : nil
        }
        var name = ""
        for byte in bytes {
            name.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : codePage437[Int(byte) - 0x80])
        }
        return name
    }

    /// Why a name is refused; `nil` for one that is fine.
    static func problem(of name: String) -> String? {
        if name.isEmpty { return "is empty" }
        if name.utf8.contains(0) { return "has the character NUL in it" }
        if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "has a control character in it" }
        if name.utf8.contains(UInt8(ascii: "\\")) {
            return "has a backslash in it; save the file again in an office program"
        }
        if name.hasPrefix("/") { return "begins at the root of the disk" }
        if name.utf8.dropFirst().first == UInt8(ascii: ":") { return "begins with a drive" }
        let steps = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if steps.contains(where: { $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }) {
            return "leads out of its folder"
        }
        if steps.dropLast().contains(where: \.isEmpty) { return "has an empty folder in it" }
        return nil
    }

    /// A name that can be shown: what cannot be seen is written as `?`.
    static func printable(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars.prefix(200) {
            result.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "?" : scalar)
        }
        return result
    }

    private static let codePage437: [Unicode.Scalar] = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
            + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
}
