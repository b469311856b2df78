/// What a text calls a document once it has named it: "the Protocol", "the questionnaire".
enum DocumentClass {
    private static let protocols: Set<String> = [
        "treaty:untoc-tip", "treaty:untoc-som", "treaty:untoc-fa", "treaty:crc-opsc", "treaty:crc-opac",
    ]
    private static let covenants: Set<String> = ["treaty:iccpr", "treaty:icescr"]

    /// The name after `ctx:` by which a text can mean a document with a key; `nil` when there is none.
    static func name(of key: String) -> String? {
        let key = KnownDocuments.row(of: key)?.keys[0] ?? key
        switch DocumentSeries(of: key) {
        case .questionnaire: return "questionnaire"
        case .treaty: return protocols.contains(key) ? "protocol" : covenants.contains(key) ? "covenant" : "convention"
        case .cets: return "convention"
        case .labour:
            let letter = key.utf8.dropFirst(4).first
            return letter == UInt8(ascii: "C") ? "convention" : letter == UInt8(ascii: "P") ? "protocol" : nil
        case .celex:
            let text = key.utf8.dropFirst(6)
            return text.first == UInt8(ascii: "3") && text.dropFirst(5).first == UInt8(ascii: "L") ? "directive" : nil
        default: return nil
        }
    }
}
