/// The words by which needs are told, and denied, in Arabic, Chinese, English, French, Russian and Spanish.
///
/// A word that ends with `*` stands for all words that begin so. Arabic words stand without the letters that are written
/// together with the next word (and, so, with, for, the), as `forms(_:)` leaves them.
enum NeedLexicon {
    /// A list of words, looked up at once.
    private struct WordList: Sendable {
        let exact: Set<String>
        let beginnings: [String]

        init(_ text: String) {
            let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
            exact = Set(words.filter { !$0.hasSuffix("*") })
            beginnings = words.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
        }

        func contains(_ word: String) -> Bool { exact.contains(word) || beginnings.contains(where: word.hasPrefix) }
    }

    // MARK: Words

    private static let negators = WordList(
        """
        no not none never neither nor without nil nothing nobody nowhere zero cannot hardly scarcely barely seldom rarely \
        don doesn didn isn aren wasn weren won wouldn haven hasn hadn shouldn couldn ain t n 0
        ne pas aucun aucune aucuns aucunes sans ni jamais rien guère guere néant neant nul nulle nullement non zéro
        ningún ningun ninguna ninguno ningunas ningunos sin nunca jamás jamas tampoco nada cero
        не нет нету ни без никак* никогда ничего ничто ничем отсутств* ноль нуля нулю нулев* вряд едва
        """)

    private static let arabicNegators = WordList(
        """
        لا ليس ليست ليسوا لسنا لست لم لن ما غير دون بدون بلا عدم انعدام كلا صفر ايه لايوجد لاتوجد لايحتاج لاتحتاج \
        لانحتاج اطلاقا البته قط ينفي تنفي ننفي نفي انتف* منعدم*
        """)

    private static let closings = WordList(
        """
        met covered satisfied fulfilled suffice* sufficient* unnecessary needless superfluous redundant dispens* \
        declin* refus* reject* unneeded waive* waiv* irrelevant adequate* enough resolved unrequired dispensable obviate* \
        deny denies denied denying formerly previously ceased moot
        inutile* superflu* suffi* satisfait* couvert* comblé* décliné* refus* dispens* écarté* exclu* écart* cessé* dénué*
        innecesari* superflu* suficient* basta* cubiert* satisfech* prescind* declin* rechaz* descart* ajen*
        ненужн* излиш* достаточн* хвата* удовлетвор* покры* закры* обеспечен* отказ* отпал* исключ* обойдемся обходимся \
        отклон* снят* исчерпан*
        """)

    private static let arabicClosings = WordList(
        "غني غنيا نستغني تستغني يستغني كاف كافيه كافي يكفي تكفي ملباه لبيت استوفيت مستوفاه زائد* رفض* ترفض يرفض نرفض داعي اكتف* مكتف* يستبعد انتفي"
    )

    private static let nothing = WordList(
        "none nothing nil néant neant aucun aucune aucuns aucunes rien ninguno ninguna ningún nada ничего нет нету لاشيء"
    )

    private static let help = WordList(
        """
        assist* support* help* training trainings aid aide aides appui appuis formation formations soutien asistencia apoyo \
        apoyos ayuda ayudas capacitación capacitacion formación formacion помощ* содейств* поддержк* обучен*
        """)

    private static let arabicHelp = WordList("مساعد* دعم تدريب* عون")

    private static let needs = WordList(
        """
        need needs needed needing require requires required requiring requirement requirements request requests requested \
        requesting seek seeks seeking lack lacks lacking lacked insufficient inadequate shortage shortages welcome welcomed benefit
        besoin besoins nécessaire* nécessit* necessit* requiert requièrent requis* sollicit* souhait* manque manquent manquons \
        faut demande demandons demandent insuffisan*
        necesit* necesidad* necesari* requier* requerim* requerid* solicit* precis* falta faltan carec* insuficien*
        нужд* нужен нужна нужно нужны необходим* потребн* требу* потребу* запрашива* просим просит нехват* недостат* недостаточн*
        """)

    private static let arabicNeeds = WordList(
        """
        حاجه حاجات احتياج* احتاج* يحتاج* تحتاج* نحتاج* محتاج* تلزم يلزم يلزمنا لازم لازمه ضروري* مطلوب* يتطلب تتطلب نتطلب \
        متطلب* تطلب يطلب نطلب طلب طلبت يلتمس نلتمس تلتمس تفتقر يفتقر نفتقر ينقص* تنقص* نقص
        """)

    // MARK: Questions about one word

    static func negates(_ word: String) -> Bool {
        negators.contains(word) || isArabic(word) && forms(word).contains(where: arabicNegators.contains)
    }

    static func closes(_ word: String) -> Bool {
        closings.contains(word) && !needs.contains(word)
            || isArabic(word) && forms(word).contains(where: arabicClosings.contains)
    }

    static func isNeed(_ word: String) -> Bool {
        needs.contains(word) || isArabic(word) && forms(word).contains(where: arabicNeeds.contains)
    }

    /// Whether a word is one for help.
    static func isHelp(_ word: String) -> Bool {
        help.contains(word) || isArabic(word) && forms(word).contains(where: arabicHelp.contains)
    }

