import SynergyMatching
import SynergyModel

extension Question {
    /// A question of the form `DRAFT`, about one paragraph of the invented treaty `LAW`.
    static func draft(
        _ number: String = "1", _ text: LocalizedText, _ kind: AnswerKind = .text, quantifier: Quantifier? = .single,
        aspect: Aspect? = .legislation, provisions: [Provision.ID] = ["LAW:1"], options: [AnswerOption] = [],
        elements: [Element] = [], help: LocalizedText? = nil, section: String? = nil
    ) -> Self {
        Question(
            id: Question.ID(stringLiteral: "DRAFT:\(number)"), text: text, kind: kind, help: help, section: section,
            provisions: provisions, aspect: aspect, quantifier: kind.isClosed ? quantifier : nil, options: options,
            elements: elements)
    }

    /// What a linter says of a form that asks only this.
    func findings(_ rule: LintRule, language: LanguageTag = .english) -> [LintFinding] {
        Questionnaire.draft([self], language: language).report().findings.filter { $0.rule == rule }
    }
}

extension Questionnaire {
    /// The form `DRAFT` under the invented treaty `LAW`.
    static func draft(
        _ questions: [Question], language: LanguageTag = .english, title: LocalizedText = "Draft"
    ) -> Self {
        Questionnaire(id: "DRAFT", title: title, instruments: ["LAW"], language: language, questions: questions)
    }

    /// What a linter says of it, knowing the invented treaty.
    func report(
        _ options: QuestionnaireLinter.Options = .init(), instruments: [Instrument] = [.law]
    ) -> LintReport {
        QuestionnaireLinter(options).report(on: self, knowing: LintContext(instruments: instruments))
    }
}

extension Instrument {
    /// An invented treaty.
    static let law = Instrument(
        id: "LAW", title: "Invented Treaty on Lighthouses (ITL)", kind: .treaty,
        provisions: [
            Provision(id: "LAW:1", heading: "Upkeep of lighthouses"),
            Provision(id: "LAW:2", heading: "Adequate light and sound"),
            Provision(id: "LAW:3(1)", heading: "Keepers"), Provision(id: "LAW:3(2)", heading: "Pay of keepers"),
            Provision(id: "LAW:4", heading: "Aims", topic: "purpose-general"),
        ])
}
