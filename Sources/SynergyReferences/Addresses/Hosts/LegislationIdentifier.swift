extension UnionAddresses {
    /// The European Legislation Identifier: `/eli/dir/2011/36/art_4/2011-04-15/oj/eng/pdf`.
    ///
    /// A corrigendum is another act, and its number cannot be told from the address: that stays an address.
    @Sendable static func legislationIdentifier(_ address: borrowing CleanAddress, _ target: inout AddressTarget)
        -> Bool
    {
        let segments = address.segments
        guard segments.count >= 4, address.isSegment(segments[0], "eli"),
            let descriptor = descriptor(address[segments[1]]),
            let year = number(address[segments[2]]), CELEXNumber.years.contains(year),
            let number = number(address[segments[3]]), number > 0
        else { return false }
        var day: Int?
        for segment in segments.dropFirst(4) {
            let name = address[segment]
            if let division = division(name, isFirst: target.article.isEmpty) {
                if !target.article.isEmpty { target.article.append(UInt8(ascii: "/")) }
                target.article.append(contentsOf: division.map(\.lower))
            } else if let date = date(name) {
                day = date
            } else if address.equals(name, "oj") {
                continue
            } else if name.count == 3, let language = AddressLanguage(name) {
                target.language = language
            } else if let format = AddressTarget.Format(name) {
                target.format = format
            } else {
                target.reset()
                return false
            }
        }
        target.set(.celex, "celex:", [])
        CELEXNumber.write(descriptor: descriptor, year: year, number: number, day: day, into: &target.key)
        if !target.article.isEmpty { target.kind = .article }
        return true
    }

    /// The letter that CELEX has for a kind of act: `dir`, `reg_impl`, `dec_framw`.
    private static func descriptor(_ name: ArraySlice<UInt8>) -> UInt8? {
        switch String(decoding: name.map(\.lower), as: UTF8.self) {
        case "dir", "dir_impl", "dir_del": UInt8(ascii: "L")
        case "reg", "reg_impl", "reg_del": UInt8(ascii: "R")
        case "dec", "dec_impl", "dec_del": UInt8(ascii: "D")
        case "dec_framw": UInt8(ascii: "F")
        default: nil
        }
    }

    /// The number in `art_4`, and after an article in `par_1` or `pnt_a`.
    private static func division(_ name: ArraySlice<UInt8>, isFirst: Bool) -> ArraySlice<UInt8>? {
        let names: [StaticString] = isFirst ? ["art_"] : ["par_", "pnt_", "sub_", "pt_"]
        for prefix in names {
            let letters = name.prefix(prefix.utf8CodeUnitCount)
            guard letters.elementsEqual(UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
            else { continue }
            let rest = name.dropFirst(letters.count)
            return !rest.isEmpty && rest.count <= 6 && rest.allSatisfy { $0.isDigit || $0.isLetter } ? rest : nil
        }
        return nil
    }

    /// `2011-04-15` as 20110415.
    private static func date(_ name: ArraySlice<UInt8>) -> Int? {
        let fields = name.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard fields.count == 3, name.count == 10, fields[1].count == 2, let year = number(fields[0]),
            let month = number(fields[1]), let day = number(fields[2]), CELEXNumber.years.contains(year),
            1...12 ~= month, 1...31 ~= day
        else { return nil }
        return year * 10_000 + month * 100 + day
    }
}
