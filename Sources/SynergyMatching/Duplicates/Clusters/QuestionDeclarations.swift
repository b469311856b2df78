import SynergyModel

/// What questions declare besides their text, and what it takes away from their likeness.
struct QuestionDeclarations {
    /// What is left of the likeness, 0…1.
    private(set) var factor = 1.0
    /// What differs.
    private(set) var evidence: [DuplicateEvidence] = []

    /// Compares two questions; what only one declares says nothing.
    ///
    /// - Parameter meant: The instruments that the two mean without naming them.
    init(_ first: Question, _ second: Question, meant: (first: MeantInstruments, second: MeantInstruments)) {
        let agreement = Self.agreement(first.kind, second.kind)
        if agreement < 1 {
            factor *= agreement
            evidence.append(.answerKindsDiffer(first: first.kind.rawValue, second: second.kind.rawValue))
        }
        compare("aspect", first.aspect?.rawValue, second.aspect?.rawValue, 0.7)
        compare("quantifier", Self.quantifier(first), Self.quantifier(second), 0.7)
        compare("population", first.population, second.population, 0.5)
        compare("unit", first.unit, second.unit, 0.5)
        compare("period", first.period.map { "\($0)" }, second.period.map { "\($0)" }, 0.5)
        if first.perTerritory != second.perTerritory {
            compare("territory", first.perTerritory ? "each" : "all", second.perTerritory ? "each" : "all", 0.75)
        }
        if meant.first.differ(from: meant.second) {
            compare("instrument meant", meant.first.description, meant.second.description, 0.75)
        }
        // Under two headings of one form the same words ask about two matters.
        if first.id.questionnaire == second.id.questionnaire {
            compare("heading", first.section, second.section, 0.75)
        }
    }

    private mutating func compare(_ name: String, _ first: String?, _ second: String?, _ left: Double) {
        guard let first, let second, first.foldedForComparison != second.foldedForComparison else { return }
        factor *= left
        evidence.append(.declarationsDiffer(name: name, first: first, second: second))
    }

    /// One matter is all of it and any of it.
    private static func quantifier(_ question: Question) -> String? {
        question.quantifier == .single ? nil : question.quantifier?.rawValue
    }

    /// Whether answers of one kind can be those of another.
    private static func agreement(_ first: AnswerKind, _ second: AnswerKind) -> Double {
        if first == second { return 1 }
        let narrative: Set<AnswerKind> = [.text, .list]
        let choice: Set<AnswerKind> = [.singleChoice, .multipleChoice]
        if narrative.contains(first), narrative.contains(second) { return 0.95 }
        if choice.contains(first), choice.contains(second) { return 0.75 }
        return 0.5
    }

    /// What decides whether two questions with the same text are interchangeable in all comparisons.
    static func signature(of question: Question, meant: MeantInstruments) -> String {
        [
            question.kind.rawValue, question.aspect?.rawValue, question.quantifier?.rawValue,
            question.population?.foldedForComparison, question.unit?.foldedForComparison,
            question.period.map { "\($0)" }, question.perTerritory ? "each" : "all",
            meant.description,
        ].map { $0 ?? "\u{1}" }.joined(separator: "\u{1F}")
    }
}
