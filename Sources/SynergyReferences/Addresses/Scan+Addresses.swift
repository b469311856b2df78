// Finding addresses in texts (section 11 of the reference grammar). Inside an address nothing else is found.
extension Scan {
    /// An address with a scheme: `https://…`, or one that is not safe, such as `javascript:…`.
    mutating func address(atColon anchor: Int) -> Int? {
        guard anchor >= floor, text.raw(anchor) == UInt8(ascii: ":") else { return nil }
        if text.raw(anchor + 1) == UInt8(ascii: "/"), text.raw(anchor + 2) == UInt8(ascii: "/") {
            for scheme in WebAddress.Scheme.allCases {
                guard let start = text.matchBefore(anchor, scheme.word), start >= floor else { continue }
                // Links follow all kinds of marks, list dashes and attributes of HTML among them; only a longer word is no scheme.
                let before = text.raw(start - 1)
                guard !before.isLetter, !before.isDigit, before != UInt8(ascii: "+") else { return nil }
                return address(scheme, from: start, authority: anchor + 3)
            }
        }
        return unsafeAddress(colon: anchor)
    }

    /// An address without a scheme: `undocs.org/A/RES/55/25`.
    mutating func address(atSlash anchor: Int) -> Int? {
        guard anchor >= floor, text.raw(anchor) == UInt8(ascii: "/") else { return nil }
        let last = text.before(anchor).byte.lower
        guard last == UInt8(ascii: "g") || last == UInt8(ascii: "t") || last == UInt8(ascii: "u"),
            text.matchBefore(anchor, ".org") ?? text.matchBefore(anchor, ".int") ?? text.matchBefore(anchor, ".eu")
                != nil
        else { return nil }
        for host in HostTable.namesWithoutScheme {
            if let start = text.matchBefore(anchor, host), start >= floor, text.mayBegin(start) {
                return address(.https, from: start, authority: start)
            }
        }
        return nil
    }

    /// An address that begins with `www.`.
    mutating func address(atWWW anchor: Int) -> Int? {
        guard anchor >= floor, let name = text.match(anchor, "www."), text.mayBegin(anchor) else { return nil }
        let first = text.at(name)
        guard first.byte.isLetter || first.byte.isDigit || first.byte == FoldedText.other else { return nil }
        return address(.https, from: anchor, authority: anchor)
    }

    private mutating func address(_ scheme: WebAddress.Scheme, from start: Int, authority: Int) -> Int? {
        let text = text
        guard var address = FoundAddress(scheme, from: start, authority: authority, in: text, whole: false) else {
            return nil
        }
        // A user without a scheme is an e-mail address.
        if address.hasUser, authority == start { return nil }
        let hasRest = FoundAddress.opensRest(text.raw(address.rest))
        if !hasRest { address.findEnd(in: text, known: false, quotesInFragment: false) }
        guard addresses.readHost(address, in: text) else { return nil }
        if hasRest {
            let row = addresses.clean.row
            address.findEnd(in: text, known: row != nil, quotesInFragment: row?.keepsFragment == true)
        }
        addresses.readRest(address, in: text)
        write(address)
        return address.end
    }

    private mutating func write(_ address: FoundAddress) {
        found.open()
        if let scheme = addresses.unsafe {
            found.write("unsafe:")
            found.write(scheme.name)
        } else {
            found.write(addresses.target.key)
            if !addresses.target.article.isEmpty {
                found.write("#art=")
                found.write(addresses.target.article)
            }
        }
        found.fact(.via, "url")
        found.fact(.url, addresses.clean.bytes)
        if addresses.unsafe == nil {
            if let language = addresses.target.language { found.fact(.lang, language.bytes) }
            if let format = addresses.target.format { found.fact(.format, format.rawValue.utf8) }
            if !addresses.target.record.isEmpty { found.fact(.record, addresses.target.record) }
            if !addresses.target.article.isEmpty {
                found.fact(.of, addresses.target.key)
                found.fact(.items, addresses.target.article)
            }
            if !addresses.clean.pageDigits.isEmpty { found.fact(.page, addresses.clean.pageDigits) }
        }
        if !addresses.wrapper.isEmpty { found.fact(.wrapper, addresses.wrapper) }
        if !addresses.archived.isEmpty { found.fact(.archived, addresses.archived) }
        if let suspicion = addresses.clean.suspicion { found.fact(.suspicious, suspicion.rawValue.utf8) }
        close(addresses.unsafe == nil ? addresses.target.kind : .unsafeURL, address.start..<address.end)
    }

    /// `javascript:…` and its like, at a boundary and followed by something.
    private mutating func unsafeAddress(colon: Int) -> Int? {
        guard let (scheme, start) = UnsafeScheme.find(beforeColon: colon, in: text), start >= floor,
            text.mayBegin(start)
        else { return nil }
        let next = text.at(colon + 1).byte
        guard next != 0, next != 0x20, next != 0x0A else { return nil }
        var address = FoundAddress(from: start, rest: colon + 1)
        address.findEnd(in: text, known: false, quotesInFragment: false)
        guard address.end > address.rest, !AddressCharacter.cut.contains(text.raw(address.end - 1)) else { return nil }
        found.open()
        found.write("unsafe:")
        found.write(scheme.name)
        close(.unsafeURL, start..<address.end)
        return address.end
    }
}

extension WebAddress.Scheme {
    fileprivate var word: StaticString {
        switch self {
        case .http: "http"
        case .https: "https"
        case .ftp: "ftp"
        }
    }
}
