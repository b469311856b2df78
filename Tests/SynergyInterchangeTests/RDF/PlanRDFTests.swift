import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// The statement of sources of a plan in RDF.
struct PlanRDFTests {
    private static let chain = Chain(
        hops: [
            Chain.Hop(
                from: "G:1", to: "T:1", relation: .superset, basis: .asserted,
                mapping: Mapping(
                    subject: "G:1", object: "T:1", relation: .superset, confidence: 0.9, authors: ["Ann"],
                    reviewers: ["Bob"]), isReversed: false, isIdentity: true)
        ], relation: .superset, confidence: 0.9, isApproved: true, isVerbatim: false)

    private static func candidate(_ id: Answer.ID, _ status: CandidateStatus) -> Candidate {
        Candidate(
            answer: id, question: "G:1", respondent: "XLD", date: "2025-06-30", element: "value", chain: chain,
            status: status, value: .text("v"), covers: true, toBeCut: false, isVerbatim: false,
            original: .value(.text("v")))
    }

    private static func graph(_ view: PlanView, decision: Decision? = nil) -> RDFGraph {
        let proposal = Proposal(
            question: "T:1", outcome: .reuseTransformed,
            elements: [
                ElementResult(
                    element: "value", status: .settled, value: .text("v"),
                    sources: [
                        ElementSource(answer: "SECRET#1", role: .addition, value: .text("s"), candidate: 0),
                        ElementSource(answer: "OPEN#1", role: .draft, value: .text("v"), candidate: 1),
                    ])
            ], draft: .value(.text("v")), candidates: [candidate("SECRET#1", .withheld), candidate("OPEN#1", .usable)],
            decision: decision.map { DecisionState(decision: $0, needsRecheck: false) })
        let form = Questionnaire(id: "T", title: "The form", questions: [Question(id: "T:1", text: "?", kind: .text)])
        let plan = ReusePlan(respondent: "XLD", target: "T", asOf: "2026-11-23", view: view, proposals: [proposal])
        return PlanRDF.graph(plan, questionnaire: form, context: ExplanationContext(questionnaires: [form]))
    }

    private static let prov = "http://www.w3.org/ns/prov#"
    private static let id = "urn:reporting-synergy:id/"
    private static let draft = id + "draft/XLD%2FT%3A1%2F2026-11-23"

    private static func has(_ graph: RDFGraph, _ subject: String, _ property: String, _ object: String) -> Bool {
        graph.triples.contains(.init(.iri(subject), .iri(property), .iri(object)))
    }

    @Test func aDraftIsDerivedFromAnswersAndGeneratedByTheReuse() {
        let graph = Self.graph(.internal)
        let reuse = Self.id + "reuse/XLD%2FT%3A1%2F2026-11-23"
        #expect(Self.has(graph, Self.draft, Self.prov + "wasDerivedFrom", Self.id + "answer/OPEN%231"))
        #expect(Self.has(graph, Self.draft, Self.prov + "wasDerivedFrom", Self.id + "answer/SECRET%231"))
        #expect(Self.has(graph, Self.draft, Self.prov + "wasGeneratedBy", reuse))
        #expect(Self.has(graph, reuse, Self.prov + "used", Self.id + "answer/OPEN%231"))
        #expect(Self.has(graph, Self.draft, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", Self.prov + "Entity"))
        let attributed = graph.triples.filter {
            $0.predicate == .iri(Self.prov + "wasAttributedTo") && $0.object == .iri(Self.id + "person/Ann")
        }
        #expect(attributed.count == 1)
        // The reviewer is an agent of the review, in the qualified form with the role.
        let roles = graph.triples.filter { $0.predicate == .iri(Self.prov + "hadRole") }
        #expect(roles.count == 1)
        #expect(
            graph.triples.contains {
                $0.predicate == .iri(Self.prov + "agent") && $0.object == .iri(Self.id + "person/Bob")
            })
    }

    @Test func theRecipientSeesNothingWithheld() {
        let text = String(decoding: Self.graph(.recipient).turtle(), as: UTF8.self)
        #expect(text.contains("OPEN"))
        #expect(!text.contains("SECRET"))
    }

    @Test func aDecisionIsARevisionByAPerson() {
        let decision = Decision(
            respondent: "XLD", question: "T:1", action: .edit, value: .value(.text("w")), reviewer: "Cy",
            time: "2026-11-24T10:00:00Z")
        let graph = Self.graph(.recipient, decision: decision)
        let answered = Self.id + "answered/XLD%2FT%3A1"
        #expect(Self.has(graph, answered, Self.prov + "wasRevisionOf", Self.draft))
        #expect(Self.has(graph, answered, Self.prov + "wasDerivedFrom", Self.draft))
        let times = graph.triples.filter { $0.predicate == .iri(Self.prov + "endedAtTime") }.map(\.object)
        let dateTime = "http://www.w3.org/2001/XMLSchema#dateTime"
        #expect(times == [.literal(RDFLiteral("2026-11-24T10:00:00Z", datatype: dateTime))])
    }

    /// The answers of a plan and those of the content have one name, so that the two graphs belong together.
    @Test func answersHaveTheNamesThatContentGivesThem() {
        let submission = Submission(
            id: "OPEN", respondent: "XLD", questionnaire: "G", submitted: "2025-06-30",
            answers: [Answer(question: "G:1", content: .value(.text("v")))])
        let content = RDFFormat.graph(of: ExchangeContent(submissions: [submission])).graph
        let subjects = Set(content.triples.map(\.subject))
        for name in ["answer/OPEN%231", "submission/OPEN", "respondent/XLD"] {
            #expect(subjects.contains(.iri(Self.id + name)), "\(name)")
            #expect(Self.graph(.recipient).triples.contains { $0.subject == .iri(Self.id + name) }, "\(name)")
        }
    }

    @Test func isReadByItsOwnReader() {
        let graph = Self.graph(.internal)
        let again = RDFGraph.readTurtle(graph.turtle())
        #expect(again.diagnostics == [])
        #expect(GraphComparison.form(again.graph) == GraphComparison.form(graph))
    }

    /// The recipient's statement is the one over what the recipient may see, and tells no secret of random worlds.
    @Test(arguments: (0..<(Laws.isFull ? 500 : 40)).map(UInt64.init))
    func theRecipientsStatementTellsNoSecret(seed: UInt64) throws {
        let world = World.random(seed: seed)
        func text(_ world: World, _ view: PlanView) throws -> String {
            let plan = try world.plan(view)
            let form = try #require(world.questionnaires.first { $0.id == world.target })
            let context = ExplanationContext(questionnaires: world.questionnaires, instruments: world.instruments)
            return String(decoding: PlanRDF.turtle(plan, questionnaire: form, context: context), as: UTF8.self)
        }
        #expect(try text(world, .recipient) == text(world.redacted, .recipient), "seed \(seed)")
        let (marked, markers) = world.markingSecrets()
        let told = try text(marked, .recipient)
        #expect(!markers.contains(where: told.contains), "seed \(seed)")
    }
}
