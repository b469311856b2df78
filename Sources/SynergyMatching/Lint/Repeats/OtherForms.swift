import SynergyCrosswalk
import SynergyModel

/// The forms with which a draft is compared.
struct OtherForms {
    /// A question of another form that certainly contains one of the draft, or is the same.
    struct Known {
        var question: Question.ID
        var form: Questionnaire.ID
        var isEqual: Bool
        var respondents: Int
        /// How far the form reaches, as a remark behind its question.
        var reach: String
        var advice: String
    }

    /// A question of another form that looks like one of the draft.
    struct Alike {
        var question: Question.ID
        var score: Double
        var respondents: Int
        var reach: String
        var evidence: String
    }

    /// The editions that the draft replaces, the newest first.
    let earlierEditions: [Questionnaire.ID]
    private let compared: Set<Questionnaire.ID>
    private let questions: [Question.ID: Question]
    private let likenesses: [Question.ID: [DuplicatePair]]
    private let context: LintContext
    private let leastLikeness: Double

    init(_ draft: Questionnaire, _ context: LintContext, _ options: QuestionnaireLinter.Options) {
        self.context = context
        leastLikeness = options.minimumLikeness
        let earlier = Self.earlierEditions(of: draft, context)
        let ids = Set(context.questionnaires.keys).subtracting([draft.id])
        if options.against.isEmpty {
            earlierEditions = earlier
            let related = Set(earlier).union(Self.laterEditions(of: draft, context))
            compared = ids.filter { id in
                !related.contains(id) && context.questionnaires[id].map { Self.wasThere($0, before: draft) } ?? false
            }
            likenesses = context.likenesses
        } else {
            earlierEditions = []
            compared = ids.intersection(options.against)
            // Among few forms none of the pairs is crowded out by others.
            let forms = compared.sorted().compactMap { context.questionnaires[$0] }
            likenesses = LintContext.likenesses(among: forms + [draft], context.closure)
        }
        questions = Dictionary(
            compared.compactMap { context.questionnaires[$0] }.flatMap(\.questions).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func earlierEditions(of draft: Questionnaire, _ context: LintContext) -> [Questionnaire.ID] {
        var result: [Questionnaire.ID] = []
        var seen: Set<Questionnaire.ID> = [draft.id]
        var next = draft.supersedes
        while let id = next, seen.insert(id).inserted {
            result.append(id)
            next = context.questionnaires[id]?.supersedes
        }
        return result
    }

    /// The editions that replace the draft, and those that replace them.
    private static func laterEditions(of draft: Questionnaire, _ context: LintContext) -> Set<Questionnaire.ID> {
        var next: [Questionnaire.ID: [Questionnaire.ID]] = [:]
        for form in context.questionnaires.values {
            if let old = form.supersedes { next[old, default: []].append(form.id) }
        }
        var result: Set<Questionnaire.ID> = []
        var open = [draft.id]
        while let id = open.popLast() {
            for later in next[id] ?? [] where result.insert(later).inserted { open.append(later) }
        }
        return result
    }

    /// Whether a form was there when the draft was made, as far as that is known.
    private static func wasThere(_ form: Questionnaire, before draft: Questionnaire) -> Bool {
        guard let old = form.about.published, let new = draft.about.published else { return true }
        return old.ordinal <= new.ordinal
    }

    // MARK: By mappings

    /// The questions that certainly contain one of the draft, those of the forms that reach most first, each form once.
    func known(_ related: [Closure.Related], of question: Question) -> [Known] {
        var result: [Known] = []
        for other in related {
            let id = Question.ID(unchecked: other.term.rawValue)
            guard compared.contains(id.questionnaire), let source = questions[id] else { continue }
            let isEqual = other.relation == .equal
            result.append(
                Known(
                    question: id, form: id.questionnaire, isEqual: isEqual,
                    respondents: context.respondents[id.questionnaire] ?? 0, reach: reach(of: id.questionnaire),
                    advice: Self.advice(source, question, isEqual: isEqual)))
        }
        result.sort {
            ($1.respondents, $0.isEqual ? 0 : 1, $0.question) < ($0.respondents, $1.isEqual ? 0 : 1, $1.question)
        }
        return result
    }

    /// What a fresh answer to another question does for a question of the draft; see the table of entailments in the design.
    private static func advice(_ source: Question, _ target: Question, isEqual: Bool) -> String {
        let link = "Accept a link to the answer given there"
        if target.kind == .number || target.kind == .date {
            return isEqual && source.kind == target.kind
                ? "\(link); a fresh figure for the same population and period settles it."
                : "\(link), or ask only for the figure that is missing there."
        }
        if target.kind.isClosed {
            guard source.kind.isClosed else { return "\(link); it can be read off the text there." }
            if isEqual { return "\(link); a fresh answer settles it." }
            return source.quantifier == .all && target.quantifier == .all
                ? "\(link); a fresh yes settles it." : "\(link), or map which option there is a yes here."
        }
        return "\(link); a fresh answer settles it" + (isEqual ? "." : ", cut to what is asked.")
    }

    // MARK: By likeness

    /// The questions that look like one of the draft and of which mappings do not speak.
    func alike(_ question: Question, besides related: [Closure.Related]) -> [Alike] {
        let known = Set(related.map(\.term.rawValue))
        var result: [Alike] = []
        for pair in likenesses[question.id] ?? [] where pair.score >= leastLikeness && pair.kind != .similar {
            let other = pair.first == question.id ? pair.second : pair.first
            guard compared.contains(other.questionnaire), !known.contains(other.rawValue) else { continue }
            result.append(
                Alike(
                    question: other, score: pair.score, respondents: context.respondents[other.questionnaire] ?? 0,
                    reach: reach(of: other.questionnaire), evidence: pair.evidence.first?.description ?? ""))
        }
        result.sort { ($1.respondents, $1.score, $0.question) < ($0.respondents, $0.score, $1.question) }
        return result
    }

    /// How many have answered a form, or would have to.
    private func reach(of form: Questionnaire.ID) -> String {
        let answered = context.respondents[form] ?? 0
        if answered > 0 {
            return " (answered by \(answered == 1 ? "1 respondent" : "\(answered) respondents") in the data)"
        }
        let parties = (context.questionnaires[form]?.instruments ?? []).compactMap { context.parties[$0] }.max() ?? 0
        return parties > 0 ? " (\(parties == 1 ? "1 party" : "\(parties) parties") in the data)" : ""
    }
}
