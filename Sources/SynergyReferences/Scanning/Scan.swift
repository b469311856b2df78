/// The state of one scan.
///
/// Every rule is a method that is given the anchor, and returns where to go on when it found something, else `nil`.
/// It may look back to ``floor`` and no further; what it looks at without finding something has to be bounded.
struct Scan {
    let text: FoldedText
    var found: CitationBuffer
    /// How many citations the buffer held before: those of other texts are none of this one's.
    let first: Int
    /// Where the last citation ended: nothing may begin before.
    var floor = 0
    /// A citation of a place in a document that the next citation may name, as in "article 4 of Directive 2011/36/EU".
    var waiting: WaitingPinpoint?
    /// The last article, paragraph or question that was given the document before it, which the next one may share.
    var hanging: Int?
    /// The items of the pinpoint that is being read.
    var pins = PinpointItems()
    /// What is known of whether the text speaks of labour instruments.
    var labour = LabourContext()
    /// Reads document symbols.
    var symbols: SymbolReader

    /// Reads addresses, and keeps the memory for that.
    var addresses = AddressReader()

    init(text: FoldedText, found: CitationBuffer) {
        self.text = text
        self.found = found
        first = found.count
        symbols = SymbolReader(text: text)
    }

    /// Scans the whole text.
    mutating func run() {
        var cursor = 0
        while let anchor = text.nextAnchor(from: cursor) {
            cursor = max(rule(at: anchor), anchor + 1)
        }
    }

    /// Ends the citation that was written, and tells those that wait for it.
    mutating func close(_ kind: Citation.Kind, _ span: Range<Int>) {
        let index = found.close(kind, span)
        floor = span.upperBound
        attach(index)
    }

    /// Asks the rules that belong to an anchor; returns where to go on.
    private mutating func rule(at anchor: Int) -> Int {
        let read = text.at(anchor)
        switch read.byte {
        case UInt8(ascii: ":"):
            return address(atColon: anchor) ?? read.end
        case UInt8(ascii: "/"):
            return address(atSlash: anchor) ?? symbol(atSlash: anchor) ?? read.end
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
            return address(atWWW: anchor) ?? read.end
        case 0x30...0x39:
            guard anchor >= floor else { return read.end }
            let lead = NumberLead(before: read.start, in: text, floor: floor)
            return labelled(lead, read.start) ?? unlabelled(read.start) ?? endOfDigits(read.end)
        default:
            return read.end
        }
    }

    private func endOfDigits(_ index: Int) -> Int {
        var index = index
        while index < text.count, text.base[index].isDigit { index += 1 }
        return index
    }
}
