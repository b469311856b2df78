import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// How two questions relate: what follows from everything together, with its proof, and the chains one by one.
struct BetweenAnswer: CrosswalkAnswer {
    let from: Mapping.Term.ID
    let to: Mapping.Term.ID
    let closure: Closure
    let result: ChainEnumeration.Result
    let input: CrosswalkInput

    init(from: Mapping.Term.ID, to: Mapping.Term.ID, closure: Closure, input: CrosswalkInput) {
        self.from = from
        self.to = to
        self.closure = closure
        self.input = input
        let ignored = Set(closure.conflicts.map(\.setAside))
        result = ChainEnumeration(closure.network, leavingOut: ignored).chains(from: from, to: to)
    }

    func text(_ width: Int) -> String {
        var blocks = [input.introduction(of: from, width), input.introduction(of: to, width)]
        let relation = closure.relation(from: from, to: to)
        if from == to {
            blocks.append("It is the same one.")
        } else if relation == .all {
            blocks.append("Nothing follows from the mappings about how they relate.")
        } else {
            let confidence = closure.confidence(from: from, to: to) ?? 0
            let words = "All in all: \(from) \(relation.verb) \(to). Confidence \(AnswerText.confidence(confidence)), "
            blocks.append(
                TextLayout.wrap("\(words)that of the weakest statement in the surest proof.", width: width))
            if let proof = closure.proof(from: from, to: to) {
                let lines = proof.sentences(in: closure.network).map {
                    TextLayout.wrap("  \(TextLayout.plain($0))", width: width, hanging: 5)
                }
                blocks.append((["Proof"] + lines).joined(separator: "\n"))
            }
        }
        for (index, chain) in result.chains.enumerated() {
            let title = result.chains.count == 1 ? "The only chain" : "Chain \(index + 1) of \(result.chains.count)"
            blocks.append(([title] + lines(of: chain, width)).joined(separator: "\n"))
        }
        if !result.isComplete, from != to {
            blocks.append(
                TextLayout.wrap(
                    "There are more chains; only the surest that were found within 8 hops are shown.", width: width))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func lines(of chain: ChainEnumeration.Chain, _ width: Int) -> [String] {
        var lines = chain.hops.map { hop in
            let words = "\(hop.from) \(hop.relation.verb) \(hop.to)"
            return "  \(words), confidence \(AnswerText.confidence(hop.confidence))"
        }
        if chain.hops.count > 1 {
            lines.append(
                "  So \(from) \(chain.relation.verb) \(to), confidence \(AnswerText.confidence(chain.confidence))")
        }
        if chain.corroborations > 0 {
            let others = AnswerText.count(chain.corroborations, "chain")
            let verb = chain.corroborations == 1 ? "says" : "say"
            lines.append("  \(others) without a statement in common \(verb) no less; that does not make it surer")
        }
        return lines.map { TextLayout.wrap($0, width: width, hanging: 4) }
    }

    func json() -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("from", from)
        object.add("to", to)
        object.add("closed", node: closed())
        object.add("chainsComplete", result.isComplete)
        let nodes = result.chains.map { chain in
            var node = JSONObjectWriter(JSONWriting())
            node.add("relation", chain.relation.names)
            node.add("confidence", chain.confidence)
            node.add("corroborations", chain.corroborations)
            let hops = chain.hops.map { hop in
                var node = JSONObjectWriter(JSONWriting())
                node.add("from", hop.from)
                node.add("to", hop.to)
                node.add("relation", hop.relation.names)
                node.add("confidence", hop.confidence)
                node.add("premise", node: closure.network.premise(at: hop.statement).json)
                return node.node
            }
            node.add("hops", node: JSONNode(.array(hops)))
            return node.node
        }
        object.add("chains", node: JSONNode(.array(nodes)))
        return object.node
    }

    private func closed() -> JSONNode {
        var node = JSONObjectWriter(JSONWriting())
        node.add("relation", closure.relation(from: from, to: to).names)
        node.add("confidence", closure.confidence(from: from, to: to))
        node.add("proof", node: closure.proof(from: from, to: to)?.json(in: closure.network))
        return node.node
    }
}
