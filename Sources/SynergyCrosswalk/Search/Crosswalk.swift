public import SynergyModel

/// The compiled graph of all mappings: what can feed a question, and by what chain.
///
/// Compiled once; identifiers are interned to small integers in the order of the identifiers, so that nothing depends
/// on the order of the inputs.
public struct Crosswalk: Sendable {
    /// The questionnaires it knows, by identifier.
    public let questionnaires: [Questionnaire]
    /// The instruments it knows, by identifier.
    public let instruments: [Instrument]
    /// The mapping sets it was compiled from.
    public let mappingSets: [MappingSet]

    /// The respondent's own readings that stand in place of mappings here; none unless they were applied.
    package internal(set) var overrides: [RelationOverride] = []
    /// Whether they keep questions apart that an edition calls the same.
    package internal(set) var separatesEditions = false

    /// The questions, by identifier.
    package internal(set) var questions: [CompiledQuestion]
    package let questionIndex: [Question.ID: Int32]
    package let questionnaireIndex: [Questionnaire.ID: Int32]
    /// Statements in an order of their own, not that of the files.
    let statements: [Mapping]
    var edges: [Edge]
    /// Edges by target: those of question `q` are `edges[edgeOffsets[q]..<edgeOffsets[q + 1]]`.
    var edgeOffsets: [Int32]
    let concordance: Concordance

