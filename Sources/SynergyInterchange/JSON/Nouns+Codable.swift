public import SynergyCrosswalk
import SynergyModel
public import SynergyReuse

// One conformance after the other, all alike: Codable goes through the readers and writers of data folders.

extension Transform: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension ElementPair: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension RelationOverride: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}

extension Decision: Codable {
    /// Decodes the JSON of a data folder.
    public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

    /// Encodes the JSON of a data folder.
    public func encode(to encoder: any Encoder) throws { try encode(asJSONTo: encoder) }
}
