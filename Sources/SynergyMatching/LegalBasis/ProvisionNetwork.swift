package import SynergyCrosswalk
package import SynergyModel

/// How closely provisions are related: by numbering inside an instrument, by the concordance between instruments, and by topic.
///
/// Relatedness is evidence for looking twice, never a relation that something may be concluded from.
package struct ProvisionNetwork: Sendable {
    /// How much each step of relatedness is worth, 0…1; along a path the worths multiply.
    private enum Worth {
        /// An entry of the concordance that says: the same.
        static let equal: Float = 0.9
        /// One that says: more, or less.
        static let inside: Float = 0.7
        /// One that says: partly the same.
        static let overlap: Float = 0.5
        /// One level of part and whole.
        static let part: Float = 0.7
        /// Another paragraph of the same article.
        static let sibling: Float = 0.3
        /// The same topic.
        static let topic: Float = 0.2
        /// Paths below this say nothing.
        static let floor: Float = 0.1
    }

    /// How one provision stands to another.
    package struct Tie: Sendable {
        /// How closely they are related, 0…1; 1 is the same provision.
        package var strength: Float
        /// What is possible between them, where the path says anything of it.
        package var relation: RelationSet

        /// Whether this one counts and not the other: the closer; of equally close ones that which leaves less possible, so
        /// that nothing depends on the order of provisions and entries.
        fileprivate func isBetter(than other: Tie?) -> Bool {
            guard let other else { return true }
            if strength != other.strength { return strength > other.strength }
            let (left, otherLeft) = (relation.rawValue.nonzeroBitCount, other.relation.rawValue.nonzeroBitCount)
            return (left, relation.rawValue) < (otherLeft, other.relation.rawValue)
        }
    }

    private var numbers: [Provision.ID: Int32] = [:]
    private var ids: [Provision.ID] = []
    private var headings: [String] = []
    /// What is related to each provision, the provision itself included.
    private var ties: [[Int32: Tie]] = []

    /// Creates a network.
    ///
    /// - Parameters:
    ///   - instruments: Instruments with their provisions.
    ///   - concordance: Mappings between provisions; others, and those rejected or deprecated, are left aside.
    ///   - cited: Provisions that questions cite, whether the instruments list them or not.
    /// - Complexity: O(*p* + *c* *r*) with *p* provisions, *c* cited ones and *r* related ones of each, a few dozen in practice.
    package init(instruments: [Instrument], concordance: [Mapping], cited: some Sequence<Provision.ID>) {
        var topics: [Int32: String] = [:]
        for provision in instruments.lazy.flatMap(\.provisions) {
            let number = add(provision.id)
            headings[Int(number)] = provision.heading?.description ?? ""
            if let topic = provision.topic { topics[number] = topic }
        }
        let wanted = Set(cited.map { add($0) })
        let map = ProvisionMap(ids: ids, topics: topics, rows: rows(of: concordance))
        ties = ids.indices.map { index in
            let number = Int32(truncatingIfNeeded: index)
            return wanted.contains(number) ? reach(number, over: map) : [:]
        }
    }

    private mutating func add(_ id: Provision.ID) -> Int32 {
        if let number = numbers[id] { return number }
        let number = Int32(truncatingIfNeeded: ids.count)
        numbers[id] = number
        ids.append(id)
        headings.append("")
        return number
    }

    /// The entries of the concordance in both directions, by the number of their provision.
    private func rows(of concordance: [Mapping]) -> [[ProvisionMap.Row]] {
        var rows = [[ProvisionMap.Row]](repeating: [], count: ids.count)
        for mapping in concordance where mapping.status == .approved || mapping.status == .proposed {
            guard mapping.relation.isUsable,
                let first = numbers[Provision.ID(unchecked: mapping.subject.rawValue)],
                let second = numbers[Provision.ID(unchecked: mapping.object.rawValue)]
            else { continue }
            let worth =
                mapping.relation.contains(.equal)
                ? Worth.equal : mapping.relation.isDisjoint(with: [.superset, .subset]) ? Worth.overlap : Worth.inside
            rows[Int(first)].append(.init(other: second, worth: worth, relation: mapping.relation))
            rows[Int(second)].append(.init(other: first, worth: worth, relation: mapping.relation.converse))
        }
        return rows
    }

    /// The provisions of the same article, the provision itself among them.
    private func near(_ provision: Int32, over map: ProvisionMap) -> [(Int32, Tie)] {
        let path = map.paths[Int(provision)]
        return map.article(of: provision).map { other in
            guard let levels = path.levels(to: map.paths[Int(other)]) else {
                return (other, Tie(strength: Worth.sibling, relation: .all))
            }
            var strength: Float = 1
            for _ in 0..<abs(levels) { strength *= Worth.part }
            return (other, Tie(strength: strength, relation: levels == 0 ? .equal : levels > 0 ? .superset : .subset))
        }
    }

    /// Everything related: near, then at most twice across the concordance and near again; the strongest path counts.
    private func reach(_ provision: Int32, over map: ProvisionMap) -> [Int32: Tie] {
        var best = Dictionary(near(provision, over: map)) { first, _ in first }
        var level = Array(best)
        for _ in 0..<2 {
            var next: [Int32: Tie] = [:]
            for (stop, tie) in level {
                for row in map.rows[Int(stop)] where tie.strength * row.worth >= Worth.floor {
                    let across = tie.relation.composed(with: row.relation)
                    for (end, step) in near(row.other, over: map) {
                        let strength = tie.strength * row.worth * step.strength
                        guard strength >= Worth.floor else { continue }
                        let tie = Tie(strength: strength, relation: across.composed(with: step.relation))
                        if tie.isBetter(than: next[end]) { next[end] = tie }
                    }
                }
            }
            for (end, tie) in next where tie.isBetter(than: best[end]) { best[end] = tie }
            level = Array(next)
        }
        for other in map.sameTopic(as: provision) where Worth.topic > best[other]?.strength ?? 0 {
            best[other] = Tie(strength: Worth.topic, relation: .all)
        }
        return best
    }

    /// How one provision stands to another; `nil` if nothing relates them.
    package func tie(_ first: Provision.ID, _ second: Provision.ID) -> Tie? {
        guard let first = numbers[first], let second = numbers[second] else { return nil }
        return ties[Int(first)][second]
    }

    /// What a provision is about, as its instrument says; empty if it does not.
    func heading(of provision: Provision.ID) -> String { numbers[provision].map { headings[Int($0)] } ?? "" }

    /// How well some provisions stand for others: the mean, over `provisions`, of the closest of `others`, 0…1.
    func coverage(of provisions: [Provision.ID], by others: [Provision.ID]) -> Float {
        guard !provisions.isEmpty, !others.isEmpty else { return 0 }
        let total = provisions.reduce(Float(0)) { sum, provision in
            sum + (others.lazy.compactMap { tie(provision, $0)?.strength }.max() ?? 0)
        }
        return total / Float(provisions.count)
    }

    /// How closely the legal bases of two questions are related, 0…1: coverage both ways, in equal parts.
    package func likeness(_ first: [Provision.ID], _ second: [Provision.ID]) -> Float {
        (coverage(of: first, by: second) + coverage(of: second, by: first)) / 2
    }

    /// How one legal basis stands to another: whether each provision of a side is the same as, or a part of, one of the other.
    ///
    /// - Returns: One of equal, superset and subset where that is so; otherwise overlap where anything ties them, else nothing.
    func relation(_ first: [Provision.ID], _ second: [Provision.ID]) -> RelationSet? {
        guard !first.isEmpty, !second.isEmpty else { return nil }
        func isInside(_ set: [Provision.ID], _ other: [Provision.ID]) -> Bool {
            set.allSatisfy { provision in
                other.contains { tie(provision, $0).map { $0.relation.isSubset(of: [.equal, .subset]) } ?? false }
            }
        }
        let firstInside = isInside(first, second)
        let secondInside = isInside(second, first)
        if firstInside, secondInside { return .equal }
        if firstInside { return .subset }
        if secondInside { return .superset }
        return first.contains { provision in second.contains { tie(provision, $0) != nil } } ? .overlap : nil
    }
}

