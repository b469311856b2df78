/// One tag of an HTML page, read as browsers read it.
struct HTMLTag {
    /// What sort of element it is of.
    var name: Name
    /// Whether it ends an element.
    var isEnd: Bool
    /// Where it begins.
    var start: Int
    /// Where it ends.
    var end: Int
    /// Where the value of `href` stands.
    var address: Range<Int>?
    /// Where its name stands.
    private var word: Range<Int>

    /// Sorts of elements, as far as reading the text depends on them.
    enum Name: Equatable {
        /// One that stands in the line.
        case inline
        /// One that begins a paragraph, a list item, a cell and the like.
        case block
        /// One that keeps spaces and line ends.
        case preformatted
        /// `br`.
        case lineBreak
        /// `sup` and `sub`.
        case raised
        /// `a` and `area`.
        case link
        /// One whose content nobody reads.
        case hidden
    }

    /// What a page may still hold; a search that came to the end in vain need not be made again.
    struct Remaining {
        var tagEnd = true
        var commentEnd = true
        var quote = true
        var apostrophe = true
        /// Elements whose end was looked for in vain, by name.
        var unclosed: Set<[UInt8]> = []
    }

    /// Reads the tag at `<`; `nil` when nothing ends it.
    init?(_ page: UnsafeBufferPointer<UInt8>, at start: Int, _ remaining: inout Remaining) {
        guard remaining.tagEnd else { return nil }
        self.start = start
        var index = start + 1
        isEnd = page[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let first = index
        while index < page.count, !HTMLText.isSpace(page[index]), page[index] != UInt8(ascii: ">"),
            page[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        word = first..<index
        let letters = page[first..<min(index, first + Self.longestName)].map(\.asciiLowercased)
        name = index - first > Self.longestName ? .inline : Self.name(letters)
        end = index
        guard let end = attributes(page, from: index, &remaining) else {
            remaining.tagEnd = false
            return nil
        }
        self.end = end
    }

    // MARK: Names

    private static let longestName = 12

    private static func name(_ letters: [UInt8]) -> Name {
        switch String(decoding: letters, as: UTF8.self) {
        case "a", "area": .link
        case "br": .lineBreak
        case "sup", "sub": .raised
        case "script", "style", "template", "svg": .hidden
        case "pre", "textarea", "listing": .preformatted
        case "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
            "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
            "head",
            "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "section", "select",
            "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul":
            .block
        default: .inline
        }
    }

    // MARK: Attributes

    /// Reads the attributes up to the end of the tag, and keeps where `href` has its value.
    private mutating func attributes(
        _ page: UnsafeBufferPointer<UInt8>, from start: Int, _ remaining: inout Remaining
    ) -> Int? {
        var index = start
        while index < page.count {
            switch page[index] {
            case UInt8(ascii: ">"): return index + 1
            case let byte where HTMLText.isSpace(byte) || byte == UInt8(ascii: "/"): index += 1
            default: index = attribute(page, at: index, &remaining)
            }
        }
        return nil
    }

    /// Reads one attribute; returns where it ends.
    private mutating func attribute(
        _ page: UnsafeBufferPointer<UInt8>, at start: Int, _ remaining: inout Remaining
    ) -> Int {
        var index = start + 1
        while index < page.count, !HTMLText.isSpace(page[index]), page[index] != UInt8(ascii: "="),
            page[index] != UInt8(ascii: ">"), page[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        let isAddress =
            index - start == 4 && address == nil
            && page[start..<index].elementsEqual("href".utf8) { $0.asciiLowercased == $1 }
        var next = index
        while next < page.count, HTMLText.isSpace(page[next]) { next += 1 }
        guard next < page.count, page[next] == UInt8(ascii: "=") else { return index }
        next += 1
        while next < page.count, HTMLText.isSpace(page[next]) { next += 1 }
        guard next < page.count else { return next }
        let value: Range<Int>
        if let quoted = Self.quoted(page, at: next, &remaining) {
            value = quoted
            index = quoted.upperBound + 1
        } else {
            index = next
            while index < page.count, !HTMLText.isSpace(page[index]), page[index] != UInt8(ascii: ">") { index += 1 }
            value = next..<index
        }
        if isAddress { address = value }
        return index
    }

    /// The value between quotes; `nil` when there is no quote, or nothing ends it.
    private static func quoted(
        _ page: UnsafeBufferPointer<UInt8>, at index: Int, _ remaining: inout Remaining
    ) -> Range<Int>? {
        let mark = page[index]
        let isQuote = mark == UInt8(ascii: "\"")
        guard isQuote || mark == UInt8(ascii: "'"), isQuote ? remaining.quote : remaining.apostrophe else { return nil }
        if let end = page[(index + 1)...].firstIndex(of: mark) { return index + 1..<end }
        if isQuote { remaining.quote = false } else { remaining.apostrophe = false }
        return nil
    }

    // MARK: What is passed over

    /// Where a comment or a declaration ends; `nil` when nothing ends it.
    static func endOfDeclaration(
        _ page: UnsafeBufferPointer<UInt8>, at start: Int, _ remaining: inout Remaining
    ) -> Int? {
        if page[start...].starts(with: Array("<!--".utf8)) {
            guard remaining.commentEnd else { return nil }
            var index = start + 4
            // `<!-->` and `<!--->` are whole comments.
            if page[index...].starts(with: [UInt8(ascii: ">")]) { return index + 1 }
            if page[index...].starts(with: Array("->".utf8)) { return index + 2 }
            while let dash = page[index...].firstIndex(of: UInt8(ascii: "-")) {
                if page[dash...].starts(with: Array("-->".utf8)) { return dash + 3 }
                if page[dash...].starts(with: Array("--!>".utf8)) { return dash + 4 }
                index = dash + 1
            }
            remaining.commentEnd = false
            return nil
        }
        guard remaining.tagEnd else { return nil }
        if let end = page[start...].firstIndex(of: UInt8(ascii: ">")) { return end + 1 }
        remaining.tagEnd = false
        return nil
    }

    /// Where the element ends that a tag begins; the end of the tag when nothing ends the element.
    static func endOfContent(
        _ page: UnsafeBufferPointer<UInt8>, of tag: HTMLTag, _ remaining: inout Remaining
    ) -> Int {
        // `<svg/>` and the like have no content.
        let name = page[tag.word].map(\.asciiLowercased)
        if tag.end >= 2, page[tag.end - 2] == UInt8(ascii: "/"), name != Array("script".utf8),
            name != Array("style".utf8)
        {
            return tag.end
        }
        guard !remaining.unclosed.contains(name) else { return tag.end }
        var index = tag.end
        while let mark = page[index...].firstIndex(of: UInt8(ascii: "<")) {
            let after = mark + 2 + name.count
            if mark + 1 < page.count, page[mark + 1] == UInt8(ascii: "/"), after <= page.count,
                page[(mark + 2)..<after].elementsEqual(name, by: { $0.asciiLowercased == $1 }),
                after == page.count || !page[after].isASCIILetter
            {
                return page[after...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? page.count
            }
            index = mark + 1
        }
        remaining.unclosed.insert(name)
        return tag.end
    }
}
