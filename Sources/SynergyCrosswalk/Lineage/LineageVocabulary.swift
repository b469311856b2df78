/// The few words that comparing two editions treats in a way of their own.
enum LineageVocabulary {
    /// Words that join the items of a list, by language.
    static let joiners: [String: Set<String>] = [
        "en": ["and", "or"], "fr": ["and", "et", "ou"], "es": ["and", "y", "e", "o", "u"],
        "de": ["and", "und", "oder"],
        "it": ["and", "e", "ed", "o"], "pt": ["and", "e", "ou"], "nl": ["and", "en", "of"],
        "ru": ["and", "и", "или"], "ar": ["and", "و", "أو"], "zh": ["and", "和", "或", "及", "与"],
    ]

    /// Words that can go or come without a change of what is asked.
    static let polite: Set<String> = ["please", "kindly"]

    /// Words whose going or coming is most likely a matter of style; that they change nothing cannot be proved.
    static let small: Set<String> = [
        "a", "an", "the", "of", "is", "are", "be", "been", "was", "were", "do", "does", "did", "has", "have", "had",
        "there", "this", "these", "le", "la", "les", "un", "une", "des", "du", "de", "el", "los", "las", "una", "unos",
        "unas", "del", "der", "die", "das", "den", "dem", "ein", "eine", "il", "lo", "gli",
    ]

    /// Words that so many questions have that sharing them says nothing.
    static let weightless: Set<String> = [
        "which", "what", "how", "when", "who", "whom", "whose", "where", "why", "in", "on", "at", "by", "for", "from",
        "to", "with", "into", "your", "you", "our", "we", "us", "their", "they", "them", "its", "it", "as", "such",
        "any", "all", "some", "each", "including", "about", "under", "during", "that", "if", "so", "can", "may", "must",
        "will", "describe", "provide", "give", "list", "explain", "indicate", "specify", "country", "state", "many",
        "much", "been", "not", "no", "also", "other", "quel", "quelle", "quels", "quelles", "comment", "dans", "en",
        "par", "pour", "à", "au", "aux", "vos", "votre", "nous", "vous", "qui", "que", "est", "sont", "sur", "avec",
        "cuál", "cuáles", "qué", "cómo", "con", "por", "para", "su", "sus", "al",
    ]

    /// Words of those that nevertheless decide how much is asked.
    static let quantities: Set<String> = [
        "any", "all", "some", "each", "if", "must", "can", "may", "under", "by", "for",
    ]

    private static let irregularPlurals = ["children": "child", "women": "woman", "men": "man"]

    /// Words that turn around what others say, so that fewer words may ask for more.
    static let exclusions: Set<String> = [
        "not", "no", "non", "nor", "neither", "none", "never", "without", "except", "excepting", "excluding",
        "excludes", "exclude", "excluded", "exclusive", "other", "than", "beyond", "unless", "outside", "besides",
        "rather", "instead", "despite", "unlike", "apart", "cannot", "dont", "doesnt", "isnt", "arent", "hasnt",
        "havent", "only", "pas", "sans", "sauf", "hors", "ne", "aucun", "aucune", "ni", "sin", "salvo", "excepto",
        "nicht", "kein", "keine", "ohne", "außer", "senza", "eccetto", "sem", "exceto", "не", "без", "кроме", "нет",
        "لا", "غير", "بدون", "باستثناء", "不", "非", "除", "无",
    ]

    /// Beginnings of words that some write with a hyphen and some without.
    static let joinedPrefixes: Set<String> = ["co", "re", "pre", "e"]

    /// Words with which a text leans on what stands before it.
    static let pointers: Set<String> = [
        "this", "these", "those", "above", "below", "previous", "preceding", "foregoing", "following", "aforementioned",
        "latter", "ce", "cette", "ces", "cet", "précédente", "précédent", "suivante", "suivant", "este", "esta",
        "estos", "estas", "anterior", "siguiente", "diese", "dieser", "dieses", "этот", "эти", "هذا", "هذه",
    ]

    /// What follows ‘if’ where a text leans on the answer before it.
    static let answers: Set<String> = ["so", "yes", "no", "not", "applicable", "any"]

    /// With what the names begin of parts that are no matter of their own: the rest, all, none.
    static let residuals: Set<String> = [
        "other", "others", "else", "all", "any", "both", "none", "not", "no", "never", "unknown", "dont", "na", "total",
        "totals", "overall", "sum", "autre", "autres", "aucun", "aucune", "tous", "toutes", "otro", "otra", "otros",
        "otras", "ninguno", "ninguna", "todos", "todas", "altro", "andere", "sonstige", "keine", "alle", "outro",
        "другое", "иное", "нет", "все", "أخرى", "其他", "其它", "无",
    ]

    /// British and American spellings as one.
    private static let spellings: [String: String] = [
        "labor": "labour", "labors": "labours", "color": "colour", "behavior": "behaviour", "behaviors": "behaviours",
        "favor": "favour", "harbor": "harbour", "harboring": "harbouring", "harbors": "harbours", "honor": "honour",
        "neighbor": "neighbour", "neighboring": "neighbouring", "program": "programme", "programs": "programmes",
        "center": "centre", "centers": "centres", "defense": "defence", "offense": "offence",
        "offenses": "offences", "license": "licence", "licenses": "licences", "judgment": "judgement",
        "judgments": "judgements", "fulfill": "fulfil", "enrollment": "enrolment", "counseling": "counselling",
        "traveling": "travelling", "traveled": "travelled", "traveler": "traveller", "travelers": "travellers",
        "counselor": "counsellor", "counselors": "counsellors", "modeling": "modelling", "labeled": "labelled",
        "acknowledgment": "acknowledgement", "skillful": "skilful",
    ]

    /// The one spelling of a word.
    static func spelling(of word: String) -> String {
        if let known = spellings[word] { return known }
        // ‘organise’ and ‘organize’; no two different words of this length differ only in that letter.
        guard word.utf8.count >= 7, word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
        for ending in ["isations", "isation", "ising", "ised", "ises", "iser", "isers", "ise"]
        where word.hasSuffix(ending) {
            return word.dropLast(ending.utf8.count) + "iz" + ending.dropFirst(2)
        }
        return word
    }

    /// A word without the ending of a plural; words of other scripts stay as they are.
    static func stem(of word: String) -> String {
        if let singular = irregularPlurals[word] { return singular }
        guard word.utf8.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
        if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
        return word.hasSuffix("s") ? String(word.dropLast()) : word
    }
}
