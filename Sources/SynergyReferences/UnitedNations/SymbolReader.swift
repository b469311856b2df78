/// Reads a symbol and writes its canonical form; the memory is used again for the next one.
///
/// Components are read as far as they go, and the shapes of the head then tell how many of them are a symbol. Everything read
/// in vain is bounded: at most ``limit`` components of bounded length.
struct SymbolReader {
    let text: FoldedText
    /// Whether the text is the address of a document, so that small letters and old numbers are taken for what they are.
    var isAddress = false
    /// The canonical symbol, without `un:`.
    private(set) var key: [UInt8] = []
    private(set) var components: [SymbolComponent] = []
    private(set) var head = SymbolWord.other
    /// Whether the head was written in large letters, so that its words have to be too.
    private(set) var isUpper = true
    /// The year after the number of a resolution of the Security Council.
    var year: Int?

    /// More components than any symbol has.
    static let limit = 16
    static let longestHead = 5

    init(text: FoldedText) { self.text = text }

    /// Reads a symbol whose head begins at an offset and ends at a slash or a soft break before one.
    ///
    /// - Returns: Where the symbol ends in the text, or `nil` when there is none.
    mutating func read(at start: Int) -> Int? {
        key.removeAll(keepingCapacity: true)
        components.removeAll(keepingCapacity: true)
        year = nil
        guard let (shapes, end) = readHead(start) else { return nil }
        readComponents(after: end)
        return cut(to: shapes)
    }

    /// Reads the suffixes at an offset onto the first symbol, of which a number of bytes of the key are kept.
    mutating func readSuffixes(at start: Int, keeping count: Int) -> Int? {
        key.removeSubrange(min(count, key.count)...)
        components.removeAll(keepingCapacity: true)
        key.append(UInt8(ascii: "/"))
        guard let first = component(at: start, after: .direct), first.isSuffix, first.form == .typed else { return nil }
        components.append(first)
        readComponents(after: first.end)
        let suffixes = components.prefix { $0.isSuffix }
        guard let last = suffixes.last, text.mayEnd(last.end) else { return nil }
        key.removeSubrange(last.key.upperBound...)
        return last.end
    }

    /// Writes another number in place of the last one, for "SR.1191 and 1192".
    mutating func replaceNumber(_ digits: Range<Int>, keeping count: Int) {
        key.removeSubrange(min(count, key.count)...)
        var index = digits.lowerBound
        while index < digits.upperBound {
            let symbol = text.at(index)
            key.append(symbol.byte)
            index = symbol.end
        }
    }

    // MARK: Head

    private mutating func readHead(_ start: Int) -> (shapes: Range<Int>, end: Int)? {
        var letters = LetterKey()
        var length = 0
        var end = start
        isUpper = true
        var symbol = text.at(start)
        while symbol.byte.isLetter {
            length += 1
            guard length <= Self.longestHead else { return nil }
            if !symbol.byte.isUpper { isUpper = false }
            letters.append(symbol.byte)
            key.append(symbol.byte.upper)
            end = symbol.end
            symbol = text.at(end)
        }
        let (word, shapes) = SymbolWords.shared.find(letters)
        guard !shapes.isEmpty, isUpper || isAddress || length > 1 else { return nil }
        head = word
        return (shapes, end)
    }

    // MARK: Components

    private mutating func readComponents(after start: Int) {
        var end = start
        while components.count < Self.limit, let join = join(after: end) {
            let length = key.count
            key.append(UInt8(ascii: "/"))
            guard let next = component(at: join.start, after: join.kind) else {
                key.removeSubrange(length...)
                return
            }
            components.append(next)
            end = next.end
        }
    }

    /// Cuts what was read to the longest symbol that the shapes allow.
    private mutating func cut(to shapes: Range<Int>) -> Int? {
        guard !components.isEmpty else { return nil }
        let all = SymbolWords.shared
        var length = 0
        for index in shapes {
            length = max(length, all.shapes[index].length(of: components, isAddress: isAddress))
        }
        // `FCCC/ARR/2015/NOR`
        if length > 0, length < components.count, isCountry(components[length]), components[length - 1].form == .number,
            !head.isTreatyBody, head.rawValue.utf8.count > 1, head != .int, head != .hri
        {
            length += 1
        }
        guard length > 0, isUpper || length > 1 || isAddress else { return nil }
        let last = components[length - 1]
        guard text.mayEnd(last.end) else { return nil }
        key.removeSubrange(last.key.upperBound...)
        components.removeSubrange(length...)
        return last.end
    }

    private func isCountry(_ component: SymbolComponent) -> Bool {
        component.form == .word && component.letters == 3 && component.isUpper
            && CountryCodes.isCurrent(key[component.key])
    }
}

extension SymbolReader {
    // Appending is for the files of this type only.
    mutating func append(_ byte: UInt8) { key.append(byte) }
    mutating func cutKey(to length: Int) { key.removeSubrange(length...) }
    mutating func replaceKey(_ other: [UInt8]) { key = other }
    mutating func capitalise(from start: Int) {
        for index in key.indices.dropFirst(start + 1) where key[index].isUpper { key[index] |= 0x20 }
    }
    /// Whether a symbol could end with what was read so far.
    var isComplete: Bool {
        guard components.count > 1, let last = components.last else { return false }
        return last.closes && !(last.form == .typed && last.word.isOrgan)
    }
}
