import SynergyCrosswalk
import SynergyModel

extension LintRun {
    /// Finds what is asked twice in the draft, and what other forms ask already.
    ///
    /// - Complexity: O(*n* log *n*) for *n* relations and likenesses of the questions of the draft.
    mutating func checkRepeats() {
        let places = Dictionary(
            draft.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let related = draft.questions.map { relations(of: $0.id) }
        checkInside(places, related)
        checkElsewhere(related)
    }

    /// What certainly contains a question or is the same, by what mappings say.
    private func relations(of id: Question.ID) -> [Closure.Related] {
        guard let closure = context.closure else { return [] }
        return closure.relations(of: .init(unchecked: id.rawValue)).filter(\.relation.covers)
    }

    // MARK: Inside the draft

    private mutating func checkInside(_ places: [Question.ID: Int], _ related: [[Closure.Related]]) {
        // Of many that are the same, each is told once, beside the first of them.
        var repeated: Set<Int> = []
        for (place, covering) in related.enumerated() {
            var twins: [Int] = []
            var wholes: [Int] = []
            for other in covering {
                guard let twin = places[Question.ID(unchecked: other.term.rawValue)], twin != place else { continue }
                if other.relation == .equal { twins.append(twin) } else { wholes.append(twin) }
            }
            if let first = twins.min(), first < place, repeated.insert(place).inserted {
                askedTwice(place, first, "by what mappings say")
            }
            wholes.sort()
            guard let whole = wholes.first else { continue }
            let more = wholes.count > 1 ? " and \(wholes.count - 1) more" : ""
            find(
                .partOfAnother, .note, in: place, others: wholes.map { draft.questions[$0].id },
                "By what mappings say, it lies inside question \(number(whole))\(more).",
                advice: "Ask only the broader one, or give its parts elements.")
        }
        var options = DuplicateFinder.Options()
        options.minimumPairScore = self.options.minimumLikeness
        for pair in DuplicateFinder(options).pairs(in: [draft], knowing: context.closure) where pair.kind != .similar {
            guard pair.kind != .mapped, let one = places[pair.first], let other = places[pair.second] else { continue }
            let (first, second) = (min(one, other), max(one, other))
            guard repeated.insert(second).inserted else { continue }
            askedTwice(second, first, pair.evidence.first?.description ?? "much the same words")
        }
    }

    private mutating func askedTwice(_ place: Int, _ first: Int, _ evidence: String) {
        find(
            .askedTwice, .warning, in: place, others: [draft.questions[first].id],
            "It asks what question \(number(first)) asks: \(evidence).", advice: "Keep one of them.")
    }

    private func number(_ place: Int) -> String { draft.questions[place].id.number.excerpt }

    // MARK: In other forms

    private mutating func checkElsewhere(_ related: [[Closure.Related]]) {
        let others = OtherForms(draft, context, options)
        for (place, question) in draft.questions.enumerated() {
            let known = others.known(related[place], of: question)
            if let best = known.first { askedElsewhere(place, best, known) }
            let alike = others.alike(question, besides: related[place])
            if let best = alike.first { looksAskedElsewhere(place, best, alike) }
        }
        for earlier in others.earlierEditions { carriedOver(earlier, related) }
    }

    private mutating func askedElsewhere(_ place: Int, _ best: OtherForms.Known, _ all: [OtherForms.Known]) {
        let isMany = all.contains { $0.respondents >= options.manyRespondents || options.against.contains($0.form) }
        let way = best.isEqual ? "the same as" : "a part of what"
        let tail = best.isEqual ? "" : " asks"
        find(
            .askedElsewhere, isMany ? .warning : .note, in: place, others: all.map(\.question),
            "By what mappings say, it asks \(way) \(best.question)\(tail)\(best.reach)"
                + Self.more(all.dropFirst().map(\.question)) + ".",
            advice: best.advice)
    }

    private mutating func looksAskedElsewhere(
        _ place: Int, _ best: OtherForms.Alike, _ all: [OtherForms.Alike]
    ) {
        find(
            .looksAskedElsewhere, .note, in: place, others: all.map(\.question),
            "It looks like \(best.question)\(best.reach): \(best.evidence)" + Self.more(all.dropFirst().map(\.question))
                + ".",
            advice: "If they ask the same, map it, and let States point to what they said there.")
    }

    /// `, and like A:1 and B:2`.
    private static func more(_ questions: [Question.ID]) -> String {
        guard !questions.isEmpty else { return "" }
        let shown = questions.prefix(2).map(\.rawValue).joined(separator: ", ")
        return questions.count > 2 ? "; also \(shown) and \(questions.count - 2) more" : "; also \(shown)"
    }

    private mutating func carriedOver(_ edition: Questionnaire.ID, _ related: [[Closure.Related]]) {
        var questions: [Question.ID] = []
        var pairs: [String] = []
        for (place, covering) in related.enumerated() {
            let source = covering.filter { $0.term.prefix == edition.rawValue }.min {
                ($0.relation == .equal ? 0 : 1, $0.term) < ($1.relation == .equal ? 0 : 1, $1.term)
            }
            guard let source else { continue }
            questions.append(draft.questions[place].id)
            let way = source.relation == .equal ? "" : "part of "
            pairs.append("\(number(place)) (\(way)\(String(source.term.localPart).excerpt))")
        }
        guard !questions.isEmpty else { return }
        let shown = pairs.prefix(30).joined(separator: ", ") + (pairs.count > 30 ? " and \(pairs.count - 30) more" : "")
        find(
            .carriedOver, .note, questions: questions, at: JSONPath([.member("supersedes")]),
            "\(edition.rawValue.excerpt), an earlier edition, asks already: \(shown).",
            advice: "Ask only for changes since; ‘--against \(edition.rawValue.excerpt)’ shows them one by one.")
    }
}
