/// The organs whose resolutions have symbols of their own (section 3.5 of the reference grammar).
enum ResolutionOrgan: CaseIterable {
    case generalAssembly, securityCouncil, humanRightsCouncil, economicAndSocialCouncil

    /// What their symbols begin with, up to the slash before the number.
    var prefix: (resolution: StaticString, decision: StaticString) {
        switch self {
        case .generalAssembly: ("A/RES/", "A/DEC/")
        case .securityCouncil: ("S/RES/", "S/DEC/")
        case .humanRightsCouncil: ("A/HRC/RES/", "A/HRC/DEC/")
        case .economicAndSocialCouncil: ("E/RES/", "E/DEC/")
        }
    }

    /// Their names in English, French and Spanish, without accents and case.
    private var names: [StaticString] {
        switch self {
        case .generalAssembly: Self.assemblyNames
        case .securityCouncil: Self.securityNames
        case .humanRightsCouncil: Self.rightsNames
        case .economicAndSocialCouncil: Self.economicNames
        }
    }

    // Longer names first where one is the end of another.
    private static let assemblyNames: [StaticString] = [
        "general assembly", "assemblee generale", "asamblea general", "unga", "agnu", "ga",
    ]
    private static let securityNames: [StaticString] = [
        "security council", "conseil de securite", "consejo de seguridad", "unsc", "sc",
    ]
    private static let rightsNames: [StaticString] = [
        "human rights council", "conseil des droits de l'homme", "consejo de derechos humanos", "unhrc", "hrc",
    ]
    private static let economicNames: [StaticString] = [
        "economic and social council", "conseil economique et social", "consejo economico y social", "ecosoc",
    ]

    /// The organ whose name ends at an offset, and where it begins.
    static func before(_ index: Int, in text: FoldedText, floor: Int) -> (organ: Self, start: Int)? {
        let end = text.passSpacesBefore(index)
        guard end < index, end > floor, text.before(end).byte.isLetter else { return nil }
        for organ in allCases {
            for name in organ.names {
                guard let start = text.matchBefore(end, name), start >= floor, text.mayBegin(start) else { continue }
                return (organ, start)
            }
        }
        return nil
    }

    /// The organ that is named after a number: "de l'Assemblée générale", "of the Security Council".
    static func after(_ index: Int, in text: FoldedText) -> (organ: Self, end: Int)? {
        guard let start = text.passSpaces(index), start > index, var name = passArticle(start, in: text) else {
            return nil
        }
        if let owner = text.match(name, "united nations ") ?? text.match(name, "un ") { name = owner }
        for organ in allCases {
            for spelling in organ.names {
                if let end = text.matchWord(name, spelling) { return (organ, end) }
            }
        }
        return nil
    }

    private static func passArticle(_ start: Int, in text: FoldedText) -> Int? {
        switch text.at(start).byte.lower {
        case UInt8(ascii: "o"): text.match(start, "of the ") ?? text.match(start, "of ")
        case UInt8(ascii: "d"):
            text.match(start, "de l'") ?? text.match(start, "de la ") ?? text.match(start, "del ")
                ?? text.match(start, "du ") ?? text.match(start, "de ")
        default: nil
        }
    }
}
