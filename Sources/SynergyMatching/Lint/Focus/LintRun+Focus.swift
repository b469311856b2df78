import SynergyModel

extension LintRun {
    /// Aspects that ask about more than the text of one provision: what the report of 2017 wants asked besides (paragraph 14).
    private static let acrossProvisions: Set<Aspect> = [
        .stateRole, .crossReporting, .technicalAssistance, .goodPractice,
    ]

    /// Looks at whether questions and provisions meet.
    ///
    /// - Complexity: O(*n* log *n*) for *n* provisions and citations.
    mutating func checkFocus() {
        checkCitations()
        checkUncited()
        for instrument in draft.instruments { checkAsked(instrument) }
        checkAspects()
    }

    // MARK: Citations

    private mutating func checkCitations() {
        var outside: [Instrument.ID: [Int]] = [:]
        var firstCitation: [Instrument.ID: Int] = [:]
        let served = Set(draft.instruments)
        for (place, question) in draft.questions.enumerated() {
            for (number, provision) in question.provisions.enumerated() {
                if let problem = problem(with: provision) {
                    find(
                        .unknownProvision, .error, in: place, at: [.member("provisions"), .index(number)], problem,
                        advice: "Cite a provision that is there.")
                    continue
                }
                let instrument = provision.instrument
                guard !served.isEmpty, !served.contains(instrument) else { continue }
                if outside[instrument]?.last != place { outside[instrument, default: []].append(place) }
                if firstCitation[instrument] == nil { firstCitation[instrument] = number }
            }
        }
        for (instrument, places) in outside.sorted(by: { $0.key < $1.key }) {
            let questions = places.map { draft.questions[$0].id }
            let forms = draft.instruments.map(\.rawValue).joined(separator: ", ")
            let who = questions.count == 1 ? "The question cites" : "\(questions.count) questions cite"
            find(
                .outsideInstrument, .warning, in: places[0], others: Array(questions.dropFirst()),
                at: [.member("provisions"), .index(firstCitation[instrument] ?? 0)],
                "\(who) \(instrument.rawValue.excerpt), which the form does not serve; it serves \(forms.excerpt).",
                advice: "Leave it to the form of that instrument, or add the instrument to ‘instruments’.")
        }
    }

    /// What is wrong with a citation, in one sentence.
    private func problem(with provision: Provision.ID) -> String? {
        guard let known = context.provisions[provision.instrument] else {
            // Where nothing is known of any instrument, nothing can be said.
            if context.instruments.isEmpty { return nil }
            let name = provision.instrument.rawValue
            let known = context.instruments.keys.map(\.rawValue).sorted()
            return Self.missing("instrument", name, known.suggestion(for: name))
        }
        guard !known.all.isEmpty, !known.contains(provision) else { return nil }
        // Where the parts of a paragraph are not listed, one of them may be there.
        let whole = provision.withWholes.dropFirst().first { known.contains($0) }
        if let whole, !known.hasParts(whole) { return nil }
        let help = known.all.map(\.id.rawValue).suggestion(for: provision.rawValue)
        return Self.missing("provision", provision.rawValue, help)
    }

    private static func missing(_ what: String, _ name: String, _ help: String) -> String {
        "There is no \(what) ‘\(name.excerpt)’" + (help.isEmpty ? "." : help)
    }

    // MARK: Questions without a provision

    private mutating func checkUncited() {
        guard !draft.instruments.isEmpty else {
            if draft.questions.isEmpty { return }
            find(
                .noProvision, .warning, at: JSONPath([.member("instruments")]), "The form names no instrument.",
                advice: "Say in ‘instruments’ under which one it asks.")
            return
        }
        guard draft.instruments.contains(where: { context.provisions[$0].map { !$0.all.isEmpty } ?? false }) else {
            return
        }
        for (place, question) in draft.questions.enumerated() where question.provisions.isEmpty {
            if let aspect = question.aspect, Self.acrossProvisions.contains(aspect) { continue }
            find(
                .noProvision, .warning, in: place, at: [], "The question is about no provision.",
                advice: "Name the provision in ‘provisions’, or leave the question out.")
        }
    }

    // MARK: Provisions without a question

