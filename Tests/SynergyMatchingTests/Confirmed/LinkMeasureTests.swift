import SynergyTestSupport
import Testing

@testable import SynergyMatching

/// What follows from confirmed links against its definitions.
@Suite struct LinkMeasureTests {
    /// Some rows of length 1 of one side, with links to objects of another.
    private struct Links {
        var bags: [Bag]
        var sections: [[String]]
        var objects: [[Int32]]
        var columns: Int
        var linked: [Int] { objects.indices.filter { !objects[$0].isEmpty } }
        var density: Double {
            Double(objects.map(\.count).reduce(0, +)) / Double(max(linked.count * columns, 1))
        }

        init(_ random: inout SplitMix64) {
            let count = 2 + random.below(16)
            columns = 1 + random.below(9)
            bags = (0..<count).map { _ -> Bag in
                var bag: Bag = [:]
                for _ in 0..<random.below(6) { bag[Int32(random.below(9))] = 1.5 + RandomBags.number(&random) }
                return PlainMeasures.unit(bag)
            }
            sections = RandomBags.sections(&random, count: count)
            var objects: [[Int32]] = []
            for _ in 0..<count {
                objects.append(
                    random.chance(40) ? [] : (0..<Int32(columns)).filter { _ in random.chance(30) })
            }
            self.objects = objects
        }

        var rows: SparseRows {
            let sorted = bags.map { $0.sorted { $0.key < $1.key } }
            var rows = SparseRows(counting: sorted.map { $0.map(\.key) }, termCount: 9)
            rows.values = sorted.flatMap { $0.map { Float($0.value) } }
            return rows
        }

        func neighbors(withSections: Bool) -> NeighborLists {
            let sections = sections
            return NeighborLists(
                of: [rows, rows], among: linked, most: 4,
                sections: withSections ? { Float(PlainLinks.likeness(sections[$0], sections[$1])) } : nil)
        }
    }

    @Test(arguments: [false, true])
    func liftsOfNeighborsAreWhatPlainWorkFinds(withSections: Bool) {
        MatchLaws.hold { random in
            let links = Links(&random)
            var likeness = PlainMeasures.products(links.bags, links.bags)
            if withSections {
                likeness = PlainTable(rows: likeness.rowCount, columns: likeness.rowCount) {
                    likeness[$0, $1] + PlainLinks.likeness(links.sections[$0], links.sections[$1]) / 10
                }
            }
            // Which of two that are equally like an item is its last neighbour is nobody's to say.
            for row in likeness.rows.indices {
                let sorted = links.linked.filter { $0 != row }.map { likeness[row, $0] }.sorted(by: >)
                if sorted.count > 4, sorted[3] - sorted[4] < 1e-5, sorted[3] > 0 { return nil }
            }
            let lifts = links.neighbors(withSections: withSections).lifts(
                of: links.objects, columns: links.columns, density: Float(links.density))
            let plain = PlainLinks.lifts(
                PlainLinks.neighbors(likeness, among: links.linked, most: 4), links.objects, columns: links.columns,
                density: links.density)
            return PlainTable(lifts).difference(from: plain)
        }
    }

    @Test func liftsOfSectionsAreWhatPlainWorkFinds() {
        MatchLaws.hold { random in
            let links = Links(&random)
            let others = RandomBags.sections(&random, count: links.columns)
            let lifts = Self.sectionLifts(links.objects, links.sections, others, density: links.density)
            if Set(links.sections).count == 1, Set(others).count == 1 {
                return lifts == nil ? nil : "nothing is divided"
            }
            guard let lifts else { return "no sections" }
            return lifts.difference(
                from: PlainLinks.sectionLifts(links.objects, links.sections, others, density: links.density))
        }
    }

