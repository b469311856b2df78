extension Vocabulary {
    static let yesNo = Vocabulary(
        "yes or no",
        """
        yes: yes | oui | sí | да | نعم | 是; y / true / vrai / verdadero / истина / صحيح / 真 / ja
        no: no | non | no | нет | لا | 否; n / false / faux / falso / ложь / خطأ / 假 / 不是
        """)

    static let answerKind = Vocabulary(
        "a kind of answer",
        """
        yesNo: yes or no | oui ou non | sí o no | да или нет | نعم أو لا | 是或否; yes no question / yes no /
            yesno / oui non / sí no / да нет / نعم لا / 是否 / boolean
        singleChoice: one option | une option | una opción | один вариант | خيار واحد | 单选; single choice /
            select one / radio / choix unique / selección única / единственный выбор / اختيار واحد / 单项选择
        multipleChoice: several options | plusieurs options | varias opciones | несколько вариантов | خيارات
            متعددة | 多选; multiple choice / select multiple / checkboxes / choix multiple / selección múltiple /
            множественный выбор / اختيار متعدد / 多项选择
        number: number | nombre | número | число | عدد | 数字; figure / integer / decimal / chiffre / cifra /
            رقم / 数值
        date: date | date | fecha | дата | تاريخ | 日期; day / jour / día / день / يوم
        text: text | texte | texto | текст | نص | 文本; narrative / free text / open / texte libre / texto
            libre / свободный текст / نص حر / 叙述
        list: list | liste | lista | список | قائمة | 列表
        table: table | tableau | cuadro | таблица | جدول | 表格; tabla / matrix
        link: link | lien | enlace | ссылка | رابط | 链接; links / liens / enlaces / ссылки / روابط / url
        """)

    static let aspect = Vocabulary(
        "an aspect",
        """
        legislation: legislation | législation | legislación | законодательство | التشريعات | 立法; law / laws
            / loi / lois / ley / leyes / законы / قانون / 法律
        policy: policy | politiques | políticas | политика | السياسات | 政策; policies / politique / política
            / سياسة
        institution: institutions | institutions | instituciones | учреждения | المؤسسات | 机构; institution /
            institución / учреждение / مؤسسة
        practice: practice | pratique | práctica | практика | الممارسة | 做法; practices / pratiques /
            prácticas / ممارسة / 实践
        statistics: statistics | statistiques | estadísticas | статистика | الإحصاءات | 统计; figures /
            données / datos / إحصاء / 统计数据
        cases: cases | affaires | casos | дела | القضايا | 案件; case / affaire / caso / дело / قضية
        cooperation: cooperation | coopération | cooperación | сотрудничество | التعاون | 合作
        technicalAssistance: technical assistance | assistance technique | asistencia técnica | техническая
            помощь | المساعدة التقنية | 技术援助
        goodPractice: good practices | bonnes pratiques | buenas prácticas | передовой опыт | الممارسات
            الجيدة | 良好做法; good practice / bonne pratique / buena práctica / хорошая практика
        stateRole: role of the State | rôle de l’État | papel del Estado | роль государства | دور الدولة |
            国家的作用; state role
        crossReporting: reporting elsewhere | rapports à d’autres organes | informes a otros órganos |
            доклады другим органам | التقارير إلى هيئات أخرى | 向其他机构提交的报告; cross-reporting
        """)

    static let quantifier = Vocabulary(
        "a quantifier",
        """
        all: all | tous | todos | все | الكل | 全部; every / toutes / todas / chacun / cada / каждый / جميع / 所有
        any: any | au moins un | alguno | любой | أي | 任一; at least one / some / un au moins / al menos uno
            / хотя бы один / أحد / 至少一个
        single: single | un seul | uno solo | один | واحد | 单一; one / one matter / unique / único /
            единственный / مفرد
        """)

    static let reuse = Vocabulary(
        "what may be done with earlier answers",
        """
        reuse: reuse | réutiliser | reutilizar | использовать | إعادة استخدام | 可复用; reusable / réutilisable
            / reutilizable
        linkOnly: link only | lien seul | solo enlace | только ссылка | رابط فقط | 仅链接
        askAlways: ask always | toujours demander | preguntar siempre | всегда спрашивать | يُسأل دائمًا |
            每次询问; always ask / always
        """)

    static let certainty = Vocabulary(
        "how sure it is",
        """
        high: high | élevée | alta | высокая | عالية | 高; élevé / alto / высокий / عال
        medium: medium | moyenne | media | средняя | متوسطة | 中; moyen / medio / средний / متوسط
        low: low | faible | baja | низкая | منخفضة | 低; bajo / низкий / منخفض
        """)

    static let audience = Vocabulary(
        "who is asked",
        """
        parties: parties | parties | partes | участники | الأطراف | 缔约方; state parties / states parties /
            états parties / estados partes / государства-участники / الدول الأطراف / 缔约国
        partiesAndSignatories: parties and signatories | parties et signataires | partes y signatarios |
            участники и подписавшие | الأطراف والموقعون | 缔约方和签署方
        all: all | tous | todos | все | الجميع | 所有; everybody / all states / tous les états / todos los
            estados / все государства / جميع الدول / 所有国家
        """)

    static let nature = Vocabulary(
        "how answers combine",
        """
        exclusive: exclusive | exclusif | excluyente | исключающий | حصري | 互斥
        monotone: growing | cumulatif | acumulativo | накопительный | تراكمي | 累积; monotone / cumulative
        narrative: narrative | narratif | narrativo | описательный | سردي | 叙述
        """)

    static let change = Vocabulary(
        "a change between editions",
        """
        unchanged: unchanged | inchangée | sin cambios | без изменений | دون تغيير | 未变; inchangé
        editorial: editorial | rédactionnel | editorial | редакционное | تحريري | 文字修改; rédactionnelle
        narrowed: narrowed | restreinte | restringida | сужен | مضيّق | 缩小; restreint / restringido
        widened: widened | élargie | ampliada | расширен | موسّع | 扩大; élargi / ampliado
        split: split | scindée | dividida | разделён | مقسّم | 拆分; scindé / dividido
        merged: merged | fusionnée | fusionada | объединён | مدمج | 合并; fusionné / fusionado
        replaced: replaced | remplacée | reemplazada | заменён | مستبدل | 替换; remplacé / reemplazado /
            sustituida
        retired: retired | supprimée | suprimida | исключён | محذوف | 取消; supprimé / suprimido / deleted /
            dropped
        new: new | nouvelle | nueva | новый | جديد | 新增; nouveau / nuevo
        """)

    static let instrumentKind = Vocabulary(
        "a kind of instrument",
        """
        treaty: treaty | traité | tratado | договор | معاهدة | 条约; convention / protocol / convención /
            protocolo / protocole / конвенция / протокол / اتفاقية / بروتوكول / 公约 / 议定书
        directive: directive | directive | directiva | директива | توجيه | 指令
        actionPlan: action plan | plan d’action | plan de acción | план действий | خطة عمل | 行动计划
        survey: survey | enquête | encuesta | опрос | استقصاء | 调查
        """)

    static let classification = Vocabulary(
        "who may see it",
        """
        public: public | public | público | открыто | علني | 公开; publique / pública / everybody / открытый /
            عام / 公开的
        restricted: restricted | restreint | restringido | ограничено | مقيّد | 受限; confidential /
            confidentiel / confidencial / конфиденциально / سري / 保密 / restreinte / restringida
        """)

    static let never = Vocabulary(
        "never", "never: never | jamais | nunca | никогда | أبدًا | 永不; does not age / no caduca / не устаревает / 不过期")

    /// What follows a number of months.
    static let months = Vocabulary(
        "months",
        "months: months | mois | meses | месяцев | أشهر | 个月; month / mes / месяца / месяц / شهر / شهرا / 月 / m")
}
