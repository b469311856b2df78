extension TableKind {
    private static let form =
        """
        form | questionnaire | formulario | вопросник | الاستبيان | 问卷; form id / form identifier / \
        formulaire / cuestionario / анкета / استبيان / 调查表 / questionnaire id / 问卷编号
        """
    private static let certainty =
        "certainty | certitude | certeza | достоверность | اليقين | 可信程度; how sure"
    private static let more = "more | autres données | otros datos | прочее | بيانات أخرى | 其他数据; json"

    static let formFields: [TableField] = [
        TableField(
            "form", .identifier, form, member: "id", required: true,
            help: """
                A short identifier of this edition, without spaces and colons | Un identifiant court de cette \
                édition, sans espaces ni deux-points \
                | Un identificador breve de esta edición, sin espacios ni dos puntos | Краткий идентификатор \
                этой редакции, без пробелов и двоеточий \
                | معرّف قصير لهذه الطبعة، بلا مسافات ولا نقطتين | 本版的简短标识，不含空格和冒号
                """),
        TableField(
            "title", .localized, "title | titre | título | название | العنوان | 标题; name / intitulé / заголовок / 名称",
            required: true),
        TableField(
            "language", .language, "language | langue | idioma | язык | اللغة | 语言; lang / lengua", usual: true,
            help: """
                The language of the columns that name none | La langue des colonnes qui n’en nomment aucune | El \
                idioma de las columnas que no indican ninguno \
                | Язык столбцов, в которых он не указан | لغة الأعمدة التي لا تذكر لغة | 未注明语言的各列所用语言
                """),
        TableField(
            "issuer", .identifier,
            """
            issuer | organe | emisor | орган | الجهة المصدرة | 发布机构; body / issued by / émetteur / \
            organismo / издатель / 机构
            """,
            usual: true),
        TableField(
            "instruments", .identifiers,
            """
            instruments | instruments | instrumentos | договоры | الصكوك | 文书; treaties / traités / \
            tratados / instrument / معاهدات / 条约
            """,
            usual: true),
        TableField("symbol", .text, "symbol | cote | signatura | условное обозначение | الرمز | 文号; document symbol"),
        TableField(
            "published", .day,
            "published | publiée le | publicado | опубликован | تاريخ النشر | 发布日期; date of publication"),
        TableField(
            "cycleYears", .number,
            "cycle in years | cycle en années | ciclo en años | цикл в годах | الدورة بالسنوات | 周期（年）"),
        TableField(
            "acceptedLanguages", .languages,
            "accepted languages | langues acceptées | idiomas aceptados | принимаемые языки | اللغات المقبولة | 接受的语言"),
        TableField(
            "audience", .word(.audience),
            "audience | destinataires | destinatarios | кому адресован | الموجه إليهم | 适用对象; who is asked"),
        TableField(
            "classification", .classification,
            "classification | confidentialité | clasificación | доступ | التصنيف | 密级; confidentiality"),
        TableField(
            "freshness", .freshness,
            """
            months fresh | mois de validité | meses de vigencia | месяцев актуальности | أشهر الصلاحية | \
            有效月数; freshness / fraîcheur / vigencia / актуальность / 时效
            """
        ),
        TableField(
            "supersedes", .identifier, "supersedes | remplace | sustituye a | заменяет | يحل محل | 取代; replaces"),
        TableField("note", .text, "note | note | nota | примечание | ملاحظة | 备注; remark"),
        TableField("certainty", .word(.certainty), certainty),
        TableField("more", .json, more, member: ""),
    ]

    static let questionFields: [TableField] = [
        TableField("form", .identifier, form, member: "form"),
        TableField(
            "number", .identifier,
            """
            number | numéro | número | номер | الرقم | 编号; no / nr / # / № / nº / n° / question number / \
            question no / id / question id / num / numéro de la question / número de pregunta / номер \
            вопроса / رقم السؤال / رقم / 题号 / 序号 / 问题编号
            """,
            required: true, usual: true,
            help: """
                The number of the question in the form, as text | Le numéro de la question dans le \
                questionnaire, en texte | El número de la pregunta en el formulario, como texto \
                | Номер вопроса в вопроснике, текстом | رقم السؤال في الاستبيان، كنص | 问题在问卷中的编号（文本）
                """),
        TableField(
            "text", .localized,
            """
            question | question | pregunta | вопрос | السؤال | 问题; text / question text / texte / texte \
            de la question / texto / texto de la pregunta / текст / текст вопроса / نص السؤال / النص / \
            问题内容 / 文本 / 题目 / wording / label
            """,
            required: true,
            help: """
                What is asked; a column for each language, such as ‘question (fr)’ | Ce qui est demandé ; une \
                colonne par langue, p. ex. « question (es) » \
                | Lo que se pregunta; una columna por idioma, p. ej. «pregunta (fr)» | Что спрашивается; столбец \
                на каждый язык, например «вопрос (fr)» \
                | ما يُسأل عنه؛ عمود لكل لغة، مثل «السؤال (fr)» | 所问内容；每种语言一列，如“问题 (fr)”
                """),
        TableField(
            "kind", .word(.answerKind),
            """
            kind of answer | type de réponse | tipo de respuesta | вид ответа | نوع الإجابة | 答复类型; kind \
            / type / answer type / response type / type of answer / tipo / тип / тип ответа / вид / \
            النوع / 类型 / 题型
            """,
            usual: true),
        TableField(
            "options", .options,
            """
            options | options | opciones | варианты | الخيارات | 选项; choices / answer options / choix / \
            alternativas / варианты ответа / خيارات
            """,
            usual: true,
            help: """
                For one or several options: code=label; code=label | Pour une ou plusieurs options : \
                code=libellé; code=libellé | Para una o varias opciones: código=etiqueta; código=etiqueta \
                | Для вариантов: код=название; код=название | للخيارات: رمز=تسمية; رمز=تسمية | 适用于选项：代码=标签; 代码=标签
                """),
        TableField(
            "section", .text,
            """
            section | section | sección | раздел | القسم | 部分; heading / part / chapter / chapitre / \
            rubrique / partie / capítulo / parte / глава / часть / قسم / 章节 / 章
            """,
            usual: true),
        TableField(
            "provisions", .identifiers,
            """
            provisions | dispositions | disposiciones | положения | الأحكام | 条款; articles / article / \
            provision / legal basis / disposition / artículos / artículo / статьи / статья / المواد / 条文 \
            / 法律依据
            """,
            usual: true,
            help: """
                The articles it is about, such as UN-TIP:6(3) | Les articles concernés, p. ex. UN-TIP:6(3) | Los \
                artículos de que trata, p. ej. UN-TIP:6(3) \
                | Статьи, о которых идёт речь, например UN-TIP:6(3) | المواد المعنية، مثل UN-TIP:6(3) | 涉及的条款，如 \
                UN-TIP:6(3)
                """),
        TableField(
            "help", .localized,
            """
            help | aide | ayuda | пояснение | شرح | 说明; hint / guidance / advice / instructions / \
            consigne / indicaciones / подсказка / указания / إرشادات / 指南 / 提示
            """
        ),
        TableField(
            "aspect", .word(.aspect), "aspect | aspect | aspecto | аспект | الجانب | 方面; about / topic of question",
            usual: true),
        TableField(
            "quantifier", .word(.quantifier),
            "quantifier | quantificateur | cuantificador | квантор | المحدد الكمي | 量词"),
        TableField(
            "population", .text,
            """
            population | population | población | группа населения | الفئة السكانية | 人群; groupe
            """),
        TableField("unit", .text, "unit | unité | unidad | единица | الوحدة | 单位; unit of measure / единица измерения"),
        TableField(
            "period", .period,
            "period | période | período | период | الفترة | 期间; reference period / periodo / отчётный период / فترة"),
        TableField(
            "elements", .elements,
            "elements | éléments | elementos | элементы | العناصر | 要素; parts / sub-questions",
            help: """
                What can be settled on its own: name=label; name=label | Ce qui peut être réglé séparément : \
                nom=libellé; nom=libellé | Lo que puede resolverse por separado: nombre=etiqueta; \
                nombre=etiqueta \
                | Что можно решить отдельно: имя=название; имя=название | ما يمكن حسمه على حدة: اسم=تسمية; \
                اسم=تسمية | 可单独解决的部分：名称=标签; 名称=标签
                """),
        TableField(
            "rows", .names, "table rows | lignes du tableau | filas del cuadro | строки таблицы | صفوف الجدول | 表格行",
            member: "table.rows"),
        TableField(
            "columns", .names,
            "table columns | colonnes du tableau | columnas del cuadro | столбцы таблицы | أعمدة الجدول | 表格列",
            member: "table.columns"),
        TableField(
            "condition", .condition,
            """
            condition | condition | condición | условие | الشرط | 条件; asked if / only if / si / relevant \
            / enabled if / если
            """,
            member: "enabledIf",
            help: """
                When it is asked at all: 4.1 = yes | Quand elle est posée : 4.1 = oui | Cuándo se pregunta: 4.1 \
                = sí | Когда вопрос задаётся: 4.1 = да \
                | متى يُطرح السؤال: 4.1 = نعم | 何时提问：4.1 = 是
                """),
        TableField(
            "freshness", .freshness,
            """
            months fresh | mois de validité | meses de vigencia | месяцев актуальности | أشهر الصلاحية | \
            有效月数; freshness / fraîcheur / vigencia / актуальность / 时效
            """
        ),
        TableField(
            "reuse", .word(.reuse),
            """
            earlier answers | réponses antérieures | respuestas anteriores | прежние ответы | الإجابات \
            السابقة | 以往答复; reuse
            """
        ),
        TableField(
            "perTerritory", .flag,
            "per territory | par territoire | por territorio | по территориям | لكل إقليم | 按领土"),
        TableField("certainty", .word(.certainty), certainty),
        TableField("more", .json, more, member: ""),
    ]

    static let lineageFields: [TableField] = [
        TableField("form", .identifier, form, member: "form", required: true),
        TableField(
            "change", .word(.change), "change | changement | cambio | изменение | التغيير | 变化; kind of change",
            required: true),
        TableField(
            "from", .identifiers,
            """
            earlier questions | questions antérieures | preguntas anteriores | прежние вопросы | الأسئلة \
            السابقة | 原问题; from / old
            """,
            required: true),
        TableField(
            "to", .identifiers,
            """
            questions of this form | questions de cette édition | preguntas de esta edición | вопросы \
            этой редакции | أسئلة هذه الطبعة | 本版问题; to / new
            """,
            required: true),
    ]
}
