extension Scan {
    /// The questionnaire that a question is of: named after "of", a document after it or before it, else nothing (section 9).
    func questionnaire(_ span: Range<Int>, _ index: Int, _ place: inout WaitingPinpoint?, _ isHanging: inout Bool)
        -> PinpointDocument
    {
        if let of = connector(after: span.upperBound, mayBeFrom: true) {
            if let named = questionnaire(at: of) { return named }
            place = WaitingPinpoint(index: index, place: of.place)
        }
        guard let before = documentBefore(span.lowerBound, of: .question) else { return .unnamed }
        isHanging = true
        return before
    }

    /// What the words of a questionnaire's name have said so far.
    private struct Name {
        var ordinal: UInt8 = 0
        var round: UInt8 = 0
        var isRound = false
        var isGRETA = false
        var isQuestionnaire = false
        var isChecklist = false
        var isAssessment = false
        var isUNTOC = false
        /// A word that no questionnaire known here has in its name.
        var isOther = false

        var document: PinpointDocument? {
            guard isQuestionnaire || isChecklist else { return nil }
            if isGRETA, round > 0 { return .round(round) }
            if isAssessment, isUNTOC { return .named("quest:untoc-saq") }
            return isQuestionnaire && !isOther ? .named("ctx:questionnaire") : nil
        }
    }

    /// Reads the name of a questionnaire: "the third-round GRETA questionnaire", "du questionnaire du GRETA (premier cycle)".
    private func questionnaire(at of: Connector) -> PinpointDocument? {
        var name = Name()
        var index = of.place
        var words = 0
        while words < 28 {
            let symbol = text.at(index)
            switch symbol.byte {
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ","),
                UInt8(ascii: "("), UInt8(ascii: ")"):
                words += 1
                index = symbol.end
            case 0x0A:
                guard text.passSpaces(symbol.start) != nil else { return name.document }
                words += 1
                index = symbol.end
            case 0x30...0x39:
                guard let next = readRound(symbol.start, &name) else { return name.document }
                words += 1
                index = next
            default:
                guard let (entry, word) = text.role(symbol.start), read(entry, word, &name) else {
                    return name.document
                }
                words += 1
                index = word.end
            }
        }
        return name.document
    }

    /// "3rd", "1er", "3.ª", or the number of "round 3".
    private func readRound(_ start: Int, _ name: inout Name) -> Int? {
        let digits = text.digits(start, atMost: 2)
        guard digits.count == 1, digits.value > 0 else { return nil }
        if name.isRound, name.round == 0 {
            guard text.mayEnd(digits.end) else { return nil }
            name.round = UInt8(digits.value)
            return digits.end
        }
        name.ordinal = UInt8(digits.value)
        if let word = text.word(digits.end) { return word.key.length <= 3 ? word.end : nil }
        let dot = text.pass(digits.end, UInt8(ascii: ".")) ?? digits.end
        let mark = text.at(dot)
        // `ª` and `º` behind the number.
        return mark.byte == FoldedText.degree || (mark.byte == FoldedText.other && text.raw(mark.start) == 0xC2)
            ? mark.end : nil
    }

    /// Takes a word of the name; `false` when it is none.
    private func read(_ entry: PinpointWords.Entry, _ word: FoldedText.Word, _ name: inout Name) -> Bool {
        let roles = entry.roles
        if roles.contains(.greta) { name.isGRETA = true }
        if roles.contains(.assessment) || word.key == WordKey("auto") { name.isAssessment = true }
        if roles.contains(.untoc) { name.isUNTOC = true }
        if roles.contains(.questionnaire) { name.isQuestionnaire = true }
        if roles.contains(.checklist) { name.isChecklist = true }
        if roles.contains(.ordinal) { name.ordinal = entry.value }
        if roles.contains(.round) {
            name.isRound = true
            if name.round == 0 { name.round = name.ordinal }
        }
        if !roles.isDisjoint(with: [
            .greta, .assessment, .untoc, .questionnaire, .checklist, .ordinal, .round, .filler, .determiner,
        ]) {
            return true
        }
        switch LabelTable.shared[word.key] {
        case .article, .paragraph, .question, .q: return false
        default: break
        }
        // After the noun only words of names go on with it.
        guard !name.isQuestionnaire, !name.isChecklist else { return false }
        name.isOther = true
        return true
    }
}
