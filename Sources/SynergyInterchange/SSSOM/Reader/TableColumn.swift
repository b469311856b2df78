import SynergyModel

/// A column of the table, and what is to be checked in it.
struct TableColumn {
    /// Marks of a text that was found good.
    struct Checks: OptionSet {
        let rawValue: UInt32

        static let reference = Self(rawValue: 1)
        static let references = Self(rawValue: 1 << 1)
        static let uri = Self(rawValue: 1 << 2)
        static let uris = Self(rawValue: 1 << 3)
        static let date = Self(rawValue: 1 << 4)
        static let score = Self(rawValue: 1 << 5)
        static let agreement = Self(rawValue: 1 << 6)
        static let entityType = Self(rawValue: 1 << 7)
        static let predicateType = Self(rawValue: 1 << 8)
        static let modifier = Self(rawValue: 1 << 9)
        static let cardinality = Self(rawValue: 1 << 10)
        static let texts = Self(rawValue: 1 << 11)
        static let justification = Self(rawValue: 1 << 12)
        static let elementMap = Self(rawValue: 1 << 13)
        static let transform = Self(rawValue: 1 << 14)
        static let record = Self(rawValue: 1 << 15)
        static let status = Self(rawValue: 1 << 16)
        static let day = Self(rawValue: 1 << 17)
        static let term = Self(rawValue: 1 << 18)
        static let legacy = Self(rawValue: 1 << 19)
    }

    /// The name in the header.
    let name: String
    /// What the name is today.
    let slot: SSSOM.Slot
    let definition: SlotDefinition?
    let known: SSSOMVocabulary.Extension?
    /// What must have been checked of each value; nothing for texts.
    let check: Checks
    /// The words of old versions.
    let translation: [String: String]?
    /// Whether a value is missing without which no record can be.
    var isRequired: Bool
    /// Whether cells may hold nothing, as the header has no name.
    var isNameless: Bool { name.isEmpty }

    init(name: String, slot: String, known: SSSOMVocabulary.Extension?) {
        self.name = name
        self.slot = SSSOM.Slot(rawValue: slot)
        definition = SSSOMVocabulary.mappingSlot(slot)
        self.known = known
        isRequired = ["subject_id", "predicate_id", "object_id", "mapping_justification", "record_id"].contains(slot)
        switch name {
        case "match_type": translation = SSSOMVocabulary.legacyMatchTypes
        case "match_term_type": translation = SSSOMVocabulary.legacyTermTypes
        default: translation = nil
        }
        check = translation == nil ? Self.check(definition, known) : .legacy
    }

    private static func check(_ definition: SlotDefinition?, _ known: SSSOMVocabulary.Extension?) -> Checks {
        switch known {
        case .status: return .status
        case .validFrom, .validUntil: return .day
        case .elementMap: return .elementMap
        case .transform: return .transform
        case .setRelation: return []
        case nil: break
        }
        guard let definition else { return [] }
        switch definition.kind {
        case .reference where definition.takesJustifications: return .justification
        case .reference where ["subject_id", "object_id"].contains(definition.name): return .term
        case .reference: return definition.isList ? .references : .reference
        case .uri: return definition.isList ? .uris : .uri
        case .date: return .date
        case .number(let lowest, _): return lowest < 0 ? .agreement : .score
        case .enumeration(.entityType): return .entityType
        case .enumeration(.predicateType): return .predicateType
        case .enumeration(.modifier): return .modifier
        case .enumeration: return .cardinality
        case .text, .structure: return definition.isList ? .texts : []
        }
    }
}
