/// The columns of a plan as a sheet.
enum PlanColumns {
    static let fields: [TableField] = [
        TableField("number", .identifier, "number | numéro | número | номер | الرقم | 编号", required: true),
        TableField("element", .text, "element | élément | elemento | элемент | العنصر | 要素"),
        TableField("section", .text, "section | section | sección | раздел | القسم | 部分"),
        TableField("text", .text, "question | question | pregunta | вопрос | السؤال | 问题"),
        TableField("outcome", .text, "outcome | résultat | resultado | результат | النتيجة | 结果"),
        TableField("draft", .text, "draft | projet de réponse | borrador | проект ответа | مسودة الإجابة | 答复草稿"),
        TableField(
            "missing", .text,
            """
            still missing | manque encore | aún falta | чего не хватает | ما زال ناقصًا | 尚缺
            """),
        TableField("sources", .text, "sources | sources | fuentes | источники | المصادر | 来源"),
        TableField("explanation", .text, "explanation | explication | explicación | пояснение | الشرح | 解释"),
        TableField(
            "links", .text,
            "what to point to | à quoi renvoyer | a qué remitir | на что сослаться | ما يُحال إليه | 可援引的材料"),
        TableField(
            "decision", .word(.action), "decision | décision | decisión | решение | القرار | 决定", required: true),
        TableField(
            "answer", .value,
            "your answer | votre réponse | su respuesta | ваш ответ | إجابتكم | 您的答复", required: true),
        TableField("reason", .text, "reason | motif | motivo | причина | السبب | 理由", required: true),
        TableField("fingerprint", .text, "fingerprint | empreinte | huella | отпечаток | البصمة | 指纹", required: true),
    ]

    static let index = HeadingIndex(fields)

    static func place(_ key: String) -> Int {
        guard let place = fields.firstIndex(where: { $0.key == key }) else { preconditionFailure("no column ‘\(key)’") }
        return place
    }

    /// The names of the sheets.
    static let plan = SixWords("Answers | Réponses | Respuestas | Ответы | الإجابات | 答复")
    static let about = SixWords("Read me | À lire | Léame | Прочтите | اقرأني | 说明")

    /// What stands before the form, the respondent and the day that the plan is for.
    static let form = SixWords("Form | Questionnaire | Formulario | Вопросник | الاستبيان | 问卷")
    static let respondent = SixWords("Respondent | Répondant | Declarante | Кто отвечает | المجيب | 答复方")
    static let asOf = SixWords("As of | À la date du | A fecha de | По состоянию на | حتى تاريخ | 截至日期")

    /// What stands before the name of who decides.
    static let reviewer = SixWords("Your name | Votre nom | Su nombre | Ваше имя | اسمكم | 您的姓名")

    /// What is known of an element.
    static let status = Vocabulary(
        "what is known",
        """
        conflict: contradictory | contradictoire | contradictorio | противоречиво | متعارض | 互相矛盾
        settled: settled | réglé | resuelto | решено | محسوم | 已解决
        part: a part is known | connu en partie | se conoce una parte | известно частично | معروف جزئيًا | 已知一部分
        stale: out of date | périmé | desactualizado | устарело | متقادم | 过时
        linkOnly: link only | lien seul | solo enlace | только ссылка | رابط فقط | 仅有链接
        notRecognised: not recognised | non reconnu | no reconocido | не признаётся | غير معترف به | 不予承认
        withheld: confidential | confidentiel | confidencial | конфиденциально | سري | 保密
        none: nothing known | rien de connu | no se sabe nada | ничего не известно | لا يُعرف شيء | 无资料
        """)
}
