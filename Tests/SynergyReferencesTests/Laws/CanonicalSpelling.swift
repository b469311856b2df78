import SynergyReferences

/// How the canonical form of a citation is written in a text, for the kinds that can be written at all.
///
/// What depends on its neighbours (an article of a treaty, a resolution of some organ) cannot.
enum CanonicalSpelling {
    private static let cut = Set(".,;:!?'*_~|)]}".utf8)

    static func of(_ citation: Citation) -> String? {
        if let url = citation.parts.text(.url) {
            // Without its wrapper an address says the same. In a text, though, the punctuation that ends it belongs to the
            // sentence: `http://example.org/Inc.#History` cannot be written without its fragment.
            return url.utf8.last.map(cut.contains) == true ? nil : url
        }
        let key = citation.key.rawValue
        let value = String(decoding: key.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(), as: UTF8.self)
        switch citation.kind {
        case .unSymbol, .coeDocument, .unJob: return value
        case .celex: return "CELEX " + value
        case .cets: return "CETS No. " + value
        case .doi: return "doi:" + value
        case .ilo: return "ILO " + value
        default: return nil
        }
    }
}