/// What a network is worked out from.
private struct ProvisionMap {
    /// One entry of the concordance, seen from one of its ends.
    struct Row {
        var other: Int32
        var worth: Float
        var relation: RelationSet
    }

    private struct Article: Hashable {
        var instrument: Instrument.ID
        var number: String
    }

    let paths: [ProvisionPath]
    let rows: [[Row]]
    private let articles: [[Int32]]
    private let articleOf: [Int]
    private let topics: [[Int32]]
    private let topicOf: [Int?]

    init(ids: [Provision.ID], topics: [Int32: String], rows: [[Row]]) {
        paths = ids.map { ProvisionPath($0) }
        self.rows = rows
        var articleNumbers: [Article: Int] = [:]
        var articles: [[Int32]] = []
        var articleOf: [Int] = []
        var topicNumbers: [String: Int] = [:]
        var topicGroups: [[Int32]] = []
        var topicOf: [Int?] = []
        for (index, id) in ids.enumerated() {
            let number = Int32(truncatingIfNeeded: index)
            let article = Article(instrument: id.instrument, number: paths[index].parts[0])
            let place = articleNumbers[article, default: articles.count]
            articleNumbers[article] = place
            if place == articles.count { articles.append([]) }
            articles[place].append(number)
            articleOf.append(place)
            if let topic = topics[number] {
                let place = topicNumbers[topic, default: topicGroups.count]
                topicNumbers[topic] = place
                if place == topicGroups.count { topicGroups.append([]) }
                topicGroups[place].append(number)
                topicOf.append(place)
            } else {
                topicOf.append(nil)
            }
        }
        self.articles = articles
        self.articleOf = articleOf
        self.topics = topicGroups
        self.topicOf = topicOf
    }

    /// Groups larger than this tell nothing apart, and would make the work grow with their square.
    private static let largestGroup = 256

    func article(of provision: Int32) -> [Int32] {
        let group = articles[articleOf[Int(provision)]]
        return group.count <= Self.largestGroup ? group : [provision]
    }

    func sameTopic(as provision: Int32) -> [Int32] {
        guard let topic = topicOf[Int(provision)], topics[topic].count <= Self.largestGroup else { return [] }
        return topics[topic]
    }
}
