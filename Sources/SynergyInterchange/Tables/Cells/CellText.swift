import SynergyModel

/// The small grammars of cells: lists, pairs and where JSON takes their place.
enum CellText {
    /// What separates the items of a list: semicolons of several scripts, and line ends.
    static func isSeparator(_ character: Character) -> Bool {
        character == ";" || character == "；" || character == "؛" || character.isNewline
    }

    /// The items of a list, without white space around them; empty ones are left out.
    static func items(_ text: String) -> [String] {
        text.split(whereSeparator: isSeparator).map { String($0).trimmedSpaces }.filter { !$0.isEmpty }
    }

    /// Whether a text is read back as one item of a list.
    static func isItem(_ text: String) -> Bool {
        !text.isEmpty && text == text.trimmedSpaces && !looksLikeJSON(text) && !text.contains(where: isSeparator)
    }

    /// Whether a cell is read as JSON.
    static func looksLikeJSON(_ text: String) -> Bool {
        let first = text.utf8.first { $0 > 0x20 }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// What stands before and after the first equals sign, without white space around them.
    static func pair(_ item: String) -> (name: String, label: String?) {
        guard let mark = item.firstIndex(where: { $0 == "=" || $0 == "＝" }) else { return (item, nil) }
        return (String(item[..<mark]).trimmedSpaces, String(item[item.index(after: mark)...]).trimmedSpaces)
    }

    /// Whether a text is read back as what stands before an equals sign.
    static func isName(_ text: String) -> Bool {
        isItem(text) && !text.contains { $0 == "=" || $0 == "＝" }
    }

    /// JSON on one line.
    static func json(_ node: JSONNode) -> String { String(decoding: node.serialized(.compact), as: UTF8.self) }

    /// Whether anything of a text can be seen in a cell.
    static func isVisible(_ text: String) -> Bool { !text.trimmedSpaces.isEmpty }
}

/// Why a cell cannot be read.
struct CellProblem: Error, Hashable {
    var code: Diagnostic.Code
    var message: String

    init(_ code: Diagnostic.Code = .invalidValue, _ message: String) {
        self.code = code
        self.message = message
    }
}
