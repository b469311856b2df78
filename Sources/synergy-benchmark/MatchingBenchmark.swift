import SynergyMatching

/// How long two questionnaires take to be matched, by steps, and how many planted partners come first.
enum MatchingBenchmark {
    /// What matching 1,500 with 1,500 questions may take.
    private static let target = "target under 500 ms"

    static func run(items: Int) {
        for shape in MatchingWorld.Shape.allCases { measure(MatchingWorld(items: items, shape: shape)) }
    }

    private static func measure(_ world: MatchingWorld) {
        let (first, second) = (world.first, world.second)
        let name = world.shape.rawValue.padding(13)
        let (sides, preparing) = best { PreparedSides(first, second) }
        let (features, comparing) = best { sides.textFeatures() }
        let (pairs, structuring) = best { PairScores(sides, features: features) }
        // Without an embedder nothing is thrown.
        let (matching, matched) = best { try? Matcher().match(first, with: second) }
        guard let matching else { return }
        print(
            name, "\(first.count) × \(second.count) questions, 5 suggestions each:", milliseconds(matched),
            "ms, the best of 3, one thread (\(target))")
        print(name, "of which words \(milliseconds(preparing)) ms")
        print(name, "of which texts \(milliseconds(comparing)) ms")
        print(name, "of which structure \(milliseconds(structuring)) ms")
        print(
            name, "of which suggestions", milliseconds(max(matched - preparing - comparing - structuring, .zero)), "ms")
        let shape: MatchingWorld.Shape = pairs.shape == .oneToOne ? .oneToOne : .manyToMany
        print(name, "taken for \(shape.rawValue) (target \(world.shape.rawValue))")
        print(name, "hit@1 \(percent(hits(matching, world))) of the questions with planted partners")
        print(name, "memory peak \((peakKiB() ?? 0) / 1_024) MiB, of the process so far")
    }

    /// The best time of three, and what came of the last.
    private static func best<Result>(_ work: () -> Result) -> (Result, Duration) {
        let clock = ContinuousClock()
        var result = work()
        var best = Duration.seconds(1_000)
        for _ in 0..<3 { best = min(best, clock.measure { result = work() }) }
        return (result, best)
    }

    /// The share of questions with partners of which the first suggestion is one.
    private static func hits(_ matching: Matching, _ world: MatchingWorld) -> (Int, Int) {
        var partners: [Int: Set<String>] = [:]
        for link in world.links { partners[link.first, default: []].insert(world.second[link.second].id) }
        let hits = partners.count { first, partners in
            matching.suggestions[first].first.map { partners.contains($0.object) } ?? false
        }
        return (hits, partners.count)
    }

    private static func percent(_ share: (Int, Int)) -> String {
        let tenths = share.1 == 0 ? 0 : (share.0 * 1_000 + share.1 / 2) / share.1
        return "\(tenths / 10).\(tenths % 10) %"
    }

    /// Writes the worlds as tables into a folder, one folder a world, for other programs.
    ///
    /// - Returns: Whether all files could be written.
    static func write(items: Int, to folder: String) -> Bool {
        MatchingWorld.Shape.allCases.allSatisfy { shape in
            let world = MatchingWorld(items: items, shape: shape)
            let folder = folder + "/" + shape.rawValue
            let gold = world.links.map { "\(world.first[$0.first].id)\t\(world.second[$0.second].id)\n" }.joined()
            return makeFolder(folder) && writeFile(table(world.first), to: folder + "/items_a.tsv")
                && writeFile(table(world.second), to: folder + "/items_b.tsv")
                && writeFile("a_id\tb_id\n" + gold, to: folder + "/gold.tsv")
        }
    }

    private static func table(_ items: [MatchItem]) -> String {
        items.reduce(into: "id\ttitle\ttext\tsection\tcitations\tnote\n") { table, item in
            table +=
                "\(item.id)\t\(item.title)\t\(item.text)\t\(item.section.joined(separator: " > "))\t\t\(item.note)\n"
        }
    }
}

extension String {
    /// The text with spaces up to a width.
    fileprivate func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
