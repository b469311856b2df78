import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// The planner says what a second planner, written from DESIGN section 5 alone, says.
@Suite struct OracleLawTests {
    @Test(arguments: PlanView.allCases)
    func plannerAndOracleAgree(view: PlanView) throws {
        var outcomes: [Outcome: Int] = [:]
        var statuses: [ElementStatus: Int] = [:]
        var failedOutcomes = 0
        let failures = try Laws.failures { world in
            let plan = try world.plan(view)
            let oracle = try #require(OraclePlanner(world, view: view))
            let expected = oracle.proposals()
            var problems: [String] = []
            if plan.proposals.map(\.question) != expected.map(\.question) { return "the questions differ" }
            for (found, wanted) in zip(plan.proposals, expected) {
                outcomes[wanted.outcome, default: 0] += 1
                for element in wanted.elements { statuses[element.status, default: 0] += 1 }
                if let problem = Self.difference(found, wanted) { problems.append(problem) }
            }
            if problems.isEmpty { return nil }
            failedOutcomes += 1
            return problems.joined(separator: "\n")
                + (Laws.isSingle ? "\n\(Self.report(plan))\noracle\n\(oracle.report)" : "")
        }
        for failure in failures { Issue.record("\(failure)") }
        guard failures.isEmpty, !Laws.isSingle else { return }
        // A law that is never put to the test holds for nothing.
        let floor = Laws.seeds.count / 200
        for outcome in Outcome.allCases where view == .internal || outcome != .withheld {
            #expect(outcomes[outcome, default: 0] >= floor, "\(outcome) occurs too seldom: \(outcomes)")
        }
        for status in ElementStatus.allCases where view == .internal || status != .withheld {
            #expect(statuses[status, default: 0] >= floor, "\(status) occurs too seldom: \(statuses)")
        }
    }

    private static func difference(_ found: Proposal, _ wanted: OracleProposal) -> String? {
        let question = found.question
        if found.outcome != wanted.outcome { return "\(question): \(found.outcome), oracle \(wanted.outcome)" }
        if found.reason?.code != wanted.reason { return "\(question): \(found.outcome) for another reason" }
        if wanted.outcome == .notApplicable { return nil }
        if found.elements.map(\.key) != wanted.elements.map(\.key) {
            return "\(question): elements \(found.elements.map(\.key)), oracle \(wanted.elements.map(\.key))"
        }
        for (element, other) in zip(found.elements, wanted.elements) {
            if element.status != other.status {
                return "\(question) \(element.key): \(element.status), oracle \(other.status)"
            }
            guard found.outcome.hasDraft else { continue }
            if element.value.map(comparable) != other.value.map(comparable) {
                return "\(question) \(element.key): draft \(String(describing: element.value)), "
                    + "oracle \(String(describing: other.value))"
            }
        }
        if (found.draft != nil) != found.outcome.hasDraft { return "\(question): \(found.outcome) and its draft" }
        let isProvisional = found.qualifiers.contains { $0.name == "provisional" }
        if isProvisional != wanted.isProvisional { return "\(question): provisional \(isProvisional)" }
        return nil
    }

    /// A value without the order of what has none.
    private static func comparable(_ value: AnswerValue) -> AnswerValue {
        guard case .links(let links) = value else { return value.normalized }
        return .links(links.sorted { String(describing: $0) < String(describing: $1) })
    }

    private static func report(_ plan: ReusePlan) -> String {
        plan.proposals.flatMap { proposal in
            ["\(proposal.question) \(proposal.outcome) \(proposal.qualifiers.map(\.name))"]
                + proposal.candidates.map { candidate in
                    let hops = candidate.chain.hops.map { "\($0.from) [\($0.relation)] \($0.to)" }
                    return "  \(candidate.element) \(candidate.answer) \(candidate.status)"
                        + " \(candidate.reason.map { "\($0)" } ?? "") \(hops) value \(String(describing: candidate.value))"
                }
        }.joined(separator: "\n")
    }
}
