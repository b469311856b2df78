import SynergyCrosswalk
public import SynergyModel
public import SynergyReuse

/// Writes the statement of sources of a plan as PROV-JSON (W3C member submission of 24 April 2013).
///
/// It says of every draft from which answers it was derived, by which mappings, who made and who checked these, and who decided.
/// There is no clock in it: planning has the as-of date of the plan, decisions have the times that their log gives. A plan for
/// the recipient is written without anything internal, whatever it holds.
public struct ProvenanceWriter: Sendable {
    /// The plan.
    public let plan: ReusePlan
    /// The form that the plan is for.
    public let questionnaire: Questionnaire
    /// Titles and labels, and the submissions that answers stand in.
    public let context: ExplanationContext
    /// The name of the program, as an agent.
    public var software: String

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - questionnaire: The form that it is for.
    ///   - context: Titles and labels, and the submissions that answers stand in.
    ///   - software: The name of the program, with its version if it has one.
    public init(
        _ plan: ReusePlan, questionnaire: Questionnaire, context: ExplanationContext,
        software: String = "ReportingSynergy"
    ) {
        self.questionnaire = questionnaire
        self.context = context
        self.software = software
        var plan = plan
        if plan.view == .recipient { plan.proposals = plan.proposals.map(\.forRecipient) }
        self.plan = plan
    }

    /// The statement as JSON text; the same plan gives the same bytes.
    ///
    /// - Complexity: O(*n*) in the number of sources.
    public func json() -> [UInt8] { document().node.serialized() }

    private func document() -> ProvenanceDocument {
        var document = ProvenanceDocument()
        let software = document.agent(
            "software", software, [("prov:type", .name("prov:SoftwareAgent")), ("prov:label", .text(software))])
        let respondent = self.respondent(plan.respondent, &document)
        let form = document.entity(
            "form", plan.target.rawValue,
            [("prov:type", .name("rs:Questionnaire")), ("prov:label", .text(context.words(questionnaire.title)))])
        let planning = document.activity(
            "planning", "\(plan.respondent)/\(plan.target)/\(plan.asOf)",
            [
                ("prov:type", .name("rs:Planning")), ("rs:asOf", .day(plan.asOf)),
                ("rs:view", .text(plan.view.rawValue)),
            ])
        document.relate("wasAssociatedWith", [("prov:activity", planning), ("prov:agent", software)])
        document.relate("used", [("prov:activity", planning), ("prov:entity", form)])
        let frame = Frame(software: software, respondent: respondent, planning: planning)
        for proposal in plan.proposals {
            let draft = self.draft(proposal, frame, &document)
            decision(on: proposal, draft, frame, &document)
        }
        return document
    }

    /// What every draft is related to.
    private struct Frame {
        var software: String
        var respondent: String
        var planning: String
    }

    private func respondent(_ id: Respondent.ID, _ document: inout ProvenanceDocument) -> String {
        document.agent(
            "respondent", id.rawValue,
            [("prov:type", .name("prov:Organization")), ("prov:label", .text(context.name(id)))])
    }

    private func person(_ name: String, _ document: inout ProvenanceDocument) -> String {
        document.agent("person", name, [("prov:type", .name("prov:Person")), ("prov:label", .text(name))])
    }

    // MARK: Drafts

    /// The draft of a proposal with everything behind it; `nil` where there is none.
    private func draft(_ proposal: Proposal, _ frame: Frame, _ document: inout ProvenanceDocument) -> String? {
        guard let value = proposal.draft else { return nil }
        let name = "\(plan.respondent)/\(proposal.question)/\(plan.asOf)"
        let draft = document.entity(
            "draft", name,
            [
                ("prov:type", .name("rs:DraftAnswer")), ("rs:question", .text(proposal.question.rawValue)),
                ("rs:outcome", .text(proposal.outcome.rawValue)),
                ("prov:value", .text(context.draftText(value, of: proposal.question).joined(separator: "\n"))),
            ])
        let reuse = document.activity(
            "reuse", name, [("prov:type", .name("rs:Reuse")), ("rs:asOf", .day(plan.asOf))])
        document.relate("wasGeneratedBy", [("prov:entity", draft), ("prov:activity", reuse)])
        document.relate("wasAssociatedWith", [("prov:activity", reuse), ("prov:agent", frame.software)])
        document.relate("wasInformedBy", [("prov:informed", reuse), ("prov:informant", frame.planning)])
        document.relate("wasAttributedTo", [("prov:entity", draft), ("prov:agent", frame.respondent)])
        for element in proposal.elements {
            for source in element.sources where source.role == .draft || source.role == .addition {
                guard proposal.candidates.indices.contains(source.candidate) else { continue }
                let candidate = proposal.candidates[source.candidate]
                let answer = self.answer(candidate, &document)
                document.relate("used", [("prov:activity", reuse), ("prov:entity", answer)])
                for hop in candidate.chain.hops {
                    let mapping = self.mapping(hop, &document)
                    document.relate("used", [("prov:activity", reuse), ("prov:entity", mapping)])
                }
                var details: [(String, ProvenanceDocument.Value)] = [
                    ("rs:element", .text(element.key)), ("rs:role", .text(source.role.rawValue)),
                    ("rs:relation", .text(candidate.chain.relation.names)),
                    ("rs:confidence", .number(candidate.chain.roundedConfidence)),
                ]
                if candidate.isVerbatim { details.insert(("prov:type", .name("prov:Quotation")), at: 0) }
                details += candidate.through.map { ("rs:through", .text($0.rawValue)) }
                document.relate(
                    "wasDerivedFrom",
                    [("prov:generatedEntity", draft), ("prov:usedEntity", answer), ("prov:activity", reuse)], details)
            }
        }
        return draft
    }

