/// A BCP 47 language tag, such as `ar` or `zh-Hans`; compared without regard to case.
public struct LanguageTag: Hashable, Sendable {
    /// The tag in lower case.
    public let rawValue: String

    /// Creates a tag, or returns `nil` when `text` has not the shape of one (RFC 5646 section 2.1, letters, digits, `-`).
    public init?(_ text: some StringProtocol) {
        var subtagLength = 0
        var isFirst = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"):
                guard subtagLength > 0 else { return nil }
                subtagLength = 0
                isFirst = false
            case 0x30...0x39 where !isFirst, 0x41...0x5A, 0x61...0x7A:
                subtagLength += 1
                guard subtagLength <= 8 else { return nil }
            default: return nil
            }
        }
        guard subtagLength > 0, text.utf8.prefix(while: { $0 != UInt8(ascii: "-") }).count >= 2 else { return nil }
        rawValue = text.lowercased()
    }

    package init(unchecked rawValue: String) { self.rawValue = rawValue }

    /// The language itself, without script, region or variants.
    public var primary: Substring { rawValue.prefix { $0 != "-" } }

    /// Whether a reader of `other` reads this: their primary languages agree.
    public func isReadable(as other: Self) -> Bool { primary == other.primary }

    /// Undetermined.
    public static let undetermined = Self(unchecked: "und")
    /// English.
    public static let english = Self(unchecked: "en")
}

extension LanguageTag: Comparable {
    /// Orders by what identifies, so that results never depend on the order of inputs.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension LanguageTag: CustomStringConvertible {
    /// What people read.
    public var description: String { rawValue }
}

extension LanguageTag: ExpressibleByStringLiteral {
    /// Creates a tag from a literal, which must be well formed.
    public init(stringLiteral value: String) {
        guard let tag = Self(value) else { preconditionFailure("‘\(value)’ is not a language tag") }
        self = tag
    }
}
