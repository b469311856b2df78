import SynergyInterchange
import SynergyModel
import Testing

@Suite struct JSONParserTests {
    private func parse(_ text: String) -> JSONNode? { JSONParser.parse(Array(text.utf8), JSONReading()) }

    private func codes(_ bytes: [UInt8], limits: Limits = Limits()) -> [String] {
        let reading = JSONReading()
        _ = JSONParser.parse(bytes, limits: limits, reading)
        return reading.issues.map(\.code.rawValue)
    }

    @Test(arguments: [
        "null", "true", "false", "0", "-0", "-1", "1.5", "1e5", "1E+5", "1e-5", "0.1e1", "123456789012345678",
        "\"\"", "\"a\"", "\"\\u0041\"", "\"\\ud83d\\ude00\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\u{7F}\"",
        "\"\u{2028}\"",
        "[]", "[ ]", "[[]]", "[1,2 ,\t3]", "{}", "{ }", "{\"a\":1}", "{\"\":0}", "{\"a\":{\"a\":[]}}", " \r\n\t1 ",
        "\"\u{10FFFF}\"", "\"\\u0000\"", "1.7976931348623157e308", "5e-324", "1e-400",
    ])
    func validTextsAreRead(text: String) { #expect(parse(text) != nil) }

    @Test(arguments: [
        "", " ", "nul", "True", "+1", "01", "-", "-a", "1.", ".5", "1e", "1e+", "0x1", "1_000", "Infinity", "NaN",
        "'a'",
        "\"", "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\n\"", "\"\t\"", "\"\u{0}\"", "[", "]", "[1",
        "[1,", "[1,]",
        "[,1]", "[1 2]", "[1;2]", "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}",
        "{1:1}",
        "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{,}", "1 2", "[] []", "// a\n1", "/* a */1", "#1", "1\u{A0}",
        "1\u{FEFF}", "\\u0031", "[1]x", "nullnull",
    ])
    func invalidTextsAreRefusedWithOneProblem(text: String) {
        #expect(parse(text) == nil)
        #expect(codes(Array(text.utf8)).count == 1)
    }

    /// RFC 8259 section 8.1 lets readers ignore it; one in any other place is no white space.
    @Test func aByteOrderMarkIsSkippedWithAWarningAtTheStartOnly() {
        #expect(parse("\u{FEFF}1") == JSONNode(.number(1)))
        #expect(codes(Array("\u{FEFF}1".utf8)) == ["byte-order-mark"])
        #expect(parse("\u{FEFF}") == nil && parse("\u{FEFF}\u{FEFF}1") == nil)
    }

    @Test(
        arguments: [
            [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xC1, 0xBF, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
            [0x22, 0xE0, 0x9F, 0xBF, 0x22],
            [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xED, 0xBF, 0xBF, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
            [0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
            [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
            [0x22, 0x80, 0x22], [0x22, 0xBF, 0x22], [0x22, 0xC2, 0x22], [0x22, 0xE2, 0x82, 0x22],
            [0x22, 0xF0, 0x9F, 0x98, 0x22],
            [0x22, 0xFE, 0x22], [0x22, 0xFF, 0x22], [0xE2], [0x22, 0xE2, 0x82],
        ] as [[UInt8]])
    func bytesThatAreNotUTF8AreRefused(bytes: [UInt8]) { #expect(codes(bytes) == ["invalid-utf8"]) }

    @Test func everyScalarIsReadAsItself() {
        for scalar in stride(from: UInt32(0x20), through: 0x10FFFF, by: 97).compactMap(Unicode.Scalar.init) {
            guard scalar != "\"", scalar != "\\" else { continue }
            let text = String(Character(scalar))
            #expect(parse("\"\(text)\"")?.string?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
        }
    }

    @Test func problemsThatKeepNothingFromBeingReadAreAllReported() {
        let text = #"{"a": 1, "a": 2, "b": 1e999, "c": "\ud800", "c": "\udc00\ud800"}"#
        #expect(
            codes(Array(text.utf8)) == [
                "duplicate-member", "number-range", "json-syntax", "json-syntax", "json-syntax", "duplicate-member",
            ])
    }

    @Test func namesAreComparedAfterEscapesAreResolved() {
        #expect(codes(Array(#"{"a": 1, "\u0061": 2}"#.utf8)) == ["duplicate-member"])
        let many = (0..<20).map { "\"k\($0)\": 0" }.joined(separator: ", ")
        #expect(codes(Array("{\(many), \"k3\": 0}".utf8)) == ["duplicate-member"])
    }

    @Test func placesAreLinesAndColumnsInBytes() {
        let bytes = Array("{\n  \"ä\": 1,\n\n  \"b\" 2}".utf8)
        let reading = JSONReading()
        #expect(JSONParser.parse(bytes, reading) == nil)
        let place = reading.issues.first.map { LineTable(bytes).place(of: $0.offset) }
        #expect(place?.line == 4)
        #expect(place?.column == 7)
        let node = JSONParser.parse(Array("{\"ä\": [1, {\"b\": 2}]}".utf8), JSONReading())
        #expect(node?.offset(of: JSONPath([.member("ä"), .index(1), .member("b")])) == 17)
        #expect(node?.offset(of: JSONPath([.member("ä"), .index(7), .member("b")])) == 7)
    }

    @Test func depthIsLimited() {
        func nested(_ depth: Int) -> [UInt8] {
            Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
        }
        #expect(codes(nested(512)).isEmpty)
        #expect(codes(nested(513)) == ["too-deep"])
        #expect(codes(nested(10_000)) == ["too-deep"])
        #expect(codes(Array(repeating: UInt8(ascii: "["), count: 1_000_000)) == ["too-deep"])
        let objects = Array(String(repeating: "{\"a\":", count: 10_000).utf8)
        #expect(codes(objects) == ["too-deep"])
        #expect(codes(nested(3), limits: Limits(depth: 2)) == ["too-deep"])
    }
}

@Suite struct JSONWriterTests {
    private func text(_ node: JSONNode?, _ layout: JSONNode.Layout = .compact) -> String {
        String(decoding: node?.serialized(layout) ?? [], as: UTF8.self)
    }

    @Test(arguments: [
        "null", "true", "0", "-1", "1.5", "1e+22", "1e-07", "0.1", "123456789", "9007199254740991", "5e-324",
        "\"a\\\"\\\\\\n\\r\\t\\u0001\\u007f/é\"", "[]", "{}", "[1,[2,{\"b\":3,\"a\":4}]]",
    ])
    func canonicalTextIsWrittenAsItWasRead(text: String) {
        #expect(self.text(JSONParser.parse(Array(text.utf8), JSONReading())) == text)
    }

    @Test func theIndentedLayoutHasOneMemberALine() {
        let node = JSONParser.parse(Array(#"{"a":[1,{"b":[]}],"c":{}}"#.utf8), JSONReading())
        #expect(
            text(node, .indented) == """
                {
                  "a": [
                    1,
                    {
                      "b": []
                    }
                  ],
                  "c": {}
                }

                """)
    }

    @Test func randomNumbersReadBackTheSame() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let number = Double(bitPattern: generator.next())
            guard number.isFinite else { continue }
            let written = text(JSONNode(.number(number)))
            guard case .number(let read)? = JSONParser.parse(Array(written.utf8), JSONReading())?.value else {
                Issue.record("\(written) was not read")
                continue
            }
            #expect(read == number)
        }
    }
}