    /// Compiles a crosswalk; a questionnaire or instrument given twice counts once.
    ///
    /// - Complexity: O(*q* log *q* + *m* log *m*) for *q* questions and *m* mappings.
    public init(questionnaires: [Questionnaire], instruments: [Instrument] = [], mappings: [MappingSet]) {
        var seenQuestionnaires: Set<Questionnaire.ID> = []
        let questionnaires = questionnaires.filter { seenQuestionnaires.insert($0.id).inserted }
            .sorted { $0.id < $1.id }
        var seenInstruments: Set<Instrument.ID> = []
        self.questionnaires = questionnaires
        self.instruments = instruments.filter { seenInstruments.insert($0.id).inserted }.sorted { $0.id < $1.id }
        mappingSets = mappings
        questionnaireIndex = Dictionary(
            uniqueKeysWithValues: questionnaires.enumerated().map { ($1.id, Int32($0)) })

        // Places are sorted, not what stands there: a question has many fields to move.
        let places = questionnaires.enumerated().flatMap { index, questionnaire in
            questionnaire.questions.enumerated().map { (id: $1.id, questionnaire: index, place: $0) }
        }.sorted { $0.id < $1.id }
        let listed = places.map {
            (question: questionnaires[$0.questionnaire].questions[$0.place], questionnaire: Int32($0.questionnaire))
        }
        let questionIndex = Dictionary(
            listed.enumerated().map { ($1.question.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        self.questionIndex = questionIndex

        var statements: [Statement] = []
        var betweenProvisions: [Mapping] = []
        for mapping in mappings.flatMap(\.mappings) {
            let from = questionIndex[Question.ID(unchecked: mapping.subject.rawValue)]
            let to = questionIndex[Question.ID(unchecked: mapping.object.rawValue)]
            if let from, let to {
                statements.append(Statement(mapping: mapping, basis: .asserted, from: from, to: to))
            } else if from == nil, to == nil, mapping.status == .approved {
                betweenProvisions.append(mapping)
            }
        }
        var canonical = Self.canonicalQuestions(of: questionnaires, questionIndex, count: listed.count)
        for questionnaire in questionnaires {
            for (entry, mapping) in questionnaire.lineageMappings {
                guard let from = questionIndex[Question.ID(unchecked: mapping.subject.rawValue)],
                    let to = questionIndex[Question.ID(unchecked: mapping.object.rawValue)]
                else { continue }
                statements.append(Statement(mapping: mapping, basis: .lineage(entry.change), from: from, to: to))
            }
        }
        let questions = listed.enumerated().map { index, item in
            CompiledQuestion(
                question: item.question, questionnaire: item.questionnaire, canonical: canonical.root(of: Int32(index)))
        }
        self.questions = questions
        statements = statements.indices.sorted { Statement.precedes(statements[$0], statements[$1]) }
            .map { statements[$0] }
        self.statements = statements.map(\.mapping)

        var edges: [Edge] = []
        for (index, statement) in statements.enumerated() {
            let mapping = statement.mapping
            let (from, to) = (statement.from, statement.to)
            guard mapping.status == .approved || mapping.status == .proposed, from != to else { continue }
            for isReversed in [false, true] {
                edges.append(
                    Edge(
                        mapping, basis: statement.basis, statement: Int32(index), isReversed: isReversed,
                        from: isReversed ? to : from, to: isReversed ? from : to, questions: questions))
            }
        }
        let edgeOrder = edges.indices.map { (to: edges[$0].to, from: edges[$0].from, place: $0) }
        // Edges were made in the order of their statements.
        edges = edgeOrder.sorted { ($0.to, $0.from, $0.place) < ($1.to, $1.from, $1.place) }.map { edges[$0.place] }
        var offsets = [Int32](repeating: 0, count: questions.count + 1)
        for edge in edges { offsets[Int(edge.to) + 1] += 1 }
        for index in questions.indices { offsets[index + 1] += offsets[index] }
        self.edges = edges
        edgeOffsets = offsets
        concordance = Concordance(betweenProvisions, questions: questions)
    }

    /// Unites questions that the editions call unchanged or editorial.
    ///
    /// - Parameter isSame: Whether such a pair is to be taken at its word.
    static func canonicalQuestions(
        of questionnaires: [Questionnaire], _ questionIndex: [Question.ID: Int32], count: Int,
        where isSame: (Question.ID, Question.ID) -> Bool = { _, _ in true }
    ) -> UnionFind {
        var canonical = UnionFind(count: count)
        for entry in questionnaires.lazy.flatMap(\.lineage)
        where entry.change == .unchanged || entry.change == .editorial {
            for from in entry.from {
                for to in entry.to {
                    guard let first = questionIndex[from], let second = questionIndex[to], isSame(from, to) else {
                        continue
                    }
                    canonical.unite(first, second)
                }
            }
        }
        return canonical
    }

    /// A questionnaire by identifier.
    public func questionnaire(_ id: Questionnaire.ID) -> Questionnaire? {
        questionnaireIndex[id].map { questionnaires[Int($0)] }
    }

    /// A question by identifier.
    public func question(_ id: Question.ID) -> Question? {
        questionIndex[id].map { questions[Int($0)].question }
    }

    /// All chains from one question to another on a day, of at most eight hops.
    ///
    /// First those that can be used, shortest first; or, when there is none, the shortest one that cannot.
    public func chains(from source: Question.ID, to target: Question.ID, asOf day: CalendarDay) -> [Chain] {
        guard let from = questionIndex[source], let to = questionIndex[target] else { return [] }
        var search = ChainSearch(crosswalk: self, asOf: day)
        let result = search.feeds(for: to)
        let usable = result.feeds.first { $0.question == from }?.chains.map(\.chain) ?? []
        return usable.isEmpty ? search.shortestChains(to: to)[from].map { [$0] } ?? [] : usable
    }

    func incomingEdges(of question: Int32) -> ArraySlice<Edge> {
        edges[Int(edgeOffsets[Int(question)])..<Int(edgeOffsets[Int(question) + 1])]
    }
}

extension Edge {
    init(
        _ mapping: Mapping, basis: Basis, statement: Int32, isReversed: Bool, from: Int32, to: Int32,
        questions: [CompiledQuestion]
    ) {
        let relation = isReversed ? mapping.relation.converse : mapping.relation
        var isLineage = false
        if case .lineage = basis { isLineage = true }
        let compiler = EdgeCompiler(
            source: questions[Int(from)], target: questions[Int(to)], relation: relation, isLineage: isLineage)
        let passes: [Pass]
        if let map = mapping.elementMap {
            passes = compiler.passes(map: map, transform: mapping.transform, isReversed: isReversed)
        } else if isReversed, let transform = mapping.transform {
            passes = transform.reversed.map { compiler.passesWithoutMap(transform: $0) } ?? []
        } else {
            passes = compiler.passesWithoutMap(transform: mapping.transform)
        }
        self.init(
            from: from, to: to, relation: relation, basis: basis, statement: statement, isReversed: isReversed,
            isApproved: mapping.status == .approved, validity: mapping.validity, passes: passes,
            hasMap: mapping.elementMap != nil)
    }
}

extension Questionnaire {
    /// The declared changes between editions as mappings: approved and identity (DESIGN section 4, lineage).
    var lineageMappings: [(LineageEntry, Mapping)] {
        lineage.flatMap { entry -> [(LineageEntry, Mapping)] in
            let relation: RelationSet
            switch entry.change {
            case .unchanged, .editorial: relation = .equal
            case .narrowed, .split: relation = .superset
            case .widened, .merged: relation = .subset
            case .replaced, .retired, .new: return []
            }
            return entry.from.flatMap { from in
                entry.to.map { to in
                    let mapping = Mapping(
                        subject: .init(unchecked: from.rawValue), object: .init(unchecked: to.rawValue),
                        relation: relation, justification: "semapv:ManualMappingCuration",
                        authors: [issuer?.rawValue ?? id.rawValue],
                        comment: "Declared by \(id.rawValue): \(entry.change.rawValue).")
                    return (entry, mapping)
                }
            }
        }
    }
}

/// A mapping between two questions that the crosswalk knows, or a declared change between editions.
private struct Statement {
    var mapping: Mapping
    var basis: Edge.Basis
    var from: Int32
    var to: Int32

    /// Orders statements by what they say, so that the order of rows means nothing.
    static func precedes(_ first: Self, _ second: Self) -> Bool {
        if first.from != second.from { return first.from < second.from }
        if first.to != second.to { return first.to < second.to }
        if first.isAsserted != second.isAsserted { return first.isAsserted }
        return first.mapping.sortKey < second.mapping.sortKey
    }

    private var isAsserted: Bool { basis == .asserted }
}

extension Mapping {
    /// A text that orders mappings by what they say, so that the order of rows means nothing.
    var sortKey: String {
        let map = elementMap.map { pairs in
            pairs.map { "\($0.from)>\($0.to)\(String(describing: $0.transform.map(\.stableDescription)))" }
                .sorted().joined(separator: ";")
        }
        return [
            subject.rawValue, object.rawValue, String(relation.rawValue), status.rawValue, recordID ?? "",
            String(confidence), validity.from?.description ?? "", validity.until?.description ?? "", map ?? "",
            transform?.stableDescription ?? "", justification, authors.joined(separator: "|"),
            reviewers.joined(separator: "|"), date?.description ?? "", comment ?? "",
        ].joined(separator: "\u{1}")
    }
}

extension Transform {
    /// A text that says everything about the transform, without the order of a dictionary.
    package var stableDescription: String {
        if case .choiceMap(let map, let isBijection) = self {
            let pairs = map.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return "choiceMap(\(pairs.joined(separator: ",")),\(isBijection))"
        }
        return String(describing: self)
    }
}

/// Sets that are united; every set is known by its smallest member.
struct UnionFind {
    private var parents: [Int32]

    init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

    mutating func root(of index: Int32) -> Int32 {
        var root = index
        while parents[Int(root)] != root { root = parents[Int(root)] }
        var next = index
        while parents[Int(next)] != root {
            (next, parents[Int(next)]) = (parents[Int(next)], root)
        }
        return root
    }

    mutating func unite(_ first: Int32, _ second: Int32) {
        let roots = (root(of: first), root(of: second))
        parents[Int(max(roots.0, roots.1))] = min(roots.0, roots.1)
    }
}
