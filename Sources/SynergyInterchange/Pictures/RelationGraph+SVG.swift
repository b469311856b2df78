import SynergyCrosswalk
import SynergyModel

extension RelationGraph {
    /// The picture as SVG: the question at the right, what stands around it at its left, each line with its words.
    ///
    /// Lines between two neighbours at the same distance are left out and counted below the picture.
    package func svg() -> String { NeighbourhoodDrawing(graph: self).svg() }
}

/// Places the nodes in columns and the lines between them.
private struct NeighbourhoodDrawing {
    private struct Box {
        var x = 0
        var y = 0
        var height = 0
        var middle: Int { y + height / 2 }
    }

    private static let width = 250
    private static let gap = 190
    private static let margin = 24
    private static let top = 64

    let graph: RelationGraph
    private var boxes: [Box]
    /// Lines from one column to the next, by the places of their edges.
    private var drawn: [Int] = []
    private var bottom = 0

    init(graph: RelationGraph) {
        self.graph = graph
        boxes = graph.nodes.map { _ in Box() }
        drawn = graph.edges.indices.filter { edge in
            let ends = (graph.nodes[graph.edges[edge].from].distance, graph.nodes[graph.edges[edge].to].distance)
            return ends.0 == ends.1 + 1
        }
        place()
    }

    private var columns: Int { (graph.nodes.map(\.distance).max() ?? 0) + 1 }

    /// What the node asks, in lines; of the one in the middle more is told.
    private func title(of node: Int) -> [String] {
        let item = graph.nodes[node]
        return item.title.map { RelationGraph.folded($0, lines: item.distance == 0 ? 6 : 2) } ?? []
    }

    private func lines(from node: Int) -> [Int] { drawn.filter { graph.edges[$0].from == node } }
    private func lines(to node: Int) -> [Int] { drawn.filter { graph.edges[$0].to == node } }

    private mutating func place() {
        var order: [[Int]] = [[0]]
        for distance in 1..<max(columns, 1) {
            let previous = Dictionary(uniqueKeysWithValues: order[distance - 1].enumerated().map { ($1, $0) })
            // Beside those that they lead to, so that lines cross seldom.
            func weight(_ node: Int) -> Int {
                let places = lines(from: node).compactMap { previous[graph.edges[$0].to] }
                return places.isEmpty ? 0 : places.reduce(0, +) * 1_000 / places.count
            }
            order.append(
                graph.nodes.indices.filter { graph.nodes[$0].distance == distance }.sorted {
                    (weight($0), graph.nodes[$0].id) < (weight($1), graph.nodes[$1].id)
                })
        }
        var heights: [Int] = []
        for nodes in order {
            var y = 0
            for node in nodes {
                let titleLines = title(of: node).count
                let ports = max(lines(from: node).count * 20, lines(to: node).count * 12)
                boxes[node].height = max(30 + titleLines * 15, ports + 12)
                boxes[node].y = y
                y += boxes[node].height + 18
            }
            heights.append(max(0, y - 18))
        }
        let tallest = heights.max() ?? 0
        for (distance, nodes) in order.enumerated() {
            let x = Self.margin + (columns - 1 - distance) * (Self.width + Self.gap)
            for node in nodes {
                boxes[node].x = x
                boxes[node].y += Self.top + (tallest - heights[distance]) / 2
            }
        }
        bottom = Self.top + tallest
    }

    func svg() -> String {
        let center = graph.nodes[0]
        let sentences = graph.edges.map { edge in
            "\(graph.nodes[edge.from].id) \(edge.relation.verb) \(graph.nodes[edge.to].id)"
                + (edge.isProposed ? " (only proposed)" : "")
        }
        var page = SVGPage(
            title: "What stands around \(center.id)",
            description: sentences.isEmpty ? "No mapping touches it." : sentences.joined(separator: ". ") + ".")
        page.text("What stands around \(center.id)", Self.margin, 34, .init(size: 18, isBold: true))
        for edge in drawn { draw(edge, &page) }
        for node in graph.nodes.indices { draw(node: node, &page) }
        let width = max(
            560, Self.margin * 2 + columns * Self.width + (columns - 1) * Self.gap)
        let height = legend(&page, width)
        return page.finished(width: width, height: height)
    }

    private func draw(node: Int, _ page: inout SVGPage) {
        let (item, box) = (graph.nodes[node], boxes[node])
        page.begin(item.title.map { "\(item.id): \($0)" } ?? item.id.rawValue)
        page.rectangle(
            box.x, box.y, Self.width, box.height, fill: item.distance == 0 ? "#f2f2f2" : "#ffffff",
            stroke: "#1a1a1a", strokeWidth: item.distance == 0 ? 3 : 1, radius: 6)
        let title = title(of: node)
        var y = box.middle - title.count * 15 / 2 + 5
        page.text(
            RelationGraph.folded(item.id.rawValue, width: 30, lines: 1).first ?? "", box.x + 10, y,
            .init(size: 13, isBold: true))
        for line in title {
            y += 15
            page.text(line, box.x + 10, y, .init(size: 12, color: "#333333"))
        }
        page.end()
    }

