extension FoldedText {
    /// Where a word ends that stands at an offset, read without case and accents, or `nil` when it does not stand there.
    ///
    /// - Parameter word: In lower-case ASCII; a space stands for any spaces and at most one line end.
    func match(_ index: Int, _ word: StaticString) -> Int? {
        var index = index
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        for letter in letters {
            if letter == UInt8(ascii: " ") {
                guard let next = passSpaces(index), next > index else { return nil }
                index = next
                continue
            }
            let symbol = at(index)
            guard symbol.byte.lower == letter else { return nil }
            index = symbol.end
        }
        return index
    }

    /// Like ``match(_:_:)``, for a word that has to end there.
    func matchWord(_ index: Int, _ word: StaticString) -> Int? {
        guard let end = match(index, word) else { return nil }
        let next = at(end).byte
        return next.isLetter || next.isDigit ? nil : end
    }

    /// Where a word begins that ends at an offset, or `nil`.
    func matchBefore(_ index: Int, _ word: StaticString) -> Int? {
        var index = index
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        for letter in letters.reversed() {
            if letter == UInt8(ascii: " ") {
                let next = passSpacesBefore(index)
                guard next < index else { return nil }
                index = next
                continue
            }
            let symbol = before(index)
            guard symbol.byte.lower == letter else { return nil }
            index = symbol.start
        }
        return index
    }

    /// Where spaces and at most one line end stop, at most 64 of them; `nil` at a blank line.
    func passSpaces(_ index: Int) -> Int? {
        var index = index
        var lines = 0
        for _ in 0..<64 {
            let symbol = at(index)
            if symbol.byte == 0x0A {
                lines += 1
                if lines > 1 { return nil }
            } else if symbol.byte != UInt8(ascii: " ") {
                return index
            }
            index = symbol.end
        }
        return nil
    }

    /// Where spaces and at most one line end begin that end at an offset; the offset itself when there are none or too many.
    func passSpacesBefore(_ index: Int) -> Int {
        var found = index
        var lines = 0
        for _ in 0..<64 {
            let symbol = before(found)
            if symbol.byte == 0x0A {
                lines += 1
                if lines > 1 { return index }
            } else if symbol.byte != UInt8(ascii: " ") {
                return found
            }
            found = symbol.start
        }
        return index
    }

    /// Whether a token may begin at an offset: the byte before is no letter, digit or one of `_/.-@#=`.
    ///
    /// ASCII only: Chinese, Japanese and Arabic text stands next to symbols without a space.
    func mayBegin(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let symbol = before(index)
        let byte = symbol.byte
        if raw(symbol.end - 1) >= 0x80 {
            // An accented letter and a long dash fold to ASCII, yet they are none; full-width letters are as good as ASCII.
            return !(byte.isLetter || byte.isDigit) || !isFullWidth(symbol.end)
        }
        if byte.isLetter || byte.isDigit { return false }
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "@"),
            UInt8(ascii: "#"), UInt8(ascii: "="):
            return false
        default: return true
        }
    }

    private func isFullWidth(_ end: Int) -> Bool { raw(end - 3) == 0xEF }

    /// Whether a token may end at an offset: no ASCII letter, digit or `_` comes next.
    func mayEnd(_ index: Int) -> Bool {
        let byte = raw(index)
        return !(byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_"))
    }

    /// A run of ASCII digits (folded), at most `limit` of them: its end and its value; `nil` when there is none or it is longer.
    func number(_ index: Int, limit: Int = 9) -> (value: Int, start: Int, end: Int)? {
        var symbol = at(index)
        guard symbol.byte.isDigit else { return nil }
        let start = symbol.start
        var value = 0
        var digits = 0
        var end = index
        while symbol.byte.isDigit {
            digits += 1
            guard digits <= limit else { return nil }
            value = value * 10 + Int(symbol.byte &- 0x30)
            end = symbol.end
            symbol = at(end)
        }
        return (value, start, end)
    }
}
