import SynergyModel

/// Relations between provisions, and the hints between questions that follow from them (DESIGN section 4, derived mappings).
struct Concordance: Sendable {
    private struct Entry: Sendable {
        var object: Provision.ID
        /// The instrument of the object, always another one than the subject's.
        var instrument: Instrument.ID
        var relation: RelationSet
        /// When the mapping holds.
        var validity: Validity
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
    /// Questions on exactly one provision, by instrument and provision.
    private let questions: [Instrument.ID: [(provision: Provision.ID, questions: [Int32])]]

    init(_ mappings: [Mapping], questions: [CompiledQuestion]) {
        var entries: [Instrument.ID: [(subject: Provision.ID, entry: Entry)]] = [:]
        for mapping in mappings {
            let subject = Provision.ID(unchecked: mapping.subject.rawValue)
            let object = Provision.ID(unchecked: mapping.object.rawValue)
            let (first, second) = (subject.instrument, object.instrument)
            guard first != second else { continue }
            entries[first, default: []]
                .append(
                    (
                        subject,
                        Entry(
                            object: object, instrument: second, relation: mapping.relation, validity: mapping.validity)
                    ))
            entries[second, default: []]
                .append(
                    (
                        object,
                        Entry(
                            object: subject, instrument: first, relation: mapping.relation.converse,
                            validity: mapping.validity)
                    ))
        }
        self.entries = entries
        var byProvision: [Provision.ID: [Int32]] = [:]
        for (index, question) in questions.enumerated()
        where question.question.provisions.count == 1 && question.question.aspect != nil {
            byProvision[question.question.provisions[0], default: []].append(Int32(index))
        }
        self.questions = Dictionary(
            grouping: byProvision.sorted { $0.key < $1.key }.map { (provision: $0.key, questions: $0.value) },
            by: { $0.provision.instrument })
    }

    /// Questions on one provision, and how it stands to another one.
    struct Related: Sendable {
        var questions: [Int32]
        var relation: RelationSet
    }

    /// What is known so far of how one provision stands to another.
    private struct Finding {
        var direct: RelationSet?
        var composed: RelationSet?

        /// A stated relation before those that follow from parts and wholes; `nil` when the two may be disjoint.
        var relation: RelationSet? {
            guard let result = direct ?? composed, result.isUsable else { return nil }
            return result
        }
    }

    /// Provisions on which there are questions, and how each stands to `provision`.
    ///
    /// Inside one instrument the numbering tells; between two an entry of the concordance, with part and whole at both of its ends.
    private func related(to provision: Provision.ID, asOf day: CalendarDay) -> [Related] {
        var findings: [Provision.ID: Finding] = [:]
        let instrument = provision.instrument
        for (other, _) in questions[instrument] ?? [] {
            if let relation = other.nesting(in: provision).relation { findings[other] = Finding(direct: relation) }
        }
        for (subject, entry) in entries[instrument] ?? [] where entry.validity.contains(day) {
            guard let after = subject.nesting(in: provision).relation else { continue }
            let stated = entry.relation.converse
            for (other, _) in questions[entry.instrument] ?? [] {
                guard let before = other.nesting(in: entry.object).relation else { continue }
                if before == .equal, after == .equal {
                    findings[other, default: Finding()].direct =
                        (findings[other]?.direct ?? .all).intersection(stated)
                } else {
                    let result = before.composed(with: stated).composed(with: after)
                    guard result.isUsable else { continue }
                    findings[other, default: Finding()].composed =
                        (findings[other]?.composed ?? .all).intersection(result)
                }
            }
        }
        var result: [Related] = []
        for (other, finding) in findings {
            guard let relation = finding.relation,
                let indices = questions[other.instrument]?.first(where: { $0.provision == other })?.questions
            else { continue }
            result.append(Related(questions: indices, relation: relation))
        }
        return result
    }

    /// Hints that lead to `target`: question and relation to it, in the order of the questions.
    ///
    /// - Parameter cache: What was found for provisions on the same day before.
    func hints(
        to target: Int32, questions: [CompiledQuestion], questionnaires: [Questionnaire], asOf day: CalendarDay,
        cache: inout [Provision.ID: [Related]]
    ) -> [(Int32, RelationSet)] {
        let wanted = questions[Int(target)]
        guard wanted.question.provisions.count == 1, let profile = Self.profile(of: wanted.question) else { return [] }
        let instruments = Self.instruments(of: wanted, questionnaires)
        var result: [(Int32, RelationSet)] = []
        let provision = wanted.question.provisions[0]
        let found = cache[provision] ?? related(to: provision, asOf: day)
        cache[provision] = found
        for item in found {
            for index in item.questions where index != target {
                let candidate = questions[Int(index)]
                guard Self.profile(of: candidate.question) == profile,
                    Self.instruments(of: candidate, questionnaires).isDisjoint(with: instruments)
                else { continue }
                // Two questions on one provision may ask about different sides of it.
                result.append((index, item.relation == .equal ? .sharing : item.relation))
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
