/// One part of a symbol between slashes, as it was read.
struct SymbolComponent {
    enum Form: UInt8 {
        /// `164`
        case number
        /// `5-6`, two periodic reports in one.
        case range
        /// `217(III)A`, a resolution before 1976.
        case old
        /// `36L`, a resolution of several under one number.
        case lettered
        /// `S-26` or `ES-10`
        case special
        /// `WG.4`, `Add.1`
        case typed
        /// `COP(12)`
        case indexed
        /// `NOR`
        case word
    }

    var form: Form
    /// The word, in all forms that have one.
    var word: SymbolWord = .other
    /// The number, in all forms that have one; of a range the first.
    var value = 0
    /// How many letters the word has.
    var letters = 0
    /// How many digits the number has.
    var digits = 0
    /// Whether every letter was large.
    var isUpper = true
    /// Where it begins and ends in the canonical symbol.
    var key = 0..<0
    /// Where it ends in the text.
    var end = 0

    /// Whether it is a final suffix: `Add.1`, `Summary`.
    var isSuffix: Bool { (form == .typed && word.isSuffix) || (form == .word && word == .summary) }

    /// Whether a symbol may end with it: it has a number.
    var closes: Bool { form != .word || word == .summary }

    /// Whether a number is a year (section 3 of the reference grammar).
    var isYear: Bool { form == .number && digits == 4 && value >= 1945 && value <= 2099 }

    /// Whether it is what a shape asks for.
    func fits(_ element: SymbolShape.Element, _ isAddress: Bool) -> Bool {
        switch element {
        case .number: form == .number || form == .lettered
        case .session: form == .number && value >= 1 && value <= 99 && digits <= 2
        case .year: isYear
        case .plain: form == .number && isPlain(isAddress)
        case .old: form == .old
        case .word(let word): form == .word && self.word == word
        case .typed(let word): form == .typed && self.word == word
        case .anyWord: form == .word
        case .anyTyped: form == .typed && !word.isSuffix
        case .indexed: form == .indexed
        case .special: form == .special && word == .s
        case .emergency: form == .special && word == .es
        case .treatyBody: form == .word && word.isTreatyBody
        }
    }

    /// Whether a number stands for a document without a session.
    ///
    /// The grammar wants 100 or more; round hundreds are ratios ("Ratio A/100", one of the vectors). In the address of a document
    /// there is nothing else that it could be.
    private func isPlain(_ isAddress: Bool) -> Bool {
        if isAddress { return value > 0 }
        return value > 100 && (value >= 1000 || value % 100 != 0)
    }
}
