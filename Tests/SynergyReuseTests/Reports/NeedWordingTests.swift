import Testing

@testable import SynergyReuse

/// A language with sentences written for these tests.
struct NeedSample: Sendable, CustomTestStringConvertible {
    let language: String
    let sentence: String
    var testDescription: String { "\(language): \(sentence)" }

    init(_ language: String, _ sentence: String) {
        self.language = language
        self.sentence = sentence
    }
}

@Suite struct NeedWordingTests {
    @Test(arguments: denials) func aSentenceThatDeniesANeedIsNone(_ sample: NeedSample) {
        #expect(NeedWording.needs(in: sample.sentence).isEmpty)
    }

    @Test(arguments: denials) func aDenialStaysOneInsideALongerText(_ sample: NeedSample) {
        let text = "2024\n\n\(sample.sentence)\n\n2025"
        #expect(NeedWording.needs(in: text).isEmpty)
    }

    @Test(arguments: needs) func aSentenceThatTellsANeedIsFound(_ sample: NeedSample) {
        #expect(NeedWording.needs(in: sample.sentence) == [sample.sentence])
    }

    @Test(arguments: neither) func aSentenceThatTellsOfOtherThingsIsNone(_ sample: NeedSample) {
        #expect(NeedWording.needs(in: sample.sentence).isEmpty)
    }

    @Test func onlyTheSentencesWithNeedsAreTaken() {
        let text =
            "Courses are held each year. We need a laboratory. No help is needed with laws. Judges require training."
        #expect(NeedWording.needs(in: text) == ["We need a laboratory.", "Judges require training."])
    }

    @Test func whatStandsAfterAnAbbreviationBelongsToTheSentence() {
        #expect(NeedWording.needs(in: "The need described in art. III no longer exists.").isEmpty)
        #expect(NeedWording.needs(in: "The need mentioned in para. 5 does not exist.").isEmpty)
    }

    @Test func aHeadingAndAQuestionBelongToTheirAnswer() {
        #expect(NeedWording.needs(in: "Needs in legislation:\nnone").isEmpty)
        #expect(NeedWording.needs(in: "Technical assistance needs\n\nNone.").isEmpty)
        #expect(NeedWording.needs(in: "Is assistance needed? No.").isEmpty)
        #expect(NeedWording.needs(in: "Technical assistance needed. None.").isEmpty)
        #expect(NeedWording.needs(in: "需要技术援助。没有。").isEmpty)
    }

    @Test(
        arguments: [
            "None", "none of the above", "No", "n/a", "N/A.", "-", "–", "Not needed", "No assistance needed",
            "No further support required", "Aucune", "Aucun besoin", "Néant", "Ninguna", "No se necesita", "Нет",
            "Не требуется", "Помощь не нужна", "无", "不需要", "无需援助", "没有", "لا", "لا يوجد", "لا حاجة",
            "لا توجد احتياجات",
        ])
    func aLabelThatNamesNothingIsADenial(_ label: String) {
        #expect(NeedWording.isDenial(label))
    }

    @Test(
        arguments: [
            "Drafting of legislation", "No shelter in the islands", "Training of officials", "Formation des juges",
            "Asistencia jurídica", "Обучение судей", "培训法官", "无国籍人士的保护", "تدريب القضاة", "women", "X",
        ])
    func aLabelThatNamesSomethingIsNoDenial(_ label: String) {
        #expect(!NeedWording.isDenial(label))
    }
}

extension NeedWordingTests {
    static let denials = denialsByLanguage.flatMap { item in item.sentences.map { NeedSample(item.language, $0) } }

