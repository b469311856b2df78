/// The smallest unit of information of a question that can be settled on its own.
public struct Element: Hashable, Sendable {
    /// How answers to one element combine.
    public enum Nature: String, Sendable, CaseIterable, Codable {
        /// One value; two different ones contradict.
        case exclusive
        /// A list that grows; several unite.
        case monotone
        /// A text; several are variants.
        case narrative
    }

    /// The name of the only element of a question without declared elements.
    public static let onlyID = "value"

    /// Its name inside the question.
    public var id: String
    /// What the form shows.
    public var label: LocalizedText?
    /// The kind of answer, where it is not the question's.
    public var kind: AnswerKind?
    /// How answers combine, where it does not follow from the kind.
    public var nature: Nature?
    /// The quantifier, where it is not `single`.
    public var quantifier: Quantifier?
    /// The population, where it is not the question's.
    public var population: String?
    /// The unit, where it is not the question's.
    public var unit: String?

    /// Creates an element.
    public init(
        id: String, label: LocalizedText? = nil, kind: AnswerKind? = nil, nature: Nature? = nil,
        quantifier: Quantifier? = nil, population: String? = nil, unit: String? = nil
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.nature = nature
        self.quantifier = quantifier
        self.population = population
        self.unit = unit
    }
}

/// An element with every default of its question filled in.
public struct EffectiveElement: Hashable, Sendable {
    /// Its name inside the question.
    public let id: String
    /// What the form shows.
    public let label: LocalizedText?
    /// The kind of answer.
    public let kind: AnswerKind
    /// How answers combine.
    public let nature: Element.Nature
    /// The quantifier of a closed answer.
    public let quantifier: Quantifier?
    /// The population of a figure.
    public let population: String?
    /// The unit of a figure.
    public let unit: String?

    package init(
        id: String, label: LocalizedText?, kind: AnswerKind, nature: Element.Nature, quantifier: Quantifier?,
        population: String?, unit: String?
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.nature = nature
        self.quantifier = quantifier
        self.population = population
        self.unit = unit
    }
}
