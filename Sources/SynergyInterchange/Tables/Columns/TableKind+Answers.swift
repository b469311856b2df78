extension TableKind {
    private static let form =
        """
        form | questionnaire | formulario | вопросник | الاستبيان | 问卷; form id / form identifier / \
        formulaire / cuestionario / анкета / استبيان / 调查表 / questionnaire id / 问卷编号
        """
    private static let submission =
        """
        submission | soumission | presentación | доклад | التقرير | 提交文件; submission id / report / \
        rapport / informe / تقرير / 提交 / 报告
        """
    private static let respondent =
        """
        respondent | répondant | declarante | кто отвечает | المجيب | 答复方; state / country / état / pays \
        / estado parte / país / государство / страна / الدولة / 国家 / party / 缔约国
        """
    private static let submitted =
        """
        submitted | soumis le | presentado el | представлен | تاريخ التقديم | 提交日期; submission date / \
        date of submission / date submitted
        """
    private static let language = "language | langue | idioma | язык | اللغة | 语言; lang / lengua"
    private static let classification =
        "classification | confidentialité | clasificación | доступ | التصنيف | 密级; confidentiality"
    private static let note = "note | note | nota | примечание | ملاحظة | 备注; remark / remarks / remarque / observación"
    private static let question =
        """
        question | question | pregunta | вопрос | السؤال | 问题; question number / question no / number / \
        no / numéro / número / номер / номер вопроса / رقم السؤال / 题号 / 问题编号 / 编号 / question id / # / №
        """
    private static let value =
        """
        answer | réponse | respuesta | ответ | الإجابة | 答复; value / response / valeur / reply / valor / \
        значение / القيمة / 回答 / 值
        """
    private static let kind =
        """
        kind of answer | type de réponse | tipo de respuesta | вид ответа | نوع الإجابة | 答复类型; kind / \
        type / answer type / response type
        """
    private static let unit = "unit | unité | unidad | единица | الوحدة | 单位; unit of measure"
    private static let rounding =
        "rounded to | arrondi à | redondeado a | округлено до | مقرّب إلى | 取整到; rounding"
    private static let more = "more | autres données | otros datos | прочее | بيانات أخرى | 其他数据; json"

    static let submissionFields: [TableField] = [
        TableField("submission", .identifier, submission, member: "id", required: true),
        TableField("respondent", .identifier, respondent, required: true),
        TableField("form", .identifier, form, member: "questionnaire", required: true),
        TableField("submitted", .day, submitted, required: true),
        TableField(
            "asOf", .day, "as of | à la date du | a fecha de | по состоянию на | حتى تاريخ | 截至日期; as at / état au"),
        TableField("status", .word(.submissionStatus), "status | statut | estado | статус | الحالة | 状态"),
        TableField(
            "withdrawn", .day, "withdrawn | retirée le | retirada el | отозван | تاريخ السحب | 撤回日期"),
        TableField("amends", .identifier, "amends | modifie | modifica | изменяет | يعدّل | 修改"),
        TableField("withdraws", .identifier, "withdraws | retire | retira | отзывает | يسحب | 撤回"),
        TableField("language", .language, language, usual: true),
        TableField("classification", .classification, classification),
        TableField("title", .localized, "title | titre | título | название | العنوان | 标题; name"),
        TableField("document", .document, "document | document | documento | документ | الوثيقة | 文件; source"),
        TableField("note", .text, note),
        TableField("more", .json, more, member: ""),
    ]

    static let answerFields: [TableField] = [
        TableField("submission", .identifier, submission, member: "submission"),
        TableField("respondent", .identifier, respondent, member: "respondent"),
        TableField("form", .identifier, form, member: "form"),
        TableField("submitted", .day, submitted, member: "submitted"),
        TableField(
            "question", .identifier, question, required: true,
            help: """
                The number of the question in the form | Le numéro de la question dans le questionnaire | El \
                número de la pregunta en el formulario \
                | Номер вопроса в вопроснике | رقم السؤال في الاستبيان | 问题在问卷中的编号
                """),
        TableField(
            "element", .text, "element | élément | elemento | элемент | العنصر | 要素; part", member: "element",
            help: """
                Where a question has several elements: a row for each | Si la question a plusieurs éléments : \
                une ligne pour chacun | Si la pregunta tiene varios elementos: una fila para cada uno \
                | Если в вопросе несколько элементов: по строке на каждый | إذا كان للسؤال عناصر عدة: صف لكل \
                منها | 问题有多个要素时：每个要素一行
                """),
        TableField("value", .value, value, usual: true),
        TableField("kind", .word(.answerKind), kind, member: "value.kind"),
        TableField("unit", .text, unit, member: "value.unit"),
        TableField("rounding", .number, rounding, member: "value.rounding"),
        TableField(
            "absent", .word(.absence),
            """
            no answer because | sans réponse car | sin respuesta porque | нет ответа, так как | سبب عدم \
            الإجابة | 未答复原因; absence / absent / reason for absence / ausencia / отсутствие / غياب
            """
        ),
        TableField(
            "territory", .identifier,
            "territory | territoire | territorio | территория | الإقليم | 领土; unit of the state"),
        TableField("period", .period, "period | période | período | период | الفترة | 期间; reference period / periodo"),
        TableField("date", .day, "date | date | fecha | дата | التاريخ | 日期; answer date", usual: true),
        TableField("language", .language, language),
        TableField("classification", .classification, classification),
        TableField(
            "references", .references,
            """
            references | références | referencias | ссылки | المراجع | 参考资料; links / sources / reference \
            / référence / liens / enlaces / источники / روابط / 链接 / 来源
            """,
            usual: true,
            help: """
                Addresses or titles, one a line | Adresses ou titres, un par ligne | Direcciones o títulos, uno \
                por línea | Адреса или названия, по одному в строке \
                | عناوين إلكترونية أو أسماء، واحد في كل سطر | 网址或标题，每行一个
                """),
        TableField("note", .text, note, usual: true),
        TableField("more", .json, more, member: ""),
    ]

    static let decisionFields: [TableField] = [
        TableField(
            "id", .identifier,
            "identifier | identifiant | identificador | идентификатор | المعرّف | 标识; id / decision id"),
        TableField("respondent", .identifier, respondent, required: true),
        TableField("question", .identifier, question, required: true),
        TableField(
            "decision", .word(.action), "decision | décision | decisión | решение | القرار | 决定; action",
            member: "action",
            required: true),
        TableField("value", .value, value, usual: true),
        TableField("kind", .word(.answerKind), kind, member: "value.kind"),
        TableField("unit", .text, unit, member: "value.unit"),
        TableField("rounding", .number, rounding, member: "value.rounding"),
        TableField("elements", .json, "elements | éléments | elementos | элементы | العناصر | 要素"),
        TableField(
            "choice", .identifier,
            "chosen answer | réponse choisie | respuesta elegida | выбранный ответ | الإجابة المختارة | 所选答复; choice"),
        TableField("reason", .text, "reason | motif | motivo | причина | السبب | 理由; why", usual: true),
        TableField(
            "reviewer", .text, "reviewer | auteur | autor | кто решил | المراجع | 审阅人; decided by / by / name",
            required: true),
        TableField("time", .text, "time | heure | hora | время | الوقت | 时间; decided at / when", required: true),
        TableField(
            "fingerprint", .text, "fingerprint | empreinte | huella | отпечаток | البصمة | 指纹"),
        TableField("bulk", .flag, "one of many | en lot | en bloque | в числе многих | ضمن دفعة | 批量; bulk"),
        TableField("comment", .text, "comment | commentaire | comentario | комментарий | تعليق | 评论"),
        TableField(
            "assistance", .flag,
            """
            needs assistance | besoin d’aide | necesita asistencia | нужна помощь | يحتاج إلى مساعدة | \
            需要援助; assistance
            """
        ),
        TableField(
            "assistanceNote", .text,
            "which assistance | quelle aide | qué asistencia | какая помощь | أي مساعدة | 何种援助; assistance note"),
        TableField("after", .identifiers, "after | après | después de | после | بعد | 之后; replaces"),
        TableField("more", .json, more, member: ""),
    ]
}
