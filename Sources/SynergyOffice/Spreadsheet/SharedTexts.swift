#if Office
    /// Collects the texts that the cells of a workbook refer to by number (ECMA-376 part 1, 18.4).
    ///
    /// A text in several looks is read as one; what is only there to show how East Asian text is pronounced is left out.
    struct SharedTexts {
        private(set) var texts: [String] = []
        private var text = TextCollector()
        private var isInItem = false

        /// Reads the part with all texts, and what is wrong with it.
        static func read(_ bytes: [UInt8], pieceSize: Int) -> (texts: [String], problem: XMLProblem?) {
            let limits = XMLLimits()
            do throws(XMLProblem) {
                let text = try XMLGuard.checked(bytes, limits: limits)
                if let pieces = XMLPieces.cut(text, between: "si", in: nil, size: pieceSize) {
                    let parts = Parallel.map(count: pieces.count) { index -> [String]? in
                        let handler = Handler()
                        let problem = XMLReader.read(checked: pieces[index], limits: limits, into: handler)
                        return problem == nil ? handler.texts.texts : nil
                    }
                    let whole = parts.compactMap(\.self)
                    if whole.count == parts.count { return (Array(whole.joined()), nil) }
                }
                let handler = Handler()
                let problem = XMLReader.read(checked: text, limits: limits, into: handler)
                return (handler.texts.texts, problem)
            } catch {
                return ([], error)
            }
        }

        private final class Handler: XMLHandler {
            var texts = SharedTexts()

            func start(_ tag: XMLTag, in reader: XMLReader) { texts.start(tag) }
            func text(_ text: String, in reader: XMLReader) { texts.add(text) }
            func end(in reader: XMLReader) { texts.end() }
        }

        private mutating func start(_ tag: XMLTag) {
            if isInItem {
                text.start(tag.name)
            } else if tag.matches("si", .spreadsheet) {
                isInItem = true
                text.begin()
            }
        }

        private mutating func add(_ text: String) {
            if isInItem { self.text.add(text) }
        }

        private mutating func end() {
            guard isInItem else { return }
            if text.end() {
                texts.append(CellText.unescaped(text.text))
                isInItem = false
            }
        }
    }

    /// Joins the runs of one text: `t`, and `t` in `r`; not in `rPh`.
    struct TextCollector {
        private(set) var text = ""
        private var depth = 0
        /// How deep the element began in which texts count now, or 0.
        private var reading = 0
        private var skipping = 0

        /// A new text begins.
        mutating func begin() {
            text = ""
            depth = 0
            reading = 0
            skipping = 0
        }

        /// An element in it begins.
        mutating func start(_ name: String) {
            depth += 1
            guard skipping == 0 else { return }
            if name == "t" {
                reading = depth
            } else if name == "rPh" {
                skipping = depth
            }
        }

        mutating func add(_ piece: String) {
            guard reading > 0, skipping == 0 else { return }
            if text.isEmpty { text = piece } else { text += piece }
        }

        /// An element ends; returns whether it is the one around the whole text.
        mutating func end() -> Bool {
            if depth == 0 { return true }
            if reading == depth { reading = 0 }
            if skipping == depth { skipping = 0 }
            depth -= 1
            return false
        }
    }
#endif
