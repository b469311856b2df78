import SynergyModel

/// One look at one draft.
struct LintRun {
    let draft: Questionnaire
    let context: LintContext
    let options: QuestionnaireLinter.Options
    /// The texts of each question, one for each language, in the order of the questions.
    let texts: [[WordingText]]
    var figures = LintFigures()
    private var findings: [(place: Int, finding: LintFinding)] = []

    init(_ draft: Questionnaire, _ context: LintContext, _ options: QuestionnaireLinter.Options) {
        self.draft = draft
        self.context = context
        self.options = options
        texts = draft.questions.map { question in
            question.text.assuming(draft.language).entries.map { WordingText($0.text, language: $0.language) }
        }
    }

    // MARK: Finding

    /// Notes something about the form as a whole.
    mutating func find(
        _ rule: LintRule, _ severity: Diagnostic.Severity, questions: [Question.ID] = [],
        at path: JSONPath = JSONPath(),
        _ found: String, advice: String
    ) {
        findings.append(
            (-1, LintFinding(rule, severity, questions: questions, at: path, found, advice: advice)))
    }

    /// Notes something about a question.
    ///
    /// - Parameters:
    ///   - place: The place of the question among those of the draft.
    ///   - steps: The way from the question to what it is about.
    mutating func find(
        _ rule: LintRule, _ severity: Diagnostic.Severity, in place: Int, others: [Question.ID] = [],
        at steps: [JSONPath.Step] = [.member("text")], _ found: String, advice: String
    ) {
        let finding = LintFinding(
            rule, severity, questions: [draft.questions[place].id] + others, at: Self.path(place, steps), found,
            advice: advice)
        findings.append((place, finding))
    }

    /// The way to a part of a question.
    static func path(_ place: Int, _ steps: [JSONPath.Step] = []) -> JSONPath {
        JSONPath([.member("questions"), .index(place)] + steps)
    }

    /// What was found, in the order of the form.
    var report: LintReport {
        let order = Dictionary(
            LintRule.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        func key(_ offset: Int) -> (Int, Int, Int) {
            (findings[offset].place, order[findings[offset].finding.rule] ?? 0, offset)
        }
        let sorted = findings.indices.sorted { key($0) < key($1) }.map { findings[$0].finding }
        return LintReport(questionnaire: draft.id, title: draft.title, figures: figures, findings: sorted)
    }
}

extension LintRun {
    // MARK: Short

    /// Counts questions, words and minutes, and says where they are too many.
    mutating func measure() {
        var sections: [String?: Int] = [:]
        var lower = 0.0
        var upper = 0.0
        for (place, question) in draft.questions.enumerated() {
            figures.share.add(question.kind)
            let section = sections[question.section] ?? figures.sections.count
            if section == figures.sections.count {
                sections[question.section] = section
                figures.sections.append(.init(heading: question.section, share: .init()))
            }
            figures.sections[section].share.add(question.kind)
            let words = texts[place].first?.wordCount ?? 0
            figures.words += words
            figures.longest = max(figures.longest, words)
            if let minutes = options.minutes[question.kind] {
                lower += minutes.lower
                upper += minutes.upper
            }
            if words > options.maximumWords {
                find(
                    .longQuestion, .warning, in: place, "The question has \(words) words.",
                    advice: "Say it in at most \(options.maximumWords) words; put explanations into ‘help’.")
            }
        }
        if !options.minutes.isEmpty {
            figures.minutes = LintMinutes(lower, upper)
            let kinds = Set(draft.questions.map(\.kind))
            figures.assumed = AnswerKind.allCases.compactMap { kind in
                kinds.contains(kind) ? options.minutes[kind].map { .init(kind: kind, minutes: $0) } : nil
            }
        }
        if figures.share.questions > options.maximumQuestions {
            find(
                .longForm, .warning, at: JSONPath([.member("questions")]),
                "The form has \(figures.share.questions) questions.",
                advice: "Ask at most \(options.maximumQuestions), or divide the form into clusters.")
        }
        if lower > options.maximumMinutes {
            find(
                .muchWork, .warning, at: JSONPath([.member("questions")]),
                "To answer takes \(Self.number(lower)) minutes at least, by the minutes that are assumed.",
                advice: "Stay below \(Self.number(options.maximumMinutes)): ask less, or more in closed questions.")
        }
    }

    /// A number of minutes without a needless fraction.
    static func number(_ number: Double) -> String { JSONNode.text(of: number) }

    // MARK: Open and closed

    /// Says which closed questions cannot carry answers over, and which texts were not read.
    mutating func checkBalance() {
        let closed = draft.questions.filter { $0.kind.isClosed && $0.elements.count < 2 }
        let unsaid = closed.filter { $0.quantifier == nil }.map(\.id)
        if !unsaid.isEmpty {
            let words = Self.some(unsaid.count, of: closed.count, "closed question")
            find(
                .noQuantifier, .note, questions: unsaid, at: JSONPath([.member("questions")]),
                "\(words) no quantifier: \(Self.list(unsaid)).",
                advice: "Say ‘all’, ‘any’ or ‘single’ in ‘quantifier’.")
        }
        let aspectless = draft.questions.filter { $0.aspect == nil }.map(\.id)
        if !aspectless.isEmpty {
            let words = Self.some(aspectless.count, of: draft.questions.count, "question")
            find(
                .noAspect, .note, questions: aspectless, at: JSONPath([.member("questions")]),
                "\(words) no aspect: \(Self.list(aspectless)).",
                advice: "Say in ‘aspect’ whether the law, a policy, practice or something else is asked about.")
        }
        figures.reusableClosed = draft.questions.count {
            $0.kind.isClosed && $0.aspect != nil && ($0.quantifier != nil || $0.elements.count > 1)
        }
        var unread: [String: Int] = [:]
        for text in texts.joined() where !text.isKnownLanguage { unread[text.language.rawValue, default: 0] += 1 }
        for (language, count) in unread.sorted(by: { $0.key < $1.key }) {
            find(
                .wordingNotChecked, .note, at: JSONPath([.member("language")]),
                "The words of \(count == 1 ? "1 text" : "\(count) texts") in the language ‘\(language)’ were not looked at.",
                advice: "Let somebody read them who knows the language.")
        }
    }

    /// `2 of 5 questions have`.
    private static func some(_ count: Int, of all: Int, _ noun: String) -> String {
        if count == all { return all == 1 ? "The only \(noun) has" : "All \(all) \(noun)s have" }
        return "\(count) of \(all) \(noun)s \(count == 1 ? "has" : "have")"
    }

    /// The numbers of some questions, the first of them where there are many.
    static func list(_ questions: [Question.ID]) -> String {
        let shown = questions.prefix(12).map { $0.number.excerpt }.joined(separator: ", ")
        return questions.count > 12 ? "\(shown) and \(questions.count - 12) more" : shown
    }
}
