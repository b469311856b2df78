import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// How one question stands to another, chain by chain.
struct QuestionRelation {
    let from: Question
    let to: Question
    let chains: [Chain]
    let context: ExplanationContext

    init(from: Question, to: Question, asOf: CalendarDay, workspace: Workspace) {
        self.from = from
        self.to = to
        let crosswalk = Crosswalk(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments, mappings: workspace.mappings)
        chains = crosswalk.chains(from: from.id, to: to.id, asOf: asOf)
        context = workspace.explanationContext
    }

    /// The chains in words.
    func text(_ environment: Environment, _ command: ParsedCommand) -> [UInt8] {
        let width = environment.width
        let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
        var blocks = [from, to].map { question in
            let text = TextLayout.plain(context.words(question.text))
            return style.bold(question.id.rawValue) + "\n" + TextLayout.wrap("  \(text)", width: width, hanging: 2)
        }
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
        return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
    }

    /// The chains as JSON.
    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("from", from.id)
        object.add("to", to.id)
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
        return object.node.serialized()
    }
}

extension Chain {
    /// What may be done along the chain.
    fileprivate var conclusion: String {
        if !relation.isUsable { return "So nothing may be carried along it: the two may have nothing in common." }
        if !isApproved { return "So an answer may be pointed to: a link on the way is only proposed." }
        return relation.covers
            ? "So an answer to the first may settle the second."
            : "So an answer to the first may settle a part of the second."
    }
}
