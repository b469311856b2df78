import SynergyCrosswalk
import SynergyModel

/// What mappings say of the questions that are compared, by their numbers.
struct KnownRelations {
    private let closure: Closure?
    private let ids: [Question.ID]
    /// For each question the first one that is certainly equal to it; itself for most.
    private(set) var classOf: [Int32]
    /// Classes of questions that are certainly equal, of two at least.
    private(set) var classes: [[Int32]] = []
    /// Of how many statements of mappings each question is a side.
    private(set) var statements: [Int32]

    /// Looks up the questions, which are sorted.
    ///
    /// - Complexity: O(*n* + *m*) for *n* questions and *m* statements, and the pairs of the closure once.
    init(_ closure: Closure?, questions ids: [Question.ID]) {
        self.closure = closure
        self.ids = ids
        classOf = (0..<Int32(truncatingIfNeeded: ids.count)).map { $0 }
        statements = Array(repeating: 0, count: ids.count)
        guard let closure else { return }
        var numbers: [String: Int32] = [:]
        for (number, id) in ids.enumerated() { numbers[id.rawValue] = Int32(truncatingIfNeeded: number) }
        for equal in closure.equivalenceClasses {
            let members = equal.compactMap { numbers[$0.rawValue] }.sorted()
            guard members.count > 1 else { continue }
            for member in members { classOf[Int(member)] = members[0] }
            classes.append(members)
        }
        classes.sort { $0[0] < $1[0] }
        var counts = [Int32](repeating: 0, count: closure.network.names.count)
        for assertion in closure.network.assertions where assertion.from != assertion.to {
            counts[Int(assertion.from)] += 1
            counts[Int(assertion.to)] += 1
        }
        for (number, id) in ids.enumerated() {
            if let term = closure.network.names.find(id.rawValue) { statements[number] = counts[Int(term)] }
        }
    }

    /// Whether any mapping speaks of a question.
    func isKnown(_ question: Int32) -> Bool { statements[Int(question)] > 0 }

    /// Whether a mapping, or what follows from several, leaves no room for two questions being equal.
    func forbids(_ first: Int32, _ second: Int32) -> Bool {
        guard let closure, first != second, isKnown(first), isKnown(second) else { return false }
        return !closure.relation(from: term(first), to: term(second)).contains(.equal)
    }

    /// Whether a mapping, or what follows from several, says that two questions are equal.
    func equates(_ first: Int32, _ second: Int32) -> Bool { classOf[Int(first)] == classOf[Int(second)] }

    private func term(_ question: Int32) -> Mapping.Term.ID { Mapping.Term.ID(unchecked: ids[Int(question)].rawValue) }
}
