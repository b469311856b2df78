/// A word that components of symbols are made of, alone (`RES`) or before a number (`WG.4`); heads are words too.
enum SymbolWord: String, CaseIterable {
    /// Any word that the grammar does not name.
    case other = ""
    // Heads of one letter.
    case a = "A"
    case s = "S"
    case e = "E"
    case t = "T"
    // Treaty bodies.
    case crc = "CRC"
    case cedaw = "CEDAW"
    case cat = "CAT"
    case ccpr = "CCPR"
    case cerd = "CERD"
    case cmw = "CMW"
    case crpd = "CRPD"
    case ced = "CED"
    // Other heads.
    case ctoc = "CTOC"
    case cac = "CAC"
    case hri = "HRI"
    case int = "INT"
    case unodc = "UNODC"
    case unep = "UNEP"
    case td = "TD"
    case dp = "DP"
    case dpi = "DPI"
    case st = "ST"
    case sg = "SG"
    case iccd = "ICCD"
    case fccc = "FCCC"
    case cbd = "CBD"
    case hsp = "HSP"
    case ece = "ECE"
    case escap = "ESCAP"
    case escwa = "ESCWA"
    case eca = "ECA"
    case lc = "LC"
    case jiu = "JIU"
    case pbc = "PBC"
    case trans = "TRANS"
    // Organs.
    case ac = "AC"
    case c = "C"
    case cn = "CN"
    case conf = "CONF"
    case gc = "GC"
    case pc = "PC"
    case sc = "SC"
    case sub = "SUB"
    case wg = "WG"
    case hrc = "HRC"
    case cop = "COP"
    case cosp = "COSP"
    case irg = "IRG"
    case op = "OP"
    case sp = "SP"
    case pswg = "PSWG"
    case opsc = "OPSC"
    case opac = "OPAC"
    case core = "CORE"
    case gen = "GEN"
    case mc = "MC"
    case icm = "ICM"
    case sgb = "SGB"
    case ai = "AI"
    case ic = "IC"
    case esa = "ESA"
    case cs = "CS"
    case lib = "LIB"
    case leg = "LEG"
    case icef = "ICEF"
    case bur = "BUR"
    case ispb = "ISPB"
    case es = "ES"
    // Types of documents.
    case res = "RES"
    case dec = "DEC"
    case l = "L"
    case crp = "CRP"
    case inf = "INF"
    case ngo = "NGO"
    case wp = "WP"
    case pv = "PV"
    case sr = "SR"
    case prst = "PRST"
    case r = "R"
    case pet = "PET"
    case com = "COM"
    case d = "D"
    case co = "CO"
    case q = "Q"
    case qpr = "QPR"
    case rq = "RQ"
    case fco = "FCO"
    case fu = "FU"
    // Final suffixes.
    case add = "ADD"
    case corr = "CORR"
    case rev = "REV"
    case amend = "AMEND"
    case summary = "SUMMARY"

    /// Whether a number may follow it as a final suffix: `Add.1`.
    var isSuffix: Bool {
        switch self {
        case .add, .corr, .rev, .amend: true
        default: false
        }
    }

    /// Whether meetings are counted by it, so that "SR.1191 and 1192" names two.
    var isRecord: Bool { self == .sr || self == .pv }

    /// Whether it is a committee that watches over a treaty on human rights.
    var isTreatyBody: Bool {
        switch self {
        case .crc, .cedaw, .cat, .ccpr, .cerd, .cmw, .crpd, .ced: true
        default: false
        }
    }

    /// Whether organs are numbered by it: `AC.254`, `WG.4`.
    var isOrgan: Bool {
        switch self {
        case .ac, .c, .cn, .conf, .gc, .pc, .sc, .sub, .wg: true
        default: false
        }
    }

    /// Whether only its first letter is written large in a canonical symbol.
    var isCapitalised: Bool { isSuffix || self == .sub || self == .summary }

    /// What it makes of a document (section 3.8 of the reference grammar).
    var type: String? {
        switch self {
        case .res: "resolution"
        case .dec: "decision"
        case .l: "limited"
        case .crp: "crp"
        case .inf: "inf"
        case .ngo: "ngo"
        case .wp: "wp"
        case .pv: "pv"
        case .sr: "sr"
        case .prst: "prst"
        case .gc: "general-comment"
        case .co: "concluding-observations"
        case .q: "list-of-issues"
        case .qpr: "list-of-issues-prior"
        case .rq: "replies"
        case .fco, .fu: "follow-up"
        case .d: "views"
        default: nil
        }
    }
}

/// Letters of a word, at most twelve, as a number: five bits are enough for one.
struct LetterKey: Equatable {
    private(set) var bits: UInt64 = 0

    init() {}

    init(_ word: String) {
        for letter in word.utf8 { append(letter) }
    }

    @inline(__always)
    mutating func append(_ letter: UInt8) { bits = bits << 5 | UInt64(letter & 0x1F) }

    @inline(__always)
    var place: Int { Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 56) }
}

/// The words by their letters, and what may follow those that are heads.
struct SymbolWords: Sendable {
    static let shared = SymbolWords()

    private struct Slot {
        var key = LetterKey()
        var word = SymbolWord.other
        var shapes = 0..<0
    }

    private var slots = [Slot](repeating: Slot(), count: 256)
    /// The shapes of all heads, one after the other.
    private(set) var shapes: [SymbolShape] = []

    private init() {
        var grouped: [SymbolWord: Range<Int>] = [:]
        for (heads, continuation) in SymbolShape.table {
            let first = shapes.count
            for alternative in continuation.split(separator: "|") {
                shapes.append(SymbolShape(alternative.filter { $0 != " " }))
            }
            for head in heads { grouped[head] = first..<shapes.count }
        }
        for word in SymbolWord.allCases where word != .other {
            let key = LetterKey(word.rawValue)
            var place = key.place
            while slots[place].word != .other { place = (place + 1) & 255 }
            slots[place] = Slot(key: key, word: word, shapes: grouped[word] ?? 0..<0)
        }
    }

    /// The word of some letters, and the shapes that may follow it as a head.
    func find(_ key: LetterKey) -> (word: SymbolWord, shapes: Range<Int>) {
        var place = key.place
        while slots[place].word != .other {
            if slots[place].key == key { return (slots[place].word, slots[place].shapes) }
            place = (place + 1) & 255
        }
        return (.other, 0..<0)
    }
}
