import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

@Suite struct CoveragePictureTests {
    private func document(section: String = "Part <A> & \"B\"") -> ReportDocument {
        let target = Questionnaire(
            id: "T", title: "Target", issuer: "B", audience: .all,
            questions: [
                Question(id: "T:1", text: "?", kind: .yesNo, section: section, quantifier: .any),
                Question(id: "T:2", text: "?", kind: .text, section: section),
                Question(id: "T:3", text: "?", kind: .text),
            ])
        let source = Questionnaire(
            id: "A", title: "Source", issuer: "C", audience: .all, classification: .everyone,
            questions: [
                Question(id: "A:1", text: "?", kind: .yesNo, quantifier: .any),
                Question(id: "A:2", text: "?", kind: .text),
            ])
        let submission = Submission(
            id: "S", respondent: "XLD", questionnaire: "A", submitted: "2026-01-15", language: "en",
            answers: [
                Answer(question: "A:1", content: .value(.boolean(true))),
                Answer(question: "A:2", content: .value(.text("Told")), date: "2010-01-01"),
            ])
        let mappings = [
            Mapping(subject: "A:1", object: "T:1", relation: .equal),
            Mapping(subject: "A:2", object: "T:2", relation: .equal),
        ]
        let material = ReportMaterial(
            crosswalk: Crosswalk(
                questionnaires: [target, source], mappings: [MappingSet(id: "urn:x", mappings: mappings)]),
            submissions: [submission], asOf: "2026-11-23", reader: .recipient("B", forms: ["T"]))
        let context = ExplanationContext(questionnaires: [target, source])
        let report = CoverageReport(material, respondent: "XLD", forms: ["T"]).report(in: context)
        return ReportDocument(title: "Report", facts: [], reports: [report])
    }

    @Test func theTablesSayWhatIsCovered() throws {
        let tables = document().tables
        #expect(
            tables.map(\.name) == [
                "coverage-sections", "coverage-sources", "coverage-instruments", "coverage-flows", "coverage-next",
            ])
        func row(_ name: String, _ counts: Int...) -> [ReportTable.Cell] { [.text(name)] + counts.map { .count($0) } }
        #expect(tables[0].rows.count == 3)
        #expect(tables[0].rows.first == row("Part <A> & \"B\"", 2, 1, 0, 0, 1, 0, 0, 0))
        #expect(tables[0].rows[1] == row("(no heading)", 1, 0, 0, 0, 0, 0, 1, 0))
        #expect(tables[0].rows.last == row("Whole form", 3, 1, 0, 0, 1, 0, 1, 0))
        let flow: [ReportTable.Cell] = [.text("A"), .text("Part <A> & \"B\""), .count(1), .count(1)]
        #expect(tables[3].rows == [flow])
    }

    @Test func thePicturesSayTheSameInWords() throws {
        let matrix = try #require(document().keeping { $0.name == "coverage-sections" }.svg())
        #expect(
            matrix.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(matrix.contains("role=\"img\" aria-labelledby=\"title desc\""))
        #expect(
            matrix.contains("Part &lt;A&gt; &amp; &quot;B&quot;: of 2 questions, 1 full, 0 partial, 0 to choose, 1 old")
        )
        let flows = try #require(document().keeping { $0.name == "coverage-flows" }.svg())
        #expect(
            flows.contains(
                "A gives something to 2 questions of Part &lt;A&gt; &amp; &quot;B&quot;, 1 of which it helps to fill."))
        for picture in [matrix, flows] {
            #expect(!picture.contains("<A>"))
            #expect(!picture.contains("<script") && !picture.contains("style="))
        }
    }

    @Test func severalPicturesOnOnePageHaveNamesOfTheirOwn() throws {
        let page = document().html()
        for name in ["coverage-matrix-title", "coverage-sankey-title", "coverage-matrix-desc", "coverage-sankey-desc"] {
            #expect(page.split(separator: "id=\"\(name)\"", omittingEmptySubsequences: false).count == 2, "\(name)")
        }
        let both = try #require(document().svg())
        #expect(both.contains("id=\"coverage-matrix-title\"") && both.contains("id=\"coverage-sankey-title\""))
    }
}
