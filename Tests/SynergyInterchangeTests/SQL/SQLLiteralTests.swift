import SynergyTestSupport
import Testing

@testable import SynergyInterchange

/// Texts as literals: whatever they say, they stay texts.
struct SQLLiteralTests {
    private func literal(_ text: String, _ dialect: SQLDialect) -> String {
        var bytes: [UInt8] = []
        if dialect.readsRowsFromJSON {
            SQLLiteral.appendJSON(text, to: &bytes, dialect)
        } else {
            SQLLiteral.append(text, to: &bytes, dialect)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func literal(_ number: Double) -> String {
        var bytes: [UInt8] = []
        SQLLiteral.append(number, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Worked out by hand from what the manuals of the engines say.
    @Test func textsAreQuotedAsEachEngineReadsThem() {
        let text = "it's \\n $1"
        #expect(literal(text, .sqlite) == #"'it''s \n $1'"#)
        #expect(literal(text, .postgresql) == #"'it''s \n $1'"#)
        #expect(literal(text, .duckdb) == #""it\u0027s \u005cn \u00241""#)
        #expect(literal(text, .spark) == #""it\\u0027s \\u005cn \\u00241""#)
        #expect(literal("a\nb", .sqlite) == "('a' || char(10) || 'b')")
        #expect(literal("a\nb", .postgresql) == "('a' || chr(10) || 'b')")
        #expect(literal("\n", .postgresql) == "chr(10)")
        #expect(literal("a\nb", .duckdb) == #""a\u000ab""#)
        #expect(literal("", .sqlite) == "''")
        #expect(literal("", .spark) == #""""#)
    }

    /// SQLite allows a thousand operations one inside the other (`SQLITE_MAX_EXPR_DEPTH`).
    @Test func manyPiecesAreNotJoinedOneInsideTheOther() throws {
        let text = String(repeating: "a\n", count: 50_000)
        let written = literal(text, .sqlite)
        // Joined from left to right, each piece between brackets is one operation deeper than the one before.
        var deepest = 0
        var open = [0]
        for byte in written.utf8 where "()|".utf8.contains(byte) {
            switch byte {
            case UInt8(ascii: "("): open.append(0)
            case UInt8(ascii: ")"): _ = open.popLast()
            default: open[open.count - 1] += 1
            }
            deepest = max(deepest, open.reduce(0, +) / 2 + open.count)
        }
        #expect(deepest < 200)
        // Without the brackets it is what it was.
        let plain = written.replacing("char(10)", with: "char[10]").filter { $0 != "(" && $0 != ")" }
        let flat = "(" + plain.replacing("char[10]", with: "char(10)") + ")"
        #expect(SQLLiteralReader.read(flat, .sqlite) == text)
    }

    @Test func noSettingOfSparkIsReadFromAText() {
        #expect(!literal("${env:HOME}", .spark).contains("${"))
    }

    @Test(arguments: SQLDialect.allCases)
    func nulBecomesItsPicture(_ dialect: SQLDialect) {
        #expect(literal("a\u{0}b", dialect).dropFirst().dropLast() == "a\u{2400}b")
    }

    @Test func numbersAreFloatingPointEverywhere() {
        #expect(literal(14) == "14.0e0")
        #expect(literal(0.1) == "0.1e0")
        #expect(literal(1e300) == "1e+300")
        #expect(literal(-2.5) == "-2.5e0")
        #expect(literal(-0.0) == "0.0e0")
    }

    /// Reads literals back by the rules of each engine, and finds no byte that is not part of one.
    @Test(arguments: SQLDialect.allCases)
    func everyTextReadsBackAsItself(_ dialect: SQLDialect) throws {
        var random = SplitMix64(seed: 5)
        let pieces = [
            "'", "''", "\\", "\\'", "\"", ";", "--", "/*", "*/", "\n", "\r\n", "\u{0}", "\u{1A}", "\u{1B}", "$", "${",
            "}", "{{",
            "?", ":a", "@", "`", "%", "_", "é", "e\u{301}", "\u{202E}", "\u{2028}", "😀", "\u{FEFF}", "\\u0027", "x",
            " ", "\u{85}",
        ]
        for _ in 0..<(Laws.isFull ? 20_000 : 1_000) {
            let text = (0..<random.below(12)).map { _ in random.pick(pieces) }.joined()
            let written = literal(text, dialect)
            #expect(!written.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0 == "\u{2028}" })
            let read = try #require(SQLLiteralReader.read(written, dialect), "\(written)")
            // Byte for byte: texts that are only canonically equivalent are not the same here.
            #expect(Array(read.utf8) == Array(text.replacing("\u{0}", with: "\u{2400}").utf8), "\(written)")
        }
    }
}

/// Reads one literal as an engine would: an independent reading of what the manuals say.
enum SQLLiteralReader {
    static func read(_ literal: String, _ dialect: SQLDialect) -> String? {
        guard !dialect.readsRowsFromJSON else {
            // Spark reads its own escapes first; there is none but that of the backslash.
            let text = dialect == .spark ? literal.replacing("\\\\", with: "\\") : literal
            return literal.contains("'") ? nil : json(text)
        }
        var rest = Array(literal.unicodeScalars)[...]
        let isBracketed = rest.first == "("
        if isBracketed {
            guard rest.last == ")" else { return nil }
            rest = rest.dropFirst().dropLast()
        }
        var result = String.UnicodeScalarView()
        var isFirst = true
        while !rest.isEmpty {
            if !isFirst {
                guard rest.starts(with: " || ".unicodeScalars) else { return nil }
                rest = rest.dropFirst(4)
            }
            isFirst = false
            let isDone = rest.first == "'" ? text(&rest, &result) : number(&rest, &result, dialect)
            guard isDone else { return nil }
        }
        return isFirst ? nil : String(result)
    }

    private static func number(
        _ rest: inout ArraySlice<Unicode.Scalar>, _ result: inout String.UnicodeScalarView, _ dialect: SQLDialect
    ) -> Bool {
        let name = dialect == .sqlite ? "char(" : "chr("
        guard rest.starts(with: name.unicodeScalars) else { return false }
        rest = rest.dropFirst(name.unicodeScalars.count)
        let digits = rest.prefix { $0 != ")" }
        rest = rest.dropFirst(digits.count + 1)
        guard let value = UInt32(String(String.UnicodeScalarView(digits))), let scalar = Unicode.Scalar(value) else {
            return false
        }
        result.append(scalar)
        return true
    }

    private static func text(
        _ rest: inout ArraySlice<Unicode.Scalar>, _ result: inout String.UnicodeScalarView
    ) -> Bool {
        rest = rest.dropFirst()
        while let scalar = rest.popFirst() {
            if scalar == "'" {
                guard rest.first == "'" else { return true }
                rest = rest.dropFirst()
            }
            result.append(scalar)
        }
        return false
    }

    /// A string of JSON (RFC 8259) of which the only escapes are numbers.
    private static func json(_ text: String) -> String? {
        var rest = Array(text.unicodeScalars)[...]
        guard rest.popFirst() == "\"", rest.popLast() == "\"" else { return nil }
        var result = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                if scalar == "\"" || scalar.value < 0x20 { return nil }
                result.append(scalar)
                continue
            }
            guard rest.popFirst() == "u",
                let value = UInt32(String(String.UnicodeScalarView(rest.prefix(4))), radix: 16),
                let one = Unicode.Scalar(value)
            else { return nil }
            rest = rest.dropFirst(4)
            result.append(one)
        }
        return String(result)
    }
}
