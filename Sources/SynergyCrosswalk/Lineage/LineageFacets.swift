import SynergyModel

/// What follows from one side of two questions, their texts aside, and how it is said.
struct LineageFacet: Sendable {
    /// How the old scope stands to the new one as far as this side decides it.
    var relation: RelationSet
    /// What was found, in a sentence; `nil` where it need not be said.
    var evidence: String?
    /// Whether the question differs here in any way.
    var differs = false
    /// Whether nothing is known to have changed, because one edition says nothing here or says it in other words.
    var isOpen = false

    static let same = Self(relation: .equal, evidence: nil)
}

/// Compares everything but the texts of two questions.
struct LineageFacets {
    private let old: LineageQuestion
    private let new: LineageQuestion

    init(_ old: LineageQuestion, _ new: LineageQuestion) {
        self.old = old
        self.new = new
    }

    /// Sides that take part in the scope of a question.
    func scope() -> [LineageFacet] {
        [
            provisions(), units("element", old.elements, new.elements), options(),
            units("row", old.rows, new.rows), units("column", old.columns, new.columns), population(), aspect(),
            territory(), advice(),
        ]
    }

    /// Sides that change how a question is answered, not what it asks about.
    func form() -> [LineageFacet] {
        let first = old.question
        let second = new.question
        var facets: [LineageFacet] = []
        func add(_ differs: Bool, _ evidence: String) {
            if differs { facets.append(LineageFacet(relation: .equal, evidence: evidence, differs: true)) }
        }
        add(first.kind != second.kind, "The kind of answer was \(first.kind.words) and is \(second.kind.words).")
        add(
            first.quantifier != second.quantifier,
            "Yes \(Self.meaning(first.quantifier, "meant")), and now \(Self.meaning(second.quantifier, "means")).")
        add(first.unit != second.unit, "The unit was \(Self.said(first.unit)) and is \(Self.said(second.unit)).")
        add(first.period != second.period, "It asks about another period.")
        add(old.parent != new.parent, "It is asked under another condition.")
        add(
            first.section?.foldedForComparison != second.section?.foldedForComparison,
            "The heading was \(Self.said(first.section)) and is \(Self.said(second.section)).")
        add(
            first.options.map(\.code) != second.options.map(\.code) && Set(old.options) == Set(new.options),
            "The options have other codes or stand in another order.")
        return facets
    }

    // MARK: Sides of the scope

    private func provisions() -> LineageFacet {
        let first = old.provisions
        let second = new.provisions
        if first == second {
            return LineageFacet(
                relation: .equal,
                evidence: first.isEmpty ? nil : "It cites the same: \(Self.list(first.map(\.rawValue))).")
        }
        if first.isEmpty || second.isEmpty {
            let evidence =
                first.isEmpty
                ? "It cited nothing and now cites \(Self.list(second.map(\.rawValue)))."
                : "It cited \(Self.list(first.map(\.rawValue))) and now cites nothing."
            return LineageFacet(relation: .sharing, evidence: evidence, differs: true, isOpen: true)
        }
        let oldCovers = second.allSatisfy { provision in first.contains { provision.isInside($0) } }
        let newCovers = first.allSatisfy { provision in second.contains { provision.isInside($0) } }
        let touch = first.contains { provision in second.contains { $0.touches(provision) } }
        // A citation may have been completed without a change of what is asked, so that equal stays possible.
        let relation: RelationSet =
            switch (oldCovers, newCovers) {
            case (true, true): .equal
            case (true, false): [.equal, .superset]
            case (false, true): [.equal, .subset]
            case (false, false): touch ? .sharing : .all
            }
        let went = first.filter { !second.contains($0) }.map(\.rawValue)
        let came = second.filter { !first.contains($0) }.map(\.rawValue)
        let both = first.filter { second.contains($0) }.map(\.rawValue)
        var parts: [String] = []
        if !both.isEmpty { parts.append("Both cite \(Self.list(both)).") }
        if !went.isEmpty { parts.append("It no longer cites \(Self.list(went)).") }
        if !came.isEmpty { parts.append("It now cites \(Self.list(came)).") }
        return LineageFacet(relation: relation, evidence: parts.joined(separator: " "), differs: true)
    }

