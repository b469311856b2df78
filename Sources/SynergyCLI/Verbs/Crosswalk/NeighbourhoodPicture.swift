import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// A picture of what stands around a question, proposed mappings too.
struct NeighbourhoodPicture {
    private let graph: RelationGraph

    init(of id: Mapping.Term.ID, in input: CrosswalkInput, _ command: ParsedCommand) throws {
        var selection = try CrosswalkInput.selection(command)
        selection.includesProposed = true
        let network = RelationNetwork(input.sets, questionnaires: input.questionnaires, selecting: selection)
        graph = RelationGraph(
            around: id, in: network, hops: command.value("hops").flatMap { Int($0) } ?? 1, title: input.title)
    }

    func bytes(_ format: String) -> [UInt8] {
        let text =
            switch format {
            case "dot": graph.dot()
            case "mermaid": graph.mermaid()
            default: graph.svg()
            }
        return Array(text.utf8)
    }
}
