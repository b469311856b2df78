import SynergyModel

extension LintRun {
    /// Looks at the wording of every question in every language that is known here, and says each thing once.
    ///
    /// - Complexity: O(*n*) for *n* words.
    mutating func checkWording() {
        for (place, question) in draft.questions.enumerated() {
            let terms = ownTerms(of: question)
            var said: Set<LintRule> = []
            for text in texts[place] {
                // A text in the language of the form alone is a bare string in files.
                let isBare = texts[place].count == 1 && text.language == draft.language
                let steps: [JSONPath.Step] = [.member("text")] + (isBare ? [] : [.member(text.language.rawValue)])
                let checks = WordingChecks(question: question, text: text, ownTerms: terms)
                for remark in checks.remarks where said.insert(remark.rule).inserted {
                    find(remark.rule, remark.severity, in: place, at: steps, remark.found, advice: remark.advice)
                }
            }
        }
        checkAbbreviations()
    }

    /// The words of the headings of the provisions that a question cites, and of those they are part of.
    private func ownTerms(of question: Question) -> Set<String> {
        var result: Set<String> = []
        for provision in question.provisions {
            guard let known = context.provisions[provision.instrument] else { continue }
            for id in provision.withWholes { result.formUnion(known.terms[id] ?? []) }
        }
        return result
    }
}
