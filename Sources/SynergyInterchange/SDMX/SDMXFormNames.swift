/// Names forms after flows, each once.
struct SDMXFormNames {
    private var names = NumberedNames()

    /// The name of a flow without its agency and version: `NA_MAIN` of `ESTAT:NA_MAIN(1.6.0)`.
    mutating func name(of flow: String) -> String {
        var name = Substring(flow)
        if let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) { name = name[name.utf8.index(after: colon)...] }
        if let bracket = name.utf8.firstIndex(of: UInt8(ascii: "(")) { name = name[..<bracket] }
        let bytes = name.utf8.prefix(200).map { byte in
            byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":")
                ? UInt8(ascii: "-") : byte
        }
        return names.unique(bytes.isEmpty ? "SDMX" : String(decoding: bytes, as: UTF8.self))
    }
}
