/// Addresses of legal acts of the European Union (section 5 of the reference grammar).
enum UnionAddresses {
    /// EUR-Lex: `/legal-content/EN/TXT/PDF/?uri=CELEX:32011L0036`, `/LexUriServ/LexUriServ.do?uri=…` and `/eli/…`.
    @Sendable static func law(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        let segments = address.segments
        guard let first = segments.first else { return false }
        if address.isSegment(first, "eli") { return legislationIdentifier(address, &target) }
        guard let uri = address.decodedParameter("uri") else { return false }
        var fields = uri.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        if address.isSegment(first, "legal-content"), segments.count >= 3 {
            guard act(fields, &target) else { return false }
            target.language = AddressLanguage(address[segments[1]])
            target.format = segments.count > 3 ? AddressTarget.Format(address[segments[3]]) : nil
            return true
        }
        guard address.isSegment(first, "LexUriServ") else { return false }
        // The last two fields are language and format.
        var language: AddressLanguage?
        var format: AddressTarget.Format?
        if fields.count >= 4, let found = AddressLanguage(fields[fields.count - 2]), fields[fields.count - 2].count == 2
        {
            language = found
            format = AddressTarget.Format(fields[fields.count - 1])
            fields.removeLast(2)
        }
        guard act(fields, &target) else { return false }
        target.language = language
        target.format = format
        return true
    }

    /// `/resource/celex/32011L0036`, and `/eli/…`.
    @Sendable static func publication(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        let segments = address.segments
        guard segments.count == 3, address.isSegment(segments[0], "resource"), address.isSegment(segments[1], "celex"),
            let number = CELEXNumber.canonical(address.decoded(segments[2]))
        else { return legislationIdentifier(address, &target) }
        target.set(.celex, "celex:", number)
        return true
    }

    /// The fields of `CELEX:32011L0036`, `OJ:L:2011:101:0001` or `OJ:L_202401712`.
    private static func act(_ fields: [ArraySlice<UInt8>], _ target: inout AddressTarget) -> Bool {
        guard fields.count >= 2 else { return false }
        switch String(decoding: fields[0].map(\.upper), as: UTF8.self) {
        case "CELEX":
            guard fields.count == 2, let number = CELEXNumber.canonical(Array(fields[1])) else { return false }
            target.set(.celex, "celex:", number)
            return true
        case "OJ":
            guard let place = fields.count == 2 ? actOfJournal(fields[1]) : pageOfJournal(fields) else { return false }
            target.set(.officialJournal, "", [])
            place.write(into: &target.key)
            return true
        default: return false
        }
    }

    /// `L_202401712`: four digits for the year, five for the number.
    private static func actOfJournal(_ field: ArraySlice<UInt8>) -> JournalPlace? {
        let digits = field.dropFirst(2)
        guard let series = series(field.prefix(1)), field.dropFirst().first == UInt8(ascii: "_"), digits.count == 9,
            let year = number(digits.prefix(4)), let act = number(digits.dropFirst(4)),
            CELEXNumber.years.contains(year),
            act > 0
        else { return nil }
        return JournalPlace(series: series, place: .act(year: year, number: act))
    }

    /// `OJ:L:2011:101:0001:0011`, or `TOC` where a page would stand.
    private static func pageOfJournal(_ fields: [ArraySlice<UInt8>]) -> JournalPlace? {
        guard fields.count >= 4, let series = series(fields[1]), fields[2].count == 4, let year = number(fields[2]),
            CELEXNumber.years.contains(year)
        else { return nil }
        var issue = fields[3]
        var letter: UInt8?
        if let last = issue.last, last.isLetter {
            letter = last.upper
            issue = issue.dropLast()
        }
        guard let number = number(issue), number > 0 else { return nil }
        let page = fields.count > 4 ? self.number(fields[4]) : nil
        return JournalPlace(
            series: series,
            place: .page(issue: number, issueLetter: letter, year: year, month: 0, day: 0, page: page))
    }

    private static func series(_ field: ArraySlice<UInt8>) -> UInt8? {
        guard field.count == 1, let letter = field.first?.upper else { return nil }
        return letter == UInt8(ascii: "L") || letter == UInt8(ascii: "C") ? letter : nil
    }

    /// A number of at most six digits.
    static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard 1...6 ~= digits.count, digits.allSatisfy(\.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }
}
