/// Puts questions together, the surest pairs first, never against what is known and never where members differ in substance.
struct ClusterBuilder {
    private var likeness: QuestionLikeness
    private let known: KnownRelations
    private let minimumScore: Double
    private var parents: [Int32]
    /// The questions of a cluster, at its root.
    private var members: [[Int32]]
    /// Of the questions that mappings speak of one for each class, at the root.
    private var knownMembers: [[Int32]]
    /// Of each text and way to declare it one question, at the root.
    private var samples: [[Int32]]
    /// How many more pairs may be looked up in mappings; then nothing is put together any more that would need it.
    private var lookupsLeft: Int
    /// How many more pairs of texts may be compared; the same.
    private var comparisonsLeft: Int

    /// The most members of two clusters that are compared one by one.
    private static let manySamples = 24

    /// Puts together what is known to be equal.
    init(_ likeness: QuestionLikeness, _ known: KnownRelations, minimumScore: Double) {
        self.likeness = likeness
        self.known = known
        self.minimumScore = minimumScore
        let count = Int32(truncatingIfNeeded: likeness.questions.count)
        lookupsLeft = 20_000_000
        comparisonsLeft = max(200_000, 5 * likeness.questions.count)
        parents = (0..<count).map { $0 }
        members = parents.map { [$0] }
        knownMembers = parents.map { known.isKnown($0) ? [known.classOf[Int($0)]] : [] }
        samples = members
        for equal in known.classes {
            for member in equal.dropFirst() { unite(equal[0], member) }
        }
    }

    /// Puts together pairs in order wherever nothing speaks against it.
    ///
    /// - Complexity: O(*p* · *s*²) for *p* pairs and *s* different texts in a cluster, of which 24 are compared at most.
    mutating func add(_ pairs: [QuestionLikeness.Pair]) {
        for pair in pairs where pair.score >= minimumScore {
            let (first, second) = (root(of: pair.first), root(of: pair.second))
            guard first != second, isAllowed(first, second) else { continue }
            // Copies of one question go where it goes.
            guard likeness.leaderOf[Int(pair.first)] == likeness.leaderOf[Int(pair.second)] || isAlike(first, second)
            else { continue }
            unite(first, second)
        }
    }

    /// The clusters of two questions at least, each with the numbers of its members.
    var clusters: [[Int32]] { members.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] } }

    // MARK: What speaks against it

    /// Whether mappings leave room for all members of two clusters being equal.
    private mutating func isAllowed(_ first: Int32, _ second: Int32) -> Bool {
        let (left, right) = (knownMembers[Int(first)], knownMembers[Int(second)])
        lookupsLeft -= left.count * right.count
        // Where it cannot be looked up any more, it may be forbidden.
        if lookupsLeft < 0, !left.isEmpty, !right.isEmpty { return false }
        for one in left { for other in right where known.forbids(one, other) { return false } }
        return true
    }

    /// Whether no member of a cluster differs in substance from one of the other, save those that are known to be equal to one that does not.
    private mutating func isAlike(_ first: Int32, _ second: Int32) -> Bool {
        let (left, right) = (units(of: first), units(of: second))
        guard left.count <= Self.manySamples, right.count <= Self.manySamples else { return false }
        for one in left { for other in right where !isAlike(one, other) { return false } }
        return true
    }

    /// The samples of a cluster, those together that are known to be equal.
    private func units(of root: Int32) -> [[Int32]] {
        var numbers: [Int32: Int] = [:]
        var result: [[Int32]] = []
        for sample in samples[Int(root)] {
            let name = known.classOf[Int(sample)]
            if let number = numbers[name] {
                if result[number].count < Self.manySamples { result[number].append(sample) }
            } else {
                numbers[name] = result.count
                result.append([sample])
            }
        }
        return result
    }

    private mutating func isAlike(_ first: [Int32], _ second: [Int32]) -> Bool {
        for one in first {
            for other in second {
                comparisonsLeft -= 1
                if comparisonsLeft < 0 { return false }
                if likeness.pair(one, other).score >= minimumScore { return true }
            }
        }
        return false
    }

    // MARK: Sets

    private mutating func root(of question: Int32) -> Int32 {
        var root = question
        while parents[Int(root)] != root { root = parents[Int(root)] }
        var next = question
        while parents[Int(next)] != root { (next, parents[Int(next)]) = (parents[Int(next)], root) }
        return root
    }

    private mutating func unite(_ first: Int32, _ second: Int32) {
        var (large, small) = (root(of: first), root(of: second))
        guard large != small else { return }
        if members[Int(large)].count < members[Int(small)].count { swap(&large, &small) }
        parents[Int(small)] = large
        members[Int(large)] += members[Int(small)]
        add(knownMembers[Int(small)], to: &knownMembers[Int(large)]) { $0 }
        let leaders = likeness.leaderOf
        add(samples[Int(small)], to: &samples[Int(large)]) { leaders[Int($0)] }
        (members[Int(small)], knownMembers[Int(small)], samples[Int(small)]) = ([], [], [])
    }

    /// Appends what is not there yet.
    private func add(_ news: [Int32], to list: inout [Int32], name: (Int32) -> Int32) {
        for each in news where !list.contains(where: { name($0) == name(each) }) { list.append(each) }
    }
}