    /// Whether a label that begins so names nothing.
    static func namesNothing(_ word: String) -> Bool { nothing.contains(word) }

    private static func isArabic(_ word: String) -> Bool {
        word.unicodeScalars.first.map { (0x0600...0x06FF).contains($0.value) } ?? false
    }

    /// A word, and what is left of it without what is written together with it.
    private static func forms(_ word: String) -> [String] {
        var forms = [word]
        var rest = Substring(word)
        for letters in ["وف", "لبك"] {
            if let first = rest.first, letters.contains(first), rest.count > 2 {
                rest = rest.dropFirst()
                forms.append(String(rest))
            }
        }
        for form in forms where form.hasPrefix("ال") && form.count > 4 { forms.append(String(form.dropFirst(2))) }
        // “for the” is written as one.
        for form in forms where form.hasPrefix("لل") && form.count > 4 { forms.append(String(form.dropFirst(2))) }
        return forms
    }

    // MARK: Phrases

    /// What leaves open whether anything is needed.
    static let openPhrases = [
        "if needed", "if necessary", "if required", "where needed", "where necessary", "where required", "when needed",
        "when necessary", "as needed", "as necessary", "as required", "should assistance be", "should the need arise",
        "si nécessaire", "en cas de besoin", "au besoin", "le cas échéant", "si besoin", "si fuera necesario",
        "si es necesario", "en caso necesario", "en caso de ser necesario", "de ser necesario", "при необходимости",
        "в случае необходимости", "если потребуется", "عند الحاجه", "عند الضروره", "اذا لزم الامر", "عند الاقتضاء",
    ]

    /// How a clause begins that says a need by itself, after one that denies something else.
    static let assertions = [
        "so we need", "so we require", "and we need", "and we require", "but we need", "but we require",
        "therefore we need", "therefore we require", "hence we need", "so it needs", "and it needs", "but it needs",
        "et nous avons besoin", "mais nous avons besoin", "donc nous avons besoin", "nous avons donc besoin",
        "c est pourquoi nous avons besoin", "y necesitamos", "y requerimos", "y necesita", "pero necesitamos",
        "por lo tanto necesitamos", "por eso necesitamos", "por ello necesitamos", "поэтому нам нужна",
        "поэтому нам нужны",
        "поэтому нам нужно", "поэтому нам необходима", "поэтому нам необходимы", "поэтому мы нуждаемся",
        "и мы нуждаемся",
        "и нам нужна", "и нам нужны", "и нам необходима", "но нам нужна", "но нам нужны", "но мы нуждаемся",
        "ولذلك نحتاج",
        "لذلك نحتاج", "ولذا نحتاج", "لذا نحتاج", "ولكننا نحتاج", "لكننا نحتاج", "ولذلك تحتاج", "لذلك تحتاج",
    ]

    /// Labels that name nothing.
    static let emptyLabels: Set<String> = [
        "n a", "na", "not applicable", "nil", "no", "none", "s o", "sans objet", "néant", "no aplica", "n d",
        "неприменимо",
        "لاشيء", "لا شيء", "لا يوجد", "لا توجد", "لا ينطبق",
    ]

    // MARK: Chinese

    static let hanNeeds = ["需要", "需求", "亟需", "急需", "要求", "请求", "請求", "缺乏", "缺少", "希望获得", "希望得到", "寻求", "有必要", "不足"]
    static let hanNegators: Set<Character> = ["不", "无", "無", "没", "沒", "未", "毋", "非", "否", "勿", "零", "免", "莫", "甭"]
    static let hanClosings = ["足够", "充足", "充分", "满足", "多余", "拒绝", "谢绝", "婉拒", "如有需要", "如需", "必要时", "如有必要", "视需要"]
    /// Where a sign of negation negates no need.
    static let hanHarmless = [
        "不足", "不够", "不断", "非洲", "非政府", "非常", "无国籍", "无家可归", "未成年", "未来", "莫桑比克", "莫斯科",
    ]
    static let hanHelp = ["援助", "协助", "帮助", "支持", "培训"]
    static let hanAssertions = ["因此需要", "因此我国需要", "因此我们需要", "所以需要", "所以我们需要", "为此需要", "故需要", "但仍需要", "但我国需要", "但我们需要"]

    // MARK: Sentences

    /// Where sentences end; a question is answered by what follows, and a semicolon only divides.
    static let ends: Set<Character> = [".", "!", "。", "！", "۔"]

    /// Words with a full stop that ends no sentence.
    static let abbreviations: Set<String> = [
        "al", "approx", "art", "arts", "ca", "cf", "ch", "chap", "cit", "dr", "etc", "fig", "inc", "mme", "mr", "mrs",
        "ms",
        "no", "nos", "núm", "num", "op", "pág", "para", "paras", "párr", "parr", "pp", "prof", "reg", "res", "sec",
        "secs",
        "sr", "sra", "st", "ss", "vol", "гг", "др", "им", "пп", "руб", "см", "ст", "тыс",
    ]
}
