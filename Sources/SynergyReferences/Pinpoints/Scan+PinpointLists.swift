extension Scan {
    /// Reads all items of a pinpoint: numbers with what divides them, ranges and lists.
    mutating func readItems(_ index: Int, _ label: PinpointLabel) -> Int? {
        pins.reset()
        let isNumber = text.at(index).byte.isDigit
        guard let first = isNumber ? readNumber(index, .number) : readBracket(index, mayBeBare: true) else {
            return nil
        }
        var end = readSubdivisions(first, label)
        pins.finish()
        end = readRange(end, label)
        while pins.ends.count < PinpointItems.limit, let next = readNext(end, label) { end = next }
        return end
    }

    // MARK: Ranges

    /// Reads the end of a range behind an item, or "et seq."; returns where the item ends.
    private mutating func readRange(_ end: Int, _ label: PinpointLabel) -> Int {
        guard let last = pins.levels.last, !pins.ends.isEmpty else { return end }
        guard let range = rangeMark(end) else { return openRange(end, last) }
        let depth = pins.levels.count
        defer { pins.keep(depth) }
        if last.form == .bracketed {
            guard let next = readBracket(range.place, mayBeBare: true) else { return end }
            pins.extend(pins.text(of: depth))
            return next
        }
        var place = range.place
        if label.isLetter, text.at(place).byte == UInt8(ascii: "Q") {
            place = PinpointLabel.value(after: text.at(place).end, in: text)?.place ?? place
        }
        let digits = text.digits(place, atMost: 4).count
        guard let next = readNumber(place, .number), mayFollow(next, isMany: label.isMany) else { return end }
        let number = pins.levels[depth].value
        guard let start = last.value, let number else {
            pins.extend(pins.text(of: depth))
            return next
        }
        // "article 225-4-1" is the number of one article; only of several, or of paragraphs, it is a range.
        if label.kind == .article, !label.isMany, depth == 1 {
            pins.extend(to: number)
            return range.isDash ? readCodeNumber(next) : next
        }
        let stop = Self.full(number, digits: digits, after: start)
        if stop < start { pins.isSuspect = true }
        pins.extend(to: stop)
        return next
    }

    /// "112-5" means 112 to 115 (section 9).
    private static func full(_ end: Int, digits: Int, after start: Int) -> Int {
        guard end < start else { return end }
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        guard scale <= start else { return end }
        let full = start / scale * scale + end
        return full > start ? full : end
    }

    private mutating func readCodeNumber(_ end: Int) -> Int {
        var end = end
        for _ in 0..<4 {
            guard let dash = text.pass(end, UInt8(ascii: "-")) else { return end }
            let depth = pins.levels.count
            guard let next = readNumber(dash, .number) else { return end }
            pins.extend(pins.text(of: depth))
            pins.keep(depth)
            end = next
        }
        return end
    }

    /// "12 et seq.", "12 ff.": a range without an end.
    private mutating func openRange(_ end: Int, _ last: PinpointItems.Level) -> Int {
        guard last.value != nil, last.form != .bracketed, let place = text.passSpaces(end) else { return end }
        let open: Int?
        switch text.at(place).byte.lower {
        case UInt8(ascii: "f"): open = text.matchWord(place, "ff")
        case UInt8(ascii: "e"):
            open =
                text.matchWord(place, "et seq") ?? text.matchWord(place, "et suiv") ?? text.matchWord(place, "et ss")
                ?? text.matchWord(place, "et suivants") ?? text.matchWord(place, "et suivantes")
        case UInt8(ascii: "y"): open = text.matchWord(place, "y ss") ?? text.matchWord(place, "y siguientes")
        default: open = nil
        }
        guard let open else { return end }
        pins.extend(to: nil)
        return open
    }

    private func rangeMark(_ end: Int) -> (place: Int, isDash: Bool)? {
        guard let place = text.passSpaces(end) else { return nil }
        let symbol = text.at(place)
        if symbol.byte == UInt8(ascii: "-") { return text.passSpaces(symbol.end).map { ($0, true) } }
        guard place > end, symbol.byte.isLetter, let (entry, word) = text.role(place), entry.roles.contains(.to),
            let next = text.passSpaces(word.end), next > word.end
        else { return nil }
        return (next, false)
    }

    // MARK: Lists

    /// Reads one item more, behind a comma or "and".
    private mutating func readNext(_ end: Int, _ label: PinpointLabel) -> Int? {
        guard let place = separator(end) else { return nil }
        let symbol = text.at(place)
        if symbol.byte.isDigit { return readNextNumber(place, label) }
        if symbol.byte == UInt8(ascii: "(") || text.at(symbol.end).byte == UInt8(ascii: ")") || symbol.byte.isLetter {
            return readNextBracket(place, label) ?? readNextParagraph(place, label)
        }
        return symbol.byte == FoldedText.section ? readNextParagraph(place, label) : nil
    }

    /// "articles 5, 6": a number beside the first; "article 9, paragraphs 1 and 2": one beside that of the paragraph.
    private mutating func readNextNumber(_ place: Int, _ label: PinpointLabel) -> Int? {
        guard text.at(place).byte != UInt8(ascii: "0") else { return nil }
        var depth = 0
        var form = PinpointItems.Form.number
        var isMany = false
        if let labelled = pins.levels.firstIndex(where: { $0.form == .labelled }),
            pins.levels[labelled].isMany || !label.isMany
        {
            depth = labelled
            form = .labelled
            isMany = pins.levels[labelled].isMany
        }
        pins.keep(depth)
        guard let number = readNumber(place, form, isMany: isMany) else { return nil }
        let end = readSubdivisions(number, label)
        guard mayFollow(end, isMany: label.isMany || isMany) else { return nil }
        pins.finish()
        return readRange(end, label)
    }

    /// "(a) and (b)": a letter beside the last letter, a number beside the last number.
    private mutating func readNextBracket(_ place: Int, _ label: PinpointLabel) -> Int? {
        guard pins.levels.contains(where: { $0.form == .bracketed }) else { return nil }
        let depth = pins.levels.count
        guard let end = readBracket(place, mayBeBare: true) else { return nil }
        let isNumber = pins.text(of: depth).first.map(\.isDigit) ?? false
        let isRoman = pins.text(of: depth).allSatisfy(\.isRoman)
        let isOne = pins.text(of: depth).count == 1
        var target: Int?
        for level in (0..<depth).reversed() where pins.levels[level].form == .bracketed {
            let text = pins.text(of: level)
            guard (text.first.map(\.isDigit) ?? false) == isNumber else { continue }
            if target == nil { target = level }
            // "(i)" goes on after "(h)" as well as before "(ii)".
            if isNumber || text.allSatisfy(\.isRoman) == isRoman || (isOne && text.count == 1) {
                target = level
                break
            }
        }
        pins.keep(depth)
        guard let target else { return nil }
        pins.keep(target)
        guard readBracket(place, mayBeBare: true) != nil else { return nil }
        let last = readSubdivisions(end, label)
        pins.finish()
        return readRange(last, label)
    }

    /// "article 9, paragraph 1 and paragraph 2", unless the second belongs to another article.
    private mutating func readNextParagraph(_ place: Int, _ label: PinpointLabel) -> Int? {
        guard label.kind == .article, let depth = pins.levels.firstIndex(where: { $0.form == .labelled }),
            let word = subdivisionLabel(place), !word.isSub
        else { return nil }
        let whole = pins.levels.count
        guard let value = readNumber(word.value, .labelled, isMany: word.isMany) else { return nil }
        let end = readSubdivisions(value, label)
        pins.keep(whole)
        if let next = phraseConnector(after: end), isArticle(next) { return nil }
        pins.keep(depth)
        guard let again = readNumber(word.value, .labelled, isMany: word.isMany) else { return nil }
        let last = readSubdivisions(again, label)
        pins.finish()
        return readRange(last, label)
    }

    /// Where the next item begins behind `,`, "and", ", and" or `&`.
    private func separator(_ end: Int) -> Int? {
        guard var place = text.passSpaces(end) else { return nil }
        var isSeparated = false
        if let comma = text.pass(place, UInt8(ascii: ",")) {
            guard let next = text.passSpaces(comma) else { return nil }
            place = next
            isSeparated = true
        }
        if let and = text.pass(place, UInt8(ascii: "&")) { return text.passSpaces(and) }
        if isSeparated || place > end, text.at(place).byte.isLetter, let (entry, word) = text.role(place),
            entry.roles.contains(.and), let next = text.passSpaces(word.end), next > word.end
        {
            return next
        }
        return isSeparated ? place : nil
    }

    /// Whether an item of a list may end here.
    ///
    /// "article 9, 12 May", "in question 5, 3 States": after a word for one, what follows a further number
    /// must be something that goes on with the citation.
    func mayFollow(_ end: Int, isMany: Bool) -> Bool {
        guard let place = text.passSpaces(end), place > end, text.at(place).byte.isLetter else { return true }
        guard let (entry, word) = text.role(place) else { return isMany }
        if entry.roles.contains(.month), word.isCapital || word.key != WordKey("may") { return false }
        if isMany { return true }
        if !entry.roles.isDisjoint(with: [.of, .from, .and, .to, .between, .trailing]) { return true }
        switch LabelTable.shared[word.key] {
        case .article, .paragraph, .subparagraph, .question, .q: return true
        default: return TreatyNameTree.shared.name(at: place, in: text) != nil
        }
    }
}

extension UInt8 {
    /// A lower-case letter that small Roman numbers are written with.
    fileprivate var isRoman: Bool { self == 0x69 || self == 0x76 || self == 0x78 }
}