    private static let denialsByLanguage: [(language: String, sentences: [String])] = [
        (
            "en",
            [
                "We do not need any technical assistance.", "No assistance is required at this stage.",
                "There is no need for training.", "Technical assistance needs: none.", "The country doesn't need help.",
                "Assistance is not currently needed.", "We have never requested technical assistance.",
                "Our needs are fully met by the national budget.", "Neither training nor equipment is needed.",
                "We do not, however, require further support.",
                "Xland declined the assistance it had requested in 2019.",
                "We do not believe that we need assistance.", "No difficulties and needs were identified.",
                "Further requests for assistance are unnecessary.", "Requirements for technical assistance: nil.",
                "The Ministry reports that the police no longer require support.", "Is help needed? No, it isn't.",
                "No, we need nothing.", "The need for assistance does not arise.",
                "It would be wrong to say that training is needed; it is not.", "If needed, we will ask for help.",
            ]
        ),
        (
            "fr",
            [
                "Nous n'avons besoin d'aucune assistance technique.", "Aucune assistance technique n'est nécessaire.",
                "Il n'y a pas de besoin de formation.", "L’assistance n’est, à ce jour, pas nécessaire.",
                "Besoins d'assistance technique : néant.", "Nous ne sollicitons pas d'appui.",
                "Les besoins sont entièrement couverts par le budget national.", "Nul besoin d'assistance.",
                "Une assistance serait superflue et ne répondrait à aucun besoin.",
                "Le pays peut s'en passer, sans besoin d'aide.",
                "Nous n'estimons pas que nous ayons besoin d'aide.", "Il ne faut ni formation ni matériel.",
                "La demande d'assistance a été refusée.",
            ]
        ),
        (
            "es",
            [
                "No necesitamos asistencia técnica.", "No se requiere ninguna asistencia.",
                "No hace falta capacitación.",
                "Necesidades de asistencia técnica: ninguna.", "El país nunca ha solicitado apoyo.",
                "Las necesidades están cubiertas con fondos nacionales.", "Tampoco se necesita apoyo para los jueces.",
                "La asistencia solicitada es innecesaria.", "Sin necesidades de asistencia.",
                "No existen brechas y necesidades en esta materia.", "No creemos que se necesite ayuda.",
                "Las solicitudes de asistencia fueron rechazadas.",
            ]
        ),
        (
            "ru",
            [
                "Техническая помощь не требуется.", "Мы не нуждаемся в технической помощи.",
                "Необходимости в обучении нет.", "Потребности в технической помощи отсутствуют.",
                "Нет необходимости в содействии.", "Помощь нам не нужна.", "Республика никогда не запрашивала помощь.",
                "Потребности полностью покрыты за счёт бюджета.", "Ни обучение, ни оборудование не требуются.",
                "Нам ничего не нужно.", "В технической помощи необходимость отпала.",
                "Мы не считаем, что нам необходима помощь.", "При необходимости мы обратимся за помощью.",
            ]
        ),
        (
            "zh",
            [
                "我国不需要技术援助。", "目前没有技术援助需求。", "无需任何培训。", "技术援助需求：无。", "我国从未请求援助。",
                "暂无此类需求。", "没有必要提供援助，也不要求培训。", "需求已得到充分满足。", "我们不认为需要援助。",
                "各项需求均由国家预算满足。", "在立法、执法方面，均无需要。", "对援助的需求为零。",
            ]
        ),
        (
            "ar",
            [
                "لا تحتاج الدولة إلى مساعدة تقنية.", "ليست هناك حاجة إلى المساعدة التقنية.",
                "لا توجد احتياجات في هذا المجال.",
                "لسنا بحاجة إلى أي دعم.", "المساعدة التقنية غير مطلوبة.", "لم نطلب أي مساعدة.",
                "لا حاجة لتدريب القضاة.",
                "احتياجات المساعدة التقنية: لا شيء.", "يمكننا العمل دون حاجة إلى دعم.",
                "الاحتياجات ملبّاة من الميزانية الوطنية.",
                "لا يلزم تقديم أي مساعدة.", "لن تطلب الحكومة مساعدة تقنية.", "ليس لدينا احتياجات تدريبية.",
            ]
        ),
    ]

    static let needs = needsByLanguage.flatMap { item in item.sentences.map { NeedSample(item.language, $0) } }

    private static let needsByLanguage: [(language: String, sentences: [String])] = [
        (
            "en",
            [
                "We need training for judges in the islands.", "Technical assistance is required to draft the law.",
                "Support with data collection would be welcome.", "The police lack interpreters.",
                "We have no laboratory, so we need help to build one.",
                "There are too few shelters and the State requests assistance.",
            ]
        ),
        (
            "fr",
            [
                "Nous avons besoin d'une formation pour les juges.", "Une assistance technique est nécessaire.",
                "L'État sollicite un appui pour la collecte de données.", "Il manque des interprètes assermentés.",
                "Nous n'avons pas de laboratoire et nous avons besoin d'aide pour en créer un.",
            ]
        ),
        (
            "es",
            [
                "Necesitamos capacitación para los jueces.", "Se requiere asistencia técnica para redactar la ley.",
                "Faltan intérpretes en las islas.", "El Estado solicita apoyo para la recopilación de datos.",
                "No tenemos laboratorio y necesitamos ayuda para crearlo.",
            ]
        ),
        (
            "ru",
            [
                "Нам необходима помощь в обучении судей.", "Республика нуждается в технической помощи.",
                "Требуется содействие в сборе данных.", "Нужны переводчики для островов.",
                "Лаборатории у нас нет, поэтому нам нужна помощь.",
            ]
        ),
        (
            "zh",
            [
                "我国需要培训法官。", "亟需技术援助以起草法律。", "由于能力不足，需要援助。", "缺乏口译员。", "非洲区域办事处需要支持。",
                "我们没有实验室，因此需要援助。",
            ]
        ),
        (
            "ar",
            [
                "نحتاج إلى تدريب القضاة.", "الدولة بحاجة إلى مساعدة تقنية.", "تلزم مساعدة في جمع البيانات.",
                "هناك حاجة ماسة إلى مترجمين.", "ليس لدينا مختبر، ولذلك نحتاج إلى دعم.",
            ]
        ),
    ]

    static let neither: [NeedSample] = [
        NeedSample("en", "The police were trained in 2023."), NeedSample("fr", "La police a été formée en 2023."),
        NeedSample("es", "La policía recibió capacitación en 2023."),
        NeedSample("ru", "Сотрудники полиции прошли обучение в 2023 году."), NeedSample("zh", "警察于2023年接受了培训。"),
        NeedSample("ar", "تلقت الشرطة تدريباً في عام 2023."),
    ]
}
