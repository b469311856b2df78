/// Addresses that only lead to another address: archives and redirectors (section 11 of the reference grammar, "Wrappers").
struct AddressWrapper {
    /// How many of them may stand inside one another.
    static let deepest = 3

    private static let google: StaticString = "google."

    /// What it is called in the parts.
    var name: [UInt8]
    /// When the archived copy was taken, as far as the address says.
    var archived: [UInt8] = []
    /// The address inside, as it stands there.
    var inner: [UInt8]

    /// Reads what is wrapped, if anything is.
    init?(_ address: borrowing CleanAddress) {
        let host = address[address.bareHost]
        if host.last == UInt8(ascii: "g"), Self.ends(host, "archive.org") {
            self.init(archive: address)
        } else if Self.google.begins(host), address.isPath("/url"), Self.isTopLevel(host.dropFirst(7)),
            let inner = address.decodedParameter("q") ?? address.decodedParameter("url")
        {
            self.init(name: Array(host), inner: inner)
        } else if Self.ends(host, ".safelinks.protection.outlook.com"), let inner = address.decodedParameter("url") {
            self.init(name: Array("safelinks".utf8), inner: inner)
        } else {
            return nil
        }
    }

    private init(name: [UInt8], inner: [UInt8]) {
        self.name = name
        self.inner = inner
    }

    /// `/web/20180101000000if_/https://…`, `/wayback/…`.
    private init?(archive address: borrowing CleanAddress) {
        let host = address[address.bareHost]
        guard
            Self.equals(host, "web.archive.org") || Self.equals(host, "archive.org")
                || Self.equals(host, "wayback.archive.org")
        else { return nil }
        let path = address[address.path]
        let rest = path.dropFirst()
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")),
            address.equals(rest[..<slash], "web") || address.equals(rest[..<slash], "wayback")
        else { return nil }
        var time = rest[(slash + 1)...]
        if let inner = address.decodedParameter("url"), address.equals(time, "available") || time.isEmpty {
            self.init(name: Array(host), inner: inner)
            archived = (address.parameter("timestamp").map { Array(address[$0]) } ?? []).filter(\.isDigit)
            return
        }
        guard let end = time.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let inner = address.bytes[(end + 1)...]
        time = time[..<end]
        let digits = time.prefix { $0.isDigit }
        var mark = time.dropFirst(digits.count)
        if mark.first == UInt8(ascii: "*") { mark = mark.dropFirst() }
        // Two letters and a low line say how the copy is shown.
        guard digits.count <= 14, !time.isEmpty, !inner.isEmpty,
            mark.isEmpty || (mark.count == 3 && mark.last == UInt8(ascii: "_"))
        else { return nil }
        self.init(name: Array(host), inner: Self.withScheme(Array(inner)))
        archived = Array(digits)
    }

    /// Gives back the second slash, which archives lose, and decodes an address that was escaped as a whole.
    private static func withScheme(_ inner: [UInt8]) -> [UInt8] {
        for scheme in ["http", "https", "ftp"] {
            guard inner.count > scheme.utf8.count, inner.prefix(scheme.utf8.count).map(\.lower) == Array(scheme.utf8)
            else { continue }
            let rest = inner.dropFirst(scheme.utf8.count)
            if rest.starts(with: ":/".utf8), !rest.starts(with: "://".utf8) {
                return Array((scheme + "://").utf8) + rest.dropFirst(2)
            }
            if rest.starts(with: "%3A".utf8) { return CleanAddress.decoded(inner[...]) }
        }
        return inner
    }

    private static func ends(_ host: ArraySlice<UInt8>, _ suffix: StaticString) -> Bool {
        host.count >= suffix.utf8CodeUnitCount && suffix.isEqual(to: host.suffix(suffix.utf8CodeUnitCount))
    }

    private static func equals(_ host: ArraySlice<UInt8>, _ name: StaticString) -> Bool { name.isEqual(to: host) }

    /// `com`, `fr`, `co.uk`, `com.mx`: what the names of this host end in.
    private static func isTopLevel(_ name: ArraySlice<UInt8>) -> Bool {
        let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let last = labels.last, last.allSatisfy(\.isLetter) else { return false }
        if labels.count == 1 { return last.count == 2 || equals(last, "com") || equals(last, "cat") }
        return labels.count == 2 && last.count == 2 && (equals(labels[0], "co") || equals(labels[0], "com"))
    }
}
