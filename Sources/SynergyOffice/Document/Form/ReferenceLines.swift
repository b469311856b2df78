import SynergyModel

/// References as lines of a name and what stands for it, so that they can be read again.
struct ReferenceLines {
    let words: FormWords

    init(_ words: FormWords) { self.words = words }

    /// The names in the order in which they stand.
    static let keys: [FormWords.Key] = [
        .refTitle, .refSymbol, .refCites, .refPage, .refParagraph, .refLanguage, .refAddress, .refSeen, .refNote,
    ]

    /// A list entry for each reference.
    func blocks(_ references: [Reference]) -> [WordDocument.Block] {
        references.map { reference in
            var inlines: [WordDocument.Inline] = []
            for key in Self.keys {
                guard let value = Self.value(of: key, in: reference)?.onOneLine.stripped, !value.isEmpty else {
                    continue
                }
                if !inlines.isEmpty { inlines.append(.text("\n")) }
                inlines.append(.text("\(words[key]): ", .faint))
                let isAddress = key == .refAddress && value.hasPrefix("http")
                inlines.append(isAddress ? .link(value, address: value) : .text(value))
            }
            return .paragraph(.init(inlines, style: .bullet))
        }
    }

    private static func value(of key: FormWords.Key, in reference: Reference) -> String? {
        switch key {
        case .refTitle: reference.title
        case .refSymbol: reference.symbol
        case .refCites: reference.cites
        case .refPage: reference.page
        case .refParagraph: reference.paragraph
        case .refLanguage: reference.language?.rawValue
        case .refAddress: reference.url
        case .refSeen: reference.seen?.description
        case .refNote: reference.note
        default: nil
        }
    }

    /// Puts a value where a name says it belongs.
    ///
    /// - Returns: Whether it could be put there.
    static func set(_ key: FormWords.Key, _ value: String, in reference: inout Reference) -> Bool {
        switch key {
        case .refTitle: reference.title = value
        case .refSymbol: reference.symbol = value
        case .refCites: reference.cites = value
        case .refPage: reference.page = value
        case .refParagraph: reference.paragraph = value
        case .refLanguage:
            guard let language = LanguageTag(value) else { return false }
            reference.language = language
        case .refAddress: reference.url = value
        case .refSeen:
            guard let day = CalendarDay(value) else { return false }
            reference.seen = day
        case .refNote: reference.note = value
        default: return false
        }
        return true
    }
}
