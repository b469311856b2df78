/// A stable name of something, such as `GRETA-R3:4.2` for a question or `UN-TIP` for an instrument.
///
/// An identifier that exists is well formed: not empty, at most 512 bytes, without spaces, control characters or `|`.
/// `Subject` only tells identifiers of different things apart at compile time.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable {
    /// The identifier exactly as its source wrote it.
    public let rawValue: String

    /// Creates an identifier, or returns `nil` when `rawValue` is not well formed.
    public init?(rawValue: String) {
        guard Self.isWellFormed(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// Creates an identifier, or returns `nil` when `rawValue` is not well formed.
    public init?(_ rawValue: some StringProtocol) {
        self.init(rawValue: String(rawValue))
    }

    /// Creates an identifier from text already known to be well formed.
    package init(unchecked rawValue: String) {
        self.rawValue = rawValue
    }

    private static func isWellFormed(_ text: String) -> Bool {
        var count = 0
        for byte in text.utf8 {
            count += 1
            if byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "|") || count > 512 { return false }
        }
        return count > 0
    }
}

extension Identifier: Comparable {
    /// Orders by what identifies, so that results never depend on the order of inputs.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Identifier: CustomStringConvertible {
    /// What people read.
    public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
    /// Creates an identifier from a literal, which must be well formed.
    public init(stringLiteral value: String) {
        guard let identifier = Self(rawValue: value) else {
            preconditionFailure("‘\(value)’ is not a well-formed identifier")
        }
        self = identifier
    }
}

extension Identifier: Codable {
    /// Decodes the plain text and checks it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let identifier = Self(rawValue: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "an identifier has no spaces, control characters or ‘|’")
        }
        self = identifier
    }

    /// Encodes the plain text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension Identifier {
    /// What stands before the first colon, or the whole when there is none.
    public var prefix: Substring {
        rawValue[..<(rawValue.utf8.firstIndex(of: UInt8(ascii: ":")) ?? rawValue.endIndex)]
    }

    /// What stands after the first colon, or nothing when there is none.
    public var localPart: Substring {
        guard let colon = rawValue.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "" }
        return rawValue[rawValue.utf8.index(after: colon)...]
    }
}

extension Identifier where Subject == Question {
    /// Creates the identifier `questionnaire:number`, or returns `nil` when `number` is not well formed.
    public init?(questionnaire: Questionnaire.ID, number: some StringProtocol) {
        self.init(rawValue: "\(questionnaire.rawValue):\(number)")
    }

    /// The questionnaire that the question belongs to.
    public var questionnaire: Questionnaire.ID { Questionnaire.ID(unchecked: String(prefix)) }

    /// The number of the question inside its questionnaire.
    public var number: String { String(localPart) }
}

extension Identifier where Subject == Provision {
    /// Creates the identifier `instrument:number`, or returns `nil` when `number` is not well formed.
    public init?(instrument: Instrument.ID, number: some StringProtocol) {
        self.init(rawValue: "\(instrument.rawValue):\(number)")
    }

    /// The instrument that the provision belongs to.
    public var instrument: Instrument.ID { Instrument.ID(unchecked: String(prefix)) }

    /// The number of the provision inside its instrument.
    public var number: String { String(localPart) }
}
