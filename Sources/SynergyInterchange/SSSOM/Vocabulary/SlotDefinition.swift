/// What the SSSOM schema (1.1) says about one slot.
struct SlotDefinition: Sendable {
    /// What a value is.
    enum Kind: Sendable, Equatable {
        /// Any text.
        case text
        /// A CURIE with a declared prefix.
        case reference
        /// A URI with a scheme.
        case uri
        /// A day, `YYYY-MM-DD`.
        case date
        /// A number in a range.
        case number(lowest: Double, highest: Double)
        /// One of some words.
        case enumeration(Enumeration)
        /// What has a form of its own: the prefixes, the extension definitions.
        case structure
    }

    /// The words of a slot that takes only some.
    enum Enumeration: Sendable, Equatable {
        case version, entityType, predicateType, modifier, cardinality

        /// The words, those of version 1.0 first.
        var words: [String] {
            switch self {
            case .version: ["1.0", "1.1"]
            case .entityType: SSSOMVocabulary.entityTypes
            case .predicateType:
                SSSOMVocabulary.entityTypes.filter { $0 != "rdfs literal" && $0 != SSSOMVocabulary.composed }
            case .modifier: ["Not"]
            case .cardinality: ["1:1", "1:n", "n:1", "n:n", "1:0", "0:1", "0:0"]
            }
        }
    }

    /// Its name.
    let name: String
    /// What a value is.
    let kind: Kind
    /// Whether it takes several values.
    var isList = false
    /// Whether a value of the set stands for all mappings.
    var isPropagatable = false
    /// Whether it is new in version 1.1.
    var isNew = false

    init(_ name: String, _ kind: Kind, list: Bool = false, propagatable: Bool = false, new: Bool = false) {
        self.name = name
        self.kind = kind
        isList = list
        isPropagatable = propagatable
        isNew = new
    }
}