    private static func sectionLifts(
        _ objects: [[Int32]], _ first: [[String]], _ second: [[String]], density: Double
    ) -> PlainTable? {
        func items(_ paths: [[String]], _ form: String) -> [MatchItem] {
            paths.enumerated().map { MatchItem(id: "\(form)\($0)", text: "", section: $1) }
        }
        let sides = PreparedSides(items(first, "A"), items(second, "B"))
        return SectionLinks(objects, sides).map { PlainTable($0.lifts(density: Float(density))) }
    }

    /// What a subject's own links say must not come back as evidence for it, or learning would learn to believe itself.
    @Test func theLinksOfAnItemNeverEnterItsOwnEvidence() {
        MatchLaws.hold { random in
            let links = Links(&random)
            guard let row = links.linked.first else { return nil }
            var other = links
            other.objects[row] = (0..<Int32(links.columns)).filter { !links.objects[row].contains($0) }
            if other.objects[row].isEmpty { return nil }
            let others = RandomBags.sections(&random, count: links.columns)
            func evidence(_ links: Links) -> [[Double]] {
                let near = links.neighbors(withSections: true).lifts(
                    of: links.objects, columns: links.columns, density: 0.2)
                let sections = Self.sectionLifts(links.objects, links.sections, others, density: 0.2)
                return [PlainTable(near).rows[row], sections?.rows[row] ?? []]
            }
            let (before, after) = (evidence(links), evidence(other))
            return PlainTable(before).rows.indices.allSatisfy { index in
                zip(before[index], after[index]).allSatisfy { abs($0 - $1) < 1e-4 }
            } ? nil : "\(before) became \(after)"
        }
    }

    @Test func whatLinksJoinInAPoolIsWhatPlainWorkFinds() {
        MatchLaws.hold { random in
            let count = 1 + random.below(9)
            let table = RandomBags.table(&random, rows: count, columns: count)
            var objects = [Set<Int32>](repeating: [], count: count)
            for _ in 0..<random.below(5) {
                let (first, second) = (random.below(count), random.below(count))
                if first == second { continue }
                objects[first].insert(Int32(second))
                objects[second].insert(Int32(first))
            }
            let sorted = objects.map { $0.sorted() }
            var matrix = table.matrix
            ComponentMeans(sorted).apply(to: &matrix)
            return PlainTable(matrix).difference(from: PlainLinks.joined(table, sorted))
        }
    }

    /// The weights against all points of a grid around them.
    @Test(arguments: [2, 3])
    func noPointOfAGridIsBetterThanWhatIsLearned(measures count: Int) {
        MatchLaws.hold(full: 200) { random in
            let (rows, columns) = (1 + random.below(5), 2 + random.below(4))
            let measures: [PlainTable] = (0..<count).map { _ in
                RandomBags.table(&random, rows: rows, columns: columns).map { $0 * 3 }
            }
            var objects: [[Int32]] = []
            for row in 0..<rows { objects.append(row > 0 && random.chance(30) ? [] : [Int32(random.below(columns))]) }
            let learned = LinkLearning.weights(
                measures.map(\.matrix), objects: objects, rows: objects.indices.filter { !objects[$0].isEmpty })
            let loss = PlainLinks.loss(learned, measures, objects)
            let steps = count == 2 ? 40 : 12
            func points(_ rest: Int) -> [[Double]] {
                guard rest > 0 else { return [[]] }
                var result: [[Double]] = []
                for point in points(rest - 1) {
                    for step in 0...steps { result.append(point + [4 * Double(step) / Double(steps) - 1]) }
                }
                return result
            }
            // And a fine one right beside the solution, where a step that stopped short would show.
            let beside = points(count).map { point -> [Double] in
                point.indices.map { learned[$0] + (point[$0] - 1) / 20 }
            }
            for point in points(count) + beside where PlainLinks.loss(point, measures, objects) < loss - 1e-6 {
                return "\(learned) costs \(loss), but \(point) only \(PlainLinks.loss(point, measures, objects))"
            }
            return nil
        }
    }
}
