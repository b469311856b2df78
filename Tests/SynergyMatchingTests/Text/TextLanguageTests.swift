import SynergyMatching
import Testing

/// Which language texts are in.
@Suite struct TextLanguageTests {
    @Test(
        "A tag names its language by the first subtag",
        arguments: [
            ("en", TextLanguage.english), ("EN-gb", .english), ("fr_FR", .french), ("es-419", .spanish),
            ("ar", .arabic),
            ("ru-RU", .russian), ("zh-Hant", .chinese), ("cmn", .chinese), ("de", .other), ("", .other),
            ("english", .other),
            ("e", .other), ("-en", .other),
        ])
    func tags(_ tag: String, _ expected: TextLanguage) { #expect(TextLanguage(tag: tag) == expected) }

    @Test(
        "A text is in the language of its script and its stop words",
        arguments: [
            ("Does the State party have a national plan of action?", TextLanguage.english),
            ("L'État partie dispose-t-il d'un plan d'action national ?", .french),
            ("¿Dispone el Estado parte de un plan de acción nacional?", .spanish),
            ("هل لدى الدولة الطرف خطة عمل وطنية؟", .arabic),
            ("Имеется ли у государства-участника план действий?", .russian),
            ("缔约国是否有国家行动计划？", .chinese), ("締約国には国内行動計画がありますか", .other),
            ("Hat der Vertragsstaat einen nationalen Aktionsplan, und wird er auch umgesetzt?", .other),
            (
                "O Estado parte tem um plano nacional de ação para as pessoas que não são cidadãs? Em que mês foi aprovado?",
                .other
            ),
            (
                "Lo Stato parte ha un piano d'azione nazionale? Che cosa è previsto per i minori e per le vittime della tratta?",
                .other
            ),
            ("유엔 인권 이사회", .other), ("Legislation", .other), ("1 2 3", .other), ("", .other),
        ])
    func detection(_ text: String, _ expected: TextLanguage) { #expect(TextLanguage.detected(in: [text]) == expected) }

    @Test("No texts are in no language that is known")
    func nothing() { #expect(TextLanguage.detected(in: []) == .other) }

    @Test("The most words decide, whatever the order of the texts")
    func mixture() {
        let texts = ["le plan de la France", "the plan of the State and of the party", "the law"]
        #expect(TextLanguage.detected(in: texts) == .english)
        #expect(TextLanguage.detected(in: texts.reversed()) == .english)
    }
}
