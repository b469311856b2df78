extension SymbolReader {
    private static let longestWord = 10

    /// Reads a component and writes it to the key; writes nothing when there is none.
    mutating func component(at start: Int, after join: Join) -> SymbolComponent? {
        let length = key.count
        let first = text.at(start).byte
        var component: SymbolComponent?
        if first.isDigit {
            component = number(start)
        } else if first.isLetter {
            component = word(start)
        }
        guard var component, mayFollow(join, component), isWhole(component) else {
            cutKey(to: length)
            return nil
        }
        component.key = length..<key.count
        return component
    }

    /// Whether no letter or digit follows: `A/72/164abc` is no symbol with 164 in it.
    private func isWhole(_ component: SymbolComponent) -> Bool { text.mayEnd(component.end) }

    // MARK: Numbers

    private mutating func number(_ start: Int) -> SymbolComponent? {
        var component = SymbolComponent(form: .number)
        guard digits(start, into: &component) else { return nil }
        if let first = components.first?.word, first == .res || first == .dec, components[0].form == .word {
            if components.count > 1 {
                letter(&component)
            } else if head == .s {
                passYear(&component)
            } else if !oldNumber(&component) {
                letter(&component)
            }
        } else {
            range(&component)
        }
        return component
    }

    /// Reads digits as they are; leading zeros of bare numbers stay.
    private mutating func digits(_ start: Int, into component: inout SymbolComponent, trimming: Bool = false) -> Bool {
        var symbol = text.at(start)
        guard symbol.byte.isDigit else { return false }
        var count = 0
        let length = key.count
        component.value = 0
        while symbol.byte.isDigit {
            count += 1
            guard count <= 9 else { return false }
            component.value = component.value * 10 + Int(symbol.byte &- 0x30)
            if trimming, key.count == length, symbol.byte == 0x30, text.at(symbol.end).byte.isDigit {
                // Nothing is written for a leading zero.
            } else {
                append(symbol.byte)
            }
            component.end = symbol.end
            symbol = text.at(symbol.end)
        }
        component.digits = count
        return true
    }

    /// `5-6`: cycles of a State, which come after its code or after `CO`, `Q` and so on.
    private mutating func range(_ component: inout SymbolComponent) {
        guard head.isTreatyBody || head == .e, let before = components.last, before.form == .word, component.digits <= 3
        else {
            return
        }
        extend(&component, to: .range)
    }

    /// Reads `-m` after `n`, when a number and no symbol follows.
    private mutating func extend(_ component: inout SymbolComponent, to form: SymbolComponent.Form) {
        let dash = text.at(component.end)
        guard dash.byte == UInt8(ascii: "-"), text.at(dash.end).byte.isDigit else { return }
        let length = key.count
        append(UInt8(ascii: "-"))
        var second = SymbolComponent(form: form)
        guard digits(dash.end, into: &second, trimming: form == .typed), second.digits <= 4,
            second.value > component.value, text.mayEnd(second.end)
        else {
            cutKey(to: length)
            return
        }
        component.end = second.end
        component.form = form
    }

    /// `36L`, one of several resolutions under a number.
    private mutating func letter(_ component: inout SymbolComponent) {
        let letter = text.at(component.end)
        guard letter.byte.isLetter, letter.byte.isUpper || isAddress || !isUpper else { return }
        guard !text.at(letter.end).byte.isLetter, !text.at(letter.end).byte.isDigit else { return }
        append(letter.byte.upper)
        component.form = .lettered
        component.end = letter.end
    }

    // MARK: Words

    private mutating func word(_ start: Int) -> SymbolComponent? {
        var component = SymbolComponent(form: .word)
        let length = key.count
        guard let letters = letters(start, into: &component) else { return nil }
        let (word, shapes) = SymbolWords.shared.find(letters)
        component.word = word
        let next = text.at(component.end)
        var isRead = false
        switch next.byte {
        case UInt8(ascii: "."):
            isRead = typed(&component, after: next.end)
        case UInt8(ascii: " "):
            // "Add 1": only suffixes lose their dot.
            if word.isSuffix { isRead = typed(&component, after: component.end) }
        case UInt8(ascii: "-"):
            isRead = special(&component, after: next.end)
        case UInt8(ascii: "("):
            isRead = indexed(&component, after: next.end)
        case 0x30...0x39:
            guard word.isSuffix, typed(&component, after: component.end) else { return nil }
            isRead = true
        default: break
        }
        if word.isCapitalised { capitalise(from: length) }
        let isKnown = component.isUpper || isAddress || !isUpper || word != .other
        if isRead { return isKnown ? component : nil }
        // A head after a number begins the next symbol: "A/72/164/A/72/165".
        if !shapes.isEmpty, isComplete { return nil }
        return isKnown || isCode(component) ? component : nil
    }

    /// Whether it could be the code of a State, which people write as `Nor` too.
    private func isCode(_ component: SymbolComponent) -> Bool {
        component.letters <= 3 && (head.isTreatyBody || head == .hri || (head == .e && components.count == 1))
    }

    private mutating func letters(_ start: Int, into component: inout SymbolComponent) -> LetterKey? {
        var letters = LetterKey()
        var symbol = text.at(start)
        while symbol.byte.isLetter {
            // Accented letters fold to letters, but no symbol has them.
            guard component.letters < Self.longestWord, text.raw(symbol.start) < 0x80 || text.raw(symbol.start) == 0xEF
            else { return nil }
            component.letters += 1
            if !symbol.byte.isUpper { component.isUpper = false }
            letters.append(symbol.byte)
            append(symbol.byte.upper)
            component.end = symbol.end
            symbol = text.at(symbol.end)
        }
        return letters
    }

    /// `WG.4`, `Add. 13`, `SER.A`.
    private mutating func typed(_ component: inout SymbolComponent, after dot: Int) -> Bool {
        var next = text.at(dot)
        if next.byte == UInt8(ascii: " ") {
            guard component.word != .other else { return false }
            next = text.at(next.end)
            guard next.byte.isDigit else { return false }
        }
        let length = key.count
        append(UInt8(ascii: "."))
        var read = component
        read.form = .typed
        if next.byte.isDigit, digits(next.start, into: &read, trimming: true) {
            if read.word.isSuffix || read.word.isRecord { extend(&read, to: .typed) }
            tail(&read)
            component = read
            return true
        }
        if next.byte.isUpper || (next.byte.isLetter && isAddress), mark(&read, at: next.start) {
            component = read
            return true
        }
        cutKey(to: length)
        return false
    }

    /// A number of an organ may have another after a dot, or a letter: `CONF.4.1/`, `WG.1A/`.
    private mutating func tail(_ component: inout SymbolComponent) {
        let next = text.at(component.end)
        if next.byte == UInt8(ascii: "."), component.word.isOrgan, text.at(next.end).byte.isDigit {
            var second = SymbolComponent(form: .typed)
            let length = key.count
            append(UInt8(ascii: "."))
            guard digits(next.end, into: &second), text.at(second.end).byte == UInt8(ascii: "/") else {
                cutKey(to: length)
                return
            }
            component.end = second.end
        } else if next.byte.isUpper, !component.word.isCapitalised, text.raw(next.start) < 0x80 {
            let after = text.at(next.end).byte
            guard !after.isLetter, !after.isDigit else { return }
            append(next.byte)
            component.end = next.end
        }
    }

    /// A letter or a Roman number in place of the number: `SER.A`, `C.II`; the next slash must follow.
    private mutating func mark(_ component: inout SymbolComponent, at start: Int) -> Bool {
        var symbol = text.at(start)
        for _ in 0..<4 {
            guard symbol.byte.isLetter else { break }
            append(symbol.byte.upper)
            component.end = symbol.end
            symbol = text.at(symbol.end)
        }
        return symbol.byte == UInt8(ascii: "/")
    }

    /// `S-26`, `ES-10`.
    private mutating func special(_ component: inout SymbolComponent, after dash: Int) -> Bool {
        guard component.word == .s || component.word == .es, text.at(dash).byte.isDigit else { return false }
        let length = key.count
        append(UInt8(ascii: "-"))
        var read = component
        read.form = .special
        guard digits(dash, into: &read), read.digits <= 2 else {
            cutKey(to: length)
            return false
        }
        component = read
        return true
    }

    /// `COP(12)`.
    private mutating func indexed(_ component: inout SymbolComponent, after bracket: Int) -> Bool {
        guard !head.isTreatyBody, text.at(bracket).byte.isDigit else { return false }
        let length = key.count
        append(UInt8(ascii: "("))
        var read = component
        read.form = .indexed
        guard digits(bracket, into: &read), text.at(read.end).byte == UInt8(ascii: ")") else {
            cutKey(to: length)
            return false
        }
        append(UInt8(ascii: ")"))
        read.end = text.at(read.end).end
        component = read
        return true
    }
}
