/// Finds what texts cite: addresses, document symbols, treaty articles, numbers of acts, comments, paragraphs and questions.
///
/// One pass over the bytes. A scanner looks for the few bytes without which nothing is cited (`FoldedText`),
/// asks the rule that belongs to them, and goes on behind what was found. Citations come in the order of the text and never
/// overlap. What is found, and in which form, is laid down in the reference grammar.
///
/// - Complexity: Linear in the length of the text, whatever it holds.
public struct ReferenceScanner: Sendable {
    /// Creates a scanner.
    public init() {}

    /// Everything that a text cites.
    public func scan(_ text: String) -> [Citation] {
        var text = text
        return text.withUTF8 { bytes in
            var buffer = CitationBuffer()
            scan(bytes, into: &buffer)
            return (0..<buffer.count).map { buffer.citation(at: $0, of: bytes) }
        }
    }

    /// Adds everything that a text cites to a buffer, which may be used again and again.
    package func scan(_ text: UnsafeBufferPointer<UInt8>, into buffer: inout CitationBuffer) {
        guard let base = text.baseAddress, !text.isEmpty else { return }
        var scan = Scan(text: FoldedText(base: base, count: text.count), found: buffer)
        buffer = CitationBuffer()
        scan.run()
        buffer = scan.found
    }
}
