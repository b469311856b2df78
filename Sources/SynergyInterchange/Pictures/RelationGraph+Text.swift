import SynergyModel

extension RelationGraph {
    /// The picture in the language of Graphviz.
    package func dot() -> String {
        var lines = [
            "digraph crosswalk {", "  rankdir=LR;",
            "  node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11];",
            "  edge [fontname=\"Helvetica\", fontsize=10];",
        ]
        for (place, node) in nodes.enumerated() {
            let title = node.title.map { "\\n" + Self.folded($0).map(Self.dotText).joined(separator: "\\n") } ?? ""
            let style = node.distance == 0 ? ", style=\"rounded,bold\", penwidth=2" : ""
            lines.append("  n\(place) [label=\"\(Self.dotText(node.id.rawValue))\(title)\"\(style)];")
        }
        for edge in edges {
            let look = RelationLook(edge.relation)
            let style = edge.isProposed ? ", style=dashed" : ""
            lines.append(
                "  n\(edge.from) -> n\(edge.to) [label=\"\(edge.label)\", color=\"\(look.color)\", "
                    + "fontcolor=\"\(look.color)\", arrowhead=\(look.dotArrow)\(style)];")
        }
        if hidden > 0 { lines.append("  more [shape=plaintext, label=\"and \(hidden) more\"];") }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    /// The picture in the language of Mermaid.
    package func mermaid() -> String {
        var lines = ["flowchart LR"]
        for (place, node) in nodes.enumerated() {
            let title =
                node.title.map { "<br/>" + Self.folded($0).map(Self.mermaidText).joined(separator: "<br/>") } ?? ""
            lines.append("  n\(place)[\"\(Self.mermaidText(node.id.rawValue))\(title)\"]")
        }
        for edge in edges {
            lines.append("  n\(edge.from) \(edge.isProposed ? "-.->" : "-->")|\"\(edge.label)\"| n\(edge.to)")
        }
        for (number, edge) in edges.enumerated() {
            lines.append("  linkStyle \(number) stroke:\(RelationLook(edge.relation).color)")
        }
        lines.append("  style n0 stroke-width:3px")
        if hidden > 0 { lines.append("  more[\"and \(hidden) more\"]") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text in lines of so many characters, a few at most.
    static func folded(_ text: String, width: Int = 36, lines limit: Int = 2) -> [String] {
        let lines: [String] = TextLayout.wrap(TextLayout.plain(text).replacing("\n", with: " "), width: width)
            .split(separator: "\n").map { line in
                line.count > width ? String(line.prefix(width - 1)) + "…" : String(line)
            }
        guard lines.count > limit else { return lines }
        var last = lines[limit - 1][...]
        // Cut between words.
        if last.count >= width { last = last[..<(last.lastIndex(of: " ") ?? last.index(before: last.endIndex))] }
        while last.hasSuffix(",") || last.hasSuffix(";") { last = last.dropLast() }
        return lines.prefix(limit - 1) + ["\(last)…"]
    }

    private static func dotText(_ text: String) -> String {
        TextLayout.plain(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }

    /// Mermaid reads entities written with `#` and `;`.
    private static func mermaidText(_ text: String) -> String {
        TextLayout.plain(text).replacing("#", with: "#35;").replacing("\"", with: "#quot;")
            .replacing("<", with: "#lt;").replacing(">", with: "#gt;").replacing("&", with: "#amp;")
            .replacing("`", with: "#96;")
    }
}
