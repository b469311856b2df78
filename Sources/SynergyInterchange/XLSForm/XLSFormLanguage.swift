import SynergyMatching
import SynergyModel

/// The language that stands after the colons in the name of a column, or in the settings: `English (en)`, `fr`, `Kiswahili`.
///
/// Survey tools take any text there. What is said depends on the label alone, never on its neighbours, so that the columns of all
/// sheets agree.
struct XLSFormLanguage: Hashable {
    /// The language; `nil` where the label means that of the form.
    var tag: LanguageTag?
    /// Why it may not be what was meant, for a warning.
    var doubt: String?

    init(_ label: String) {
        let text = label.trimmedSpaces
        guard text.lowercased() != "default" else { return }
        guard let (name, inside) = Self.parts(text) else {
            tag = Self.named(text) ?? Self.tag(text) ?? Self.capitals(text)
            if tag == nil { takeUnknown(text) }
            return
        }
        // As it is written here: a language without a name of its own stands before its tag too.
        if name.lowercased() == inside.lowercased(), let same = LanguageTag(inside) {
            tag = same
            return
        }
        let said = Self.tag(inside)
        guard let known = Self.named(name) ?? Self.tag(name) else {
            tag = said
            if tag == nil { takeUnknown(text) }
            return
        }
        guard let other = said ?? Self.named(inside) else {
            tag = Self.qualified(known, inside)
            return
        }
        if known.isReadable(as: other) {
            tag = known.rawValue.utf8.count > other.rawValue.utf8.count ? known : other
        } else {
            let qualified = Self.qualified(known, inside)
            tag = qualified
            doubt =
                "‘\(text.excerpt)’ says two languages, \(known) and \(other); what is under it is read as \(qualified)"
        }
    }

    private mutating func takeUnknown(_ text: String) {
        let unknown = LanguageTag(unchecked: "und-x-" + Self.subtags(text))
        tag = unknown
        doubt =
            "‘\(text.excerpt)’ is no language that is known here; what is under it is kept as \(unknown). ‘Name (tag)’ says it, such as ‘English (en)’"
    }

    /// What stands before the last parentheses, and in them.
    private static func parts(_ text: String) -> (name: String, inside: String)? {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(" as Character) else { return nil }
        let name = String(text[..<open]).trimmedSpaces
        let inside = String(text[text.index(after: open)...].dropLast()).trimmedSpaces
        return name.isEmpty || inside.isEmpty ? nil : (name, inside)
    }

    /// A tag such as `fr`, `tet` or `zh-Hans`.
    ///
    /// Capitals, as in `English (UK)`, are those of a country.
    private static func tag(_ text: String) -> LanguageTag? {
        let primary = text.utf8.prefix { $0 != UInt8(ascii: "-") }
        guard primary.allSatisfy({ (0x61...0x7A).contains($0) }), let tag = LanguageTag(text) else { return nil }
        switch primary.count {
        case 2: return twoLetters.contains(String(tag.primary)) ? tag : nil
        // The tag of what has a shorter one is that.
        case 3: return primary.count == text.utf8.count ? codes[text] ?? tag : tag
        default: return nil
        }
    }

    /// A tag that stands alone in other letters, such as `EN` or `Fra`, where it is one that is known.
    private static func capitals(_ text: String) -> LanguageTag? {
        let lower = text.lowercased()
        return lower.utf8.count == 2 ? tag(lower) : codes[lower]
    }

    /// The language with a name.
    private static func named(_ text: String) -> LanguageTag? {
        if let tag = LanguageNames.language(text, isTag: false), tag != LanguageTag(text) { return tag }
        return text.utf8.count > 3 ? codes[text.tableKey] : nil
    }

    /// A language with what more is said of it: a country, a script or anything else.
    private static func qualified(_ language: LanguageTag, _ text: String) -> LanguageTag {
        guard !language.rawValue.utf8.contains(UInt8(ascii: "-")) else { return language }
        let lower = text.lowercased()
        let isCountry = lower.utf8.count == 2 && lower.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        if let subtag = qualifiers[LetterFolding.folded(text)] ?? (isCountry ? lower : nil) {
            return LanguageTag(unchecked: "\(language)-\(subtag)")
        }
        let subtags = subtags(text)
        return subtags.isEmpty ? language : LanguageTag(unchecked: "\(language)-x-\(subtags)")
    }

    /// Letters and digits as subtags of at most eight; any letter that is not ASCII as its number.
    private static func subtags(_ text: String) -> String {
        var subtags: [String] = []
        var open = ""
        func close() {
            if !open.isEmpty { subtags.append(open) }
            open = ""
        }
        for scalar in LetterFolding.folded(text).unicodeScalars.prefix(60) {
            if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                open.unicodeScalars.append(scalar)
                if open.utf8.count == 8 { close() }
            } else {
                close()
                let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                if isLetter { subtags.append("u" + String(scalar.value, radix: 16)) }
            }
        }
        close()
        return subtags.isEmpty ? "unknown" : subtags.joined(separator: "-")
    }