    private func options() -> LineageFacet {
        // Elements that repeat the options have been compared.
        let repeats = { (side: LineageQuestion) in !side.elements.isEmpty && Set(side.elements) == Set(side.options) }
        if repeats(old), repeats(new) { return .same }
        var facet = units("option", old.options, new.options)
        // Where one only may be chosen, options are answers and not the matters themselves.
        if (old.question.kind, new.question.kind) != (.multipleChoice, .multipleChoice) {
            facet.relation = facet.relation.orEqual
        }
        return facet
    }

    /// Compares parts that both questions list.
    private func units(
        _ word: String, _ first: [LineageQuestion.Unit], _ second: [LineageQuestion.Unit]
    ) -> LineageFacet {
        let oldSet = Set(first)
        let newSet = Set(second)
        if oldSet == newSet {
            guard let language = otherLanguage(first, second) else {
                return first == second ? .same : LineageFacet(relation: .equal, evidence: nil, differs: true)
            }
            return LineageFacet(
                relation: .sharing, evidence: "The labels of \(word)s differ in \(language).", differs: true,
                isOpen: true)
        }
        if first.isEmpty || second.isEmpty {
            let names = Self.quoted(first.isEmpty ? second : first)
            let evidence =
                first.isEmpty
                ? "It lists \(word)s, which the old question did not: \(names)."
                : "It no longer lists \(word)s; the old question listed \(names)."
            return LineageFacet(relation: .sharing, evidence: evidence, differs: true, isOpen: true)
        }
        let went = first.filter { !newSet.contains($0) }
        let came = second.filter { !oldSet.contains($0) }
        let kept = first.filter { newSet.contains($0) }
        var parts: [String] = []
        func say(_ units: [LineageQuestion.Unit], _ verb: String) {
            guard !units.isEmpty else { return }
            parts.append("\(word.capitalizedFirst)\(units.count == 1 ? "" : "s") \(verb): \(Self.quoted(units)).")
        }
        say(went, "removed")
        say(came, "added")
        // Dates are no part of a scope.
        let areYears = (went + came).allSatisfy(\.isYear)
        // What came may be what went under another name.
        var relation: RelationSet = areYears ? .equal : kept.isEmpty ? .all : .sharing
        if !areYears, went.isEmpty || came.isEmpty {
            relation = came.isEmpty ? .superset : .subset
            let areOwn = (went + came).allSatisfy { unit in !kept.contains { unit.mayLie(inside: $0) } }
            if !areOwn || (first + second).contains(where: \.isResidual) { relation = relation.orEqual }
        }
        let areRenamed = Set(went.map(\.id)) == Set(came.map(\.id))
        return LineageFacet(
            relation: relation, evidence: parts.joined(separator: " "), differs: true,
            isOpen: areRenamed && relation == .sharing)
    }

    /// A language in which parts that are called the same in another are called differently.
    private func otherLanguage(_ first: [LineageQuestion.Unit], _ second: [LineageQuestion.Unit]) -> String? {
        let others = Dictionary(second.map { ($0.key, $0.labels) }, uniquingKeysWith: { first, _ in first })
        for unit in first {
            for (language, label) in unit.labels.sorted(by: { $0.key < $1.key }) {
                if let other = others[unit.key]?[language], other != label { return language }
            }
        }
        return nil
    }

    private func population() -> LineageFacet {
        let first = old.question.population
        let second = new.question.population
        if first == second { return .same }
        let evidence = "The population was \(Self.said(first)) and is \(Self.said(second))."
        let isKnown = first != nil && second != nil
        return LineageFacet(relation: isKnown ? .all : .sharing, evidence: evidence, differs: true, isOpen: !isKnown)
    }

