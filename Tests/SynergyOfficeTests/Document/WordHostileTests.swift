#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyOffice
    import SynergyTestSupport
    import Testing

    /// Well-formed files in which elements stand where they do not belong.
    @Suite struct WordHostileTests {
        private static let names = [
            "p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtPr", "sdtContent", "ins", "del", "moveFrom", "moveTo",
            "hyperlink", "pPr",
            "rPr", "numPr", "numId", "ilvl", "tcPr", "gridSpan", "vMerge", "fldChar", "instrText", "fldSimple",
            "footnoteReference",
            "txbxContent", "drawing", "pict", "br", "tab", "sym", "ruby", "rubyBase", "pStyle", "strike", "vanish",
            "showingPlcHdr",
            "trPr", "gridBefore", "ffData", "checkBox", "ddList", "result", "listEntry", "body", "altChunk",
            "outlineLvl",
        ]
        private static let values = [
            "0", "1", "-1", "99999999999999999999", "begin", "separate", "end", "restart", "H1", "", "F0FE", "true",
            "9", "x",
        ]
        private static let texts = [
            "1. ", "Does the law punish trafficking in persons?", "Yes", "☒ ☐", "4.2", "[fr]", "[[", "Answer", "(",
            "Question", "2(a)",
            "\u{200F}", "HYPERLINK \"", "٤", "[ ] x", "30/06/2025", "e\u{301}",
        ]

        private static func element(_ random: inout SplitMix64, depth: Int) -> String {
            if random.chance(25) { return "<w:t>\(random.pick(texts))</w:t>" }
            let name = random.pick(names)
            let attributes = ["val", "id", "fldCharType", "instr", "font", "char"].filter { _ in random.chance(25) }.map
            {
                "w:\($0)=\"\(random.pick(values).replacing("\"", with: ""))\""
            }
            var content = ""
            if depth < 7 {
                for _ in 0..<random.below(4) { content += element(&random, depth: depth + 1) }
            }
            return "<w:\(name) \(attributes.joined(separator: " "))>\(content)</w:\(name)>"
        }

        @Test("elements in any order are read without harm, and the same each time")
        func anyOrder() {
            for seed in Trials.seeds(full: 20_000) {
                var random = SplitMix64(seed: seed)
                var body = ""
                for _ in 0..<(1 + random.below(8)) { body += Self.element(&random, depth: 0) }
                var word = RawWord(body)
                word.numbering =
                    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                word.footnotes = "<w:footnote w:id=\"1\">\(Self.element(&random, depth: 3))</w:footnote>"
                let reading = word.reading
                #expect(reading.diagnostics.allSatisfy { $0.severity != .error }, "seed \(seed)")
                let answers = reading.answers(to: FormScanTests.form)
                #expect(answers == word.reading.answers(to: FormScanTests.form), "seed \(seed)")
                _ = reading.questions(id: "OWN")
            }
        }
    }
#endif
