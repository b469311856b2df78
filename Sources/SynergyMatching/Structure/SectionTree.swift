/// The sections of one side, level by level: the headings that items stand under, the highest first.
struct SectionTree: Sendable {
    /// Levels below this one say nothing more.
    private static let deepest = 4

    /// One way to divide the items: by their first heading, by their first two, and so on.
    struct Level: Sendable {
        /// The group of each item.
        var groups: [Int32]
        /// How many items each group has.
        var sizes: [Float]
    }

    /// The divisions, coarse to fine; one at least, where there are items.
    let levels: [Level]

    /// Divides items.
    init(_ paths: [[String]]) {
        let depth = min(max(paths.map(\.count).max() ?? 0, 1), Self.deepest)
        levels = (1...depth).map { depth in
            var numbers: [[String]: Int32] = [:]
            var level = Level(groups: [], sizes: [])
            for path in paths {
                let key = Array(path.prefix(depth))
                let number = numbers[key, default: Int32(truncatingIfNeeded: numbers.count)]
                numbers[key] = number
                level.groups.append(number)
                if Int(number) == level.sizes.count { level.sizes.append(0) }
                level.sizes[Int(number)] += 1
            }
            return level
        }
    }

    /// Whether all items stand in one section.
    var isFlat: Bool { levels.allSatisfy { $0.sizes.count <= 1 } }
}
