/// What a word can do around a pinpoint; many do several things in one of the three languages or another.
struct WordRole: OptionSet {
    let rawValue: UInt32

    /// "of", "du", "del": what comes next is what the place is in.
    static let of = Self(rawValue: 1 << 0)
    /// "from", only before questionnaires.
    static let from = Self(rawValue: 1 << 1)
    /// "the", "this", "la".
    static let determiner = Self(rawValue: 1 << 2)
    /// "and", "or", "et", "y".
    static let and = Self(rawValue: 1 << 3)
    /// "to", "à", "al".
    static let to = Self(rawValue: 1 << 4)
    /// A month: the number before it is a day.
    static let month = Self(rawValue: 1 << 5)
    /// "at", "see", "in": may stand between a document and the place in it.
    static let between = Self(rawValue: 1 << 6)
    /// "report", "document", "Council": may stand between "of" and the document.
    static let document = Self(rawValue: 1 << 7)
    /// "Protocol", "Convention", "Covenant", "Directive".
    static let instrument = Self(rawValue: 1 << 8)
    /// "questionnaire".
    static let questionnaire = Self(rawValue: 1 << 9)
    /// "checklist", which is one only as a self-assessment.
    static let checklist = Self(rawValue: 1 << 10)
    /// "GRETA".
    static let greta = Self(rawValue: 1 << 11)
    /// "round", "cycle", "ronda".
    static let round = Self(rawValue: 1 << 12)
    /// "first", "deuxième", "tercera".
    static let ordinal = Self(rawValue: 1 << 13)
    /// "assessment", as in "self-assessment".
    static let assessment = Self(rawValue: 1 << 14)
    /// "UNTOC".
    static let untoc = Self(rawValue: 1 << 15)
    /// Any other word that may stand in the name of a questionnaire.
    static let filler = Self(rawValue: 1 << 16)
    /// "the UN", "International": may stand before the name of a treaty.
    static let prefix = Self(rawValue: 1 << 17)
    /// "Committee": what stood before it was no treaty.
    static let body = Self(rawValue: 1 << 18)
    /// "on", "against", "relative": after "the Convention" the name of the convention follows.
    static let naming = Self(rawValue: 1 << 19)
    /// "above": may come behind a number that is the last of a list.
    static let trailing = Self(rawValue: 1 << 20)
}

/// The roles of words, in English, French and Spanish without accents.
struct PinpointWords: Sendable {
    static let shared = PinpointWords()

    /// What a word does, and which round or instrument it names.
    struct Entry {
        var roles: WordRole = []
        var value: UInt8 = 0
    }

