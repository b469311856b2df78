/// The word before a number, which says what the number is of.
struct NumberLead {
    /// What the word is.
    var label: Label
    /// Where the word stands.
    var word: Range<Int>

    /// The words that numbers of citations come after, in English, French and Spanish.
    enum Label: UInt8 {
        case none
        case article, paragraph, subparagraph, section, question, q
        case resolution, decision, volume, unts
        case cets, treatySeries, celex, act, union, frameworkDecision, journal, commission, council
        case convention, recommendation, labourProtocol, labourLetter, mlc, adopted
        case jobLetter, doi
    }

    /// How many characters that are no letters may stand between the word and the number.
    private static let gap = 8
    private static let longest = 20

    /// Looks for the word before a number.
    ///
    /// Marks of numbers ("No.", "n°", "núm.") are passed; so are a few spaces, dots and brackets.
    init(before index: Int, in text: FoldedText, floor: Int) {
        self.init(label: .none, word: index..<index)
        var index = index
        for _ in 0..<2 {
            var gaps = 0
            var degree = false
            var symbol = text.before(index)
            while symbol.start >= floor, !symbol.byte.isLetter {
                if symbol.byte == FoldedText.section {
                    self = NumberLead(label: .section, word: symbol.start..<symbol.end)
                    return
                }
                gaps += 1
                if symbol.byte == FoldedText.degree { degree = true }
                guard symbol.byte != 0, !symbol.byte.isDigit, gaps <= Self.gap else { return }
                index = symbol.start
                symbol = text.before(index)
            }
            let end = symbol.end
            var key = WordKey()
            var start = symbol.end
            while symbol.start >= floor, symbol.byte.isLetter {
                key.prepend(symbol.byte.lower)
                guard key.length <= Self.longest else { return }
                start = symbol.start
                index = start
                if start == 0 { break }
                symbol = text.before(start)
            }
            guard key.length > 0 else { return }
            // "n°" is the mark of a number, though "n" alone may be the end of "U.N.T.S." in pieces.
            if degree, LabelTable.isDegreeMark(key) { continue }
            // Spanish writes "n.o" and "n.os" for it.
            if LabelTable.isRaised(key), text.before(start).byte == UInt8(ascii: "."),
                case let letter = text.before(text.before(start).start), letter.start >= floor,
                letter.byte.lower == UInt8(ascii: "n"), !text.before(letter.start).byte.isLetter
            {
                index = letter.start
                continue
            }
            let label = LabelTable.shared[key]
            if label != .none {
                self = NumberLead(label: label, word: start..<end)
                return
            }
            guard LabelTable.isNumberMark(key) else { return }
        }
    }

    private init(label: Label, word: Range<Int>) {
        self.label = label
        self.word = word
    }
}

