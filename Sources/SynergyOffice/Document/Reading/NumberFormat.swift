/// How Word writes the numbers of lists (ISO/IEC 29500-1 section 17.18.59).
enum NumberFormat {
    /// A number in a format; in digits where the format is not known, because it means the same.
    static func text(_ value: Int, _ format: String) -> String {
        switch format {
        case "none", "bullet": ""
        case "decimalZero": value < 10 && value >= 0 ? "0\(value)" : String(value)
        case "lowerLetter": repeated(value, Array("abcdefghijklmnopqrstuvwxyz"))
        case "upperLetter": repeated(value, Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        case "lowerRoman": roman(value).lowercased()
        case "upperRoman": roman(value)
        case "russianLower": repeated(value, Array("абвгдежзиклмнопрстуфхцчшщыэюя"))
        case "russianUpper": repeated(value, Array("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"))
        case "arabicAlpha": repeated(value, Array("أبتثجحخدذرزسشصضطظعغفقكلمنهوي"))
        case "arabicAbjad": repeated(value, Array("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"))
        default: String(value)
        }
    }

    /// After the last letter Word goes on with two of the first: z, aa, bb.
    private static func repeated(_ value: Int, _ letters: [Character]) -> String {
        guard value > 0, value <= letters.count * 30 else { return String(value) }
        let (rounds, place) = (value - 1).quotientAndRemainder(dividingBy: letters.count)
        return String(repeating: letters[place], count: rounds + 1)
    }

    private static func roman(_ value: Int) -> String {
        guard value > 0, value < 4000 else { return String(value) }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = value
        var result = ""
        for (step, sign) in signs {
            while rest >= step {
                result += sign
                rest -= step
            }
        }
        return result
    }
}
