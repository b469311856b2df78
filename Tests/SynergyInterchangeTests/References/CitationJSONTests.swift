import SynergyInterchange
import SynergyReferences
import Testing

@Suite struct CitationJSONTests {
    @Test func partsHaveTheTypesOfTheGrammar() {
        var parts = Citation.Parts()
        parts[.year] = .number(2011)
        parts[.suffixes] = .list(["Add.1", "Corr.2"])
        parts[.elliptic] = .isSo
        parts[.body] = .text("CEDAW/C")
        let citation = Citation(
            kind: .unSymbol, key: ReferenceKey(rawValue: "un:CEDAW/C/NOR/9"), parts: parts, span: 4..<17,
            text: "a \"b\"")
        #expect(
            citation.jsonLine
                == #"{"kind":"un-symbol","canonical":"un:CEDAW/C/NOR/9","parts":{"body":"CEDAW/C","year":2011,"#
                + #""suffixes":["Add.1","Corr.2"],"elliptic":true},"span":[4,17],"text":"a \"b\""}"#)
    }

    @Test func aCitationWithoutPartsHasAnEmptyObject() {
        let citation = Citation(
            kind: .url, key: ReferenceKey(rawValue: "url:a"), parts: Citation.Parts(), span: 0..<1, text: "a")
        #expect(citation.jsonLine.contains(#""parts":{},"span":[0,1]"#))
    }
}
