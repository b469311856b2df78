import Foundation

/// What follows from confirmed links, from its definitions, pair by pair.
enum PlainLinks {
    /// For every item at most some of the chosen ones with a likeness above 0, and the cubes of it.
    ///
    /// The cubes add up to how many there may be.
    static func neighbors(
        _ likeness: PlainTable, among chosen: [Int], most: Int
    ) -> [[(item: Int, weight: Double)]] {
        (0..<likeness.rowCount).map { item in
            let nearest = chosen.filter { $0 != item && likeness[item, $0] > 0 }
                .sorted { likeness[item, $0] > likeness[item, $1] }.prefix(most)
            let total = nearest.map { pow(likeness[item, $0], 3) }.reduce(0, +)
            return nearest.map { ($0, pow(likeness[item, $0], 3) / total * Double(min(most, chosen.count))) }
        }
    }

    /// ln((seen + 1) / (expected + 1)).
    static func lift(_ seen: Double, _ expected: Double) -> Double { log((seen + 1) / (expected + 1)) }

    /// For each pair how much more often than by chance the neighbours of the first are linked to the second.
    static func lifts(
        _ neighbors: [[(item: Int, weight: Double)]], _ objects: [[Int32]], columns: Int, density: Double
    ) -> PlainTable {
        PlainTable(rows: neighbors.count, columns: columns) { row, column in
            let seen = neighbors[row].filter { objects[$0.item].contains(Int32(column)) }.map(\.weight).reduce(0, +)
            return lift(seen, neighbors[row].map(\.weight).reduce(0, +) * density)
        }
    }

    /// The headings that two paths begin with together, as a share of the longer one.
    static func likeness(_ path: [String], _ other: [String]) -> Double {
        var common = 0
        while common < min(path.count, other.count), path[common] == other[common] { common += 1 }
        return path.isEmpty && other.isEmpty ? 0 : Double(common) / Double(max(path.count, other.count))
    }

    /// For each pair how much more often than by chance links of other items join sections like its own.
    static func sectionLifts(
        _ objects: [[Int32]], _ first: [[String]], _ second: [[String]], density: Double
    ) -> PlainTable {
        PlainTable(rows: first.count, columns: second.count) { row, column in
            var seen = 0.0
            var weight = 0.0
            for (other, links) in objects.enumerated() where other != row && !links.isEmpty {
                let near = likeness(first[row], first[other])
                weight += near
                for link in links { seen += near * likeness(second[Int(link)], second[column]) }
            }
            let size = second.map { likeness($0, second[column]) }.reduce(0, +)
            return lift(seen, weight * size * density)
        }
    }

    /// In a pool: a fifth of every score and four fifths of the mean over what links join with its two ends.
    ///
    /// Two that links join get 500 more. An item counts for itself with the mean of all.
    static func joined(_ table: PlainTable, _ objects: [[Int32]]) -> PlainTable {
        var component = Array(table.rows.indices)
        for _ in component {
            for (item, others) in objects.enumerated() {
                for other in others {
                    let least = min(component[item], component[Int(other)])
                    component[item] = least
                    component[Int(other)] = least
                }
            }
        }
        let beside = table.rows.indices.flatMap { row in
            table.rows.indices.filter { $0 != row }.map { table[row, $0] }
        }
        var table = table
        let middle = beside.isEmpty ? 0 : beside.reduce(0, +) / Double(beside.count)
        for index in table.rows.indices { table[index, index] = middle }
        return PlainTable(rows: table.rowCount, columns: table.columnCount) { row, column in
            let rows = table.rows.indices.filter { component[$0] == component[row] }
            let columns = table.rows.indices.filter { component[$0] == component[column] }
            let mean =
                rows.flatMap { row in columns.map { table[row, $0] } }.reduce(0, +) / Double(rows.count * columns.count)
            let isJoined = row != column && component[row] == component[column]
            return 0.2 * table[row, column] + 0.8 * mean + (isJoined ? 500 : 0)
        }
    }

    /// What learning makes small: how unlikely the links are under a softmax over each row.
    ///
    /// And how far the weights are from those they begin with, which five items would have to speak against.
    static func loss(
        _ weights: [Double], _ measures: [PlainTable], _ objects: [[Int32]]
    ) -> Double {
        let linked = objects.indices.filter { !objects[$0].isEmpty }
        let trust = Double(linked.count) / (Double(linked.count) + 2)
        let start = [1, trust, 0.3 * trust]
        var loss = zip(weights, start).map { 2.5 * ($0 - $1) * ($0 - $1) }.reduce(0, +)
        for row in linked {
            let values = (0..<measures[0].columnCount).map { column in
                exp(zip(weights, measures).map { $0 * $1[row, column] }.reduce(0, +))
            }
            let total = values.reduce(0, +)
            for object in objects[row] { loss -= log(values[Int(object)] / total) / Double(objects[row].count) }
        }
        return loss
    }
}
