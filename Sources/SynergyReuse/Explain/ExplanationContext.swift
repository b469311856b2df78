public import SynergyModel

/// The titles and labels that an explanation uses in place of bare identifiers.
public struct ExplanationContext: Sendable {
    /// The languages of the reader, best first.
    public var languages: [LanguageTag]

    private let questionnaires: [Questionnaire.ID: Questionnaire]
    /// Where the questions of a long form stand; in a short one they are found as fast by looking.
    private let places: [Questionnaire.ID: [Question.ID: Int]]
    private let instruments: [Instrument.ID: Instrument]
    private let submissions: [Submission.ID: Submission]
    private let respondents: [Respondent.ID: LocalizedText]

    /// Creates a context; without arguments an explanation uses identifiers only.
    public init(
        questionnaires: [Questionnaire] = [], instruments: [Instrument] = [], submissions: [Submission] = [],
        respondents: [Respondent] = [], languages: [LanguageTag] = [.english]
    ) {
        self.languages = languages
        self.questionnaires = Dictionary(questionnaires.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        places = self.questionnaires.filter { $0.value.questions.count > 500 }.mapValues { questionnaire in
            Dictionary(
                questionnaire.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
        self.instruments = Dictionary(instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.submissions = Dictionary(submissions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let units = respondents.flatMap { respondent in respondent.units.map { ($0.id, $0.name) } }
        let named = (respondents.map { ($0.id, $0.name) } + units).compactMap { id, name in name.map { (id, $0) } }
        self.respondents = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// The questionnaire with an identifier.
    public func questionnaire(_ id: Questionnaire.ID) -> Questionnaire? { questionnaires[id] }

    /// The question with an identifier.
    public func question(_ id: Question.ID) -> Question? {
        guard let questionnaire = questionnaires[id.questionnaire] else { return nil }
        guard let places = places[id.questionnaire] else { return questionnaire.questions.first { $0.id == id } }
        return places[id].map { questionnaire.questions[$0] }
    }

    /// The submission with an identifier.
    public func submission(_ id: Submission.ID) -> Submission? { submissions[id] }

    /// The submission that an answer stands in.
    package func submissionID(of candidate: Candidate) -> Submission.ID {
        let text = candidate.answer.rawValue
        if candidate.isFromRegister { return Submission.ID(unchecked: text) }
        // A submission's identifier may itself hold `#`: the answer's own part is the last that names the question.
        let mark = "#\(candidate.question.number)"
        var found: String.Index?
        var rest = text[...]
        while let range = rest.firstRange(of: mark) {
            let next = range.upperBound < text.endIndex ? text[range.upperBound] : nil
            if next == nil || next == "@" || next == "/" { found = range.lowerBound }
            rest = text[text.index(after: range.lowerBound)...]
        }
        let end = found ?? text.firstIndex(of: "#") ?? text.endIndex
        return Submission.ID(unchecked: String(text[..<end]))
    }

    /// A text in the reader's language.
    public func words(_ text: LocalizedText) -> String { text.best(for: languages).text }

    /// The name of a respondent or unit, or its identifier.
    package func name(_ id: Respondent.ID) -> String { respondents[id].map { "\(words($0)) (\(id))" } ?? id.rawValue }

    /// The title of an instrument, or its identifier.
    func name(_ id: Instrument.ID) -> String { instruments[id].map { "\(words($0.title)) (\(id))" } ?? id.rawValue }

    /// The label of an element of a question, or its name.
    package func label(_ key: String, of question: Question.ID) -> String {
        let parts = key.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let element = self.question(question)?.elements.first { $0.id == parts[0] }
        var text = element?.label.map(words) ?? (parts[0] == Element.onlyID ? "" : parts[0])
        if parts.count > 1 {
            let unit = name(Respondent.ID(unchecked: parts[1]))
            text += text.isEmpty ? unit : " in \(unit)"
        }
        return text
    }
}
