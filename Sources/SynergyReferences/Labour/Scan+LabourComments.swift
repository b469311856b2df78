extension Scan {
    /// "Observation (CEACR) – adopted 2015, published 105th ILC session (2016)".
    mutating func labourComment(_ lead: NumberLead, _ digit: Int) -> Int? {
        let year = text.digits(digit, atMost: 5)
        guard year.count == 4, 1919...2099 ~= year.value, text.mayEnd(year.end),
            let gap = text.passSpaces(lead.word.upperBound),
            text.passSpaces(text.pass(gap, UInt8(ascii: ":")) ?? gap) == digit,
            let name = commentName(before: lead.word.lowerBound)
        else { return nil }
        found.open()
        found.write("ilo:ceacr/")
        found.write(name.isRequest ? "dr/" : "obs/")
        found.write(number: year.value)
        var end = year.end
        if let session = publication(year.end) {
            found.fact(.ilcSession)
            found.write(number: session.number)
            found.fact(.published)
            found.write(number: session.year)
            end = session.end
        }
        close(.iloComment, name.start..<end)
        return end
    }

    private static let comments: [(name: StaticString, isRequest: Bool)] = [
        ("observation", false), ("observations", false), ("observacion", false), ("observaciones", false),
        ("direct request", true), ("direct requests", true), ("demande directe", true), ("demandes directes", true),
        ("solicitud directa", true), ("solicitudes directas", true),
    ]

    /// "Observation (CEACR) –" before "adopted".
    private func commentName(before index: Int) -> (start: Int, isRequest: Bool)? {
        var end = text.passSpacesBefore(index)
        let mark = text.before(end)
        if mark.byte == UInt8(ascii: "-") || mark.byte == UInt8(ascii: ",") || mark.byte == UInt8(ascii: ":") {
            end = text.passSpacesBefore(mark.start)
        }
        guard let committee = text.matchBefore(end, "(ceacr)") else { return nil }
        end = text.passSpacesBefore(committee)
        for comment in Self.comments {
            guard let start = text.matchBefore(end, comment.name), start >= floor, text.mayBegin(start) else {
                continue
            }
            return (start, comment.isRequest)
        }
        return nil
    }

    /// ", published 105th ILC session (2016)".
    private func publication(_ index: Int) -> (number: Int, year: Int, end: Int)? {
        guard var start = text.passSpaces(index) else { return nil }
        let comma = text.at(start)
        if comma.byte == UInt8(ascii: ",") || comma.byte == UInt8(ascii: ";") {
            start = text.passSpaces(comma.end) ?? comma.end
        }
        guard let word = oneOf(["published", "publiee", "publicacion", "publicada"], start),
            let behind = text.passSpaces(text.pass(word, UInt8(ascii: ":")) ?? word),
            let number = text.number(behind, limit: 3), let name = session(number.end),
            let space = text.passSpaces(name), let open = text.pass(space, UInt8(ascii: "("))
        else { return nil }
        let year = text.digits(open, atMost: 4)
        guard year.count == 4, let end = text.pass(year.end, UInt8(ascii: ")")) else { return nil }
        return (number.value, year.value, end)
    }

    /// "th ILC session", "ème session CIT", "ª reunión CIT".
    private func session(_ index: Int) -> Int? {
        var start = index
        for _ in 0..<6 where text.at(start).byte != UInt8(ascii: " ") && text.at(start).byte != 0x0A {
            start = text.at(start).end
        }
        guard let next = text.passSpaces(start), next > start else { return nil }
        return oneOf(
            [
                "ilc session", "session cit", "session de la cit", "reunion cit", "reunion de la cit",
                "session of the ilc",
            ], next)
    }

    private func oneOf(_ words: [StaticString], _ index: Int) -> Int? {
        for word in words {
            if let end = text.matchWord(index, word) { return end }
        }
        return nil
    }
}
