import SynergyCrosswalk
package import SynergyModel
package import SynergyReuse

extension PlanWriter {
    /// The version of the JSON of a plan; it changes when a member is removed or changes its meaning.
    package static let schemaVersion = 1

    /// The plan as JSON text.
    public func json() -> [UInt8] { jsonNode().serialized() }

    /// The plan as JSON.
    package func jsonNode() -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("schemaVersion", Self.schemaVersion)
        object.add("respondent", plan.respondent)
        object.add("target", plan.target)
        object.add("asOf", plan.asOf)
        object.add("view", node: JSONNode(plan.view.rawValue))
        object.add("proposals", node: JSONNode(.array(plan.proposals.map(json))))
        object.add("totals", node: totals)
        object.add("diagnostics", node: JSONNode(.array(plan.diagnostics.map(\.planJSON))))
        object.add("changes", node: changes?.json)
        return object.node
    }

    /// One proposal as JSON.
    package func json(_ proposal: Proposal) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("question", proposal.question)
        object.add("outcome", proposal.outcome.rawValue)
        object.add("reason", proposal.reason?.code)
        object.add("detail", proposal.reason?.sentence(in: context))
        object.add("draft", node: proposal.draft?.shortJSON)
        object.add("heldDraft", node: proposal.heldDraft?.shortJSON)
        object.add("elements", node: JSONNode(.array(proposal.elements.map { json($0, of: proposal) })))
        object.add("qualifiers", node: JSONNode(.array(proposal.qualifiers.map(json))))
        object.add("candidates", node: JSONNode(.array(proposal.candidates.map { json($0, of: proposal) })))
        object.add("missing", node: JSONNode(.array(proposal.missing.map { json($0, of: proposal) })))
        object.add("links", node: JSONNode(.array(proposal.links.map(json))))
        object.add("decision", node: proposal.decision.map(json))
        object.add("fingerprint", proposal.fingerprint.isEmpty ? nil : proposal.fingerprint)
        let steps = proposal.steps(in: context).map { JSONNode.pairs([("code", $0.code), ("text", $0.text)]) }
        object.add("steps", node: JSONNode(.array(steps)))
        return object.node
    }

    private func json(_ element: ElementResult, of proposal: Proposal) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("id", element.key)
        object.add("status", element.status.rawValue)
        object.add("territory", element.territory)
        object.add("value", node: element.value?.shortJSON)
        object.add(details: element.value)
        object.add("sources", node: JSONNode(.array(element.sources.map { json($0, of: proposal) })))
        return object.node
    }

    private func json(_ source: ElementSource, of proposal: Proposal) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("answer", source.answer)
        object.add("role", source.role.rawValue)
        object.add("value", node: source.value?.shortJSON)
        object.add(details: source.value)
        if proposal.candidates.indices.contains(source.candidate) {
            let candidate = proposal.candidates[source.candidate]
            if source.value == nil { object.add("original", node: candidate.original.shortJSON) }
            object.add("submission", context.submissionID(of: candidate))
            if candidate.isFromRegister {
                object.add("edition", context.submission(context.submissionID(of: candidate))?.questionnaire)
            } else {
                object.add("question", candidate.question)
                object.add("edition", candidate.question.questionnaire)
            }
            object.add("issuer", candidate.issuer)
            object.add("date", candidate.date)
            object.add("relation", candidate.chain.relation.names)
            object.add("author", candidate.chain.authors)
            object.add("confidence", candidate.chain.roundedConfidence)
        }
        return object.node
    }

    private func json(_ candidate: Candidate, of proposal: Proposal) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("answer", candidate.answer)
        object.add("element", candidate.element)
        object.add("status", candidate.status.rawValue)
        object.add("reason", candidate.reason?.code)
        object.add("detail", candidate.reason?.sentence(for: proposal.question, in: context))
        if !candidate.through.isEmpty {
            object.add("through", node: JSONNode(.array(candidate.through.map { JSONNode(.string($0.rawValue)) })))
        }
        object.add("submission", context.submissionID(of: candidate))
        object.add("question", candidate.question)
        object.add("issuer", candidate.issuer)
        object.add("date", candidate.date)
        object.add("language", candidate.language)
        object.add("relation", candidate.chain.relation.names)
        object.add("confidence", candidate.chain.roundedConfidence)
        object.add("chain", node: candidate.chain.json)
        return object.node
    }

    private func json(_ qualifier: Qualifier) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("name", qualifier.name)
        switch qualifier {
        case .corroborated(let bodies): object.add("bodies", bodies)
        case .translationNeeded(let language): object.add("language", language)
        case .provisional(let question): object.add("question", question)
        case .chainUnusable(let chain):
            object.add("relation", chain.relation.names)
            object.add("chain", node: chain.json)
        case .ownReading(let override):
            object.add("override", override.id)
            object.add("from", override.from)
            object.add("to", override.to)
            object.add("relation", override.relationWords)
            object.add("reason", override.reason)
        case .partyStatusUnknown(let instrument): object.add("instrument", instrument)
        case .partlyReserved(let provision): object.add("provision", provision)
        case .variants, .toBeCut, .olderAnswerDiffers, .olderAnswersDisagree, .mappingProposed, .mappingInconsistent,
            .withheldSourceDisagrees, .amendedInConfidence:
            break
        }
        return object.node
    }

    private func json(_ part: MissingPart, of proposal: Proposal) -> JSONNode {
        let label = context.label(part.element, of: proposal.question)
        let pairs = [("element", part.element), ("status", part.status.rawValue)]
        return .pairs(pairs + (label.isEmpty ? [] : [("label", label)]))
    }

    private func json(_ link: LinkBlock) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("answer", link.answer)
        guard case .object(let members) = link.reference.json(JSONWriting()).value else { return object.node }
        for member in members { object.add(member.name, node: member.value) }
        return object.node
    }

    private func json(_ state: DecisionState) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add(decision: state.decision)
        object.add("needsRecheck", state.needsRecheck)
        let rivals = state.rivals.map { rival in
            var object = JSONObjectWriter(JSONWriting())
            object.add(decision: rival)
            return object.node
        }
        object.add("rivals", node: rivals.isEmpty ? nil : JSONNode(.array(rivals)))
        return object.node
    }

    private var totals: JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("questions", plan.proposals.count)
        for outcome in Outcome.allCases { object.add(outcome.rawValue, plan.count(of: outcome)) }
        let saved = burden.saved(by: plan, questionnaire: questionnaire)
        var minutes = JSONObjectWriter(JSONWriting())
        minutes.add("atLeast", (saved.lower * 10).rounded() / 10)
        minutes.add("atMost", (saved.upper * 10).rounded() / 10)
        minutes.add("assumptions", node: burden.assumptions.json(JSONWriting()))
        object.add("minutesSaved", node: minutes.node)
        return object.node
    }
}

