/// What a respondent is to an instrument, for some time.
public struct PartyStatus: Hashable, Sendable {
    /// The status itself.
    public enum Status: String, Sendable, CaseIterable, Codable {
        /// Bound by it.
        case party
        /// Signed, not bound.
        case signatory
        /// Neither.
        case notParty
    }

    /// The respondent.
    public var respondent: Respondent.ID
    /// The instrument.
    public var instrument: Instrument.ID
    /// The status.
    public var status: Status
    /// When it holds.
    public var validity: Validity

    /// Creates a status.
    public init(
        respondent: Respondent.ID, instrument: Instrument.ID, status: Status, validity: Validity = Validity()
    ) {
        self.respondent = respondent
        self.instrument = instrument
        self.status = status
        self.validity = validity
    }
}

/// A respondent's reservation to provisions of an instrument.
public struct Reservation: Hashable, Sendable {
    /// How much of the provisions is reserved.
    public enum Extent: String, Sendable, CaseIterable, Codable {
        /// All of each provision.
        case whole
        /// A part of each provision.
        case part
    }

    /// The respondent.
    public var respondent: Respondent.ID
    /// The provisions; a provision stands for all its parts.
    public var provisions: [Provision.ID]
    /// How much of them.
    public var extent: Extent
    /// When it holds.
    public var validity: Validity
    /// What it says.
    public var note: String?

    /// Creates a reservation.
    public init(
        respondent: Respondent.ID, provisions: [Provision.ID], extent: Extent = .whole,
        validity: Validity = Validity(), note: String? = nil
    ) {
        self.respondent = respondent
        self.provisions = provisions
        self.extent = extent
        self.validity = validity
        self.note = note
    }
}

/// Units to which a respondent does not extend an instrument.
public struct TerritorialExclusion: Hashable, Sendable {
    /// The respondent.
    public var respondent: Respondent.ID
    /// The instrument.
    public var instrument: Instrument.ID
    /// The units left out.
    public var units: [Respondent.ID]
    /// When it holds.
    public var validity: Validity

    /// Creates an exclusion.
    public init(
        respondent: Respondent.ID, instrument: Instrument.ID, units: [Respondent.ID], validity: Validity = Validity()
    ) {
        self.respondent = respondent
        self.instrument = instrument
        self.units = units
        self.validity = validity
    }
}
