/// About how many words a text has, in any script.
package enum WordCount {
    /// Counts runs of letters and digits; where words are not set apart, as in Chinese, two characters count as one word.
    package static func words(in text: String) -> Int {
        var words = 0
        var characters = 0
        var isInside = false
        for scalar in text.unicodeScalars {
            if isUnspaced(scalar.value) {
                characters += 1
                isInside = false
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || (isInside && (scalar == "'" || scalar == "’" || scalar == "-"))
                || (isInside && scalar.properties.generalCategory == .nonspacingMark)
            {
                if !isInside { words += 1 }
                isInside = true
            } else {
                isInside = false
            }
        }
        return words + (characters + 1) / 2
    }

    /// Chinese characters, Japanese syllables, Thai, Lao, Khmer and Burmese letters.
    private static func isUnspaced(_ value: UInt32) -> Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
