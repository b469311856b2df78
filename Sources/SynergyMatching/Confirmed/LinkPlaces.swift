/// Finds the ends of links among the items of two sides.
struct LinkPlaces: Sendable {
    private let subjects: [String: Int]
    private let objects: [String: Int]

    init(_ sides: PreparedSides) {
        subjects = Self.places(sides.first)
        objects = Self.places(sides.second)
    }

    private static func places(_ items: [MatchItem]) -> [String: Int] {
        Dictionary(items.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    }

    /// The pairs that a link is about, whichever way round it was written.
    func pairs(of link: ConfirmedLink) -> [(Int, Int)] {
        var result: [(Int, Int)] = []
        if let subject = subjects[link.subject], let object = objects[link.object] { result.append((subject, object)) }
        if let subject = subjects[link.object], let object = objects[link.subject],
            !result.contains(where: { $0 == (subject, object) })
        {
            result.append((subject, object))
        }
        return result
    }

    /// Pairs that two links by way of an item of neither side join.
    ///
    /// - Parameters:
    ///   - links: All links.
    ///   - known: The objects already linked to each subject.
    func composed(_ links: [ConfirmedLink], besides known: [Set<Int32>]) -> [ConfirmedLinks.Composed] {
        var subjectsOf: [String: Set<Int>] = [:]
        var objectsOf: [String: Set<Int>] = [:]
        for link in links {
            for (end, middle) in [(link.subject, link.object), (link.object, link.subject)]
            where subjects[middle] == nil && objects[middle] == nil {
                if let subject = subjects[end] { subjectsOf[middle, default: []].insert(subject) }
                if let object = objects[end] { objectsOf[middle, default: []].insert(object) }
            }
        }
        var result: [ConfirmedLinks.Composed] = []
        var seen: Set<[Int]> = []
        for (middle, subjects) in subjectsOf.sorted(by: { $0.key < $1.key }) {
            for subject in subjects.sorted() {
                for object in objectsOf[middle, default: []].sorted()
                where !known[subject].contains(Int32(truncatingIfNeeded: object))
                    && seen.insert([subject, object]).inserted
                {
                    result.append(.init(subject: subject, object: object, middle: middle))
                }
            }
        }
        return result
    }
}
