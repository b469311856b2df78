/// An address on the web in the one form that all its spellings share, with the key of what it leads to.
///
/// Cleaning follows RFC 3986, section 6.2.2: case of scheme and host, escapes, dot segments; names of hosts in other scripts
/// become ASCII (UTS 46); default ports, fragments that only name a place on the page, and users are left out. Cleaning what
/// is clean changes nothing. See section 11 of the reference grammar.
///
/// ```swift
/// let address = WebAddress("HTTP://www.undocs.org/fr/A/RES/55/25#top")
/// address?.text          // http://www.undocs.org/fr/A/RES/55/25
/// address?.key.rawValue  // un:A/RES/55/25
/// ```
public struct WebAddress: Hashable, Sendable {
    /// A scheme that addresses may have.
    public enum Scheme: String, CaseIterable, Hashable, Sendable {
        case http, https, ftp

        /// The port that is meant when none is named.
        public var defaultPort: Int {
            switch self {
            case .http: 80
            case .https: 443
            case .ftp: 21
            }
        }

        var opening: StaticString {
            switch self {
            case .http: "http://"
            case .https: "https://"
            case .ftp: "ftp://"
            }
        }
    }

    /// What is suspicious about an address.
    public enum Suspicion: String, CaseIterable, Hashable, Sendable {
        /// The host looks like another one.
        case homograph
        /// A user stands before the host, which readers may take for the host.
        case userinfo
    }

    /// The cleaned address.
    ///
    /// For one that stood in an archive's or a redirector's address it is the address inside.
    public let text: String
    /// What identifies the document it leads to: `un:A/RES/55/25` or, for any other address, `url:example.org/a`.
    public let key: ReferenceKey
    /// What sort of thing it leads to.
    public let kind: Citation.Kind
    /// The scheme; `https` where none was written.
    public let scheme: Scheme
    /// The host in ASCII, as it is asked for in the network.
    public let host: String
    /// What is suspicious about it.
    public let suspicion: Suspicion?
    /// The archive or redirector whose address it stood in, such as `web.archive.org` or `safelinks`.
    public let wrapper: String?

    /// Reads an address; `nil` when the text is none, or one of those that are refused, such as `javascript:…`.
    ///
    /// - Parameter text: An address and nothing else; the scheme may be missing before `www.` and before the hosts of the
    ///   grammar's table.
    /// - Complexity: Linear in the length of the text, but for the sorting of the parameters of its query.
    public init?(_ text: String) {
        var reader = AddressReader()
        self.init(text, with: &reader)
    }

    /// Reads an address with a reader that is used again and again.
    init?(_ text: String, with reader: inout AddressReader) {
        var text = text
        let isRead = text.withUTF8 { bytes in
            bytes.baseAddress.map { reader.readWhole(FoldedText(base: $0, count: bytes.count)) } ?? false
        }
        guard isRead else { return nil }
        let clean = reader.clean
        self.text = String(decoding: clean.bytes, as: UTF8.self)
        key = ReferenceKey(rawValue: String(decoding: reader.target.wholeKey, as: UTF8.self))
        kind = reader.target.kind
        scheme = clean.scheme
        host = String(decoding: clean[clean.host], as: UTF8.self)
        suspicion = clean.suspicion
        wrapper = reader.wrapper.isEmpty ? nil : String(decoding: reader.wrapper, as: UTF8.self)
    }
}
