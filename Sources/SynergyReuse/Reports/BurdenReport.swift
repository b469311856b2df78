public import SynergyCrosswalk
public import SynergyModel

/// What reuse saved, by the decisions that were made, and how often proposals were taken as they were.
///
/// Minutes are only counted for accepted proposals, always as a range, and all of them rest on the assumptions of a
/// ``BurdenModel``. Links are counted as referenced, not as answered.
public struct BurdenReport: Hashable, Sendable {
    /// What was decided.
    public struct Tally: Hashable, Sendable {
        /// Proposals taken as they were.
        public var accepted = 0
        /// Proposals changed before they were taken.
        public var edited = 0
        /// Proposals refused.
        public var rejected = 0
        /// Of the accepted, how many were accepted several at once.
        public var inBulk = 0

        /// Whether a proposal was taken, changed or refused.
        public var judged: Int { accepted + edited + rejected }

        /// The share of proposals that would be taken as they are if very many were judged, at least, with 95 % confidence
        /// (Wilson score interval); 0 where none was judged.
        public var acceptedAtLeast: Double {
            guard judged > 0 else { return 0 }
            let (count, z) = (Double(judged), 1.959964)
            let share = Double(accepted) / count
            let center = share + z * z / (2 * count)
            let spread = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
            return max(0, (center - spread) / (1 + z * z / count))
        }

        mutating func add(_ decision: Decision) {
            switch decision.action {
            case .accept:
                accepted += 1
                if decision.isBulk { inBulk += 1 }
            case .edit: edited += 1
            case .reject: rejected += 1
            case .useLink, .leaveBlank, .defer: break
            }
        }
    }

    /// The decisions on one form of one respondent.
    public struct Form: Hashable, Sendable {
        /// Whose form.
        public var respondent: Respondent.ID
        /// The form.
        public var form: Questionnaire.ID
        /// How many questions it has.
        public var questions: Int
        /// What was decided on proposals.
        public var tally = Tally()
        /// Questions answered by pointing to a source.
        public var referenced = 0
        /// Questions left blank on purpose.
        public var blank = 0
        /// Questions put off.
        public var deferred = 0
        /// Decisions that nothing is counted for: the proposal changed since, or reviewers disagree.
        public var unsettled = 0
        /// Minutes saved by accepted proposals, less the review of these.
        public var saved = BurdenModel.Minutes(0, 0)
        /// Minutes spent reviewing proposals that were then not accepted.
        public var spent: Double = 0

        /// What is left of the minutes saved.
        public var net: BurdenModel.Minutes { .init(saved.lower - spent, saved.upper - spent) }
    }

    /// What was decided on accepted proposals of one kind.
    public struct Kind: Hashable, Sendable {
        /// The kind of answer.
        public var kind: AnswerKind
        /// How many were accepted.
        public var accepted: Int
        /// Minutes saved by them.
        public var saved: BurdenModel.Minutes
    }

    /// What was decided on proposals whose draft came along chains of one relation.
    public struct RelationQuality: Hashable, Sendable {
        /// The relation of the chain; `nil` for answers to the same question.
        public var relation: RelationSet?
        /// What was decided.
        public var tally: Tally
    }

    /// What was decided on proposals whose draft came along one mapping.
    public struct MappingQuality: Hashable, Sendable {
        /// The mapping.
        public var mapping: Mapping
        /// What was decided.
        public var tally: Tally
        /// What was decided, by respondent.
        public var byRespondent: [Respondent.ID: Tally]
    }

    /// The forms on which anything was decided, by respondent and identifier.
    public var forms: [Form]
    /// Accepted proposals by kind of answer.
    public var kinds: [Kind]
    /// Decisions by the relation of the chain.
    public var relations: [RelationQuality]
    /// Decisions by mapping, those most often judged first.
    public var mappings: [MappingQuality]
    /// How minutes were reckoned.
    public var model: BurdenModel

    /// All forms together.
    public var total: BurdenModel.Minutes {
        forms.reduce(into: .init(0, 0)) { sum, form in
            sum.lower += form.net.lower
            sum.upper += form.net.upper
        }
    }