    private static let words: [(WordRole, UInt8, [StaticString])] = [
        (.of, 0, ["of", "to", "in", "under", "du", "de", "del", "des"]),
        (.from, 0, ["from"]),
        (
            .determiner, 0,
            [
                "the", "this", "present", "said", "same", "l", "la", "le", "les", "el", "los", "las", "presente",
                "cette",
                "ce", "ladite", "ledit", "dicho", "dicha", "este", "esta",
            ]
        ),
        (.and, 0, ["and", "or", "et", "ou", "y", "e", "o", "u"]),
        (.to, 0, ["to", "through", "a", "al"]),
        (
            .month, 0,
            [
                "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout",
                "septembre", "octobre", "novembre", "decembre", "enero", "febrero", "marzo", "abril", "mayo", "junio",
                "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
            ]
        ),
        (.between, 0, ["at", "see", "in", "voir", "vease", "veanse", "ver", "dans", "en", "aux", "au"]),
        (
            .document, 0,
            [
                "the", "this", "la", "le", "l", "el", "its", "document", "documents", "documento", "report", "reports",
                "rapport", "informe", "concluding", "observations", "list", "issues", "of", "council", "commission",
                "conference", "eu", "european", "implementing", "delegated",
            ]
        ),
        (.instrument, 1, ["protocol", "protocole", "protocolo"]),
        (.instrument, 2, ["convention", "convencion", "convenio"]),
        (.instrument, 3, ["covenant", "pacte", "pacto"]),
        (.instrument, 4, ["directive", "directiva"]),
        (.questionnaire, 0, ["questionnaire", "cuestionario"]),
        (.checklist, 0, ["checklist"]),
        (.greta, 0, ["greta"]),
        (.round, 0, ["round", "cycle", "ronda", "ciclo"]),
        (.ordinal, 1, ["first", "premier", "premiere", "primer", "primera", "primero"]),
        (.ordinal, 2, ["second", "deuxieme", "seconde", "segundo", "segunda"]),
        (.ordinal, 3, ["third", "troisieme", "tercer", "tercera", "tercero"]),
        (.ordinal, 4, ["fourth", "quatrieme", "cuarto", "cuarta"]),
        (.ordinal, 5, ["fifth", "cinquieme", "quinto", "quinta"]),
        (.assessment, 0, ["assessment", "autoevaluacion"]),
        (.untoc, 0, ["untoc", "convention", "convencion"]),
        (
            .filler, 0,
            [
                "the", "this", "present", "our", "its", "same", "said", "draft", "new", "current", "original", "s", "d",
                "l", "la", "le", "el", "of", "to", "in", "on", "for", "from", "by", "under", "du", "de", "del", "des",
                "pour", "sur", "por", "para", "sobre", "au", "aux", "evaluation", "evaluacion", "monitoring",
                "review", "self", "auto", "implementation", "application", "aplicacion", "oeuvre", "mise", "en",
                "united", "nations", "unies", "naciones", "unidas", "las", "un", "against", "contre", "contra",
                "organized", "organised", "transnational", "crime", "and", "protocols", "thereto", "country", "state",
                "party", "focused", "presente", "standard",
            ]
        ),
        (
            .prefix, 0,
            ["united", "nations", "un", "council", "of", "europe", "coe", "eu", "european", "international", "s"]
        ),
        (.body, 0, ["committee", "comite", "optional", "op"]),
        (
            .naming, 1,
            [
                "relating", "concerning", "regarding", "supplementing", "relatif", "relative", "visant", "portant",
                "concernant", "relativo", "relativa",
            ]
        ),
        (.naming, 2, ["on", "against", "for", "between", "pour", "para"]),
        (.naming, 3, ["sur", "contre", "contra", "sobre"]),
        (.naming, 4, ["to"]),
        (.trailing, 0, ["above", "below", "thereof", "supra", "infra", "ci", "supra", "precitado", "anterior"]),
    ]

    private static let size = 1024
    private var keys = [WordKey](repeating: WordKey(), count: size)
    private var entries = [Entry](repeating: Entry(), count: size)

    private init() {
        for (roles, value, words) in Self.words {
            for word in words {
                let key = WordKey(word)
                var place = key.place
                while keys[place].length != 0, keys[place] != key { place = (place + 1) & (Self.size - 1) }
                keys[place] = key
                entries[place].roles.formUnion(roles)
                if value != 0 { entries[place].value = value }
            }
        }
    }

    /// What a word does; nothing when it is not known.
    subscript(key: WordKey) -> Entry {
        var place = key.place
        while keys[place].length != 0 {
            if keys[place] == key { return entries[place] }
            place = (place + 1) & (Self.size - 1)
        }
        return Entry()
    }
}

extension FoldedText {
    /// A word of at most 20 letters.
    struct Word {
        var key: WordKey
        var start: Int
        var end: Int
        /// Whether it begins with a capital.
        var isCapital: Bool
        /// Its last letter, in lower case.
        var last: UInt8
    }

    /// The word that begins at an offset.
    func word(_ index: Int) -> Word? {
        var symbol = at(index)
        guard symbol.byte.isLetter else { return nil }
        let first = symbol
        var key = WordKey()
        var end = symbol.end
        var last = symbol.byte.lower
        while symbol.byte.isLetter {
            guard key.length < 20 else { return nil }
            end = symbol.end
            last = symbol.byte.lower
            key.append(last)
            symbol = at(end)
        }
        guard !symbol.byte.isDigit else { return nil }
        return Word(key: key, start: first.start, end: end, isCapital: first.byte.isUpper, last: last)
    }

    /// What the word at an offset does, and where it ends.
    func role(_ index: Int) -> (entry: PinpointWords.Entry, word: Word)? {
        word(index).map { (PinpointWords.shared[$0.key], $0) }
    }
}
