import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching

/// The files about matching, and the worksheet that two of them hold.
enum MatchFixtures {
    static func bytes(_ name: String) throws -> [UInt8] {
        try FileSystem.read("\(Fixtures.folder)/Matching/\(name)", as: name)
    }

    static var worksheet: MatchWorksheet {
        var sheet = MatchWorksheet(
            id: "https://example.org/match", title: "Two forms", license: "https://example.org/licence",
            subjectPrefix: "A-1", objectPrefix: "B-2",
            prefixMap: ["A-1": "urn:example:a/", "B-2": "urn:example:b/"], reviewer: "A. Curator")
        sheet.rows = [
            MatchWorksheet.Row(
                subject: "A-1:1", subjectText: "Is there a fund, and who pays?", object: "B-2:7",
                objectText: "Is there a fund for victims?", rank: 1, confidence: 0.7126, guess: .overlap,
                evidence: "shared terms: fund, pays", terms: ["fund", "pays"], decision: .accept, relation: .superset,
                note: "said \"yes\", twice"),
            MatchWorksheet.Row(
                subject: "A-1:1", subjectText: "Is there a fund, and who pays?", object: "B-2:8",
                objectText: "=SUM(A1)", rank: 2, confidence: 0.25, guess: .subset,
                evidence: "each is the other's best"),
            MatchWorksheet.Row(
                subject: "A-1:2", subjectText: "Who is trained?", object: "B-2:9", objectText: "Who is trained?",
                rank: 1, confidence: 1, guess: .equal, evidence: "the same words; each is the other's best",
                terms: ["a|b"], decision: .reject, note: "=not the same"),
        ]
        return sheet
    }

    /// A worksheet whose texts are made of what breaks files.
    static var hostile: MatchWorksheet {
        let texts = [
            "", "-", "'", "''=1", "=1+1", "@x", "a\tb", "a\nb", "a\r\nb", "a\rb", "\"", "\"\"a\"", "|", "\\|", "a|b\\",
            "#x",
            " ", "\u{FEFF}x", "\u{0}", "e\u{301}", "😀", "\u{202E}abc", "null", "a;b,c", "<script>", "\u{85}",
            "\u{2028}",
        ]
        var sheet = worksheet
        sheet.rows = texts.enumerated().map { index, text in
            MatchWorksheet.Row(
                subject: "A-1:\(index)", subjectText: text, object: "B-2:\(index)", objectText: text + "x",
                rank: index + 1,
                confidence: 0.5, guess: .overlap, evidence: text, terms: text.isEmpty ? [] : [text, "y"],
                decision: [nil, .accept, .reject][index % 3], relation: index % 2 == 0 ? nil : .equal,
                note: text == "-" ? "" : text)
        }
        return sheet
    }
}