    private func aspect() -> LineageFacet {
        let first = old.question.aspect
        let second = new.question.aspect
        guard first != second else { return .same }
        let isKnown = first != nil && second != nil
        return LineageFacet(
            relation: isKnown ? .all : .equal,
            evidence:
                "It asked about \(first?.words ?? "no named aspect") and asks about \(second?.words ?? "no named aspect").",
            differs: true)
    }

    private func territory() -> LineageFacet {
        if old.question.perTerritory == new.question.perTerritory { return .same }
        let evidence =
            new.question.perTerritory
            ? "It is now asked for each territory or unit." : "It is no longer asked for each territory or unit."
        return LineageFacet(relation: .all, evidence: evidence, differs: true)
    }

    private func advice() -> LineageFacet {
        if old.help.isEmpty, new.help.isEmpty { return .same }
        let wording = LineageWording(old.help, new.help)
        if wording.isSameOrSpelling {
            return LineageFacet(relation: .equal, evidence: nil, differs: wording.change != .same)
        }
        return LineageFacet(
            relation: .sharing, evidence: "The advice to whoever answers differs, and advice may ask for more or less.",
            differs: true, isOpen: true)
    }

    // MARK: Words

    private static func meaning(_ quantifier: Quantifier?, _ verb: String) -> String {
        switch quantifier {
        case .all: "\(verb) that all of it holds"
        case .any: "\(verb) that any of it holds"
        case .single: "\(verb) that one matter holds"
        case nil: "\(verb) nothing stated"
        }
    }

    private static func said(_ text: String?) -> String { text.map { "‘\($0)’" } ?? "not stated" }

    static func quoted(_ units: [LineageQuestion.Unit]) -> String { list(units.map { "‘\($0.name)’" }) }

    /// `a, b and c`, cut after eight.
    static func list(_ words: [String]) -> String {
        guard words.count > 1 else { return words.first ?? "" }
        if words.count > 8 { return words.prefix(7).joined(separator: ", ") + " and \(words.count - 7) more" }
        return words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
    }
}

extension RelationSet {
    /// What follows for two questions that agree but for two sides of them.
    ///
    /// More on one side and nothing less on the other is more; more here and less there leaves everything open but that they
    /// have something in common.
    func alongside(_ other: Self) -> Self {
        if self == .equal { return other }
        if other == .equal { return self }
        if contains(.disjoint) || other.contains(.disjoint) { return .all }
        for side in [RelationSet.superset, .subset] {
            let orEqual = side.union(.equal)
            if isSubset(of: orEqual), other.isSubset(of: orEqual) {
                return self == side || other == side ? side : orEqual
            }
        }
        return .sharing
    }
}

extension RelationSet {
    /// Superset or subset where equal is possible too; anything else as it is.
    fileprivate var orEqual: Self { self == .superset || self == .subset ? union(.equal) : self }
}

extension Identifier where Subject == Provision {
    /// Whether this is the other provision or a part of it.
    func isInside(_ other: Self) -> Bool {
        let nesting = nesting(in: other)
        return nesting == .same || nesting == .part
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension AnswerKind {
    /// The kind in words.
    var words: String {
        switch self {
        case .yesNo: "yes or no"
        case .singleChoice: "one choice"
        case .multipleChoice: "several choices"
        case .number: "a number"
        case .date: "a date"
        case .text: "a text"
        case .list: "a list"
        case .table: "a table"
        case .link: "links"
        }
    }
}

extension Aspect {
    /// The aspect in words.
    var words: String {
        switch self {
        case .technicalAssistance: "technical assistance"
        case .goodPractice: "good practices"
        case .stateRole: "the role of the State"
        case .crossReporting: "reports made elsewhere"
        default: rawValue
        }
    }
}
