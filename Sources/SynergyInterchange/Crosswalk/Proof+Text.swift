package import SynergyCrosswalk
import SynergyModel
import SynergyReuse

extension Proof {
    /// The proof in numbered sentences, premises before what follows from them.
    package func sentences(in network: RelationNetwork) -> [String] {
        var numbers: [Int: Int] = [:]
        var sentences: [String] = []
        func refer(_ steps: [Int]) -> String { Words.list(steps.compactMap { numbers[$0] }.sorted().map(String.init)) }
        for (place, step) in steps.enumerated() {
            numbers[place] = sentences.count + 1
            let narrowing = step.narrowing.map { [$0] } ?? []
            var sentence: String
            switch step.reason {
            case .asserted(let statement):
                let words = "\(step.subject) \(network.verb(of: statement, from: step.subject)) \(step.object)."
                sentence = "\(words) \(network.premise(at: statement).provenance)"
                if !narrowing.isEmpty, let earlier = numbers[narrowing[0]] {
                    sentence += " With \(earlier): \(step.subject) \(step.relation.verb) \(step.object)."
                }
            case .composed(let first, let second):
                sentence =
                    "So \(step.subject) \(step.relation.verb) \(step.object) (from \(refer([first, second] + narrowing)))."
            case .parts(let parts):
                sentence =
                    "Element by element, \(step.subject) \(step.relation.verb) \(step.object) "
                    + "(from \(refer(parts + narrowing)))."
            }
            if sentence.hasSuffix("(from ).") { sentence = sentence.replacing(" (from ).", with: ".") }
            sentences.append("\(sentences.count + 1). \(sentence)")
        }
        return sentences
    }
}

extension RelationNetwork {
    fileprivate func verb(of statement: Int, from term: Proof.Term) -> String {
        let relation = relation(at: statement)
        return (ends(at: statement).subject == term ? relation : relation.converse).verb
    }
}

extension RelationNetwork.Premise {
    /// Who says so, as a sentence.
    package var provenance: String {
        switch self {
        case .mapping(let mapping):
            var words = mapping.status == .proposed ? "Only proposed" : "Mapped"
            words +=
                mapping.authors.isEmpty ? " by somebody the file does not name" : " by \(Words.list(mapping.authors))"
            words += ", confidence \(Words.number((mapping.confidence * 100).rounded() / 100))"
            if let record = mapping.recordID {
                words += ", \(record)"
            } else if let location = mapping.location, let file = location.file, let line = location.line {
                words += ", line \(line) of \(file)"
            }
            return words + "."
        case .elementPair(let mapping, let pair):
            return "Element ‘\(pair.from)’ of \(mapping.subject) covers element ‘\(pair.to)’ of \(mapping.object)."
        case .lineage(_, let change): return "Declared by the later edition: \(change.rawValue)."
        case .element: return "An element lies inside its question."
        case .numbering: return "Its number says that it is a part."
        }
    }
}
