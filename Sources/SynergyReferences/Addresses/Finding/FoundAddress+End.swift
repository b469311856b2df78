extension FoundAddress {
    /// How long an address between `<` and `>` may be that goes over several lines.
    private static let longestWrapped = 4096

    /// Looks for the end of an address in a text that goes on (section 11 of the reference grammar, "Finding").
    ///
    /// - Parameter known: What the host is known for: such addresses are plain ASCII, so the words of a sentence in Chinese end them.
    mutating func findEnd(in text: FoldedText, known: Bool, quotesInFragment: Bool) {
        var brackets = Brackets()
        end = rest
        if host.isEmpty || Self.opensRest(text.raw(rest)) {
            end = restEnd(in: text, known: known, quotesInFragment: quotesInFragment, &brackets)
        }
        trim(text, brackets)
        // What was cut may have been the end of the host.
        host = host.lowerBound..<min(host.upperBound, end)
        if port.upperBound > end { port = end..<end }
        rest = min(rest, end)
    }

    /// Brackets that were opened and closed in an address.
    struct Brackets {
        private var balance = SIMD4<Int32>()

        static func opens(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
        }

        static func closes(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
        }

        mutating func add(_ byte: UInt8) { balance[Self.lane(byte)] &+= Self.opens(byte) ? 1 : -1 }

        /// Whether a bracket was closed more often than opened.
        func isUnbalanced(_ byte: UInt8) -> Bool { balance[Self.lane(byte)] < 0 }

        mutating func remove(_ byte: UInt8) { balance[Self.lane(byte)] &-= Self.opens(byte) ? 1 : -1 }

        var openBraces: Int32 { balance[2] }

        private static func lane(_ byte: UInt8) -> Int {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: ")"): 0
            case UInt8(ascii: "["), UInt8(ascii: "]"): 1
            default: 2
            }
        }
    }

    private func restEnd(in text: FoldedText, known: Bool, quotesInFragment: Bool, _ brackets: inout Brackets) -> Int {
        let special = Self.special
        var wrapped: Int?
        var inFragment = false
        var index = rest
        while index < text.count {
            let byte = text.base[index]
            if byte > 0x20, byte < 0x7F, !special.contains(byte) {
                index += 1
                continue
            }
            if byte >= 0x80 {
                let (character, length) = AddressCharacter.wide(text, at: index)
                if character == .stop || character == .wordless && known { return index }
                index += length
                continue
            }
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): brackets.add(byte)
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                brackets.add(byte)
                // `[https://example.org](https://example.org)`, as Markdown writes it.
                if byte == UInt8(ascii: "]"), brackets.isUnbalanced(byte), text.raw(index + 1) == UInt8(ascii: "(") {
                    brackets.remove(byte)
                    return index
                }
            case UInt8(ascii: "#"): inFragment = true
            case UInt8(ascii: "&"):
                if Self.endsAtEntity(text, index) { return index }
            case UInt8(ascii: "\""):
                guard quotesInFragment, inFragment, brackets.openBraces > 0 else { return index }
            case 0x0A, 0x0D:
                if wrapped == nil { wrapped = wrappedEnd(in: text, from: index) ?? 0 }
                if let wrapped, index < wrapped { break }
                guard let next = joined(text, at: index) else { return index }
                index = next
                continue
            case 0x20, 0x09:
                guard let wrapped, index < wrapped else { return index }
            default: return index
            }
            index += 1
        }
        return index
    }

    private static let special = ByteSet("<>\"`()[]{}#&")

    /// `&gt;`, `&lt;`, `&quot;`: a bracket or quote of a text that was escaped for HTML.
    private static func endsAtEntity(_ text: FoldedText, _ index: Int) -> Bool {
        text.match(index, "&gt;") != nil || text.match(index, "&lt;") != nil || text.match(index, "&quot;") != nil
            || text.match(index, "&nbsp;") != nil
    }

    // MARK: Line ends

    /// Where `>` stands when the address begins with `<` and goes over lines without a blank one.
    private func wrappedEnd(in text: FoldedText, from index: Int) -> Int? {
        guard text.raw(start - 1) == UInt8(ascii: "<") else { return nil }
        var lines = 0
        var inSpace = false
        for index in index..<min(text.count, index + Self.longestWrapped) {
            switch text.base[index] {
            case UInt8(ascii: ">"): return index
            case UInt8(ascii: "<"), UInt8(ascii: "\""): return nil
            case 0x0A:
                lines += 1
                guard lines < 2 else { return nil }
                inSpace = true
            case 0x0D: inSpace = true
            case 0x20, 0x09:
                // Spaces only where lines are broken.
                guard inSpace else { return nil }
            default:
                inSpace = false
                lines = 0
            }
        }
        return nil
    }

    /// Where an address goes on that was broken at a line end, or `nil` when it ended there.
    private func joined(_ text: FoldedText, at lineEnd: Int) -> Int? {
        guard Self.goesOn.contains(text.raw(lineEnd - 1)) else { return nil }
        let next = lineEnd + (text.raw(lineEnd) == 0x0D && text.raw(lineEnd + 1) == 0x0A ? 2 : 1)
        let first = text.raw(next)
        let second = text.raw(next + 1)
        guard first.isLetter || first.isDigit || Self.mayGoOn.contains(first) else { return nil }
        // A capitalised word begins a sentence, a mark or number with a space after it begins an item of a list.
        if first.isUpper, second.upper != second || Self.isSpace(second) { return nil }
        if !first.isLetter, !first.isDigit, Self.isSpace(second) { return nil }
        var mark = first.isLetter ? next + 1 : next
        while text.raw(mark).isDigit, mark - next < 3 { mark += 1 }
        if text.raw(mark) == UInt8(ascii: ".") || text.raw(mark) == UInt8(ascii: ")"),
            text.raw(mark + 1) == 0x20 || text.raw(mark + 1) == 0x09
        {
            return nil
        }
        // Another address on the next line is another address.
        for scheme in ["http://", "https://", "ftp://", "www."] as [StaticString] where text.match(next, scheme) != nil
        {
            return nil
        }
        return next
    }

    private static let goesOn = ByteSet("/-=&?%_")
    private static let mayGoOn = ByteSet("%?&=_~.-+#/:@;,!$")

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    // MARK: What is cut

    /// Cuts punctuation and brackets that close nothing from the end.
    private mutating func trim(_ text: FoldedText, _ brackets: Brackets) {
        var brackets = brackets
        let trailing = AddressCharacter.cut
        while end > host.lowerBound + 1 {
            let byte = text.base[end - 1]
            if byte >= 0x80 {
                let (character, start) = AddressCharacter.wide(text, before: end)
                guard character == .trailing || character == .ignored else { return }
                end = start
            } else if trailing.contains(byte) || byte <= 0x20 || byte == UInt8(ascii: "\"") {
                end -= 1
            } else if Brackets.closes(byte), end > rest, brackets.isUnbalanced(byte) {
                brackets.remove(byte)
                end -= 1
            } else {
                return
            }
        }
    }
}
