import SynergyModel

/// What each State submitted, by questionnaire.
struct SubmissionIndex: Sendable {
    private var states = NameTable()
    private var questionnaires = NameTable()
    /// The submissions of each State and questionnaire together, in the order of the documents.
    private var byState: [Int32] = []
    /// The number of the State in the upper half, of the questionnaire plus one in the lower.
    private var places: [UInt64: Range<Int32>] = [:]
    private var statePlaces: [Int32: Range<Int32>] = [:]
    private var byQuestionnaire: [Int32: [Int32]] = [:]
    /// For another name of a questionnaire, the number of the one its submissions stand under.
    private var names: [Int32: Int32] = [:]

    init(_ documents: [RegisteredDocument]) {
        // A questionnaire may be registered itself, with other names.
        for document in documents where document.state == nil && document.questionnaire == nil {
            let keys = ([document.key] + document.aliases).map(\.document).filter(Self.isQuestionnaire)
            guard keys.count > 1, let first = keys.min() else { continue }
            let number = questionnaires.intern(first)
            for key in keys { names[questionnaires.intern(key)] = number }
        }
        var order: [(place: UInt64, document: Int32)] = []
        for (index, document) in documents.enumerated() {
            let questionnaire = document.questionnaire.map { key in
                let number = questionnaires.intern(key.document)
                return names[number] ?? number
            }
            if let questionnaire { byQuestionnaire[questionnaire, default: []].append(Int32(index)) }
            guard let state = document.state else { continue }
            order.append((Self.place(states.intern(state.rawValue), questionnaire), Int32(index)))
        }
        order.sort { ($0.place, $0.document) < ($1.place, $1.document) }
        byState = order.map(\.document)
        Self.ranges(order.map(\.place), into: &places)
        Self.ranges(order.map { Int32(truncatingIfNeeded: $0.place >> 32) }, into: &statePlaces)
    }

    private static func isQuestionnaire(_ key: String) -> Bool { key.utf8.starts(with: "quest:".utf8) }

    private static func place(_ state: Int32, _ questionnaire: Int32?) -> UInt64 {
        UInt64(UInt32(state)) << 32 | UInt64(questionnaire.map { UInt32($0) + 1 } ?? 0)
    }

    private static func ranges<Key: Hashable>(_ keys: [Key], into ranges: inout [Key: Range<Int32>]) {
        var start = 0
        while start < keys.count {
            var end = start
            while end < keys.count, keys[end] == keys[start] { end += 1 }
            ranges[keys[start]] = Int32(start)..<Int32(end)
            start = end
        }
    }

    /// The numbers of the documents.
    func find(from state: Respondent.ID?, answering questionnaire: ReferenceKey?) -> [Int32] {
        var asked: Int32?
        if let questionnaire {
            guard let number = questionnaires.find(questionnaire.document) else { return [] }
            asked = names[number] ?? number
        }
        guard let state else { return asked.flatMap { byQuestionnaire[$0] } ?? byState.sorted() }
        guard let known = states.find(state.rawValue) else { return [] }
        let range = asked.map { places[Self.place(known, $0)] } ?? statePlaces[known]
        guard let range else { return [] }
        return byState[Int(range.lowerBound)..<Int(range.upperBound)].sorted()
    }

    /// The only document that a State submitted for a questionnaire, -1 for none, -2 for several; all names as bytes.
    func only(from state: Int32, answering questionnaire: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard let number = questionnaires.find(questionnaire),
            let range = places[Self.place(state, names[number] ?? number)]
        else { return -1 }
        return range.count == 1 ? byState[Int(range.lowerBound)] : -2
    }

    /// The number of a State.
    func number(of state: Respondent.ID) -> Int32? { states.find(state.rawValue) }
}
