/// One question of one edition of a form.
public struct Question: Hashable, Sendable, Identifiable {
    /// An identifier of a question, such as `GRETA-R3:4.2`.
    public typealias ID = Identifier<Question>

    /// Its identifier: the questionnaire's and its number.
    public var id: ID
    /// What it asks.
    public var text: LocalizedText
    /// The kind of answer it wants.
    public var kind: AnswerKind
    /// Advice to whoever answers.
    public var help: LocalizedText?
    /// The heading it stands under; several are joined by ` / `.
    public var section: String?
    /// The provisions it asks about.
    public var provisions: [Provision.ID]
    /// What about them it asks.
    public var aspect: Aspect?
    /// Whether a closed answer speaks of all, of any, or of a single matter.
    public var quantifier: Quantifier?
    /// The population that figures are about.
    public var population: String?
    /// The unit of figures.
    public var unit: String?
    /// The reference period it asks about.
    public var period: Period?
    /// The options of a choice.
    public var options: [AnswerOption]
    /// What can be settled on its own, as declared; see ``effectiveElements``.
    public var elements: [Element]
    /// Rows and columns of a table.
    public var table: TableShape?
    /// When it is asked at all.
    public var enabledIf: Condition?
    /// How long answers stay fresh.
    public var freshness: Freshness?
    /// What may be done with earlier answers.
    public var reuse: ReusePermission
    /// Whether it is asked for each territory or unit.
    public var perTerritory: Bool
    /// How sure the question itself is.
    public var certainty: Certainty?

    /// Creates a question.
    public init(
        id: ID, text: LocalizedText, kind: AnswerKind, help: LocalizedText? = nil, section: String? = nil,
        provisions: [Provision.ID] = [], aspect: Aspect? = nil, quantifier: Quantifier? = nil,
        population: String? = nil, unit: String? = nil, period: Period? = nil, options: [AnswerOption] = [],
        elements: [Element] = [], table: TableShape? = nil, enabledIf: Condition? = nil,
        freshness: Freshness? = nil, reuse: ReusePermission = .reuse, perTerritory: Bool = false,
        certainty: Certainty? = nil
    ) {
        self.id = id
        self.text = text
        self.kind = kind
        self.help = help
        self.section = section
        self.provisions = provisions
        self.aspect = aspect
        self.quantifier = quantifier
        self.population = population
        self.unit = unit
        self.period = period
        self.options = options
        self.elements = elements
        self.table = table
        self.enabledIf = enabledIf
        self.freshness = freshness
        self.reuse = reuse
        self.perTerritory = perTerritory
        self.certainty = certainty
    }

    /// How many elements a question in a file may have.
    package static let maximumElements = 10_000

    /// The elements of the question with every default filled in; a question without elements has one, called `value`.
    public var effectiveElements: [EffectiveElement] {
        if elements.isEmpty {
            return [
                EffectiveElement(
                    id: Element.onlyID, label: nil, kind: kind, nature: kind.defaultNature, quantifier: quantifier,
                    population: population, unit: unit)
            ]
        }
        let isAlone = elements.count == 1
        return elements.map { element in
            let kind = element.kind ?? (self.kind == .multipleChoice ? .yesNo : self.kind)
            return EffectiveElement(
                id: element.id, label: element.label, kind: kind, nature: element.nature ?? kind.defaultNature,
                // The smallest unit that can be settled on its own is one matter.
                quantifier: element.quantifier ?? (isAlone ? quantifier : .single),
                population: element.population ?? population, unit: element.unit ?? unit)
        }
    }
}

/// The kind of answer a question wants.
public enum AnswerKind: String, Sendable, CaseIterable, Codable {
    /// Yes or no.
    case yesNo
    /// One of several options.
    case singleChoice
    /// Any of several options.
    case multipleChoice
    /// A number.
    case number
    /// A day.
    case date
    /// A narrative.
    case text
    /// A list that may grow.
    case list
    /// A table.
    case table
    /// Links or citations.
    case link

    /// How an element of this kind behaves unless it says otherwise.
    public var defaultNature: Element.Nature {
        switch self {
        case .text: .narrative
        case .multipleChoice, .list, .link: .monotone
        case .yesNo, .singleChoice, .number, .date, .table: .exclusive
        }
    }

    /// Whether answers of this kind are closed: taken from a fixed set.
    public var isClosed: Bool { self == .yesNo || self == .singleChoice || self == .multipleChoice }
}

/// What about a provision a question asks.
public enum Aspect: String, Sendable, CaseIterable, Codable {
    /// Laws.
    case legislation
    /// Policies, plans and programmes.
    case policy
    /// Bodies and their mandates.
    case institution
    /// What is done in practice.
    case practice
    /// Figures.
    case statistics
    /// Cases.
    case cases
    /// Cooperation with others.
    case cooperation
    /// Needs for, or offers of, technical assistance.
    case technicalAssistance
    /// Good practices.
    case goodPractice
    /// Whether the State is one of origin, transit or destination.
    case stateRole
    /// Where else the State has reported.
    case crossReporting
}

/// Whether a closed answer speaks of all, of any, or of a single matter.
public enum Quantifier: String, Sendable, CaseIterable, Codable {
    /// Yes means that every matter holds.
    case all
    /// Yes means that at least one matter holds.
    case any
    /// The question is about one matter.
    case single
}

/// What a form allows to be done with earlier answers.
public enum ReusePermission: String, Sendable, CaseIterable, Codable {
    /// They may fill the form.
    case reuse
    /// They may only be pointed to.
    case linkOnly
    /// It must be asked every time.
    case askAlways
}

/// One option of a choice.
public struct AnswerOption: Hashable, Sendable {
    /// The code, which means something only inside its edition.
    public var code: String
    /// What the form shows.
    public var label: LocalizedText

    /// Creates an option.
    public init(code: String, label: LocalizedText) {
        self.code = code
        self.label = label
    }
}

/// The rows and columns of a table.
public struct TableShape: Hashable, Sendable {
    /// The keys of the rows.
    public var rows: [String]
    /// The keys of the columns.
    public var columns: [String]

    /// Creates a shape.
    public init(rows: [String], columns: [String]) {
        self.rows = rows
        self.columns = columns
    }
}

/// When a question is asked: the answer to another one is one of some values.
public struct Condition: Hashable, Sendable {
    /// The other question.
    public var question: Question.ID
    /// The values; a choice holds when its code, or one of its codes, is among them.
    public var oneOf: [AnswerValue]

    /// Creates a condition.
    public init(question: Question.ID, oneOf: [AnswerValue]) {
        self.question = question
        self.oneOf = oneOf
    }

    /// Whether `value` fulfils the condition.
    public func holds(for value: AnswerValue) -> Bool {
        if case .choices(let codes) = value {
            return oneOf.contains { wanted in
                switch wanted {
                case .choice(let code): codes.contains(code)
                case .text(let text): codes.contains(text.original.text)
                case .choices(let wanted): Set(wanted) == Set(codes)
                default: false
                }
            }
        }
        if case .choice(let code) = value {
            return oneOf.contains { $0 == value || $0 == .text(LocalizedText(code)) }
        }
        return oneOf.contains { $0.normalized == value.normalized }
    }
}
