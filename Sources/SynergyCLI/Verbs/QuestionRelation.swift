import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// How one question stands to another, chain by chain, to everybody or as one respondent reads it.
struct QuestionRelation {
    let from: Question
    let to: Question
    let chains: [Chain]
    /// Whose reading it is, where somebody's was asked for.
    let respondent: Respondent.ID?
    /// The respondent's own readings on the chains told here, or on those that everybody else is told of.
    let readings: [RelationOverride]
    let context: ExplanationContext
    /// What follows from everything together, where that is more than any chain says alone.
    private let closed: (closure: Closure, relation: RelationSet)?

    /// - Parameters:
    ///   - respondent: Whose overrides are applied; `nil` for nobody's.
    ///   - view: Who reads it; only the respondent's own officers are told reasons.
    init(
        from: Question, to: Question, asOf: CalendarDay, workspace: Workspace, respondent: Respondent.ID? = nil,
        view: PlanView = .recipient
    ) {
        self.from = from
        self.to = to
        self.respondent = respondent
        let shared = Crosswalk(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments, mappings: workspace.mappings)
        let overrides = view == .internal ? workspace.overrides : workspace.overrides.map(\.withoutReason)
        let crosswalk = respondent.map { shared.applying(overrides, of: $0, asOf: asOf) } ?? shared
        chains = crosswalk.chains(from: from.id, to: to.id, asOf: asOf)
        let others = crosswalk.overrides.isEmpty ? [] : shared.chains(from: from.id, to: to.id, asOf: asOf)
        var readings: [RelationOverride] = []
        for override in (chains + others).flatMap(crosswalk.overrides) where !readings.contains(override) {
            readings.append(override)
        }
        self.readings = readings
        context = workspace.explanationContext
        // The closure knows the shared mappings only; a State's own reading is told by its chains.
        closed = readings.isEmpty && from.id != to.id ? Self.closed(from, to, asOf, workspace, chains) : nil
    }

    private static func closed(
        _ from: Question, _ to: Question, _ asOf: CalendarDay, _ workspace: Workspace, _ chains: [Chain]
    ) -> (closure: Closure, relation: RelationSet)? {
        let network = RelationNetwork(
            workspace.mappings, questionnaires: workspace.questionnaires, selecting: .init(asOf: asOf))
        let closure = Closure(network)
        let relation = closure.relation(
            from: .init(unchecked: from.id.rawValue), to: .init(unchecked: to.id.rawValue))
        guard relation != .all, !chains.contains(where: { $0.isApproved && $0.relation.isSubset(of: relation) }) else {
            return nil
        }
        return (closure, relation)
    }

    /// What follows from everything together, as confidence and proof.
    private var conclusion: (confidence: Double, proof: Proof)? {
        let ends = (Mapping.Term.ID(unchecked: from.id.rawValue), Mapping.Term.ID(unchecked: to.id.rawValue))
        guard let closure = closed?.closure, let confidence = closure.confidence(from: ends.0, to: ends.1),
            let proof = closure.proof(from: ends.0, to: ends.1)
        else { return nil }
        return (confidence, proof)
    }

    /// The readings that no chain told here passes: they took a chain away.
    private var untoldReadings: [RelationOverride] {
        let pairs = Set(chains.flatMap(\.hops).map { QuestionPair($0.from, $0.to) })
        return readings.filter { !pairs.contains($0.pair) }
    }

    /// Whose reading it is, where that makes a difference.
    private var introduction: String? {
        guard let respondent, !readings.isEmpty else { return nil }
        let name = context.name(respondent)
        let head = "This is how \(name) reads it; for everybody else the shared mappings count."
        return ([head] + untoldReadings.map { $0.note(for: to.id, in: context) }).joined(separator: " ")
    }

    /// The chains in words.
    func text(_ environment: Environment, _ command: ParsedCommand) -> [UInt8] {
        let width = environment.width
        let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
        var blocks = [from, to].map { question in
            let text = TextLayout.plain(context.words(question.text))
            return style.bold(question.id.rawValue) + "\n" + TextLayout.wrap("  \(text)", width: width, hanging: 2)
        }
        if let introduction { blocks.append(TextLayout.wrap(TextLayout.plain(introduction), width: width)) }
        if from.id == to.id {
            blocks.append("It is the same question.")
        } else if chains.isEmpty {
            blocks.append(
                TextLayout.wrap(
                    "No chain of mappings leads from \(from.id) to \(to.id) on this day, so an answer to the first says "
                        + "nothing about the second.", width: width))
        }
        for (index, chain) in chains.enumerated() {
            let title = chains.count == 1 ? "The only chain" : "Chain \(index + 1) of \(chains.count)"
            let lines = chain.steps(to: to.id, in: context).map { step in
                TextLayout.wrap("  - \(TextLayout.plain(step.text))", width: width, hanging: 4)
            }
            let conclusion = TextLayout.wrap("  \(chain.conclusion)", width: width, hanging: 2)
            blocks.append(([style.bold(title)] + lines + [conclusion]).joined(separator: "\n"))
        }
        if let closed, let conclusion {
            let sureness = AnswerText.confidence(conclusion.confidence)
            let sentence =
                "\(from.id) \(closed.relation.verb) \(to.id). Confidence \(sureness), that of the weakest statement in it."
            let steps = conclusion.proof.sentences(in: closed.closure.network).map {
                TextLayout.wrap("  \(TextLayout.plain($0))", width: width, hanging: 5)
            }
            let title = style.bold("All mappings together say more than any chain")
            blocks.append(
                ([title, TextLayout.wrap("  \(sentence)", width: width, hanging: 2)] + steps).joined(separator: "\n"))
        }
        return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
    }

    /// The chains as JSON.
    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("from", from.id)
        object.add("to", to.id)
        object.add("respondent", respondent)
        if !readings.isEmpty {
            object.add("overrides", node: JSONNode(.array(readings.map { $0.json(JSONWriting()) })))
        }
        let nodes = chains.map { chain in
            var node = JSONObjectWriter(JSONWriting())
            node.add("relation", chain.relation.names)
            node.add("confidence", chain.roundedConfidence)
            node.add("approved", chain.isApproved)
            node.add("hops", node: chain.json)
            node.add("text", chain.sentence(to: to.id, in: context))
            return node.node
        }
        object.add("chains", node: JSONNode(.array(nodes)))
        if let closed, let conclusion {
            var node = JSONObjectWriter(JSONWriting())
            node.add("relation", closed.relation.names)
            node.add("confidence", conclusion.confidence)
            node.add("proof", node: conclusion.proof.json(in: closed.closure.network))
            object.add("closed", node: node.node)
        }
        return object.node.serialized()
    }
}

extension Chain {
    /// What may be done along the chain.
    fileprivate var conclusion: String {
        if isRefused { return "So nothing may be carried along it." }
        if !relation.isUsable { return "So nothing may be carried along it: the two may have nothing in common." }
        if !isApproved { return "So an answer may be pointed to: a link on the way is only proposed." }
        return relation.covers
            ? "So an answer to the first may settle the second."
            : "So an answer to the first may settle a part of the second."
    }
}
