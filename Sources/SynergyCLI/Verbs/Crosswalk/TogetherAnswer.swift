import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// Which sources together make the whole of a question.
struct TogetherAnswer: CrosswalkAnswer {
    let assembly: WholeAssembly
    let input: CrosswalkInput

    init(id: Mapping.Term.ID, closure: Closure, input: CrosswalkInput) {
        let elements = input.elements(of: id)
        assembly = closure.assembly(of: id, elements: elements.isEmpty ? [Element.onlyID] : elements)
        self.input = input
    }

    func text(_ width: Int) -> String {
        var blocks = [input.introduction(of: assembly.question, width)]
        let missing = assembly.missing
        let names = assembly.combination.map(\.rawValue).joined(separator: ", ")
        if missing.isEmpty {
            blocks.append(
                assembly.combination.count == 1
                    ? "\(names) covers all of it." : "Together these cover all of it: \(names).")
        } else if missing.count < assembly.parts.count {
            blocks.append(
                "Together these cover \(assembly.parts.count - missing.count) of its "
                    + "\(assembly.parts.count) elements: \(names). Nothing covers: \(missing.joined(separator: ", ")).")
        } else {
            blocks.append("Nothing is known to cover it\(assembly.parts.count > 1 ? ", or any element of it" : "").")
        }
        for part in assembly.parts {
            let title = part.element == Element.onlyID ? "The question as a whole" : "Element ‘\(label(part.element))’"
            var lines = [title]
            lines += part.covering.map { "  covered by \(line($0))" }
            lines += part.sharing.map { "  in part by \(line($0))" }
            if lines.count == 1 { lines.append("  nothing feeds it") }
            blocks.append(lines.joined(separator: "\n"))
        }
        return blocks.map { block in
            block.split(separator: "\n", omittingEmptySubsequences: false)
                .map { TextLayout.wrap(String($0), width: width, hanging: 4) }.joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }

    private func label(_ element: String) -> String {
        for form in input.workspace.questionnaires where form.id.rawValue == assembly.question.prefix {
            let question = form.questions.first { $0.id.rawValue == assembly.question.rawValue }
            if let label = question?.elements.first(where: { $0.id == element })?.label {
                return "\(element): \(TextLayout.plain(label.best(for: [.english]).text))"
            }
        }
        return element
    }

    private func line(_ source: WholeAssembly.Source) -> String {
        "\(source.term), confidence \(AnswerText.confidence(source.confidence))"
    }

    func json() -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("question", assembly.question)
        object.add("combination", node: assembly.combination.json(JSONWriting()))
        object.add("missing", node: assembly.missing.json(JSONWriting()))
        let nodes = assembly.parts.map { part in
            var node = JSONObjectWriter(JSONWriting())
            node.add("element", part.element)
            node.add("covering", node: JSONNode(.array(part.covering.map(Self.json))))
            node.add("sharing", node: JSONNode(.array(part.sharing.map(Self.json))))
            return node.node
        }
        object.add("elements", node: JSONNode(.array(nodes)))
        return object.node
    }

    private static func json(_ source: WholeAssembly.Source) -> JSONNode {
        var node = JSONObjectWriter(JSONWriting())
        node.add("question", source.term.id)
        node.add("element", source.term.element)
        node.add("relation", source.relation.names)
        node.add("confidence", source.confidence)
        return node.node
    }
}
