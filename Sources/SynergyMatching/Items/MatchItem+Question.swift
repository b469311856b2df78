public import SynergyModel

extension MatchItem {
    /// Creates an item from a question of a form.
    ///
    /// Options of a multiple choice and the labels of elements say what a question is about, and count as its note; those of
    /// other choices are answers such as ‘yes, in part’ and do not.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - language: The language of the form, for texts that do not name theirs.
    ///   - languages: The languages to read it in, best first; without one of them, English, else the original.
    public init(_ question: Question, language: LanguageTag = .undetermined, in languages: [LanguageTag] = []) {
        func text(_ text: LocalizedText) -> String { text.best(for: languages).text }
        var note: [String] = question.help.map { [text($0)] } ?? []
        if question.kind == .multipleChoice { note += question.options.map { text($0.label) } }
        note += question.elements.compactMap { $0.label.map { text($0) } }
        let entry = question.text.best(for: languages)
        self.init(
            id: question.id.rawValue, text: entry.text,
            section: question.section.map { MatchItem.headings(in: $0, separator: " / ") } ?? [],
            note: note.joined(separator: " "), language: entry.language == .undetermined ? language : entry.language,
            provisions: question.provisions, aspect: question.aspect, quantifier: question.quantifier,
            kind: question.kind, population: question.population)
    }

    /// Cuts a path of headings at its separators; empty parts are left out.
    package static func headings(in path: String, separator: String) -> [String] {
        path.split(separator: separator).map(String.init).filter { part in
            part.utf8.contains { $0 > 0x20 }
        }
    }
}

extension Questionnaire {
    /// The languages in which most of the texts of its questions can be read, the original first.
    package var textLanguages: [LanguageTag] {
        var counts: [LanguageTag: Int] = [:]
        var order: [LanguageTag] = []
        for entry in questions.lazy.flatMap(\.text.entries) {
            let tag = entry.language == .undetermined ? language : entry.language
            if counts[tag] == nil { order.append(tag) }
            counts[tag, default: 0] += 1
        }
        return order.filter { counts[$0, default: 0] * 2 >= questions.count }
    }
}
