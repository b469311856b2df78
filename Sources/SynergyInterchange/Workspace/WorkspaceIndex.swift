import SynergyModel

/// What there is to be named, by identifier.
struct WorkspaceIndex {
    var instruments: [Instrument.ID: Instrument] = [:]
    var provisions: Set<Provision.ID> = []
    var questionnaires: [Questionnaire.ID: Questionnaire] = [:]
    var questions: [Question.ID: Question] = [:]
    var submissions: [Submission.ID: Submission] = [:]
    var answers: Set<Answer.ID> = []
    var respondents: [Respondent.ID: Respondent] = [:]

    mutating func insert(_ instrument: Instrument) {
        guard instruments.updateValue(instrument, forKey: instrument.id) == nil else { return }
        provisions.formUnion(instrument.provisions.map(\.id))
    }

    mutating func insert(_ questionnaire: Questionnaire) {
        questionnaires[questionnaire.id] = questionnaire
        for question in questionnaire.questions { questions[question.id] = question }
    }

    mutating func insert(_ submission: Submission) {
        submissions[submission.id] = submission
        for answer in submission.answers { answers.insert(submission.id(of: answer)) }
    }
}

extension Sequence {
    /// Identifiers as words, for a message that offers the closest one.
    func words<Subject>() -> [String] where Element == Identifier<Subject> { map(\.rawValue) }
}

/// Finds the members of circles in a graph where every node has at most one successor.
func cycleMembers<Node: Hashable>(_ next: [Node: Node]) -> Set<Node> {
    var members: Set<Node> = []
    var done: Set<Node> = []
    for start in next.keys where !done.contains(start) {
        var way: [Node] = []
        var position: [Node: Int] = [:]
        var node = start
        while !done.contains(node), position[node] == nil {
            position[node] = way.count
            way.append(node)
            guard let following = next[node] else { break }
            node = following
        }
        if let entry = position[node], next[node] != nil, !done.contains(node) { members.formUnion(way[entry...]) }
        done.formUnion(way)
    }
    return members
}
