/// Addresses of NORMLEX, the register of instruments and comments of the International Labour Organization (section 6).
enum LabourAddresses {
    /// The numbers that NORMLEX has for instruments, as far as the grammar gives them.
    private static let instruments: [(id: StaticString, code: StaticString)] = [
        ("312174", "C029"), ("312250", "C105"), ("312327", "C182"), ("3174672", "P029"),
    ]

    /// `/dyn/normlex/en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C029`, also `/dyn/nrmlx_en/f?p=…`.
    @Sendable static func read(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        let segments = address.segments
        guard segments.count >= 3, address.isSegment(segments[0], "dyn"), let last = segments.last,
            address.isSegment(last, "f"), let language = language(address, segments),
            let fields = address.decodedParameter("p")?.split(
                separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        else { return false }
        guard instrument(fields, &target) || comment(fields, &target) else { return false }
        target.language = language.tag
        return true
    }

    /// The language in `normlex/en`, `normlex_en` or `nrmlxen`; `nil` when the path is another.
    private static func language(
        _ address: borrowing CleanAddress, _ segments: [Range<Int>]
    ) -> (tag: AddressLanguage?, Void)? {
        let name = address[segments[1]]
        for base in ["normlex", "nrmlx"] as [StaticString]
        where address.equals(name.prefix(base.utf8CodeUnitCount), base) {
            var rest = name.dropFirst(base.utf8CodeUnitCount)
            if rest.isEmpty, segments.count == 4 { rest = address[segments[2]] }
            if rest.first == UInt8(ascii: "_") { rest = rest.dropFirst() }
            return (rest.count == 2 ? AddressLanguage(rest) : nil, ())
        }
        return nil
    }

    private static func instrument(_ fields: [ArraySlice<UInt8>], _ target: inout AddressTarget) -> Bool {
        if let code = value(of: "P12100_ILO_CODE", in: fields), let instrument = LabourInstrument.canonical(Array(code))
        {
            target.set(.ilo, "ilo:", instrument)
            return true
        }
        guard let id = value(of: "P12100_INSTRUMENT_ID", in: fields), isNumber(id) else { return false }
        if let known = instruments.first(where: { $0.id.isEqual(to: id) }) {
            let code = UnsafeBufferPointer(start: known.code.utf8Start, count: known.code.utf8CodeUnitCount)
            target.set(.ilo, "ilo:", code)
        } else {
            target.set(.ilo, "ilo:instrument/", id)
        }
        return true
    }

    private static func comment(_ fields: [ArraySlice<UInt8>], _ target: inout AddressTarget) -> Bool {
        guard let id = value(of: "P13100_COMMENT_ID", in: fields), isNumber(id) else { return false }
        target.set(.iloComment, "ilo:comment/", id)
        return true
    }

    private static func isNumber(_ id: ArraySlice<UInt8>) -> Bool { 1...12 ~= id.count && id.allSatisfy(\.isDigit) }

    /// The value that stands in the field after the names, at the same place between the commas.
    private static func value(of name: StaticString, in fields: [ArraySlice<UInt8>]) -> ArraySlice<UInt8>? {
        for (field, next) in zip(fields, fields.dropFirst()) {
            let names = field.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            guard let place = names.firstIndex(where: { name.isEqual(to: $0.map(\.upper)[...]) }) else { continue }
            let values = next.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            return place < values.count ? values[place] : nil
        }
        return nil
    }
}
