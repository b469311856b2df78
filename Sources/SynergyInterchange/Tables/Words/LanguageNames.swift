import SynergyModel

/// The names of languages in headings and cells.
enum LanguageNames {
    private static let names = Vocabulary(
        "a language",
        """
        en: English | anglais | inglés | английский | الإنكليزية | 英文; الإنجليزية / 英语 / إنجليزي / إنكليزي
        fr: French | français | francés | французский | الفرنسية | 法文; 法语 / فرنسي / française
        es: Spanish | espagnol | español | испанский | الإسبانية | 西班牙文; 西班牙语 / إسباني / castellano / castilian
        ru: Russian | russe | ruso | русский | الروسية | 俄文; 俄语 / روسي
        ar: Arabic | arabe | árabe | арабский | العربية | 阿拉伯文; 阿拉伯语 / عربي
        zh: Chinese | chinois | chino | китайский | الصينية | 中文; 汉语 / صيني
        de: German | allemand | alemán | немецкий | الألمانية | 德文; Deutsch / 德语
        pt: Portuguese | portugais | portugués | португальский | البرتغالية | 葡萄牙文; português / 葡萄牙语
        it: Italian | italien | italiano | итальянский | الإيطالية | 意大利文; 意大利语
        uk: Ukrainian | ukrainien | ucraniano | украинский | الأوكرانية | 乌克兰文; українська / 乌克兰语
        """)

    /// The language that a tag or a name says; letters of three and more are a tag only when `isTag`, as they may be any word.
    static func language(_ text: String, isTag: Bool = true) -> LanguageTag? {
        let text = text.trimmedSpaces
        if let code = names.code(of: text) { return LanguageTag(unchecked: code) }
        guard let tag = LanguageTag(text) else { return nil }
        return isTag || tag.primary.utf8.count == 2 || tag == .undetermined ? tag : nil
    }

    /// What a language is called in English, or its tag.
    static func english(_ tag: LanguageTag) -> String? {
        names.entries.first { $0.code == tag.rawValue }?.words[.english]
    }
}
