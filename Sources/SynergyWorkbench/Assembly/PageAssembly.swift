import SynergyModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Puts a page together from the parts that are compiled in.
///
/// The policy in the page allows exactly the one script and the one style sheet by their digests, and nothing from anywhere.
enum PageAssembly {
    /// The whole page.
    ///
    /// - Parameters:
    ///   - data: JSON.
    ///   - title: What the window is called.
    static func html(data: [UInt8], title: String, language: WorkbenchPage.Language) -> [UInt8] {
        let policy = [
            "default-src 'none'", "script-src '\(digest(of: PageParts.script))'",
            "style-src '\(digest(of: PageParts.styles))'",
            "img-src data:", "connect-src 'none'", "base-uri 'none'", "form-action 'none'",
        ].joined(separator: "; ")
        return fill(
            PageParts.skeleton,
            [
                "csp": Array(policy.utf8), "lang": Array(language.rawValue.utf8),
                "dir": Array((language.isRightToLeft ? "rtl" : "ltr").utf8),
                "title": Array(title.escapedForHTML.utf8),
                "styles": Array(PageParts.styles.utf8), "words": inert(Array(PageParts.words.utf8)),
                "data": inert(data),
                "script": Array(PageParts.script.utf8),
            ])
    }

    /// The skeleton with every `{{name}}` replaced; what is put in is never looked at again.
    private static func fill(_ skeleton: String, _ parts: [String: [UInt8]]) -> [UInt8] {
        var page: [UInt8] = []
        page.reserveCapacity(skeleton.utf8.count + parts.values.reduce(0) { $0 + $1.count })
        var rest = skeleton[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            page += rest[..<open.lowerBound].utf8
            let name = String(rest[open.upperBound..<close.lowerBound])
            guard let part = parts[name] else { preconditionFailure("the page has an unknown mark ‘\(name)’") }
            page += part
            rest = rest[close.upperBound...]
        }
        return page + rest.utf8
    }

    /// JSON in which nothing can end the element that it stands in, or begin another.
    ///
    /// The escapes stand inside strings only, because JSON has these characters nowhere else.
    static func inert(_ json: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(json.count + json.count / 64)
        var index = 0
        while index < json.count {
            switch json[index] {
            case UInt8(ascii: "<"): result += "\\u003c".utf8
            case UInt8(ascii: ">"): result += "\\u003e".utf8
            case UInt8(ascii: "&"): result += "\\u0026".utf8
            // The line and paragraph separators, which ended a line of a script once.
            case 0xE2 where index + 2 < json.count && json[index + 1] == 0x80 && json[index + 2] | 1 == 0xA9:
                result += (json[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
                index += 2
            default: result.append(json[index])
            }
            index += 1
        }
        return result
    }

    /// A digest as the policy of a page wants it (Content Security Policy Level 3, section 2.3.1).
    private static func digest(of text: String) -> String {
        var hash = SHA256()
        hash.update(text.utf8)
        return "sha256-\(Data(hash.finalize()).base64EncodedString())"
    }
}

extension String {
    /// The text for the content of an HTML element.
    fileprivate var escapedForHTML: String {
        reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(character)
            }
        }
    }
}
