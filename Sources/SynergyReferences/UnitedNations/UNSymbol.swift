/// Reads document symbols of the United Nations (section 3 of the reference grammar).
enum UNSymbol {
    /// Reads a symbol that is the whole of a text, as it stands in an address after percent-decoding.
    ///
    /// Small letters are allowed, and so are a space or a slash at the end.
    ///
    /// - Returns: The canonical symbol without `un:`, such as `CEDAW/C/NOR/9`; `nil` when it is no symbol.
    static func canonical(_ text: [UInt8]) -> [UInt8]? {
        text.withUnsafeBufferPointer { bytes -> [UInt8]? in
            guard let base = bytes.baseAddress else { return nil }
            let folded = FoldedText(base: base, count: bytes.count)
            var reader = SymbolReader(text: folded)
            reader.isAddress = true
            guard var end = reader.read(at: 0) else { return nil }
            for _ in 0..<4 {
                switch folded.at(end).byte {
                case 0: return reader.key
                case UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "*"): end = folded.at(end).end
                default: return nil
                }
            }
            return nil
        }
    }
}
