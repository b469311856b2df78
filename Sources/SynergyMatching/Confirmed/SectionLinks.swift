/// How often links join two sections, or sections above them.
struct SectionLinks: Sendable {
    private let sides: PreparedSides
    private let objects: [[Int32]]
    private let firstPaths: SectionPaths
    private let secondPaths: SectionPaths

    /// Reads the sections; `nil` where nobody has any, or there are so many that they divide nothing.
    init?(_ objects: [[Int32]], _ sides: PreparedSides) {
        let firstPaths = SectionPaths(sides.first.map(\.section))
        let secondPaths = SectionPaths(sides.second.map(\.section))
        guard firstPaths.distinct.count > 1 || secondPaths.distinct.count > 1,
            firstPaths.distinct.count <= 2_000, secondPaths.distinct.count <= 2_000
        else { return nil }
        self.sides = sides
        self.objects = objects
        self.firstPaths = firstPaths
        self.secondPaths = secondPaths
    }

    /// For each pair, how much more often than by chance links join its sections; the links of the subject itself left out.
    func lifts(density: Float) -> Matrix {
        let first = firstPaths.likeness()
        let second = secondPaths.likeness()
        let sections = secondPaths.distinct.count
        // Links from each section of the first side to each of the second, and linked items in each.
        var links = Matrix(rows: firstPaths.distinct.count, columns: sections)
        var own = Matrix(rows: objects.count, columns: sections)
        var linked = [Float](repeating: 0, count: firstPaths.distinct.count)
        for (row, columns) in objects.enumerated() where !columns.isEmpty {
            linked[firstPaths.pathOf[row]] += 1
            for column in columns {
                links[firstPaths.pathOf[row], secondPaths.pathOf[Int(column)]] += 1
                own[row, secondPaths.pathOf[Int(column)]] += 1
            }
        }
        let spreadLinks = first.multiplied(by: links)
        let spreadLinked = (0..<first.rows).map { section in
            linked.indices.reduce(Float(0)) { $0 + first[section, $1] * linked[$1] }
        }
        let sizes = (0..<sections).map { section in
            secondPaths.pathOf.reduce(Float(0)) { $0 + second[$1, section] }
        }
        var result = Matrix(rows: objects.count, columns: secondPaths.pathOf.count)
        var observed = [Float](repeating: 0, count: sections)
        var lifts = [Float](repeating: 0, count: sections)
        result.forEachRow { row, values in
            let section = firstPaths.pathOf[row]
            let ownShare = objects[row].isEmpty ? 0 : first[section, section]
            for other in 0..<sections { observed[other] = spreadLinks[section, other] - ownShare * own[row, other] }
            for other in 0..<sections {
                var seen: Float = 0
                for place in 0..<sections where observed[place] != 0 { seen += observed[place] * second[place, other] }
                let expected = (spreadLinked[section] - ownShare) * sizes[other] * density
                lifts[other] = Lift.value(observed: max(seen, 0), expected: max(expected, 0))
            }
            for column in 0..<values.count { values[column] = lifts[secondPaths.pathOf[column]] }
        }
        return result
    }
}

/// The different paths of headings of one side.
struct SectionPaths: Sendable {
    private(set) var distinct: [[String]] = []
    private(set) var pathOf: [Int] = []

    init(_ paths: [[String]]) {
        var numbers: [[String]: Int] = [:]
        for path in paths {
            let number = numbers[path, default: distinct.count]
            numbers[path] = number
            if number == distinct.count { distinct.append(path) }
            pathOf.append(number)
        }
    }

    /// How alike the paths are: the headings they begin with together, as a share of the longer path; 0 without headings.
    func likeness() -> Matrix {
        var result = Matrix(rows: distinct.count, columns: distinct.count)
        for (row, path) in distinct.enumerated() {
            for (column, other) in distinct.enumerated() { result[row, column] = Self.likeness(path, other) }
        }
        return result
    }

    /// How alike two paths are.
    static func likeness(_ path: [String], _ other: [String]) -> Float {
        let common = zip(path, other).prefix { $0 == $1 }.count
        return Float(common) / Float(max(path.count, other.count, 1))
    }
}