    private func draw(_ number: Int, _ page: inout SVGPage) {
        let edge = graph.edges[number]
        let (from, to) = (boxes[edge.from], boxes[edge.to])
        let look = RelationLook(edge.relation)
        let start = port(
            number, among: lines(from: edge.from).sorted { order($0, \.to) < order($1, \.to) }, in: from, step: 20)
        let end = port(
            number, among: lines(to: edge.to).sorted { order($0, \.from) < order($1, \.from) }, in: to, step: 12)
        let (x1, x2) = (from.x + Self.width, to.x - 14)
        // Straight beside its words, then over to the other end.
        let words = x1 + 12 + SVGPage.width(of: edge.label, size: 11)
        let bend = min(words, x2 - 40)
        let middle = (bend + x2) / 2
        page.begin("\(graph.nodes[edge.from].id) \(edge.relation.verb) \(graph.nodes[edge.to].id)")
        page.path(
            "M\(x1) \(start) H\(bend) C\(middle) \(start) \(middle) \(end) \(x2) \(end)", stroke: look.color,
            isDashed: edge.isProposed)
        Self.head(look, x2, end, &page)
        page.text(edge.label, x1 + 8, start - 4, .init(size: 11, color: look.color))
        page.end()
    }

    private func order(_ number: Int, _ end: KeyPath<RelationGraph.Edge, Int>) -> (Int, Int) {
        (boxes[graph.edges[number][keyPath: end]].y, number)
    }

    private func port(_ number: Int, among lines: [Int], in box: Box, step: Int) -> Int {
        guard let place = lines.firstIndex(of: number) else { return box.middle }
        return box.middle + (place * 2 - lines.count + 1) * step / 2
    }

    /// The arrowhead: its point lies 14 to the right of `x`.
    private static func head(_ look: RelationLook, _ x: Int, _ y: Int, _ page: inout SVGPage) {
        switch look {
        case .same:
            page.path(
                "M\(x) \(y) L\(x + 7) \(y - 5) L\(x + 14) \(y) L\(x + 7) \(y + 5) Z", stroke: look.color,
                fill: look.color)
        case .covers:
            page.path("M\(x) \(y - 5) L\(x + 13) \(y) L\(x) \(y + 5) Z", stroke: look.color, fill: look.color)
        case .covered:
            page.path("M\(x) \(y - 5) L\(x + 13) \(y) L\(x) \(y + 5) Z", stroke: look.color, fill: "#ffffff")
        case .shares: page.circle(x + 6, y, 5, fill: "#ffffff", stroke: look.color)
        case .apart: page.path("M\(x) \(y) H\(x + 9) M\(x + 9) \(y - 6) V\(y + 6)", stroke: look.color, width: "2.4")
        case .unclear:
            page.path("M\(x) \(y - 4) H\(x + 9) V\(y + 4) H\(x) Z", stroke: look.color, fill: "#ffffff")
        }
    }

    /// What the arrowheads mean, and what is not drawn; returns the height of the picture.
    private func legend(_ page: inout SVGPage, _ width: Int) -> Int {
        var (x, y) = (Self.margin, bottom + 36)
        for look in RelationLook.allCases
        where drawn.contains(where: { RelationLook(graph.edges[$0].relation) == look }) {
            let advance = 56 + SVGPage.width(of: look.meaning, size: 12) + 18
            if x + advance > width - Self.margin, x > Self.margin { (x, y) = (Self.margin, y + 22) }
            page.path("M\(x) \(y - 4) H\(x + 26)", stroke: look.color)
            Self.head(look, x + 26, y - 4, &page)
            page.text(look.meaning, x + 48, y)
            x += advance
        }
        var notes = ["Each line is read from left to right; the number is the confidence of the mapping, from 0 to 1."]
        if drawn.contains(where: { graph.edges[$0].isProposed }) { notes.append("Broken lines are only proposed.") }
        let left = graph.edges.count - drawn.count
        if left > 0 { notes.append("\(left) \(left == 1 ? "mapping" : "mappings") between neighbours are not drawn.") }
        if graph.hidden > 0 { notes.append("\(graph.hidden) more neighbours are left out.") }
        if graph.edges.isEmpty { notes = ["No mapping touches it."] }
        for note in notes {
            y += 22
            page.text(note, Self.margin, y, .init(size: 12, color: "#333333"))
        }
        return y + Self.margin
    }
}
