import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

@Suite struct ProvenanceWriterTests {
    private static let chain = Chain(
        hops: [
            Chain.Hop(
                from: "G:1", to: "T:1", relation: .superset, basis: .asserted,
                mapping: Mapping(
                    subject: "G:1", object: "T:1", relation: .superset, confidence: 0.9, authors: ["Ann"],
                    reviewers: ["Bob"],
                    date: "2026-01-01", recordID: "m1"), isReversed: false, isIdentity: true)
        ], relation: .superset, confidence: 0.9, isApproved: true, isVerbatim: false)

    private func candidate(_ id: Answer.ID, _ status: CandidateStatus, isVerbatim: Bool = false) -> Candidate {
        Candidate(
            answer: id, question: "G:1", respondent: "XLD", date: "2025-06-30", language: "en", issuer: "GRETA",
            element: "value",
            chain: Self.chain, status: status, value: .text("v"), covers: true, toBeCut: false, isVerbatim: isVerbatim,
            original: .value(.text("v")))
    }

    private func proposal(decision: Decision? = nil) -> Proposal {
        Proposal(
            question: "T:1", outcome: .reuseTransformed,
            elements: [
                ElementResult(
                    element: "value", status: .settled, value: .text("v"),
                    sources: [
                        ElementSource(answer: "SECRET#1", role: .addition, value: .text("s"), candidate: 0),
                        ElementSource(answer: "OPEN#1", role: .draft, value: .text("v"), candidate: 1),
                        ElementSource(answer: "OTHER#1", role: .contradicting, value: .text("w"), candidate: 2),
                    ])
            ], draft: .value(.text("v")), heldDraft: .value(.text("held back")),
            candidates: [
                candidate("SECRET#1", .withheld), candidate("OPEN#1", .usable), candidate("OTHER#1", .usable),
            ],
            decision: decision.map { DecisionState(decision: $0, needsRecheck: false) })
    }

    private func text(_ proposal: Proposal, view: PlanView = .recipient) -> String {
        let plan = ReusePlan(respondent: "XLD", target: "T", asOf: "2026-11-23", view: view, proposals: [proposal])
        let form = Questionnaire(id: "T", title: "The form", questions: [Question(id: "T:1", text: "?", kind: .text)])
        let context = ExplanationContext(
            questionnaires: [form],
            submissions: [
                Submission(
                    id: "OPEN", respondent: "XLD", questionnaire: "G", submitted: "2025-07-01", title: "Reply",
                    document: Document(symbol: "A/1", url: "https://example.org/a"))
            ])
        return String(
            decoding: ProvenanceWriter(plan, questionnaire: form, context: context, software: "Tool 1").json(),
            as: UTF8.self)
    }

    private func root(_ proposal: Proposal, view: PlanView = .recipient) throws -> JSONNode {
        try #require(JSONParser.parse(Array(text(proposal, view: view).utf8), JSONReading()))
    }

    private func members(_ node: JSONNode?) -> [JSONNode.Member] {
        guard case .object(let members)? = node?.value else { return [] }
        return members
    }

    private func pairs(_ root: JSONNode, _ kind: String, _ from: String, _ to: String) -> Set<String> {
        Set(members(root[kind]).map { "\($0.value[from]?.string ?? "") \($0.value[to]?.string ?? "")" })
    }

