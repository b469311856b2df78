package import SynergyReferences

extension ReferenceKey {
    /// What the key denotes, as people say it: `paragraphs 12 to 15 of UN document CEDAW/C/NOR/9`.
    package var words: String {
        guard let pinpoint = Pinpoint(self) else { return documentWords }
        return "\(pinpoint.words) of \(documentWords)"
    }

    /// What the part before `#` denotes, as people say it.
    package var documentWords: String {
        let document = document
        if document == "_" { return "a document that the text does not name" }
        guard let colon = document.utf8.firstIndex(of: UInt8(ascii: ":")) else { return document }
        let scheme = String(document[..<colon])
        let rest = String(document[document.utf8.index(after: colon)...])
        return Self.words[scheme]?(rest) ?? document
    }

    /// Whether the key says which document it means.
    package var namesDocument: Bool { !rawValue.hasPrefix("_") && !rawValue.hasPrefix("ctx:") }

    /// The words for each sort of key, by what stands before its colon.
    private static let words: [String: @Sendable (String) -> String] = [
        "un": { "UN document \($0)" },
        "unjob": { "the UN file with job number \($0) (one language version)" },
        "undl": { "record \($0) of the UN Digital Library" },
        "mtdsg": { "treaty \($0) deposited with the UN Secretary-General" },
        "unts": treatySeries,
        "ctx": { context($0, "of which body, the text does not say") },
        "ctoc": { context($0, "of the Conference of the Parties to UNTOC") },
        "coe": { "Council of Europe document \($0)" },
        "rm": { "the Council of Europe file \($0) (one language version)" },
        "cets": { named($0, among: councilTreaties) ?? "Council of Europe treaty No. \($0)" },
        "celex": act,
        "oj": journal,
        "eucom": commission,
        "ilo": labour,
        "hudoc": { "judgment \($0) of the European Court of Human Rights" },
        "doi": { "the publication with DOI \($0)" },
        "treaty": { named($0, among: treaties) ?? "treaty \($0)" },
        "quest": questionnaire,
        "url": { "the web address \($0)" },
        "unsafe": { "an unsafe address (\($0):), which is never opened" },
    ]

    private static func named(_ key: String, among names: [String: String]) -> String? {
        names[key].map { "the \($0)" }
    }

    // MARK: Numbers that mean more than they show

    private static func parts(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String($0) ?? "" }
    }

    private static func treatySeries(_ rest: String) -> String {
        let parts = parts(rest)
        guard parts.count == 2 else { return "UN Treaty Series \(rest)" }
        if parts[1].hasPrefix("no") { return "UN Treaty Series, volume \(parts[0]), No. \(parts[1].dropFirst(2))" }
        return "UN Treaty Series, volume \(parts[0]), page \(parts[1].dropFirst())"
    }

    private static func context(_ rest: String, _ body: String) -> String {
        let parts = parts(rest)
        if parts.count == 3, parts[0] == "res" || parts[0] == "dec" {
            return "\(parts[0] == "res" ? "resolution" : "decision") \(parts[1])/\(parts[2]) (\(body))"
        }
        return "‘the \(rest)’ (which one, the text does not say)"
    }

    /// An act by its CELEX number, where it is one of sector 3 that everybody knows by year and number.
    private static func act(_ rest: String) -> String {
        let bytes = Array(rest.utf8)
        let kinds: [UInt8: String] = [
            UInt8(ascii: "L"): "directive", UInt8(ascii: "R"): "regulation", UInt8(ascii: "D"): "decision",
            UInt8(ascii: "F"): "framework decision",
        ]
        guard bytes.count == 10, bytes[0] == UInt8(ascii: "3"), let kind = kinds[bytes[5]],
            let number = Int(rest.dropFirst(6))
        else { return "EU document \(rest)" }
        return "EU \(kind) \(rest.dropFirst().prefix(4))/\(number)"
    }

    private static func journal(_ rest: String) -> String {
        let parts = parts(rest)
        guard parts.count == 4 else {
            return "Official Journal of the EU, \(parts.prefix(1).joined()) \(parts.dropFirst().joined(separator: "/"))"
        }
        return "Official Journal of the EU, \(parts[0]) \(parts[1]), \(parts[2]), page \(parts[3])"
    }

    private static func commission(_ rest: String) -> String {
        let parts = parts(rest)
        return parts.count == 3 ? "\(parts[0])(\(parts[1])) \(parts[2]) of the European Commission" : rest
    }

    private static func labour(_ rest: String) -> String {
        let parts = parts(rest)
        if parts.count > 1 {
            switch parts[..<(parts.count - 1)].joined(separator: "/") {
            case "comment": return "ILO supervisory comment \(parts[1])"
            case "instrument": return "ILO instrument \(parts[1]) of NORMLEX"
            case "ceacr/obs": return "the observation of the ILO Committee of Experts adopted in \(parts[2])"
            case "ceacr/dr": return "the direct request of the ILO Committee of Experts adopted in \(parts[2])"
            default: return "ILO document \(rest)"
            }
        }
        guard let number = Int(rest.dropFirst()) else { return "ILO instrument \(rest)" }
        switch rest.utf8.first {
        case UInt8(ascii: "C"): return "ILO Convention No. \(number)"
        case UInt8(ascii: "P"): return "the Protocol to ILO Convention No. \(number)"
        case UInt8(ascii: "R"): return "ILO Recommendation No. \(number)"
        default: return "ILO instrument \(rest)"
        }
    }

    private static func questionnaire(_ rest: String) -> String {
        if rest.hasPrefix("greta-") { return "the GRETA questionnaire of round \(rest.dropFirst(6))" }
        return rest == "untoc-saq" ? "the UNTOC self-assessment questionnaire" : "questionnaire \(rest)"
    }

    // MARK: Names of treaties

    private static let treaties = [
        "untoc": "Convention against Transnational Organized Crime", "untoc-tip": "Trafficking in Persons Protocol",
        "untoc-som": "Smuggling of Migrants Protocol", "untoc-fa": "Firearms Protocol",
        "uncac": "Convention against Corruption", "crc": "Convention on the Rights of the Child",
        "crc-opsc": "Optional Protocol on the sale of children",
        "crc-opac": "Optional Protocol on children in armed conflict",
        "cedaw": "Convention on the Elimination of All Forms of Discrimination against Women",
        "cat": "Convention against Torture", "iccpr": "International Covenant on Civil and Political Rights",
        "icescr": "International Covenant on Economic, Social and Cultural Rights",
        "icerd": "International Convention on the Elimination of All Forms of Racial Discrimination",
        "icrmw": "Convention on the rights of migrant workers",
        "crpd": "Convention on the Rights of Persons with Disabilities",
        "icpped": "Convention on enforced disappearance",
    ]

    private static let councilTreaties = [
        "5": "European Convention on Human Rights",
        "197": "Council of Europe Anti-Trafficking Convention (CETS No. 197)",
        "201": "Lanzarote Convention (CETS No. 201)", "210": "Istanbul Convention (CETS No. 210)",
    ]
}
