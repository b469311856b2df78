/// A set of letters of ISO 8859-1.
struct LetterSet: Sendable {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// The letters of a text.
    init(_ letters: String) {
        for scalar in letters.unicodeScalars {
            let bit = UInt64(1) << UInt64(scalar.value & 63)
            switch scalar.value >> 6 {
            case 0: bits.0 |= bit
            case 1: bits.1 |= bit
            case 2: bits.2 |= bit
            default: bits.3 |= bit
            }
        }
    }

    /// Whether a letter is in the set.
    func contains(_ letter: UInt8) -> Bool {
        let word =
            switch letter >> 6 {
            case 0: bits.0
            case 1: bits.1
            case 2: bits.2
            default: bits.3
            }
        return word >> UInt64(letter & 63) & 1 != 0
    }
}

/// A word on its way to its stem, with the regions that the Snowball algorithms ask about.
///
/// The regions are numbers of letters from the front and stay as they are while the word becomes shorter
/// (https://snowballstem.org/texts/r1r2.html).
struct StemmingWord {
    var letters: [UInt8]
    let vowels: LetterSet
    /// Where the region behind the first non-vowel that follows a vowel begins.
    var r1: Int
    /// Where the same region inside that region begins.
    var r2: Int
    /// Where the region of the Romance stemmers in which verb endings stand begins.
    var rv: Int

    /// Creates a word whose regions are all empty.
    init(_ letters: [UInt8], vowels: LetterSet) {
        self.letters = letters
        self.vowels = vowels
        r1 = letters.count
        r2 = letters.count
        rv = letters.count
    }

    /// How many letters there are now.
    var count: Int { letters.count }

    /// Whether the letter at a place is there and a vowel.
    func isVowel(at place: Int) -> Bool { letters.indices.contains(place) && vowels.contains(letters[place]) }

    /// Whether the letter at a place is there and no vowel.
    func isConsonant(at place: Int) -> Bool { letters.indices.contains(place) && !vowels.contains(letters[place]) }

    /// Returns the place behind the first vowel at a place or later.
    func afterVowel(from place: Int) -> Int? {
        var place = place
        while place < count {
            if vowels.contains(letters[place]) { return place + 1 }
            place += 1
        }
        return nil
    }

    /// Returns the place behind the first non-vowel at a place or later.
    func afterConsonant(from place: Int) -> Int? {
        var place = place
        while place < count {
            if !vowels.contains(letters[place]) { return place + 1 }
            place += 1
        }
        return nil
    }

    /// Returns the place behind the first non-vowel that follows a vowel.
    func regionStart(from place: Int) -> Int? { afterVowel(from: place).flatMap { afterConsonant(from: $0) } }

    /// Sets the two common regions.
    mutating func markRegions() {
        guard let first = regionStart(from: 0) else { return }
        r1 = first
        if let second = regionStart(from: first) { r2 = second }
    }

    /// Whether the word, or what is left of it without some letters at its end, ends with others.
    func ends(with suffix: StaticString, before length: Int = 0) -> Bool {
        let start = count - length - suffix.utf8CodeUnitCount
        guard start >= 0 else { return false }
        return suffix.withUTF8Buffer { suffix in
            for index in suffix.indices where letters[start + index] != suffix[index] { return false }
            return true
        }
    }

    /// Whether the word, or what is left of it without some letters at its end, is this.
    func equals(_ text: StaticString, before length: Int = 0) -> Bool {
        count - length == text.utf8CodeUnitCount && ends(with: text, before: length)
    }

    /// Whether the word begins with this.
    func begins(with prefix: StaticString) -> Bool {
        count >= prefix.utf8CodeUnitCount && ends(with: prefix, before: count - prefix.utf8CodeUnitCount)
    }

    /// The letter with some letters behind it.
    func letter(before length: Int) -> UInt8? { count > length ? letters[count - length - 1] : nil }

    /// Whether an ending of some letters lies in a region.
    func has(_ length: Int, in region: Int) -> Bool { count - length >= region }

    /// Takes an ending away.
    mutating func remove(_ length: Int) { letters.removeLast(length) }

    /// Takes an ending away when it lies in a region.
    ///
    /// - Returns: Whether it did.
    mutating func remove(_ length: Int, in region: Int) -> Bool {
        guard has(length, in: region) else { return false }
        remove(length)
        return true
    }

    /// Takes an ending away when the word has it and it lies in a region.
    ///
    /// - Returns: Whether it did.
    @discardableResult
    mutating func remove(_ suffix: StaticString, in region: Int) -> Bool {
        ends(with: suffix) && remove(suffix.utf8CodeUnitCount, in: region)
    }

    /// Puts other letters, all ASCII, in the place of an ending.
    mutating func replace(_ length: Int, by text: StaticString) {
        remove(length)
        text.withUTF8Buffer { letters.append(contentsOf: $0) }
    }

    /// Puts other letters in the place of an ending when it lies in a region.
    ///
    /// - Returns: Whether it did.
    @discardableResult
    mutating func replace(_ length: Int, by text: StaticString, in region: Int) -> Bool {
        guard has(length, in: region) else { return false }
        replace(length, by: text)
        return true
    }
}
