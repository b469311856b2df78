import SynergyInterchange
import SynergyModel
import SynergyReuse

/// How far the review of a form is: every question with where it stands.
struct StatusReport {
    /// Where a question stands.
    enum Standing: String, CaseIterable {
        case settled
        case needsRecheck
        case rivals
        case putOff
        case rejected
        case undecided
        case notAsked

        init(_ proposal: Proposal) {
            guard proposal.outcome != .notApplicable else {
                self = .notAsked
                return
            }
            guard let state = proposal.decision else {
                self = .undecided
                return
            }
            if !state.rivals.isEmpty {
                self = .rivals
            } else if state.decision.action == .defer {
                self = .putOff
            } else if state.decision.action == .reject {
                self = .rejected
            } else {
                self = state.needsRecheck ? .needsRecheck : .settled
            }
        }

        /// Whether the question has an answer, or needs none.
        var isDecided: Bool { self == .settled || self == .needsRecheck }

        var title: String {
            switch self {
            case .settled: "settled"
            case .needsRecheck: "settled, but need another look: the proposal has changed since"
            case .rivals: "open: reviewers decided differently"
            case .putOff: "open: put off"
            case .rejected: "open: the draft was rejected"
            case .undecided: "open: nobody decided"
            case .notAsked: "not asked of this State"
            }
        }
    }

    /// How many of some questions are decided.
    struct Count {
        var questions = 0
        var decided = 0
        var open = 0

        mutating func add(_ standing: Standing) {
            guard standing != .notAsked else { return }
            questions += 1
            if standing.isDecided { decided += 1 } else { open += 1 }
        }
    }

    private let plan: ReusePlan
    private let context: ExplanationContext
    private let log: LogFile
    private let standings: [Standing]
    private var byOutcome: [Outcome: Count] = [:]
    private var byOffice: [String: Count] = [:]

    init(_ plan: ReusePlan, book: AssignmentBook, context: ExplanationContext, log: LogFile) {
        self.plan = plan
        self.context = context
        self.log = log
        standings = plan.proposals.map(Standing.init)
        for (proposal, standing) in zip(plan.proposals, standings) {
            byOutcome[proposal.outcome, default: Count()].add(standing)
            byOffice[book[proposal.question] ?? "", default: Count()].add(standing)
        }
    }

    /// Whether nothing is open and nothing needs another look.
    var isDone: Bool { standings.allSatisfy { $0 == .settled || $0 == .notAsked } }

    private func proposals(_ standing: Standing) -> [Proposal] {
        zip(plan.proposals, standings).filter { $0.1 == standing }.map(\.0)
    }

