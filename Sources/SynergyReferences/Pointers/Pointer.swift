/// A place in a text that sends the reader to another text: "see our 2016 reply, question 12".
public struct Pointer: Hashable, Sendable {
    /// What is cited, if anything is.
    public var citation: Citation?
    /// The year of the State's own earlier reply or report, if one is named by its year.
    public var year: Int?
    /// Where it stands, in UTF-8 bytes of the text, without the end.
    public var span: Range<Int>

    /// Creates a pointer.
    public init(citation: Citation? = nil, year: Int? = nil, span: Range<Int>) {
        self.citation = citation
        self.year = year
        self.span = span
    }
}

/// What a text consists of, as far as it sends the reader elsewhere.
public struct PointerReading: Hashable, Sendable {
    /// Where it sends the reader, in the order of the text.
    public var pointers: [Pointer]
    /// Whether it does nothing else, so that the answer is what it points to.
    public var isOnlyPointers: Bool

    /// Reads a text in English, French or Spanish.
    ///
    /// - Complexity: O(*n*) in its length.
    public init(_ text: String) {
        let citations = ReferenceScanner().scan(text)
        var words = PointerWords(text, citations).words
        pointers = []
        isOnlyPointers = false
        Self.findReplies(&words)
        var index = 0
        while index < words.count {
            defer { index += 1 }
            switch words[index].meaning {
            case .reply(let year):
                pointers.append(Pointer(year: year, span: words[index].span))
            case .citation(let number):
                add(citations[number], words, index, citations)
            default: break
            }
        }
        isOnlyPointers = !pointers.isEmpty && words.allSatisfy { !$0.isContent }
    }

    /// Adds a citation; one that belongs to the reply named beside it goes with its year.
    private mutating func add(
        _ citation: Citation, _ words: [PointerWords.Word], _ index: Int, _ citations: [Citation]
    ) {
        let document = citation.key.document
        let isPart =
            citation.key.pinpoint != nil
            && (document == "_" || document.hasPrefix("ctx:") || document.hasPrefix("quest:"))
        if isPart, let last = pointers.indices.last, pointers[last].year != nil, pointers[last].citation == nil {
            pointers[last].citation = citation
            pointers[last].span = pointers[last].span.lowerBound..<citation.span.upperBound
            return
        }
        // "Question 9 of CEDAW/C/NOR/Q/9/Add.1" is one pointer.
        if let last = pointers.last?.citation, last.key.document == document,
            (last.key.pinpoint == nil) != (citation.key.pinpoint == nil)
        {
            let place = citation.key.pinpoint == nil ? last : citation
            let start = pointers[pointers.count - 1].span.lowerBound
            pointers[pointers.count - 1].citation = place
            pointers[pointers.count - 1].span = start..<citation.span.upperBound
            return
        }
        pointers.append(Pointer(citation: citation, span: citation.span))
    }

    /// Replaces "our 2016 reply" and "our reply of 2016" by one word each.
    ///
    /// "The 2016 report" only counts behind a word that sends the reader there.
    private static func findReplies(_ words: inout [PointerWords.Word]) {
        var index = 0
        var isLed = false
        while index < words.count {
            let word = words[index].meaning
            isLed = isLed || word == .lead
            guard word == .our || (word == .the && isLed), let end = reply(words, index + 1) else {
                index += 1
                continue
            }
            let span = words[index].span.lowerBound..<words[end.last].span.upperBound
            words.replaceSubrange(
                index...end.last, with: [PointerWords.Word(meaning: .reply(end.year), span: span)])
            index += 1
        }
    }

    /// Where "2016 reply" or "reply of 2016" ends; a few small words may stand between.
    private static func reply(_ words: [PointerWords.Word], _ start: Int) -> (year: Int, last: Int)? {
        var year: Int?
        var hasNoun = false
        for index in start..<min(start + 8, words.count) {
            switch words[index].meaning {
            case .year(let number): year = number
            case .noun: hasNoun = true
            case .filler, .the, .adjective: continue
            default: return nil
            }
            if let year, hasNoun { return (year, index) }
        }
        return nil
    }
}
