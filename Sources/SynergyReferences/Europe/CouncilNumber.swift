/// Numbers of the Council of Europe: of its documents and of its treaties (section 4 of the reference grammar).
enum CouncilNumber {
    /// Adds the parts that a key such as `coe:CP/Rec(2022)5` says.
    static func deriveDocument(from key: ArraySlice<UInt8>, into parts: inout Citation.Parts) {
        let name = key.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        guard let open = name.lastIndex(of: UInt8(ascii: "(")), let close = name.lastIndex(of: UInt8(ascii: ")")),
            open < close
        else { return }
        parts[.series] = .text(String(decoding: name[..<open], as: UTF8.self))
        parts[.year] = Int(String(decoding: name[(open + 1)..<close], as: UTF8.self)).map { .number($0) }
        parts[.number] = .text(String(decoding: name[(close + 1)...], as: UTF8.self))
    }

    /// Adds the parts that a key such as `cets:197` says.
    static func deriveTreaty(from key: ArraySlice<UInt8>, into parts: inout Citation.Parts) {
        let number = key.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        parts[.number] = .text(String(decoding: number, as: UTF8.self))
    }
}
