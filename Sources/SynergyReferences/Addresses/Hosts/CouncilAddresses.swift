/// Addresses of the Council of Europe and of its Court (sections 4 and 7 of the reference grammar).
enum CouncilAddresses {
    /// `/168045bb52`, `/title/168045bb52`, or `/CoERMPublicCommonSearchServices/DisplayDCTMContent?documentId=090000168045bb52`.
    @Sendable static func file(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        let segments = address.segments
        guard let last = segments.last else { return false }
        if address.isSegment(last, "DisplayDCTMContent") {
            guard let id = address.parameter("documentId") else { return false }
            return longFile(address[id], &target)
        }
        if segments.count <= 2, fileNumber(address[last], &target) { return true }
        return documentFile(address, last, &target)
    }

    /// Pages on treaties.
    @Sendable static func page(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        let segments = address.segments
        if segments.count >= 4, address.isSegment(segments[1], "web"), address.isSegment(segments[2], "conventions"),
            treatyPage(address, segments[3...], &target)
        {
            target.language = AddressLanguage(address[segments[0]])
            return true
        }
        return segments.last.map { documentFile(address, $0, &target) } ?? false
    }

    /// `/Treaty/en/Treaties/Html/197.htm`.
    @Sendable static func formerPage(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        let segments = address.segments
        guard segments.count == 5, address.isSegment(segments[0], "treaty"), address.isSegment(segments[2], "treaties"),
            address.isSegment(segments[3], "html")
        else { return segments.last.map { documentFile(address, $0, &target) } ?? false }
        guard treaty(address[address.split(extensionOf: segments[4]).name], &target) else { return false }
        target.language = AddressLanguage(address[segments[1]])
        return true
    }

    /// `/eng?i=001-96549` and `/eng#{"itemid":["001-96549"]}`.
    @Sendable static func judgment(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        var item = address.decodedParameter("i").map { $0[...] }
        if item == nil {
            let fragment = address.decoded(address.fragment)
            let name = Array("itemid".utf8)
            item = fragment.indices.first { fragment[$0...].starts(with: name) }.map { start in
                fragment[(start + name.count)...].drop { !$0.isDigit }.prefix { $0.isDigit || $0 == UInt8(ascii: "-") }
            }
        }
        guard let item, let mark = item.firstIndex(of: UInt8(ascii: "-")), mark > item.startIndex,
            mark + 1 < item.endIndex,
            item.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") })
        else { return false }
        target.set(.hudoc, "hudoc:", item)
        target.language = address.segments.first.flatMap { AddressLanguage(address[$0]) }
        return true
    }

    // MARK: Pieces

    private static func treatyPage(
        _ address: borrowing CleanAddress, _ segments: ArraySlice<Range<Int>>, _ target: inout AddressTarget
    ) -> Bool {
        let names = Array(segments)
        if names.count == 1, address.isSegment(names[0], "full-list"), let module = address.parameter("module"),
            address.equals(address[module], "treaty-detail") || address.equals(address[module], "signatures-by-treaty"),
            let number = address.parameter("treatynum")
        {
            return treaty(address[number], &target)
        }
        guard let dash = names.firstIndex(where: { address.isSegment($0, "-") }), dash <= 1, names.count >= dash + 4,
            address.isSegment(names[dash + 1], "conventions")
        else { return false }
        let value = address[names[dash + 3]]
        if address.isSegment(names[dash + 2], "treaty") { return treaty(value, &target) }
        return address.isSegment(names[dash + 2], "rms") && longFile(value, &target)
    }

    private static func treaty(_ digits: ArraySlice<UInt8>, _ target: inout AddressTarget) -> Bool {
        let number = digits.drop { $0 == UInt8(ascii: "0") }
        guard 1...3 ~= number.count, digits.count <= 4, number.allSatisfy(\.isDigit) else { return false }
        target.set(.cets, "cets:", number)
        return true
    }

    /// Ten hexadecimal digits that begin with 168.
    private static func fileNumber(_ id: ArraySlice<UInt8>, _ target: inout AddressTarget) -> Bool {
        guard id.count == 10, id.starts(with: "168".utf8), id.allSatisfy({ $0.hexadecimal != nil }) else {
            return false
        }
        target.set(.coeFile, "rm:", id.map(\.lower))
        return true
    }

    /// `090000168045bb52`.
    private static func longFile(_ id: ArraySlice<UInt8>, _ target: inout AddressTarget) -> Bool {
        id.count == 16 && id.starts(with: "090000".utf8) && fileNumber(id.dropFirst(6), &target)
    }

    /// `GRETA_2013_5_FGR_NOR_with_comments_en.pdf`: the number of a document as the name of its file.
    private static func documentFile(
        _ address: borrowing CleanAddress, _ file: Range<Int>, _ target: inout AddressTarget
    ) -> Bool {
        let (name, format) = address.split(extensionOf: file)
        let pieces = address[name].split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
        guard pieces.count >= 3, bodies.contains(where: { address.equals(pieces[0], $0) }),
            pieces[1].count == 4, pieces[1].allSatisfy(\.isDigit),
            pieces[1].first == UInt8(ascii: "2") || pieces[1].first == UInt8(ascii: "1"),
            1...4 ~= pieces[2].count, pieces[2].allSatisfy(\.isDigit)
        else { return false }
        target.set(.coeDocument, "coe:", pieces[0].map(\.upper))
        target.key.append(UInt8(ascii: "("))
        target.key.append(contentsOf: pieces[1])
        target.key.append(UInt8(ascii: ")"))
        target.key.append(contentsOf: pieces[2].drop { $0 == UInt8(ascii: "0") })
        target.format = format
        if pieces.count > 3, let last = pieces.last, last.count == 2 { target.language = AddressLanguage(last) }
        return true
    }

    private static let bodies: [StaticString] = ["greta", "grevio", "ecri", "greco", "moneyval", "cdpc", "cddh", "cp"]
}
