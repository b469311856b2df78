/// The readable text of an HTML page, taken out byte by byte.
///
/// Scripts, styles and comments are left out, character references are read, rows of white space become one space, a line
/// break becomes a line end, and what begins a paragraph, a list item or a cell begins after a blank line, so that nothing is
/// read across it. The addresses of links are texts of their own. Nothing is ever refused: what is no markup is text.
///
/// - Complexity: Linear in the length of the page, whatever it holds.
struct HTMLText {
    /// The readable text.
    private(set) var bytes: [UInt8] = []
    /// Where it stood.
    private(set) var origins = TextOrigins()
    /// The addresses of links, in their order.
    private(set) var links: [Link] = []

    /// The address of a link, with character references read.
    struct Link {
        var bytes: [UInt8]
        var origins: TextOrigins
    }

    private let page: UnsafeBufferPointer<UInt8>
    /// How deep text stands in elements that keep their spaces.
    private var preformatted = 0
    /// Known once a search for one of them came to the end in vain.
    private var hasMore = HTMLTag.Remaining()

    /// Takes the text out of a page.
    static func read(_ page: [UInt8]) -> HTMLText {
        page.withUnsafeBufferPointer { page in
            var text = HTMLText(page)
            text.run()
            return text
        }
    }

    private init(_ page: UnsafeBufferPointer<UInt8>) {
        self.page = page
        bytes.reserveCapacity(page.count / 2)
    }

    private mutating func run() {
        var index = page.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < page.count {
            switch page[index] {
            case UInt8(ascii: "<"): index = markup(at: index)
            case UInt8(ascii: "&"): index = reference(at: index)
            case 0x20, 0x09, 0x0A, 0x0C, 0x0D: index = space(at: index)
            default:
                origins.copy(to: bytes.count, from: index)
                bytes.append(page[index])
                index += 1
            }
        }
    }

    // MARK: Text

    private mutating func space(at start: Int) -> Int {
        if preformatted > 0 {
            origins.copy(to: bytes.count, from: start)
            bytes.append(page[start])
            return start + 1
        }
        var index = start
        while index < page.count, Self.isSpace(page[index]) { index += 1 }
        // What follows a space, or begins a line, needs no other one.
        guard let last = bytes.last, last != 0x20, last != 0x0A else { return index }
        origins.replace(at: bytes.count, start..<index)
        bytes.append(0x20)
        return index
    }

    private mutating func reference(at start: Int) -> Int {
        guard let (scalar, end) = CharacterReference.read(page, at: start) else {
            origins.copy(to: bytes.count, from: start)
            bytes.append(page[start])
            return start + 1
        }
        origins.replace(at: bytes.count, start..<end)
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return end
    }

    /// Ends the line, or the paragraph.
    private mutating func breakLine(_ count: Int, at place: Int) {
        while bytes.last == 0x20 { bytes.removeLast() }
        let present = bytes.reversed().prefix(2).prefix { $0 == 0x0A }.count
        guard !bytes.isEmpty, present < count || count == 1 else { return }
        origins.replace(at: bytes.count, place..<place)
        bytes.append(contentsOf: repeatElement(0x0A, count: count == 1 ? 1 : count - present))
    }

    // MARK: Markup

    private mutating func markup(at start: Int) -> Int {
        let next = start + 1 < page.count ? page[start + 1] : 0
        switch next {
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            return HTMLTag.endOfDeclaration(page, at: start, &hasMore) ?? text(start)
        case UInt8(ascii: "/") where start + 2 < page.count && page[start + 2].isASCIILetter,
            _ where next.isASCIILetter:
            guard let tag = HTMLTag(page, at: start, &hasMore) else { return text(start) }
            return element(tag)
        default: return text(start)
        }
    }

    /// A `<` that begins nothing.
    private mutating func text(_ index: Int) -> Int {
        origins.copy(to: bytes.count, from: index)
        bytes.append(page[index])
        return index + 1
    }

    private mutating func element(_ tag: HTMLTag) -> Int {
        switch tag.name {
        case .hidden where !tag.isEnd:
            return HTMLTag.endOfContent(page, of: tag, &hasMore)
        case .lineBreak: breakLine(1, at: tag.start)
        case .block: breakLine(2, at: tag.start)
        case .preformatted:
            breakLine(2, at: tag.start)
            preformatted = max(0, preformatted + (tag.isEnd ? -1 : 1))
        case .raised where !tag.isEnd: separate(tag)
        case .link where !tag.isEnd:
            if let address = tag.address { links.append(link(address)) }
        default: break
        }
        return tag.end
    }

    /// Keeps a raised figure, such as the number of a footnote, apart from the number before it; `n<sup>o</sup>` stays one word.
    private mutating func separate(_ tag: HTMLTag) {
        guard let last = bytes.last, last != 0x20, last != 0x0A else { return }
        let next = tag.end < page.count ? page[tag.end] : 0
        if last.isASCIILetter, next.isASCIILetter { return }
        origins.replace(at: bytes.count, tag.start..<tag.start)
        bytes.append(0x20)
    }

    private func link(_ address: Range<Int>) -> Link {
        var link = Link(bytes: [], origins: TextOrigins())
        var index = address.lowerBound
        let inside = UnsafeBufferPointer(rebasing: page[..<address.upperBound])
        while index < address.upperBound {
            if page[index] == UInt8(ascii: "&"), let (scalar, end) = CharacterReference.read(inside, at: index) {
                link.origins.replace(at: link.bytes.count, index..<end)
                link.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                index = end
            } else {
                link.origins.copy(to: link.bytes.count, from: index)
                link.bytes.append(page[index])
                index += 1
            }
        }
        return link
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
    }
}

extension UInt8 {
    /// Whether it is an ASCII letter.
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// An ASCII letter in lower case; anything else as it is.
    var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
