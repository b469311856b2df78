import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// The six laws at the end of DESIGN section 5, on random worlds.
@Suite struct PlanLawTests {
    @Test func theOrderOfInputsChangesNothing() throws {
        let failures = try Laws.failures { world in
            var random = SplitMix64(seed: ~world.seed)
            let shuffled = world.shuffled(using: &random)
            for view in PlanView.allCases {
                let (plan, again) = (try world.plan(view), try shuffled.plan(view))
                if plan != again { return "\(view): \(firstDifference(plan, again))" }
                if plan.fingerprints != again.fingerprints { return "\(view): the fingerprints differ" }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
    }

    @Test func theRecipientSeesThePlanWithoutTheRestrictedInputs() throws {
        var worldsWithSecrets = 0
        let failures = try Laws.failures { world in
            let redacted = world.redacted
            if redacted.submissions != world.submissions { worldsWithSecrets += 1 }
            let (plan, without) = (try world.plan(.recipient), try redacted.plan(.recipient))
            if plan != without { return firstDifference(plan, without) }
            if plan.fingerprints != without.fingerprints { return "the fingerprints differ" }
            guard Laws.writesPlan(of: world) else { return nil }
            if try world.bytes(plan) != redacted.bytes(without) { return "the bytes differ" }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        if !Laws.isSingle { #expect(worldsWithSecrets > Laws.seeds.count / 3) }
    }

    @Test func droppedCandidatesChangeNothing() throws {
        var additions: [DroppedAddition: Int] = [:]
        let failures = try Laws.failures { world in
            var random = SplitMix64(seed: ~world.seed)
            let kind = random.pick(DroppedAddition.allCases)
            guard let fuller = world.adding(kind, using: &random) else { return nil }
            additions[kind, default: 0] += 1
            for view in PlanView.allCases {
                let (plan, again) = (try world.plan(view).essence, try fuller.plan(view).essence)
                if let place = plan.indices.first(where: { plan[$0] != again[$0] }) {
                    return "\(view), \(kind):\n\(plan[place])\n\(again[place])"
                }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        guard !Laws.isSingle else { return }
        for kind in DroppedAddition.allCases {
            #expect(additions[kind, default: 0] > Laws.seeds.count / 50, "\(kind) was tried too seldom: \(additions)")
        }
    }

    @Test func aUsableSourceThatAgreesNeverMakesAnOutcomeWorse() throws {
        var tried: [Outcome: Int] = [:]
        let failures = try Laws.failures { world in
            let view: PlanView = world.seed.isMultiple(of: 2) ? .recipient : .internal
            let plan = try world.plan(view)
            for proposal in plan.proposals where proposal.outcome != .notApplicable {
                guard let fuller = world.addingAgreement(with: proposal) else { continue }
                let again = try fuller.plan(view)
                guard let changed = again.proposals.first(where: { $0.question == proposal.question }) else { continue }
                let arrived = changed.candidates.filter { $0.answer.rawValue.hasPrefix("NEW#") }
                guard !arrived.isEmpty, arrived.allSatisfy({ $0.status == .usable }) else { continue }
                tried[proposal.outcome, default: 0] += 1
                if changed.outcome.rank > proposal.outcome.rank {
                    return "\(proposal.question): \(proposal.outcome) became \(changed.outcome)"
                }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        guard !Laws.isSingle else { return }
        for outcome in [Outcome.reuseVerbatim, .reuseTransformed, .partial, .stale, .linkOnly, .noSource] {
            #expect(tried[outcome, default: 0] > Laws.seeds.count / 100, "\(outcome) was tried too seldom: \(tried)")
        }
    }

    @Test func everythingDraftedHasItsSource() throws {
        var drafted = 0
        let failures = try Laws.failures { world in
            let answers = Set(world.submissions.flatMap { submission in submission.answers.map(submission.id(of:)) })
            for view in PlanView.allCases {
                let plan = try world.plan(view)
                for proposal in plan.proposals {
                    if let problem = Self.unfounded(proposal, among: answers) {
                        return "\(view) \(proposal.question): \(problem)"
                    }
                    if proposal.draft != nil { drafted += 1 }
                }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        if !Laws.isSingle { #expect(drafted > Laws.seeds.count) }
    }

    @Test func aSecondRunGivesTheSameBytes() throws {
        let failures = try Laws.failures { world in
            for view in PlanView.allCases {
                let (plan, again) = (try world.plan(view), try world.plan(view))
                if plan != again { return "\(view): \(firstDifference(plan, again))" }
                // The internal plan holds everything; the recipient's is written in the law about redaction.
                guard view == .internal, Laws.writesPlan(of: world) else { continue }
                if try world.bytes(plan) != world.bytes(again) { return "\(view): the bytes differ" }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
    }

    /// What in a proposal is drafted without a usable source, if anything is.
    private static func unfounded(_ proposal: Proposal, among answers: Set<Answer.ID>) -> String? {
        let hasDraft = proposal.draft != nil
        if hasDraft != proposal.outcome.hasDraft { return "\(proposal.outcome) and its draft" }
        var drafted: [Answer.ElementValue] = []
        for element in proposal.elements where hasDraft && (element.status == .settled || element.status == .part) {
            guard let value = element.value else { return "\(element.key) is \(element.status) without a value" }
            drafted.append(.init(element: element.key, value: value))
            guard let first = element.sources.first, first.role == .draft else { return "\(element.key) has no source" }
            for source in element.sources {
                guard proposal.candidates.indices.contains(source.candidate) else { return "no such candidate" }
                let candidate = proposal.candidates[source.candidate]
                guard candidate.answer == source.answer, candidate.element == element.key,
                    candidate.status == .usable, answers.contains(source.answer)
                else { return "\(source.answer) is no usable source of \(element.key)" }
            }
        }
        switch proposal.draft {
        case nil: return nil
        case .value(let value): return drafted.map(\.value) == [value] ? nil : "the draft is not its element's"
        case .elements(let values): return values == drafted ? nil : "the draft is not its elements'"
        }
    }
}

extension Outcome {
    /// Its place in the order of DESIGN section 5; the higher the worse.
    fileprivate var rank: Int { Outcome.allCases.firstIndex(of: self) ?? 0 }
}

/// Where two plans first differ, in words.
func firstDifference(_ plan: ReusePlan, _ other: ReusePlan) -> String {
    for (one, two) in zip(plan.proposals, other.proposals) where one != two {
        let (first, second) = (lines(of: one), lines(of: two))
        for (left, right) in zip(first, second) where left != right { return "\(one.question):\n\(left)\n\(right)" }
        return "\(one.question)"
    }
    return "outside the proposals"
}

private func lines(of proposal: Proposal) -> [String] {
    ["\(proposal.outcome)", "\(String(describing: proposal.draft))", "\(proposal.qualifiers)", "\(proposal.missing)"]
        + proposal.elements.map { "\($0)" } + proposal.candidates.map { "\($0)" } + proposal.links.map { "\($0)" }
}

extension ReusePlan {
    var fingerprints: [String] { proposals.map(\.fingerprint) }
}

extension World {
    /// A plan as JSON; in every tenth world in every form in which it leaves the house.
    func bytes(_ plan: ReusePlan) throws -> [UInt8] {
        let form = try #require(editions[target])
        let context = ExplanationContext(
            questionnaires: questionnaires, instruments: instruments, submissions: submissions,
            respondents: policy.respondents)
        let writer = PlanWriter(plan, questionnaire: form, context: context)
        guard seed.isMultiple(of: 10) else { return writer.json() }
        let explained = plan.proposals.map { writer.explanation(of: $0) }.joined()
        return writer.json() + Array((writer.csv() + writer.text() + explained).utf8)
    }
}
