extension Vocabulary {
    static let absence = Vocabulary(
        "why there is no value",
        """
        declined: declined | refus de répondre | se niega a responder | отказ от ответа | رفض الإجابة |
            拒绝答复; refused / no answer / sans réponse / sin respuesta / без ответа / دون إجابة / 未答复
        notAsked: not asked | non posée | no se preguntó | не спрашивалось | لم يُسأل | 未询问
        unknown: unknown | inconnu | se desconoce | неизвестно | غير معروف | 不详; not known / don’t know / ne
            sait pas / no sabe / не знает / لا يُعلم / 不知道 / desconocido / no data / no data available / n. d. /
            non disponible / pas de données / sin datos / нет данных / لا توجد بيانات / 无数据
        notApplicable: not applicable | sans objet | no se aplica | неприменимо | لا ينطبق | 不适用; na / non
            applicable / no aplicable / no procede / so / не применимо
        emptySelection: nothing chosen | aucun choix | nada elegido | ничего не выбрано | لا شيء مختار |
            未选择; none chosen / none selected / empty selection
        """)

    static let submissionStatus = Vocabulary(
        "a status of a submission",
        """
        submitted: submitted | soumis | presentado | представлено | مقدّم | 已提交; handed in / remis / enviado
            / подано
        draft: draft | projet | borrador | проект | مسودة | 草稿; brouillon / черновик
        withdrawn: withdrawn | retiré | retirado | отозвано | مسحوب | 已撤回
        """)

    static let action = Vocabulary(
        "a decision",
        """
        accept: accept | accepter | aceptar | принять | قبول | 接受; accepted / ok / accepté / aceptado /
            принято / مقبول
        edit: edit | modifier | modificar | изменить | تعديل | 编辑; edited / own answer / modifié /
            modificado / изменено / معدل
        reject: reject | rejeter | rechazar | отклонить | رفض | 拒绝; rejected / rejeté / rechazado /
            отклонено / مرفوض
        useLink: use link only | lien seul | solo enlace | только ссылка | الرابط فقط | 仅用链接; link only /
            use link / رابط فقط / 仅链接
        leaveBlank: leave blank | laisser vide | dejar en blanco | оставить пустым | تركه فارغًا | 留空; blank
            / vide / en blanco / пусто / فارغ / 空
        defer: later | plus tard | más tarde | позже | لاحقًا | 稍后; defer / deferred / différer / aplazar /
            отложить / تأجيل / 推迟
        """)

    static let outcome = Vocabulary(
        "an outcome",
        """
        notApplicable: Not applicable | Sans objet | No se aplica | Неприменимо | لا ينطبق | 不适用
        conflict: Answers contradict each other | Contradiction | Contradicción | Противоречие | تعارض | 矛盾
        reuseVerbatim: Reuse as it stands | Mot pour mot | Literal | Дословно | منقول حرفيًا | 原文照用
        reuseTransformed: Reuse, adapted | Adapté | Adaptado | С изменениями | منقول بتصرف | 调整后采用
        partial: Partly answered | Réponse partielle | Respuesta parcial | Ответ частичный | إجابة جزئية | 部分答复
        stale: Out of date | Périmé | Desactualizado | Устарело | متقادم | 过时
        linkOnly: Only a link | Lien seul | Solo enlace | Только ссылка | رابط فقط | 仅有链接
        notRecognised: Source not recognised | Non reconnu | No reconocido | Не признаётся | غير معترف به | 不予承认
        withheld: Confidential | Confidentiel | Confidencial | Конфиденциально | سري | 保密
        noSource: To be answered | Réponse à donner | Por responder | Нужен ответ | تلزم إجابة | 待答复
        """)
}
