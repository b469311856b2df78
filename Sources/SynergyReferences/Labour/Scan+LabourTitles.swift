extension Scan {
    /// An instrument by a title that ends with its year, or begins with it: `Convenio sobre el trabajo forzoso, 1930 (núm. 29)`,
    /// "2014 Protocol to the Forced Labour Convention".
    mutating func labourTitle(_ digit: Int) -> Int? {
        let year = text.digits(digit, atMost: 5)
        guard year.count == 4, 1919...2099 ~= year.value else { return nil }
        if let start = text.passSpaces(year.end), let word = text.matchWord(start, "protocol") {
            guard text.mayBegin(digit), let amended = amendedConvention(year.value, word) else { return nil }
            return writeInstrument(UInt8(ascii: "P"), amended.number, digit..<amended.end)
        }
        guard let number = datedNumber(digit), number.isBracketed, let word = titleWord(digit),
            let letter = instrumentLetter(word)
        else { return nil }
        return writeInstrument(letter, number.value, word.lowerBound..<number.end)
    }

    /// The words that a title goes on with after the word for the instrument.
    private static let titleJoints: [StaticString] = [
        "sobre", "sur", "concernant", "relative", "relativo", "relativa", "concerning",
    ]

    /// The word for the instrument at the beginning of a title, in the same sentence and not far away.
    private func titleWord(_ digit: Int) -> Range<Int>? {
        var index = digit
        for _ in 0..<24 {
            var lines = 0
            var symbol = text.before(index)
            while !symbol.byte.isLetter {
                guard symbol.start >= floor, isTitleMark(symbol.byte), digit - symbol.start < 240 else { return nil }
                lines += symbol.byte == 0x0A ? 1 : 0
                guard lines < 2 else { return nil }
                index = symbol.start
                symbol = text.before(index)
            }
            let end = symbol.end
            var key = WordKey()
            while symbol.byte.isLetter {
                guard symbol.start >= floor, key.length < 40 else { return nil }
                key.prepend(symbol.byte.lower)
                index = symbol.start
                guard index > 0 else { break }
                symbol = text.before(index)
            }
            let label = LabelTable.shared[key]
            guard label == .convention || label == .recommendation, let next = text.passSpaces(end), next > end else {
                continue
            }
            for joint in Self.titleJoints where text.matchWord(next, joint) != nil { return index..<end }
            return nil
        }
        return nil
    }

    private func isTitleMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), 0x0A, UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "("),
            UInt8(ascii: ")"):
            true
        default: false
        }
    }

    /// "Protocol of 2014 to the Forced Labour Convention": the word that was found is "of".
    mutating func labourProtocol(_ word: Range<Int>, _ digit: Int) -> Int? {
        let year = text.digits(digit, atMost: 5)
        guard year.count == 4, 1982...2099 ~= year.value, text.passSpaces(word.upperBound) == digit else { return nil }
        let end = text.passSpacesBefore(word.lowerBound)
        let name =
            text.matchBefore(end, "protocol") ?? text.matchBefore(end, "protocole")
            ?? text.matchBefore(end, "protocolo")
        guard let start = name, end < word.lowerBound,
            start >= floor, text.mayBegin(start), let amended = amendedConvention(year.value, year.end)
        else { return nil }
        return writeInstrument(UInt8(ascii: "P"), amended.number, start..<amended.end)
    }

    private struct Amendment {
        var year: Int
        var number: Int
        var titles: [StaticString]
    }

    /// The protocols of the organization, each with the convention that it belongs to.
    private static let amendments = [
        Amendment(
            year: 2014, number: 29,
            titles: [
                "forced labour convention", "convention sur le travail force", "convenio sobre el trabajo forzoso",
                "convenio sobre trabajo forzoso",
            ]),
        Amendment(
            year: 2002, number: 155,
            titles: [
                "occupational safety and health convention", "convention sur la securite et la sante des travailleurs",
                "convenio sobre seguridad y salud de los trabajadores",
            ]),
        Amendment(
            year: 1996, number: 147,
            titles: [
                "merchant shipping (minimum standards) convention",
                "convention sur la marine marchande (normes minima)",
                "convenio sobre la marina mercante (normas minimas)",
            ]),
        Amendment(
            year: 1995, number: 81,
            titles: [
                "labour inspection convention", "convention sur l'inspection du travail",
                "convenio sobre la inspeccion del trabajo",
            ]),
        Amendment(
            year: 1990, number: 89,
            titles: [
                "night work (women) convention", "convention sur le travail de nuit (femmes)",
                "convenio sobre el trabajo nocturno (mujeres)",
            ]),
        Amendment(
            year: 1982, number: 110,
            titles: ["plantations convention", "convention sur les plantations", "convenio sobre las plantaciones"]),
    ]

    private func amendedConvention(_ year: Int, _ index: Int) -> (number: Int, end: Int)? {
        guard let amendment = Self.amendments.first(where: { $0.year == year }), var start = text.passSpaces(index)
        else {
            return nil
        }
        for joint in ["to the", "relatif a la", "a la", "relativo al", "al", "del"] as [StaticString] {
            guard let end = text.matchWord(start, joint), let next = text.passSpaces(end) else { continue }
            start = next
            if let name = text.matchWord(start, "ilo"), let next = text.passSpaces(name) { start = next }
            break
        }
        for title in amendment.titles {
            if let end = text.matchWord(start, title) { return (amendment.number, end) }
        }
        return nil
    }
}
