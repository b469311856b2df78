package import SynergyReferences

/// The place inside a document that a key names after `#`.
package struct Pinpoint: Hashable, Sendable {
    /// What sort of place it is.
    package enum Kind: String, Sendable {
        case article = "art"
        case paragraph = "para"
        case question = "q"
    }

    /// What sort of place it is.
    package var kind: Kind
    /// The places, such as `9/1/b` or `12-15`.
    package var items: [String]

    /// The place that a key names, if it names one.
    package init?(_ key: ReferenceKey) {
        guard let text = key.pinpoint, let mark = text.utf8.firstIndex(of: UInt8(ascii: "=")),
            let kind = Kind(rawValue: String(text[..<mark]))
        else { return nil }
        self.kind = kind
        items = text[text.utf8.index(after: mark)...].utf8.split(separator: UInt8(ascii: ",")).compactMap { String($0) }
    }

    /// The place as people say it: `articles 5, 6 and 23`, `paragraphs 12 to 15`.
    package var words: String {
        let word =
            switch kind {
            case .article: "article"
            case .paragraph: "paragraph"
            case .question: "question"
            }
        let isOne = items.count == 1 && !(items.first?.utf8.contains(UInt8(ascii: "-")) ?? false)
        let spoken = items.map(Self.spoken)
        let list =
            spoken.count > 1
            ? "\(spoken.dropLast().joined(separator: ", ")) and \(spoken[spoken.count - 1])" : spoken.joined()
        return "\(word)\(isOne ? "" : "s") \(list)"
    }

    /// `9/1/b` as `9(1)(b)`, `12-15` as `12 to 15`, `12-` as `12 and following`.
    private static func spoken(_ item: String) -> String {
        let ends = item.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { end in
            let levels = end.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
            return levels.prefix(1).joined() + levels.dropFirst().map { "(\($0))" }.joined()
        }
        guard ends.count == 2 else { return ends.joined(separator: "-") }
        return ends[1].isEmpty ? "\(ends[0]) and following" : "\(ends[0]) to \(ends[1])"
    }
}
