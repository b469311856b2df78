#if Office
    import Foundation

    #if canImport(FoundationXML)
        import FoundationXML
    #endif

    /// Hears what the parser finds and hands it on.
    final class XMLEvents: NSObject, XMLParserDelegate {
        private let reader: XMLReader
        private let handler: any XMLHandler
        private let parser: XMLParser
        private var isComplete = false

        init(_ data: Data, reader: XMLReader, handler: any XMLHandler) {
            self.reader = reader
            self.handler = handler
            // Given as a stream because the parser refuses more than 10 MB given at once.
            parser = XMLParser(stream: InputStream(data: data))
            super.init()
        }

        /// Reads to the end or to the first problem.
        func run() -> XMLProblem? {
            parser.shouldResolveExternalEntities = false
            // Names are split here: the parser would make a text of the namespace for each element.
            parser.shouldProcessNamespaces = false
            parser.delegate = self
            _ = parser.parse()
            parser.delegate = nil
            if !isComplete || reader.depth > 0, !reader.isStopped {
                reader.stop("xml-truncated", "ends too early")
                reader.setPlace(line: parser.lineNumber, column: parser.columnNumber)
            }
            return reader.problem
        }

        private func abort() {
            reader.setPlace(line: parser.lineNumber, column: parser.columnNumber)
            parser.abortParsing()
        }

        // MARK: XMLParserDelegate

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            guard let tag = reader.begin(name, attributes) else { return abort() }
            handler.start(tag, in: reader)
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            guard reader.leave() else { return abort() }
            handler.end(in: reader)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            guard reader.add(textBytes: string.utf8.count) else { return abort() }
            handler.text(string, in: reader)
        }

        func parser(_ parser: XMLParser, foundCDATA block: Data) {
            self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
        }

        func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
            let code = (error as NSError).code
            // 99 and 100 only say that the name of a namespace is unusual.
            guard !reader.isStopped, code != 99, code != 100 else { return }
            reader.stop("xml-not-well-formed", "is not well-formed XML: \(Self.words(for: code))")
            abort()
        }

        func parserDidEndDocument(_ parser: XMLParser) { isComplete = true }

        private static func words(for code: Int) -> String {
            switch code {
            case 4, 5: "something stands after its end, or it ends too early"
            case 9: "a character that XML does not allow"
            case 26: "an entity that is not one of XML’s own"
            case 38, 65, 68, 72, 73, 77: "a tag is damaged or missing"
            case 39, 40, 41: "an attribute is damaged"
            case 42: "an attribute stands twice"
            case 76: "an element ends that had not begun"
            case 81: "it is not in the encoding that it says"
            case 201: "nothing says what a prefix stands for"
            default: "problem \(code) of the parser"
            }
        }
    }
#endif
