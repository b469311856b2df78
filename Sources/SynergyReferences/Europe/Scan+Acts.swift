extension Scan {
    /// "Directive 2011/36/EU", `Regulation (EU) No 603/2013`, "Directives 2011/36/EU and 2012/29/EU".
    mutating func act(_ lead: NumberLead, _ digit: Int) -> Int? {
        guard let tag = actTag(lead), let name = ActName(text, tag.lead), name.start >= floor,
            let mark = text.numberMark(tag.end), mark.end == digit
        else { return nil }
        var context = ActNumber.Context(
            descriptor: name.descriptor, hasNumberMark: mark.isWritten, isOld: tag.isOld)
        guard let number = ActNumber(text, digit, context),
            number.hasSuffix || tag.isWritten || isOfUnion(name, number)
        else { return nil }
        // "Directive (2011/36/EU)" ends with its bracket.
        let end = tag.isOpen ? text.pass(number.end, UInt8(ascii: ")")) ?? number.end : number.end
        writeAct(number, name.descriptor, name.start..<end)
        context.hasNumberMark = context.hasNumberMark && mark.isPlural
        return actsAfter(end, name, context)
    }

    /// The acts that a list goes on with; one after a word in the singular has to name the Union itself.
    private mutating func actsAfter(_ end: Int, _ name: ActName, _ context: ActNumber.Context) -> Int {
        var last = end
        while let item = text.nextItem(last) {
            var context = context
            var start = item
            var isTagged = false
            if let tag = bracketedTag(item) {
                start = tag.end
                context.isOld = tag.isOld
                isTagged = true
            }
            guard let mark = text.numberMark(start) else { break }
            if mark.isWritten { context.hasNumberMark = true }
            guard let number = ActNumber(text, mark.end, context),
                number.hasSuffix || isTagged || (name.isPlural && number.isYearFirst)
            else { break }
            writeAct(number, name.descriptor, text.at(item).start..<number.end)
            last = number.end
        }
        return last
    }

    private mutating func writeAct(_ number: ActNumber, _ descriptor: UInt8, _ span: Range<Int>) {
        found.open()
        found.write("celex:")
        CELEXNumber.write(descriptor: descriptor, year: number.year, number: number.number, into: &found)
        close(.celex, span)
    }

    /// Whether an act that does not name the Union is nevertheless its act: States number their decisions and regulations too.
    private func isOfUnion(_ name: ActName, _ number: ActNumber) -> Bool {
        if name.descriptor == UInt8(ascii: "F") { return true }
        if number.isYearFirst {
            switch name.descriptor {
            case UInt8(ascii: "L"): return true
            // The year comes first in regulations since 2015.
            case UInt8(ascii: "R"): return number.year >= 2015
            default: return false
            }
        }
        let before = text.passSpacesBefore(name.start)
        guard before < name.start else { return false }
        return text.matchBefore(before, "council") != nil || text.matchBefore(before, "commission") != nil
            || text.matchBefore(before, "eu") != nil
    }

    // MARK: The Union, named before the number

    private struct Tag {
        /// The word that names the act.
        var lead: NumberLead
        /// Where the number or its mark begins.
        var end: Int
        /// Whether it is written: "(EU)".
        var isWritten = false
        /// Whether it names the Communities of before 2009.
        var isOld = false
        /// Whether the number stands in brackets itself.
        var isOpen = false
    }

    /// What stands between the name of an act and its number.
    private func actTag(_ lead: NumberLead) -> Tag? {
        guard lead.label == .union else {
            guard let start = text.passSpaces(lead.word.upperBound) else { return nil }
            let open = text.pass(start, UInt8(ascii: "("))
            return Tag(lead: lead, end: open ?? start, isOpen: open != nil)
        }
        guard isTagWord(lead.word) else { return nil }
        var start = lead.word.lowerBound
        var isOld = isOldTag(start)
        // "(EU, Euratom)".
        let comma = text.before(text.passSpacesBefore(start))
        if comma.byte == UInt8(ascii: ",") || comma.byte == UInt8(ascii: "/") {
            let other = NumberLead(before: comma.start, in: text, floor: floor)
            guard other.label == .union, other.word.upperBound == comma.start, isTagWord(other.word) else { return nil }
            start = other.word.lowerBound
            isOld = isOldTag(start)
        }
        let open = text.before(start)
        let end: Int
        if open.byte == UInt8(ascii: "(") {
            start = open.start
            guard let behind = text.pass(lead.word.upperBound, UInt8(ascii: ")")) else { return nil }
            end = behind
        } else {
            // "Directive EU 2011/36", "Directive EU/2011/36".
            end = text.pass(lead.word.upperBound, UInt8(ascii: "/")) ?? lead.word.upperBound
        }
        guard let name = actWord(before: start) else { return nil }
        return Tag(lead: name, end: end, isWritten: true, isOld: isOld)
    }

    private static let qualifiers: [StaticString] = [
        "delegue", "deleguee", "d'execution", "delegado", "delegada", "de ejecucion", "del consejo", "du conseil",
    ]

    /// The name of the act before "(EU)", perhaps with a word between: "règlement délégué (UE)".
    private func actWord(before index: Int) -> NumberLead? {
        var end = text.passSpacesBefore(index)
        for _ in 0..<2 {
            let lead = NumberLead(before: end, in: text, floor: floor)
            if lead.label != .none, lead.word.upperBound == end { return lead }
            guard let start = qualifier(end) else { return nil }
            end = text.passSpacesBefore(start)
        }
        return nil
    }

    private func qualifier(_ end: Int) -> Int? {
        for word in Self.qualifiers {
            if let start = text.matchBefore(end, word) { return start }
        }
        return nil
    }

    /// "(EU)" before an item of a list.
    private func bracketedTag(_ index: Int) -> (end: Int, isOld: Bool)? {
        guard let start = text.pass(index, UInt8(ascii: "(")) else { return nil }
        for word in ["eu", "ue", "ec", "ce", "eec", "cee", "cfsp", "pesc"] as [StaticString] {
            guard let end = text.matchWord(start, word), let behind = text.pass(end, UInt8(ascii: ")")) else {
                continue
            }
            return (behind, isOldTag(start))
        }
        return nil
    }

    /// Whether a word is written as names of the Union are, so that the French "ce" is none.
    private func isTagWord(_ word: Range<Int>) -> Bool {
        text.isUpper(word) || text.matchBefore(word.upperBound, "euratom") != nil
    }

    /// EC, EEC, CE, CEE, EG, EWG.
    private func isOldTag(_ start: Int) -> Bool {
        text.matchWord(start, "eu") == nil && text.matchWord(start, "ue") == nil
            && text.matchWord(start, "euratom") == nil && text.matchWord(start, "cfsp") == nil
            && text.matchWord(start, "pesc") == nil
    }
}
