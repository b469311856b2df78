import SynergyInterchange
import SynergyModel

extension FormBuilder {
    /// The form with nothing filled in.
    static func empty(_ questionnaire: Questionnaire, language: LanguageTag) -> (
        document: WordDocument, losses: FormatLosses
    ) {
        var builder = FormBuilder(questionnaire, language: language)
        builder.addHead(.empty, facts: [.init(name: .respondent, value: "\u{2026}")] + builder.formFacts)
        builder.addHow(builder.words.howEmpty)
        for question in questionnaire.questions {
            let rows = builder.answerRows(of: question, [], name: { "(\($0))" })
            builder.add(question, rows: rows)
        }
        return builder.finished(subject: questionnaire.id.rawValue, footer: questionnaire.id.rawValue)
    }

    /// The form as a respondent filled it.
    static func filled(_ submission: Submission, _ questionnaire: Questionnaire, language: LanguageTag) -> (
        document: WordDocument, losses: FormatLosses
    ) {
        var builder = FormBuilder(questionnaire, language: language)
        builder.addHead(
            .filled,
            facts: [.init(name: .respondent, value: submission.respondent.rawValue)] + builder.formFacts + [
                .init(name: .submission, value: submission.id.rawValue),
                .init(name: .submitted, value: builder.words.day(submission.submitted)),
                .init(name: .asOf, value: submission.asOf.map(builder.words.day) ?? ""),
            ])
        builder.noteLosses(of: submission)
        let answers = Dictionary(grouping: submission.answers, by: \.question)
        for question in questionnaire.questions {
            let rows = builder.answerRows(of: question, answers[question.id] ?? [], name: { "(\($0))" })
            builder.add(question, rows: rows)
        }
        let known = Set(questionnaire.questions.map(\.id))
        for answer in submission.answers where !known.contains(answer.question) {
            builder.losses.note("answers to questions that the form does not have", at: answer.question.rawValue)
        }
        return builder.finished(
            subject: "\(submission.respondent), \(submission.submitted)",
            footer: "\(submission.id) · \(questionnaire.id)")
    }

    private func finished(subject: String, footer: String) -> (document: WordDocument, losses: FormatLosses) {
        let title = plain(questionnaire.title)
        return (
            WordDocument(
                properties: .init(title: title, subject: subject), language: language, footer: footer, blocks: blocks),
            losses
        )
    }

    private mutating func noteLosses(of submission: Submission) {
        let place = submission.id.rawValue
        if let language = submission.language, language != questionnaire.language {
            losses.note("languages of replies", "kept only as the language of their texts", at: place)
        }
        if submission.status != .submitted { losses.note("statuses of replies", at: place) }
        if submission.withdrawn != nil || submission.withdraws != nil { losses.note("withdrawals", at: place) }
        if submission.amends != nil { losses.note("amendments", "left out: what it amends is not said", at: place) }
        if submission.classification != nil { losses.note("classifications of replies", at: place) }
        if submission.title != nil { losses.note("titles of replies", at: place) }
        if submission.note != nil { losses.note("notes on replies", at: place) }
        if submission.document != nil { losses.note("documents that replies are", at: place) }
    }
}

extension FormatLosses {
    /// Counts what a form for people does not show of its questions.
    mutating func note(_ questionnaire: Questionnaire) {
        for question in questionnaire.questions {
            let place = question.id.rawValue
            if question.aspect != nil { note("aspects of questions", at: place) }
            if question.quantifier != nil { note("quantifiers of questions", at: place) }
            if question.population != nil { note("populations of questions", at: place) }
            if question.freshness != nil { note("freshness windows of questions", at: place) }
            if question.reuse != .reuse { note("rules of reuse of questions", at: place) }
            if question.certainty != nil { note("certainties of questions", at: place) }
            if question.perTerritory { note("questions for each territory", "asked once for all", at: place) }
            for option in question.options where option.code != option.label.original.text {
                note("codes of options", "left out: only their labels are shown", at: place)
            }
            for element in question.elements where element.label != nil {
                note("names of elements", "left out: only their labels are shown", at: place)
            }
            for text in [question.text] + [question.help].compactMap(\.self) where text.entries.count > 1 {
                note("translations of questions", "left out: the form is in one language", at: place)
            }
        }
        let place = questionnaire.id.rawValue
        if questionnaire.freshness != nil { note("freshness windows of forms", at: place) }
        if questionnaire.classification != nil { note("classifications of forms", at: place) }
        if questionnaire.supersedes != nil { note("earlier editions that forms replace", at: place) }
        if !questionnaire.lineage.isEmpty { note("lineages of forms", at: place) }
        if !questionnaire.acceptedLanguages.isEmpty { note("languages that forms accept", at: place) }
        if !questionnaire.instruments.isEmpty { note("instruments that forms serve", at: place) }
        if questionnaire.audience != .parties { note("audiences of forms", at: place) }
        let about = questionnaire.about
        if about.published != nil { note("days of publication of forms", at: place) }
        if about.cycleYears != nil { note("cycles of forms", at: place) }
        if about.certainty != nil { note("certainties of forms", at: place) }
        if about.note != nil { note("notes on forms", at: place) }
    }
}