extension JSONObjectWriter {
    /// A decision as a plan tells it.
    fileprivate mutating func add(decision: Decision) {
        add("id", decision.id)
        add("action", decision.action.rawValue)
        add("value", node: decision.value?.shortJSON)
        add("choice", decision.choice)
        add("reason", decision.reason)
        add("comment", decision.comment)
        add("assistance", decision.needsAssistance, unless: false)
        add("assistanceNote", decision.assistanceNote)
        add("reviewer", decision.reviewer)
        add("time", decision.time)
    }

    /// What the short form of a value leaves out: the unit and rounding of a number, the language of a text.
    fileprivate mutating func add(details value: AnswerValue?) {
        switch value {
        case .number(let quantity):
            add("unit", quantity.unit)
            add("rounding", quantity.rounding)
        case .text(let text) where text.entries.count == 1 && text.original.language != .undetermined:
            add("language", text.original.language)
        default: break
        }
    }
}

extension Diagnostic {
    /// The diagnostic as it stands in a plan.
    package var planJSON: JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("severity", severity.rawValue)
        object.add("code", code.rawValue)
        object.add("file", location.file)
        object.add("line", location.line)
        object.add("column", location.column)
        object.add("path", location.path)
        object.add("message", message)
        return object.node
    }
}

extension JSONNode {
    /// An object of strings.
    package static func pairs(_ pairs: [(String, String)]) -> JSONNode {
        JSONNode(.object(pairs.map { JSONNode.Member(name: $0.0, value: JSONNode($0.1)) }))
    }
}
