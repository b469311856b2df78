/// Phrases that name the article last: "subparagraph (b) of paragraph 1 of article 9" (section 8 of the reference grammar).
extension Scan {
    /// Goes on from paragraphs to the article they are of; the items then are of the article.
    ///
    /// - Returns: Where the phrase ends, or `nil` when no article follows.
    mutating func nestUnderArticle(_ end: Int) -> Int? {
        guard var place = phraseConnector(after: end) else { return nil }
        guard isArticle(place) || subdivisionLabel(place) != nil else { return nil }
        let items = pins
        pins.reset()
        var middle: [UInt8] = []
        if !isArticle(place) {
            // "subparagraph 2 of paragraph 1 of article 9".
            guard let word = subdivisionLabel(place), let number = readNumber(word.value, .number),
                let next = phraseConnector(after: number), isArticle(next)
            else {
                pins = items
                return nil
            }
            middle = [UInt8(ascii: "/")] + pins.path
            place = next
            pins.reset()
        }
        guard let word = text.word(place), let gap = PinpointLabel.value(after: word.end, in: text),
            let last = readNumber(gap.place, .number)
        else {
            pins = items
            return nil
        }
        let parent = pins.path + middle
        pins = items
        pins.nest(under: parent)
        return last
    }

    /// Goes back from an article, or the paragraph of one, to letters before it: "subparagraph (b) of …".
    ///
    /// - Returns: Where the phrase begins; `start` when there is none.
    mutating func phrase(before start: Int) -> Int {
        guard pins.ends.count == 1, let end = phraseConnector(before: start), let begin = letterLabel(before: end),
            let word = subdivisionLabel(begin), !text.at(word.value).byte.isDigit
        else { return start }
        let items = pins
        let parent = pins.bytes
        let label = PinpointLabel(letters: begin, value: word.value)
        guard readLetterItems(word.value, label) == end else {
            pins = items
            return start
        }
        pins.nest(under: parent)
        return begin
    }

    private mutating func readLetterItems(_ value: Int, _ label: PinpointLabel) -> Int? {
        if let end = readItems(value, label) { return end }
        pins.reset()
        guard let end = readLetters(value, .bracketed), text.mayEnd(end) else { return nil }
        pins.finish()
        return end
    }

    /// Whether the word for an article stands at an offset, with a number behind it.
    func isArticle(_ place: Int) -> Bool {
        guard let word = text.word(place), LabelTable.shared[word.key] == .article,
            let gap = PinpointLabel.value(after: word.end, in: text)
        else { return false }
        return gap.place > word.end && text.at(gap.place).byte.isDigit
    }

    /// Where the next part of a phrase begins behind "of", "du", "de l'".
    func phraseConnector(after end: Int) -> Int? {
        guard var place = text.passSpaces(end) else { return nil }
        if let comma = text.pass(place, UInt8(ascii: ",")) {
            guard let next = text.passSpaces(comma) else { return nil }
            place = next
        }
        guard place > end, let (entry, word) = text.role(place), entry.roles.contains(.of),
            var next = text.passSpaces(word.end), next > word.end
        else { return nil }
        if let article = text.match(next, "l'") { return article }
        if let the = text.matchWord(next, "the") ?? text.matchWord(next, "la"), let past = text.passSpaces(the) {
            next = past
        }
        return next
    }

    /// Where what stands before "of", "du", "de l'" ends.
    private func phraseConnector(before start: Int) -> Int? {
        guard
            let word = text.matchBefore(start, "de l'") ?? text.matchBefore(start, "of ") ?? text.matchBefore(
                start, "du ")
                ?? text.matchBefore(start, "del ") ?? text.matchBefore(start, "de ") ?? text.matchBefore(
                    start, "of the ")
                ?? text.matchBefore(start, "de la ")
        else { return nil }
        var end = text.passSpacesBefore(word)
        guard end < word, end > floor else { return nil }
        let comma = text.before(end)
        if comma.byte == UInt8(ascii: ",") { end = comma.start }
        return end
    }

    /// Where the label of letters begins that end at an offset; not far, and only over letters, brackets and "and".
    private func letterLabel(before end: Int) -> Int? {
        var index = end
        for _ in 0..<12 {
            var symbol = text.before(index)
            var steps = 0
            while !symbol.byte.isLetter {
                switch symbol.byte {
                case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "-"),
                    UInt8(ascii: "&"), UInt8(ascii: "."), 0x0A:
                    break
                default: return nil
                }
                steps += 1
                guard symbol.start >= floor, steps < 8 else { return nil }
                index = symbol.start
                symbol = text.before(index)
            }
            var key = WordKey()
            while symbol.byte.isLetter, symbol.start >= floor, key.length < 20 {
                key.prepend(symbol.byte.lower)
                index = symbol.start
                symbol = text.before(index)
            }
            if key.length > 2 {
                let label = LabelTable.shared[key]
                if label == .subparagraph || label == .paragraph {
                    let start = PinpointLabel.sub(before: index, in: text) ?? index
                    return start >= floor && text.mayBegin(start) ? start : nil
                }
                guard key.length <= 5 else { return nil }
            }
        }
        return nil
    }
}

extension PinpointLabel {
    /// A label of letters: "subparagraph (b)".
    init(letters start: Int, value: Int) {
        kind = .paragraph
        self.start = start
        self.value = value
        isMany = true
        hasDot = true
    }
}
