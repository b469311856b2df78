/// What the rows of a table are.
public enum TableKind: String, Sendable, CaseIterable {
    /// Treaties and surveys.
    case instruments
    /// Articles and paragraphs.
    case provisions
    /// Editions of forms.
    case forms
    /// Questions.
    case questions
    /// What became of the questions of an earlier edition.
    case lineage
    /// Sets of mappings.
    case mappingSets
    /// Mappings.
    case mappings
    /// Filled forms.
    case submissions
    /// Answers.
    case answers
    /// Decisions of reviewers.
    case decisions

    /// What stands on the tab of its sheet.
    func title(in language: TableLanguage) -> String { titles[language] }

    private var titles: SixWords {
        switch self {
        case .instruments: SixWords("Instruments | Instruments | Instrumentos | Документы | الصكوك | 文书")
        case .provisions: SixWords("Provisions | Dispositions | Disposiciones | Положения | الأحكام | 条款")
        case .forms: SixWords("About | À propos | Acerca de | О вопроснике | عن الاستبيان | 关于问卷")
        case .questions: SixWords("Questions | Questions | Preguntas | Вопросы | الأسئلة | 问题")
        case .lineage: SixWords("Lineage | Filiation | Evolución | Преемственность | التطور | 沿革")
        case .mappingSets:
            SixWords(
                "Mapping sets | Jeux de correspondances | Conjuntos | Наборы | المجموعات | 映射集")
        case .mappings:
            SixWords("Mappings | Correspondances | Correspondencias | Соответствия | المطابقات | 对应关系")
        case .submissions: SixWords("Submission | Soumission | Presentación | Доклад | التقرير | 提交")
        case .answers: SixWords("Answers | Réponses | Respuestas | Ответы | الإجابات | 答复")
        case .decisions: SixWords("Decisions | Décisions | Decisiones | Решения | القرارات | 决定")
        }
    }

    /// Whether a workbook shows each of its things as a column of names and values.
    var isSideways: Bool {
        switch self {
        case .forms, .mappingSets, .submissions, .instruments: true
        default: false
        }
    }

    /// The columns that it may have, in their order.
    var fields: [TableField] {
        switch self {
        case .instruments: Self.instrumentFields
        case .provisions: Self.provisionFields
        case .forms: Self.formFields
        case .questions: Self.questionFields
        case .lineage: Self.lineageFields
        case .mappingSets: Self.setFields
        case .mappings: Self.mappingFields
        case .submissions: Self.submissionFields
        case .answers: Self.answerFields
        case .decisions: Self.decisionFields
        }
    }
}