    private var offices: [(name: String, count: Count)] {
        byOffice.sorted { ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key) }.map {
            ($0.key, $0.value)
        }
    }

    // MARK: Text

    func text(width: Int, emphasis: (String) -> String) -> String {
        let words = DecisionWords(context: context, width: width)
        func row(_ count: Int, _ text: String) -> String {
            let number = String(count)
            return words.line(String(repeating: " ", count: max(0, 6 - number.count)) + number + "  " + text, indent: 0)
        }
        var blocks: [[String]] = []
        let asked = standings.count { $0 != .notAsked }
        let decided = standings.count(where: \.isDecided)
        blocks.append([
            emphasis("\(context.name(plan.respondent)): \(plan.target), as of \(Words.day(plan.asOf))"),
            "\(decided) of \(Words.count(asked, "question")) decided.",
        ])
        blocks.append(
            Standing.allCases.compactMap { standing in
                let count = standings.count { $0 == standing }
                return count > 0 ? row(count, standing.title) : nil
            })
        blocks.append(
            [emphasis("By outcome (decided of asked)")]
                + Outcome.allCases.compactMap { outcome in
                    byOutcome[outcome].flatMap { count in
                        count.questions > 0 ? row(count.decided, "of \(count.questions)  \(outcome.title)") : nil
                    }
                })
        if offices.contains(where: { !$0.name.isEmpty }) {
            blocks.append(
                [emphasis("By office (decided of asked)")]
                    + offices.map { name, count in
                        row(count.decided, "of \(count.questions)  \(name.isEmpty ? "assigned to nobody" : name)")
                    })
        }
        blocks.append(rivalRows(words, emphasis))
        blocks.append(recheckRows(words, emphasis))
        let state = log.verification.state
        blocks.append([
            state.lines > 0
                ? "Head of '\(log.name)', to note down elsewhere: \(state.hash) (\(Words.count(state.lines, "chained line")))"
                : "The log '\(log.name)' has no chained line yet; 'synergy review apply' begins the chain."
        ])
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func rivalRows(_ words: DecisionWords, _ emphasis: (String) -> String) -> [String] {
        let rows = proposals(.rivals).flatMap { proposal -> [String] in
            guard let state = proposal.decision else { return [] }
            return [words.line(proposal.question.rawValue, indent: 2)]
                + (state.rivals + [state.decision]).map { words.line(words.sentence($0), indent: 4) }
        }
        return rows.isEmpty ? [] : [emphasis("Decided differently, to be settled")] + rows
    }

    private func recheckRows(_ words: DecisionWords, _ emphasis: (String) -> String) -> [String] {
        let rows = plan.proposals.flatMap { proposal -> [String] in
            guard let state = proposal.decision, state.needsRecheck, proposal.outcome != .notApplicable else {
                return []
            }
            let now = proposal.draft.map { ": " + words.words($0, proposal.question) } ?? ""
            return [
                words.line(proposal.question.rawValue, indent: 2),
                words.line("decided: \(words.sentence(state.decision))", indent: 4),
                words.line("proposed now: \(proposal.outcome.title)\(now)", indent: 4),
            ]
        }
        return rows.isEmpty ? [] : [emphasis("The proposal has changed since the decision")] + rows
    }

    // MARK: JSON

    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("respondent", plan.respondent)
        object.add("form", plan.target)
        object.add("asOf", plan.asOf)
        object.add("questions", plan.proposals.count)
        object.add("decided", standings.count(where: \.isDecided))
        object.add("open", standings.count { !$0.isDecided && $0 != .notAsked })
        for standing in Standing.allCases { object.add(standing.rawValue, standings.count { $0 == standing }) }
        let outcomes = Outcome.allCases.compactMap { outcome in
            byOutcome[outcome].map { Self.json("outcome", outcome.rawValue, $0) }
        }
        object.add("byOutcome", node: JSONNode(.array(outcomes)))
        let offices = offices.map { Self.json("office", $0.name.isEmpty ? nil : $0.name, $0.count) }
        object.add("byOffice", node: JSONNode(.array(offices)))
        let open = zip(plan.proposals, standings).filter { !$0.1.isDecided && $0.1 != .notAsked }.map {
            proposal, standing in
            JSONNode.pairs([("question", proposal.question.rawValue), ("why", standing.rawValue)])
        }
        object.add("openQuestions", node: JSONNode(.array(open)))
        object.add("differently", node: JSONNode(.array(proposals(.rivals).map(Self.rivals))))
        let changed = plan.proposals.filter { $0.decision?.needsRecheck == true && $0.outcome != .notApplicable }
        object.add("changed", node: JSONNode(.array(changed.map(Self.recheck))))
        var log = JSONObjectWriter(JSONWriting())
        log.add("file", self.log.name)
        log.add("lines", self.log.verification.state.lines)
        log.add("head", self.log.verification.state.lines > 0 ? self.log.verification.state.hash : nil)
        log.add("findings", self.log.verification.findings.count)
        object.add("log", node: log.node)
        return object.node.serialized()
    }

    private static func json(_ name: String, _ value: String?, _ count: Count) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add(name, value)
        object.add("questions", count.questions)
        object.add("decided", count.decided)
        object.add("open", count.open)
        return object.node
    }

    private static func rivals(_ proposal: Proposal) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("question", proposal.question)
        let state = proposal.decision
        object.add(
            "decisions", node: ((state?.rivals ?? []) + [state?.decision].compactMap(\.self)).json(JSONWriting()))
        return object.node
    }

    private static func recheck(_ proposal: Proposal) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("question", proposal.question)
        object.add("decision", proposal.decision?.decision)
        var now = JSONObjectWriter(JSONWriting())
        now.add("outcome", proposal.outcome.rawValue)
        now.add("draft", node: proposal.draft?.shortJSON)
        now.add("fingerprint", proposal.fingerprint)
        object.add("now", node: now.node)
        return object.node
    }
}
