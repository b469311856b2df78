/// A State, a federal unit, or a regional organisation.
public struct Respondent: Hashable, Sendable, Identifiable {
    /// An identifier of a respondent, such as `XLD`.
    public typealias ID = Identifier<Respondent>

    /// What a respondent is; the kinds are never interchangeable.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// A State.
        case state
        /// A unit of a federal State, or a territory.
        case federalUnit
        /// A regional organisation.
        case regionalOrganisation
    }

    /// A unit of a respondent, for some time.
    public struct Unit: Hashable, Sendable, Identifiable {
        /// Its identifier, as a respondent of its own.
        public var id: Respondent.ID
        /// Its name.
        public var name: LocalizedText?
        /// When it is a unit of the respondent.
        public var validity: Validity

        /// Creates a unit.
        public init(id: Respondent.ID, name: LocalizedText? = nil, validity: Validity = Validity()) {
            self.id = id
            self.name = name
            self.validity = validity
        }
    }

    /// Its identifier.
    public var id: ID
    /// Its name.
    public var name: LocalizedText?
    /// What it is.
    public var kind: Kind
    /// Its official languages.
    public var languages: [LanguageTag]
    /// Its units.
    public var units: [Unit]

    /// Creates a respondent.
    public init(
        id: ID, name: LocalizedText? = nil, kind: Kind = .state, languages: [LanguageTag] = [], units: [Unit] = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.languages = languages
        self.units = units
    }
}
