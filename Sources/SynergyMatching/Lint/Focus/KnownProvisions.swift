import SynergyModel

/// The provisions of one instrument, ready to be looked up.
struct KnownProvisions: Sendable {
    /// The words of the heading of each provision, in lower case.
    private(set) var terms: [Provision.ID: Set<String>] = [:]
    /// The provisions in the order of the text.
    let all: [Provision]
    /// Provisions that have parts.
    private let wholes: Set<Provision.ID>

    init(_ instrument: Instrument) {
        all = instrument.provisions
        var wholes: Set<Provision.ID> = []
        for provision in instrument.provisions {
            wholes.formUnion(provision.id.withWholes.dropFirst())
            var words: Set<String> = []
            for entry in provision.heading?.entries ?? [] {
                let text = WordingText(entry.text, language: entry.language)
                words.formUnion(text.tokens.lazy.filter(\.isWord).map(\.word))
            }
            terms[provision.id] = words
        }
        self.wholes = wholes
    }

    /// Whether a provision is known, itself or by parts of it.
    func contains(_ id: Provision.ID) -> Bool { terms[id] != nil || wholes.contains(id) }

    /// Whether parts of a provision are known.
    func hasParts(_ id: Provision.ID) -> Bool { wholes.contains(id) }
}

extension Identifier where Subject == Provision {
    /// The provision and all that it is a part of by its number, the smallest first: `6(3)(a)`, `6(3)`, `6`.
    var withWholes: [Self] {
        var result = [self]
        var bytes = Array(rawValue.utf8)
        let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
        while let end = bytes.lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ".") }), end > colon + 1
        {
            bytes.removeSubrange(end...)
            result.append(Self(unchecked: String(decoding: bytes, as: UTF8.self)))
        }
        return result
    }
}
