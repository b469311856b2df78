#if Office
    import SynergyModel
    import Testing

    @testable import SynergyOffice

    @Suite struct XMLReaderTests {
        private func code(_ text: String, _ limits: XMLLimits = XMLLimits()) -> String? {
            XMLReader.read(Array(text.utf8), limits: limits, into: Recorder())?.code.rawValue
        }

        @Test func `elements, attributes and texts are read in order`() {
            let recorder = Recorder()
            let text = "<a x='1'><b>t&amp;u<![CDATA[<v>]]>&#x41;</b><!-- no --><c/></a>"
            #expect(XMLReader.read(Array(text.utf8), into: recorder) == nil)
            #expect(recorder.events == ["<a x=1>", "<b>", "t&u<v>A", "</>", "<c>", "</>", "</>"])
        }

        @Test func `prefixes stand for what the nearest element says`() throws {
            let root = try XMLTree.read(
                Array(
                    "<p:a xmlns:p='one' xmlns='two'><b/><b xmlns=''/><p:b xmlns:p='three' p:k='v' k='w'/><p:b/></p:a>"
                        .utf8))
            #expect(root.space == .other("one"))
            #expect(root.children.map(\.space) == [.other("two"), .none, .other("three"), .other("one")])
            #expect(root.children[2]["k", .other("three")] == "v")
            #expect(root.children[2]["k"] == "w")
            #expect(root.children[3]["k", .other("one")] == nil)
        }

        @Test func `attributes have the namespace of their prefix where they stand`() throws {
            let text =
                "<a xmlns='one' xmlns:p='two' xmlns:q='three' q:k='1' p:k='2' k='3'><b xmlns:p='three' p:k='4' r='5'/></a>"
            let root = try XMLTree.read(Array(text.utf8))
            #expect(root["k", .other("two")] == "2")
            #expect(root["k", .other("three")] == "1")
            #expect(root["k"] == "3")
            #expect(root.children[0]["k", .other("three")] == "4")
            #expect(root.children[0]["k", .other("two")] == nil)
        }

        @Test(arguments: [200, 201])
        func `prefixes without end are refused`(count: Int) {
            let declarations = (0..<count).map { "<e xmlns:p\($0)='u'>" }.joined()
            let wide = "<e \((0..<count).map { "xmlns:p\($0)='u'" }.joined(separator: " "))/>"
            var limits = XMLLimits()
            limits.depth = 1_000
            for text in [declarations + String(repeating: "</e>", count: count), wide] {
                let problem = XMLReader.read(Array(text.utf8), limits: limits, into: Deaf())
                #expect(problem?.code.rawValue == (count > 200 ? "xml-too-large" : nil))
            }
        }

        private final class Deaf: XMLHandler {
            func start(_ tag: XMLTag, in reader: XMLReader) {}
            func text(_ text: String, in reader: XMLReader) {}
            func end(in reader: XMLReader) {}
        }

        @Test func `what an element says of prefixes ends with it`() throws {
            let inner = "<b xmlns='two' xmlns:p='3' xmlns:q='4' xmlns:r='5'><p:c/></b>"
            let root = try XMLTree.read(Array("<a xmlns='one'>\(inner)<b/></a>".utf8))
            #expect(root.children.map(\.space) == [.other("two"), .other("one")])
            #expect(code("<a xmlns='one'>\(inner)<p:b/></a>") == "xml-not-well-formed")
        }

        @Test func `both spellings of a namespace are the same`() throws {
            for uri in [
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
            ] {
                #expect(try XMLTree.read(Array("<x:a xmlns:x='\(uri)'/>".utf8)).space == .spreadsheet)
            }
        }

        @Test(arguments: [
            "<!DOCTYPE a><a/>", "<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'a.dtd'><a/>",
            "<!-- c --> <?pi x?> <!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "\u{FEFF}<!DOCTYPE a><a/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "<!doctype a><a/>",
        ])
        func `a document type declaration is refused`(_ text: String) {
            #expect(code(text) == "xml-doctype")
        }

        @Test func `a billion laughs are refused`() {
            var text = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">"
            for level in 1..<10 {
                let inner = level == 1 ? "&lol;" : "&lol\(level - 1);"
                text += "<!ENTITY lol\(level) \"\(String(repeating: inner, count: 10))\">"
            }
            #expect(code(text + "]><lolz>&lol9;</lolz>") == "xml-doctype")
        }

        @Test(arguments: [
            "<a><b></a>", "<a>&nope;</a>", "<a/>junk", "<a/><b/>", "<a x='1' x='2'/>", "<p:a/>", "<a p:x='1'/>", "<a",
            "a",
            "<a x=1/>", "<a>\u{1}</a>", "<a>&#0;</a>", "<a>&#xFFFF;</a>", "<a><!DOCTYPE b></a>", "<a x='<'/>",
        ])
        func `what is not well formed is refused`(_ text: String) {
            #expect(code(text) == "xml-not-well-formed" || code(text) == "xml-truncated")
        }

        @Test func `a file cut anywhere is refused`() {
            let bytes = Array("<?xml version='1.0'?><a x='1'><b>té</b><![CDATA[c]]><!--d--></a>".utf8)
            #expect(XMLReader.read(bytes, into: Recorder()) == nil)
            for length in bytes.indices {
                #expect(XMLReader.read(Array(bytes[..<length]), into: Recorder()) != nil, "cut to \(length) bytes")
            }
        }

        @Test func `each limit refuses what is beyond it`() {
            #expect(code("<a><b><c/></b></a>", XMLLimits(depth: 2)) == "xml-too-deep")
            #expect(code("<a><b><c/></b></a>", XMLLimits(depth: 3)) == nil)
            #expect(code("<a><b/><b/></a>", XMLLimits(elements: 2)) == "xml-too-large")
            #expect(code("<a>12345&amp;7</a>", XMLLimits(textBytes: 6)) == "xml-too-large")
            #expect(code("<a>12345&amp;7</a>", XMLLimits(textBytes: 7)) == nil)
            #expect(code(String(repeating: "<a>", count: 100_000)) == "xml-too-deep")
        }

        @Test func `an element with a great many attributes is refused before the parser compares them`() {
            let many = (0..<200_000).map { " a\($0)=''" }.joined()
            #expect(code("<a\(many)/>") == "xml-too-large")
            #expect(code("<a x='>'\(many)/>") == "xml-too-large")
            let some = (0..<1_000).map { " a\($0)=''" }.joined()
            #expect(code("<a\(some)/>") == nil)
            #expect(code("<a>\(String(repeating: "x=1 ", count: 5_000))</a>") == nil)
        }

        @Test func `UTF-16 is read in both orders, with and without a mark`() throws {
            let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é\u{1F30D}</a>"
            for isBig in [true, false] {
                for hasMark in [true, false] {
                    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
                    let bytes = units.flatMap { unit -> [UInt8] in
                        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                        return isBig ? [high, low] : [low, high]
                    }
                    #expect(try XMLTree.read(bytes).text == "é\u{1F30D}")
                    #expect(throws: XMLProblem.self) { try XMLTree.read(Array(bytes.dropLast())) }
                }
            }
        }

        @Test func `other encodings and what is not UTF-8 are refused`() {
            #expect(code("<?xml version='1.0' encoding='ISO-8859-1'?><a/>") == "xml-encoding")
            #expect(code("<?xml version='1.0' encoding='UTF-7'?><a/>") == "xml-encoding")
            #expect(code("<?xml version='1.0' encoding='UTF-16'?><a/>") == "xml-encoding")
            #expect(code("<?xml version='1.0' encoding='utf-8'?><a/>") == nil)
            #expect(code("\u{FEFF}<a/>") == nil)
            let problem = XMLReader.read(Array("<a>\n".utf8) + [0xC3, 0x28] + Array("</a>".utf8), into: Recorder())
            #expect(problem == XMLProblem("xml-encoding", "is not well-formed UTF-8", line: 2, column: 1))
            // Half of a pair.
            #expect(XMLReader.read([0xFF, 0xFE, 0x00, 0xD8], into: Recorder())?.code.rawValue == "xml-encoding")
        }

        @Test func `the place of a problem is told`() throws {
            let problem = try #require(XMLReader.read(Array("<a>\n<b>\n</c></a>".utf8), into: Recorder()))
            #expect(problem.line == 3)
            #expect(
                problem.diagnostic(file: "a.xlsx", part: "xl/x.xml").description.hasPrefix(
                    "a.xlsx: error: is not well-formed"))
        }

        @Test func `a file of more than ten megabytes is read`() throws {
            let text = "<a>" + String(repeating: "<b>0123456789</b>", count: 700_000) + "</a>"
            let counter = Counter()
            #expect(XMLReader.read(Array(text.utf8), into: counter) == nil)
            #expect(counter.elements == 700_001)
            #expect(counter.textBytes == 7_000_000)
        }

        @Test func `nothing is handed over after a handler stops`() {
            final class Stopper: XMLHandler {
                var starts = 0
                func start(_ tag: XMLTag, in reader: XMLReader) {
                    starts += 1
                    reader.stop("enough", "is enough")
                }
                func text(_ text: String, in reader: XMLReader) { starts += 100 }
                func end(in reader: XMLReader) { starts += 100 }
            }
            let stopper = Stopper()
            #expect(XMLReader.read(Array("<a>t<b/></a>".utf8), into: stopper)?.code.rawValue == "enough")
            #expect(stopper.starts == 1)
        }

        @Test func `a whole tree is read`() throws {
            let root = try XMLTree.read(Array("<a>1<b k='v'>2<c>3</c></b>4<b>5</b><d/></a>".utf8))
            #expect(root.text == "12345")
            #expect(root.all("b").map(\.text) == ["23", "5"])
            #expect(root.first("b")?["k"] == "v")
            #expect(root.first("none") == nil)
            #expect(root.children.map(\.name) == ["b", "b", "d"])
        }
    }

    /// Writes down what it is handed.
    private final class Recorder: XMLHandler {
        var events: [String] = []
        private var isText = false

        func start(_ tag: XMLTag, in reader: XMLReader) {
            events.append("<\(tag.name)\(tag["x"].map { " x=\($0)" } ?? "")>")
            isText = false
        }

        func text(_ text: String, in reader: XMLReader) {
            if isText { events[events.count - 1] += text } else { events.append(text) }
            isText = true
        }

        func end(in reader: XMLReader) {
            events.append("</>")
            isText = false
        }
    }

    private final class Counter: XMLHandler {
        var elements = 0
        var textBytes = 0

        func start(_ tag: XMLTag, in reader: XMLReader) { elements += 1 }
        func text(_ text: String, in reader: XMLReader) { textBytes += text.utf8.count }
        func end(in reader: XMLReader) {}
    }
#endif
