/// Reads document symbols of the United Nations (section 3 of the reference grammar).
enum UNSymbol {
    /// Reads a symbol that is the whole of a text, as it stands in an address after percent-decoding.
    ///
    /// - Returns: The canonical symbol without `un:`, such as `CEDAW/C/NOR/9`, and the parts that the symbol itself does not keep
    ///   (the year of `S/RES/1373 (2001)`); `nil` when it is no symbol.
    static func canonical(_ text: [UInt8]) -> [UInt8]? { nil }
}
