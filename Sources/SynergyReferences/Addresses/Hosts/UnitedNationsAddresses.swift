/// Addresses of documents, records and treaties of the United Nations (sections 3, 7 and 12 of the reference grammar).
enum UnitedNationsAddresses {
    /// `/[LANG/]SYMBOL`, `/pdf?symbol=[LANG/]SYMBOL` and `/Home/Mobile?FinalSymbol=SYMBOL&Language=E`.
    @Sendable static func shortLink(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        if let symbol = address.decodedParameter("symbol"), symbolAfterLanguage(symbol, &target) {
            if address.isPath("/pdf") { target.format = .pdf }
            return true
        }
        if let symbol = address.decodedParameter("FinalSymbol"), symbolAfterLanguage(symbol, &target) {
            if let language = language(address, "Language") { target.language = language }
            return true
        }
        return symbolAfterLanguage(address.decoded(address.innerPath), &target)
    }

    /// `/api/symbol/access?s=SYMBOL&l=LANG&t=pdf`, `/symbol-explorer?s=SYMBOL`, `/[LANG/]SYMBOL`, or a file by its job number.
    @Sendable static func documents(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        if let symbol = address.decodedParameter("s"), symbolAfterLanguage(symbol, &target) {
            if let language = language(address, "l") { target.language = language }
            target.format = address.parameter("t").flatMap { AddressTarget.Format(address[$0]) }
            return true
        }
        return symbolAfterLanguage(address.decoded(address.innerPath), &target) || jobFile(address, &target)
    }

    /// `/doc/UNDOC/GEN/N15/228/35/PDF/N1522835.pdf`.
    @Sendable static func jobFile(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        let segments = address.segments
        guard let last = segments.last, let first = segments.first, address.isSegment(first, "doc") else {
            return false
        }
        let (name, format) = address.split(extensionOf: last)
        var job = address[name].map(\.upper)
        if job.starts(with: "GE".utf8) { job.remove(at: 1) }
        guard let office = job.first, job.count == 8, job.dropFirst().allSatisfy(\.isDigit) else { return false }
        switch office {
        case UInt8(ascii: "V"), UInt8(ascii: "G"), UInt8(ascii: "N"), UInt8(ascii: "K"): break
        default: return false
        }
        target.set(.unJob, "unjob:", job)
        target.format = format
        return true
    }

    /// `/access.nsf/Get?Open&DS=SYMBOL&Lang=E` and its relatives.
    @Sendable static func accessForm(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        guard let symbol = address.decodedParameter("DS"), target.setSymbol(symbol) else { return false }
        target.language = language(address, "Lang")
        target.format = address.parameter("Type").flatMap { AddressTarget.Format(address[$0]) }
        return true
    }

    /// `/[LANG/]ga/search/view_doc.asp?symbol=SYMBOL&Lang=E` and `/Docs/journal/asp/ws.asp?m=SYMBOL`.
    @Sendable static func searchForm(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        if address.isPath("/Docs/journal/asp/ws.asp") {
            return address.decodedParameter("m").map { target.setSymbol($0) } ?? false
        }
        let segments = address.segments
        guard let last = segments.last, address.isSegment(last, "view_doc.asp"), segments.count >= 3,
            address.isSegment(segments[segments.count - 2], "search"),
            let symbol = address.decodedParameter("symbol"), target.setSymbol(symbol)
        else { return false }
        target.language = language(address, "Lang")
        if target.language == nil, segments.count == 4, address[segments[0]].count == 2 {
            target.language = official(address[segments[0]])
        }
        return true
    }

    /// `/documents/dpage_e.aspx?si=SYMBOL`, where the letter is the language.
    @Sendable static func humanRightsPage(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        guard let last = address.segments.last, last.count == 12,
            address.isSegment(last.lowerBound..<(last.lowerBound + 6), "dpage_"),
            let symbol = address.decodedParameter("si"), target.setSymbol(symbol)
        else { return false }
        target.language = official(address[(last.lowerBound + 6)..<(last.lowerBound + 7)])
        return true
    }