    /// An earlier answer, and the submission that it stands in.
    private func answer(_ candidate: Candidate, _ document: inout ProvenanceDocument) -> String {
        let id = context.submissionID(of: candidate)
        let isNew = !document.hasEntity("answer", candidate.answer.rawValue)
        var details: [(String, ProvenanceDocument.Value)] = [
            ("prov:type", .name("rs:Answer")), ("rs:question", .text(candidate.question.rawValue)),
            ("rs:date", .day(candidate.date)),
        ]
        if let language = candidate.language { details.append(("rs:language", .text(language.rawValue))) }
        if let issuer = candidate.issuer { details.append(("rs:issuer", .text(issuer.rawValue))) }
        let answer = document.entity("answer", candidate.answer.rawValue, details)
        guard isNew else { return answer }
        let respondent = self.respondent(candidate.respondent, &document)
        document.relate("wasAttributedTo", [("prov:entity", answer), ("prov:agent", respondent)])
        let submission = self.submission(id, &document)
        document.relate("wasAttributedTo", [("prov:entity", submission), ("prov:agent", respondent)])
        document.relate("hadMember", [("prov:collection", submission), ("prov:entity", answer)])
        // In PROV-JSON, as in PROV-DM, a primary source is a derivation of that type.
        document.relate(
            "wasDerivedFrom", [("prov:generatedEntity", answer), ("prov:usedEntity", submission)],
            [("prov:type", .name("prov:PrimarySource"))])
        return answer
    }

    private func submission(_ id: Submission.ID, _ document: inout ProvenanceDocument) -> String {
        var details: [(String, ProvenanceDocument.Value)] = [("prov:type", .name("prov:Collection"))]
        details.append(("prov:type", .name("rs:Submission")))
        if let submission = context.submission(id) {
            details.append(("rs:questionnaire", .text(submission.questionnaire.rawValue)))
            details.append(("rs:submitted", .day(submission.submitted)))
            if let title = submission.title.map(context.words) ?? submission.document?.title {
                details.append(("prov:label", .text(title)))
            }
            if let symbol = submission.document?.symbol { details.append(("rs:symbol", .text(symbol))) }
            if let url = submission.document?.url, url.isPlainURL { details.append(("prov:location", .uri(url))) }
        }
        return document.entity("submission", id.rawValue, details)
    }

    // MARK: Mappings

