public import SynergyReferences

/// A text that may cite something: a file, a line of one, or an answer.
///
/// ```swift
/// let page = CitingText(owner: "reply.html", bytes: bytes, format: .html)
/// for citation in page.citations() { print(page.place(of: citation), citation.key) }
/// ```
public struct CitingText: Sendable {
    /// How a text is written.
    public enum Format: String, Sendable, CaseIterable {
        /// As people read it.
        case text
        /// With the markup of HTML.
        case html
    }

    /// A place in a text.
    public struct Place: Hashable, Sendable {
        /// The line, from 1.
        public var line: Int
        /// The column in characters, from 1.
        public var column: Int
    }

    /// Whose text it is: the name of a file, or the identifier of a line or an answer.
    public var owner: String
    /// Which of the owner's texts, such as `references[1].url`; `nil` when there is only one.
    public var part: String?
    /// The text, in UTF-8, exactly as it was given.
    public let bytes: [UInt8]
    /// How it is written.
    public let format: Format
    private let lines: LineTable

    /// Creates a text from bytes; any are accepted.
    public init(owner: String, part: String? = nil, bytes: [UInt8], format: Format = .text) {
        self.owner = owner
        self.part = part
        self.bytes = bytes
        self.format = format
        lines = LineTable(bytes)
    }

    /// Creates a text from a string.
    public init(owner: String, part: String? = nil, text: String) {
        self.init(owner: owner, part: part, bytes: Array(text.utf8))
    }

    /// Everything that the text cites, in the order of the text.
    ///
    /// Of a page also the addresses of its links are read. Spans are of ``bytes``, so they lead into the page as it was given,
    /// while `Citation.text` is what a reader of the page sees.
    ///
    /// - Complexity: Linear in the length of the text.
    public func citations(by scanner: ReferenceScanner = ReferenceScanner()) -> [Citation] {
        var buffer = CitationBuffer()
        switch format {
        case .text: return Self.scan(bytes, scanner, &buffer)
        case .html:
            let page = HTMLText.read(bytes)
            var found = Self.placed(Self.scan(page.bytes, scanner, &buffer), page.origins)
            for link in page.links {
                found += Self.placed(Self.scan(link.bytes, scanner, &buffer), link.origins)
            }
            return found.sorted { lhs, rhs in
                (lhs.span.lowerBound, lhs.span.upperBound, lhs.key)
                    < (rhs.span.lowerBound, rhs.span.upperBound, rhs.key)
            }
        }
    }

    /// Where a citation begins.
    public func place(of citation: Citation) -> Place {
        let offset = min(citation.span.lowerBound, bytes.count)
        let (line, column) = lines.place(of: offset)
        // Bytes that continue a character begin none.
        let before = bytes[(offset - column + 1)..<offset].count { $0 & 0xC0 != 0x80 }
        return Place(line: line, column: before + 1)
    }

    private static func scan(
        _ bytes: [UInt8], _ scanner: ReferenceScanner, _ buffer: inout CitationBuffer
    ) -> [Citation] {
        buffer.removeAll()
        return bytes.withUnsafeBufferPointer { bytes in
            scanner.scan(bytes, into: &buffer)
            return (0..<buffer.count).map { buffer.citation(at: $0, of: bytes) }
        }
    }

    private static func placed(_ found: [Citation], _ origins: TextOrigins) -> [Citation] {
        found.map { citation in
            var citation = citation
            citation.span = origins.range(of: citation.span)
            return citation
        }
    }
}
