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

    /// The pair that a link is about, read as it is written, and only where that is none, the other way round.
    ///
    /// Two editions number their questions alike, so a link that could be read both ways must not be.
    func pair(of link: ConfirmedLink) -> (subject: Int, object: Int)? {
        if let subject = subjects[link.subject], let object = objects[link.object] { return (subject, object) }
        if let subject = subjects[link.object], let object = objects[link.subject] { return (subject, object) }
        return nil
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
        var seen = known
        for (middle, subjects) in subjectsOf.sorted(by: { $0.key < $1.key }) {
            for subject in subjects.sorted() {
                for object in objectsOf[middle, default: []].sorted()
                where seen[subject].insert(Int32(truncatingIfNeeded: object)).inserted {
                    result.append(.init(subject: subject, object: object, middle: middle))
                }
            }
        }
        return result
    }
}
