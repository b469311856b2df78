import SynergyCrosswalk
import SynergyModel

/// One mapping, lineage entry or hint, read in one direction.
struct OracleHop: Equatable {
    enum Basis { case mapping, lineage, derived }

    var from: Question.ID
    var to: Question.ID
    var relation: RelationSet
    var basis: Basis
    var isApproved: Bool
    var isReversed: Bool
    var pairs: [ElementPair]?
    var transform: Transform?
}

/// All that can be walked on the as-of date.
struct OracleGraph {
    let world: World
    let questions: [Question.ID: Question]
    let editions: [Questionnaire.ID: Questionnaire]
    /// How the State reads relations itself on the day.
    let overrides: [RelationOverride]
    private(set) var hopsInto: [Question.ID: [OracleHop]] = [:]

    init(_ world: World) {
        self.world = world
        overrides = world.overrides.filter { override in
            override.respondent == world.respondent && override.validity.contains(world.asOf)
                && (override.date?.ordinal ?? .min) <= world.asOf.ordinal
        }
        questions = world.questions
        editions = world.editions
        for mapping in world.mappingSets.flatMap(\.mappings) { add(mapping) }
        for edition in world.questionnaires { add(lineageOf: edition) }
        for override in overrides where override.relation != .all {
            add(
                OracleHop(
                    from: override.from, to: override.to, relation: override.relation, basis: .mapping,
                    isApproved: true, isReversed: false, pairs: override.elementMap, transform: override.transform))
        }
        addDerived()
    }

    private mutating func add(_ hop: OracleHop) {
        guard questions[hop.from] != nil, questions[hop.to] != nil, hop.from != hop.to else { return }
        hopsInto[hop.to, default: []].append(hop)
        var reversed = hop
        (reversed.from, reversed.to) = (hop.to, hop.from)
        reversed.relation = hop.relation.converse
        reversed.isReversed = true
        hopsInto[hop.from, default: []].append(reversed)
    }

    /// Whether the State has a reading of its own of two questions, so that nothing else is said of them.
    func isOverridden(_ one: Question.ID, _ other: Question.ID) -> Bool {
        overrides.contains { ($0.from, $0.to) == (one, other) || ($0.from, $0.to) == (other, one) }
    }

    private mutating func add(_ mapping: Mapping) {
        guard mapping.status == .approved || mapping.status == .proposed, mapping.validity.contains(world.asOf),
            let from = Question.ID(rawValue: mapping.subject.rawValue),
            let to = Question.ID(rawValue: mapping.object.rawValue), !isOverridden(from, to)
        else { return }
        add(
            OracleHop(
                from: from, to: to, relation: mapping.relation, basis: .mapping,
                isApproved: mapping.status == .approved, isReversed: false, pairs: mapping.elementMap,
                transform: mapping.transform))
    }

    private mutating func add(lineageOf edition: Questionnaire) {
        for entry in edition.lineage {
            let relation: RelationSet
            switch entry.change {
            case .unchanged, .editorial: relation = .equal
            case .narrowed, .split: relation = .superset
            case .widened, .merged: relation = .subset
            case .replaced, .retired, .new: continue
            }
            for from in entry.from {
                for to in entry.to where !isOverridden(from, to) {
                    add(
                        OracleHop(
                            from: from, to: to, relation: relation, basis: .lineage, isApproved: true,
                            isReversed: false))
                }
            }
        }
    }

    /// Questions on one provision each, related as the provisions are.
    private mutating func addDerived() {
        let candidates = questions.values.filter { $0.provisions.count == 1 }.sorted { $0.id < $1.id }
        var found: [OracleHop] = []
        for from in candidates {
            for to in candidates where from.id < to.id {
                let (source, target) = (from.effectiveElements[0], to.effectiveElements[0])
                guard from.provisions[0].instrument != to.provisions[0].instrument,
                    from.aspect == to.aspect, from.aspect != nil, from.kind == to.kind,
                    (from.population ?? source.population) == (to.population ?? target.population),
                    from.quantifier == to.quantifier,
                    let relation = relation(of: from.provisions[0], to: to.provisions[0]), relation.isUsable,
                    !isOverridden(from.id, to.id), !isRelated(from.id, to.id)
                else { continue }
                found.append(
                    OracleHop(
                        from: from.id, to: to.id, relation: relation == .equal ? .sharing : relation, basis: .derived,
                        isApproved: false, isReversed: false))
            }
        }
        for hop in found { add(hop) }
    }

