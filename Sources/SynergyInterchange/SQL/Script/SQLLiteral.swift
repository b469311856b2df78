/// Values as literals of a script.
///
/// Nothing from outside ever stands in a script but inside a literal, and a literal never leaves its line: what is no
/// ordinary character is written by its number.
enum SQLLiteral {
    /// Stands for the character NUL, which no engine keeps.
    private static let nulPicture: Unicode.Scalar = "\u{2400}"

    /// Writes a text as a literal for SQLite and PostgreSQL.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func append(_ text: String, to bytes: inout [UInt8], _ dialect: SQLDialect) {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != quote }) {
            bytes.append(quote)
            bytes.append(contentsOf: text.utf8)
            bytes.append(quote)
        } else {
            appendInPieces(text, to: &bytes, function: dialect == .sqlite ? "char" : "chr")
        }
    }

    /// Writes a text as a string of JSON that stands inside a literal of DuckDB or Spark.
    ///
    /// What either language, or the settings of Spark, could take for something else is written by its number.
    static func appendJSON(_ text: String, to bytes: inout [UInt8], _ dialect: SQLDialect) {
        // Spark reads the escapes of its own literal before JSON reads those of the string.
        let escape = dialect == .spark ? "\\\\" : "\\"
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars.lazy.map(kept) {
            if needsNumber(scalar) || special.contains(scalar) {
                let digits = String(scalar.value, radix: 16)
                let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
                bytes.append(contentsOf: "\(escape)u\(zeros)\(digits)".utf8)
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a number so that every engine reads it as one with a floating point.
    static func append(_ number: Double, to bytes: inout [UInt8]) {
        // A zero has no sign here: the engines do not agree on what a negative one equals.
        let text = number == 0 ? "0.0" : "\(number)"
        bytes.append(contentsOf: text.utf8)
        if !text.utf8.contains(UInt8(ascii: "e")) { bytes.append(contentsOf: "e0".utf8) }
    }

    private static let quote = UInt8(ascii: "'")
    /// Characters that mean something to JSON, to SQL or to the settings of Spark.
    private static let special: Set<Unicode.Scalar> = ["'", "\"", "\\", "$"]

    /// Whether a character could be mistaken for the end of a line, or turns the direction of what is read.
    private static func needsNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar { scalar.value == 0 ? nulPicture : scalar }

    /// How many pieces are joined without brackets of their own.
    private static let mostPieces = 64

    /// Joins pieces; many of them by halves, because SQLite allows a thousand operations one inside the other.
    private static func join(_ pieces: ArraySlice<[UInt8]>, to bytes: inout [UInt8]) {
        if pieces.count > 1 { bytes.append(UInt8(ascii: "(")) }
        if pieces.count > mostPieces {
            let middle = pieces.startIndex + pieces.count / 2
            join(pieces[..<middle], to: &bytes)
            bytes.append(contentsOf: " || ".utf8)
            join(pieces[middle...], to: &bytes)
        } else {
            for (index, piece) in pieces.enumerated() {
                if index > 0 { bytes.append(contentsOf: " || ".utf8) }
                bytes.append(contentsOf: piece)
            }
        }
        if pieces.count > 1 { bytes.append(UInt8(ascii: ")")) }
    }

    /// `'it''s' || chr(10) || 'so'`, in brackets where there is more than one piece.
    private static func appendInPieces(_ text: String, to bytes: inout [UInt8], function: String) {
        var pieces: [[UInt8]] = []
        var open: [UInt8]?
        for scalar in text.unicodeScalars.lazy.map(kept) {
            if needsNumber(scalar) {
                if var piece = open {
                    piece.append(quote)
                    pieces.append(piece)
                    open = nil
                }
                pieces.append(Array("\(function)(\(scalar.value))".utf8))
            } else {
                var piece = open ?? [quote]
                if scalar == "'" { piece.append(quote) }
                piece.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                open = piece
            }
        }
        if var piece = open {
            piece.append(quote)
            pieces.append(piece)
        }
        if pieces.isEmpty { pieces = [[quote, quote]] }
        join(pieces[...], to: &bytes)
    }
}
