import SynergyCrosswalk
public import SynergyModel

/// How much of some forms a respondent's earlier answers settle, where that comes from, and which one more form would add most.
public struct CoverageReport: Hashable, Sendable {
    /// How well a question is covered, best first.
    public enum Degree: String, Sendable, CaseIterable, Codable {
        /// Earlier answers settle it.
        case full
        /// They settle some of it.
        case partial
        /// They contradict each other: somebody must choose.
        case conflict
        /// They are out of date.
        case stale
        /// There is something to point to.
        case linkOnly
        /// There is nothing that could be used.
        case none
        /// The question is not for this respondent.
        case notApplicable

        init(_ outcome: Outcome) {
            self =
                switch outcome {
                case .reuseVerbatim, .reuseTransformed: .full
                case .partial: .partial
                case .conflict: .conflict
                case .stale: .stale
                case .linkOnly: .linkOnly
                case .notRecognised, .withheld, .noSource: .none
                case .notApplicable: .notApplicable
                }
        }
    }

    /// How many questions are covered how well.
    public struct Counts: Hashable, Sendable {
        private var counts = [Int](repeating: 0, count: Degree.allCases.count)

        /// Creates counts of nothing.
        public init() {}

        /// How many questions are covered so.
        public subscript(degree: Degree) -> Int { counts[Self.place(degree)] }

        /// How many questions there are.
        public var total: Int { counts.reduce(0, +) }

        mutating func add(_ degree: Degree) { counts[Self.place(degree)] += 1 }

        private static func place(_ degree: Degree) -> Int { Degree.allCases.firstIndex(of: degree) ?? 0 }
    }

    /// Questions of one form that have something in common.
    public struct Row: Hashable, Sendable {
        /// What they have in common: the section, or where answers come from.
        public var name: String
        /// How well they are covered.
        public var counts: Counts
    }

    /// How well one form is covered.
    public struct Form: Hashable, Sendable {
        /// The form.
        public var form: Questionnaire.ID
        /// The whole form.
        public var total: Counts
        /// By section, in the order of the form; the name is empty where a question stands under no heading.
        public var sections: [Row]
        /// By the form that was answered, as if it were the only source; those that give nothing are left out.
        public var sources: [Row]
        /// By the instrument that the answered form serves.
        public var instruments: [Row]
        /// By section, how well each answered form covers it.
        public var cells: [Cell]
        /// What one more submission would add.
        public var next: [Addition]
    }

    /// The questions of one section as covered by answers to one other form.
    public struct Cell: Hashable, Sendable {
        /// The section.
        public var section: String
        /// The form that was answered.
        public var source: Questionnaire.ID
        /// How well they are covered.
        public var counts: Counts
    }

    /// What answering one more form today would add.
    public struct Addition: Hashable, Sendable {
        /// The form that would be answered.
        public var form: Questionnaire.ID
        /// When the respondent last answered it.
        public var lastAnswered: CalendarDay?
        /// How many open questions of the other forms it would settle whatever is answered.
        public var certain: Int
        /// How many it may settle, if the answers are such.
        public var possible: Int
    }

    /// Who answers.
    public var respondent: Respondent.ID
    /// The forms, in the order asked for.
    public var forms: [Form]
    /// What one more submission would add to all of them together, the most useful first.
    public var next: [Addition]

    /// Counts what is covered.
    ///
    /// - Parameters:
    ///   - material: What is known.
    ///   - respondent: Who answers.
    ///   - forms: The forms to be filled; unknown ones are left out.
    public init(_ material: ReportMaterial, respondent: Respondent.ID, forms: [Questionnaire.ID]) {
        self.respondent = respondent
        let planner = material.planner
        let index = SubmissionIndex(material.submissions, crosswalk: material.crosswalk)
        let additions = Additions(material, respondent: respondent, planner: planner)
        self.forms = forms.compactMap { id in
            guard let form = material.crosswalk.questionnaire(id),
                let target = try? planner.prepare(id, asOf: material.asOf)
            else { return nil }
            let plan = planner.plan(
                target, respondent: respondent, from: index, view: material.reader.view, decisions: material.decisions)
            return Self.form(form, plan, material.crosswalk, index, additions.next(for: target, plan: plan))
        }
        next = Additions.together(self.forms.map(\.next))
    }
}

