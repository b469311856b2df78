/// The words of a text, each with what it does in a phrase that sends the reader elsewhere.
struct PointerWords {
    /// One word, number or citation.
    struct Word: Equatable {
        var meaning: Meaning
        var span: Range<Int>

        /// Whether it says something of its own; a year that belongs to no reply does.
        var isContent: Bool {
            switch meaning {
            case .content, .year: true
            default: false
            }
        }
    }

    /// What a word does.
    enum Meaning: Equatable {
        /// Says something of its own.
        case content
        /// "See", "refer".
        case lead
        /// "Our".
        case our
        /// "The".
        case the
        /// "Reply", "report".
        case noun
        /// "Previous", "periodic".
        case adjective
        /// "Of", "please", "above".
        case filler
        case year(Int)
        case citation(Int)
        /// A whole phrase: "our 2016 reply".
        case reply(Int)
    }

    private(set) var words: [Word] = []

    /// Splits a text into words; each citation is one.
    init(_ text: String, _ citations: [Citation]) {
        var text = text
        text.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return }
            let folded = FoldedText(base: base, count: bytes.count)
            var index = 0
            var next = 0
            while index < bytes.count {
                if next < citations.count, index >= citations[next].span.lowerBound {
                    let span = citations[next].span
                    words.append(Word(meaning: .citation(next), span: span))
                    index = max(span.upperBound, index + 1)
                    next += 1
                    continue
                }
                let limit = next < citations.count ? citations[next].span.lowerBound : bytes.count
                index = add(folded, index, limit)
            }
        }
    }

    /// Adds the word at an offset, if there is one; returns where to go on.
    private mutating func add(_ text: FoldedText, _ start: Int, _ limit: Int) -> Int {
        let first = text.at(start)
        guard first.start < limit else { return limit }
        var symbol = first
        var end = first.end
        if first.byte.isLetter {
            var word = ""
            while symbol.byte.isLetter, symbol.start < limit {
                if word.utf8.count < 32 { word.unicodeScalars.append(Unicode.Scalar(symbol.byte.lower)) }
                end = symbol.end
                symbol = text.at(end)
            }
            words.append(Word(meaning: Self.meanings[word] ?? .content, span: first.start..<end))
        } else if first.byte.isDigit {
            let number = text.number(start, limit: 4)
            while symbol.byte.isDigit, symbol.start < limit {
                end = symbol.end
                symbol = text.at(end)
            }
            let year = number?.value ?? 0
            let isYear = (1945...2099).contains(year)
            words.append(Word(meaning: isYear ? .year(year) : .content, span: first.start..<end))
        } else if first.byte == FoldedText.other {
            // Letters of other scripts say something; typographic signs between words do not.
            if !Self.isSign(text, first.start) { words.append(Word(meaning: .content, span: first.start..<end)) }
        }
        return max(end, start + 1)
    }

    /// Bullets, arrows, guillemets and the like: U+00A0–U+00BF and U+2000–U+2BFF.
    private static func isSign(_ text: FoldedText, _ index: Int) -> Bool {
        let first = text.raw(index)
        return first == 0xC2 || first == 0xE2
    }

    private static let meanings: [String: Meaning] = {
        var meanings: [String: Meaning] = [:]
        for (meaning, words) in lists {
            for word in words.split(separator: " ") { meanings[String(word)] = meaning }
        }
        return meanings
    }()

    /// English, French, Spanish; without accents and in lower case.
    private static let lists: [(Meaning, String)] = [
        (.filler, "of to in from for at on by and or as with under is are was were be been being has have made given"),
        (.filler, "provided submitted sent contained set out found here also please kindly we would like you reader"),
        (.filler, "above below earlier same cf idem ibid this that which dated year question questions questionnaire"),
        (.filler, "round paragraph paragraphs para paras page pages section sections p pp no number annex part"),
        (.filler, "information response detail details further more document documents doc documento documentos"),
        // Whose form or report it is; a text that only names them has no pointer.
        (
            .filler,
            "greta untoc uncac unodc un cedaw crc cat ccpr cescr cerd cmw crpd ced hrc upr ilo osce eu committee"
        ),
        (
            .filler,
            "comite conference parties commission council europe convention protocol convencion protocole protocolo"
        ),
        (
            .filler,
            "a de des d en et ou y e se sur dans sous par est sont ete faite fait donnee donnees veuillez"
        ),
        (
            .filler,
            "vous nous bien vouloir priere svp ci dessus meme ainsi que qui presente presentee annee fournie pour"
        ),
        (.filler, "plus d informations renseignements davantage"),
        (.filler, "con por para que es son fue ha sido hecha hace favor sirvanse rogamos lo mismo misma"),
        (.filler, "presentado presentada enviado enviada ano anterior informacion mas cuestionario questionnaires"),
        (.lead, "see refer refers referred reference consult compare voir referer reporter renvoyer renvoie renvoi"),
        (
            .lead,
            "consulter consultez reportez referez reference vease veanse ver consultar remitase remitanse remitimos"
        ),
        (.lead, "consultese referencia refierase"),
        (.our, "our ours notre nos nuestro nuestra nuestros nuestras"),
        (.the, "the its la le l les el los las su sus sa son ses al del au aux du"),
        (.noun, "reply replies answer answers response responses submission submissions report reports communication"),
        (.noun, "reponse reponses rapport rapports respuesta respuestas informe informes contestacion presentacion"),
        (
            .adjective,
            "previous last prior initial first second third fourth fifth periodic national written state party"
        ),
        (.adjective, "precedent precedente derniere dernier initiale periodique ecrite deuxieme troisieme quatrieme"),
        (.adjective, "ultimo ultima previa previo periodico escrita segundo tercero tercer cuarto quinto combined"),
    ]
}
