import SynergyModel

/// Relations between provisions, and the hints between questions that follow from them (DESIGN section 4, derived mappings).
struct Concordance: Sendable {
    private struct Entry: Sendable {
        var object: Provision.ID
        var relation: RelationSet
    }

    /// What a derived mapping needs to agree on, beside the provision.
    private struct Profile: Hashable {
        var aspect: Aspect
        var kind: AnswerKind
        var population: String?
        var quantifier: Quantifier?
    }

    /// Entries by the instrument of their subject, both ways round.
    private let entries: [Instrument.ID: [(subject: Provision.ID, entry: Entry)]]
    /// Questions on exactly one provision, by that provision.
    private let questionsByProvision: [(provision: Provision.ID, questions: [Int32])]

    init(_ mappings: [Mapping], questions: [CompiledQuestion]) {
        var entries: [Instrument.ID: [(subject: Provision.ID, entry: Entry)]] = [:]
        let questionnaires = Set(questions.map { $0.question.id.questionnaire.rawValue })
        for mapping in mappings where !questionnaires.contains(String(mapping.subject.prefix)) {
            let subject = Provision.ID(unchecked: mapping.subject.rawValue)
            let object = Provision.ID(unchecked: mapping.object.rawValue)
            entries[subject.instrument, default: []].append(
                (subject, Entry(object: object, relation: mapping.relation)))
            entries[object.instrument, default: []]
                .append((object, Entry(object: subject, relation: mapping.relation.converse)))
        }
        self.entries = entries
        var byProvision: [Provision.ID: [Int32]] = [:]
        for (index, question) in questions.enumerated()
        where question.question.provisions.count == 1 && question.question.aspect != nil {
            byProvision[question.question.provisions[0], default: []].append(Int32(index))
        }
        questionsByProvision = byProvision.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// How provision `first` stands to provision `second` of another instrument; `nil` when nothing is known or they may be disjoint.
    func relation(of first: Provision.ID, to second: Provision.ID) -> RelationSet? {
        if first == second { return .equal }
        guard let candidates = entries[first.instrument] else { return nil }
        var direct: RelationSet?
        var composed: RelationSet?
        for (subject, entry) in candidates where entry.object.instrument == second.instrument {
            guard let before = first.nesting(in: subject).relation,
                let after = entry.object.nesting(in: second).relation
            else { continue }
            if subject == first, entry.object == second {
                direct = (direct ?? .all).intersection(entry.relation)
            } else {
                let result = before.composed(with: entry.relation).composed(with: after)
                if result.isUsable { composed = (composed ?? .all).intersection(result) }
            }
        }
        guard let result = direct ?? composed, result.isUsable else { return nil }
        return result
    }

    /// Hints that lead to `target`: question and relation to it, in the order of the questions.
    func hints(to target: Int32, questions: [CompiledQuestion], questionnaires: [Questionnaire]) -> [(
        Int32, RelationSet
    )] {
        let wanted = questions[Int(target)]
        guard wanted.question.provisions.count == 1, let profile = Self.profile(of: wanted.question) else { return [] }
        let provision = wanted.question.provisions[0]
        let instruments = Self.instruments(of: wanted, questionnaires)
        var result: [(Int32, RelationSet)] = []
        for (other, indices) in questionsByProvision {
            guard let relation = relation(of: other, to: provision) else { continue }
            for index in indices where index != target {
                let candidate = questions[Int(index)]
                guard Self.profile(of: candidate.question) == profile,
                    Self.instruments(of: candidate, questionnaires).isDisjoint(with: instruments)
                else { continue }
                // Two questions on one provision may ask about different sides of it.
                result.append((index, relation == .equal ? .sharing : relation))
            }
        }
        return result.sorted { $0.0 < $1.0 }
    }

    private static func profile(of question: Question) -> Profile? {
        question.aspect.map {
            Profile(
                aspect: $0, kind: question.kind, population: question.population, quantifier: question.quantifier)
        }
    }

    private static func instruments(of question: CompiledQuestion, _ questionnaires: [Questionnaire]) -> Set<
        Instrument.ID
    > {
        let own = questionnaires[Int(question.questionnaire)].instruments
        return Set(own.isEmpty ? question.question.provisions.map(\.instrument) : own)
    }
}

extension ProvisionNesting {
    /// The relation that numbering alone gives; `nil` for provisions that are apart, of which it says nothing.
    var relation: RelationSet? {
        switch self {
        case .same: .equal
        case .part: .subset
        case .whole: .superset
        case .apart: nil
        }
    }
}
