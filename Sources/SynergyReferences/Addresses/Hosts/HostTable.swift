/// The hosts whose addresses say which document they lead to (section 12 of the reference grammar).
///
/// Only exact names in ASCII count, with or without `www.`; everything else is an address and nothing more.
enum HostTable {
    /// One host.
    struct Row: Sendable {
        /// The host without `www.`.
        var host: StaticString
        /// Reads what an address of this host cites; false when it is an address and nothing more.
        var read: @Sendable (borrowing CleanAddress, inout AddressTarget) -> Bool
        /// Whether what stands after `#` names the document.
        var keepsFragment = false
    }

    static let rows: [Row] = [
        // Documents of the United Nations.
        Row(host: "undocs.org", read: UnitedNationsAddresses.shortLink),
        Row(host: "docs.un.org", read: UnitedNationsAddresses.shortLink),
        Row(host: "documents.un.org", read: UnitedNationsAddresses.documents),
        Row(host: "documents-dds-ny.un.org", read: UnitedNationsAddresses.jobFile),
        Row(host: "daccess-dds-ny.un.org", read: UnitedNationsAddresses.jobFile),
        Row(host: "documents-dds.un.org", read: UnitedNationsAddresses.jobFile),
        Row(host: "daccess-ods.un.org", read: UnitedNationsAddresses.accessForm),
        Row(host: "un.org", read: UnitedNationsAddresses.searchForm),
        Row(host: "digitallibrary.un.org", read: UnitedNationsAddresses.libraryRecord),
        Row(host: "ap.ohchr.org", read: UnitedNationsAddresses.humanRightsPage),
        Row(host: "tbinternet.ohchr.org", read: UnitedNationsAddresses.treatyBodyDownload),
        Row(host: "tb.ohchr.org", read: UnitedNationsAddresses.treatyBodyPage),
        Row(host: "docstore.ohchr.org", read: opaque),
        Row(host: "treaties.un.org", read: UnitedNationsAddresses.treatyDetails),
        // Council of Europe.
        Row(host: "rm.coe.int", read: CouncilAddresses.file),
        Row(host: "coe.int", read: CouncilAddresses.page),
        Row(host: "conventions.coe.int", read: CouncilAddresses.formerPage),
        Row(host: "hudoc.echr.coe.int", read: CouncilAddresses.judgment, keepsFragment: true),
        // European Union.
        Row(host: "eur-lex.europa.eu", read: UnionAddresses.law),
        Row(host: "data.europa.eu", read: UnionAddresses.legislationIdentifier),
        Row(host: "publications.europa.eu", read: UnionAddresses.publication),
        // International Labour Organization.
        Row(host: "ilo.org", read: LabourAddresses.read),
        Row(host: "normlex.ilo.org", read: LabourAddresses.read),
        // Digital objects.
        Row(host: "doi.org", read: DigitalObject.read),
        Row(host: "dx.doi.org", read: DigitalObject.read),
        // Names of files on these are no identifiers.
        Row(host: "refworld.org", read: opaque),
        Row(host: "unodc.org", read: opaque),
        Row(host: "ohchr.org", read: opaque),
    ]

    @Sendable private static func opaque(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        false
    }

    /// The row of a host, given in lower case without `www.`.
    static func row(of host: ArraySlice<UInt8>) -> Row? {
        // Every host of the table ends in one of these.
        guard let last = host.last, last == UInt8(ascii: "g") || last == UInt8(ascii: "t") || last == UInt8(ascii: "u")
        else { return nil }
        return names.firstIndex { $0.isEqual(to: host) }.map { rows[$0] }
    }

    private static let names = rows.map(\.host)

    /// The hosts that need no scheme before them to be found in a text.
    static let namesWithoutScheme: [StaticString] = names + ["web.archive.org"]

    /// What the hosts look like, for telling those that are forged.
    static let skeletons: Set<[UInt8]> = Set(
        rows.map { row in
            Lookalike.merged(UnsafeBufferPointer(start: row.host.utf8Start, count: row.host.utf8CodeUnitCount))
        })
}

extension StaticString {
    /// Whether some bytes begin with this text.
    func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= utf8CodeUnitCount && isEqual(to: bytes.prefix(utf8CodeUnitCount))
    }

    /// Whether some bytes are this text.
    func isEqual(to bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == utf8CodeUnitCount else { return false }
        var letter = utf8Start
        for byte in bytes {
            guard byte == letter.pointee else { return false }
            letter += 1
        }
        return true
    }
}
