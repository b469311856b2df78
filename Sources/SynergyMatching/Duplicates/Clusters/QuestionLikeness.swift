import SynergyModel

/// The questions that are compared, with their texts in every language.
struct QuestionLikeness {
    /// A pair of questions by their numbers, the lesser first.
    struct Pair: Hashable {
        var first: Int32
        var second: Int32
        var score: Double
        var kind: DuplicateKind
    }

    /// The questions by identifier, each once.
    let questions: [Question]
    /// When the questionnaire of each was published.
    let published: [CalendarDay?]
    /// The instruments that each means without naming them.
    private let meant: [MeantInstruments]
    private(set) var candidates: DuplicateCandidates
    /// The texts of question `i` are `starts[i]..<starts[i + 1]`.
    private var starts: [Int32] = []
    private var questionOf: [Int32] = []
    /// The first question with the same texts and declarations.
    private(set) var leaderOf: [Int32] = []

    /// Compares the texts of all questions.
    init(_ questionnaires: [Questionnaire], options: DuplicateFinder.Options) {
        var found: [(question: Question, form: Questionnaire)] = []
        for form in questionnaires.sorted(by: { $0.id < $1.id }) {
            for question in form.questions { found.append((question, form)) }
        }
        // The sort keeps the order of equals, so that of two with one identifier always the same one counts.
        found.sort { $0.question.id < $1.question.id }
        var last: Question.ID?
        found.removeAll { each in
            defer { last = each.question.id }
            return each.question.id == last
        }
        questions = found.map(\.question)
        published = found.map(\.form.about.published)
        meant = found.map { MeantInstruments($0.question, of: $0.form) }
        var items: [DuplicateItem] = []
        for (question, form) in found {
            for entry in question.text.assuming(form.language).entries {
                items.append(
                    DuplicateItem(
                        id: question.id.rawValue, text: entry.text,
                        language: TextLanguage(tag: entry.language.rawValue), group: form.id.rawValue,
                        tag: String(entry.language.primary)))
            }
        }
        candidates = DuplicateEngine(options).candidates(among: items)
        findTexts()
        findLeaders()
    }

    private mutating func findTexts() {
        var question: Int32 = -1
        for (number, item) in candidates.items.enumerated() {
            // Every question has a text, and both are in the order of their identifiers.
            if number == 0 || candidates.items[number - 1].id != item.id {
                question += 1
                starts.append(Int32(truncatingIfNeeded: number))
            }
            questionOf.append(question)
        }
        starts.append(Int32(truncatingIfNeeded: candidates.items.count))
    }

    private func texts(of question: Int32) -> Range<Int32> { starts[Int(question)]..<starts[Int(question) + 1] }

    private mutating func findLeaders() {
        var leaders: [String: Int32] = [:]
        for (number, question) in questions.enumerated() {
            let forms = texts(of: Int32(truncatingIfNeeded: number)).map { text in
                "\(candidates.form(of: text))\(candidates.items[Int(text)].tag)"
            }
            let key =
                forms.joined(separator: " ") + "\u{1F}"
                + QuestionDeclarations.signature(of: question, meant: meant[number])
            let leader = leaders[key] ?? Int32(truncatingIfNeeded: number)
            leaders[key] = leader
            leaderOf.append(leader)
        }
    }

    // MARK: Pairs

    /// Every pair that may be worth a look, the best first, then by number; questions of one text stand in a row.
    ///
    /// - Complexity: O(*n* log *n*) for *n* questions and pairs of texts.
    mutating func pairs(from least: Double) -> [Pair] {
        var keys: Set<UInt64> = []
        func add(_ first: Int32, _ second: Int32) {
            guard first != second else { return }
            keys.insert(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))
        }
        // Of each text the questions that have it, one for each way to declare it.
        var leaders: [Int32: [Int32]] = [:]
        for text in candidates.items.indices {
            let form = candidates.form(of: Int32(truncatingIfNeeded: text))
            let question = questionOf[text]
            let leader = leaderOf[Int(question)]
            if leader == question { leaders[form, default: []].append(question) }
            add(leader, question)
        }
        var previousOfLeader: [Int32: Int32] = [:]
        for question in questions.indices.map({ Int32(truncatingIfNeeded: $0) }) {
            // A neighbour too, for where mappings keep a question from its leader.
            let leader = leaderOf[Int(question)]
            if let previous = previousOfLeader.updateValue(question, forKey: leader) { add(previous, question) }
        }
        for (_, group) in leaders {
            let few = group.prefix(Self.fewLeaders)
            for first in few { for second in few { add(first, second) } }
            for other in group.dropFirst(Self.fewLeaders) { add(group[0], other) }
        }
        for pair in candidates.pairs where Double(pair.score) >= least {
            for first in (leaders[pair.first] ?? []).prefix(Self.fewLeaders) {
                for second in (leaders[pair.second] ?? []).prefix(Self.fewLeaders) { add(first, second) }
            }
        }
        var result: [Pair] = []
        for key in keys.sorted() {
            let (first, second) = (Int32(key >> 32), Int32(key & 0xFFFF_FFFF))
            let pair = pair(first, second)
            if pair.score >= least { result.append(pair) }
        }
        return result.sorted { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    }

    /// How many questions of one text are compared with all others of it.
    private static let fewLeaders = 8

    /// Compares two questions in every language that both have; the best counts.
    mutating func pair(_ first: Int32, _ second: Int32) -> Pair {
        let (left, right) = (min(first, second), max(first, second))
        guard let best = bestTexts(left, right) else {
            return Pair(first: left, second: right, score: 0, kind: .similar)
        }
        let factor = declarations(left, right).factor
        let score = best.score * factor
        let isCopy = candidates.form(of: best.first) == candidates.form(of: best.second)
        let kind: DuplicateKind =
            score <= TextComparison.doubtful ? .similar : isCopy ? .identical : .reworded
        return Pair(first: left, second: right, score: score, kind: kind)
    }

    /// What speaks for and against two questions being the same, the second seen from the first.
    mutating func evidence(_ first: Int32, _ second: Int32) -> [DuplicateEvidence] {
        var result: [DuplicateEvidence] = []
        if let best = bestTexts(first, second) { result = candidates.evidence(best.first, best.second) }
        return result + declarations(first, second).evidence
    }

    private func declarations(_ first: Int32, _ second: Int32) -> QuestionDeclarations {
        let (one, other) = (Int(first), Int(second))
        return QuestionDeclarations(questions[one], questions[other], meant: (meant[one], meant[other]))
    }

    private mutating func bestTexts(_ first: Int32, _ second: Int32) -> (first: Int32, second: Int32, score: Double)? {
        var best: (first: Int32, second: Int32, score: Double)?
        for one in texts(of: first) {
            for other in texts(of: second) where isOneLanguage(one, other) {
                let score = candidates.score(one, other)
                if score > best?.score ?? -1 { best = (one, other, score) }
            }
        }
        return best
    }

    private func isOneLanguage(_ first: Int32, _ second: Int32) -> Bool {
        let (one, other) = (candidates.items[Int(first)], candidates.items[Int(second)])
        return one.language == other.language && (one.language != .other || one.tag == other.tag)
    }
}
