import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// Writes proposals as the page shows them, and gathers what many of them share, each once.
struct CardWriter {
    let page: WorkbenchPage
    private(set) var sections: [String] = []
    private(set) var submissions: [JSONNode] = []
    private(set) var chains: [JSONNode] = []
    private(set) var priorQuestions: [JSONNode] = []
    private(set) var offices: [String] = []

    private var sectionPlaces: [String: Int] = [:]
    private var submissionPlaces: [Submission.ID: Int] = [:]
    private var chainPlaces: [ChainKey: Int] = [:]
    private var questionPlaces: [Question.ID: Int] = [:]
    private let questions: [Question.ID: Question]
    private let headings: [Provision.ID: LocalizedText]
    private let addresses: [Instrument.ID: String]
    private let assignments: AssignmentBook

    /// The words of a chain depend on where it leads.
    private struct ChainKey: Hashable {
        var chain: Chain
        var target: Question.ID
    }

    init(_ page: WorkbenchPage) {
        self.page = page
        questions = Dictionary(
            page.questionnaire.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let instruments = page.workspace.instruments
        headings = Dictionary(
            instruments.flatMap { $0.provisions.map { ($0.id, $0.heading) } }, uniquingKeysWith: { first, _ in first }
        ).compactMapValues(\.self)
        addresses = Dictionary(instruments.map { ($0.id, $0.about.url) }, uniquingKeysWith: { first, _ in first })
            .compactMapValues(\.self)
        assignments = AssignmentBook(
            page.workspace.assignments, respondent: page.plan.respondent, asOf: page.plan.asOf)
        offices = assignments.offices(among: page.questionnaire.questions.map(\.id))
    }

    /// One question with all that is known of it, or `nil` where the form does not have it.
    mutating func question(_ proposal: Proposal) -> JSONNode? {
        guard let question = questions[proposal.question] else { return nil }
        var object = JSONObjectWriter(page.writing)
        object.add("id", question.id)
        object.add("number", question.id.number)
        object.add("section", section(question.section ?? ""))
        addWording(of: question, to: &object)
        object.add("elements", node: elements(of: proposal, question))
        object.add("office", assignments[question.id])
        object.add("outcome", proposal.outcome.rawValue)
        object.add("reason", proposal.reason?.sentence(in: page.context))
        object.add("draft", node: proposal.draft?.json(page.writing))
        object.add("draftFrom", draftOrigin(of: proposal))
        // What is said of sources, qualifiers and missing parts stands with them.
        var steps = proposal.outcomeSteps(in: page.context)
        if let next = proposal.outcome.nextStep { steps.append(Step(code: "next", text: next)) }
        let reasoning = steps.map { JSONNode.pairs([("code", $0.code), ("text", $0.text)]) }
        object.add("steps", node: JSONNode(.array(reasoning)))
        object.add("missing", node: missing(in: proposal, question))
        let qualifiers = proposal.qualifiers.map { qualifier in
            JSONNode.pairs([
                ("name", qualifier.name), ("text", qualifier.sentence(for: question.id, in: page.context)),
            ])
        }
        object.add("qualifiers", node: JSONNode(.array(qualifiers)))
        object.add("links", node: links(of: proposal))
        object.add("sources", node: JSONNode(.array(sources(of: proposal))))
        object.add("fingerprint", proposal.fingerprint)
        object.add("minutes", node: page.burden.saved(by: proposal, kind: question.kind).json)
        addDecision(of: proposal, to: &object)
        return object.node
    }

    private mutating func section(_ name: String) -> Int {
        if let place = sectionPlaces[name] { return place }
        sectionPlaces[name] = sections.count
        sections.append(name)
        return sections.count - 1
    }

    private func addWording(of question: Question, to object: inout JSONObjectWriter) {
        let language = page.questionnaire.language
        object.add("text", node: question.text.assuming(language).entriesJSON)
        object.add("help", node: question.help?.assuming(language).entriesJSON)
        object.add("kind", question.kind)
        object.add("aspect", question.aspect)
        object.add("quantifier", question.quantifier)
        object.add("population", question.population)
        object.add("unit", question.unit)
        object.add("period", question.period)
        let provisions = question.provisions.map { id in
            var provision = JSONObjectWriter(page.writing)
            provision.add("id", id)
            provision.add("text", node: headings[id]?.entriesJSON)
            provision.add("url", addresses[id.instrument])
            return provision.node
        }
        object.add("provisions", node: JSONNode(.array(provisions)))
        object.add("options", node: options(of: question, language))
        object.add("table", question.table)
        object.add("perTerritory", question.perTerritory, unless: false)
        object.add("enabledIf", node: question.enabledIf.map(condition))
    }

    private func options(of question: Question, _ language: LanguageTag) -> JSONNode {
        let options = question.options.map { option in
            var node = JSONObjectWriter(page.writing)
            node.add("code", option.code)
            node.add("label", node: option.label.assuming(language).entriesJSON)
            return node.node
        }
        return JSONNode(.array(options))
    }

    private func condition(_ condition: Condition) -> JSONNode {
        var object = JSONObjectWriter(page.writing)
        object.add("question", condition.question)
        object.add("oneOf", node: condition.oneOf.json(page.writing))
        return object.node
    }

    private func elements(of proposal: Proposal, _ question: Question) -> JSONNode {
        let declared = Dictionary(
            question.effectiveElements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let results: [(key: String, id: String, territory: Respondent.ID?, status: ElementStatus)] =
            proposal.elements.isEmpty
            ? question.effectiveElements.map { ($0.id, $0.id, nil, .none) }
            : proposal.elements.map { ($0.key, $0.element, $0.territory, $0.status) }
        let nodes = results.map { result in
            var object = JSONObjectWriter(page.writing)
            object.add("key", result.key)
            let label = page.context.label(result.key, of: question.id)
            if !label.isEmpty { object.add("label", node: self.label(label, declared[result.id]?.label).entriesJSON) }
            object.add("kind", declared[result.id]?.kind ?? question.kind)
            object.add("nature", declared[result.id]?.nature)
            object.add("territory", result.territory)
            object.add("status", result.status.rawValue)
            return object.node
        }
        return JSONNode(.array(nodes))
    }

    /// The label in every language where the element is asked once, else the words that name the unit too.
    private func label(_ words: String, _ declared: LocalizedText?) -> LocalizedText {
        let language = page.questionnaire.language
        guard let declared = declared?.assuming(language), page.context.words(declared) == words else {
            return LocalizedText(words, language: language)
        }
        return declared
    }

    private func missing(in proposal: Proposal, _ question: Question) -> JSONNode {
        let nodes = proposal.missing.map { part in
            var object = JSONObjectWriter(page.writing)
            object.add("element", part.element)
            let label = page.context.label(part.element, of: question.id)
            if !label.isEmpty {
                object.add("label", node: LocalizedText(label, language: page.questionnaire.language).entriesJSON)
            }
            object.add("status", part.status.rawValue)
            object.add("text", part.status.missingWords)
            return object.node
        }
        return JSONNode(.array(nodes))
    }

    private func links(of proposal: Proposal) -> JSONNode {
        let nodes = proposal.links.map { link in
            var object = JSONObjectWriter(page.writing)
            object.add("answer", link.answer)
            object.add("reference", link.reference)
            return object.node
        }
        return JSONNode(.array(nodes))
    }

    /// `GRETA 2025`: who asked, and when it was answered.
    private func draftOrigin(of proposal: Proposal) -> String? {
        guard proposal.draft != nil else { return nil }
        var names: [String] = []
        for source in proposal.elements.flatMap(\.sources)
        where source.role == .draft && proposal.candidates.indices.contains(source.candidate) {
            let candidate = proposal.candidates[source.candidate]
            let asked =
                candidate.issuer?.rawValue
                ?? (candidate.isFromRegister ? candidate.answer.rawValue : candidate.question.questionnaire.rawValue)
            let name = "\(asked) \(candidate.date.description.prefix(4))"
            if !names.contains(name) { names.append(name) }
        }
        return names.isEmpty ? nil : names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
    }

    private func addDecision(of proposal: Proposal, to object: inout JSONObjectWriter) {
        if let disagreement = page.disagreements[proposal.question] {
            object.add("rivals", disagreement.map { $0.assuming(page.questionnaire.language) })
        } else if let state = proposal.decision {
            object.add("decision", state.decision.assuming(page.questionnaire.language))
            object.add("needsRecheck", state.needsRecheck, unless: false)
        }
    }

    // MARK: - What many cards share

    /// The number of a submission among those listed.
    mutating func place(of id: Submission.ID, issuer: Body.ID?) -> Int {
        if let place = submissionPlaces[id] { return place }
        submissionPlaces[id] = submissions.count
        submissions.append(page.submissionCard(id, issuer: issuer))
        return submissions.count - 1
    }

    /// The number of a chain among those listed.
    mutating func place(of chain: Chain, to target: Question.ID) -> Int {
        let key = ChainKey(chain: chain, target: target)
        if let place = chainPlaces[key] { return place }
        chainPlaces[key] = chains.count
        var object = JSONObjectWriter(page.writing)
        object.add("text", chain.sentence(to: target, in: page.context))
        let hops = chain.hops.map { hop in
            JSONNode.pairs([
                ("from", hop.from.rawValue), ("to", hop.to.rawValue), ("relation", hop.relation.names),
            ])
        }
        object.add("hops", node: JSONNode(.array(hops)))
        object.add("relation", node: chain.relation.names.split(separator: " ").map(String.init).json(page.writing))
        object.add("confidence", (chain.confidence * 100).rounded() / 100)
        object.add("verbatim", chain.isVerbatim)
        chains.append(object.node)
        return chains.count - 1
    }

    /// The number of an earlier question among those listed.
    mutating func place(of id: Question.ID) -> Int {
        if let place = questionPlaces[id] { return place }
        questionPlaces[id] = priorQuestions.count
        var object = JSONObjectWriter(page.writing)
        object.add("id", id)
        object.add("number", id.number)
        object.add("form", id.questionnaire)
        let form = page.context.questionnaire(id.questionnaire)
        let language = form?.language ?? .undetermined
        object.add("formTitle", node: form?.title.assuming(language).entriesJSON)
        let question = page.context.question(id)
        object.add("text", node: (question?.text.assuming(language) ?? LocalizedText(id.rawValue)).entriesJSON)
        if let question { addAnswerNames(of: question, language, to: &object) }
        priorQuestions.append(object.node)
        return priorQuestions.count - 1
    }

    /// What an answer to an earlier question must be read with: the labels of options and elements.
    private func addAnswerNames(of question: Question, _ language: LanguageTag, to object: inout JSONObjectWriter) {
        if !question.options.isEmpty { object.add("options", node: options(of: question, language)) }
        let elements = question.elements.compactMap { element in
            element.label.map { label in
                var node = JSONObjectWriter(page.writing)
                node.add("key", element.id)
                node.add("label", node: label.assuming(language).entriesJSON)
                return node.node
            }
        }
        if !elements.isEmpty { object.add("elements", node: JSONNode(.array(elements))) }
    }
}
