/// How a cell says something.
enum CellForm: Sendable {
    /// A text as it stands.
    case text
    /// A text that may have a column for each language.
    case localized
    /// One of some words.
    case word(Vocabulary)
    /// Yes or no.
    case flag
    /// A number.
    case number
    /// A day; in a spreadsheet a real date.
    case day
    /// A period such as `2020/2023`.
    case period
    /// An identifier, which has no spaces.
    case identifier
    /// Identifiers, separated by `; `.
    case identifiers
    /// Names, separated by `; `.
    case names
    /// A language.
    case language
    /// Languages, separated by `; `.
    case languages
    /// `code=label; code=label`, in a column for each language.
    case options
    /// `name=label; name`, in a column for each language.
    case elements
    /// `4.1 = yes; no`.
    case condition
    /// A number of months, or never.
    case freshness
    /// `public`, `restricted`, `restricted: UNODC; COE (2026-12-31)`.
    case classification
    /// Addresses or titles, one a line.
    case references
    /// An address or a title.
    case document
    /// How source and target stand to each other.
    case relation
    /// `a -> b; c -> d`.
    case elementMap
    /// JSON.
    case json
    /// A value, which the kind of answer explains; texts may have a column for each language.
    case value

    /// Whether it may have a column for each language.
    var isLocalized: Bool {
        switch self {
        case .localized, .options, .elements, .value: true
        default: false
        }
    }
}
