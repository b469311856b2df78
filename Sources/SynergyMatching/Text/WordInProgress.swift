/// The reading of one stretch of a text that ``WordScanner`` cannot copy as it is.
struct WordInProgress {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next scalar is read.
    private(set) var offset: Int
    /// The byte of the language and the word as far as it has been read.
    let buffer: UnsafeMutableBufferPointer<UInt8>
    let language: TextLanguage

    private var count = 1
    /// Whether the rest of the word has no room.
    private var isFull = false
    private var previous = LetterKind.separator
    private var beforePrevious = LetterKind.separator
    /// The letter that was put down last and where, for a mark behind it.
    private var lastLetter: UInt32 = 0
    private var lastStart = 1

    init(
        bytes: UnsafeBufferPointer<UInt8>, offset: Int, buffer: UnsafeMutableBufferPointer<UInt8>,
        language: TextLanguage
    ) {
        self.bytes = bytes
        self.offset = offset
        self.buffer = buffer
        self.language = language
    }

    /// Reads up to the end of a word or past one scalar that begins none, and hands out the words found.
    mutating func read(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        while offset < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: offset)
            let kind = LetterKind(scalar)
            switch kind {
            case .invisible: offset += length
            case .mark:
                offset += length
                append(mark: scalar)
            case .small, .capital, .digit:
                splitBefore(kind, scalar, length: length, body)
                offset += length
                append(LetterFolding.lowercase(scalar))
                beforePrevious = previous
                previous = kind
            case .separator:
                offset += length
                return finish(body)
            case .apostrophe:
                offset += length
                return finishBeforeApostrophe(body)
            case .ideograph:
                finish(body)
                return readIdeographs(body)
            }
        }
        finish(body)
    }

    /// The scalar that comes some bytes behind the offset, if any, and its length.
    private func scalar(after length: Int) -> (scalar: UInt32, length: Int)? {
        offset + length < bytes.count ? Scalars.decode(bytes, at: offset + length) : nil
    }

    private func isInsideWord(after length: Int) -> Bool {
        scalar(after: length).map { LetterKind($0.scalar).isInsideWord } ?? false
    }

    // MARK: Putting letters down

    private mutating func append(_ scalar: UInt32) {
        lastLetter = scalar
        lastStart = count
        put(scalar)
    }

    private mutating func append(mark: UInt32) {
        guard count > 1 else { return }
        if let letter = LetterFolding.compose(lastLetter, mark) {
            if !isFull { count = lastStart }
            lastLetter = letter
            put(letter)
        } else {
            lastLetter = 0
            put(mark)
        }
    }

    private mutating func put(_ scalar: UInt32) {
        isFull = isFull || count + Scalars.length(of: scalar) > WordScanner.longestWord + 1
        guard !isFull else { return }
        Scalars.encode(scalar) {
            buffer[count] = $0
            count += 1
        }
    }

    // MARK: Ending words

    private mutating func finish(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if count > 1 { body(UnsafeBufferPointer(rebasing: buffer[..<count])) }
        count = 1
        isFull = false
        previous = .separator
        beforePrevious = .separator
        lastLetter = 0
    }

    /// Ends the word where its capitals show that another begins.
    @inline(__always)
    private mutating func splitBefore(
        _ kind: LetterKind, _ scalar: UInt32, length: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        if kind == .capital {
            if previous == .small || (previous == .digit && isSmall(after: length)) { finish(body) }
        } else if kind == .small, previous == .capital, beforePrevious == .capital, !isFull {
            // The s of a plural belongs to the acronym: NGOs.
            if scalar == 0x73 && !isInsideWord(after: length) { return }
            let tail = lastStart..<count
            let letter = lastLetter
            count = lastStart
            finish(body)
            for index in tail {
                buffer[count] = buffer[index]
                count += 1
            }
            lastStart = 1
            lastLetter = letter
            previous = .capital
        }
    }

    private func isSmall(after length: Int) -> Bool {
        guard let next = scalar(after: length) else { return false }
        return LetterKind(next.scalar) == .small
    }

    /// Ends the word at an apostrophe, and reads the `'s` or `'t` behind it.
    private mutating func finishBeforeApostrophe(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard count > 1, let (scalar, length) = scalar(after: 0), !isInsideWord(after: length) else {
            return finish(body)
        }
        let letter = LetterFolding.lowercase(scalar)
        if letter == 0x73 {
            offset += length
        } else if letter == 0x74, language == .english, count > 2, buffer[count - 1] == 0x6E, !isFull {
            offset += length
            count -= 1
            finish(body)
            for byte in [0x6E, 0x6F, 0x74] as [UInt32] { put(byte) }
        }
        finish(body)
    }

    /// Hands out the neighbours in a run of ideographs, or the only one.
    private mutating func readIdeographs(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var isFirst = true
        while offset < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: offset)
            switch LetterKind(scalar) {
            case .ideograph: break
            case .mark, .invisible:
                offset += length
                continue
            default:
                if isFirst { finish(body) }
                return count = 1
            }
            offset += length
            if count == 1 {
                put(scalar)
                lastStart = count
                continue
            }
            isFirst = false
            put(scalar)
            body(UnsafeBufferPointer(rebasing: buffer[..<count]))
            let second = lastStart..<count
            count = 1
            for index in second {
                buffer[count] = buffer[index]
                count += 1
            }
            lastStart = count
        }
        if isFirst { finish(body) }
        count = 1
    }
}