    /// Topics of provisions about which States are not asked.
    private static let notAsked: Set<String> = ["purpose-general", "scope-of-application", "monitoring-reporting"]

    private mutating func checkAsked(_ instrument: Instrument.ID) {
        guard let known = context.provisions[instrument], !known.all.isEmpty else {
            find(
                .provisionsUnknown, .note, at: JSONPath([.member("instruments")]),
                "No provisions of \(instrument.rawValue.excerpt) are known.",
                advice: "Add them in an instrument file if questions are to be compared with them.")
            return
        }
        var cited: Set<Provision.ID> = []
        /// Also what cited provisions are part of: a paragraph of which a part is cited is asked about.
        var touched: Set<Provision.ID> = []
        for provision in draft.questions.flatMap(\.provisions) {
            cited.insert(provision)
            touched.formUnion(provision.withWholes)
        }
        // A register entry asks nothing and leaves nothing out.
        guard !draft.questions.isEmpty else { return }
        var missing: [Provision.ID: [Provision.ID]] = [:]
        var articles: [Provision.ID] = []
        var askedArticles: Set<Provision.ID> = []
        for provision in known.all where !Self.notAsked.contains(provision.topic ?? "") {
            guard let article = provision.id.withWholes.last else { continue }
            if touched.contains(article) { askedArticles.insert(article) }
            guard !known.hasParts(provision.id), !touched.contains(provision.id),
                provision.id.withWholes.allSatisfy({ !cited.contains($0) })
            else { continue }
            if missing[article] == nil { articles.append(article) }
            missing[article, default: []].append(provision.id)
        }
        guard !articles.isEmpty else { return }
        let whole = articles.filter { !askedArticles.contains($0) }
        let parts = articles.filter { askedArticles.contains($0) }.flatMap { missing[$0] ?? [] }
        var pieces: [String] = []
        if !whole.isEmpty { pieces.append((whole.count == 1 ? "article " : "articles ") + Self.numbers(whole)) }
        if !parts.isEmpty { pieces.append((parts.count == 1 ? "paragraph " : "paragraphs ") + Self.numbers(parts)) }
        find(
            .provisionWithoutQuestion, .note, at: JSONPath([.member("instruments")]),
            "Of \(instrument.rawValue.excerpt) no question is about \(pieces.joined(separator: ", or about ")).",
            advice: "Ask about them, or say in ‘note’ why not.")
    }

    private static func numbers(_ provisions: [Provision.ID]) -> String {
        let shown = provisions.prefix(20).map { $0.number.excerpt }.joined(separator: ", ")
        return provisions.count > 20 ? "\(shown) and \(provisions.count - 20) more" : shown
    }

    // MARK: Aspects

    /// Whether a text asks how many there are of something other than years or days.
    private func counts(_ text: WordingText) -> Bool {
        text.tokens.indices.contains { place in
            text.word(place) == "how" && text.word(place + 1) == "many"
                && !(text.lexicon?.periods.contains(text.word(place + 2)) ?? false)
        }
    }

    /// Says where the words and the declared aspect do not fit.
    private mutating func checkAspects() {
        for (place, question) in draft.questions.enumerated() {
            guard let aspect = question.aspect else { continue }
            guard let text = texts[place].first(where: { $0.language.primary == "en" }) else { continue }
            let words = Set(text.tokens.filter(\.isWord).map(\.word))
            var better: Aspect?
            if words.contains("assistance"), words.contains("technical") {
                better = .technicalAssistance
            } else if words.contains("practices"), words.contains("good") || words.contains("best") {
                better = .goodPractice
            } else if question.kind == .number, counts(text) {
                better = .statistics
            }
            guard let better, better != aspect, !(Self.acrossProvisions.contains(aspect)) else { continue }
            if better == .statistics, aspect == .practice || aspect == .cases || aspect == .cooperation { continue }
            find(
                .doubtfulAspect, .note, in: place, at: [.member("aspect")],
                "The aspect is ‘\(aspect.rawValue)’, and the words ask about ‘\(better.rawValue)’.",
                advice: "Say ‘\(better.rawValue)’ if that is meant.")
        }
    }
}
