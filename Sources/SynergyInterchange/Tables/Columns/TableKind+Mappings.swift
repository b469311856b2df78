extension TableKind {
    private static let set =
        """
        mapping set | jeu de correspondances | conjunto de correspondencias | набор соответствий | \
        مجموعة المطابقات | 映射集; mapping set id / mappingset / set
        """
    private static let validFrom = "valid from | valable dès | válido desde | действует с | ساري من | 生效日期; from day"
    private static let validUntil =
        "valid until | valable jusqu’au | válido hasta | действует до | ساري حتى | 失效日期; until day"
    private static let comment = "comment | commentaire | comentario | комментарий | تعليق | 评论; note / remark / why"
    private static let certainty = "certainty | certitude | certeza | достоверность | اليقين | 可信程度; how sure"
    private static let instrument =
        "instrument | instrument | instrumento | договор | الصك | 文书; treaty / traité / tratado / معاهدة / 条约"

    static let setFields: [TableField] = [
        TableField("set", .text, set, member: "id", required: true),
        TableField("title", .text, "title | titre | título | название | العنوان | 标题; name", usual: true),
        TableField("version", .text, "version | version | versión | версия | الإصدار | 版本", usual: true),
        TableField("license", .text, "licence | licence | licencia | лицензия | الترخيص | 许可; license", usual: true),
    ]

    static let mappingFields: [TableField] = [
        TableField("set", .text, set, member: "set"),
        TableField(
            "from", .identifier,
            """
            from | de | desde | от | من | 来源; source / subject / subject_id / source question / question \
            source / pregunta de origen / исходный вопрос / السؤال المصدر / 源问题
            """,
            required: true,
            help: """
                The question that was answered, such as FORM:4.1 | La question déjà répondue, p. ex. FORM:4.1 | \
                La pregunta ya respondida, p. ej. FORM:4.1 \
                | Вопрос, на который уже отвечали, например FORM:4.1 | السؤال الذي أُجيب عنه، مثل FORM:4.1 | \
                已答复的问题，如 FORM:4.1
                """),
        TableField(
            "relation", .relation,
            """
            relation | relation | relación | отношение | العلاقة | 关系; relationship / predicate / \
            predicate_id / équivalence / equivalence / lien / связь / 对应
            """,
            required: true),
        TableField(
            "to", .identifier,
            """
            to | vers | hasta | к | إلى | 目标; target / object / object_id / target question / question \
            cible / à / hacia / a / pregunta de destino / целевой вопрос / السؤال الهدف / 目标问题
            """,
            required: true,
            help: """
                The question to be answered now | La question à laquelle il faut répondre | La pregunta que hay \
                que responder | Вопрос, на который нужно ответить \
                | السؤال المطلوب الإجابة عنه | 现在要答复的问题
                """),
        TableField(
            "confidence", .number,
            "confidence | confiance | confianza | уверенность | الثقة | 置信度; sure", usual: true,
            help: "From 0 to 1 | De 0 à 1 | De 0 a 1 | От 0 до 1 | من 0 إلى 1 | 从 0 到 1"),
        TableField("status", .word(.mappingStatus), "status | statut | estado | статус | الحالة | 状态", usual: true),
        TableField(
            "authors", .names,
            """
            authors | auteurs | autores | авторы | المؤلفون | 作者; author / author_label / auteur / autor \
            / автор / made by
            """,
            usual: true),
        TableField(
            "reviewers", .names,
            """
            reviewers | relecteurs | revisores | проверившие | المراجعون | 审阅人; reviewer / \
            reviewer_label / relecteur / revisor / checked by
            """
        ),
        TableField("date", .day, "date | date | fecha | дата | التاريخ | 日期; mapping_date", usual: true),
        TableField("validFrom", .day, validFrom),
        TableField("validUntil", .day, validUntil),
        TableField(
            "elementMap", .elementMap,
            """
            element map | correspondance des éléments | correspondencia de elementos | соответствие \
            элементов | مطابقة العناصر | 要素对应; elements
            """
        ),
        TableField(
            "transform", .json, "transform | transformation | transformación | преобразование | التحويل | 转换"),
        TableField(
            "justification", .text,
            "justification | justification | justificación | обоснование | المسوّغ | 依据; mapping_justification"),
        TableField(
            "lookedIn", .text, "looked in | cherché dans | buscado en | искали в | بُحث في | 查找范围", member: "source"),
        TableField("comment", .text, comment, usual: true),
        TableField("record", .text, "record | enregistrement | registro | запись | السجل | 记录; record_id / record id"),
    ]

    static let instrumentFields: [TableField] = [
        TableField("instrument", .identifier, instrument, member: "id", required: true),
        TableField("title", .localized, "title | titre | título | название | العنوان | 标题; name", required: true),
        TableField(
            "kind", .word(.instrumentKind),
            """
            kind of instrument | type d’instrument | tipo de instrumento | вид документа | نوع الصك | \
            文书类型; kind / type
            """,
            required: true),
        TableField("issuer", .identifier, "issuer | organe | emisor | орган | الجهة المصدرة | 发布机构; body"),
        TableField("region", .text, "region | région | región | регион | المنطقة | 地区"),
        TableField("adopted", .day, "adopted | adopté le | aprobado | принят | تاريخ الاعتماد | 通过日期"),
        TableField("inForce", .day, "in force | en vigueur | en vigor | вступил в силу | تاريخ النفاذ | 生效"),
        TableField(
            "treatyReference", .text,
            "published in | publié dans | publicado en | опубликован в | نُشر في | 刊载于; treaty reference"),
        TableField(
            "monitoringBody", .text,
            "monitoring body | organe de suivi | órgano de supervisión | контрольный орган | هيئة الرصد | 监督机构"),
        TableField(
            "reportingProcess", .text,
            "reporting | rapports | presentación de informes | отчётность | تقديم التقارير | 报告程序; reporting process"),
        TableField(
            "cycleYears", .number,
            "cycle in years | cycle en années | ciclo en años | цикл в годах | الدورة بالسنوات | 周期（年）"),
        TableField("url", .text, "address | adresse | dirección | адрес | العنوان الإلكتروني | 网址; url / page"),
        TableField("certainty", .word(.certainty), certainty),
        TableField(
            "more", .json, "more | autres données | otros datos | прочее | بيانات أخرى | 其他数据; json", member: ""),
    ]

    static let provisionFields: [TableField] = [
        TableField("instrument", .identifier, instrument, member: "instrument"),
        TableField(
            "number", .identifier,
            "provision | disposition | disposición | положение | الحكم | 条款; article / artículo / статья / المادة / 条",
            required: true),
        TableField(
            "heading", .localized,
            "heading | intitulé | epígrafe | заголовок | العنوان الفرعي | 标题; about / title / titre", required: true),
        TableField("topic", .text, "topic | thème | tema | тема | الموضوع | 主题"),
        TableField("validFrom", .day, validFrom),
        TableField("validUntil", .day, validUntil),
        TableField("certainty", .word(.certainty), certainty),
    ]
}
