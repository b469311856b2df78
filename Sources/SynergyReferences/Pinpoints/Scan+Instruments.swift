extension Scan {
    /// "of" or what does its work, with "the" behind it.
    struct Connector {
        /// Where the document may begin, "the" included.
        var place: Int
        /// The same without "the".
        var name: Int
        /// Whether it says "the": also in "du" and "del".
        var isDefinite: Bool
        /// Whether it can only name what the place is in, unlike "in" and "to".
        var isOf: Bool
    }

    /// Reads "of", "du", "de l'" and the like behind a pinpoint.
    func connector(after end: Int, mayBeFrom: Bool) -> Connector? {
        guard var place = text.passSpaces(end) else { return nil }
        if let comma = text.pass(place, UInt8(ascii: ",")) {
            guard let next = text.passSpaces(comma) else { return nil }
            place = next
        }
        guard place > end, text.at(place).byte.isLetter, let (entry, word) = text.role(place),
            entry.roles.contains(.of) || (mayBeFrom && entry.roles.contains(.from)),
            case let next = behind(word.end), next > word.end
        else { return nil }
        let isDefinite = word.key == WordKey("du") || word.key == WordKey("del")
        let isOf = isDefinite || word.key == WordKey("of") || word.key == WordKey("de")
        var result = Connector(place: text.at(next).start, name: next, isDefinite: isDefinite, isOf: isOf)
        for _ in 0..<2 {
            guard let (entry, word) = text.role(result.name), entry.roles.contains(.determiner) else { break }
            let after = text.pass(word.end, UInt8(ascii: "'")) ?? word.end
            let next = behind(after)
            guard next > word.end else { break }
            result.name = next
            result.isDefinite = true
        }
        return result
    }

    /// What stands behind the spaces at an offset.
    ///
    /// A blank line ends a text as its end does, and nothing stands behind it.
    private func behind(_ index: Int) -> Int { text.passSpaces(index) ?? text.count }

    /// The instrument that an article is of: after "of", directly after, directly before (section 8), else nothing.
    func instrument(_ span: Range<Int>, _ index: Int, _ place: inout WaitingPinpoint?, _ isHanging: inout Bool)
        -> PinpointDocument
    {
        let end = span.upperBound
        if let of = connector(after: end, mayBeFrom: false) {
            if let treaty = treatyName(at: of.name) { return .named(TreatyNames.all[treaty].key) }
            // A number may follow: "of the Directive 2011/36/EU".
            place = WaitingPinpoint(index: index, place: of.place)
            if let context = contextual(of) { return context }
            // "of the Penal Code": another instrument is named, though none that has a key.
            if of.isOf, text.at(of.name).byte.isLetter { return .unnamed }
        } else if let next = text.passSpaces(end), next > end {
            if let treaty = treatyName(at: next) { return .named(TreatyNames.all[treaty].key) }
            place = WaitingPinpoint(index: index, place: next)
        }
        if let before = documentBefore(span.lowerBound, of: .article) {
            isHanging = true
            return before
        }
        if let treaty = treatyName(before: span.lowerBound) {
            isHanging = true
            return .named(TreatyNames.all[treaty].key)
        }
        return looseInstrument(end, index, &place)
    }

    /// "article 6, CEDAW", "article 6 (CEDAW)": only when nothing better is there.
    private func looseInstrument(_ end: Int, _ index: Int, _ place: inout WaitingPinpoint?) -> PinpointDocument {
        guard let spaced = text.passSpaces(end) else { return .unnamed }
        let mark = text.at(spaced)
        guard mark.byte == UInt8(ascii: ",") || mark.byte == UInt8(ascii: "("), let next = text.passSpaces(mark.end)
        else {
            return .unnamed
        }
        if place == nil { place = WaitingPinpoint(index: index, place: text.at(spaced).start, isLoose: true) }
        guard let (treaty, nameEnd) = treaty(at: next) else { return .unnamed }
        // In "art. 6, CRC, art. 3" the name belongs to the article behind it.
        if mark.byte == UInt8(ascii: ","), let after = text.passSpaces(nameEnd) {
            let past = text.pass(after, UInt8(ascii: ",")) ?? text.pass(after, UInt8(ascii: "(")) ?? after
            if let start = text.passSpaces(past), let word = text.word(start), LabelTable.shared[word.key] == .article {
                return .unnamed
            }
        }
        return .named(TreatyNames.all[treaty].key)
    }

    // MARK: Names

    private func treatyName(at start: Int) -> Int? { treaty(at: start)?.treaty }

    /// The treaty whose name begins at an offset, perhaps behind "United Nations" or "Council of Europe".
    private func treaty(at start: Int) -> (treaty: Int, end: Int)? {
        var index = start
        for _ in 0..<4 {
            guard text.at(index).byte.isLetter else { return nil }
            if let name = TreatyNameTree.shared.name(at: index, in: text) { return whole(name) }
            guard let (entry, word) = text.role(index), entry.roles.contains(.prefix),
                let next = text.passSpaces(text.pass(word.end, UInt8(ascii: "'")) ?? word.end)
            else { return nil }
            index = next
        }
        return nil
    }

    /// "CRC Committee" and "CEDAW Optional Protocol" are not the treaty; "UNTOC TIP Protocol" is the one named last.
    private func whole(_ name: (treaty: Int, end: Int)) -> (treaty: Int, end: Int)? {
        guard let next = text.passSpaces(name.end), next > name.end, let (entry, word) = text.role(next) else {
            return name
        }
        if entry.roles.contains(.body) { return nil }
        if entry.roles.contains(.instrument), entry.value == 1 { return nil }
        guard word.isCapital, let second = TreatyNameTree.shared.name(at: next, in: text), second.end > word.end else {
            return name
        }
        return second
    }

    /// The treaty whose name stands directly before an article.
    private func treatyName(before start: Int) -> Int? {
        var end = start
        var lines = 0
        for _ in 0..<8 {
            let symbol = text.before(end)
            switch symbol.byte {
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "("): break
            case 0x0A: lines += 1
            default:
                guard end < start, lines < 2, symbol.start >= floor, symbol.byte.isLetter,
                    let name = TreatyNameTree.shared.name(before: end, in: text, floor: floor),
                    !isProtocolTo(name.start)
                else { return nil }
                return name.treaty
            }
            end = symbol.start
        }
        return nil
    }

    /// Whether what stands before a name makes it that of a protocol to the treaty.
    private func isProtocolTo(_ start: Int) -> Bool {
        text.matchBefore(start, "protocol to the ") != nil || text.matchBefore(start, "protocol to ") != nil
            || text.matchBefore(start, "facultatif a la ") != nil || text.matchBefore(start, "rapportant a la ") != nil
            || text.matchBefore(start, "facultativo de la ") != nil
            || text.matchBefore(start, "supplementing the ") != nil
            || text.matchBefore(start, "protocol to the united nations ") != nil
            || text.matchBefore(start, "supplementing the united nations ") != nil
    }

    // MARK: Context

    /// "the Protocol", "du Protocole", "del Convenio", when no name follows.
    private func contextual(_ of: Connector) -> PinpointDocument? {
        guard of.isDefinite, var (entry, word) = text.role(of.name) else { return nil }
        if word.key == WordKey("optional"), let next = text.passSpaces(word.end), let second = text.role(next) {
            (entry, word) = second
        }
        guard entry.roles.contains(.instrument), text.mayEnd(word.end), !isNamed(after: word.end) else { return nil }
        switch entry.value {
        case 1: return .named("ctx:protocol")
        case 2: return .named("ctx:convention")
        case 3: return .named("ctx:covenant")
        default: return .named("ctx:directive")
        }
    }

    /// Whether "the Convention" is followed by what it is on, which makes it one that has a name.
    private func isNamed(after end: Int) -> Bool {
        guard let place = text.passSpaces(end), place > end, var (entry, word) = text.role(place) else { return false }
        if word.key == WordKey("facultatif") || word.key == WordKey("facultativo"),
            let next = text.passSpaces(word.end),
            let second = text.role(next)
        {
            (entry, word) = second
        }
        guard entry.roles.contains(.naming) else { return false }
        if entry.value == 1 { return true }
        guard var next = text.passSpaces(text.pass(word.end, UInt8(ascii: "'")) ?? word.end) else { return false }
        var isDefinite = false
        if let (article, the) = text.role(next), article.roles.contains(.determiner),
            let after = text.passSpaces(text.pass(the.end, UInt8(ascii: "'")) ?? the.end)
        {
            isDefinite = true
            next = after
        }
        guard let (name, nameWord) = text.role(next) else { return false }
        switch entry.value {
        case 2: return nameWord.isCapital
        case 3: return nameWord.isCapital || isDefinite
        default: return nameWord.isCapital && !name.roles.isDisjoint(with: [.instrument, .prefix])
        }
    }
}
