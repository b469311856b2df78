// One conformance after the other, all alike: Codable goes through the readers and writers of data folders.

extension LanguageTag: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension LocalizedText: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension CalendarDay: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Period: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Freshness: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Classification: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Instrument: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension PartyStatus: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Reservation: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension TerritorialExclusion: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Policy: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Respondent: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension RecognitionRule: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Consent: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension ReportingEvent: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Questionnaire: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Question: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension AnswerValue: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Table: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Submission: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Answer: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Document: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Reference: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension ReportingRule: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension ReportRequest: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}
