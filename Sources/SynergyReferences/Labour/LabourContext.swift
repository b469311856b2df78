/// Whether a text speaks of the International Labour Organization, without which `C29` means nothing.
///
/// Paragraphs and sentences are read from the front, each at most once and only when a rule asks about it, so that all questions
/// about a text together take no longer than reading it a few times.
struct LabourContext {
    private var paragraph = 0..<0
    private var paragraphSpeaks = false
    private var sentence = 0..<0
    private var sentenceSpeaks = false

    /// Whether the paragraph around an offset names the organization; a paragraph is what stands between blank lines.
    mutating func isNamed(inParagraphAt index: Int, of text: FoldedText) -> Bool {
        guard index >= paragraph.upperBound else { return index >= paragraph.lowerBound && paragraphSpeaks }
        while index >= paragraph.upperBound, paragraph.upperBound < text.count {
            paragraph = paragraph.upperBound..<Self.endOfParagraph(text, paragraph.upperBound)
        }
        paragraphSpeaks = Self.isNamed(in: paragraph, of: text)
        sentence = paragraph.lowerBound..<paragraph.lowerBound
        return paragraphSpeaks
    }

    /// Whether the sentence around an offset names it.
    mutating func isNamed(inSentenceAt index: Int, of text: FoldedText) -> Bool {
        guard isNamed(inParagraphAt: index, of: text) else { return false }
        guard index >= sentence.upperBound else { return index >= sentence.lowerBound && sentenceSpeaks }
        while index >= sentence.upperBound, sentence.upperBound < paragraph.upperBound {
            sentence =
                sentence.upperBound..<Self.endOfSentence(text, sentence.upperBound, paragraph.upperBound)
        }
        sentenceSpeaks = Self.isNamed(in: sentence, of: text)
        return sentenceSpeaks
    }

    // MARK: Names

    private static let names: [StaticString] = [
        "ilo", "oit", "ceacr", "normlex", "international labour org", "organisation internationale du travail",
        "organizacion internacional del trabajo",
    ]

    private static func isNamed(in range: Range<Int>, of text: FoldedText) -> Bool {
        for index in range {
            switch text.base[index] | 0x20 {
            case UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "c"), UInt8(ascii: "n"): break
            default: continue
            }
            guard index == 0 || !isWordByte(text.base[index - 1]) else { continue }
            for (place, name) in names.enumerated() {
                guard let end = text.match(index, name), end <= range.upperBound else { continue }
                if place > 3 || !isWordByte(text.raw(end)) { return true }
            }
        }
        return false
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

    // MARK: Ends

    /// Where the paragraph ends that goes on at an offset: at a blank line, or with the text.
    private static func endOfParagraph(_ text: FoldedText, _ start: Int) -> Int {
        var index = start
        while index < text.count {
            let byte = text.base[index]
            guard byte == 0x0A || byte == 0x0D || isLineSeparator(text, index) else {
                index += 1
                continue
            }
            let end = text.at(index).end
            var next = text.at(end)
            while next.byte == UInt8(ascii: " ") { next = text.at(next.end) }
            if next.byte == 0x0A { return next.end }
            index = max(next.start, end)
        }
        return text.count
    }

    /// U+2028.
    private static func isLineSeparator(_ text: FoldedText, _ index: Int) -> Bool {
        text.raw(index) == 0xE2 && text.raw(index + 1) == 0x80 && text.raw(index + 2) == 0xA8
    }

    /// Where the sentence ends that goes on at an offset: at a full stop, question or exclamation mark before a capital letter.
    private static func endOfSentence(_ text: FoldedText, _ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit {
            let byte = text.base[index]
            index += 1
            switch byte {
            case UInt8(ascii: "."): if !isAbbreviation(text, index - 1), isBeforeCapital(text, index) { return index }
            case UInt8(ascii: "?"), UInt8(ascii: "!"): if isBeforeCapital(text, index) { return index }
            case 0xE3: if text.raw(index) == 0x80, text.raw(index + 1) == 0x82 { return min(index + 2, limit) }
            default: break
            }
        }
        return limit
    }

    /// Whether spaces come next, and then a capital letter that does not begin the mark of a number.
    private static func isBeforeCapital(_ text: FoldedText, _ index: Int) -> Bool {
        guard let next = text.passSpaces(index), next > index else { return false }
        let symbol = text.at(next)
        guard symbol.byte.isUpper else { return false }
        return symbol.byte != UInt8(ascii: "N") || text.numberMark(next)?.isWritten != true
    }

    /// Whether a full stop belongs to the word before it: a single letter, "No", "Art".
    private static func isAbbreviation(_ text: FoldedText, _ index: Int) -> Bool {
        var key = WordKey()
        var start = index
        while key.length < 6 {
            let symbol = text.before(start)
            guard symbol.byte.isLetter else { break }
            key.prepend(symbol.byte.lower)
            start = symbol.start
        }
        return key.length == 1 || abbreviations.contains(key)
    }

    private static let abbreviations: Set<WordKey> = [
        WordKey("no"), WordKey("nos"), WordKey("num"), WordKey("art"), WordKey("arts"), WordKey("para"),
        WordKey("paras"), WordKey("par"), WordKey("cf"), WordKey("vol"), WordKey("conv"), WordKey("rec"),
        WordKey("parr"), WordKey("mr"), WordKey("ms"), WordKey("dr"),
    ]
}