extension CoverageReport {
    private static func form(
        _ form: Questionnaire, _ plan: ReusePlan, _ crosswalk: Crosswalk, _ index: SubmissionIndex, _ next: [Addition]
    ) -> Form {
        var total = Counts()
        var sections = OrderedRows()
        var sources: [Questionnaire.ID: Counts] = [:]
        var instruments: [Instrument.ID: Counts] = [:]
        var cells: [String: [Questionnaire.ID: Counts]] = [:]
        let headings = Dictionary(
            form.questions.map { ($0.id, $0.section ?? "") }, uniquingKeysWith: { first, _ in first })
        let shares = plan.proposals.map { SourceShares($0, index) }
        let forms = Set(shares.flatMap(\.forms.keys)).sorted()
        let served = Dictionary(
            uniqueKeysWithValues: forms.map { ($0, Set(crosswalk.questionnaire($0)?.instruments ?? [])) })
        let allServed = Set(served.values.joined()).sorted()
        for (proposal, share) in zip(plan.proposals, shares) {
            let heading = headings[proposal.question] ?? ""
            let degree = Degree(proposal.outcome)
            total.add(degree)
            sections.add(degree, to: heading)
            for source in forms {
                let degree = share.degree(from: [source])
                sources[source, default: Counts()].add(degree)
                cells[heading, default: [:]][source, default: Counts()].add(degree)
            }
            for instrument in allServed {
                let group = forms.filter { served[$0]?.contains(instrument) ?? false }
                instruments[instrument, default: Counts()].add(share.degree(from: group))
            }
        }
        return Form(
            form: form.id, total: total, sections: sections.rows,
            sources: forms.map { Row(name: $0.rawValue, counts: sources[$0] ?? Counts()) },
            instruments: allServed.map { Row(name: $0.rawValue, counts: instruments[$0] ?? Counts()) },
            cells: sections.rows.flatMap { row in
                forms.map { Cell(section: row.name, source: $0, counts: cells[row.name]?[$0] ?? Counts()) }
            },
            next: next)
    }
}

/// Rows in the order in which their names were first met.
private struct OrderedRows {
    private(set) var rows: [CoverageReport.Row] = []
    private var places: [String: Int] = [:]

    mutating func add(_ degree: CoverageReport.Degree, to name: String) {
        let place = places[name] ?? rows.count
        if place == rows.count {
            places[name] = place
            rows.append(.init(name: name, counts: .init()))
        }
        rows[place].counts.add(degree)
    }
}

/// What the answers to each form give to one question.
private struct SourceShares {
    /// What they give to its elements.
    struct Share {
        var covered: Set<String> = []
        var isUsable = false
        var isStale = false
        var isLink = false
    }

    private let elements: Set<String>
    private let isApplicable: Bool
    private(set) var forms: [Questionnaire.ID: Share] = [:]

    init(_ proposal: Proposal, _ index: SubmissionIndex) {
        elements = Set(proposal.elements.map(\.key))
        isApplicable = proposal.outcome != .notApplicable
        for candidate in proposal.candidates {
            // What the register of submissions says comes from the forms that were handed in.
            let register = index.indexByID[Submission.ID(unchecked: candidate.answer.rawValue)]
            let form = register.map { index.submissions[Int($0)].questionnaire } ?? candidate.question.questionnaire
            switch candidate.status {
            case .usable:
                forms[form, default: Share()].isUsable = true
                if candidate.covers { forms[form]?.covered.insert(candidate.element) }
            case .stale: forms[form, default: Share()].isStale = true
            case .linkOnly: forms[form, default: Share()].isLink = true
            case .notRecognised, .withheld, .dropped: break
            }
        }
    }

    func degree(from sources: [Questionnaire.ID]) -> CoverageReport.Degree {
        guard isApplicable else { return .notApplicable }
        let shares = sources.compactMap { forms[$0] }
        if !elements.isEmpty, elements.isSubset(of: shares.reduce(into: Set()) { $0.formUnion($1.covered) }) {
            return .full
        }
        if shares.contains(where: \.isUsable) { return .partial }
        if shares.contains(where: \.isStale) { return .stale }
        return shares.contains(where: \.isLink) ? .linkOnly : .none
    }
}
