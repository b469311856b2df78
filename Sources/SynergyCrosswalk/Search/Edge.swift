package import SynergyModel

/// A mapping compiled for one direction: what passes from a source question to a target question.
struct Edge: Sendable {
    /// What kind of statement it rests on; a few bytes, because edges are copied by the million.
    enum Basis: Equatable, Sendable {
        /// A mapping somebody asserted.
        case asserted
        /// A declared change between two editions.
        case lineage(LineageEntry.Change)
        /// A hint derived from the concordance between provisions.
        case derived
        /// The respondent's own reading, by its number among those of the crosswalk.
        case override(Int32)
    }

    /// Index of the source question.
    var from: Int32
    /// Index of the target question.
    var to: Int32
    /// How the source stands to the target.
    var relation: RelationSet
    /// What it rests on.
    var basis: Basis
    /// Index of the statement it was compiled from; −1 when it is none of the shared ones.
    var statement: Int32
    /// Whether the statement is used from object to subject.
    var isReversed: Bool
    /// Whether it may feed drafts.
    var isApproved: Bool
    /// When it holds.
    var validity: Validity
    /// What passes, element by element; empty when only links do.
    var passes: [Pass]
    /// Whether it has an element map, which then decides in place of the relation.
    var hasMap: Bool

    /// Whether values pass unchanged.
    var isIdentity: Bool { passes.allSatisfy { $0.transform == nil } }
}

/// What passes from one source element to one target element of a hop.
struct Pass: Hashable, Sendable {
    /// Stands for the answer as a whole in place of an element.
    static let whole: Int16 = -1

    /// Index of the source element, or ``whole``.
    var from: Int16
    /// Index of the target element, or ``whole``.
    var to: Int16
    /// How the source element stands to the target element.
    var relation: RelationSet
    /// What happens to the value; `nil` for identity.
    var transform: Transform?
    /// Which codes of a choice pass unchanged.
    var codes: Codes = .none

    /// Which codes of a choice pass unchanged.
    enum Codes: Hashable, Sendable {
        /// No code: a choice without a transform has no identity.
        case none
        /// These codes.
        case only(Set<String>)

        func intersection(_ other: Self) -> Self {
            guard case .only(let mine) = self, case .only(let others) = other else { return .none }
            return .only(mine.intersection(others))
        }
    }
}

/// A question with what the search needs of it, worked out once.
///
/// A class, because plans hand it about millions of times and a question has some forty fields to copy.
package final class CompiledQuestion: Sendable {
    /// The question.
    package let question: Question
    /// Its questionnaire's index.
    package let questionnaire: Int32
    /// Its elements with every default filled in.
    package let elements: [EffectiveElement]
    /// The question that stands for it and all its unchanged or editorial editions.
    package let canonical: Int32

    init(question: Question, questionnaire: Int32, canonical: Int32) {
        self.question = question
        self.questionnaire = questionnaire
        self.canonical = canonical
        elements = question.effectiveElements
    }

    /// The quantifier of an element, or of the whole for −1.
    package func quantifier(of element: Int16) -> Quantifier? {
        element >= 0 ? elements[Int(element)].quantifier : question.quantifier
    }

    func index(ofElement id: String) -> Int16? {
        elements.firstIndex { $0.id == id }.map(Int16.init)
    }
}
