/// The text that identifies what a citation denotes, such as `un:CEDAW/C/NOR/9#para=12-15`.
///
/// Two keys denote one document if they are equal up to `#`; what comes after it is the place inside the document.
/// `_` stands for "no document named", `ctx:NAME` for one that only the context can tell.
public struct ReferenceKey: RawRepresentable, Hashable, Sendable {
    /// The whole key.
    public let rawValue: String

    /// Creates a key from its text, which is taken as it is.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The part before `#`, which identifies the document.
    public var document: String {
        String(decoding: rawValue.utf8.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
    }

    /// The part after `#`, such as `para=12-15`, or `nil`.
    public var pinpoint: String? {
        guard let mark = rawValue.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        return String(decoding: rawValue.utf8[rawValue.utf8.index(after: mark)...], as: UTF8.self)
    }
}

extension ReferenceKey: Comparable {
    /// Orders by the text, so that results never depend on the order of inputs.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension ReferenceKey: CustomStringConvertible {
    /// What people read.
    public var description: String { rawValue }
}

extension ReferenceKey: ExpressibleByStringLiteral {
    /// Creates a key from a literal.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
