import SynergyCrosswalk
import SynergyModel

/// What the rules about whole records look at: where the columns are, and the numbers of some words.
struct RowRules {
    /// The columns of one side.
    struct Side {
        var id: Int?
        var type: Int?
        var label: Int?
        /// The slot whose value is missing.
        var name = ""
        var labelName = ""
        /// Whether the set says that this side is a text in every record.
        var isLiteralBySet = false
    }

    /// What decides about a relation, and what was found out about it.
    struct Claim {
        var predicate: Int32 = -2
        var modifier: Int32 = -2
        var words: Int32 = -2
        var verdict = Verdict.good
    }

    /// What is said of words and predicate together.
    enum Verdict { case good, unknownWords, differs }

    /// Records whose side may be a text because the set says so, which is known once all records were read.
    struct Pending {
        var line: Int
        var column: Int
        var side: Int
        var isLabelMissing: Bool
    }

    var sides = [Side(), Side()]
    var predicate, justification, record, modifier, cardinality, reviewDate, agreement: Int?
    var reviewers: [Int] = []
    var setRelation, validFrom, validUntil, elementMap: Int?
    var nameless: [Int] = []
    var literal: Int32 = -2
    var noTerm: Int32 = -2
    /// Whether every row must be looked at.
    var isThorough = false
    /// Whether any cell may hold a quote.
    var mayHaveQuotes = true
    var pending: [Pending] = []
    /// Verdicts, by a hash of what they are about.
    var claims = [Claim](repeating: Claim(), count: 256)

    init() {}

    init(_ columns: [TableColumn], _ metadata: SSSOM.Metadata, _ texts: inout NameTable) {
        func index(_ slot: SSSOM.Slot) -> Int? { columns.firstIndex { $0.slot == slot } }
        func index(_ known: SSSOMVocabulary.Extension) -> Int? { columns.firstIndex { $0.known == known } }
        literal = texts.intern(SSSOMVocabulary.literal)
        noTerm = texts.intern(SSSOMVocabulary.noTermFound)
        for (place, name) in ["subject", "object"].enumerated() {
            let type = SSSOM.Slot("\(name)_type")
            let legacy = columns.firstIndex { $0.name == "match_term_type" && $0.slot == "subject_type" }
            sides[place] = Side(
                id: index(SSSOM.Slot("\(name)_id")), type: index(type) ?? legacy,
                label: index(SSSOM.Slot("\(name)_label")),
                name: "\(name)_id", labelName: "\(name)_label",
                isLiteralBySet: metadata[type] == .text(SSSOMVocabulary.literal))
        }
        predicate = index("predicate_id")
        justification = index("mapping_justification")
        record = index("record_id")
        modifier = index("predicate_modifier")
        cardinality = index("mapping_cardinality")
        reviewDate = index("review_date")
        agreement = index("reviewer_agreement")
        reviewers = [index("reviewer_id"), index("reviewer_label")].compactMap { $0 }
        setRelation = index(.setRelation)
        validFrom = index(.validFrom)
        validUntil = index(.validUntil)
        elementMap = index(.elementMap)
        nameless = columns.indices.filter { columns[$0].isNameless }
        isThorough =
            record != nil || cardinality != nil || reviewDate != nil || agreement != nil || elementMap != nil
            || validFrom != nil && validUntil != nil || !nameless.isEmpty
            || sides.contains { $0.type != nil || $0.isLiteralBySet || $0.id == nil }
    }
}
