import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

@Suite struct PlanWriterTests {
    private static let chain = Chain(
        hops: [
            Chain.Hop(
                from: "G:1", to: "T:1", relation: .superset, basis: .asserted,
                mapping: Mapping(
                    subject: "G:1", object: "T:1", relation: .superset, confidence: 0.9, authors: ["A", "B"],
                    reviewers: ["C"], date: "2026-01-01", recordID: "m1"), isReversed: false, isIdentity: true)
        ], relation: .superset, confidence: 0.9, isApproved: true, isVerbatim: false)

    private func candidate(_ status: CandidateStatus, _ reason: CandidateReason? = nil) -> Candidate {
        Candidate(
            answer: "S#1", question: "G:1", respondent: "XLD", date: "2025-06-30", issuer: "GRETA", element: "value",
            chain: Self.chain, status: status, reason: reason, value: .text("secret"), covers: true, toBeCut: false,
            isVerbatim: false, original: .value(.text("secret")))
    }

    private func node(_ proposal: Proposal, view: PlanView = .recipient) throws -> JSONNode {
        let plan = ReusePlan(respondent: "XLD", target: "T", asOf: "2026-11-23", view: view, proposals: [proposal])
        let form = Questionnaire(id: "T", title: "T", questions: [Question(id: "T:1", text: "?", kind: .text)])
        let writer = PlanWriter(plan, questionnaire: form, context: ExplanationContext())
        let reading = JSONReading()
        let root = try #require(JSONParser.parse(writer.json(), reading))
        return try #require(root["proposals"]?.array?.first)
    }

    private func names(_ node: JSONNode?) -> [String] {
        guard case .object(let members)? = node?.value else { return [] }
        return members.map(\.name)
    }

    @Test func thePlanHasItsMembersInOrder() throws {
        let plan = ReusePlan(respondent: "XLD", target: "T", asOf: "2026-11-23", view: .recipient)
        let writer = PlanWriter(plan, questionnaire: Questionnaire(id: "T", title: "T"), context: ExplanationContext())
        #expect(
            names(writer.jsonNode()) == [
                "schemaVersion", "respondent", "target", "asOf", "view", "proposals", "totals", "diagnostics",
            ])
    }

    @Test func aProposalHasTheDocumentedShape() throws {
        let proposal = Proposal(
            question: "T:1", outcome: .partial,
            elements: [
                ElementResult(
                    element: "value", status: .part, value: .text(LocalizedText("x", language: "fr")),
                    sources: [ElementSource(answer: "S#1", role: .draft, value: .text("x"), candidate: 0)])
            ], draft: .value(.text("x")), qualifiers: [.corroborated(bodies: 2), .translationNeeded("ar")],
            candidates: [candidate(.usable), candidate(.dropped, .withdrawn)],
            missing: [MissingPart(element: "value", status: .part)],
            links: [LinkBlock(answer: "S#1", reference: Reference(title: "Act", page: "12", language: "ar"))])
        let node = try node(proposal)
        #expect(node["outcome"]?.string == "partial")
        #expect(node["reason"] == nil)
        #expect(node["draft"]?.string == "x")
        let element = try #require(node["elements"]?.array?.first)
        #expect(names(element) == ["id", "status", "value", "language", "sources"])
        let source = try #require(element["sources"]?.array?.first)
        #expect(source["submission"]?.string == "S")
        #expect(source["edition"]?.string == "G")
        #expect(source["relation"]?.string == "superset")
        #expect(source["author"]?.string == "A; B")
        #expect(source["date"]?.string == "2025-06-30")
        let qualifiers = try #require(node["qualifiers"]?.array)
        #expect(names(qualifiers[0]) == ["name", "bodies"])
        #expect(qualifiers[1]["language"]?.string == "ar")
        let candidates = try #require(node["candidates"]?.array)
        #expect(candidates[0]["reason"] == nil)
        #expect(candidates[1]["reason"]?.string == "withdrawn")
        let hop = try #require(candidates[0]["chain"]?.array?.first)
        #expect(hop["mapping"]?.string == "m1")
        #expect(hop["reviewer"]?.string == "C")
        #expect(names(node["missing"]?.array?.first) == ["element", "status"])
        #expect(names(node["links"]?.array?.first) == ["answer", "title", "page", "language"])
        #expect(names(node["steps"]?.array?.first) == ["code", "text"])
    }

    @Test func theRecipientSeesNothingInternal() throws {
        let proposal = Proposal(
            question: "T:1", outcome: .notApplicable, reason: .disabled(by: "T:0"),
            elements: [
                ElementResult(
                    element: "value", status: .settled, value: .text("secret"),
                    sources: [ElementSource(answer: "S#1", role: .draft, value: .text("secret"), candidate: 0)])
            ], heldDraft: .value(.text("secret")), qualifiers: [.withheldSourceDisagrees, .amendedInConfidence],
            candidates: [candidate(.withheld, .restricted)])
        let text = String(decoding: try node(proposal).serialized(), as: UTF8.self)
        for word in ["secret", "heldDraft", "withheld", "amendedInConfidence", "S#1"] {
            #expect(!text.contains(word), "\(word)")
        }
        let inside = try node(proposal, view: .internal)
        #expect(inside["heldDraft"]?.string == "secret")
        #expect(inside["qualifiers"]?.array?.count == 2)
    }

    @Test(arguments: [
        (AnswerValue.boolean(true), "true"), (.choice("a"), "\"a\""), (.choices(["a", "b"]), "[\"a\",\"b\"]"),
        (.number(Quantity(30, unit: "day", rounding: 1)), "30"), (.day("2025-06"), "\"2025-06\""),
        (.text("x"), "\"x\""), (.items(["p", "q"]), "[\"p\",\"q\"]"),
        (
            .table(Table(columns: ["c"], rows: [.init(key: "r", cells: [.missing])])),
            #"{"table":{"columns":["c"],"rows":[{"key":"r","cells":[null]}]}}"#
        ),
    ])
    func valuesAreWrittenShort(_ value: AnswerValue, _ json: String) {
        #expect(String(decoding: value.shortJSON.serialized(.compact), as: UTF8.self) == json)
    }

    @Test func valuesByElementAreAnObject() {
        let draft = FormValue.elements([.init(element: "a@X", value: .boolean(true))])
        #expect(String(decoding: draft.shortJSON.serialized(.compact), as: UTF8.self) == #"{"a@X":true}"#)
    }
}
