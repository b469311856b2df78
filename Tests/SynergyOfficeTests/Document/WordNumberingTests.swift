#if Office
    import SynergyOffice
    import Testing

    @Suite struct WordNumberingTests {
        /// The definition of a list with a level for each format and text.
        private static func list(_ levels: [(String, String)], id: String = "0", extra: String = "") -> String {
            let levels = levels.enumerated().map { place, level in
                "<w:lvl w:ilvl=\"\(place)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(level.0)\"/>\(extra)<w:lvlText w:val=\"\(level.1)\"/></w:lvl>"
            }
            return "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
        }

        private static func use(_ id: String, _ list: String, _ changes: String = "") -> String {
            "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(list)\"/>\(changes)</w:num>"
        }

        /// The numbers before paragraphs of these lists and levels.
        private func numbers(_ numbering: String, _ paragraphs: [(list: String, level: Int)]) -> [String] {
            var word = RawWord(paragraphs.map { RawWord.paragraph("x", list: $0.list, level: $0.level) }.joined())
            word.numbering = numbering
            return word.reading.content.blocks.map {
                if case .paragraph(let paragraph) = $0 { paragraph.number ?? "-" } else { "?" }
            }
        }

        @Test("levels count on, and begin anew below each number of a level above")
        func levels() {
            let numbering =
                Self.list([("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")]) + Self.use("1", "0")
            let found = numbers(
                numbering, [("1", 0), ("1", 1), ("1", 1), ("1", 2), ("1", 2), ("1", 0), ("1", 1), ("1", 2)])
            #expect(found == ["1.", "1.1", "1.2", "(a)", "(b)", "2.", "2.1", "(a)"])
        }

        /// Formats of numbers with the first, the fifth and the twenty-eighth of them.
        static let formats: [(format: String, texts: [String])] = [
            ("decimal", ["1", "5", "28"]), ("decimalZero", ["01", "05", "28"]), ("lowerLetter", ["a", "e", "bb"]),
            ("upperLetter", ["A", "E", "BB"]), ("lowerRoman", ["i", "v", "xxviii"]),
            ("upperRoman", ["I", "V", "XXVIII"]), ("russianLower", ["а", "д", "ю"]), ("arabicAbjad", ["أ", "ه", "غ"]),
            ("none", ["-", "-", "-"]),
        ]

        @Test("numbers are written in the format of their level", arguments: formats)
        func format(format: String, texts: [String]) {
            let numbering = Self.list([(format, "%1")]) + Self.use("1", "0")
            let found = numbers(numbering, Array(repeating: ("1", 0), count: 28))
            #expect([found[0], found[4], found[27]] == texts)
        }

        @Test("two lists of one definition count together, unless one says where it begins")
        func sharing() {
            let numbering =
                Self.list([("decimal", "%1.")]) + Self.use("1", "0") + Self.use("2", "0")
                + Self.use("3", "0", "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>")
            #expect(
                numbers(numbering, [("1", 0), ("2", 0), ("3", 0), ("3", 0), ("1", 0)]) == [
                    "1.", "2.", "7.", "8.", "9.",
                ])
        }

        @Test("a level may go on below the next number of the level above")
        func restart() {
            let numbering =
                Self.list([("decimal", "%1."), ("decimal", "%2)")], extra: "<w:lvlRestart w:val=\"0\"/>")
                + Self.use("1", "0")
            #expect(numbers(numbering, [("1", 0), ("1", 1), ("1", 0), ("1", 1)]) == ["1.", "1)", "2.", "2)"])
        }

        @Test("legal numbering writes the levels above in digits")
        func legal() {
            let numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
                + Self.use("1", "0")
            #expect(numbers(numbering, [("1", 0), ("1", 0), ("1", 1)]) == ["I.", "II.", "2.1"])
        }

        @Test("bullets are no numbers, and a list that does not exist sets none")
        func bullets() {
            let numbering = Self.list([("bullet", "•")]) + Self.use("1", "0")
            #expect(numbers(numbering, [("1", 0), ("9", 0), ("0", 0)]) == ["-", "-", "-"])
        }

        @Test("a style may set the number, at the level that names it")
        func styled() {
            var word = RawWord(
                RawWord.paragraph("x", style: "Q") + RawWord.paragraph("y", style: "Sub")
                    + RawWord.paragraph("z", style: "Sub"))
            word.styles = """
                <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Question"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
                <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Q"/></w:style>
                """
            word.numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:pStyle w:val=\"Q\"/><w:lvlText w:val=\"Question %1\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:pStyle w:val=\"Sub\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
                + Self.use("1", "0")
            let numbers = word.reading.content.blocks.map {
                if case .paragraph(let paragraph) = $0 { paragraph.number ?? "-" } else { "?" }
            }
            #expect(numbers == ["Question 1", "1.1", "1.2"])
        }
    }
#endif