    /// `/_layouts/15/treatybodyexternal/Download.aspx?symbolno=SYMBOL&Lang=en`.
    @Sendable static func treatyBodyDownload(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        guard let symbol = address.decodedParameter("symbolno"), target.setSymbol(symbol) else { return false }
        target.language = language(address, "Lang")
        return true
    }

    /// `/default.aspx?Symbol=SYMBOL`.
    @Sendable static func treatyBodyPage(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        guard let symbol = address.decodedParameter("Symbol"), target.setSymbol(symbol) else { return false }
        target.language = language(address, "Lang")
        return true
    }

    /// `/record/N?ln=en`, perhaps with `/files/A_47_623-EN.pdf`.
    @Sendable static func libraryRecord(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        let segments = address.segments
        guard segments.count >= 2, address.isSegment(segments[0], "record") else { return false }
        let record = address[segments[1]]
        guard record.allSatisfy(\.isDigit), record.count <= 12 else { return false }
        target.language = language(address, "ln")
        if segments.count == 4, address.isSegment(segments[2], "files"), fileSymbol(address, segments[3], &target) {
            target.record.append(contentsOf: record)
            return true
        }
        target.set(.unRecord, "undl:", record.drop { $0 == UInt8(ascii: "0") })
        return target.key.count > 5
    }

    /// `A_47_623-EN.pdf`.
    private static func fileSymbol(_ address: borrowing CleanAddress, _ file: Range<Int>, _ target: inout AddressTarget)
        -> Bool
    {
        let (name, format) = address.split(extensionOf: file)
        var symbol = address.decoded(name)
        if symbol.count > 3, symbol[symbol.count - 3] == UInt8(ascii: "-"), let language = official(symbol.suffix(2)) {
            symbol.removeLast(3)
            target.language = language
        }
        target.format = format
        // A bracket follows its number without a slash: `S_RES_1373_(2001)`.
        var output: [UInt8] = []
        for (index, byte) in symbol.enumerated() {
            guard byte == UInt8(ascii: "_") else {
                output.append(byte)
                continue
            }
            if index + 1 < symbol.count, symbol[index + 1] != UInt8(ascii: "(") { output.append(UInt8(ascii: "/")) }
        }
        return target.setSymbol(output)
    }

    /// `/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18&clang=_en`.
    @Sendable static func treatyDetails(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        guard let page = address.segments.last, page.count >= 11,
            address.isSegment(page.lowerBound..<(page.lowerBound + 11), "viewdetails"),
            let number = address.decodedParameter("mtdsg_no")
        else { return false }
        let pieces = number.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard pieces.count >= 2, let chapter = pieces.first, !chapter.isEmpty, chapter.allSatisfy(isRoman),
            pieces.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isDigit } }),
            pieces.dropFirst().contains(where: { $0.allSatisfy(\.isDigit) })
        else { return false }
        target.set(.unTreaty, "mtdsg:", chapter.map(\.upper))
        target.key.append(contentsOf: number.dropFirst(chapter.count).map(\.lower))
        if let code = address.parameter("clang"), address[code].first == UInt8(ascii: "_") {
            target.language = official(address[code].dropFirst())
        }
        return true
    }

    private static func isRoman(_ byte: UInt8) -> Bool {
        switch byte.upper {
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"): true
        default: false
        }
    }

    // MARK: Languages

    /// Reads a symbol, perhaps after a language, as in `fr/A/RES/55/25`.
    ///
    /// A letter may be both, and then it belongs to the symbol.
    private static func symbolAfterLanguage(_ text: [UInt8], _ target: inout AddressTarget) -> Bool {
        let slash = text.firstIndex(of: UInt8(ascii: "/"))
        let language = slash.flatMap { $0 <= 2 ? official(text[..<$0]) : nil }
        guard let slash, let language else { return target.setSymbol(text) }
        if slash == 1, target.setSymbol(text) { return true }
        guard target.setSymbol(Array(text[(slash + 1)...])) else { return false }
        target.language = language
        return true
    }

    private static func language(_ address: borrowing CleanAddress, _ name: StaticString) -> AddressLanguage? {
        address.parameter(name).flatMap { official(address[$0]) }
    }

    private static func official(_ code: some Collection<UInt8>) -> AddressLanguage? {
        AddressLanguage(code).flatMap { $0.isOfficial ? $0 : nil }
    }
}