    /// Reckons what the decisions saved.
    ///
    /// - Parameters:
    ///   - material: What is known.
    ///   - respondents: Whose decisions count; nobody named: everybody's.
    ///   - forms: Which forms count; none named: those on which anything was decided.
    ///   - model: How minutes are reckoned.
    public init(
        _ material: ReportMaterial, respondents: [Respondent.ID] = [], forms: [Questionnaire.ID] = [],
        model: BurdenModel = .standard
    ) {
        self.model = model
        struct Target: Hashable {
            var respondent: Respondent.ID
            var form: Questionnaire.ID
        }
        let targets = Set(material.decisions.map { Target(respondent: $0.respondent, form: $0.question.questionnaire) })
            .filter { target in
                (respondents.isEmpty || respondents.contains(target.respondent))
                    && (forms.isEmpty || forms.contains(target.form))
            }.sorted { ($0.respondent, $0.form) < ($1.respondent, $1.form) }
        let planner = material.planner
        var ledger = Ledger(model: model)
        var rows: [Form] = []
        for target in targets {
            guard let questionnaire = material.crosswalk.questionnaire(target.form),
                let plan = try? planner.plan(
                    for: target.form, respondent: target.respondent, from: material.submissions, asOf: material.asOf,
                    view: material.reader.view, decisions: material.decisions)
            else { continue }
            var row = Form(respondent: target.respondent, form: target.form, questions: questionnaire.questions.count)
            let kinds = Dictionary(
                questionnaire.questions.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
            for proposal in plan.proposals {
                guard let kind = kinds[proposal.question] else { continue }
                ledger.enter(proposal, kind: kind, respondent: target.respondent, in: &row)
            }
            if plan.proposals.contains(where: { $0.decision != nil }) { rows.append(row) }
        }
        self.forms = rows
        kinds = AnswerKind.allCases.compactMap { ledger.kinds[$0] }
        relations = ledger.relations.sorted {
            ($0.key?.relations.count ?? 0, $0.key?.rawValue ?? 0) < (
                $1.key?.relations.count ?? 0, $1.key?.rawValue ?? 0
            )
        }.map { RelationQuality(relation: $0.key, tally: $0.value) }
        mappings = ledger.mappings.values.sorted { first, second in
            if first.tally.judged != second.tally.judged { return first.tally.judged > second.tally.judged }
            return first.mapping.reportKey < second.mapping.reportKey
        }
    }
}

/// Adds decisions up.
private struct Ledger {
    /// What tells mappings apart in a report: two files may hold the same statement.
    struct Key: Hashable {
        var subject: Mapping.Term.ID
        var object: Mapping.Term.ID
        var relation: RelationSet
        var author: [String]
    }

    let model: BurdenModel
    var kinds: [AnswerKind: BurdenReport.Kind] = [:]
    var relations: [RelationSet?: BurdenReport.Tally] = [:]
    var mappings: [Key: BurdenReport.MappingQuality] = [:]

    mutating func enter(
        _ proposal: Proposal, kind: AnswerKind, respondent: Respondent.ID, in row: inout BurdenReport.Form
    ) {
        guard let state = proposal.decision else { return }
        let decision = state.decision
        guard decision.action != .defer else {
            row.deferred += 1
            return
        }
        guard !state.needsRecheck, state.rivals.isEmpty else {
            row.unsettled += 1
            return
        }
        row.tally.add(decision)
        switch decision.action {
        case .accept:
            let saved = model.saved(by: proposal, kind: kind)
            row.saved.add(saved)
            kinds[kind, default: .init(kind: kind, accepted: 0, saved: .init(0, 0))].accepted += 1
            kinds[kind]?.saved.add(saved)
        case .useLink:
            row.referenced += 1
            row.spent += model.reviewing[proposal.outcome] ?? 0
        case .leaveBlank:
            row.blank += 1
            row.spent += model.reviewing[proposal.outcome] ?? 0
        case .edit, .reject:
            row.spent += model.reviewing[proposal.outcome] ?? 0
        case .defer: break
        }
        let chains = Self.chains(of: proposal, decision)
        for relation in Set(chains.map { $0.hops.isEmpty ? nil : $0.relation }) {
            relations[relation, default: .init()].add(decision)
        }
        var seen: Set<Key> = []
        for mapping in chains.flatMap(\.hops).map(\.mapping) {
            let key = Key(
                subject: mapping.subject, object: mapping.object, relation: mapping.relation, author: mapping.authors)
            guard seen.insert(key).inserted else { continue }
            mappings[key, default: .init(mapping: mapping, tally: .init(), byRespondent: [:])].tally.add(decision)
            mappings[key]?.byRespondent[respondent, default: .init()].add(decision)
        }
    }

    /// The chains along which the draft, or the chosen value, came.
    private static func chains(of proposal: Proposal, _ decision: Decision) -> [Chain] {
        guard [.accept, .edit, .reject].contains(decision.action) else { return [] }
        if let choice = decision.choice {
            return proposal.candidates.filter { $0.answer == choice && $0.status == .usable }.map(\.chain)
        }
        let places = Set(
            proposal.elements.filter { $0.status == .settled || $0.status == .part }.flatMap(\.sources)
                .filter { $0.role == .draft || $0.role == .addition }.map(\.candidate))
        return places.sorted().filter(proposal.candidates.indices.contains).map { proposal.candidates[$0].chain }
    }
}

extension Mapping {
    /// What orders mappings in reports.
    var reportKey: String {
        ([subject.rawValue, object.rawValue, relation.names] + authors).joined(separator: "\u{1}")
    }
}

extension BurdenModel.Minutes {
    mutating func add(_ other: Self) {
        lower += other.lower
        upper += other.upper
    }
}
