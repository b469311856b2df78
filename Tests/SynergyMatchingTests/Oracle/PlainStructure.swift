import Foundation

/// What structure does to scores, from its definitions, slowly and without anything of the product.
enum PlainStructure {
    /// Every number less a share of the mean of the five highest of its column.
    static func loweringHubs(_ table: PlainTable, share: Double, isPool: Bool) -> PlainTable {
        let taken = (0..<table.columnCount).map { column -> Double in
            let values = (0..<table.rowCount).filter { !(isPool && $0 == column) }.map { table[$0, column] }
            let highest = values.sorted(by: >).prefix(5)
            return highest.isEmpty ? 0 : share * highest.reduce(0, +) / Double(highest.count)
        }
        return PlainTable(rows: table.rowCount, columns: table.columnCount) { table[$0, $1] - taken[$1] }
    }

    /// For each item the weights of others: the squares of the twenty highest likenesses above 0, which add up to 1.
    static func neighborWeights(_ likeness: PlainTable) -> [[(item: Int, weight: Double)]] {
        (0..<likeness.rowCount).map { item in
            let others = (0..<likeness.columnCount).filter { $0 != item && likeness[item, $0] > 0 }
            let nearest = others.sorted { likeness[item, $0] > likeness[item, $1] }.prefix(20)
            let total = nearest.map { likeness[item, $0] * likeness[item, $0] }.reduce(0, +)
            return nearest.map { ($0, likeness[item, $0] * likeness[item, $0] / total) }
        }
    }

    /// For every row the mean of the rows of its neighbours.
    static func spread(_ table: PlainTable, _ weights: [[(item: Int, weight: Double)]]) -> PlainTable {
        PlainTable(rows: table.rowCount, columns: table.columnCount) { row, column in
            weights[row].map { $0.weight * table[$0.item, column] }.reduce(0, +)
        }
    }

    /// Over all pairs of levels of headings that divide anything, standard scores of how well the sections agree.
    ///
    /// That is the mean of the best that the items of each find in the other; `nil` where nothing is divided.
    static func agreement(
        _ table: PlainTable, _ first: [[String]], _ second: [[String]], isPool: Bool
    ) -> PlainTable? {
        func levels(_ paths: [[String]]) -> [[[String]]] {
            let depth = min(max(paths.map(\.count).max() ?? 0, 1), 4)
            return (1...depth).map { depth in paths.map { Array($0.prefix(depth)) } }
        }
        let (firstLevels, secondLevels) = (levels(first), levels(second))
        if (firstLevels + secondLevels).allSatisfy({ Set($0).count <= 1 }) { return nil }
        var table = table
        if isPool {
            let lowest = table.all.min() ?? 0
            for index in table.rows.indices { table[index, index] = lowest }
        }
        var result = table.map { _ in 0 }
        for level in firstLevels {
            for other in secondLevels where Set(level).count > 1 || Set(other).count > 1 {
                var known: [[[String]]: Double] = [:]
                func agreement(_ section: [String], _ with: [String]) -> Double {
                    if let value = known[[section, with]] { return value }
                    let rows = level.indices.filter { level[$0] == section }
                    let columns = other.indices.filter { other[$0] == with }
                    let rowBest = rows.map { row in columns.map { table[row, $0] }.max() ?? 0 }
                    let columnBest = columns.map { column in rows.map { table[$0, column] }.max() ?? 0 }
                    let value =
                        rowBest.reduce(0, +) / Double(rows.count) / 2
                        + columnBest.reduce(0, +) / Double(columns.count) / 2
                    known[[section, with]] = value
                    return value
                }
                let pairs = PlainTable(rows: table.rowCount, columns: table.columnCount) {
                    agreement(level[$0], other[$1])
                }
                result = result.plus(pairs.standardized)
            }
        }
        return result
    }

    /// Wholes at the best of themselves and the parts that stand right below them by `wholes`.
    static func raising(_ wholes: [Int?], in table: PlainTable) -> PlainTable {
        PlainTable(rows: table.rowCount, columns: table.columnCount) { row, column in
            let parts = wholes.indices.filter { wholes[$0] == column }
            return ([column] + parts).map { table[row, $0] }.max() ?? 0
        }
    }

    /// The median, over pairs that are each other's best, of how far the best of the row is before its second.
    ///
    /// `nil` where there is no such pair.
    static func medianGap(_ table: PlainTable, isPool: Bool) -> Double? {
        func isLeftOut(_ row: Int, _ column: Int) -> Bool { isPool && row == column }
        var gaps: [Double] = []
        for row in table.rows.indices {
            let columns = table.rows[row].indices.filter { !isLeftOut(row, $0) }.sorted {
                (table[row, $1], $0) < (table[row, $0], $1)
            }
            guard let best = columns.first else { continue }
            let rows = table.rows.indices.filter { !isLeftOut($0, best) }
            guard rows.min(by: { (table[$1, best], $0) < (table[$0, best], $1) }) == row else { continue }
            gaps.append(columns.count > 1 ? table[row, best] - table[row, columns[1]] : 0)
        }
        gaps.sort()
        guard !gaps.isEmpty else { return nil }
        return (gaps[(gaps.count - 1) / 2] + gaps[gaps.count / 2]) / 2
    }
}
