import SynergyReferences
import Testing

@Suite struct PinpointTests {
    private func pinpoints(_ text: String) -> [Citation] {
        ReferenceScanner().scan(text).filter { $0.kind == .article || $0.kind == .paragraph || $0.kind == .question }
    }

    private func check(_ each: PinpointCase) {
        let found = pinpoints(each.input)
        #expect(found.map { "\($0.key) = \($0.text)" } == each.expected)
        for citation in found {
            // The parts say the same as the key.
            #expect(citation.parts.text(.of) == citation.key.document)
            guard case .list(let items) = citation.parts[.items] else {
                Issue.record("no items")
                continue
            }
            let mark = ["article": "art", "para": "para", "question": "q"][citation.kind.rawValue] ?? ""
            #expect(citation.key.pinpoint == "\(mark)=" + items.joined(separator: ","))
            let bytes = Array(each.input.utf8)[citation.span]
            #expect(String(decoding: bytes, as: UTF8.self) == citation.text)
        }
    }

    @Test(arguments: PinpointCase.all("articles")) func articlesAreFoundInAllForms(_ each: PinpointCase) { check(each) }

    @Test(arguments: PinpointCase.all("instruments")) func articlesGetTheInstrumentThatIsNamed(_ each: PinpointCase) {
        check(each)
    }

    @Test(arguments: PinpointCase.all("paragraphs")) func paragraphsAndQuestionsAreFound(_ each: PinpointCase) {
        check(each)
    }

    @Test(arguments: PinpointCase.all("attached")) func placesGetTheDocumentBesideThem(_ each: PinpointCase) {
        check(each)
    }

    @Test(.enabled(if: PinpointCase.actsAreFound), arguments: PinpointCase.all("attached-acts"))
    func placesGetTheActOrTreatyBesideThem(_ each: PinpointCase) { check(each) }

    @Test(arguments: PinpointCase.all("nothing")) func whatOnlyLooksLikeAPlaceIsNone(_ each: PinpointCase) {
        #expect(pinpoints(each.input).isEmpty)
    }

    @Test func thereAreCasesOfEverySort() {
        #expect(PinpointCase.all("articles").count > 90)
        #expect(PinpointCase.all("instruments").count > 80)
        #expect(PinpointCase.all("paragraphs").count > 60)
        #expect(PinpointCase.all("attached").count > 25)
        #expect(PinpointCase.all("nothing").count > 40)
    }

    @Test(arguments: ["paras. 15-12", "articles 7-5", "questions 9-3"])
    func aRangeThatRunsBackwardsIsSuspect(_ text: String) {
        #expect(pinpoints(text).map { $0.parts[.suspect] } == [.isSo])
    }

    @Test(arguments: ["paras. 12-15", "paras. 112-5", "article 225-4"])
    func otherRangesAreNotSuspect(_ text: String) {
        #expect(pinpoints(text).map { $0.parts[.suspect] } == [nil])
    }

    @Test(arguments: [
        "Art. 1, ", "1-1-", "para. 1-", "(", "article 9 (", "subparagraph (b) of ", "§", "Q1", "question 1 of the ",
        "articles 1, 2, 3, ",
    ])
    func anyRunOfPiecesIsReadToItsEnd(_ piece: String) {
        for count in [1, 2, 3, 50, 2000] {
            let text = String(repeating: piece, count: count)
            var end = 0
            for citation in ReferenceScanner().scan(text) {
                #expect(citation.span.lowerBound >= end)
                end = citation.span.upperBound
            }
            #expect(end <= text.utf8.count)
        }
    }

    @Test(arguments: ["Art. 1, ", "1-", "articles 1, ", "para. 1 of ", "article 1 of the ", "§ ", "(b) of article 1 "])
    func longTextsAreReadToTheirEnd(_ piece: String) {
        expectOrderedCitations(in: String(repeating: piece, count: (1 << 14) / piece.utf8.count))
    }
}
