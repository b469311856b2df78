import SynergyInterchange
import SynergyModel
import SynergyReferences

/// Words about citations for people who do not read keys.
enum CitationWords {
    /// A document as a heading, or a place in one.
    static func title(_ key: ReferenceKey, withPlace: Bool = false) -> String {
        let words = withPlace ? key.words : key.documentWords
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// How a citation is written, and what that says beyond the document.
    static func remark(on citation: Citation) -> String {
        var remarks: [String] = []
        if let pinpoint = Pinpoint(citation.key) { remarks.append(pinpoint.words) }
        if let language = citation.parts.text(.lang) { remarks.append("in \(Self.language(language))") }
        if citation.parts[.url] != nil, let page = citation.parts.text(.page) { remarks.append("page \(page)") }
        if citation.parts[.elliptic] != nil { remarks.append("written short, after the document before it") }
        if let wrapper = citation.parts.text(.wrapper) { remarks.append("through \(wrapper)") }
        if citation.parts[.suspect] != nil { remarks.append("the range runs backwards") }
        switch citation.parts.text(.suspicious) {
        case "homograph": remarks.append("careful: the address imitates another one")
        case "userinfo": remarks.append("careful: the address hides where it leads")
        default: break
        }
        let quote = "‘\(shortened(citation.text))’"
        return remarks.isEmpty ? quote : "\(quote): \(remarks.joined(separator: "; "))"
    }

    /// A line that begins with a word, its text beside it in a column of its own.
    static func labelled(_ label: String, _ text: String, width: Int) -> String {
        let indent = String(repeating: " ", count: 13)
        let lines = TextLayout.wrap(TextLayout.plain(text), width: max(width - indent.utf8.count, 30))
            .split(separator: "\n", omittingEmptySubsequences: false)
        let first = "   \(label)" + indent.dropFirst(3 + label.utf8.count)
        return first + lines.joined(separator: "\n\(indent)")
    }

    /// `1 place`, `2 places`.
    static func amount(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

    /// A quotation on one line; of a long one the beginning.
    static func shortened(_ text: String) -> String {
        var result = ""
        var count = 0
        var wasSpace = false
        for scalar in text.unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            if isSpace, wasSpace { continue }
            wasSpace = isSpace
            guard count < 120 else { return result + "…" }
            result.unicodeScalars.append(isSpace ? " " : scalar)
            count += 1
        }
        return result
    }

    private static let languages = [
        "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian",
        "pt": "Portuguese",
        "ru": "Russian", "zh": "Chinese",
    ]

    private static func language(_ tag: String) -> String { languages[tag] ?? "the language ‘\(tag)’" }
}
