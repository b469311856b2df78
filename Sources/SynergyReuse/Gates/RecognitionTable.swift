import SynergyModel

/// The rules of recognition valid on a day: the most specific rule wins, then the stricter.
struct RecognitionTable {
    /// One end of a transfer: a question of a questionnaire.
    struct End {
        var question: Question.ID
        var questionnaire: Questionnaire

        /// How closely a name describes this end: 4 question, 3 questionnaire, 2 instrument, 1 body, 0 all; `nil` not at all.
        func specificity(of name: String?) -> Int? {
            guard let name else { return 0 }
            if name == question.rawValue { return 4 }
            if name == questionnaire.id.rawValue { return 3 }
            if questionnaire.instruments.contains(where: { $0.rawValue == name }) { return 2 }
            return name == questionnaire.issuer?.rawValue ? 1 : nil
        }
    }

    private let rules: [RecognitionRule]

    init(_ rules: [RecognitionRule], asOf day: CalendarDay) {
        self.rules = rules.filter { $0.validity.contains(day) }.sorted { $0.id < $1.id }
    }

    /// How far the recipient recognises the source; `answer` where no rule says anything.
    func level(recipient: End, source: End) -> (level: RecognitionRule.Level, rule: String?) {
        var best: (specificity: Int, rule: RecognitionRule)?
        for rule in rules {
            guard let first = recipient.specificity(of: rule.recipient),
                let second = source.specificity(of: rule.source)
            else { continue }
            let candidate = (specificity: first + second, rule: rule)
            guard let current = best else {
                best = candidate
                continue
            }
            if (candidate.specificity, rule.level.strictness) > (current.specificity, current.rule.level.strictness) {
                best = candidate
            }
        }
        return best.map { ($0.rule.level, $0.rule.id) } ?? (.answer, nil)
    }
}