    private func isRelated(_ from: Question.ID, _ to: Question.ID) -> Bool {
        if hopsInto[to, default: []].contains(where: { $0.from == from && $0.isApproved }) { return true }
        return chains(into: to).contains {
            $0[0].from == from && $0.allSatisfy(\.isApproved) && relation(of: $0) != nil
        }
    }

    /// Worlds have one pair of provisions in their concordance, so one mapping with a nesting on either side says it all.
    private func relation(of source: Provision.ID, to target: Provision.ID) -> RelationSet? {
        var result: RelationSet?
        for mapping in world.mappingSets.flatMap(\.mappings) {
            guard mapping.status == .approved, mapping.validity.contains(world.asOf),
                let subject = Provision.ID(rawValue: mapping.subject.rawValue),
                let object = Provision.ID(rawValue: mapping.object.rawValue),
                world.instruments.contains(where: { $0.id == subject.instrument }),
                world.instruments.contains(where: { $0.id == object.instrument })
            else { continue }
            for (first, second, relation) in [
                (subject, object, mapping.relation), (object, subject, mapping.relation.converse),
            ] {
                guard let before = Self.nested(source, first), let after = Self.nested(second, target) else { continue }
                let composed = before.composed(with: relation).composed(with: after)
                result = result.map { $0.intersection(composed) } ?? composed
            }
        }
        return result
    }

    private static func nested(_ first: Provision.ID, _ second: Provision.ID) -> RelationSet? {
        switch first.nesting(in: second) {
        case .same: .equal
        case .part: .subset
        case .whole: .superset
        case .apart: nil
        }
    }

    /// Every simple chain of at most eight hops into a question, each from its source on.
    func chains(into target: Question.ID) -> [[OracleHop]] {
        var result: [[OracleHop]] = []
        func extend(_ chain: [OracleHop]) {
            guard chain.count < 8 else { return }
            let first = chain.first?.from ?? target
            for hop in hopsInto[first, default: []] {
                guard hop.from != target, !chain.contains(where: { $0.from == hop.from }) else { continue }
                if hop.basis == .derived && chain.contains(where: { $0.basis == .derived }) { continue }
                let longer = [hop] + chain
                result.append(longer)
                if relation(of: longer) != nil { extend(longer) }
            }
        }
        extend([])
        return result
    }

    /// The relation of a chain; where its elements certainly share something, the questions do.
    private func composedRelation(of chain: [OracleHop]) -> RelationSet {
        guard let first = chain.first else { return .equal }
        let relation = first.relation.composed(with: composedRelation(of: Array(chain.dropFirst())))
        guard relation.contains(.disjoint), relation != .disjoint,
            OracleWalk(self, chain).elementRelations.contains(where: \.isUsable)
        else { return relation }
        return relation.subtracting(.disjoint)
    }

    /// The relation of a chain, or `nil` where it is unusable.
    func relation(of chain: [OracleHop]) -> RelationSet? {
        let relation = composedRelation(of: chain)
        return relation.isUsable ? relation : nil
    }

    /// Whether the approved chains from one question to another contradict each other.
    func isInconsistent(_ chains: [[OracleHop]], from source: Question.ID) -> Bool {
        var possible = RelationSet.all
        for chain in chains where chain[0].from == source && chain.allSatisfy(\.isApproved) {
            // The search goes on only from what is usable.
            guard relation(of: Array(chain.dropFirst())) != nil else { continue }
            possible.formIntersection(composedRelation(of: chain))
        }
        return possible.isEmpty
    }
}
