#if Office
    import Testing

    @testable import SynergyOffice

    @Suite struct XMLWriterTests {
        private let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

        @Test func `elements, attributes and texts are escaped`() {
            var xml = XMLWriter()
            xml.start("a", [("k", "<\"&'>\t\n")])
            xml.text("<&>\"' \r")
            xml.empty("b")
            xml.element("c", text: " d")
            xml.end()
            #expect(
                String(decoding: xml.bytes, as: UTF8.self) == head
                    + "<a k=\"&lt;&quot;&amp;'&gt;&#9;&#10;\">&lt;&amp;&gt;\"' &#13;<b/><c xml:space=\"preserve\"> d</c></a>"
            )
        }

        @Test func `what XML cannot hold is replaced and counted`() {
            var xml = XMLWriter.piece()
            xml.text("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e\u{FFFD}")
            #expect(String(decoding: xml.bytes, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}")
            #expect(xml.replacedCharacters == 4)
        }

        @Test func `every character that XML can hold comes back from the parser`() throws {
            var text = String.UnicodeScalarView()
            for value in (0x20...0x2FF) + [9, 10, 13, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF] {
                if let scalar = Unicode.Scalar(UInt32(value)) { text.append(scalar) }
            }
            var xml = XMLWriter()
            xml.start("a", [("k", String(text))])
            xml.text(String(text))
            xml.end()
            let root = try XMLTree.read(xml.bytes)
            #expect(Array(root.text.unicodeScalars) == Array(text))
            #expect(root["k"].map { Array($0.unicodeScalars) } == Array(text))
            #expect(xml.replacedCharacters == 0)
        }

        @Test(arguments: [(" a", true), ("a ", true), ("a\nb", true), ("a  b", true), ("a b", false), ("", false)])
        func `white space is told to be kept where it could be lost`(_ text: String, _ expected: Bool) {
            #expect(XMLWriter.needsSpace(text) == expected)
        }
    }
#endif
