/// A language that the matcher knows the words of.
package enum TextLanguage: UInt8, CaseIterable, Sendable {
    case english, french, spanish, arabic, russian, chinese
    /// Any other language, or none that could be told: words are folded but not stemmed.
    case other

    /// The language of a BCP 47 tag such as `fr`, `es-MX` or `zh_Hant`; ``other`` for what is not known.
    package init(tag: String) {
        let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }.map { $0 | 0x20 }
        switch String(decoding: primary, as: UTF8.self) {
        case "en", "eng": self = .english
        case "fr", "fra", "fre": self = .french
        case "es", "spa": self = .spanish
        case "ar", "ara": self = .arabic
        case "ru", "rus": self = .russian
        case "zh", "zho", "chi", "cmn", "yue": self = .chinese
        default: self = .other
        }
    }
}
