/// Numbers of legal acts of the European Union (section 5 of the reference grammar).
enum CELEXNumber {
    /// Adds the parts that a key such as `celex:32011L0036` says.
    static func derive(from key: ArraySlice<UInt8>, into parts: inout Citation.Parts) {}
}