    private static let qualifiers = [
        "uk": "gb", "united kingdom": "gb", "usa": "us", "united states": "us", "brasil": "br", "brazil": "br",
        "bresil": "br", "portugal": "pt", "canada": "ca", "latin america": "419", "latinoamerica": "419",
        "america latina": "419", "simplified": "hans", "traditional": "hant", "latin": "latn", "cyrillic": "cyrl",
    ]

    /// Languages of surveys that tables here have no names for, and the three letters of those that have two.
    private static let codes: [String: LanguageTag] = {
        var codes: [String: LanguageTag] = [:]
        for line in """
        ar ara; en eng; es spa; fr fra fre; ru rus; zh zho chi; de deu ger; pt por; it ita; uk ukr
        am amh Amharic አማርኛ; bn ben Bengali Bangla বাংলা; dz dzo Dzongkha; fa fas per Persian Farsi فارسی; ff ful Fulah Fulfulde
        ha hau Hausa; hi hin Hindi हिन्दी; ht hat Haitian_Creole Kreyòl_ayisyen Créole_haïtien; hy hye arm Armenian
        id ind Indonesian Bahasa_Indonesia; ka kat geo Georgian ქართული; kk kaz Kazakh; km khm Khmer ខ្មែរ; ku kur Kurdish Kurdî
        ky kir Kyrgyz; lo lao Laotian ລາວ; mg mlg Malagasy; mn mon Mongolian; ms msa may Malay Bahasa_Melayu; my mya bur Burmese Myanmar
        ne nep Nepali नेपाली; nl nld dut Dutch Nederlands; om orm Oromo Afaan_Oromoo; pl pol Polish Polski; prs Dari دری
        ps pus Pashto پښتو; rn run Kirundi; ro ron rum Romanian Română; rw kin Kinyarwanda; sg sag Sango; si sin Sinhala; sn sna Shona
        so som Somali Soomaali; sq sqi alb Albanian Shqip; sr srp Serbian Srpski Српски; sw swa Swahili Kiswahili; ta tam Tamil தமிழ்
        tet Tetum Tetun; tg tgk Tajik; th tha Thai ไทย; ti tir Tigrinya ትግርኛ; tk tuk Turkmen; tr tur Turkish Türkçe; ur urd Urdu اردو
        uz uzb Uzbek; vi vie Vietnamese Tiếng_Việt; wo wol Wolof; yo yor Yoruba; zu zul Zulu isiZulu; ny nya Chichewa Nyanja
        """.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let words: [String] = line.split(separator: " ").map { String($0).replacing("_", with: " ") }
            guard let tag = words.first.map({ LanguageTag(unchecked: $0) }) else { continue }
            for word in words { codes[word.tableKey] = tag }
        }
        return codes
    }()

    /// The codes of ISO 639-1.
    private static let twoLetters = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa
        ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko
        kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa
        pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty
        ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
