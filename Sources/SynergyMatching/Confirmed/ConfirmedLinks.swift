/// Links that a curator has confirmed, and what follows from them for other pairs.
///
/// Confirmed pairs come first. Others are raised where items like the subject are linked to items like the object, by as
/// much as confirmed items show that this is worth. Where items have one partner each, nothing follows for the others.
struct ConfirmedLinks: Sendable {
    /// What the shares, floors and weights are; one setting for all, see the article HowMatchingWorks.
    enum Setting {
        /// How many confirmed items like an item have a say about it.
        static let neighbors = 10
        /// In symmetric pools, how much the mean over the items known to be the same counts.
        static let componentShare: Float = 0.8
        /// What a confirmed pair is raised by: more than anything else can come to.
        static let confirmed: Float = 1000
        /// What a pair is raised by that is the same by way of confirmed ones.
        static let implied: Float = 500
        /// What a pair is raised by that confirmed links to a third questionnaire join.
        static let composed: Float = 2
    }

    /// The objects linked to each subject, rising.
    let objects: [[Int32]]
    /// The subjects that have a link, rising.
    let linked: [Int]
    /// Pairs that links to and from items of neither side join, with the item between.
    let composed: [Composed]
    /// Of each subject the places in ``composed`` of its pairs, by the object.
    private let composedOf: [Int: [Int: Int]]
    /// Of each subject the confirmed subjects that are most like it.
    private(set) var neighbors: NeighborLists?

    /// A pair joined by way of a third item.
    struct Composed: Hashable, Sendable {
        var subject: Int
        var object: Int
        /// The item between.
        var middle: String
    }

    /// Reads links; `nil` where none of them concerns the two sides.
    init?(_ links: [ConfirmedLink], _ sides: PreparedSides) {
        guard !links.isEmpty else { return nil }
        let places = LinkPlaces(sides)
        var sets = [Set<Int32>](repeating: [], count: sides.first.count)
        for link in links {
            guard let (subject, object) = places.pair(of: link), !(sides.isPool && subject == object) else { continue }
            sets[subject].insert(Int32(truncatingIfNeeded: object))
            if sides.isPool { sets[object].insert(Int32(truncatingIfNeeded: subject)) }
        }
        objects = sets.map { $0.sorted() }
        linked = objects.indices.filter { !sets[$0].isEmpty }
        composed = places.composed(links, besides: sets)
        var composedOf: [Int: [Int: Int]] = [:]
        for (place, pair) in composed.enumerated() { composedOf[pair.subject, default: [:]][pair.object] = place }
        self.composedOf = composedOf
        if linked.isEmpty, composed.isEmpty { return nil }
    }

    /// Whether a curator has confirmed a pair.
    func isConfirmed(_ row: Int, _ column: Int) -> Bool {
        objects[row].contains(Int32(truncatingIfNeeded: column))
    }

    /// The third item by way of which confirmed links join a pair.
    func middle(_ row: Int, _ column: Int) -> String? {
        composedOf[row]?[column].map { composed[$0].middle }
    }

    /// The confirmed pair that speaks most for a pair: its subject is like this subject, and its object this object.
    func neighbor(_ row: Int, _ column: Int) -> (subject: Int, object: Int)? {
        guard let neighbors else { return nil }
        let subject = neighbors.items[row].first { isConfirmed(Int($0), column) }
        return subject.map { (Int($0), column) }
    }

    /// How much of what is like the subject, among confirmed items, is linked to the object, 0…1.
    func neighborShare(_ row: Int, _ column: Int) -> Float {
        neighbors?.share(of: row, linkedTo: Int32(truncatingIfNeeded: column), objects) ?? 0
    }

    /// Raises the pairs that the links speak for.
    mutating func apply(to pairs: inout PairScores, _ sides: PreparedSides) {
        let count = objects.reduce(0) { $0 + $1.count }
        // The shape that the scores show and the shape that the links show must both be one to one.
        let isOneToOne = pairs.shape == .oneToOne && count < 2 * linked.count
        if !isOneToOne, !linked.isEmpty {
            if pairs.isPool {
                ComponentMeans(objects).apply(to: &pairs.scores)
            } else {
                learn(&pairs, sides)
            }
        }
        for pair in composed { pairs.scores[pair.subject, pair.object] += Setting.composed }
        for row in linked {
            for column in objects[row] { pairs.scores[row, Int(column)] += Setting.confirmed }
        }
    }

    /// Where items have several partners: neighbours and sections, weighed as the confirmed items themselves show.
    private mutating func learn(_ pairs: inout PairScores, _ sides: PreparedSides) {
        let features = pairs.features
        let neighbors = NeighborLists(
            of: [features.grams.first, features.stems.first], among: linked, most: Setting.neighbors,
            sections: sides.firstSectionLikeness)
        self.neighbors = neighbors
        let columns = pairs.scores.columns
        let density = Float(objects.reduce(0) { $0 + $1.count }) / Float(max(linked.count * columns, 1))
        var measures = [pairs.scores, neighbors.lifts(of: objects, columns: columns, density: density)]
        measures[0].withAll { values in
            for index in 0..<values.count { values[index] = max(values[index], -10) }
        }
        if let sections = SectionLinks(objects, sides) { measures.append(sections.lifts(density: density)) }
        let weights = LinkLearning.weights(measures, objects: objects, rows: linked)
        pairs.scores = Matrix(rows: pairs.scores.rows, columns: columns)
        for (measure, weight) in zip(measures, weights) { pairs.scores.add(measure, times: Float(weight)) }
        addOwn(&pairs, features)
    }

    /// For items that have links already: what is like the objects they are linked to.
    private func addOwn(_ pairs: inout PairScores, _ features: TextFeatures) {
        let columns = pairs.scores.columns
        let lists = NeighborLists(
            of: [features.grams.second, features.stems.second], among: Array(0..<columns), most: Setting.neighbors,
            sections: nil)
        for row in linked {
            let expected = Float(objects[row].count) * Float(Setting.neighbors) / Float(columns)
            let own = Set(objects[row])
            for column in 0..<columns {
                var observed: Float = 0
                for (item, weight) in zip(lists.items[column], lists.weights[column]) where own.contains(item) {
                    observed += weight
                }
                pairs.scores[row, column] += Lift.value(observed: observed, expected: expected)
            }
        }
    }
}

/// How much more often than by chance something was seen.
enum Lift {
    /// ln((observed + 1) / (expected + 1)): the one that is added keeps a few sightings from counting for much.
    static func value(observed: Float, expected: Float) -> Float {
        Logarithm.natural((observed + 1) / (expected + 1))
    }
}
