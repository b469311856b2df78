/// Reads addresses one after the other: cleans them, takes them out of archives and redirectors, and tells what they lead to.
struct AddressReader {
    private(set) var clean = CleanAddress()
    private(set) var target = AddressTarget()
    /// The archive or redirector that the address stood in.
    private(set) var wrapper: [UInt8] = []
    /// When the archived copy was taken.
    private(set) var archived: [UInt8] = []
    /// The scheme of what a redirector leads to, where nobody should go.
    private(set) var unsafe: UnsafeScheme?

    /// Reads the host of an address in a text; false when it is none.
    mutating func readHost(_ found: FoundAddress, in text: FoldedText) -> Bool { clean.readHost(found, in: text) }

    /// Reads the rest of an address, and what it leads to.
    mutating func readRest(_ found: FoundAddress, in text: FoldedText) {
        clean.readRest(found, in: text)
        unwrap()
        target.reset()
        if let row = clean.row, row.read(clean, &target) { return }
        target.reset()
        clean.writeIdentity(into: &target.key)
    }

    /// Reads a text that is an address and nothing else; false when it is none.
    mutating func readWhole(_ text: FoldedText) -> Bool {
        guard let found = readWholeHost(text, anyHost: false) else { return false }
        readRest(found, in: text)
        return unsafe == nil
    }

    /// - Parameter anyHost: Whether a host may stand alone that is not known, as inside of an archive's address.
    private mutating func readWholeHost(_ text: FoldedText, anyHost: Bool) -> FoundAddress? {
        var start = 0
        var end = text.count
        while start < end, text.base[start] <= 0x20 { start += 1 }
        while start < end, text.base[end - 1] <= 0x20 { end -= 1 }
        let text = FoldedText(base: text.base, count: end)
        var found: FoundAddress?
        for scheme in WebAddress.Scheme.allCases {
            if let authority = text.match(start, scheme.opening) {
                found = FoundAddress(scheme, from: start, authority: authority, in: text, whole: true)
                guard found != nil else { return nil }
            }
        }
        let hasScheme = found != nil
        found = found ?? FoundAddress(.https, from: start, authority: start, in: text, whole: true)
        guard var found, clean.readHost(found, in: text) else { return nil }
        if !hasScheme {
            guard !found.hasUser, found.port.isEmpty else { return nil }
            let isNamed =
                clean.bareHost.lowerBound > clean.host.lowerBound
                || clean.row != nil && text.raw(found.rest) == UInt8(ascii: "/")
                || anyHost && clean[clean.host].contains(UInt8(ascii: "."))
            guard isNamed else { return nil }
        }
        found.end = end
        return found
    }

    /// Takes the address out of what it is wrapped in.
    ///
    /// What is wrapped deeper than that stays as it is.
    private mutating func unwrap() {
        wrapper.removeAll(keepingCapacity: true)
        archived.removeAll(keepingCapacity: true)
        unsafe = nil
        guard var layer = AddressWrapper(clean) else { return }
        let outermost = clean
        for depth in 1...AddressWrapper.deepest {
            let outer = clean
            let isRead = FoldedText.whole(layer.inner) { text -> Bool? in
                unsafe = UnsafeScheme.of(text, from: 0)
                guard unsafe == nil, let found = readWholeHost(text, anyHost: !layer.archived.isEmpty) else {
                    return nil
                }
                clean.readRest(found, in: text)
                return true
            }
            guard isRead == true || unsafe != nil else {
                clean = outer
                return
            }
            if depth == 1 { wrapper = layer.name }
            if archived.isEmpty { archived = layer.archived }
            guard unsafe == nil, let next = AddressWrapper(clean) else { return }
            layer = next
        }
        clean = outermost
        wrapper = []
        archived = []
    }
}
