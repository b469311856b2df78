import SynergyTestSupport

/// Texts made at random of what citations are made of, of their neighbours, and of what only looks like them.
enum RandomText {
    /// A text of up to `limit` pieces; the same for the same generator.
    static func make(_ random: inout SplitMix64, limit: Int = 14) -> [UInt8] {
        var text: [UInt8] = []
        for _ in 0...random.below(limit) {
            switch random.below(20) {
            case 0..<9: text += Array(random.pick(citations).utf8)
            case 9..<15: text += Array(random.pick(pieces).utf8)
            case 15, 16: text += Array("\(random.below(random.chance(50) ? 30 : 3_000))".utf8)
            default: text += Array(random.pick(words).utf8)
            }
            switch random.below(8) {
            case 0: break
            case 1: text += Array(random.pick(joints).utf8)
            default: text.append(UInt8(ascii: " "))
            }
        }
        return text
    }

    /// A text with some bytes lost, doubled or replaced, so that it may be anything.
    static func damage(_ text: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var text = text
        for _ in 0...random.below(6) where !text.isEmpty {
            let index = random.below(text.count)
            switch random.below(4) {
            case 0: text.remove(at: index)
            case 1: text.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
            case 2: text[index] = UInt8(truncatingIfNeeded: random.next())
            default: text.removeSubrange(index..<min(text.count, index + 1 + random.below(8)))
            }
        }
        return text
    }

    static let citations = [
        "CEDAW/C/NOR/9", "CTOC/COP/WG.4/2017/4", "A/HRC/35/37/Add.1", "A/72/164", "S/RES/1373 (2001)", "E/CN.15/2017/1",
        "A/RES/217(III)A", "CEDAW/C/GC/31-CRC/C/GC/18", "CAT/C/SR.1400, 1401", "CRC/C/ROM/4", "HRI/CORE/1/Add.6",
        "General Assembly resolution 55/25", "résolution 55/25 de l’Assemblée générale", "resolutions 5/5 and 7/1",
        "V.17-06893", "N1529189", "GRETA(2013)5", "CP/Rec(2022)05", "CETS No. 197", "STCE n° 197",
        "Directive 2011/36/EU",
        "Regulation (EU) No 603/2013", "32011L0036R(01)", "OJ L 101, 15.4.2011, p. 1", "OJ L, 2024/1712, 24.6.2024",
        "COM(2012) 286 final", "ILO Convention No. 29", "C029 (ILO)", "Convention, 1930 (No. 29)", "doi:10.1000/182",
        "Observation (CEACR) – adopted 2015, published 105th ILC session (2016)", "2237 UNTS 319",
        "United Nations, Treaty Series, vol. 2237, No. 39574", "article 9, paragraph 1 (b), of the Protocol",
        "articles 5, 6 and 23 of UNTOC", "l’article 9, paragraphe 1 b), du Protocole", "artículo 9, párrafo 1 b)",
        "paras. 12-15", "párrs. 12 a 15", "§§ 45–47", "question 12 of the third-round GRETA questionnaire", "Q12",
        "https://undocs.org/en/CEDAW/C/NOR/9", "<https://example.org/a_(b)>", "www.example.org/a?b=1&a=2#x",
        "https://web.archive.org/web/20180101000000/https://undocs.org/A/RES/55/25", "javascript:alert(1)",
        "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32011L0036", "https://rm.coe.int/168045bb52",
        "https://undосs.org/A", "http://user@example.org/%7e%2f", "ftp://example.org/x",
        "https://www.google.com/url?q=https%3A%2F%2Fundocs.org%2FA%2FRES%2F55%2F25&sa=D",
    ]
    static let pieces = [
        "/", "A/", "S/", "E/", "/Add.1", "Add.", "Corr.1", "Rev. 2", "(", ")", "[", "]", "<", ">", "\n", "\r\n", "\n\n",
        "\t",
        "\u{A0}", "\u{AD}", "\u{200B}", "\u{2028}", "\u{FEFF}", "–", "—", "∕", "／", "（", "）", "２", "Ａ", "§", "n°", "№",
        "’", "“",
        "”", "。", "和", "见", "é", "e\u{301}", "😀", "http://", "https:", "://", "www.", "undocs.org/", "doi:", "#", "?",
        "&amp;", "%2F",
        "*", "**", "_", "-", ".", ",", ";", ":", "Art.", "articles", "para.", "§", "Q", "No.", "vol.", "bis", "ff.",
        "et seq.",
        "data:", "java\tscript:", "\u{0}", "ILO", "OIT", "COM(", "OJ", "1-", "Art. 1, ",
    ]
    static let words = [
        "and", "et", "y", "e", "or", "to", "à", "a", "of the", "du", "de la", "del", "in", "see", "the", "Protocol",
        "Convention",
        "document", "he/she", "24/7", "N/A", "12/3/2017", "CRC", "CEDAW", "GRETA", "questionnaire", "resolution",
        "Directive",
        "Norway", "TIP Protocol", "of the report", "question", "12 victims",
    ]
    static let joints = ["/", "-", ".", ", ", "\n", " (", ") ", "; ", "–", "\u{AD}", "，", "\r\n", ":", "“"]
}
