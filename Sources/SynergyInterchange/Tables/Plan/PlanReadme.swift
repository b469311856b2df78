import SynergyModel
import SynergyReuse

/// The sheet of a plan that says what it is and how to fill it in.
struct PlanReadme {
    let plan: ReusePlan
    let questionnaire: Questionnaire
    let context: ExplanationContext
    let language: TableLanguage

    var sheet: Sheet {
        var rows: [[Sheet.Cell]] = []
        if plan.view == .internal {
            rows.append([.empty, Sheet.Cell(PlanWords.internalView[language], style: .warning)])
        }
        rows += [
            [
                head(PlanColumns.form), Sheet.Cell("\(context.words(questionnaire.title)) (\(questionnaire.id))"),
                Sheet.Cell(questionnaire.id.rawValue, style: .faint),
            ],
            [
                head(PlanColumns.respondent), Sheet.Cell(context.name(plan.respondent)),
                Sheet.Cell(plan.respondent.rawValue, style: .faint),
            ],
            [head(PlanColumns.asOf), day],
            [head(PlanColumns.reviewer), Sheet.Cell(.empty, style: .input)],
            [],
        ]
        for (place, text) in PlanWords.instructions.enumerated() {
            rows.append([
                place == 0 ? head("What to do | Que faire | Qué hacer | Что делать | ما العمل | 如何操作") : .empty,
                Sheet.Cell(text[language]),
            ])
        }
        for entry in Vocabulary.action.entries {
            let isFirst = entry.code == Decision.Action.accept.rawValue
            rows.append([
                isFirst ? head("Decisions | Décisions | Decisiones | Решения | القرارات | 决定") : .empty,
                Sheet.Cell(entry.words[language]),
            ])
        }
        return Sheet(
            name: PlanColumns.about[language], rows: rows, columnWidths: [26, 110, 24],
            isRightToLeft: language.isRightToLeft)
    }

    private var day: Sheet.Cell {
        plan.asOf.precision == .day ? Sheet.Cell(.day(plan.asOf)) : Sheet.Cell(plan.asOf.description)
    }

    private func head(_ words: String) -> Sheet.Cell { head(SixWords(words)) }

    private func head(_ words: SixWords) -> Sheet.Cell { Sheet.Cell(words[language], style: .head) }
}

/// Sentences of a plan as a workbook.
enum PlanWords {
    static let recheck = SixWords(
        "look again | à revoir | revisar | пересмотреть | يُراجع ثانية | 请复核")

    static let internalView = SixWords(
        """
        INTERNAL: not for the recipient | INTERNE : pas pour le destinataire | INTERNO: no es para el destinatario \
        | ВНУТРЕННЯЯ ВЕРСИЯ: не для получателя | داخلي: ليس للجهة المتلقية | 内部版本：不得交给接收方
        """)

    static let instructions: [SixWords] = [
        SixWords(
            """
            A draft is not yet your answer. For each question choose a decision in the column ‘decision’. \
            | Un projet n’est pas encore votre réponse. Pour chaque question, choisissez une décision dans la \
            colonne « décision ». \
            | Un borrador todavía no es su respuesta. Para cada pregunta elija una decisión en la columna «decisión». \
            | Проект ещё не ваш ответ. По каждому вопросу выберите решение в столбце «решение». \
            | المسودة ليست إجابتكم بعد. اختاروا لكل سؤال قرارًا في عمود «القرار». \
            | 草稿还不是您的答复。请在“决定”一栏为每个问题选择一项决定。
            """),
        SixWords(
            """
            To answer otherwise, write into ‘your answer’; elements that you leave empty keep their draft. \
            | Pour répondre autrement, écrivez dans « votre réponse » ; les éléments laissés vides gardent leur \
            projet. \
            | Para responder de otro modo, escriba en «su respuesta»; los elementos que deje vacíos conservan su \
            borrador. \
            | Чтобы ответить иначе, пишите в столбце «ваш ответ»; элементы, оставленные пустыми, сохраняют проект. \
            | للإجابة بصورة أخرى اكتبوا في عمود «إجابتكم»؛ والعناصر المتروكة فارغة تحتفظ بمسودتها. \
            | 如另作答复，请填写“您的答复”；留空的要素保留其草稿。
            """),
        SixWords(
            """
            A rejection, and an answer where sources contradict each other, need a reason. \
            | Un rejet, ou une réponse lorsque les sources se contredisent, exige un motif. \
            | Un rechazo, o una respuesta cuando las fuentes se contradicen, requiere un motivo. \
            | Отклонение, а также ответ при противоречии источников требуют причины. \
            | الرفض، والإجابة عند تعارض المصادر، يحتاجان إلى سبب. \
            | 拒绝草稿，或在来源互相矛盾时作答，均须说明理由。
            """),
        SixWords(
            """
            Write your name above. Do not change the numbers and fingerprints. The explanations are in English. \
            | Écrivez votre nom ci-dessus. Ne changez ni les numéros ni les empreintes. Les explications sont en \
            anglais. \
            | Escriba su nombre arriba. No cambie los números ni las huellas. Las explicaciones están en inglés. \
            | Укажите своё имя выше. Не меняйте номера и отпечатки. Пояснения даны на английском языке. \
            | اكتبوا اسمكم أعلاه. لا تغيّروا الأرقام والبصمات. الشروح بالإنكليزية. \
            | 请在上方填写您的姓名。请勿更改编号和指纹。解释为英文。
            """),
    ]
}
