/// A body that issues questionnaires and receives reports, named only by its identifier.
public enum Body {
    /// An identifier of a body, such as `GRETA`.
    public typealias ID = Identifier<Body>
}

/// How sure a fact of a mapping pack is.
public enum Certainty: String, Sendable, CaseIterable, Codable {
    /// Read in the source itself.
    case high
    /// From secondary or partial sources.
    case medium
    /// An outline; the source was not seen.
    case low
}

/// A treaty, directive, action plan or survey under which States report.
public struct Instrument: Hashable, Sendable, Identifiable {
    /// An identifier of an instrument, such as `UN-TIP`.
    public typealias ID = Identifier<Instrument>

    /// What kind of instrument it is.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// Binding on its parties.
        case treaty
        /// Binding on the members of a union.
        case directive
        /// Agreed policy; it has no parties.
        case actionPlan
        /// A survey; it has no parties.
        case survey

        /// Whether States become party to instruments of this kind.
        public var hasParties: Bool { self == .treaty || self == .directive }
    }

    /// Its identifier.
    public var id: ID
    /// Its title.
    public var title: LocalizedText
    /// Its kind.
    public var kind: Kind
    /// The body behind it.
    public var issuer: Body.ID?
    /// What else is known of it.
    public var about: About
    /// How reports under it fall due; empty where nobody has said.
    public var reporting: [ReportingRule]
    /// Its provisions, in the order of the text.
    public var provisions: [Provision]
    /// Who is party to it, as far as its file says.
    public var parties: [PartyStatus]
    /// Reservations, as far as its file says.
    public var reservations: [Reservation]
    /// Territories left out, as far as its file says.
    public var territorialExclusions: [TerritorialExclusion]

    /// Creates an instrument.
    public init(
        id: ID, title: LocalizedText, kind: Kind, issuer: Body.ID? = nil, about: About = About(),
        reporting: [ReportingRule] = [], provisions: [Provision] = [], parties: [PartyStatus] = [],
        reservations: [Reservation] = [], territorialExclusions: [TerritorialExclusion] = []
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.issuer = issuer
        self.about = about
        self.reporting = reporting
        self.provisions = provisions
        self.parties = parties
        self.reservations = reservations
        self.territorialExclusions = territorialExclusions
    }

    /// Facts about an instrument that no rule depends on.
    public struct About: Hashable, Sendable {
        /// The region it covers.
        public var region: String?
        /// When it was adopted.
        public var adopted: CalendarDay?
        /// When it entered into force.
        public var inForce: CalendarDay?
        /// Where it is published.
        public var treatyReference: String?
        /// Who monitors it.
        public var monitoringBody: String?
        /// How States report.
        public var reportingProcess: String?
        /// Years between two reports.
        public var cycleYears: Double?
        /// Its official page.
        public var url: String?
        /// How sure these facts are.
        public var certainty: Certainty?

        /// Creates facts.
        public init(
            region: String? = nil, adopted: CalendarDay? = nil, inForce: CalendarDay? = nil,
            treatyReference: String? = nil, monitoringBody: String? = nil, reportingProcess: String? = nil,
            cycleYears: Double? = nil, url: String? = nil, certainty: Certainty? = nil
        ) {
            self.region = region
            self.adopted = adopted
            self.inForce = inForce
            self.treatyReference = treatyReference
            self.monitoringBody = monitoringBody
            self.reportingProcess = reportingProcess
            self.cycleYears = cycleYears
            self.url = url
            self.certainty = certainty
        }
    }
}

/// An article or paragraph of one version of an instrument.
public struct Provision: Hashable, Sendable, Identifiable {
    /// An identifier of a provision, such as `UN-TIP:6(3)(a)`.
    public typealias ID = Identifier<Provision>

    /// Its identifier.
    public var id: ID
    /// What it is about, in our own words.
    public var heading: LocalizedText?
    /// A topic key.
    public var topic: String?
    /// When it is part of the instrument.
    public var validity: Validity
    /// How sure this is.
    public var certainty: Certainty?

    /// Creates a provision.
    public init(
        id: ID, heading: LocalizedText? = nil, topic: String? = nil, validity: Validity = Validity(),
        certainty: Certainty? = nil
    ) {
        self.id = id
        self.heading = heading
        self.topic = topic
        self.validity = validity
        self.certainty = certainty
    }
}
