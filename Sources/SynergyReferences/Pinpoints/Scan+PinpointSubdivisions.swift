extension Scan {
    /// Reads what divides an item: `(1)`, `b)`, `.1.b`, `, paragraph 1`, `§ 1`; returns where it ends.
    mutating func readSubdivisions(_ start: Int, _ label: PinpointLabel) -> Int {
        var end = start
        for _ in 0..<PinpointItems.depth {
            guard let next = readSubdivision(end, label) else { return end }
            end = next
        }
        return end
    }

    private mutating func readSubdivision(_ end: Int, _ label: PinpointLabel) -> Int? {
        let symbol = text.at(end)
        switch symbol.byte {
        case UInt8(ascii: "."): return readDotted(symbol.end)
        case UInt8(ascii: "("): return readBracket(end, mayBeBare: false)
        case UInt8(ascii: ","), FoldedText.section: return readLabelled(end, label)
        case UInt8(ascii: " "), 0x0A:
            guard let place = text.passSpaces(end) else { return nil }
            return readBracket(place, mayBeBare: true) ?? readLabelled(end, label)
        default:
            let isAfterBracket = pins.levels.last.map { $0.form == .bracketed } ?? false
            return isAfterBracket ? readBracket(end, mayBeBare: true) : nil
        }
    }

    /// `9.1.b`: no space after the dot.
    private mutating func readDotted(_ place: Int) -> Int? {
        if text.at(place).byte.isDigit { return readNumber(place, .number) }
        let depth = pins.levels.count
        guard let end = readLetters(place, .bracketed), text.mayEnd(end) else {
            pins.keep(depth)
            return nil
        }
        return end
    }

    /// `, paragraph 1`, `§ 1`, `, apartado b)`.
    private mutating func readLabelled(_ end: Int, _ label: PinpointLabel) -> Int? {
        guard var place = text.passSpaces(end) else { return nil }
        if let comma = text.pass(place, UInt8(ascii: ",")) {
            guard let next = text.passSpaces(comma) else { return nil }
            place = next
        }
        guard let word = subdivisionLabel(place) else { return nil }
        let hasLabelled = pins.levels.contains { $0.form == .labelled }
        // A paragraph of a paragraph is another paragraph; a second paragraph of an article stands beside the first.
        if !word.isSub, label.kind != .article || hasLabelled { return nil }
        let depth = pins.levels.count
        let symbol = text.at(word.value)
        if symbol.byte.isDigit {
            guard let next = readNumber(word.value, hasLabelled ? .number : .labelled, isMany: word.isMany) else {
                return nil
            }
            if word.isLoose, !mayFollow(next, isMany: false) {
                pins.keep(depth)
                return nil
            }
            return next
        }
        if let next = readBracket(word.value, mayBeBare: true) {
            if pins.text(of: depth).first.map(\.isDigit) ?? false, !hasLabelled {
                pins.mark(form: .bracketed, isMany: word.isMany)
            }
            return next
        }
        // "subpara. b", without brackets.
        guard word.isSub, let next = readLetters(word.value, .bracketed) else { return nil }
        guard text.mayEnd(next) else {
            pins.keep(depth)
            return nil
        }
        return next
    }

    /// A word that divides articles: where its value begins, and what it says of it.
    struct SubdivisionLabel {
        var value: Int
        var isMany: Bool
        /// A part of a paragraph.
        var isSub: Bool
        /// A word that is a label only if the phrase ends behind its value.
        var isLoose = false
    }

    /// The word at an offset, when it divides articles.
    func subdivisionLabel(_ place: Int) -> SubdivisionLabel? {
        let symbol = text.at(place)
        if symbol.byte == FoldedText.section {
            let next = text.at(symbol.end)
            let isMany = next.byte == FoldedText.section
            guard let value = text.passSpaces(isMany ? next.end : symbol.end) else { return nil }
            return SubdivisionLabel(value: value, isMany: isMany, isSub: false)
        }
        guard var word = text.word(place) else { return nil }
        var isSub = false
        if word.key == WordKey("sub"), let dash = text.pass(word.end, UInt8(ascii: "-")), let second = text.word(dash) {
            word = second
            isSub = true
        }
        let label = LabelTable.shared[word.key]
        let isAlinea = word.key == WordKey("al")
        guard label == .paragraph || label == .subparagraph || isAlinea,
            let gap = PinpointLabel.value(after: word.end, in: text), gap.place > word.end
        else { return nil }
        if !gap.hasDot, isAlinea || word.key == WordKey("par") { return nil }
        return SubdivisionLabel(
            value: gap.place, isMany: word.last == UInt8(ascii: "s"),
            isSub: isSub || isAlinea || label == .subparagraph,
            isLoose: !gap.hasDot && word.key == WordKey("para"))
    }
}
