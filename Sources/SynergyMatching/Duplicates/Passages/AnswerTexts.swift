import SynergyModel

/// The texts of the answers of some submissions.
struct AnswerTexts {
    /// Where each text stands; in the order of submissions, answers, elements and languages.
    private(set) var occurrences: [RepeatedText.Occurrence] = []
    /// The texts.
    private(set) var texts: [String] = []

    /// Collects the texts; everything else an answer may hold is left out.
    init(_ submissions: [Submission]) {
        var found: [(occurrence: RepeatedText.Occurrence, text: String)] = []
        for submission in submissions {
            for answer in submission.answers {
                let language = answer.language ?? submission.language ?? .undetermined
                for (element, text) in Self.texts(of: answer.content) {
                    for entry in text.assuming(language).entries {
                        let occurrence = RepeatedText.Occurrence(
                            submission: submission.id, answer: submission.id(of: answer), question: answer.question,
                            element: element, language: entry.language, repeatedPart: 0)
                        found.append((occurrence, entry.text))
                    }
                }
            }
        }
        found.sort { Self.key($0.occurrence, $0.text) < Self.key($1.occurrence, $1.text) }
        occurrences = found.map(\.occurrence)
        texts = found.map(\.text)
    }

    private static func texts(of content: Answer.Content) -> [(element: String?, text: LocalizedText)] {
        func text(_ value: AnswerValue) -> LocalizedText? {
            if case .text(let text) = value { text } else { nil }
        }
        switch content {
        case .value(let value): return text(value).map { [(nil, $0)] } ?? []
        case .elements(let values): return values.compactMap { each in text(each.value).map { (each.element, $0) } }
        case .absent, .referencesOnly: return []
        }
    }

    private static func key(_ occurrence: RepeatedText.Occurrence, _ text: String) -> (
        String, String, String, String, String
    ) {
        (
            occurrence.submission.rawValue, occurrence.answer.rawValue, occurrence.element ?? "",
            occurrence.language.rawValue, text
        )
    }
}
