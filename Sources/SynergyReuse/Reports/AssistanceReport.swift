import SynergyCrosswalk
public import SynergyModel

/// What assistance respondents say they need, by provision.
///
/// Only explicit fields make a need: a yes, a chosen option, an item of a list, a cell of a table, an element, a number, or a
/// reviewer's tick. Prose makes a suggestion at most, and a sentence that denies a need not even that.
public struct AssistanceReport: Hashable, Sendable {
    /// Where something was told.
    public struct Source: Hashable, Sendable {
        /// The answer, or the question that a reviewer decided on.
        public enum Place: Hashable, Sendable {
            /// An answer that was handed in.
            case answer(Answer.ID)
            /// A decision on a form that is being filled.
            case decision(Question.ID)
        }

        /// Where exactly.
        public var place: Place
        /// The question.
        public var question: Question.ID
        /// The body that asked.
        public var body: Body.ID?
        /// When.
        public var date: CalendarDay
    }

    /// One need.
    public struct Need: Hashable, Sendable {
        /// Whose need.
        public var respondent: Respondent.ID
        /// The unit it is about, when it is not about the whole respondent.
        public var territory: Respondent.ID?
        /// The provisions concerned; none where the question cites none.
        public var provisions: [Provision.ID]
        /// What is needed, in the words of the first source; `nil` where only a need as such was told.
        public var what: LocalizedText?
        /// Where it was told, the latest first.
        public var sources: [Source]
        /// Where the same was denied, the latest first.
        public var denied: [Source]

        /// When it was last told.
        public var lastTold: CalendarDay { sources.first?.date ?? CalendarDay(ordinal: 0) }
        /// The bodies that were told, each once.
        public var bodies: [Body.ID] { Set(sources.compactMap(\.body)).sorted() }
    }

    /// A sentence of prose that may tell a need; somebody should read it.
    public struct Suggestion: Hashable, Sendable {
        /// Whose sentence.
        public var respondent: Respondent.ID
        /// The unit it is about.
        public var territory: Respondent.ID?
        /// The provisions of the question.
        public var provisions: [Provision.ID]
        /// The sentence.
        public var sentence: String
        /// Its language.
        public var language: LanguageTag?
        /// Where it stands; several where the same was told twice.
        public var sources: [Source]
    }

    /// The needs, by respondent and provision.
    public var needs: [Need]
    /// The suggestions, by respondent and provision.
    public var suggestions: [Suggestion]

    /// Collects needs.
    ///
    /// - Parameters:
    ///   - material: What is known.
    ///   - respondents: Whose needs; nobody named: everybody's.
    public init(_ material: ReportMaterial, respondents: [Respondent.ID] = []) {
        var needs: [Need] = []
        var suggestions: [Suggestion] = []
        let equals = NeedEquals(material)
        for respondent in respondents.isEmpty ? material.respondents : Set(respondents).sorted() {
            var finder = NeedFinder(respondent: respondent)
            for answer in material.told(by: respondent) where answer.question.speaks(of: .technicalAssistance) {
                finder.read(answer)
            }
            for decision in material.standingDecisions(of: respondent) where decision.needsAssistance {
                guard let form = material.crosswalk.questionnaire(decision.question.questionnaire),
                    material.reader.mayReadDecisions(on: form),
                    let question = form.questions.first(where: { $0.id == decision.question })
                else { continue }
                finder.read(decision, question: question, body: form.issuer)
            }
            needs += finder.needs(equals)
            suggestions += finder.suggestions
        }
        self.needs = needs
        self.suggestions = suggestions
    }
}

extension ReportMaterial {
    /// The decisions of a respondent's officers that count, one for each question, by question.
    func standingDecisions(of respondent: Respondent.ID) -> [Decision] {
        let book = DecisionBook(decisions, respondent: respondent, asOf: asOf)
        let questions = Set(decisions.lazy.filter { $0.respondent == respondent }.map(\.question)).sorted()
        return questions.compactMap { book[$0]?.standing }
    }
}

extension Question {
    /// The elements that are about an aspect, where a question of several names them; all elements of a question that is
    /// about it as a whole.
    func elements(about aspect: Aspect) -> Set<String> {
        let all = effectiveElements.map(\.id)
        let named = all.filter { aspect.isNamed(by: $0) }
        return Set(named.isEmpty && self.aspect == aspect ? all : named)
    }

    /// Whether it, or an element of it, is about an aspect.
    func speaks(of aspect: Aspect) -> Bool { !elements(about: aspect).isEmpty }
}

extension Aspect {
    /// Whether an element with this name is about the aspect, in a question that may be about more.
    fileprivate func isNamed(by element: String) -> Bool {
        switch self {
        case .technicalAssistance:
            ["technicalAssistance", "assistance", "assistanceNeeds", "technicalAssistanceNeeds", "needs"].contains(
                element)
        case .goodPractice:
            ["goodPractice", "goodPractices", "bestPractices", "lessons", "lessonsLearned"].contains(element)
        default: element == rawValue
        }
    }
}
