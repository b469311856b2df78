/// What may follow the head of a symbol: the table of section 3 of the reference grammar.
///
/// A closed list of heads and these shapes are what keeps `and/or`, `A/C`, `N/A`, `S/MIME` and `24/7` out.
struct SymbolShape: Sendable {
    /// The heads, and what may follow them: alternatives between bars, each of which is a list of components.
    ///
    ///     n     a number                         WORD   that word
    ///     s     a session, 1 to 99               X.n    that word with a number
    ///     Y     a year                           S-n    a special session, ES-n an emergency one
    ///     p     a number that needs no session   w      any word
    ///     o     a number with its session in     t      any word with a number
    ///           brackets, as before 1976         i      any word with a number in brackets
    ///     B     a treaty body
    ///
    /// `…` stands for one component or more, of any kind; without it only final suffixes may follow.
    static let table: [(heads: [SymbolWord], continuation: String)] = [
        (
            [.a],
            """
            s/… | p | RES/s/n | RES/S-n/n | RES/ES-n/n | RES/o | RES/p | DEC/s/n | DEC/S-n/n | DEC/ES-n/n \
            | HRC/s/… | HRC/S-n/… | HRC/WG.n/… | HRC/w/… | C.n/… | AC.n/… | CN.n/… | CONF.n/… | ES-n/… | S-n/… \
            | INF/… | BUR/… | NGO/… | ISPB/… | PV.n | L.n
            """
        ),
        ([.s], "Y/… | p | RES/n | PRST/Y/n | PV.n | AC.n/… | INF/…"),
        (
            [.e],
            """
            Y/… | CN.n/… | C.n/… | CONF.n/… | AC.n/… | ECA/… | ECE/… | ESCAP/… | ESCWA/… | LC/… | ICEF/… \
            | RES/Y/n | RES/o | DEC/Y/n | INF/… | NGO/… | L.n
            """
        ),
        ([.t], "p | RES/n | PV.n | L.n | INF/… | PET/… | PET.n/… | COM.n/… | AC.n/…"),
        ([.st], "SG/… | SGB/… | AI/… | IC/… | ESA/… | CS/… | LIB/… | LEG/…"),
        ([.crc, .cedaw, .cat, .ccpr, .cerd, .cmw, .crpd, .ced], "C/… | OP/… | SP/… | PSWG/…"),
        ([.ctoc], "COP/Y/… | COP/WG.n/Y/… | COP/t/Y/…"),
        ([.cac], "COSP/Y/… | COSP/WG.n/Y/… | COSP/IRG/Y/… | COSP/IRG/w/… | COSP/t/Y/…"),
        ([.hri], "CORE/… | GEN/… | MC/… | ICM/…"),
        ([.int], "B/…"),
        (
            [
                .unodc, .unep, .td, .dp, .dpi, .sg, .iccd, .fccc, .cbd, .hsp, .ece, .escap, .escwa, .eca, .lc, .jiu,
                .pbc, .trans,
            ], "p | t | w/… | t/… | i/… | n/…"
        ),
    ]

    /// A component as a shape asks for it.
    enum Element: Equatable {
        case number, session, year, plain, old
        case word(SymbolWord), typed(SymbolWord)
        case anyWord, anyTyped, indexed, special, emergency, treatyBody
    }

    private var first: Element
    private var second: Element?
    private var third: Element?
    /// Whether components of any kind have to follow.
    private var isOpen: Bool

    /// Reads a shape as it stands in the table.
    init(_ text: String) {
        var elements: [Element] = []
        var isOpen = false
        for piece in text.split(separator: "/") {
            if piece == "…" { isOpen = true } else { elements.append(Self.element(String(piece))) }
        }
        first = elements.first ?? .number
        second = elements.count > 1 ? elements[1] : nil
        third = elements.count > 2 ? elements[2] : nil
        self.isOpen = isOpen
    }

    private static func element(_ text: String) -> Element {
        switch text {
        case "n": .number
        case "s": .session
        case "Y": .year
        case "p": .plain
        case "o": .old
        case "w": .anyWord
        case "t": .anyTyped
        case "i": .indexed
        case "B": .treatyBody
        case "S-n": .special
        case "ES-n": .emergency
        case let text where text.hasSuffix(".n"): .typed(SymbolWord(rawValue: String(text.dropLast(2))) ?? .other)
        default: .word(SymbolWord(rawValue: text) ?? .other)
        }
    }

    /// How many of the components make up a symbol of this shape; 0 when they do not.
    func length(of components: [SymbolComponent], isAddress: Bool) -> Int {
        let count = components.count
        guard count > 0, components[0].fits(first, isAddress) else { return 0 }
        var length = 1
        if let second {
            guard count > 1, components[1].fits(second, isAddress) else { return 0 }
            length = 2
            if let third {
                guard count > 2, components[2].fits(third, isAddress) else { return 0 }
                length = 3
            }
        }
        if isOpen {
            var last = 0
            while length < count, !components[length].isSuffix {
                length += 1
                if components[length - 1].closes { last = length }
            }
            // `CRC/C/8/Add.7`: a suffix alone would have nothing to belong to, but `A/64/Add.1` has its number.
            guard last > 0 || (length < count && components[length].isSuffix && components[length - 1].closes) else {
                return 0
            }
            if last > 0, last < length { return last }
        }
        while length < count, components[length].isSuffix { length += 1 }
        return length
    }
}
