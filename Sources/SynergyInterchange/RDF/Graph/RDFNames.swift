import SynergyModel

/// How identifiers of the model become addresses, and back.
///
/// `GRETA-R3:4.2` is `urn:reporting-synergy:id/GRETA-R3/4.2`, as in mapping files; a whole such as `UN-TIP` is
/// `urn:reporting-synergy:id/UN-TIP`. Submissions, answers and respondents have names of their own kind, as in the statement of
/// sources of a plan. An identifier that is an address already stays as it is.
enum RDFNames {
    /// What the addresses of identifiers begin with.
    static let base = "urn:reporting-synergy:id/"

    /// The kinds of things whose identifiers could be those of others.
    enum Kind: String, CaseIterable {
        case answer, submission, respondent, instrument, section
    }

    /// The address of a question or provision, or of anything whose identifier has a prefix.
    static func part(_ id: String) -> String {
        if isAddress(id) { return address(id) ?? id }
        guard let colon = id.utf8.firstIndex(of: UInt8(ascii: ":")) else { return whole(id) }
        return base + prefix(id[..<colon]) + "/" + escaped(id[id.utf8.index(after: colon)...], isWhole: false)
    }

    /// The address of a questionnaire, an instrument or a body.
    static func whole(_ id: String) -> String {
        if isAddress(id) { return address(id) ?? id }
        return base + escaped(id, isWhole: true)
    }

    /// The address of something of a kind of its own.
    static func name(_ kind: Kind, _ id: String) -> String { base + kind.rawValue + "/" + FHIRNames.escaped(id) }

    /// The identifier that an address stands for; addresses of others stand for themselves.
    static func identifier(of iri: String) -> String {
        guard iri.utf8.starts(with: base.utf8) else { return iri }
        let rest = Substring(iri.utf8.dropFirst(base.utf8.count))
        guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) else { return FHIRNames.unescaped(rest) }
        let local = FHIRNames.unescaped(rest[rest.utf8.index(after: slash)...])
        if Kind(rawValue: String(rest[..<slash])) != nil { return local }
        return FHIRNames.unescaped(rest[..<slash]) + ":" + local
    }

    /// Whether an identifier is an address by itself.
    static func isAddress(_ id: String) -> Bool {
        id.utf8.starts(with: "http://".utf8) || id.utf8.starts(with: "https://".utf8)
    }

    /// Any text as an address, with what no address may hold as `%XX`; `nil` where it has no scheme.
    static func address(_ text: String) -> String? {
        guard IRIParts.isAbsolute(text) else { return nil }
        guard text.utf8.contains(where: isForbidden) else { return text }
        let bytes = text.utf8.flatMap { isForbidden($0) ? RDFText.percent($0) : [$0] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The first part of an identifier; one that is called like a kind is told apart by an escape.
    private static func prefix(_ text: Substring) -> String {
        guard Kind(rawValue: String(text)) != nil, let first = text.utf8.first else {
            return escaped(text, isWhole: true)
        }
        return String(decoding: RDFText.percent(first), as: UTF8.self) + text.dropFirst()
    }

    /// What no address may hold: controls, spaces and `<>"{}|^` with backtick and backslash.
    static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F: true
        default: false
        }
    }

    /// What no address may hold, and `%`, as `%XX` (RFC 3986, section 2.1); in a whole what divides, too.
    private static func escaped(_ text: some StringProtocol, isWhole: Bool) -> String {
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            let divides = isWhole && (byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":"))
            return isForbidden(byte) || byte == UInt8(ascii: "%") || divides ? RDFText.percent(byte) : [byte]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
