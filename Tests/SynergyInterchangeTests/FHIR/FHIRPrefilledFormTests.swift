import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

@Suite struct FHIRPrefilledFormTests {
    private static let origin = "http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin"

    private func resources(_ bytes: [UInt8]) throws -> [String: [(url: String, node: JSONNode)]] {
        let root = try #require(JSONParser.parse(bytes, JSONReading()))
        var result: [String: [(url: String, node: JSONNode)]] = [:]
        for entry in root["entry"]?.array ?? [] {
            let resource = try #require(entry["resource"])
            result[resource["resourceType"]?.string ?? "", default: []].append(
                (entry["fullUrl"]?.string ?? "", resource))
        }
        return result
    }

    private func answers(_ node: JSONNode) -> [JSONNode] {
        (node["item"]?.array ?? []).flatMap { ($0["answer"]?.array ?? []) + answers($0) }
    }

    private func source(_ answer: JSONNode) -> String? {
        answer["extension"]?.array?.first { $0["url"]?.string == Self.origin }?["extension"]?.array?
            .first { $0["url"]?.string == "source" }?["valueCode"]?.string
    }

    @Test(arguments: PlanView.allCases) func theExampleIsABundleWithoutAnyProblem(_ view: PlanView) throws {
        let (plan, form, context) = try #require(try XlandPlan.plan(view: view))
        let writing = FHIR.prefilledForm(plan, questionnaire: form, context: context)
        #expect(FHIR.prefilledForm(plan, questionnaire: form, context: context) == writing)
        let reading = FHIR.read(writing.bytes, file: "x.json")
        #expect(reading.diagnostics == [])
        let resources = try resources(writing.bytes)
        let responses = try #require(resources["QuestionnaireResponse"])
        #expect(resources["Questionnaire"]?.count == 1)
        #expect(responses.allSatisfy { $0.node["status"]?.string == "in-progress" })
        #expect(reading.content.submissions.allSatisfy { $0.status == .draft && $0.submitted == "2026-11-23" })

        // Each answer has its origin and its own Provenance, which points at it inside the Bundle.
        let all = responses.flatMap { answers($0.node) }
        #expect(
            !all.isEmpty
                && all.allSatisfy { source($0) == "auto-client" || source($0) == "override" || source($0) == "manual" })
        let ids = all.compactMap { $0["id"]?.string }
        #expect(ids.count == all.count && Set(ids).count == ids.count)
        let urls = Set(responses.map(\.url))
        var targets: Set<String> = []
        for provenance in resources["Provenance"] ?? [] {
            let target = try #require(provenance.node["target"]?.array?.first)
            #expect(urls.contains(target["reference"]?.string ?? ""))
            targets.insert(target["extension"]?.array?.first?["valueUri"]?.string ?? "")
            #expect(provenance.node["entity"]?.array?.isEmpty == false)
            #expect(provenance.node["recorded"] == nil && provenance.node["occurredDateTime"]?.string == "2026-11-23")
        }
        // The answers of one list share the Provenance of the first, whose identifier begins theirs.
        #expect(ids.allSatisfy { id in targets.contains(String(id.prefix { $0 != "." })) })
    }

    @Test func everyDraftOfThePlanIsInTheForm() throws {
        let (plan, form, context) = try #require(try XlandPlan.plan(view: .recipient, decisions: []))
        let reading = FHIR.read(FHIR.prefilledForm(plan, questionnaire: form, context: context).bytes)
        let drafted = Set(plan.proposals.filter { $0.draft != nil && $0.outcome != .notApplicable }.map(\.question))
        #expect(!drafted.isEmpty)
        #expect(Set(reading.content.submissions.flatMap(\.answers).map(\.question)) == drafted)
    }

    @Test func nothingInternalIsInTheFormOfTheRecipient() throws {
        // An internal plan that calls itself the recipient's: what is withheld must not come through.
        let chain = Chain(
            hops: [
                Chain.Hop(
                    from: "G:1", to: "T:1", relation: .equal, basis: .asserted,
                    mapping: Mapping(
                        subject: "G:1", object: "T:1", relation: .equal, authors: ["Ann"], reviewers: ["Bob"],
                        recordID: "m1"),
                    isReversed: false, isIdentity: true)
            ], relation: .equal, confidence: 1, isApproved: true, isVerbatim: true)
        func candidate(_ id: Answer.ID, _ status: CandidateStatus) -> Candidate {
            Candidate(
                answer: id, question: "G:1", respondent: "XLD", date: "2025-06-30", element: "value", chain: chain,
                status: status,
                value: .text("v"), covers: true, toBeCut: false, isVerbatim: true, original: .value(.text("v")))
        }
        var proposal = Proposal(
            question: "T:1", outcome: .reuseVerbatim,
            elements: [
                ElementResult(
                    element: "value", status: .settled, value: .text("v"),
                    sources: [
                        ElementSource(answer: "SECRET#1", role: .addition, value: .text("v"), candidate: 0),
                        ElementSource(answer: "OPEN#1", role: .draft, value: .text("v"), candidate: 1),
                    ])
            ], draft: .value(.text("v")), heldDraft: .value(.text("held")),
            candidates: [candidate("SECRET#1", .withheld), candidate("OPEN#1", .usable)])
        proposal.decision = nil
        let form = Questionnaire(id: "T", title: "T", questions: [Question(id: "T:1", text: "?", kind: .text)])
        func text(_ view: PlanView) -> String {
            let plan = ReusePlan(respondent: "XLD", target: "T", asOf: "2026-11-23", view: view, proposals: [proposal])
            return String(
                decoding: FHIR.prefilledForm(plan, questionnaire: form, context: ExplanationContext()).bytes,
                as: UTF8.self)
        }
        #expect(text(.internal).contains("SECRET"))
        #expect(!text(.recipient).contains("SECRET") && !text(.recipient).contains("held"))
        #expect(
            text(.recipient).contains("OPEN#1") && text(.recipient).contains("Ann") && text(.recipient).contains("Bob"))
        #expect(text(.recipient).contains("\"quotation\""))
    }

    static let decisions: [(Decision.Action, FormValue?, String?, String?)] = [
        (.accept, nil, "draft text", "auto-client"), (.edit, .value(.text("mine")), "mine", "override"),
        (.reject, nil, nil, nil), (.leaveBlank, nil, nil, nil), (.defer, nil, "draft text", "auto-client"),
    ]

    @Test(arguments: decisions)
    func whatReviewersDidDecidesWhatStandsInTheForm(
        _ action: Decision.Action, _ value: FormValue?, _ text: String?, _ code: String?
    ) throws {
        var proposal = Proposal(question: "T:1", outcome: .partial, draft: .value(.text("draft text")))
        proposal.decision = DecisionState(
            decision: Decision(
                respondent: "XLD", question: "T:1", action: action, value: value, reviewer: "Rita",
                time: "2026-11-20T09:30:00Z"),
            needsRecheck: false)
        let form = Questionnaire(
            id: "T", title: "T", language: "en", questions: [Question(id: "T:1", text: "?", kind: .text)])
        let plan = ReusePlan(
            respondent: "XLD", target: "T", asOf: "2026-11-23", view: .recipient, proposals: [proposal])
        let bytes = FHIR.prefilledForm(plan, questionnaire: form, context: ExplanationContext()).bytes
        let response = try #require(try resources(bytes)["QuestionnaireResponse"]?.first?.node)
        let answer = answers(response).first
        #expect(answer?["valueString"]?.string == text)
        #expect(answer.flatMap(source) == code)
        // Only what a person wrote has an author, and then it must have one.
        let parts = answer?["extension"]?.array?.first { $0["url"]?.string == Self.origin }?["extension"]?.array ?? []
        #expect(parts.contains { $0["url"]?.string == "author" } == (code == "override"))
        if action == .leaveBlank {
            #expect(FHIR.read(bytes).content.submissions.first?.answers.first?.content == .absent(.declined))
        }
    }
}
