import SynergyCrosswalk
public import SynergyModel
public import SynergyReuse

extension FHIR {
    /// Writes a plan as a prefilled form: one Bundle with the Questionnaire, a response in progress, and where each answer comes
    /// from.
    ///
    /// The response holds what reviewers settled, and the drafts of all else; a draft is a proposal that nobody has accepted, which
    /// an extension of the answer says. Each answer has the extension `information-origin` and a Provenance of its own. A plan for
    /// the recipient is written without anything internal, whatever it holds.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - questionnaire: The form that it is for.
    ///   - context: Titles and labels, and the submissions that answers stand in.
    ///   - software: The name of the program, with its version if it has one.
    /// - Complexity: O(*n*) in the size of the plan.
    public static func prefilledForm(
        _ plan: ReusePlan, questionnaire: Questionnaire, context: ExplanationContext,
        software: String = "ReportingSynergy"
    ) -> ExchangeWriting {
        var losses = FormatLosses()
        let form = FHIRForm(questionnaire)
        let prefilled = FHIRPrefilledForm(plan, form: form, context: context, software: software)
        let bundle = FHIRNames.bundle(prefilled.resources(&losses))
        return ExchangeWriting(bytes: bundle.serialized(), losses: losses)
    }
}

/// The response and the Provenances of a plan.
struct FHIRPrefilledForm {
    let form: FHIRForm
    let context: ExplanationContext
    let software: String
    private let plan: ReusePlan
    private let proposals: [Question.ID: Proposal]
    private let submission: Submission

    init(_ plan: ReusePlan, form: FHIRForm, context: ExplanationContext, software: String) {
        self.form = form
        self.context = context
        self.software = software
        var plan = plan
        if plan.view == .recipient { plan.proposals = plan.proposals.map(\.forRecipient) }
        self.plan = plan
        proposals = Dictionary(plan.proposals.map { ($0.question, $0) }, uniquingKeysWith: { old, _ in old })
        // What nobody decided, or put off, goes in as its draft.
        var filled = plan
        for index in filled.proposals.indices where filled.proposals[index].draft != nil {
            let state = filled.proposals[index].decision
            guard state == nil || state?.decision.action == .defer || state?.rivals.isEmpty == false else { continue }
            filled.proposals[index].decision = DecisionState(
                decision: Decision(
                    respondent: plan.respondent, question: filled.proposals[index].question, action: .accept,
                    reviewer: "", time: ""), needsRecheck: false)
        }
        submission = CompletedForm(filled, questionnaire: form.questionnaire).submission(
            id: Submission.ID(unchecked: "\(plan.respondent)/\(plan.target)/\(plan.asOf)"), respondent: plan.respondent,
            on: plan.asOf)
    }

    func resources(_ losses: inout FormatLosses) -> [JSONNode] {
        let origins = self.origins
        var writer = FHIRResponseWriter(submission: submission, form: form)
        writer.origin = { answer, element in origins.byPlace[Self.place(answer, element)] }
        var names = FHIRResourceNames(submissions: [submission])
        let responses = writer.resources(&names, &losses)
        var addresses: [String: String] = [:]
        for response in responses { Self.collect(response, FHIRNames.fullURL(of: response), &addresses) }
        let provenances = origins.list.compactMap { origin -> JSONNode? in
            guard let address = addresses[origin.id] else { return nil }
            return provenance(of: origin, address)
        }
        return [FHIRQuestionnaireWriter(form: form).resource(&names, &losses)] + responses + provenances
    }

    // MARK: Origins

    /// Where one answer of the response comes from.
    private struct Origin {
        var id: String
        var proposal: Proposal
        var sources: [ElementSource]
        /// What a reviewer did, where that settled it.
        var decision: Decision?
    }

    private static func place(_ answer: Answer, _ element: String?) -> [String] {
        [
            answer.question.rawValue, answer.territory?.rawValue ?? "", element ?? "",
            element == nil ? "whole" : "element",
        ]
    }

    private var origins: (byPlace: [[String]: FHIRAnswerOrigin], list: [Origin]) {
        var byPlace: [[String]: FHIRAnswerOrigin] = [:]
        var list: [Origin] = []
        for answer in submission.answers {
            guard let proposal = proposals[answer.question] else { continue }
            var elements: [String?] = []
            switch answer.content {
            case .value: elements = [nil]
            case .elements(let values): elements = values.map(\.element)
            case .absent, .referencesOnly: continue
            }
            for element in elements {
                let key = element.map { name in answer.territory.map { "\(name)@\($0.rawValue)" } ?? name }
                let results = proposal.elements.filter { result in
                    key.map { result.key == $0 } ?? (answer.territory == nil || result.territory == answer.territory)
                }
                let sources = results.flatMap(\.sources).filter { $0.role == .draft || $0.role == .addition }
                let state = proposal.decision
                let isSettled = state?.isSettled == true && state?.decision.action != .leaveBlank
                let origin = Origin(
                    id: "answer-\(list.count + 1)", proposal: proposal, sources: sources,
                    decision: isSettled ? state?.decision : nil)
                list.append(origin)
                byPlace[Self.place(answer, element)] = FHIRAnswerOrigin(
                    elementID: origin.id, extensions: extensions(of: origin))
            }
        }
        return (byPlace, list)
    }

