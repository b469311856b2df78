import SynergyTestSupport
import Testing

@testable import SynergyMatching

/// What structure does to scores against its definition.
@Suite struct StructureTests {
    @Test(arguments: [false, true])
    func hubsAreLoweredAsPlainWorkFinds(isPool: Bool) {
        MatchLaws.hold { random in
            let rows = 1 + random.below(9)
            let table = RandomBags.table(&random, rows: rows, columns: isPool ? rows : 1 + random.below(9))
            var matrix = table.matrix
            HubCorrection.apply(to: &matrix, share: 0.3, isPool: isPool)
            return PlainTable(matrix).difference(
                from: PlainStructure.loweringHubs(table, share: 0.3, isPool: isPool))
        }
    }

    @Test func neighborsSpreadAsPlainWorkFinds() {
        MatchLaws.hold(full: 400) { random in
            // More than 20 items, so that some have to be left out.
            let bags = (0..<(2 + random.below(40))).map { _ -> Bag in
                var bag: Bag = [:]
                for _ in 0..<random.below(7) { bag[Int32(random.below(12))] = Double(1 + random.below(3)) }
                for (term, value) in bag { bag[term] = value + RandomBags.number(&random) / 2 }
                return PlainMeasures.unit(bag)
            }
            var rows = SparseRows(
                counting: bags.map { $0.sorted { $0.key < $1.key }.map(\.key) }, termCount: 12)
            rows.values = bags.flatMap { $0.sorted { $0.key < $1.key }.map { Float($0.value) } }
            let likeness = PlainMeasures.products(bags, bags)
            let table = RandomBags.table(&random, rows: bags.count, columns: 1 + random.below(12))
            let spread = NeighborGraph([rows, rows]).spread(table.matrix)
            return PlainTable(spread).difference(
                from: PlainStructure.spread(table, PlainStructure.neighborWeights(likeness)))
        }
    }

    @Test func theWeightsOfNeighborsAddUpToOneAndAreAtMostTwenty() {
        let rows = SparseRows(counting: (0..<50).map { [0, 1 + $0 % 3] } + [[4]], termCount: 5)
        var unit = rows
        unit.normalize()
        let graph = NeighborGraph([unit])
        for item in 0..<50 {
            #expect(graph.range(item).count == 20)
            #expect(abs(graph.weights[graph.range(item)].reduce(0, +) - 1) < 1e-4)
            #expect(!graph.neighbors[graph.range(item)].contains(Int32(item)))
        }
        #expect(graph.range(50).isEmpty, "what is like nothing has no neighbours")
    }

    @Test(arguments: [false, true])
    func sectionsAgreeAsPlainWorkFinds(isPool: Bool) {
        MatchLaws.hold { random in
            let rows = 1 + random.below(9)
            let first = RandomBags.sections(&random, count: rows)
            let columns = isPool ? rows : 1 + random.below(9)
            let second = isPool ? first : RandomBags.sections(&random, count: columns)
            let table = RandomBags.table(&random, rows: rows, columns: columns)
            let found = SectionAgreement.scores(
                table.matrix, SectionTree(first), SectionTree(second), isPool: isPool)
            let plain = PlainStructure.agreement(table, first, second, isPool: isPool)
            switch (found, plain) {
            case (nil, nil): return nil
            case (let found?, let plain?): return PlainTable(found).difference(from: plain)
            default: return "one of them finds no sections: \(first), \(second)"
            }
        }
    }

    @Test(arguments: [false, true])
    func theShapeIsThatOfPairsThatChooseEachOther(isPool: Bool) {
        var shapes: Set<String> = []
        MatchLaws.hold { random in
            let rows = 1 + random.below(9)
            let isClear = random.chance(50)
            var table = RandomBags.table(&random, rows: rows, columns: isPool ? rows : 1 + random.below(9))
            if isClear {
                for row in table.rows.indices { table[row, random.below(table.columnCount)] += 3.6 }
            }
            let gap = PlainStructure.medianGap(table, isPool: isPool) ?? 0
            if abs(gap - 3) < 1e-3 { return nil }
            let shape = ScoreShape(table.matrix, isPool: isPool)
            shapes.insert("\(shape)")
            return (shape == .oneToOne) == (gap >= 3) ? nil : "\(shape) with a gap of \(gap)"
        }
        #expect(shapes.count == 2, "both shapes must have been tried, unless one seed is")
    }

    @Test(
        "What an item is a part of",
        arguments: [
            (["4", "4.2", "4.2.1"], [nil, 0, 1]),
            (["4.2.1", "4"], [1, nil]),
            (["AC-2", "AC-2(1)", "AC-2(1)(a)", "AC-21"], [nil, 0, 1, nil]),
            (["Q:1", "Q:1/a", "Q:1[2]", "Q:2#b", "Q:2"], [nil, 0, 0, 4, nil]),
            (["1", "1", "1.1"], [nil, nil, 0]),
            (["", ".", "..", ")", "(a)", "a)"], [nil, nil, nil, nil, nil, nil]),
            (["é.1", "é", "質問:1", "質問"], [1, nil, 3, nil]),
            (["12", "1"], [nil, nil]),
        ] as [([String], [Int?])])
    func wholes(_ ids: [String], _ wholes: [Int?]) {
        #expect(Numbering(ids).wholes.map { $0 < 0 ? nil : Int($0) } == wholes)
    }

    @Test func aWholeIsRaisedToItsBestPartAndNotToPartsOfParts() {
        var matrix = PlainTable([[0, 1, 5], [3, 1, 0]]).matrix
        Numbering(["4", "4.1", "4.1.1"]).raiseWholes(in: &matrix)
        #expect(PlainTable(matrix).rows == [[1, 5, 5], [3, 1, 0]])
    }

    @Test func wholesAreRaisedAsPlainWorkFinds() {
        MatchLaws.hold { random in
            let parents = (0..<8).map { index in index > 0 && random.chance(60) ? random.below(index) : nil }
            var ids: [String] = []
            for (index, parent) in parents.enumerated() {
                ids.append((parent.map { ids[$0] + "." } ?? "") + "n\(index)")
            }
            let table = RandomBags.table(&random, rows: 4, columns: 8)
            var matrix = table.matrix
            Numbering(ids).raiseWholes(in: &matrix)
            return PlainTable(matrix).difference(from: PlainStructure.raising(parents, in: table))
        }
    }
}
