import SynergyModel

/// The type of a row of the sheet `survey`, under the names that survey tools accept for it.
enum XLSFormType: Hashable {
    case plain(AnswerKind)
    case one(list: String, hasOther: Bool)
    case several(list: String, hasOther: Bool)
    case note
    case beginGroup
    case endGroup
    case beginRepeat
    case endRepeat
    case other

    /// The list of its options.
    var list: String? {
        switch self {
        case .one(let list, _), .several(let list, _): list
        default: nil
        }
    }

    /// Whether what is none of the options can be chosen too.
    var hasOther: Bool {
        switch self {
        case .one(_, let hasOther), .several(_, let hasOther): hasOther
        default: false
        }
    }

    private static let plain: [String: AnswerKind] = [
        "text": .text, "string": .text, "integer": .number, "int": .number, "decimal": .number, "range": .number,
        "date": .date, "add text prompt": .text, "add integer prompt": .number, "add decimal prompt": .number,
        "add date prompt": .date,
    ]

    private static let selects: [(prefix: String, isOne: Bool)] = [
        ("select_one", true), ("select one from", true), ("select one", true), ("select1", true),
        ("add select one prompt using", true), ("select_multiple", false), ("select all that apply from", false),
        ("select all that apply", false), ("add select multiple prompt using", false),
    ]

    init(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let lower = words.joined(separator: " ").lowercased()
        switch lower {
        case "begin_group", "begin group": self = .beginGroup
        case "end_group", "end group": self = .endGroup
        case "begin_repeat", "begin repeat", "begin_loop", "begin loop", "begin lgroup", "begin looped group":
            self = .beginRepeat
        case "end_repeat", "end repeat", "end_loop", "end loop", "end lgroup", "end looped group", "end_kobomatrix":
            self = .endRepeat
        // Asked once for each option of a list.
        case _ where lower.hasPrefix("begin_kobomatrix") || lower.hasPrefix("begin loop over "): self = .beginRepeat
        case "note", "add note prompt": self = .note
        default:
            if let kind = Self.plain[lower] {
                self = .plain(kind)
                return
            }
            self = Self.select(words, lower) ?? .other
        }
    }

    private static func select(_ words: [String], _ lower: String) -> Self? {
        for (prefix, isOne) in selects where lower.hasPrefix(prefix + " ") {
            var rest = words.dropFirst(prefix.split(separator: " ").count)
            var hasOther = false
            for ending in [["or_other"], ["or", "specify", "other"], ["or", "other"]]
            where rest.count > ending.count && rest.suffix(ending.count).map({ $0.lowercased() }) == ending {
                rest = rest.dropLast(ending.count)
                hasOther = true
                break
            }
            // A reference in place of a list offers what was answered elsewhere.
            guard rest.count == 1, let list = rest.first, !list.hasPrefix("${") else { return nil }
            return isOne ? .one(list: list, hasOther: hasOther) : .several(list: list, hasOther: hasOther)
        }
        return nil
    }
}