    private func extensions(of origin: Origin) -> [JSONNode] {
        var parts = [JSONNode]()
        if let decision = origin.decision, decision.action == .edit {
            let code = origin.proposal.draft == nil ? "manual" : "override"
            parts.append(.extension("source", "Code", code))
            // Only what a person wrote has an author (rule dtrx-1 of the guide).
            var reviewer = FHIRMembers()
            reviewer.add("type", text: "Practitioner")
            reviewer.add("display", text: decision.reviewer)
            parts.append(.complex("author", [.extension("practitioner", "Reference", node: reviewer.node)]))
        } else {
            parts.append(.extension("source", "Code", "auto-client"))
        }
        return [
            .complex(FHIRNames.informationOrigin, parts),
            .own("outcome", code: origin.proposal.outcome.rawValue),
            .own("decision", code: origin.decision?.action.rawValue ?? "undecided"),
        ]
    }

    /// The addresses of the responses that hold the answers with an identifier.
    private static func collect(_ node: JSONNode, _ address: String, _ addresses: inout [String: String]) {
        for item in node["item"]?.array ?? [] {
            for answer in item["answer"]?.array ?? [] {
                if let id = answer["id"]?.string { addresses[id] = address }
            }
            collect(item, address, &addresses)
        }
    }

    // MARK: Provenance

    private func provenance(of origin: Origin, _ address: String) -> JSONNode {
        var resource = FHIRMembers(resourceType: "Provenance")
        resource.add("id", text: FHIRNames.resourceID("\(submission.id)|\(origin.id)"))
        var target = FHIRMembers()
        target.add("extension", list: [.extension(FHIRNames.targetElement, "Uri", origin.id)])
        target.add("reference", text: address)
        resource.add("target", list: [target.node])
        resource.add("occurredDateTime", text: plan.asOf.description)
        resource.add(
            "activity", node: JSONNode(.object([.init(name: "text", value: JSONNode("reuse of earlier answers"))])))
        var agents = [Self.agent("assembler", "Device", software)]
        var people: Set<[String]> = []
        func add(_ role: String, _ name: String) {
            if people.insert([role, name]).inserted { agents.append(Self.agent(role, "Practitioner", name)) }
        }
        var entities: [JSONNode] = []
        var seen: Set<String> = []
        for source in origin.sources where origin.proposal.candidates.indices.contains(source.candidate) {
            let candidate = origin.proposal.candidates[source.candidate]
            if seen.insert("answer|\(candidate.answer)").inserted { entities.append(entity(candidate)) }
            for hop in candidate.chain.hops {
                for author in hop.mapping.authors { add("author", author) }
                for reviewer in hop.mapping.reviewers { add("verifier", reviewer) }
                let name = ProvenanceWriter.name(of: hop)
                if seen.insert("mapping|\(name)").inserted { entities.append(Self.entity(hop, name)) }
            }
        }
        if let decision = origin.decision { add(decision.action == .edit ? "enterer" : "verifier", decision.reviewer) }
        resource.add("agent", list: agents)
        resource.add("entity", list: entities)
        return resource.node
    }

    private static func agent(_ role: String, _ type: String, _ name: String) -> JSONNode {
        let coding = JSONNode.pairs([
            ("system", "http://terminology.hl7.org/CodeSystem/provenance-participant-type"), ("code", role),
        ])
        var who = FHIRMembers()
        who.add("type", text: type)
        who.add("display", text: name.isFHIRText ? name : name.jsonLiteral)
        var agent = FHIRMembers()
        agent.add("type", node: JSONNode(.object([.init(name: "coding", value: JSONNode(.array([coding])))])))
        agent.add("who", node: who.node)
        return agent.node
    }

    private func entity(_ candidate: Candidate) -> JSONNode {
        let submission = context.submissionID(of: candidate)
        var what = FHIRMembers()
        what.add("type", text: "QuestionnaireResponse")
        what.add(
            "identifier",
            node: .pairs([("system", "\(FHIRNames.base)/answer"), ("value", candidate.answer.rawValue)]))
        what.add(
            "display", text: "\(submission), question \(candidate.question), \(candidate.date)")
        var entity = FHIRMembers()
        entity.add("role", text: candidate.isVerbatim ? "quotation" : "source")
        entity.add("what", node: what.node)
        return entity.node
    }

    private static func entity(_ hop: Chain.Hop, _ name: String) -> JSONNode {
        var what = FHIRMembers()
        what.add("type", text: "ConceptMap")
        what.add("identifier", node: .pairs([("system", "\(FHIRNames.base)/mapping"), ("value", name)]))
        what.add("display", text: "\(hop.from) to \(hop.to): \(hop.relation.names)")
        var entity = FHIRMembers()
        entity.add("role", text: "source")
        entity.add("what", node: what.node)
        return entity.node
    }
}
