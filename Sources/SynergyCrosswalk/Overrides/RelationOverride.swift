public import SynergyModel

/// A State's own reading of how two questions stand to each other, which for that State alone counts in place of whatever
/// mappings, editions and hints say of the pair.
///
/// It is kept in the State's own files, always with a reason, and never changes a mapping set.
public struct RelationOverride: Hashable, Sendable {
    /// A name for it, shown where it acts.
    public var id: String
    /// Whose reading it is; for nobody else does it exist.
    public var respondent: Respondent.ID
    /// The question whose scope is described.
    public var from: Question.ID
    /// The question to which it is related.
    public var to: Question.ID
    /// How ``from`` stands to ``to``; with every relation possible the State accepts no mapping of the pair and claims nothing.
    public var relation: RelationSet
    /// Why, in the State's own words; `nil` only where the reader may not see them.
    public private(set) var reason: String?
    /// Who stated it.
    public var author: String?
    /// When it was stated; before that day it does not exist.
    public var date: CalendarDay?
    /// When it holds.
    public var validity: Validity
    /// Which element of ``from`` covers which element of ``to``; `nil` when the relation decides.
    public var elementMap: [ElementPair]?
    /// What happens to a value on the way; `nil` for identity.
    public var transform: Transform?

    /// Creates an override; with ``RelationSet/all`` as the relation it claims nothing.
    public init(
        id: String, respondent: Respondent.ID, from: Question.ID, to: Question.ID, relation: RelationSet,
        reason: String, author: String? = nil, date: CalendarDay? = nil, validity: Validity = Validity(),
        elementMap: [ElementPair]? = nil, transform: Transform? = nil
    ) {
        self.id = id
        self.respondent = respondent
        self.from = from
        self.to = to
        self.relation = relation
        self.reason = reason
        self.author = author
        self.date = date
        self.validity = validity
        self.elementMap = elementMap
        self.transform = transform
    }

    /// Whether the State accepts no mapping of the pair and claims nothing itself.
    public var claimsNothing: Bool { relation == .all }

    /// Whether it exists and holds on a day: stated by then, and valid.
    public func holds(on day: CalendarDay) -> Bool {
        (date.map { $0.ordinal <= day.ordinal } ?? true) && validity.contains(day)
    }

    /// The same without the reason, for readers who may not see it.
    public var withoutReason: Self {
        var override = self
        override.reason = nil
        return override
    }

    /// The word of the relation in files.
    package var relationWords: String { claimsNothing ? Self.unknown : relation.names }

    /// The word by which a State says that it claims nothing.
    package static let unknown = "unknown"

    /// What stands for it where a mapping is wanted: approved, and sure, because the State speaks for itself.
    ///
    /// The reason stays out: a mapping is seen by everybody.
    package var mapping: Mapping {
        Mapping(
            subject: .init(unchecked: from.rawValue), object: .init(unchecked: to.rawValue), relation: relation,
            authors: [author ?? respondent.rawValue], validity: validity, date: date,
            elementMap: claimsNothing ? nil : elementMap, transform: claimsNothing ? nil : transform)
    }

    /// A text that orders overrides by what they say, so that the order of files means nothing.
    var sortKey: String { [id, mapping.sortKey, reason ?? ""].joined(separator: "\u{1}") }
}

/// Two questions, whichever comes first.
package struct QuestionPair: Hashable, Sendable {
    private let first: Question.ID
    private let second: Question.ID

    /// Creates a pair; the order means nothing.
    package init(_ one: Question.ID, _ other: Question.ID) {
        (first, second) = one < other ? (one, other) : (other, one)
    }
}

extension RelationOverride {
    /// The pair of questions that it is about.
    package var pair: QuestionPair { QuestionPair(from, to) }
}

extension Chain {
    /// Whether it holds a State's reason for a reading of its own.
    package var tellsReasons: Bool {
        hops.contains { if case .override(let override) = $0.basis { override.reason != nil } else { false } }
    }

    /// Whether it passes two questions whose mappings the respondent does not accept.
    package var isRefused: Bool {
        hops.contains { if case .override(let override) = $0.basis { override.claimsNothing } else { false } }
    }

    /// The chain without the reasons that States give for readings of their own.
    package var withoutReasons: Self {
        var chain = self
        for (place, hop) in hops.enumerated() {
            if case .override(let override) = hop.basis, override.reason != nil {
                chain.hops[place].basis = .override(override.withoutReason)
            }
        }
        return chain
    }
}
