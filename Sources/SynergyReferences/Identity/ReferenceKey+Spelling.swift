extension ReferenceKey {
    /// What keys of documents begin with (section 1 of the reference grammar).
    private static let schemes: Set<String> = [
        "un", "unjob", "undl", "mtdsg", "unts", "ctx", "ctoc", "coe", "rm", "cets", "celex", "oj", "eucom", "ilo",
        "hudoc",
        "doi", "treaty", "quest", "submission", "url",
    ]

    /// Creates the key of the one document that a text denotes.
    ///
    /// - Parameter text: A key, such as `un:CEDAW/C/NOR/9`, or any spelling, such as `https://undocs.org/fr/CEDAW/C/NOR/9`.
    /// - Returns: `nil` when the text cites nothing, more than one document, or none that it names.
    public init?(spelling text: String) {
        if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), Self.schemes.contains(String(text[..<colon])),
            text.utf8.index(after: colon) != text.utf8.endIndex, !text.utf8.contains(where: { $0 <= 0x20 })
        {
            self.init(rawValue: text)
            return
        }
        let documents = Set(ReferenceScanner().scan(text).filter { $0.kind != .unsafeURL }.map(\.key.document))
        guard documents.count == 1, let document = documents.first, document != "_", !document.hasPrefix("ctx:") else {
            return nil
        }
        self.init(rawValue: document)
    }
}