    /// What a hop rests on, with the people behind it.
    private func mapping(_ hop: Chain.Hop, _ document: inout ProvenanceDocument) -> String {
        let mapping = hop.mapping
        let name = Self.name(of: hop)
        guard !document.hasEntity("mapping", name) else { return document.name("mapping", name) }
        var details: [(String, ProvenanceDocument.Value)] = []
        switch hop.basis {
        case .asserted: details.append(("prov:type", .name("rs:Mapping")))
        case .lineage(let change):
            details += [("prov:type", .name("rs:Lineage")), ("rs:change", .text(change.rawValue))]
        case .derived: details.append(("prov:type", .name("rs:DerivedMapping")))
        case .override(let override):
            details += [("prov:type", .name("rs:OwnReading")), ("rs:override", .text(override.id))]
        }
        details += [
            ("rs:subject", .text(mapping.subject.rawValue)), ("rs:object", .text(mapping.object.rawValue)),
            ("rs:relation", .text(mapping.relation.names)), ("rs:status", .text(mapping.status.rawValue)),
            ("rs:confidence", .number(mapping.confidence)),
        ]
        if !mapping.justification.isEmpty { details.append(("rs:justification", .text(mapping.justification))) }
        if let id = mapping.recordID { details.append(("rs:record", .text(id))) }
        if let date = mapping.date { details.append(("rs:date", .day(date))) }
        if let transform = mapping.transform { details.append(("rs:transform", .text(transform.name))) }
        let entity = document.entity("mapping", name, details)
        for author in mapping.authors {
            let person = self.person(author, &document)
            document.relate("wasAttributedTo", [("prov:entity", entity), ("prov:agent", person)])
        }
        if !mapping.reviewers.isEmpty {
            let review = document.activity("review", name, [("prov:type", .name("rs:MappingReview"))])
            document.relate("used", [("prov:activity", review), ("prov:entity", entity)])
            for reviewer in mapping.reviewers {
                let person = self.person(reviewer, &document)
                document.relate(
                    "wasAssociatedWith", [("prov:activity", review), ("prov:agent", person)],
                    [("prov:role", .text("reviewer"))])
            }
        }
        return entity
    }

    /// The name of what a hop rests on: that of its record and its two sides, which no two mappings of one plan share.
    static func name(of hop: Chain.Hop) -> String {
        let mapping = hop.mapping
        let content = [
            mapping.recordID ?? "", mapping.subject.rawValue, mapping.object.rawValue, mapping.relation.names,
            mapping.justification, mapping.authors.joined(separator: "\u{1}"), hop.basis.name,
        ]
        return
            "\(mapping.subject)/\(mapping.object)/\(SHA256.hexDigest(of: content.joined(separator: "\u{2}")).prefix(12))"
    }

    // MARK: Decisions

    private func decision(
        on proposal: Proposal, _ draft: String?, _ frame: Frame, _ document: inout ProvenanceDocument
    ) {
        guard let state = proposal.decision, state.rivals.isEmpty else { return }
        let decision = state.decision
        let name = "\(plan.respondent)/\(proposal.question)/\(decision.time)"
        var details: [(String, ProvenanceDocument.Value)] = [
            ("prov:type", .name("rs:Decision")), ("rs:action", .text(decision.action.rawValue)),
            ("rs:question", .text(proposal.question.rawValue)),
        ]
        if JSONNode.isTime(decision.time) { details.append(("prov:endTime", .text(decision.time))) }
        if state.needsRecheck { details.append(("rs:needsRecheck", .flag(true))) }
        let activity = document.activity("decision", name, details)
        let person = self.person(decision.reviewer, &document)
        document.relate(
            "wasAssociatedWith", [("prov:activity", activity), ("prov:agent", person)],
            [("prov:role", .text("reviewer"))])
        document.relate(
            "actedOnBehalfOf", [("prov:delegate", person), ("prov:responsible", frame.respondent)])
        if let draft { document.relate("used", [("prov:activity", activity), ("prov:entity", draft)]) }
        guard proposal.outcome != .notApplicable, let value = decision.formValue(on: proposal) else { return }
        let final = document.entity(
            "answered", "\(plan.respondent)/\(proposal.question)",
            [
                ("prov:type", .name("rs:FormAnswer")), ("rs:question", .text(proposal.question.rawValue)),
                ("prov:value", .text(context.draftText(value, of: proposal.question).joined(separator: "\n"))),
            ])
        document.relate("wasGeneratedBy", [("prov:entity", final), ("prov:activity", activity)])
        document.relate("wasAttributedTo", [("prov:entity", final), ("prov:agent", frame.respondent)])
        let type = decision.action == .edit ? "prov:Revision" : "prov:Quotation"
        if let choice = decision.choice, let candidate = proposal.candidates.first(where: { $0.answer == choice }) {
            let answer = self.answer(candidate, &document)
            document.relate("used", [("prov:activity", activity), ("prov:entity", answer)])
            document.relate(
                "wasDerivedFrom",
                [("prov:generatedEntity", final), ("prov:usedEntity", answer), ("prov:activity", activity)])
        } else if let draft {
            document.relate(
                "wasDerivedFrom",
                [("prov:generatedEntity", final), ("prov:usedEntity", draft), ("prov:activity", activity)],
                [("prov:type", .name(type))])
        }
    }
}

extension Chain.Hop.Basis {
    /// A word that tells bases apart; a reason is not in it.
    fileprivate var name: String {
        switch self {
        case .asserted: "asserted"
        case .lineage(let change): "lineage \(change.rawValue)"
        case .derived: "derived"
        case .override(let override): "override \(override.id)"
        }
    }
}
