/// Writes XML in UTF-8, without line breaks of its own.
///
/// What XML 1.0 cannot hold (section 2.2: most control characters, U+FFFE and U+FFFF) is written as U+FFFD and counted.
package struct XMLWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    /// How many characters could not be written.
    package private(set) var replacedCharacters = 0
    private var open: [String] = []

    /// Begins a file with its declaration.
    package init() {
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    }

    /// Begins a piece of a file, without a declaration.
    package static func piece() -> XMLWriter {
        var writer = XMLWriter()
        writer.bytes.removeAll()
        return writer
    }

    /// Begins an element.
    package mutating func start(_ name: String, _ attributes: [(String, String)] = []) {
        tag(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        open.append(name)
    }

    /// Ends the element that began last.
    package mutating func end() {
        guard let name = open.popLast() else { preconditionFailure("no element is open") }
        raw("</")
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an element with nothing in it.
    package mutating func empty(_ name: String, _ attributes: [(String, String)] = []) {
        tag(name, attributes)
        raw("/>")
    }

    /// Writes an element with only a text in it, which keeps its white space.
    package mutating func element(_ name: String, _ attributes: [(String, String)] = [], text content: String) {
        start(name, attributes + (Self.needsSpace(content) ? [("xml:space", "preserve")] : []))
        text(content)
        end()
    }

    /// Writes a text.
    package mutating func text(_ text: String) {
        var copy = text
        copy.withUTF8 { append($0, inAttribute: false) }
    }

    /// Writes markup as it stands.
    package mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes bytes that are markup already.
    package mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

    /// Makes room for bytes that are going to be written.
    package mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    /// Whether a text loses white space where it is not told to be kept.
    package static func needsSpace(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return first <= 0x20 || last <= 0x20 || text.utf8.contains { $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
            || hasDoubleSpace(text)
    }

    private static func hasDoubleSpace(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x20, previous == 0x20 { return true }
            previous = byte
        }
        return false
    }

    private mutating func tag(_ name: String, _ attributes: [(String, String)]) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: key.utf8)
            raw("=\"")
            var copy = value
            copy.withUTF8 { append($0, inAttribute: true) }
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// Writes a text given as UTF-8, with what XML needs escaped.
    package mutating func append(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        var written = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            var length = 1
            let replacement: StaticString
            switch byte {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\"") where inAttribute: replacement = "&quot;"
            case 0x09 where inAttribute: replacement = "&#9;"
            case 0x0A where inAttribute: replacement = "&#10;"
            // A reader takes a carriage return for a line feed where it stands as it is.
            case 0x0D: replacement = "&#13;"
            case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20:
                replacement = "\u{FFFD}"
                replacedCharacters += 1
            case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
                replacement = "\u{FFFD}"
                replacedCharacters += 1
                length = 3
            default:
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
            raw(replacement)
            index += length
            written = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }
}
