/// What can be read off a canonical symbol of the United Nations (section 3.8 of the reference grammar).
enum UNSymbolParts {
    /// Adds the parts that a key such as `un:CEDAW/C/NOR/9` says.
    static func derive(from key: ArraySlice<UInt8>, into parts: inout Citation.Parts) {}
}
