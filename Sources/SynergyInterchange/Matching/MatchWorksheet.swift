public import SynergyCrosswalk
public import SynergyMatching
import SynergyModel

/// Suggestions for a curator to decide: one row a pair, with places for the answer, the relation and a note.
public struct MatchWorksheet: Hashable, Sendable {
    /// What a curator says of a pair.
    public enum Decision: String, Sendable, CaseIterable {
        /// The two share what the relation says.
        case accept
        /// They do not belong together.
        case reject
    }

    /// One pair.
    public struct Row: Hashable, Sendable {
        /// The item that a partner is sought for.
        public var subject: String
        /// What it says.
        public var subjectText: String
        /// The partner that is suggested.
        public var object: String
        /// What that says.
        public var objectText: String
        /// The place among the suggestions for the subject, from 1.
        public var rank: Int
        /// How likely it is that a curator would agree, 0…1, with up to three decimals.
        public var confidence: Double
        /// How the two may stand to each other.
        public var guess: RelationSet
        /// What speaks for the pair and what against, in words.
        public var evidence: String
        /// The terms that both have.
        public var terms: [String]
        /// What the curator says; `nil` while undecided.
        public var decision: Decision?
        /// How the two stand to each other, where the curator says so.
        public var relation: RelationSet?
        /// What the curator wants to be remembered.
        public var note: String

        /// Creates a row.
        public init(
            subject: String, subjectText: String = "", object: String, objectText: String = "", rank: Int,
            confidence: Double, guess: RelationSet, evidence: String = "", terms: [String] = [],
            decision: Decision? = nil, relation: RelationSet? = nil, note: String = ""
        ) {
            self.subject = subject
            self.subjectText = subjectText
            self.object = object
            self.objectText = objectText
            self.rank = rank
            self.confidence = (confidence * 1_000).rounded() / 1_000
            self.guess = guess
            self.evidence = evidence
            self.terms = terms
            self.decision = decision
            self.relation = relation
            self.note = note
        }

        /// Creates the row of a suggestion.
        public init(_ suggestion: Suggestion, subjectText: String, objectText: String) {
            self.init(
                subject: suggestion.subject, subjectText: subjectText, object: suggestion.object,
                objectText: objectText, rank: suggestion.rank, confidence: suggestion.confidence,
                guess: RelationSet(suggestion.relation),
                evidence: suggestion.evidence.map(\.words).joined(separator: "; "),
                terms: suggestion.evidence.flatMap(\.terms))
        }

        /// The relation that counts: the curator's, else the guess.
        public var effectiveRelation: RelationSet { relation ?? guess }

        /// Whether somebody has written something into it.
        public var isAnswered: Bool { decision != nil || relation != nil || !note.isEmpty }
    }

    /// The URI of the set of mappings that it becomes.
    public var id: String
    /// Its title.
    public var title: String
    /// Its licence, as a URI.
    public var license: String
    /// The prefix that subjects without one get in a set of mappings.
    public var subjectPrefix: String
    /// The prefix that objects without one get in a set of mappings.
    public var objectPrefix: String
    /// What prefixes stand for.
    public var prefixMap: [String: String]
    /// Who decided; without a name, what was accepted stays a proposal.
    public var reviewer: String?
    /// The pairs, those of one subject together, the best first.
    public var rows: [Row]
    /// What the numbers of the rows measure where they are no probabilities; then a set of mappings claims no confidence.
    package var measure: String?

    /// Creates a worksheet.
    public init(
        id: String = "https://reporting-synergy.invalid/match",
        title: String = "Questions that look alike: suggestions",
        license: String = SSSOM.unspecifiedLicense, subjectPrefix: String = "a",
        objectPrefix: String = "b",
        prefixMap: [String: String] = [:], reviewer: String? = nil, rows: [Row] = []
    ) {
        self.id = id
        self.title = title
        self.license = license
        self.subjectPrefix = subjectPrefix
        self.objectPrefix = objectPrefix
        self.prefixMap = prefixMap
        self.reviewer = reviewer
        self.rows = rows
    }
}

extension MatchEvidence {
    /// The terms that both texts have, where that is what it says.
    fileprivate var terms: [String] {
        if case .sharedTerms(let terms) = self { terms } else { [] }
    }
}