    @Test func aDraftIsDerivedFromItsAnswerByItsMapping() throws {
        let root = try root(proposal())
        let draft = "draft:XLD%2FT%3A1%2F2026-11-23"
        let entities = members(root["entity"]).map(\.name)
        let mapping = try #require(entities.first { $0.hasPrefix("mapping:") })
        #expect(Set(entities) == [draft, "form:T", "answer:OPEN%231", "submission:OPEN", mapping])
        #expect(root["entity"]?[draft]?["prov:value"]?.string == "v")
        #expect(
            pairs(root, "wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity") == [
                "\(draft) answer:OPEN%231", "answer:OPEN%231 submission:OPEN",
            ])
        let derivation = try #require(
            members(root["wasDerivedFrom"]).first { $0.value["prov:generatedEntity"]?.string == draft }?.value)
        #expect(derivation["rs:relation"]?.string == "superset" && derivation["rs:element"]?.string == "value")
        let reuse = try #require(derivation["prov:activity"]?.string)
        #expect(
            pairs(root, "used", "prov:activity", "prov:entity").isSuperset(of: [
                "\(reuse) answer:OPEN%231", "\(reuse) \(mapping)",
            ]))
        #expect(pairs(root, "wasGeneratedBy", "prov:entity", "prov:activity") == ["\(draft) \(reuse)"])
        #expect(pairs(root, "hadMember", "prov:collection", "prov:entity") == ["submission:OPEN answer:OPEN%231"])
        #expect(
            pairs(root, "wasAttributedTo", "prov:entity", "prov:agent") == [
                "\(draft) respondent:XLD", "answer:OPEN%231 respondent:XLD", "submission:OPEN respondent:XLD",
                "\(mapping) person:Ann",
            ])
        let associations = pairs(root, "wasAssociatedWith", "prov:activity", "prov:agent")
        #expect(associations.contains("\(reuse) software:Tool%201"))
        #expect(associations.contains { $0.hasPrefix("review:") && $0.hasSuffix("person:Bob") })
        // The only times are those of the inputs.
        #expect(!text(proposal()).contains("startTime") && !text(proposal()).contains("endTime"))
        #expect(root["activity"]?["planning:XLD%2FT%2F2026-11-23"]?["rs:asOf"]?["$"]?.string == "2026-11-23")
    }

    @Test func theAnswerToASubmissionIsThePrimarySource() throws {
        let root = try root(proposal())
        let derivation = members(root["wasDerivedFrom"]).first {
            $0.value["prov:usedEntity"]?.string == "submission:OPEN"
        }
        #expect(derivation?.value["prov:type"]?["$"]?.string == "prov:PrimarySource")
    }

    @Test func theRecipientSeesNoTraceOfWhatIsInternal() {
        let internalText = text(proposal(), view: .internal)
        #expect(internalText.contains("SECRET"))
        let recipient = text(proposal())
        for word in ["SECRET", "held back", "OTHER"] { #expect(!recipient.contains(word)) }
        // The same as if the withheld answer had never been there.
        var without = proposal()
        without.candidates.remove(at: 0)
        without.heldDraft = nil
        without.elements[0].sources.remove(at: 0)
        for index in without.elements[0].sources.indices { without.elements[0].sources[index].candidate -= 1 }
        #expect(text(without) == recipient)
    }

    @Test func whatAReviewerDecidedIsAnActivityOfTheirs() throws {
        let decision = Decision(
            respondent: "XLD", question: "T:1", action: .edit, value: .value(.text("mine")), reason: "because of X",
            reviewer: "Rita",
            time: "2026-11-20T09:30:00Z")
        let root = try root(proposal(decision: decision))
        let activity = try #require(members(root["activity"]).first { $0.name.hasPrefix("decision:") })
        #expect(
            activity.value["prov:endTime"]?.string == "2026-11-20T09:30:00Z"
                && activity.value["rs:action"]?.string == "edit")
        #expect(
            pairs(root, "wasAssociatedWith", "prov:activity", "prov:agent").contains("\(activity.name) person:Rita"))
        #expect(pairs(root, "actedOnBehalfOf", "prov:delegate", "prov:responsible") == ["person:Rita respondent:XLD"])
        #expect(root["entity"]?["answered:XLD%2FT%3A1"]?["prov:value"]?.string == "mine")
        let revision = members(root["wasDerivedFrom"]).first {
            $0.value["prov:generatedEntity"]?.string == "answered:XLD%2FT%3A1"
        }
        #expect(revision?.value["prov:type"]?["$"]?.string == "prov:Revision")
        #expect(!text(proposal(decision: decision)).contains("because of X"))
    }

    @Test func aProposalWithoutADraftLeavesNoDraft() throws {
        let root = try root(Proposal(question: "T:1", outcome: .conflict, candidates: [candidate("OPEN#1", .usable)]))
        #expect(members(root["entity"]).map(\.name) == ["form:T"])
        #expect(root["wasDerivedFrom"] == nil)
    }

    @Test(arguments: PlanView.allCases) func everyDraftOfTheExampleHasItsSourcesAndEveryNameIsDeclared(_ view: PlanView)
        throws
    {
        let (plan, form, context) = try #require(try XlandPlan.plan(view: view))
        let writer = ProvenanceWriter(plan, questionnaire: form, context: context)
        let bytes = writer.json()
        #expect(writer.json() == bytes)
        let root = try #require(JSONParser.parse(bytes, JSONReading()))
        let drafts = members(root["entity"]).map(\.name).filter { $0.hasPrefix("draft:") }
        let drafted = plan.proposals.filter { $0.draft != nil && $0.outcome != .notApplicable }
        #expect(drafts.count == drafted.count && !drafts.isEmpty)
        let derived = Set(members(root["wasDerivedFrom"]).compactMap { $0.value["prov:generatedEntity"]?.string })
        #expect(derived.isSuperset(of: drafts))
        // Whatever a relation names is there, and every prefix is declared.
        let known = Set(["entity", "activity", "agent"].flatMap { members(root[$0]).map(\.name) })
        let prefixes = Set(members(root["prefix"]).map(\.name))
        #expect(known.allSatisfy { name in prefixes.contains(String(name.prefix { $0 != ":" })) })
        for section in members(root) where !["prefix", "entity", "activity", "agent"].contains(section.name) {
            for relation in members(section.value) {
                for part in members(relation.value)
                where part.name.hasPrefix("prov:") && part.name != "prov:role" && part.name != "prov:type" {
                    #expect(known.contains(part.value.string ?? ""), "\(section.name) \(part.name)")
                }
            }
        }
    }
}
