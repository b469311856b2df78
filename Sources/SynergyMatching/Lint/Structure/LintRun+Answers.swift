import SynergyModel

extension LintRun {
    /// Looks at options and at what figures are said to be about.
    ///
    /// - Complexity: O(*n* log *n*) for *n* options and elements.
    mutating func checkAnswers() {
        // What lacks only its time is said once for the form: there it is usually missing everywhere.
        var timeless: [Int] = []
        for (place, question) in draft.questions.enumerated() {
            if question.kind == .singleChoice || question.kind == .multipleChoice { checkOptions(of: question, place) }
            if checkFigure(question, place) { timeless.append(place) }
        }
        if let first = timeless.first {
            let questions = timeless.map { draft.questions[$0].id }
            find(
                .incompleteFigure, .warning, in: first, others: Array(questions.dropFirst()), at: [],
                "No period is named for the figures of question\(questions.count == 1 ? "" : "s") \(Self.list(questions)).",
                advice: "Say the period in the words, or once for each question in ‘period’.")
        }
    }

    // MARK: Figures

    /// Looks at one question.
    ///
    /// - Returns: Whether nothing is missing but the time.
    private mutating func checkFigure(_ question: Question, _ place: Int) -> Bool {
        let elements = question.effectiveElements
        let figures = elements.filter { $0.kind == .number }
        let isTable = question.kind == .table && question.aspect == .statistics
        guard !figures.isEmpty || isTable else { return false }
        let counted = figures.isEmpty ? elements.filter { $0.kind == .table } : figures
        var missing: [String] = []
        if counted.contains(where: { $0.unit == nil }) { missing.append("unit") }
        let isCount = question.aspect == .statistics || question.aspect == nil
        if isCount, counted.contains(where: { $0.population == nil }) { missing.append("population") }
        if isCount, question.period == nil, !saysWhen(place) { missing.append("period") }
        guard let last = missing.last else { return false }
        if missing == ["period"] { return true }
        let list = missing.count > 1 ? missing.dropLast().joined(separator: ", ") + " and \(last)" : last
        find(
            .incompleteFigure, .warning, in: place, at: [], "The figure has no \(list).",
            advice: "Say in ‘unit’, ‘population’ and ‘period’, or in the words, what is counted, among whom and when.")
        return false
    }

    /// Whether a text says for which time.
    private func saysWhen(_ place: Int) -> Bool {
        let all = texts[place]
        // What cannot be read may say it.
        if all.allSatisfy({ !$0.isKnownLanguage }) { return true }
        return all.contains { text in
            text.tokens.contains { token in
                guard token.isWord else { return false }
                return text.lexicon?.periods.contains(token.word) ?? false || Self.isYear(token.word)
            }
        }
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && Int(word) != nil
    }

    // MARK: Options

    private mutating func checkOptions(of question: Question, _ place: Int) {
        let options = question.options
        guard !options.isEmpty else { return }
        let path: [JSONPath.Step] = [.member("options")]
        let labels = options.map { OptionLabel($0, in: draft.language) }
        var firstOf: [String: Int] = [:]
        for (number, label) in labels.enumerated() {
            if let first = firstOf[label.folded] {
                find(
                    .optionsOverlap, .warning, in: place, at: path + [.index(number)],
                    "The options ‘\(options[first].code.excerpt)’ and ‘\(options[number].code.excerpt)’ have the same label.",
                    advice: "Leave one of them out, or say how they differ.")
            } else {
                firstOf[label.folded] = number
            }
        }
        checkRanges(labels, of: question, place)
        guard !labels.contains(where: \.isWayOut), labels.allSatisfy(\.isKnownLanguage) else { return }
        if question.kind == .singleChoice {
            guard !coversEverything(labels) else { return }
            find(
                .optionsIncomplete, .warning, in: place, at: path, "No option says no, other or not known.",
                advice: "Add one for those whom none of the others fits.")
        } else if question.elements.isEmpty {
            // Where every option is an element, each can be said no to.
            find(
                .optionsIncomplete, .note, in: place, at: path, "No option says none or other.",
                advice: "Add one, so that an empty answer is not taken for none.")
        }
    }

    private mutating func checkRanges(_ labels: [OptionLabel], of question: Question, _ place: Int) {
        let ranges = labels.enumerated().compactMap { number, label in label.range.map { (number, $0) } }
            .sorted { ($0.1.lower, $0.1.upper, $0.0) < ($1.1.lower, $1.1.upper, $1.0) }
        for (one, other) in zip(ranges, ranges.dropFirst()) where one.1.overlaps(other.1) {
            let (first, second) = (min(one.0, other.0), max(one.0, other.0))
            find(
                .optionsOverlap, .warning, in: place, at: [.member("options"), .index(second)],
                "‘\(labels[first].text.excerpt)’ and ‘\(labels[second].text.excerpt)’ overlap.",
                advice: "Let each range begin behind the end of the one before it.")
        }
    }

    /// Whether ranges leave nothing out at the top.
    private func coversEverything(_ labels: [OptionLabel]) -> Bool {
        labels.contains { $0.range?.upper == .infinity }
    }
}