/// A word of at most 20 ASCII letters, as a number.
struct WordKey: Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private(set) var length = 0

    init() {}

    init(_ word: StaticString) {
        for letter in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) { append(letter) }
    }

    /// Adds a lower-case letter in front; five bits are enough for one.
    @inline(__always)
    mutating func prepend(_ letter: UInt8) {
        let bits = UInt64(letter &- 0x60) & 0x1F
        if length < 12 {
            low |= bits << UInt64(5 * length)
        } else if length < 24 {
            high |= bits << UInt64(5 * (length - 12))
        }
        length += 1
    }

    /// Adds a lower-case letter behind.
    @inline(__always)
    mutating func append(_ letter: UInt8) {
        let twelve: UInt64 = 1 << 60 - 1
        high = (high << 5 | low >> 55) & twelve
        low = (low << 5 | UInt64(letter &- 0x60) & 0x1F) & twelve
        length += 1
    }

    @inline(__always)
    var place: Int {
        Int(truncatingIfNeeded: ((low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }
}

/// The labels by their words.
struct LabelTable: Sendable {
    static let shared = LabelTable()

    private var keys = [WordKey](repeating: WordKey(), count: 512)
    private var labels = [NumberLead.Label](repeating: .none, count: 512)

    /// Without accents and in lower case, as folding leaves them; one word a spelling.
    private static let words: [(NumberLead.Label, [StaticString])] = [
        (.article, ["article", "articles", "art", "arts", "articulo", "articulos"]),
        (
            .paragraph,
            [
                "paragraph", "paragraphs", "para", "paras", "par", "paragraphe", "paragraphes", "parrafo", "parrafos",
                "parr", "parrs",
            ]
        ),
        (
            .subparagraph,
            [
                "subparagraph", "subparagraphs", "subpara", "subparas", "apartado", "apartados", "alinea", "alineas",
                "inciso", "incisos", "letra", "lettre", "litt", "lit",
            ]
        ),
        (.question, ["question", "questions", "pregunta", "preguntas"]),
        (.q, ["q"]),
        (.resolution, ["resolution", "resolutions", "resolucion", "resoluciones", "res"]),
        (.decision, ["decision", "decisions", "decisiones", "beschluss"]),
        (.volume, ["vol", "volume", "volumen"]),
        (.unts, ["unts", "u", "n", "t", "s"]),
        (.cets, ["cets", "ets", "stce", "ste", "sev"]),
        (.treatySeries, ["series", "europe", "europa", "europeens", "europeos"]),
        (.celex, ["celex"]),
        (
            .act,
            [
                "directive", "directives", "directiva", "directivas", "regulation", "regulations", "reglement",
                "reglements",
                "reglamento", "reglamentos", "richtlinie", "richtlinien", "verordnung", "verordnungen",
            ]
        ),
        (
            .union,
            [
                "eu", "ue", "ec", "ce", "eec", "cee", "euratom", "jha", "jai", "cfsp", "pesc", "eg", "ewg", "ecsc",
                "ceca",
            ]
        ),
        (.frameworkDecision, ["rahmenbeschluss", "marco", "cadre", "cadres", "action", "commune", "comun"]),
        (.journal, ["oj", "jo", "do", "joue", "doue", "ojeu", "joce", "doce", "l", "c"]),
        (.commission, ["com", "swd", "sec", "join"]),
        (
            .council,
            [
                "greta", "cp", "cm", "rec", "inf", "dec", "grevio", "es", "commdh", "cpt", "ecri", "cdpc", "cddh",
                "resap",
                "oc", "greco", "moneyval",
            ]
        ),
        (.convention, ["convention", "conventions", "convenio", "convenios", "ilo", "oit"]),
        (
            .recommendation,
            [
                "recommendation", "recommendations", "recommandation", "recommandations", "recomendacion",
                "recomendaciones",
            ]
        ),
        (.labourProtocol, ["of", "de"]),
        (.mlc, ["mlc"]),
        (.labourLetter, ["p", "r"]),
        (.adopted, ["adopted", "adoptee", "adoptada", "adopcion"]),
        (.jobLetter, ["v", "g", "ge", "k"]),
        (.doi, ["doi"]),
    ]

    private init() {
        for (label, words) in Self.words {
            for word in words {
                let key = WordKey(word)
                var place = key.place
                while keys[place].length != 0 { place = (place + 1) & 511 }
                keys[place] = key
                labels[place] = label
            }
        }
    }

    /// The label of a word, `.none` when it is not one.
    subscript(key: WordKey) -> NumberLead.Label {
        var place = key.place
        while keys[place].length != 0 {
            if keys[place] == key { return labels[place] }
            place = (place + 1) & 511
        }
        return .none
    }

    private static let marks: [WordKey] = [
        WordKey("no"), WordKey("nr"), WordKey("num"), WordKey("nos"), WordKey("nro"), WordKey("nums"),
    ]
    private static let marksKnown: Set<WordKey> = Set(marks)

    private static let degreeMarks: [WordKey] = [WordKey("n"), WordKey("no"), WordKey("ns"), WordKey("nos")]

    /// Whether a word before `°` only says that a number follows: `n°`.
    static func isDegreeMark(_ key: WordKey) -> Bool { degreeMarks.contains(key) }

    private static let raised: [WordKey] = [WordKey("o"), WordKey("os")]

    /// Whether a word is the raised end of "n.o".
    static func isRaised(_ key: WordKey) -> Bool { raised.contains(key) }

    /// Whether a word only says that a number follows.
    static func isNumberMark(_ key: WordKey) -> Bool { marksKnown.contains(key) }
}
